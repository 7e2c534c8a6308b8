# CAMEO 20, PLOVER ASSAULT: mass expulsion, mass killing, ethnic cleansing, weapons of mass destruction.

%set civilians = civilian villager people population inhabitant resident family woman child man refugee peasant protester demonstrator prisoner muslim christian jew tutsi hutu kurd armenian bosniak croat serb albanian rohingya shiite shi'ite sunni yazidi minority person tribesman monk student native indian settler tibetan darfuri bengali "aid worker" farmer herder herdsman nomad pygmy buddhist hindu sikh dinka nuer zaghawa masalit fur tamil uighur uyghur hazara druze alawite copt miner worshipper mourner internee intellectual dissident thousand thousands hundred hundreds pow
%set minority = civilian population inhabitant resident minority muslim jew tutsi hutu kurd armenian bosniak croat serb albanian rohingya greek turk german pole tatar chechen asian indian native palestinian community people tribe kashmiri hindu buddhist christian sikh tamil bengali serbian uighur uyghur hazara dinka darfuri gypsy roma settler moslem bosnian croatian georgian abkhaz ossetian ethnic
%set chem = "chemical weapon" "chemical agent" "poison gas" "mustard gas" "nerve gas" "nerve agent" sarin chlorine tabun "biological weapon" anthrax ricin polonium novichok gas "agent orange" "toxic gas" "chlorine gas" "chemical bomb" "dirty bomb" "chemical shell" "gas shell" "nerve-gas" phosgene vx soman botulinum "germ weapon" "barrel of chlorine" "toxic agent" "toxic chemical" "cyanide gas" hydrogen-cyanide polonium-210 thallium
%set nuke = "atomic bomb" "nuclear bomb" "atom bomb" "nuclear weapon" "hydrogen bomb" "thermonuclear bomb" "nuclear device" "atomic weapon" "nuclear warhead" "h-bomb" "nuclear missile" "nuclear charge" "thermonuclear weapon" "thermonuclear device" "hydrogen device" "atom device" "atomic device" "nuclear warheads" "neutron bomb"

%set doers = troop soldier army force militia government regime authority police paramilitary junta fighter gang rebel militiaman militant president dictator

# ---- 201 mass expulsion, 203 ethnic cleansing
201 v:expel,deport,drive_out,displace,force_out,uproot,exile,banish,evict,resettle,chase_out,drive,throw_out,kick_out,push_out,hound_out,push,herd obj:thousand,thousands,hundred,hundreds,million,millions,ten,tens,population,inhabitant,minority,community,islander,jew,tatar,acadian,moor,morisco,armenian subj:S? obj,of,from:T !obj:*+diplomat
    "Uganda expelled thousands of Indians in 1972."  UGA IND
    "The Soviet Union deported the Chechen population in 1944."  RUS RUS
201 n:expulsion,deportation,displacement,eviction mod:mass,forced,forcible of,obj,from:T subj:S?
    "The mass expulsion of Germans from Poland followed the war."  - DEU
201 n:expulsion,deportation,displacement,exodus of,obj:population,inhabitant,minority,community,islander,thousand,thousands,million,hundred,jew,tatar of,obj,from:T subj:S?
203 v:cleanse subj:S? obj:T any:ethnically
203 v:carry_out,commit,conduct,launch,pursue obj:cleansing,pogrom subj:S? obj,in,against,of:T? ; domestic=yes
    "Serb forces carried out ethnic cleansing in Bosnia."  SRB BIH
203 n:cleansing mod:ethnic of,against,in,obj:T? subj:S? ; domestic=yes
    "Serbia carried out the ethnic cleansing of Kosovo."  SRB KOS
203 n:pogrom against,of,in:T? subj:S? ; domestic=yes
    "Azerbaijan organized pogroms against Armenians."  AZE ARM

# ---- 202 mass killings
202 v:massacre,slaughter,exterminate,annihilate,butcher,decimate,mow_down,liquidate,machine-gun,hack_to_pieces subj:S? obj:T
    "Soviet troops massacred Polish officers at Katyn."  RUS POL
    "Chinese civilians were massacred by Japanese troops in Nanjing."  JPN CHN
202 v:massacre,slaughter,exterminate,butcher,mow_down,cut_down,machine-gun subj:S? obj:$civilians in,at,near,obj:T? ; domestic=yes
    "Guatemalan soldiers massacred villagers in Dos Erres."  GTM GTM
202 n:massacre,slaughter,extermination,genocide,holocaust,carnage,butchery,annihilation,bloodbath,mass_murder,mass_execution,mass_killing,decimation,blood-letting !of:chicken,bird,poultry,animal,cattle,pig,cow,sheep,whale,seal,livestock,duck,goose,goat,horse,dolphin,hog,fowl,turkey,elephant,calf,lamb of,against,in,at,obj:T? subj:S? ; domestic=yes
    "The Turkish genocide of Armenians began in 1915."  TUR ARM
202 v:commit,carry_out,perpetrate,perform,organize obj:genocide,massacre,atrocity,mass_murder,holocaust,war_crime,bloodbath subj:S? against,in,of,on:T? ; domestic=yes
    "Serb forces committed genocide in Bosnia."  SRB BIH
202 v:execute,kill,shoot,murder,gas,hang subj:S obj:hundreds,thousands,hundred,thousand,million obj:$civilians,thousand,thousands,hundred,hundreds,million obj,of,in:T any:massacre,mass,summarily,systematically,execution
    "Japanese soldiers summarily executed thousands of Chinese prisoners."  JPN CHN
202 n:killing,murder,execution,grave mod:mass of,in,obj:T subj:S
    "Iraq carried out mass killings of Iraqi Kurds."  IRQ IRQ
202 v:gun_down,mow_down,open_fire subj:S? obj:hundred,hundreds,thousand,thousands of,obj:T
202 v:wipe_out,annihilate,obliterate,exterminate,erase subj:S obj:village,town,city,population,settlement,hamlet,community,tribe in,of,obj:T? ; domestic=yes
    "Burmese soldiers wiped out villages in Rakhine."  MMR MMR
200 n:atrocity,crimes_against_humanity,brutality,war_crime against,in,of:T subj:S
    "Japanese atrocities against Chinese civilians are documented."  JPN CHN
202 v:starve subj:S obj:T
    "Stalin starved Ukrainian peasants in 1932."  RUS UKR

# ---- 204 weapons of mass destruction
2041 v:gas,poison subj:S obj:T
    "Iraqi forces gassed Iranian troops in 1984."  IRQ IRN
2041 v:use,employ,fire,drop,release,deploy,spray,launch,unleash,shower,scatter,lob,rain,pump obj:$chem subj:S? against,on,in,at,upon,over:T? ; domestic=yes
    "Syria used chemical weapons against civilians in Ghouta."  SYR SYR
    "Iraq used mustard gas against Iran."  IRQ IRN
2041 n:attack,bombing,strike,use mod:chemical,gas,sarin,chlorine,anthrax,biological,nerve,radiological,poison on,against,in,upon:T? subj:S? ; domestic=yes
    "Iraq launched a chemical attack on Iran."  IRQ IRN
2041 n:use of,obj:$chem against,on,in:T? subj:S? ; domestic=yes
    ? "The use of chemical weapons by Iraq against Iran began in 1983."  IRQ IRN
2041 v:poison,attack subj:S obj:T with:$chem
    "Russian agents poisoned a former British spy with novichok."  RUS GBR
2042 v:drop,use,detonate,explode,launch subj:S obj:$nuke on,against,over,in,at:T
    "The United States dropped an atomic bomb on Japan in August 1945."  USA JPN
2042 v:test,explode,detonate,set_off subj:S obj:$nuke in,at,over,on:T? !on:T !against:T
    "India tested a nuclear device in May 1974."  IND -
    "France exploded nuclear bombs in Algeria."  FRA DZA
2042 n:nuclear_test,atomic_test,nuclear_weapon_test subj:S in,at,over:T?
    "India conducted nuclear weapons tests in 1998."  IND -
2042 n:test,explosion,detonation,blast mod:nuclear,atomic,thermonuclear subj:S in,at,over,on:T?
    "Pakistan conducted nuclear tests in 1998."  PAK -
2042 n:bombing mod:atomic,nuclear of,obj,on:T subj:S
    "The American atomic bombing of Japan ended the war."  USA JPN
2042 v:bomb,attack,strike subj:S obj:T with:$nuke
    "The United States bombed Japan with nuclear weapons."  USA JPN
201 v:force,drive,chase,throw,push,evict subj:S? obj:thousand,thousands,hundred,hundreds,ten,tens,population out,from,of:home,house,village,land,town,city,camp obj,of:T !subj:fighting,violence,flood,flooding,storm,war,earthquake,fire,conflict,clash,rain,quake,eruption,cyclone,hurricane
    "Indonesian militias forced thousands of East Timorese from their homes."  IDN TLS
201 v:force,drive,chase,throw,expel subj:S obj:T out,from,of:home,house,village,land,farm !obj:family,man,woman,couple,squatter
    "Croatian troops forced 5,000 Serbs out of their homes."  HRV SRB
2041 v:drop,fire,use,lob,launch,rain,release subj:S? obj:barrel,canister,bomb,cylinder,shell,rocket,grenade,warhead,drum of,with,obj:$chem,chemical,agent on,in,at,against,over:T? ; domestic=yes
    "Syrian helicopters dropped barrels of chlorine on Douma."  SYR SYR
2041 v:kill,wound,sicken,injure,choke,burn subj:gas,sarin,chlorine,chemical,agent,mustard_gas,nerve_gas,nerve_agent,anthrax,novichok subj:S? obj:T !subj:natural,tear
    "Iraqi mustard gas killed Iranian soldiers."  IRQ IRN
202 v:execute,kill,shoot,murder,hang,bury,drown,burn subj:S obj:hundred,hundreds,thousand,thousands,million,dozens,score of:$civilians of,in,obj:T? !subj:bomb,bombing,fighting,quake,disease ; domestic=yes
    "German troops executed hundreds of Polish civilians."  DEU POL
202 v:dump,find,discover,unearth,bury obj:body,corpse in:grave,pit obj:T by:S? in:*+mass,common
    "Bodies of Bosnians were found in a mass grave."  - BIH
203 v:empty,clear,rid,purge,cleanse subj:S obj:village,town,city,area,region,district,territory,valley,country,province,quarter of:$minority,inhabitant obj,of,in:T? ; domestic=yes
    "Serb police emptied the villages of Albanians."  SRB ALB
203 v:expel,drive_out,drive,hound_out,evict subj:S obj:$minority+ethnic obj,from:T !obj:*+diplomat
    "Georgian militias drove out ethnic Ossetians."  GEO GEO
201 v:drive,push,force,send,herd,march,expel,deport subj:S subj:$doers obj:thousand,thousands,million,hundred,half,population,tens into,across,over,to,out:* obj,of:T? ; domestic=yes
    "Burmese troops drove thousands of Rohingya into Bangladesh."  MMR MMR
201 v:drive,push,force,chase,herd,march,expel,hound subj:S subj:$doers obj:$civilians,$minority over,across,into:border,frontier,river,desert,sea obj,of,from,into:T? !subj:police ; domestic=yes
    "Myanmar's army drove Rohingya villagers over the border."  MMR MMR
203 v:expel,drive_out,drive,evict,force_out,chase,remove,hound_out,push_out,deport,flush_out subj:S? obj:family,resident,inhabitant,villager,people,population,community,household obj:*+muslim,serb,croat,albanian,tutsi,hutu,rohingya,christian,kurdish,armenian,hindu,shiite,sunni,bosniak,azeri,georgian,tamil,ethnic,last,minority,turkish,greek from,out:village,town,area,home,valley,city,district,region,house,enclave in,near,of,obj:T? ; domestic=yes
    "Serb paramilitaries expelled the last Muslim families from three villages in Bosnia."  SRB BIH
