# CAMEO 18, PLOVER ASSAULT: violence outside regular fighting: kidnapping, beating, torture, bombs, murder.
# The doer is often unknown: subj:S? codes the event with the victim as its target.

%set gunmen = gunman gunmen militant terrorist insurgent rebel attacker assailant kidnapper hijacker pirate bandit extremist guerrilla assassin extremists unknown group gang robber jihadist islamist thug mob captor abductor separatist secessionist fighter militia mujahideen insurrectionist paramilitary hitman "hit squad" "death squad" sniper killer murderer arsonist jihadi "suspected militant" tribesman vigilante cultist "suicide squad" maoist naxalite bomber knifeman raider warlord "armed man" "armed men" "masked man" "masked men"
%set victims = people person civilian policeman police officer soldier worker tourist foreigner engineer contractor aid-worker child woman man boy girl student schoolgirl villager passenger guard recruit pilgrim official member driver translator interpreter doctor nurse priest nun missionary cleric monk lawyer leader commander activist bystander resident shopper worshiper worshipper mourner trooper marine troop peacekeeper businessman employee staff family relative dozen score hundred thousand ten national citizen native "aid worker" "police officer" peacekeepers hostage sailor fisherman supporter candidate youth teenager settler farmer trader laborer labourer pair trio councillor councilor pensioner mine-worker migrant refugee inmate prosecutor judge senator lawmaker diplomat consul correspondent photographer cameraman technician mechanic executive banker trucker bodyguard escort sentry serviceman conscript cadet sergeant general colonel herder herdsman nomad shopkeeper vendor bride clergyman bishop pastor rabbi imam preacher volunteer medic paramedic campaigner protester demonstrator expatriate hiker climber backpacker holidaymaker vaccinator "relief worker" "election worker" "oil worker" "construction worker" oilman rancher commuter
%set hostaged = journalist reporter correspondent photographer cameraman tourist worker engineer contractor diplomat soldier policeman priest nun missionary woman man child girl boy people person villager pilgrim passenger crew sailor fisherman citizen national foreigner teacher student doctor nurse businessman official activist peacekeeper observer driver translator hundred dozen score thousand family couple pilot guard schoolchild pupil prisoner member colleague aid-worker "aid worker" relief-worker crewman seaman
%set bomb = bomb bombing explosion blast explosive mine landmine "land mine" grenade device "explosive device" "time bomb" parcel-bomb detonation "petrol bomb" "nail bomb" "pipe bomb" "parcel bomb" "letter bomb" "fire bomb" firebomb booby-trap "booby trap" dynamite tnt gelignite "hand grenade" "home-made bomb" "homemade bomb" "incendiary device" "rocket-propelled grenade" semtex "pressure cooker bomb"
%set carbomb = "car bomb" "car bombing" "truck bomb" "truck bombing" "vehicle bomb" "car-bomb" "minibus bomb" "motorcycle bomb" "lorry bomb" "booby-trapped car" "vehicle bombing" "van bomb" "car explosion" "motorbike bomb" "bicycle bomb" "taxi bomb" "tanker bomb" "car blast" "explosives-laden car" "truck explosion" "bomb-laden car"
%set roadside = "roadside bomb" "roadside bombing" "roadside blast" "roadside explosion" landmine "land mine" mine ied "improvised explosive device" "roadside mine" "buried bomb" "remote-controlled bomb" "anti-tank mine" "anti-personnel mine" "mine blast" "mine explosion" "landmine blast" "road bomb" "roadside device" booby-trap "remote-control bomb" "culvert bomb"
%set suicide = "suicide bomber" "suicide bombing" "suicide attack" "suicide attacker" "suicide blast" "suicide car bomb" bomber "suicide truck" "suicide car bomber" "suicide explosion"
%set vehicle = plane airliner aircraft jet bus ship tanker vessel boat freighter airplane jetliner ferry yacht trawler helicopter train truck van convoy lorry minibus helicopter-gunship "cargo ship" "fishing boat" dhow "oil tanker" barge "passenger plane" coach taxi car skiff dinghy speedboat launch tug coaster
%set accident = accident crash earthquake flood storm disaster collapse fire avalanche landslide tsunami hurricane cyclone tornado wreck derailment stampede heatwave epidemic outbreak cold lightning drought famine mudslide disease illness virus cancer
%set natural = earthquake flood flooding storm disaster collapse fire wildfire avalanche landslide tsunami hurricane cyclone tornado typhoon wreck derailment stampede heatwave epidemic outbreak cold lightning drought famine mudslide disease illness virus cancer quake rain plague malaria aids hiv cholera influenza flu measles bacteria eruption volcano pollution weather snow crash accident collision temblor temperature heat shark bear elephant lion crocodile snake tiger smoking alcohol overdose drug bird poultry ebola tremor swell wave torrent water mosquito poverty hunger malnutrition pandemic coronavirus leak boat ferry bus train
%set calamity = accident wave tidal veer plunge skid overturn ravine gorge runaway rally-race pile-up accidentally crash earthquake quake flood flooding storm collide collision landslide collapse hurricane typhoon cyclone tsunami monsoon rain tornado avalanche stampede capsize derail derailment mudslide blizzard lightning volcano eruption wildfire blaze disease epidemic virus outbreak flu heatwave
%set mishap = accident accidental accidentally coal methane colliery fireworks firecracker boiler sugar-dust natural-gas leak spark miner miners
%set strife = attack ambush shooting violence raid assault gunfire crossfire gunbattle shootout clash fighting insurgency firing battle firefight gunman militant stabbing knifing "knife attack" "grenade attack" crackdown riot rioting "rebel attack" "gun attack" gunplay rampage arson "sectarian violence" feud "gang violence" incident reprisal lynching melee
%set vip = president minister premier politician lawmaker mayor governor judge leader candidate general ambassador prime diplomat senator archbishop bishop imam cleric journalist editor chief commander activist king emperor prince governor-general councillor councilor colonel commissioner magistrate prosecutor lawyer cardinal rabbi publisher broadcaster columnist warlord chieftain consul attache attaché congressman secretary sheikh leader-in-exile deputy defector guru monarch crown-prince vice-president
%set beaten = journalist reporter activist worker student diplomat official lawmaker lawyer protester demonstrator prisoner detainee supporter tourist immigrant migrant refugee cameraman opposition member citizen national ambassador leader villager woman man civilian candidate photographer sailor fisherman monk nun priest teacher doctor nurse clerk trader observer monitor envoy inmate suspect peasant farmer passer-by bystander motorist pensioner footballer fan youth teenager girl boy schoolgirl trucker peacekeeper soldier policeman attache attaché consul editor blogger
%set person = journalist activist worker dissident lawyer student

# ---- 181 abduction, hijacking, hostages
181 v:kidnap,abduct,snatch subj:S? obj:T
    "Iraqi gunmen kidnapped a French journalist."  IRQ FRA
    "Two German engineers were abducted in Afghanistan."  - DEU
181 v:kidnap,abduct,snatch subj:S? obj:$victims obj,in,from,near:T?
    "Militants abducted schoolgirls in Nigeria."  - NGA
181 v:kidnap,abduct,snatch subj:S? obj:* obj,of:T
    "Gunmen kidnapped the chief of Iraq's Olympic Committee."  - IRQ
181 v:take,hold,seize subj:S? obj:T any:hostage,captive
    "Iranian students took American diplomats hostage in 1979."  IRN USA
181 v:seize,capture,grab subj:S? subj:pirate,kidnapper,hijacker,gunman,gunmen,gang,bandit,robber,abductor,captor obj:T ; domestic=yes
    "Somali pirates seized a Greek crew."  SOM GRC
181 v:seize,capture,grab subj:S? subj:$gunmen obj:$victims obj:T ; domestic=yes
    "A French engineer was seized by Iraqi insurgents."  IRQ FRA
181 v:hold,take,snatch subj:S? subj:$gunmen obj:T ; domestic=yes
    "Somali gunmen held a Greek crew."  SOM GRC
181 v:hold,take,seize subj:S? obj:hostage,captive,prisoner obj,in,at,from:T? ; domestic=yes
    "Chechen rebels took hostages in Moscow."  - RUS
181 v:hijack,commandeer,skyjack,carjack subj:S? obj:$vehicle obj,of,from,to:T?
    "Somali pirates hijacked a Saudi tanker."  SOM SAU
    "An Indian airliner was hijacked in December 1999."  - IND
181 v:hijack subj:S? obj:T
181 v:seize,capture subj:S? subj:$gunmen,pirate obj:$vehicle obj,of,from:T?
    ? "Pirates seized a Ukrainian ship off Somalia."  - UKR
181 n:kidnapping,abduction,hijacking,kidnap of,obj:T subj:S?
    "The kidnapping of an Italian priest by Somali pirates shocked Rome."  SOM ITA
181 n:hijacking,seizure of,obj:$vehicle of,obj,to,in:T? subj:S? ; domestic=yes
181 n:hijacking,kidnapping,abduction subj:S in,of,by:T
181 v:disappear,go_missing subj:T$person by:S? any:forcibly,abducted,kidnapping

# ---- 182 physical assault
182 v:beat,beat_up,assault,attack,stab,maul,lynch,manhandle,punch,thrash,flog,whip,mug,rough_up,pummel,bludgeon,slap,strangle,burn,mutilate,lash,kick,club,maim subj:S? obj:T$beaten
    "Russian policemen beat a Ukrainian activist."  RUS UKR
182 v:stab,lynch,flog,mutilate,beat_up,maim,manhandle,rough_up,pistol-whip subj:S? obj:T
    "A Kenyan nurse was stabbed in Qatar."  - KEN
182 n:beating,stabbing,assault,flogging,lynching,mistreatment,maiming of,obj:T subj:S?
    "The beating of a British teacher by Sudanese policemen angered London."  SDN GBR
182 v:mistreat,maltreat,brutalize,brutalise subj:S? obj:T
    "British soldiers mistreated Iraqi civilians."  GBR IRQ
1821 v:rape,molest,gang-rape,sodomize,enslave subj:S? obj:T
    "Japanese soldiers raped Chinese women."  JPN CHN
1821 v:assault,abuse,attack,exploit subj:S? obj:T any:sexually
    "French soldiers sexually abused children in the Central African Republic."  FRA -
1821 n:assault,abuse,violence mod:sexual of,by,obj,against:T subj:S
1821 n:rape,molestation of,by,obj,against:T subj:S
    "The rape of Bosnian women by Serb soldiers was documented."  SRB BIH
1822 v:torture,waterboard subj:S? obj:T
    "Chilean agents have tortured Spanish priests."  CHL ESP
    "Kenyan prisoners were tortured by British soldiers."  GBR KEN
1822 v:torture,waterboard subj:S obj:$victims,prisoner,detainee,inmate,suspect,dissident,opponent obj,in,of:T? ; domestic=yes
    "Uzbek police have tortured detainees."  UZB UZB
1822 n:torture,abuse,mistreatment of,obj:T subj:S
    "The American abuse of Iraqi prisoners caused outrage."  USA IRQ
1822 n:torture,mistreatment,abuse of:prisoner,detainee,inmate,suspect,dissident of,in,by:T? subj:S ; domestic=yes
1823 v:beat,stab,hack,torture,stone,kick,club,burn,bludgeon,strangle,knife,batter,whip,flog subj:S? obj:T to:death
    "An Algerian immigrant was beaten to death in France."  - DZA
1823 v:behead,decapitate,lynch,strangle,slit,drown,dismember,mutilate subj:S? obj:T
    "Iraqi militants beheaded a South Korean translator."  IRQ KOR
1823 n:beheading,decapitation,lynching of,obj:T subj:S?
    "Seoul condemned the beheading of a South Korean hostage."  - KOR

# ---- 186 killing of named or civil persons; unknown doers
186 v:assassinate subj:S? obj:T
    "President Anwar Sadat of Egypt was assassinated in October 1981."  - EGY
    "Syrian agents assassinated Lebanese politicians."  SYR LBN
186 v:assassinate subj:S? obj:$victims obj,of,in:T?
    "A judge was assassinated in Colombia."  - COL
186 n:assassination,murder of,obj:T subj:S?
    "The assassination of a Lebanese politician by Syrian agents led to protests."  SYR LBN
186 v:murder,gun_down,execute subj:S? obj:T$vip
    "Serbian nationalists murdered the Austrian archduke and an ambassador."  SRB AUT
186 v:kill,shoot_dead,gun_down,murder subj:S? subj:$gunmen obj:$vip,reporter obj,in,near,at:T? ; domestic=yes
    "Gunmen killed a judge in Colombia."  - COL
186 v:kill,shoot_dead,shoot subj:S? obj:T$vip !subj:$natural !in:$accident
    "A Lebanese lawmaker was killed in Beirut."  - LBN
    "Gunmen shot dead a Pakistani diplomat in Karachi."  PAK PAK
185 v:try,attempt,plot,conspire comp:assassinate,kill,murder subj:S obj:T
    "Libyan agents plotted to kill a Saudi prince."  LBY SAU
185 n:attempt mod:assassination,murder on,against,of:T subj:S?
    "Militants made an assassination attempt on a Pakistani minister."  - PAK
185 v:survive,escape obj:attempt,assassination,assassination_attempt,attack,bombing,ambush subj:T by:S? obj:*+assassination,bomb,murder,suicide,grenade?
    ? "Georgian President Eduard Shevardnadze survived an assassination attempt in 1998."  - GEO
185 n:plot mod:assassination,murder against,on:T subj:S
185 n:plot comp:kill,assassinate,murder against:T? subj:S
185 v:escape obj:attempt any:assassination subj:T by:S?

# ---- 180 killing, wounding
180 v:kill,murder,shoot,shoot_dead,gun_down,wound,injure,slay,maim,blow_up,hurt,mow_down,hack_to_death subj:S obj:T !any:$calamity !any:$mishap !subj:$natural !in:$accident !obj:$vehicle
    "Taliban militants killed three German soldiers."  - DEU
    "Salvadoran soldiers murdered Spanish priests in 1989."  SLV ESP
180 v:kill,murder,shoot,shoot_dead,gun_down,wound,injure,slay,maim,mow_down,hack_to_death subj:S? obj:T !subj:$natural !in:$accident !by:$natural !from:$natural !subj:* !any:$calamity !any:$mishap
    "Two Pakistani soldiers were killed near the Afghan border."  - PAK
180 v:kill,murder,shoot,shoot_dead,gun_down,wound,injure,slay,maim,mow_down,cut_down,put_to_death,hack_to_death subj:S? subj:$gunmen,$strife-suicide,bomb,car,roadside,truck,mortar,rocket,air,grenade,missile,drone obj:$victims obj,in,at,near:T? ; domestic=yes
    "Gunmen killed five policemen in Iraq."  - IRQ
180 v:kill,wound,murder,shoot_dead,gun_down,injure subj:S? obj:$victims in,during,by,subj:$strife-suicide,bomb,car,roadside,truck,mortar,rocket,air,grenade,missile,drone obj,in,near,at:T? ; domestic=yes
    "Four civilians were killed in an attack in Somalia."  - SOM
180 v:die,perish,lose in,from:attack,ambush,shooting,violence,raid,assault,gunfire,crossfire,shootout,massacre subj:T by:S?
    "Six Canadian soldiers died in an ambush in Afghanistan."  - CAN
180 v:shoot_dead,gun_down,murder subj:S? obj:T
    "A Turkish tourist was gunned down in Paris."  - TUR
180 v:open_fire,fire,shoot on,at:T subj:S subj:$gunmen
    "Gunmen from Uganda opened fire on Kenyan policemen."  UGA KEN
180 v:open_fire subj:S? subj:$gunmen on,at:$victims,crowd,bus,convoy,mosque,church,car,restaurant on,at,in:T?
    "Gunmen opened fire on worshippers in Pakistan."  - PAK
180 v:attack,ambush,storm,raid,set_upon,waylay,assail,assault,fire_on,fire_at,shoot_at,machine-gun,set_about subj:S? subj:$gunmen obj,on,at:T
    "Unknown gunmen attacked the Iraqi consulate in Karachi."  - IRQ
180 v:attack,ambush,storm,raid,burst_into,shoot_up,assault,overrun,set_upon,charge_into,invade,break_into,assail subj:S? subj:$gunmen obj,into:convoy,checkpoint,post,station,patrol,bus,office,camp,church,mosque,village,embassy,school,hotel,prison,base,car,vehicle,headquarters,hospital,facility,pipeline obj,in,near,of:T? ; domestic=yes
    "Armed militants attacked a police station in Nigeria."  - NGA
180 n:killing,murder,slaying,shooting,wounding of,obj:T subj:S?
    "The killing of an Egyptian policeman by Israeli soldiers led to protests."  ISR EGY
180 n:attack mod:terrorist,terror,militant,insurgent,rebel,guerrilla,arson,knife,grenade,extremist on,against,in,at:T? subj:S? ; domestic=yes
    "A terrorist attack on Indian soldiers was condemned."  - IND
180 v:launch,carry_out,stage,commit,conduct,mount obj:attack,raid,assault,ambush subj:S? subj:$gunmen on,against,in,at:T? ; domestic=yes
    "Rebels launched an attack on Chadian soldiers."  - TCD
180 v:poison subj:S? obj:T
    "A Bulgarian dissident was poisoned in London."  - BGR
180 v:target,strike subj:S? subj:$gunmen,attack,blast,bombing,bomb obj:T
    "The attack targeted Indian soldiers."  - IND
180 v:take_place,occur,happen subj:attack,shooting,killing,ambush subj:S? in,at,near,outside:T? ; domestic=yes
    "The attack took place in Yemen."  - YEM

# ---- 183 bombs
183 v:bomb subj:S? subj:$gunmen,agent,extremist,separatist,terrorist,member,nationalist obj:T
    "Libyan agents bombed an American airliner in 1988."  LBY USA
183 v:bomb subj:S? obj:embassy,church,mosque,hotel,restaurant,pipeline,bus,train,station,headquarters,discotheque,disco,nightclub,airliner,market,barracks obj,of,in:T? ; domestic=yes
    "Terrorists bombed the American embassy in Nairobi."  - USA
183 v:explode,go_off,detonate,blow_up,rip_through,tear_through,rip,tear,blast,shred,wreck,shatter,flatten,demolish,devastate,gut,rock,shake subj:S? subj:$bomb in,at,near,outside,through,inside:T? ; domestic=yes
    "A bomb exploded in Colombo."  - LKA
    "Two bombs went off near the Turkish embassy in Athens."  - TUR
183 v:detonate,set_off,plant,explode,place,hurl,throw,toss,lob,trigger,fling,chuck,leave,pitch,roll subj:S? obj:$bomb in,into,over,through,under,at,near,outside,on,inside:T? ; domestic=yes
    "Basque militants planted a bomb in Madrid."  - ESP
183 v:kill,wound,injure,maim,hit,strike,target,damage,destroy,hurt,wreck,rip_apart,tear_apart,blow_up,demolish,shatter subj:$bomb subj:S? obj:T
    "A bomb killed two Italian policemen in Bologna."  - ITA
183 v:kill,wound,injure,maim,damage,destroy,hurt subj:$bomb subj:S? !any:$mishap !obj:reputation,image,credibility,economy !subj:*+pad,gas,mine,boiler,fireworks,volcanic,accidental obj:* obj,in,at,near,outside:T? ; domestic=yes
    "An explosion killed ten people in Russia."  - RUS
183 v:kill,wound,injure in,by,subj:$bomb-mine,land,suicide,roadside,car,truck,vehicle obj:T subj:S? !any:$mishap !obj:reputation,image,credibility,economy
    "Two Spanish soldiers were killed in a bomb explosion in Lebanon."  - ESP
183 v:kill,wound,injure in,by,subj:$bomb-mine,land,suicide,roadside,car,truck,vehicle obj:$victims obj,in,at,near:T? subj:S? !any:$mishap !obj:reputation,image,credibility,economy ; domestic=yes
    "Thirty people were killed in a bombing in Pakistan."  - PAK
183 v:rock,rip,hit,shake,strike,shatter,tear,blast,destroy,damage,wreck,rattle,jolt,devastate,rip_apart,tear_apart,gut,flatten subj:$bomb subj:S? obj,through:T
    "Two explosions rocked Baghdad on Sunday."  - IRQ
183 n:bombing of,in,at,against,on,obj:T? subj:S? !mod:aerial,nato,air,carpet,strategic,saturation,american,allied,u.s.,atomic,suicide,car,truck ; domestic=yes
    "Militants carried out the bombing of the Iranian embassy in Beirut."  - IRN
183 n:attack mod:bomb,bombing,grenade,explosive on,in,against,at:T? subj:S? ; domestic=yes
    ? "Rebels carried out a grenade attack on the Rwandan army."  - RWA
183 v:take_place,occur,happen,come subj:bombing,blast,explosion subj:S? !any:$mishap !obj:reputation,image,credibility,economy !at,in,inside:mine,factory,plant,refinery,laboratory,depot,sugar,colliery,shaft in,at,near,outside:T? ; domestic=yes
    "The blast occurred in Istanbul."  - TUR
1831 v:kill,wound,injure,attack,hit,strike,target,destroy,damage,hurt,wreck,rip_through,tear_through,rock,devastate,demolish,maim subj:$suicide subj:S? obj:T
    "A suicide bomber killed four Iraqi soldiers in Mosul."  - IRQ
1831 v:kill,wound,injure,destroy,damage subj:$suicide subj:S? obj:* obj,in,at,near,outside:T? ; domestic=yes
    "A suicide bombing killed 15 people in Israel."  - ISR
1831 v:blow_up,blow,detonate,explode subj:$suicide subj:S? obj:* in,at,near,outside:T? ; domestic=yes
    "A suicide bomber blew himself up in Kabul."  - AFG
1831 v:blow_up,blow,explode subj:S? obj:himself,herself,themselves,itself in,at,near,outside:T? ; domestic=yes
    "A man blew himself up outside the Danish embassy in Islamabad."  - DNK
1831 v:detonate,explode,set_off subj:$suicide,attacker,man,woman subj:S? obj:explosive,belt,vest,bomb,device,explosive_belt,suicide_vest in,at,near,outside:T? ; domestic=yes
    "A suicide attacker detonated explosives in Ankara."  - TUR
1831 v:ram,drive,crash,plough,plow,slam,steer,smash subj:$suicide,attacker,driver,militant,assailant subj:S? obj:car,vehicle,truck,van,lorry,minibus,jeep,motorcycle,motorbike,tanker,boat,ambulance,bus,pickup,taxi,rickshaw,bicycle into,in,at,outside,near:T? ; domestic=yes
    "A suicide bomber drove a truck into a U.S. convoy."  - USA
1831 v:kill,wound,injure,die in,by,subj:$suicide obj:T subj:S?
    "Three Georgian soldiers were killed in a suicide attack."  - GEO
1831 v:kill,wound,injure,die in,by,subj:$suicide obj:$victims obj,in,at,near:T? subj:S? ; domestic=yes
    "Eight people were killed in a suicide bombing in Somalia."  - SOM
1831 n:bombing,attack,bomber,blast mod:suicide in,on,against,at,near:T? subj:S? ; domestic=yes
    "Palestinian militants carried out a suicide bombing in Tel Aviv."  PSE ISR
1831 v:take_place,occur,happen,come subj:$suicide !subj:bomber subj:S? in,at,near,outside:T? ; domestic=yes
1831 v:rock,hit,strike,target subj:$suicide subj:S? obj:T
1832 v:explode,go_off,detonate,blow_up,rip_through,tear_through,rock,shake,wreck,devastate,shatter,rip,tear subj:S? subj:$carbomb in,at,near,outside:T? ; domestic=yes
    "A car bomb exploded outside the Iraqi ministry in Baghdad."  - IRQ
1832 v:kill,wound,injure,hit,strike,target,damage,destroy,rock,hurt,rip subj:$carbomb subj:S? obj,through:T
    "A car bomb killed a Lebanese general."  - LBN
1832 v:kill,wound,injure,damage,destroy subj:$carbomb subj:S? obj:* obj,in,at,near,outside:T? ; domestic=yes
    "A truck bomb killed 30 people in Iraq."  - IRQ
1832 v:detonate,set_off,plant,explode subj:S? obj:$carbomb in,at,near,outside,on:T? ; domestic=yes
    "Irish militants detonated a car bomb in London."  - GBR
1832 v:kill,wound,injure,assassinate in,by,with,subj:$carbomb obj:T subj:S?
    "A Lebanese journalist was killed in a car bomb explosion in Beirut."  - LBN
1832 v:kill,wound,injure,assassinate in,by,with,subj:$carbomb,explosion+car,truck,vehicle obj:$victims obj,in,at,near:T? subj:S? ; domestic=yes
1832 v:kill,wound,injure,assassinate,hurt,maim in,by,subj:explosion,blast,bombing,attack,bomb+car,truck obj:T subj:S?
    "An Afghan official was killed in a car bombing."  - AFG
1832 n:bombing,attack,bomb,blast mod:car,truck,vehicle in,on,against,at,near,of:T? subj:S? ; domestic=yes
    "Militants carried out the car bombing of the French embassy in Tripoli."  - FRA
1833 v:kill,wound,injure,hit,strike,target,damage,destroy,hurt,blow_up,rip_through,tear_through,wreck,tear_apart,rip_apart,blast,maim subj:$roadside subj:S? obj:T
    "A roadside bomb killed two American soldiers near Baghdad."  - USA
    "A landmine wounded a Turkish officer."  - TUR
1833 v:kill,wound,injure,damage,destroy subj:$roadside subj:S? obj:* obj,in,at,near,outside:T? ; domestic=yes
    "A roadside bombing killed four people in Thailand."  - THA
1833 v:kill,wound,injure in,by,on,with,subj:$roadside obj:T subj:S?
    "A British soldier was killed by a roadside bomb in Helmand."  - GBR
1833 v:kill,wound,injure in,by,on,subj:$roadside obj:$victims obj,in,at,near:T? subj:S? ; domestic=yes
1833 v:kill,wound,injure in,by,subj:bomb,bombing,blast,explosion+roadside obj:T subj:S?
1833 v:explode,go_off,detonate subj:S? subj:$roadside in,at,near,under,outside:T? ; domestic=yes
    "A roadside bomb exploded near a Polish convoy in Iraq."  - POL
1833 v:hit,strike,step_on,run_over,drive_over,tread_on obj,on,over:$roadside subj:T by:S?
    "A Dutch vehicle hit a roadside bomb in Uruzgan."  - NLD
1833 v:plant,lay subj:S obj:$roadside in,on,along,near,against:T
1833 n:attack,blast,bombing,bomb mod:roadside on,in,against,near:T? subj:S? ; domestic=yes

# ---- 184 human shields
184 v:use subj:S obj:T as:shield
    "Iraq used British hostages as human shields in 1990."  IRQ GBR
184 v:use subj:S obj:civilian,hostage,prisoner,child,woman as:shield obj,in,of:T? ; domestic=yes
180 v:leave subj:S? obj:T any:dead,wounded,injured !any:$natural
    "The shooting left two Nepalese policemen dead."  - NPL
180 v:leave subj:S? subj:attack,ambush,shooting,violence,raid,assault,clash,fighting,gunbattle obj:* any:dead,wounded,injured in,at,near:T? ; domestic=yes
    "Clashes left ten people dead in Yemen."  - YEM
183 v:leave subj:S? subj:$bomb obj:* any:dead,wounded,injured in,at,near:T? ; domestic=yes
    "A bombing left four people dead in Turkey."  - TUR
183 v:die,perish in,from,subj:$bomb !any:$mishap subj:T by:S?
    ? "Two Spanish soldiers died in a bomb attack in Lebanon."  - ESP
190 v:die,perish,fall in:clash,fighting,battle,combat,gunbattle,firefight,offensive,skirmish subj:T by:S?
    "Five Kenyan soldiers died in clashes in Somalia."  - KEN
180 v:lose obj:life subj:T by:S? in,from:attack,ambush,violence,fighting
    "Six Ghanaian peacekeepers lost their lives in an attack in Mali."  - GHA
1833 v:kill,wound,injure in,by,subj:explosion,blast+mine,landmine obj:T subj:S?
    "Eight Angolan soldiers were killed by a land mine explosion."  - AGO
1831 v:kill,wound,injure in,by,subj:bomb,blast,explosion,attack,bombing+suicide obj:T subj:S?
    "Two Polish soldiers were killed in a suicide bomb blast."  - POL
180 v:shoot,beat,stab,put,hack,burn,club,stone,knife,bludgeon,trample,crush,blow,gun,choke,hound to:death obj,to:T subj:S? !subj:court,judge
    "Gunmen shot a Turkish engineer to death in Iraq."  IRQ TUR
195 v:kill,wound,injure,destroy,hit in,by,during,from:airstrike,air_strike,air_raid,drone_strike,missile_strike,air_attack,bombing_raid,strike,bombardment in,by,during,from:S obj:T
    "Two Palestinian leaders were killed in an Israeli airstrike."  ISR PSE
180 v:kill,murder,shoot subj:S? obj:$victims any:attack,ambush,gunman,gunmen,militant,shooting,violence,insurgent in,near,at,across:T? ; domestic=yes
    "Suspected militants killed four policemen near Lahore in Pakistan."  - PAK
181 v:kidnap,abduct,snatch subj:S? obj:$victims,adviser,advisor,consultant,technician,missionary,priest,executive from,of:T
    "Ecuadorean guerrillas abducted two advisers from Belgium."  ECU BEL
    "Rebels kidnapped three advisers of the United States."  - USA
1822 v:torture,mistreat,beat,abuse subj:S obj:refugee,prisoner,detainee,opponent,member,suspect,migrant,dissident from,of:T
    "Thai security forces tortured refugees from Myanmar."  THA MMR
1823 v:die,perish subj:T of,from,under,after,during:torture,beating,mistreatment,maltreatment,ill-treatment in:S
    "An Iranian prisoner died of torture in Turkey's custody."  TUR IRN
    "A Tibetan monk died under torture in Chinese custody."  CHN CHN
1833 v:die,perish,kill,wound,injure in,from,by:explosion,blast,detonation+minefield,mine,landmine subj,obj:T by:S?
    "Four Cambodian soldiers died in a minefield explosion."  - KHM
185 v:try,attempt,seek comp:kill,murder,assassinate,poison subj:S obj:T
    "Bulgarian agents tried to kill a Turkish consul."  BGR TUR
1833 v:die,perish subj:T any:landmine,minefield any:explode,blast,explosion by:S?
    "Six Mozambican farmers died when a landmine exploded."  - MOZ
1823 v:die,perish subj:T of,from,under,after,during:torture,beating,mistreatment,maltreatment,ill-treatment by:S? ; domestic=yes
    "An Uzbek poet died after torture."  - UZB
# ---- blows, as the wires put it
175 v:set_upon,wade_into,lay_into,tear_into,charge,baton-charge,rush,club,fall_upon,set_about subj:police,policeman,troop,soldier,guard,officer,gendarme,trooper,force subj:S? obj,into,upon,on,about:rally,crowd,protester,marcher,demonstrator,demonstration,march,procession,striker,student,worker,mourner,opposition in,of,obj:T? ; domestic=yes
    "Egyptian police set upon the marchers."  EGY EGY
    "Riot police in Zimbabwe waded into an opposition rally."  ZWE ZWE
183 v:blow_off,blow_up,maim,injure,wound,kill,tear_off,rip,hit,hurt subj:bomb,explosion,blast,grenade,device,car_bomb,parcel-bomb,mine subj:S? obj:T obj,of:*
    "A parcel bomb maimed a Turkish diplomat."  - TUR
183 v:blow_off,tear_off,rip,blow,wreck,destroy,damage,gut,shatter subj:bomb,explosion,blast,grenade,device subj:S? obj:hand,leg,arm,car,house,office,embassy,residence,limb,convoy,vehicle,bus of,obj:T
    "A parcel bomb blew off the hand of a Turkish diplomat."  - TUR
# ---- bullets, blasts, blows and seizures, as the wires put it
180 v:spray,riddle,pepper,rake,strafe,hose,shower subj:S? obj:* with:bullet,gunfire,fire,shot,gunshot,round,machine_gun,automatic_fire,machinegun obj,of,in:T? !with:bird,pellet,water,paint !subj:soldier,troop,army,policeman,police,guard,warplane,helicopter,jet,force ; domestic=yes
    "Gunmen sprayed the car of a Pakistani judge with bullets."  - PAK
180 v:drive,ram,plough,plow,crash,smash,steer subj:S? obj:car,truck,van,vehicle,lorry,bus,taxi,bulldozer,tractor into:T
    "A Palestinian drove a car into Israeli soldiers."  PSE ISR
180 v:ram,plough,plow,run_down,mow_down,run_over subj:S? subj:car,truck,van,vehicle,lorry,driver,attacker,bus obj,into:crowd,pedestrian,soldier,shopper,passer-by,policeman,worshipper,civilian,tourist obj,into,in,of:T? ; domestic=yes
    "A truck ploughed into a crowd in Nice."  - FRA
180 v:find,discover by:S? obj:body,corpse any:gunshot,bullet-riddled,bullet-ridden,headless,mutilated,stab,throat,torture,strangled,decapitated !any:who !obj:mass obj,of,in,near:T? ; domestic=yes
    "The bullet-riddled body of a Mexican journalist was found on Monday."  - MEX
180 v:open_fire,fire,shoot,blaze_away,let_fly subj:S? subj:$gunmen,man,student,soldier,officer on,at,into,in,inside,outside:mosque,church,school,synagogue,university,cafe,restaurant,nightclub,hotel,beach,market,crowd,car,bus,convoy,motorcade,rally,funeral,wedding,patrol,home,house,hospital,train,queue,checkpoint,temple,shrine on,at,in,of,obj:T? ; domestic=yes
    "Masked gunmen opened fire in a church in Burkina Faso."  - BFA
180 v:claim,cost,take obj:life subj:attack,ambush,shooting,raid,violence,assault,stabbing,massacre subj:S? of,obj:T
    "The attack claimed the lives of two Nepalese policemen."  - NPL
180 v:firebomb,stone,pelt subj:S? subj:$gunmen,arsonist,vandal,crowd,mob,youth,attacker,assailant obj:embassy,consulate,mosque,church,school,synagogue,shop,bank,office,bus,house,temple,newspaper,car,headquarters,shrine obj,in,of:T ; domestic=yes
    "Arsonists firebombed a Greek bank."  - GRC
180 v:firebomb,petrol-bomb,bombard subj:S? obj:embassy,consulate,mosque,church,bank,office,house,synagogue,shop,home obj,in,of:T
    "The Turkish consulate in Bonn was firebombed."  - TUR
180 n:stabbing,knifing,shooting,lynching,slaying,murder,killing,ambush in,at,near,outside:T subj:S
    "Another stabbing by Palestinians in Jerusalem was reported."  PSE ISR
180 v:throw,hurl,fling,lob,toss subj:S? obj:molotov_cocktail,cocktail,acid,stone,rock,grenade,incendiary at,into,on,over:T
    "Assailants lobbed molotov cocktails at the German embassy."  - DEU
181 v:seize,capture,grab,take,overrun,storm subj:S? subj:$gunmen,pirate obj:school,theatre,theater,hotel,embassy,hospital,mall,bus,plane,church,ship,tanker,freighter obj,in,of,off:T any:hostage,captive
    "Gunmen seized a school in Russia and took hostages."  - RUS
181 v:hold,keep,have subj:S? obj:T for:ransom
    "Somali bandits held a Danish couple for ransom."  SOM DNK
181 v:hold,keep,have subj:S? obj:$victims for:ransom in,from:T? ; domestic=yes
    "A gang in Haiti held 17 missionaries for ransom."  HTI HTI
181 v:hold,keep,have,take subj:S? subj:$gunmen obj:$victims in,under,into:captivity in,of:T?
    "Colombian guerrillas held American contractors in captivity."  COL USA
181 v:demand,ask,seek obj:ransom subj:S? subj:$gunmen for:T
    "Nigerian kidnappers demanded a ransom for a Lebanese engineer."  NGA LBN
181 v:disappear,vanish,go_missing subj:T any:kidnapped,abducted,kidnapper,abduction,hostage by:S?
181 n:kidnap,seizure,abduction of,obj:T subj:S? !of:power,property,territory,city,town,land,island,ship,tanker,vessel
    "The kidnap of French tourists by Philippine rebels went on."  PHL FRA
182 v:jostle,shove,spit_at,spit_on,set_upon,rough_up,drag,slap,head-butt,knock_down,shove_around,push_around subj:S? obj,with,at:T$beaten
    "Serb nationalists jostled a Dutch diplomat."  SRB NLD
1822 v:subject subj:S? obj:T to:torture,beating,abuse,waterboarding,mistreatment,electric_shock,ill-treatment,brutality
    "Bahrain subjected Shiite prisoners to torture."  BHR BHR
1822 v:inflict,use,practise,practice,employ obj:torture on,against,of:T subj:S
    "Syria used torture against Lebanese prisoners."  SYR LBN
1832 v:blow_up,explode,detonate,go_off subj:car,truck,van,lorry,minibus,vehicle,motorcycle,motorbike,bicycle,taxi,bus any:explosive,bomb,dynamite,booby-trapped,explosives,packed,laden subj:S? in,at,near,outside:T? ; domestic=yes
    "A lorry packed with explosives blew up outside a mosque in Iraq."  - IRQ
183 v:plant,hide,place,leave,conceal subj:bomb subj:S? in,at,near,under,inside,on:* in,at,near,under,of:T? ; domestic=yes
    "A bomb hidden in a bin exploded in Athens."  - GRC
183 v:destroy,wreck,rip_apart,tear_apart,demolish,gut,damage,blow_up subj:S? subj:$bomb,$suicide,$carbomb obj:car,bus,train,minibus,van,building,shop,station,church,mosque,house,office,hotel,market,motorcade,convoy,embassy obj,in,of,near:T ; domestic=yes
    "A bomb destroyed a bus in Turkey."  - TUR
185 v:escape,survive subj:T any:unhurt,unharmed,unscathed,injury,death,alive,narrowly,narrow any:gunman,gunmen,bomb,bomber,assassin,attacker,shot,grenade,ambush,assassination,rocket,sniper,attempt by:S? !any:earthquake,crash,accident
    "The president of Georgia escaped unhurt when gunmen attacked his motorcade."  - GEO
185 v:foil,thwart,uncover,prevent,fail obj:plot,attempt,conspiracy any:assassinate,assassination,kill,murder against,on,of,comp:T subj:* by:S?
186 v:gun_down,shoot_dead,shoot,poison,blow_up,strangle,stab,liquidate,hack,execute,ambush,slay subj:S? obj:T$vip !subj:police,court,soldier,troop
    "Assailants gunned down a Colombian senator."  - COL
1823 v:behead,decapitate,execute,hang,strangle,drown subj:$gunmen,captor,kidnapper,abductor,cell subj:S? obj:T
    "Iraqi captors beheaded a British engineer."  IRQ GBR
181 v:spirit_away,carry_off,drag_off,haul_off,whisk_off,bundle,drag_away,march_off,take_away,seize,lure subj:$gunmen,haram,raider subj:S? obj:$victims,dozen,schoolgirl,villager,boy,girl obj,from,in:T?
    "Raiders carried off schoolgirls from a Nigerian village."  - NGA
1823 v:cut,slit,slash obj:throat of,obj:T subj:S?
    "Gunmen cut the throats of twelve Algerian villagers."  - DZA
183 v:bring_down,down,destroy,blow_up,blow_apart obj:$vehicle subj,by:$bomb over,in,off,near,obj,of:T subj:S?
    "An airliner was brought down over Egypt by a bomb."  - EGY
181 v:seize,grab,take_away,take subj:gunman,gunmen,kidnapper,bandit,tribesman,hijacker,man,pirate,captor obj:T from,in,off:* subj:S?
    "Bandits seized an Austrian from his hotel in Niger."  NER AUT
183 v:claim,cost,take obj:life subj:$bomb,$suicide,$carbomb subj:S? of,obj,in,at:T? ; domestic=yes
    "A blast in Pakistan claimed 80 lives."  PAK PAK

# ---- bombers and what they strike, hostages in the passive, as the wires put it
1831 v:attack,hit,strike,target,storm,ram,crash,slam,penetrate,breach,approach subj:$suicide subj:S? obj,into:convoy,checkpoint,checkpost,post,patrol,base,centre,center,market,restaurant,hotel,mosque,church,bus,headquarters,compound,station,barracks,camp,building,office,gate,ministry,embassy,consulate,funeral,wedding,queue,crowd,shrine,procession,rally,school,hospital,airport,court,courthouse,council,crossing,road,house,home,vehicle,car,academy,college obj,in,near,of,at:T? ; domestic=yes
    "A suicide car bomber struck a checkpoint in Iraq."  - IRQ
181 v:hold,take,seize subj:S? obj:T$hostaged any:hostage,captive
    "Two Danish journalists were held hostage in Yemen for three months."  - DNK
181 v:hold,take,seize subj:T by:S obj:hostage,captive,prisoner ; object=subj
    ? "A Danish reporter held hostage by the rebels in Mali was freed."  MLI DNK
181 v:make_off_with,run_off_with,spirit_away,carry_off,bundle_off,whisk_away,drag_off,march_off,haul_off,grab,lead_away,lead_off subj:S? subj:$gunmen obj,with:$victims obj,with,in,from:T ; domestic=yes
    "Abu Sayyaf rebels made off with six Malaysian fishermen."  PHL MYS
185 n:attempt on:life of:T subj:S?
    ? "An attempt on the life of the Pakistani president failed."  - PAK
181 v:seize,storm,take_over,occupy,burst_into,hold subj:$gunmen subj:S obj,into:theatre,theater,school,hospital,hotel,bus,plane,church,mosque,concert_hall,supermarket,cafe,nursery,restaurant in,of,near:T? ; domestic=yes
    "Chechen rebels seized a theatre in Moscow."  RUS RUS
1822 v:torture,waterboard,electrocute,maltreat,mistreat subj:guard,jailer,interrogator,warder,policeman,police,soldier,officer,agent subj:S? obj:dissident,prisoner,detainee,inmate,suspect,activist,student,protester,rebel,captive in,at:T? ; domestic=yes
    "Warders at the prison have tortured dissidents in Syria."  - SYR
180 v:riddle,spray,rake,pepper,strafe subj:S? obj:car,home,house,vehicle,bus,office,convoy,van,taxi,motorcade,building,embassy,consulate,man,body with:bullet,gunfire,shot,machine-gun,fire,gun,round,automatic_fire obj,of,in:T? ; domestic=yes
    ? "The car of the Armenian consul was riddled with bullets in Beirut."  - ARM
190 v:die,perish,fall subj:hundred,dozen,thousand,score,people,civilian,person,man in,of:clash,fighting,battle,combat,gunbattle,firefight,offensive,skirmish,street_battle,war in,of,across:T by:S? ; domestic=yes
    ? "Hundreds have died in two days of fighting in Sierra Leone."  - SLE
181 v:be,remain,stay in:hand,hands,clutches,clutch,captivity of:S subj:T subj:$hostaged,$victims,fisherman,crew,soldier,two,three,four,five,six,ten,dozen
    "Six Malaysian fishermen are in the hands of rebels from the Philippines."  PHL MYS
180 v:find,discover,recover,dump,wash_up obj:body,corpse of:* any:shot,bullet,bullet-riddled,tortured,beheaded,headless,bound,throat,execution-style,gunshot,strangled,decapitated,mutilated in,near,of,at:T? from:S? !subj:$natural ; domestic=yes
    "The bodies of four men shot in the head were found in Colombia."  - COL
195 v:blow,blast,shoot,knock,pluck obj:$vehicle,drone,balloon,jet,fighter out,from,of:sky,skies obj,of:T subj:S
    "Russia blew a Ukrainian plane out of the sky."  RUS UKR
# ---- lorries driven at gates, victims dragged out, hails of bullets
1832 v:drive,ram,crash,steer,plough,plow,smash subj:S? obj:car,lorry,truck,van,vehicle,minibus,jeep,tanker any:explosive,explosives,bomb,dynamite,explosive-laden !subj:$suicide,bomber,attacker into,through,at,in:* into,through,at,in,of:T ; domestic=yes
    "A lorry packed with explosives was driven into the Egyptian consulate."  - EGY
181 v:drag,pull,haul,snatch,grab,take,bundle subj:$gunmen,man,stranger subj:S? obj:T from,out,of,into:car,jeep,vehicle,bus,home,house,hotel,bed,clinic,school,boat,compound,office,church,mosque,bungalow,camp,van,boot,trunk,minibus
    "Unknown men dragged a Swedish nurse from her jeep."  - SWE
180 v:die,fall,perish,collapse,crumple in,under,to:hail,burst,volley,bullet,gunfire,shot,crossfire,bullets subj:T from,by:S?
    "A Kurdish editor died in a hail of bullets outside his home in Istanbul."  - TUR
1823 v:beat,stab,hack,stone,kick,club,burn,bludgeon,knife,batter,whip,trample,lynch subj:S? obj:$victims to:death in,near,at:T? !subj:court,judge,elephant,bear,dog ; domestic=yes
    "A crowd of angry villagers beat two men to death in Guatemala."  GTM GTM
183 v:kill,wound,injure,hurt,maim subj:attack,raid,assault+grenade,bomb,bombing,explosive,molotov !subj:*+suicide,car,truck,roadside,vehicle,lorry subj:S? obj:T
    "A grenade attack on a bus station wounded six Kenyans."  - KEN
183 v:kill,wound,injure,hurt,maim subj:attack,raid,assault+grenade,bomb,bombing,explosive,molotov !subj:*+suicide,car,truck,roadside,vehicle,lorry subj:S? obj:$victims obj,in,at,near:T? ; domestic=yes
    "A grenade attack wounded six people in Kenya."  - KEN
180 v:shoot,stab,wound,kill,murder,shoot_dead,gun_down,knife,slash subj:man,woman,youth,stranger,attacker,teenager,motorcyclist subj:S? obj:T in,at,near:* !subj:*+police
    ? "The head of Colombia's electoral council was stabbed by two men in Bogota."  - COL
