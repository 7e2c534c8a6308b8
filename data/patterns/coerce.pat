# CAMEO 17, PLOVER COERCE: seizure, restriction, bans, curfews, arrest, deportation, repression (and 191 borders).

%set property = property asset land estate farm factory house home passport document newspaper computer equipment account money fund ship vessel boat trawler tanker freighter cargo shipment plane aircraft car vehicle company firm plant mine oilfield refinery bank business plantation railway railroad building church school premise copy file record material weapon cache arms ammunition explosive drug cocaine heroin goods ivory gold artifact transmitter station boat "fishing boat" consignment truck industry holding field concession stake share wealth passport uranium dollar million cash euro rifle pistol marijuana opium trafficker smuggler contraband speedboat yacht lorry motorcycle villa mansion palace apartment flat hotel shop store workshop warehouse tax revenue "tax revenue" "customs revenue" cattle livestock crop grain catch net gear laptop hard-drive server phone camera film tape footage leaflet book literature cigarette alcohol jewellery jewelry painting artwork shipload airliner airline airport hospital oil fuel utility mill farmland ranch hectare acre stockpile arsenal "bank account" fishing-gear drum archive monastery clinic skiff dinghy dhow barge launch ferry tug coaster
%set persons = suspect suspects militant rebel insurgent terrorist fighter guerrilla gunman leader member activist journalist reporter editor blogger dissident protester demonstrator opponent critic politician lawmaker minister ambassador mayor official officer soldier policeman commander general businessman banker lawyer student cleric monk priest bishop imam worker man woman person people fisherman sailor crew crewman tourist foreigner national citizen resident migrant immigrant refugee spy agent trafficker smuggler dealer pirate criminal separatist islamist extremist supporter follower president candidate executive defector missionary pastor nun author writer poet academic scholar teacher doctor nurse aide adviser brother son youth teenager boy girl child family relative villager civilian doctor union unionist defendant secessionist militia mujahideen jihadist insurrectionist paramilitary sub-commander subcommander commandant deputy ringleader mastermind operative courier recruiter preacher kingpin boss warlord chieftain elder broadcaster cartoonist photographer cameraman correspondent presenter singer rapper actor filmmaker director professor lecturer trade-unionist organizer organiser marcher striker picket looter rioter hacker bomber plotter assassin fugitive thief robber convict inmate prisoner detainee mercenary financier tycoon oligarch industrialist manager contractor employee engineer diplomat prosecutor governor senator deputy councillor councilor general-secretary treasurer historian novelist monarch prince princess sheikh sultan rabbi seminarian pair trio dozen score hundred thousand comedian
%set crime = murder treason espionage spying corruption terrorism sedition fraud genocide theft conspiracy rape torture manslaughter "war crime" "crimes against humanity" subversion smuggling trafficking bribery embezzlement defamation blasphemy insult kidnapping extortion laundering assault attack coup plot bombing killing massacre charge count crime offence offense libel slander rebellion evasion homosexuality apostasy abuse perjury heresy disloyalty collaboration desertion mutiny "money laundering" incitement inciting insurrection agitation "contempt of court" rioting robbery arson "illegal assembly" "disturbing the peace" weapons-possession possession hijacking piracy assassination poisoning "human trafficking" "war crimes" bigamy lese-majeste "spreading false news" obstruction collusion "abuse of power" negligence misconduct "illegal entry" trespassing hacking
%set media = newspaper magazine paper journal station channel broadcaster "television station" "radio station" radio television website site blog internet network youtube facebook twitter telegram wikipedia press media media-outlet outlet publication book film broadcast broadcasting report cartoon internet-access daily weekly play song "news agency" "television channel" "news site" "social network" "social media" app messaging-service podcast instagram whatsapp signal messenger google gmail skype tiktok "mobile phone network" "phone network" "mobile internet" server telecast relay transmitter
%set party = party brotherhood organization organisation group movement "trade union" "labor union" "labour union" "student union" front league candidate politician coalition faction opposition alliance sect church ngo association communist charity foundation "human rights group" youth-group
%set rally = rally demonstration protest march gathering strike meeting assembly "public gathering" procession "political activity" campaign activity sit-in picket vigil "street protest" parade walkout blockade marcher rallier rallies congress convention concert "mass meeting" festival pride "pride march" protest-march conference celebration
%set freedoms = freedom freedoms right rights liberty liberties expression speech press dissent worship religion internet media broadcasting "civil liberty"
%set restrictions = restriction curb limit ban crackdown limitation control censorship constraint moratorium prohibition clampdown ceiling cap freeze curbs blackout lockdown gag fetter shackle squeeze
%set emergency = emergency "state of emergency" "martial law" "emergency rule" "state of siege" "emergency law" "direct rule" "emergency power" siege
%set border = border frontier crossing "border crossing" airspace "air space" airport port bridge road checkpoint gate strait canal crossing-point "border post" passage corridor "territorial water" "border gate" "land crossing" pass "rail link" "land border" "sea lane" waterway terminal tunnel "border point" "sea port" "customs post" ferry-port
%set dissent = opposition dissent dissident protest protester demonstration demonstrator uprising rebellion revolt unrest riot insurrection movement minority press media activist opponent student critic mutiny insurgency strike rebel coup rallier dissenter marcher striker campaigner picket unionist "human rights defender" rights-activist separatist secessionist agitator monk rioter rioting looting looter disorder sit-in stoppage walkout gathering vigil
%set jail = prison jail custody detention "house arrest" imprisonment gaol camp arrest "life imprisonment" term confinement gulag lockup dungeon captivity "solitary confinement" cell bars stockade "preventive detention" "maximum security prison" "psychiatric hospital" cage "labour camp" "labor camp" "detention centre" "detention center" remand dock "life sentence"
%set smugglers = smuggler trafficker gang
%set besiegers = army troop soldier force rebel militia serb besieger navy junta regime israel gunman guerrilla faction authority commander
%set foreigners = foreigner immigrant migrant refugee journalist reporter correspondent missionary worker national citizen resident "asylum seeker" tourist businessman official activist spy teacher student priest nun cleric fisherman laborer labourer pilgrim "guest worker" alien criminal suspect spokesman monk "aid worker" trader sailor settler gypsy roma "boat people" clergyman academic businesswoman preacher filmmaker photographer athlete gunman militant rebel pensioner
%set alien = foreigner journalist reporter correspondent missionary worker national citizen family troop
%set army_words = troop force soldier army military base adviser advisor ambassador diplomat inspector
%set person = journalist newspaper company bank editor activist broadcaster opposition
%set official = minister governor general commander judge justice cabinet government mayor official officer chief prosecutor premier prime aide president member lawmaker head director king monarch ruler leader commissioner admiral colonel marshal police-chief deputy speaker secretary

# ---- 171 property
171 v:damage,vandalize,vandalise,deface,desecrate,sabotage,wreck subj:S obj:$property,grave,cemetery,mosque,synagogue,monument,pipeline,cable,embassy,memorial,statue,shrine obj,of,in:T? ; domestic=yes
    "Russian saboteurs damaged a Norwegian cable."  RUS NOR
171 v:cut,sever,slash,uproot,puncture,blow_up,tap,sabotage subj:S obj:net,cable,pipeline,fence,wire,undersea_cable obj,of,to:T
    "Icelandic gunboats cut the nets of British trawlers."  ISL GBR
171 n:sabotage,desecration,vandalism of,against,in,obj:T subj:S
171 v:sabotage subj:S obj:T
1711 v:seize,confiscate,impound,forfeit,expropriate,nationalize,nationalise,requisition,commandeer,sequester,sequestrate,appropriate,take_over,intercept subj:S obj:$property-control obj,of,from,in:T? ; domestic=yes
    "Iran seized a British tanker in the Persian Gulf."  IRN GBR
    "Egypt nationalized the canal in 1956."  EGY EGY
    "Cuba expropriated the property of American companies."  CUB USA
1711 v:nationalize,nationalise,expropriate subj:S obj:industry,company,canal,oil,bank,railway,mine,subsidiary,asset,land,property,tin,copper,plantation,sector obj,of,from:T? ; domestic=yes
    "Mexico expropriated the oil industry in 1938."  MEX MEX
1711 v:nationalize,nationalise,expropriate,confiscate,impound,requisition,commandeer,appropriate,take_over,sequester subj:S? obj:$property obj:T !subj:*
    "Spanish-owned banks were nationalised."  - ESP
1711 n:seizure,confiscation,expropriation,nationalization,nationalisation,impoundment,requisition of,obj:$property,canal,oil,sector of,by,from,obj:T subj:S? ; domestic=yes
    "The Iranian seizure of a Greek tanker raised tensions."  IRN GRC
1711 n:expropriation,nationalization,nationalisation,confiscation subj:S of,obj,from:T
1711 v:raid,search,ransack,storm,swoop_on,descend_on,comb,turn_over,scour,break_into,burst_into subj:S subj:police,policeman,agent,officer,authority,prosecutor,security_force,force,troop,soldier obj,on,into:office,home,house,headquarters,apartment,mosque,newspaper,business,newsroom,flat,property,station,premises,party,company,hideout,hide-out,building,compound,camp,nightclub,bar,club,shop,factory,warehouse,school,church,monastery,village,ministry,bank,safe_house,workshop,meeting,stronghold,base,hotel,embassy,consulate,university,campus,cell,neighbourhood,neighborhood,slum,site obj,of,in:T? ; domestic=yes
    "Turkish police raided the offices of an opposition newspaper."  TUR TUR
1711 v:steal,plunder,loot,siphon,pillage subj:S obj:* from:T !obj:show,headline,idea,base,ball,point,thunder
    "Iraq stole oil from Kuwait."  IRQ KWT
1711 v:evict subj:S obj:T ; domestic=yes
    "Zimbabwean soldiers evicted white farmers."  ZWE ZWE
1712 v:destroy,demolish,burn,burn_down,bulldoze,raze,blow_up,torch,dynamite,level,set_ablaze,knock_down,pull_down,tear_down,flatten,wreck,gut,uproot,set_alight,smash,flood subj:S !obj:oil,fuel,coal,gas,wood !subj:bomb,blast,explosion,bomber,fire,blaze,quake,earthquake,storm,flood,flooding,tornado,cyclone,hurricane,typhoon,wave,wind,tsunami,rain,water,lava,landslide,mine,crash,device obj:$property,village,bridge,pipeline,mosque,church,temple,synagogue,crop,shrine,statue,hospital,town,embassy,tunnel,field,monument,dwelling,infrastructure,warehouse,depot,tree,grove,orchard,vineyard,shack,hut,settlement,outpost,greenhouse,well,statue,madrassa,cemetery,garden,house obj,of,in:T? ; domestic=yes
    "Israel demolished Palestinian homes in Jerusalem."  ISR PSE
    "The Taliban destroyed two statues in Afghanistan."  - AFG
1712 n:destruction,demolition,burning,razing of,obj:$property,village,bridge,pipeline,mosque,church,temple,statue,infrastructure of,in,obj:T subj:S ; domestic=yes
    "The Israeli demolition of Palestinian houses continued."  ISR PSE

# ---- 172 restrictions
172 v:impose,place,slap,tighten,introduce,enforce,announce,reinstate,extend,reimpose,clamp,put,enact,decree,bring_in !on:diamond,timber,beef,import,export,oil,gold,ivory,coal,wine,poultry,meat,seafood,steel,wheat,fish,grain,arms,weapon obj:$restrictions on,upon,against:T subj:S
    "Burma imposed restrictions on foreign aid workers."  MMR -
172 v:restrict,limit,bar,curb,prohibit,forbid subj:S obj:movement,travel,access,entry of,by,to,obj:T ; domestic=yes
    "Sudan restricted the movement of American diplomats."  SDN USA
172 v:restrict,limit,bar,curb,prohibit,forbid,halt,ban,suspend,exclude,proscribe,disallow,criminalise,criminalize subj:S obj:immigration,emigration,naturalization,naturalisation,migration,migrant,immigrant of,by,to,from,obj:T
    "Australia restricted Chinese immigration."  AUS CHN
172 v:forbid,prohibit,bar,ban,prevent,stop,block,proscribe,disallow,criminalise,criminalize subj:S obj:T from:*? comp:travel,leave,enter,visit,operate,work,emigrate,practice,practise,wear,own,hold,speak,vote,attend,teach,run,preach
    "Cuba barred American journalists from entering the country."  CUB USA
172 v:forbid,prohibit,bar,ban subj:S obj:T from:*? comp:*
    "Spain barred American ships from navigating the river."  ESP USA
172 v:annul,invalidate,nullify,void,overturn,quash,cancel,postpone subj:S obj:election,vote,result,referendum,constitution,ballot,poll,decree,conviction,runoff obj,of,in:T? ; domestic=yes
    "Algeria annulled the parliamentary election in 1992."  DZA DZA
172 n:annulment,cancellation,postponement of:election,vote,result,referendum in,of,by:T? subj:S ; domestic=yes
172 v:dissolve,suspend,abolish,disband,shut_down,prorogue subj:S obj:parliament,assembly,legislature,constitution,congress,national_assembly,government,duma,council,diet,court,autonomy,legislative_council obj,of,in:T? ; domestic=yes
    "Peru's president dissolved the parliament in April 1992."  PER PER
172 n:dissolution,suspension of,obj:parliament,assembly,legislature,constitution,congress,duma,autonomy,government by,of,in:T? subj:S ; domestic=yes
172 v:dismiss,sack,fire,oust,remove,purge,depose,suspend,demote,strip,axe,cashier,sideline,relieve,dump,eject,drop subj:S obj:T$official ; domestic=yes
    "Tunisia's president dismissed the prime minister."  TUN TUN
172 v:sack,purge,oust,dismiss,fire,remove,axe,dump,relieve,suspend,cashier,demote,depose subj:S obj:minister,governor,general,commander,judge,cabinet,mayor,officer,chief,prosecutor,prime_minister,premier,admiral,colonel,justice obj,of:T? ; domestic=yes
    "King Hussein dismissed the commander of the Jordanian army in 1956."  JOR JOR
172 v:abolish,outlaw,criminalize,criminalise,ban,prohibit,forbid,proscribe,disallow subj:S obj:practice,language,religion,worship,abortion,veil,headscarf,burqa,burka,hijab,homosexuality,adoption,proselytizing,party in,by,of:T? ; domestic=yes
    "France banned the burqa in 2010."  FRA FRA
172 v:ban,outlaw,prohibit,forbid,abolish,suppress,proscribe,disallow,criminalise,criminalize subj:S obj:plate,licence_plate,license_plate,currency,dinar,flag,language,anthem,alphabet,church,newspaper,broadcast,channel,film,book,song,symbol obj:T
    "Kosovo banned Serbian licence plates."  KOS SRB
172 v:close,shut,shut_down,close_down,shutter,raid subj:S obj:centre,center,school,institute,company,bank,church,mosque,college,university,monastery,theatre,library,charity,foundation obj:T
    "Cuba shut down the Spanish cultural centre."  CUB ESP
172 v:strip,deprive subj:S obj:T of:citizenship,right,nationality,autonomy,immunity,status,land,vote,title,property ; domestic=yes
    "Bahrain stripped Shiite clerics of citizenship."  BHR -
172 v:revoke,withdraw,suspend,cancel,rescind subj:S obj:license,licence,accreditation,citizenship,passport,registration,permit,autonomy,charter,credential,immunity of,for,to,obj:T? ; domestic=yes
    "Russia revoked the accreditation of a Dutch journalist."  RUS NLD
172 v:discriminate_against,persecute,oppress,harass,intimidate,marginalize,marginalise,disenfranchise subj:S obj,against:T
    "Myanmar persecuted the Rohingya."  MMR MMR
172 v:forbid,prohibit,bar,ban,exclude,proscribe,disallow,criminalise,criminalize subj:law,act,bill,decree,constitution,rule,legislation,statute,order,ordinance,code,regulation subj:S? obj:T !any:not
    "A Dutch law barred German settlers from owning land."  NLD DEU
172 v:impose,levy,introduce,place,reimpose,clamp,put,enact,decree,reinstate,bring_in obj:tax,levy,fee,toll on,upon:T subj:S ; domestic=yes
    "Britain imposed new taxes on the Irish."  GBR IRL
172 v:pass,enact,adopt,approve,issue,promulgate obj:law,act,legislation,decree,statute,edict,bill against:T subj:S ; domestic=yes
    "Hungary passed a law against the Romanian minority."  HUN ROU
172 n:exclusion,segregation,disenfranchisement,internment of,obj:T subj:S
    "The American exclusion of Chinese workers lasted until 1943."  USA CHN
172 n:persecution,oppression,harassment,intimidation,discrimination of,against,obj:T subj:S
    "The persecution of Christians by Pakistan was severe."  PAK -
1721 v:censor,jam,gag,muzzle,silence,black_out,shut,shut_down,close,close_down,ban,block,suspend,restrict,unplug,outlaw,prohibit,take_over,proscribe,forbid,disallow,criminalise,criminalize subj:S obj:$media-flow,power,gas,polling,railway,subway,metro,bus,train,fire,space,pumping,petrol,police,weather,rail,research,electricity obj,of,in,by:T? ; domestic=yes
    "Venezuela shut down an opposition television station."  VEN VEN
    "The newspaper was banned by Zambian authorities."  ZMB ZMB
1721 v:cut_off,cut,disconnect,shut_off,turn_off,switch_off,shut_down,shut,suspend,block,throttle,slow,disable,restrict,jam subj:S obj:internet,internet_access,phone_service,mobile_service,telephone_line,phone_line,communication,internet_service,network,text_messaging,signal,mobile_phone in,to,across:T? ; domestic=yes
    "Kazakhstan cut off the internet during the unrest."  KAZ KAZ
1721 v:restrict,curtail,curb,suppress,limit,stifle,suspend,deny,trample,violate,crush,muzzle,crack_down subj:S obj,on:$freedoms of,for,in,to:T? ; domestic=yes
    "China restricted the freedom of the press in Hong Kong."  CHN -
1721 n:censorship,gagging subj:S of,against,in,on:T ; domestic=yes
1721 v:impose,introduce,tighten,maintain obj:censorship,restriction,curb,control subj:S obj:*+press,media,internet,news,travel,speech on,in,over:T? ; domestic=yes
    "India imposed press censorship in 1975."  IND IND
1721 v:ban,outlaw,prohibit,forbid,disallow,call_off,block,proscribe,criminalise,criminalize subj:S !subj:supporter,organizer,organiser,union,opposition,protester,party,activist,student,worker obj:$rally in,by,of,outside:T? ; domestic=yes
    ? "Malaysia banned an opposition rally in Kuala Lumpur."  MYS MYS
    "Malaysia banned a protest march in Kuala Lumpur."  MYS MYS
1721 n:ban on,of:$rally,gathering,assembly subj:S in,by,of:T? ; domestic=yes
1722 v:ban,outlaw,proscribe,dissolve,deregister,de-register,delist,disqualify,bar,suspend,prohibit,illegalize,disband,exclude,blacklist,forbid,disallow,criminalise,criminalize subj:S obj:$party obj,of,in,from:T? ; domestic=yes
    "Turkey banned the pro-Kurdish party in 2009."  TUR TUR
    "The Communist Party was outlawed by Chile in 1948."  CHL CHL
1722 v:disqualify,bar,ban,exclude subj:S obj:T from:election,office,poll,politics,vote,ballot,parliament,candidacy,race,power comp:*? ; domestic=yes
    "Iran barred reformist candidates from the election."  IRN IRN
1722 n:ban,dissolution,proscription,disqualification of,on,against:$party subj:S in,of,by:T? ; domestic=yes
1723 v:impose,declare,enforce,order,announce,clamp,reimpose,extend,decree,place,slap,introduce,proclaim,put,enact,reinstate,bring_in obj:curfew on,in,across,over:T? subj:S? ; domestic=yes
    "India imposed a curfew in Kashmir."  IND IND
    "A curfew was imposed in Baghdad."  - IRQ
1723 v:place,put subj:S? obj:T? under:curfew,lockdown ; domestic=yes
    "Ecuador placed its capital under curfew."  ECU ECU
1723 n:curfew in,on:T subj:S ; domestic=yes
1724 v:impose,declare,proclaim,announce,decree,extend,introduce,order,reimpose,invoke,prolong,renew,clamp obj:$emergency on,in,over,across:T? subj:S? !in:*+disaster !any:earthquake,flood,hurricane,cyclone,drought,storm,wildfire,tsunami,epidemic,ebola,outbreak,virus,disease,coronavirus,cholera,famine ; domestic=yes
    "Pakistan declared a state of emergency in November 2007."  PAK PAK
    "Martial law was declared in Poland in December 1981."  - POL
1724 v:impose,declare,proclaim,announce,decree,extend,introduce,order obj:state of:emergency,siege in,over,across:T? subj:S? !any:earthquake,flood,hurricane,cyclone,drought,storm,wildfire,tsunami,epidemic,ebola,outbreak,virus,disease,coronavirus,cholera,famine ; domestic=yes
    "Ethiopia imposed a state of emergency in October 2016."  ETH ETH
1724 v:place,put subj:S? obj:T? under:$emergency !under:siege ; domestic=yes
    "President Ferdinand Marcos placed the Philippines under martial law in 1972."  PHL PHL
1724 n:imposition,declaration,proclamation,introduction of,obj:$emergency,state in,on,by:T subj:S? ; domestic=yes

# ---- 173 arrest, charge, sentence
173 v:re-arrest,collar,arrest,detain,jail,imprison,incarcerate,apprehend,round_up,intern,nab,book,remand,lock_up,rearrest,pick_up,take_into_custody,haul_off,put_behind_bars subj:S? obj:T ; domestic=yes
    "Egyptian police arrested an Israeli businessman in Cairo."  EGY ISR
    "Two Chinese sailors were detained by the Philippine coast guard."  PHL CHN
    "Myanmar's opposition leader was arrested on Monday."  - MMR
173 v:re-arrest,collar,recapture,catch,arrest,detain,jail,imprison,apprehend,round_up,intern,nab,capture,rearrest,hold,seize,pick_up,take_into_custody,haul_away,haul_in,haul_off,take_away,grab,bust,sweep_up,put_behind_bars subj:S obj:$persons obj,from,of,in:T? ; domestic=yes
    "Spanish police arrested ten suspected militants."  ESP ESP
    "Colombian soldiers captured a rebel commander."  COL COL
173 v:take,place,put,keep,hold subj:S? obj:T into,in,under:$jail ; domestic=yes
    "Burma placed Aung San Suu Kyi under house arrest."  MMR MMR
173 v:throw,send subj:S? obj:T in,into,to:prison,jail,gulag ; domestic=yes
173 n:arrest,detention,imprisonment,jailing,internment,incarceration,apprehension,round-up of,obj:T subj:S? ; domestic=yes
173 n:capture obj:T !of:* by:* subj:S
    "The arrest of a British journalist by Iran angered London."  IRN GBR
173 n:arrest,detention,imprisonment subj:S of,obj:$persons ; domestic=yes
173 n:seizure,capture of,obj:T of:citizen,sailor,leader,soldier,militant,suspect,pilot,national,crew,person,man,member,commander,officer,spy,agent subj:S
    "The British seizure of American citizens angered Congress."  GBR USA
173 v:carry_out,make obj:arrest subj:S in,of:T? ; domestic=yes
    "British police made several arrests in London."  GBR GBR
173 v:charge,indict,prosecute,try,arraign,convict,sentence,condemn,court-martial,impeach,book,jail,imprison,detain,arrest subj:S? obj:T with,for,on,of,in,over:$crime ; domestic=yes
    "Iran charged an American journalist with espionage."  IRN USA
    "Former president Charles Taylor was convicted of war crimes."  - LBR
173 v:indict,arraign,prosecute,impeach,subpoena subj:S? obj:T ; domestic=yes
    "A Spanish judge indicted Argentine officers."  ESP ARG
173 v:sentence,condemn subj:S? obj:T to:death,prison,jail,year,life,imprisonment,execution,term,month,hanging,lash,labor,labour ; domestic=yes
    "A Saudi court sentenced a Canadian to death."  SAU CAN
    "Opposition leader Nguyen Dan Que was sentenced to 20 years in Vietnam."  - VNM
173 v:charge subj:S subj:police,prosecutor,court,judge,authority,tribunal,prosecution,attorney,jury obj:T with:* ; domestic=yes
    "South African police charged the driver with drunk driving."  ZAF ZAF
173 v:convict,find subj:S? obj:T of:*? any:guilty,convict ; domestic=yes
173 v:fine subj:S obj:T$person ; domestic=yes
173 v:charge,convict,sentence,indict,try,prosecute,arraign,condemn,extradite subj:S obj:$persons obj,of,from:T? subj:court,judge,jury,tribunal,prosecutor,authority,police,government,military,official ; domestic=yes
    "A Moroccan court convicted two men of planning attacks."  MAR MAR
173 v:put subj:S? obj:T on:trial ; domestic=yes
    "Iran put seven Baha'i leaders on trial."  IRN -
173 v:go,stand,be,face on,obj:trial subj:T by:S? for,in:*? ; domestic=yes
    "Former Yugoslav President Slobodan Milosevic went on trial in 2002."  - SRB
173 v:issue,reinstate,renew,reissue,sign,obtain obj:warrant,arrest_warrant,arrest_order,indictment,subpoena,summons subj:S for,against:T? ; domestic=yes
    "Prosecutors in Serbia issued an arrest warrant for the banker."  SRB SRB
    "The International Criminal Court issued an arrest warrant for Sudanese President Omar al-Bashir."  ICC SDN
173 v:file,bring,lodge,press,level obj:charge,indictment subj:S against:T? ; domestic=yes
    "Prosecutors in Norway filed charges against a Russian sailor."  NOR RUS
173 n:trial,prosecution,conviction,indictment,sentencing,impeachment of,against,obj:T subj:S !any:run,clinical,vaccine,drug ; domestic=yes
173 v:put subj:S obj:T to:death ; domestic=yes
173 v:execute,hang,behead,guillotine,electrocute subj:S obj:T ; domestic=yes
    "Iraq executed a British journalist in 1990."  IRQ GBR
173 v:execute,hang,behead subj:S obj:$persons,murderer,convict,prisoner,dissident,plotter obj,of:T? ; domestic=yes
    "Iran hanged three drug traffickers."  IRN IRN
173 n:execution,hanging,beheading of,obj:T subj:S? ; domestic=yes
    "The execution of a Mexican citizen by Saudi Arabia caused protests."  SAU MEX
173 v:interrogate,question,summon,search subj:S subj:police,investigator,prosecutor,court,judge,agent,authority,fbi obj:T ; domestic=yes
    "German prosecutors questioned a Moroccan student."  DEU MAR
173 v:exile,banish subj:S? obj:T ; domestic=yes
    "Britain exiled Archbishop Makarios of Cyprus in 1956."  GBR CYP

173 v:re-arrest,collar,arrest,detain,jail,imprison,apprehend,round_up,intern,rearrest,nab,pick_up,take_into_custody,haul_away,haul_in,haul_off,take_away,grab,bust,sweep_up,put_behind_bars subj:S subj:police,policeman,authority,security_force,agent,soldier,troop,official,government,court,officer,gendarme,military,army,regime,prosecutor,judge obj:* obj,of,from:T? ; domestic=yes
    "Police in Spain detained three of the hikers."  ESP ESP
173 v:re-arrest,collar,arrest,detain,apprehend,round_up,capture,rearrest,nab,pick_up,take_into_custody,haul_away,haul_in,haul_off,take_away,grab,bust,sweep_up,put_behind_bars subj:S? obj:$persons in,at,near:T ; domestic=yes
    "Three suspects were arrested in Germany."  - DEU
173 v:capture,seize subj:S obj:T obj:pilot,crew,agent,spy,envoy,sailor,citizen,soldier,officer,airman,crewman ; domestic=yes
    "Iraq captured two British pilots."  IRQ GBR
173 v:impress subj:S obj:T obj:sailor,seaman,crew,crewman,citizen,men,man
    "The British navy impressed American sailors."  GBR USA
173 n:impressment of,obj:T subj:S
    "British impressment of American seamen led to war."  GBR USA

# ---- 174 deport
174 v:deport,expel,oust,eject,throw_out,kick_out,evict,turn_away,turn_back,send_back,send_home,boot_out,turf_out,drum_out,chuck_out,send_packing,banish subj:S obj:$foreigners obj,from,to,of:T
    "Malaysia deported thousands of Indonesian workers."  MYS IDN
    "Two French journalists were expelled from Burundi."  - FRA
174 v:deport,expel,turn_back,turn_away,send_back subj:S? !obj:wine,truck,lorry,goods,shipment,cargo,beef,meat,fruit,plane,ship,boat,vessel,tanker,convoy,grain,fish obj:T from,to:*?
    "Thailand deported a Canadian citizen."  THA CAN
174 v:deport,expel,evict,banish,extradite,remove obj:T$alien from:S !subj:*
    "Two Danish journalists were deported from Egypt."  EGY DNK
174 n:deportation,expulsion,eviction of,obj:T from:S !by:* !of:diplomat,ambassador !from:assembly,union,council,organization,organisation,league,commonwealth,party,school,university,team,bloc !mod:mass,forced,forcible
    "The expulsion of Indians from Burma went on."  MMR IND
174 n:deportation,expulsion,extradition,eviction,rendition of,obj:T subj:S?
    "The deportation of Turkish workers by Libya caused protests."  LBY TUR
174 v:order,tell,give,ask obj:T comp:leave,depart,quit subj:S obj:T$alien
    "Ethiopia ordered Eritrean nationals to leave the country."  ETH ERI
174 v:order,throw,kick,order_out,throw_out,kick_out subj:S obj:T !obj:$army_words out:*
    "Libya ordered Egyptian workers out of the country."  LBY EGY
174 v:deny,refuse obj:T obj:entry,admission,visa subj:S
    "Israel denied entry to a British lawmaker."  ISR GBR
174 v:deny,refuse obj:entry,admission,visa to:T subj:S
174 v:refuse,deny subj:S iobj:T obj:entry,admission,visa,passage
174 v:force_out,drive_out,chase_out subj:S obj:T !obj:*+soldier,troop,army,invader
    "Bulgaria forced out ethnic Turks in 1989."  BGR BGR

# ---- 175 repression
175 v:crack_down,clamp_down,crackdown,clampdown on,against:$dissent subj:S on,against,in:T? ; domestic=yes
    "China cracked down on protesters in Tibet."  CHN CHN
175 v:crack_down,clamp_down on,against:T subj:S ; domestic=yes
    "Iran cracked down on the opposition."  IRN IRN
175 n:crackdown,clampdown,repression,suppression,purge on,against,of,in:$dissent subj:S on,against,of,in:T? ; domestic=yes
    "Belarus launched a crackdown on the opposition."  BLR BLR
175 n:crackdown,clampdown,repression,suppression,purge subj:S on,against,of,in:T ; domestic=yes
    "The Chinese suppression of Tibetans was brutal."  CHN CHN
175 v:suppress,crush,quell,repress,put_down,quash,stamp_out,smash,subdue subj:S obj:$dissent of,in,by,obj:T? ; domestic=yes
    "Soviet troops crushed the uprising in Hungary in 1956."  RUS HUN
    "The rebellion in Syria was suppressed by the French army."  FRA SYR
175 v:disperse,break_up,scatter,tear-gas,teargas,baton-charge,dislodge,charge,drive_off,chase_away,clear,sweep,sweep_away,hose_down,evict subj:S subj:police,policeman,troop,soldier,force,army,security_force,riot_police,authority,guard,gendarme,official obj:$dissent,crowd,rally,march,gathering,marcher,striker,rioter,mourner,worker obj,in,at,outside:T? ; domestic=yes
    "Kenyan police dispersed demonstrators in Nairobi."  KEN KEN
175 v:fire,use,lob,shoot,hurl,throw,unleash,let_off,turn,wield,swing,deploy,employ,loose obj:gas,tear_gas,teargas,tear-gas,canister,bullet,rubber_bullet,water_cannon,cannon,baton,grenade,pellet,shot,truncheon,whip,club,force,pepper_spray,spray,stun_grenade,round,baton_round,ammunition,live_ammunition,buckshot,birdshot,dog subj:S at,on,against:$dissent,crowd at,on,against,in:T? ; domestic=yes
    "Bahraini police fired tear gas at demonstrators."  BHR BHR
175 v:fire,use,lob obj:gas,tear_gas,canister,rubber_bullet,water_cannon,bullet obj:*+tear,rubber,water,pepper subj:S at,on,against,in:T? ; domestic=yes
    "Greek police used tear gas in Athens."  GRC GRC
175 v:open_fire,fire_on,fire,shoot on,at,into,obj:$dissent,crowd,mourner,marcher,striker,worker,civilian subj:S subj:police,policeman,troop,soldier,force,army,security_force,guard,gendarme on,at,in,obj:T? ; domestic=yes
    "Burmese troops opened fire on protesters in Rangoon."  MMR MMR
175 v:beat,beat_up,club,kick,bludgeon,gas,attack,kill,shoot,wound,injure,baton,whip,hose,truncheon,assault,charge,tear-gas,trample,mow_down,thrash,manhandle subj:S subj:police,policeman,riot_police,security_force,guard,gendarme,troop,soldier,force,army obj:protester,protestor,demonstrator,marcher,striker,mourner,rioter,monk,student,picket,heckler,rallier obj,in,at:T? ; domestic=yes
    "Zimbabwean police beat demonstrators in Harare."  ZWE ZWE
175 v:kill,shoot,wound subj:S obj:protester,protestor,demonstrator,marcher,striker,mourner,rioter,monk,student,picket,heckler,rallier obj,in,at:T? ; domestic=yes
    "Syrian forces killed protesters in Daraa."  SYR SYR
175 v:clash,scuffle,battle,tangle subj:police,policeman,riot_police,security_force,gendarme subj:S with,in:T? with:protester,demonstrator,striker,crowd,student,rioter,supporter,marcher,worker,mourner,worshipper,youth ; domestic=yes
    "Egyptian police clashed with protesters in Cairo."  EGY EGY
175 v:disperse,break_up,scatter,teargas obj:$dissent,crowd,rally,march,gathering,sit-in in,at,outside:T subj:S?
    "Demonstrators were dispersed in Nairobi."  - KEN
175 v:terrorize,terrorise,brutalize,brutalise subj:S obj:T ; domestic=yes
175 v:take,adopt,use,impose,enact,introduce,institute,apply,employ,implement,pursue obj:measure,policy,tactic,rule,regime,action,method,law,decree,reprisal obj:*+repressive,coercive,oppressive,draconian,brutal,heavy-handed,discriminatory against,on,toward,over,in:T subj:S ; domestic=yes
    "China took repressive measures against the Uyghurs."  CHN CHN
    "Britain adopted coercive measures against the Irish."  GBR IRL
175 n:measure,policy,tactic,rule,regime,treatment mod:repressive,coercive,oppressive,brutal against,on,toward,over,of:T subj:S ; domestic=yes
    "Belgium's brutal treatment of the Congolese shocked the world."  BEL COD

# ---- 170 coercion in general, cyber attacks
170 v:coerce,blackmail,bully,intimidate subj:S obj:T
    "China coerced Lithuania."  CHN LTU
170 v:force,compel subj:S obj:T comp:accept,sign,cede,withdraw,leave,abdicate,surrender,resign,open,give,pay,capitulate,negotiate,yield,recognize,recognise,agree,flee,change,abandon,adopt,convert,cancel,close,dismantle,disband,evacuate,halt,end,stop,limit,reduce,release,relinquish,renounce,return,sell,turn,work,serve,fight,join,assimilate,move,grant,allow,admit,retreat,disarm,comply,submit,wear,speak,learn,land
    "The United States forced Japan to open its ports."  USA JPN
    "The United States compelled Spain to cede Florida."  USA ESP
170 v:hack,hack_into,cyberattack,phish,breach subj:S obj,into:T ; context=cyber
    "Chinese agents hacked American companies."  CHN USA
170 v:hack,hack_into,breach,infiltrate,penetrate,steal,attack,disrupt,paralyze subj:S subj:hacker obj,into:* obj,of,from,into:T ; context=cyber
    "Russian hackers attacked Estonian websites in 2007."  RUS EST
170 n:attack,cyberattack,cyber-attack,hack,hacking,intrusion,operation mod:cyber,computer,hacker,ransomware,denial against,on,of,in:T subj:S ; context=cyber
    "Iran launched a cyber attack on Saudi Arabia."  IRN SAU
170 n:cyberattack,hacking,hack against,on,of:T subj:S ; context=cyber
    "Russia launched a cyberattack against Ukraine."  RUS UKR
170 v:interfere,meddle,intervene in:election,affair,campaign,politics in,of:T subj:S
    "Russia meddled in the American election."  RUS USA
170 n:interference,meddling in:T subj:S
    "Russian interference in Moldova has grown."  RUS MDA
170 v:place,put,keep,hold obj:T under:surveillance,observation subj:S ; context=intelligence
    "Cuba placed American diplomats under surveillance."  CUB USA
170 v:spy,eavesdrop,snoop on:T subj:S ; context=intelligence
    "The United States spied on Germany."  USA DEU
170 v:wiretap,bug subj:S obj:T,phone,embassy,office obj,of:T ; context=intelligence
170 n:espionage,spying,surveillance against,on,of:T subj:S ; context=intelligence

# ---- 191 borders and movement (no war)
191 v:close,shut,seal,seal_off,close_off,shut_down,block,close_down,shut_off,padlock,barricade subj:S !any:ash,volcano,snow,fog,storm,ice,typhoon,hurricane,flood,runway,quake,virus,flu obj:$border with,to,for,between,from,of,in,obj:T? -> starts border-closure
    "Turkey closed its border with Armenia in 1993."  TUR ARM
    "Pakistan shut the Torkham crossing to Afghanistan."  PAK AFG
    "Israel closed its airspace to Turkish planes."  ISR TUR
191 n:closure,closing,sealing of,obj:$border with,to,between,of,for:T subj:S -> starts border-closure
    "The Algerian closure of the border with Morocco dates from 1994."  DZA MAR
191 v:close,shut subj:S obj:port,market,river,water,waterway,sea,territory,harbor,harbour,door,station,fishery,road,skies to:T
    "Spain closed its markets to American traders."  ESP USA
191 v:cut_off,cut,block,stop,withhold,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off subj:S subj:$besiegers obj:fuel,water,electricity,power,food,provision,medicine of,to,from,for,obj:T !obj:*+arms,weapon,aid,military
    "Israel cut off the electricity of Gaza."  ISR PSE
191 v:deny,refuse,revoke,withdraw,suspend subj:S obj:right,permission,clearance obj:*+overflight,landing,transit,docking,port,passage,basing,flyover to,for,of:T?
    "Mali denied overflight rights to German planes."  MLI DEU
191 v:seal_off,cordon_off,isolate subj:S obj:T
    "Israel has sealed off the West Bank."  ISR PSE
191 v:cut_off subj:S obj:T from:*
191 v:turn_back,turn_away,stop,block,intercept subj:S obj:refugee,migrant,convoy,boat,ship,vessel,truck,tanker,flotilla obj,from,to,of,in:T
    "Italy turned back Libyan boats."  ITA LBY
191 v:restrict,block,bar,prevent,deny,impede,obstruct,hinder,limit,cut,cut_off,interdict,stymie,thwart,hold_up,hamper,stall,frustrate,stonewall subj:S obj:access,entry,road,rail,route,passage,transit,traffic,shipping,navigation,flight,overflight,movement to,of,through,into,for,from,in,obj:T
    "Bulgaria denied transit to Russian aircraft."  BGR RUS

# ---- as the wires put it: papers told to stop, marches prevented, sites defaced, families put out
%set dwelling = shack hut tent home house village land flat farm apartment neighbourhood neighborhood town dwelling
%set household = family resident villager civilian people inhabitant dozen hundred squatter peasant farmer tenant owner
172 v:order,instruct,force,compel,tell,direct subj:S obj:newspaper,magazine,paper,weekly,daily,journal,station,broadcaster,editor,publisher,publication,television,radio comp:suspend,cease,stop,halt,close,shut,end,quit obj:T? ; domestic=yes
    "Malaysia ordered a newspaper to suspend publication."  MYS MYS
    "Iran ordered two weeklies to stop publishing."  IRN IRN
172 v:suspend,halt,stop,ban,prohibit,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off subj:S obj:publication,circulation,sale,printing,distribution of:newspaper,magazine,paper,weekly,daily,journal,book ; domestic=yes
    "Zimbabwe suspended the publication of a daily newspaper."  ZWE ZWE
1721 v:prevent,thwart,foil,stop,halt,block,suspend,scupper,disrupt,crush,smother subj:S? subj:police,policeman,troop,soldier,force,army,authority,government,gendarme,official,ministry,court,junta,president,mayor,governor,regime obj:$rally-political by,of,in,at,outside:T? ; domestic=yes
    "Tunisian police prevented a demonstration by students."  TUN TUN
    "Police prevented a demonstration in Minsk, the Belarusian capital."  - BLR
170 v:deface,attack,vandalise,vandalize,break_into,crash,disrupt,paralyse,paralyze,bring_down,knock_out,jam,hijack,break,penetrate,infiltrate subj:S? subj:hacker,group,vandal obj,into,of:site,website,web_site,server,network,page,home_page,computer,system,portal obj,of,in:T ; context=cyber
    "Chinese hackers defaced web sites of Taiwan."  CHN TWN
    "Pakistani hackers attacked Indian web sites on Sunday."  PAK IND
174 v:force,drive,chase,throw,push,evict,expel,turn_out subj:S? obj:$household out,from,of:$dwelling obj:T !subj:fighting,violence,flood,flooding,storm,war,earthquake,fire,wildfire,conflict,clash,rain,quake,eruption,cyclone,hurricane,typhoon
    "Israeli soldiers forced 40 Palestinian families out of their homes."  ISR PSE
201 v:force,drive,chase,throw,push,evict,expel subj:S? obj:*+thousand,thousands,hundred,hundreds,000 out,from,of:$dwelling obj,of:T !subj:fighting,violence,flood,flooding,storm,war,earthquake,fire,wildfire,conflict,clash,rain,quake,eruption,cyclone,hurricane,typhoon
    "Burmese troops drove thousands of Bengalis from their villages."  MMR BGD
# ---- locked up, shut down, as the wires put it
173 v:throw,fling,clap,cast,toss,put,haul,drag obj:T in,into,to,behind:jail,prison,cell,bar,custody,detention,dungeon subj:S
    "The junta in Myanmar threw the American journalists into jail."  MMR USA
173 v:throw,fling,clap,cast,toss,put,haul,drag obj:*+journalist,leader,activist,dissident,opponent,cleric,critic,editor,monk in,into,to,behind:jail,prison,cell,bar,custody,detention,dungeon subj:S ; domestic=yes
    "Saudi Arabia put the dissident behind bars."  SAU SAU
173 v:throw,fling,clap,cast,toss,put,haul,drag obj:journalist,leader,activist,dissident,opponent,cleric,critic,editor,monk,politician,lawyer,blogger,protester,member in,into,to,behind:jail,prison,cell,bar,custody,detention,dungeon subj:S ; domestic=yes
1721 v:pull obj:plug on:internet,network,newspaper,station,broadcaster,channel,radio,television,website,phone,paper,magazine in,of,across,throughout:T? subj:S ; domestic=yes object=on
    "Iran pulled the plug on the newspaper."  IRN IRN
175 v:bear_down,come_down,get_tough on:$dissent subj:S in,of:T? ; domestic=yes
    "Bangladesh came down on dissidents."  BGD BGD
171 v:confiscate,impound,requisition,commandeer,sequester,appropriate subj:S obj:* of,from,obj:T
    "The Spanish police confiscated the parrots belonging to British owners."  ESP GBR
# ---- sentences handed out, stations taken off the air, planes home, as the wires put it
173 v:hand,give,hand_down,hand_out,slap,mete_out,impose,pronounce,serve subj:S obj,iobj:T obj:sentence,term,year,month,punishment,life,penalty,lash,imprisonment any:prison,jail,life,death,custody,year,lash,imprisonment,labour,labor,suspended ; domestic=yes
    "A Turkish court handed an Iranian smuggler a life sentence."  TUR IRN
173 v:hand,give,hand_down,hand_out,slap,mete_out,impose,pronounce obj:sentence,term,verdict,punishment,penalty subj:S obj:*+prison,jail,life,death,custodial,long,heavy,stiff,harsh,year,lengthy,suspended,severe on,to,against:T? ; domestic=yes
    "A Chinese court handed down long prison terms to three monks."  CHN CHN
173 v:hand,give,sentence subj:S subj:court,judge,tribunal,junta,authority,government,jury obj,iobj:$persons obj:sentence,term,year,month,life any:prison,jail,life,death,custody,year,imprisonment,labour,labor,suspended ; domestic=yes
    "A Tunisian court handed the blogger a prison term."  TUN TUN
173 v:draw,receive,get obj:sentence,term,year,month,life any:prison,jail,life,death,imprisonment,labour,labor subj:T by:S? !any:old,office ; domestic=yes
    "The former Ukrainian minister received a prison term."  - UKR
173 v:begin,open,start,resume,get_under_way subj:trial,court-martial subj:S? of,against,for:T in:*? ; domestic=yes
    "The trial of the Egyptian president opened on Monday."  - EGY
173 v:take_place,occur subj:arrest,roundup,sweep subj:S? in:T? ; domestic=yes
    "The arrests took place in Denmark."  - DNK
173 n:roundup,round-up,dragnet,mass_arrest,sweep,swoop of,on,against,among:T subj:S ; domestic=yes
    "A Nigerian swoop on Cameroonian fishermen led to protests."  NGA CMR
173 v:swoop,descend,swoop_on,descend_on on:T subj:S subj:police,policeman,agent,troop,force,soldier on,in,of:T? ; domestic=yes
    "Jordanian police swooped on the opposition."  JOR JOR
173 v:whisk,haul,drag,lead,take,bundle,march subj:S? obj:T off,into,in,to:custody,jail,prison,van,police_station,cell,detention,handcuff,station,car,truck,bus ; domestic=yes
    "Belarusian police bundled the Polish reporter into a van."  BLR POL
173 v:whisk,haul,drag,lead,take,bundle,march subj:S? subj:police,policeman,agent,officer,troop,soldier,guard,force obj:$persons,protester,dozen,hundred off,into,in,to,from,before:custody,jail,prison,van,court,police_station,cell,detention,handcuff,tribunal,station,car,truck,bus in,of:T? ; domestic=yes
    "Police in Minsk dragged demonstrators into vans."  - BLR
173 v:hold,keep,detain subj:S? obj:T without:trial,charge,bail ; domestic=yes
    "The United States held Yemeni students without trial."  USA YEM
173 v:hold,keep,detain,place,put subj:S? obj:T in,under,on:custody,incommunicado,solitary_confinement,detention,house_arrest,arrest,remand ; domestic=yes
    "Iran held a French tourist in detention."  IRN FRA
173 v:find,declare,judge subj:S? subj:court,judge,jury,tribunal obj:T any:guilty ; domestic=yes
    "A German court found a Syrian officer guilty."  DEU SYR
1711 v:ground,impound,intercept,stop,detain,board subj:S obj:ship,vessel,boat,trawler,tanker,freighter,plane,aircraft,yacht,cargo_ship obj:T
    "The Argentine navy detained a Spanish trawler."  ARG ESP
172 v:label,brand,declare,designate,list,register,name,classify subj:S obj:* any:agent,undesirable,extremist any:foreign,undesirable,extremist,organisation,organization ; domestic=yes
    "Russia labelled the monitoring group a foreign agent."  RUS NGO
172 v:strip subj:S obj:* of:licence,license,accreditation,registration,immunity,citizenship,passport,nationality,power,status obj:T? ; domestic=yes
    "Hungary stripped the university of its licence."  HUN HUN
172 v:strip,relieve subj:S obj:* of:command,post,duty,office,rank,portfolio,position obj:T? ; domestic=yes
    "The Angolan president relieved the general of his command."  AGO AGO
172 v:block,bar,prevent,stop,forbid,ban subj:S obj:$persons,group,member comp:travel,leave,enter,visit,operate,work,hold,speak,vote,attend,teach,run,preach,stand,study,go,march,meet,protest from:*? ; domestic=yes
    "Turkmenistan barred activists from leaving the country."  TKM TKM
172 v:force,oblige,require,compel,order subj:S obj:T comp:register,pay,wear,carry,undergo,submit,obtain ; domestic=yes
    "Myanmar forced Rohingya to carry identity cards."  MMR MMR
172 v:place,put,impose obj:ban,prohibition on:rally,protest,burqa,veil,book,film,group,party,media on,in,by:T? subj:S ; domestic=yes
    "Sudan placed a ban on rallies."  SDN SDN
1721 v:take,knock,pull,force,put,throw,drive,kick,yank,order subj:S? obj:* off:air,airwaves,airwave obj,in:T? ; domestic=yes
    "Uganda took four radio stations off the air."  UGA UGA
1721 v:block,cut,restrict,bar,limit,shut_off,cut_off,deny,filter,curb,prevent,ban obj:access to:$media,website,web_site,site,platform,page subj:S in:T? ; domestic=yes
    "Pakistan blocked access to a news site."  PAK PAK
1721 n:blackout,shutdown mod:internet,news,media,communication,information,mobile,telephone subj:S in,of,on:T? ; domestic=yes
    "India imposed an internet blackout in Kashmir."  IND IND
1721 v:switch_off,silence,shutter,pull,gag,close_down subj:S obj:$media in,of:T? ; domestic=yes
    "Kenya switched off three television channels."  KEN KEN
1721 v:impose,enforce,clamp,order,decree obj:blackout,shutdown,silence,gag_order,gag obj:*+news,internet,media,communication,information,press,mobile? on,in,over,across:T? subj:S ; domestic=yes
    "Eritrea imposed a news blackout."  ERI ERI
1722 v:refuse,deny,cancel,revoke,withdraw subj:S obj:registration,candidacy,accreditation,recognition to,of,for:$party,candidate,movement,opposition in,of:T? ; domestic=yes
    "Egypt refused registration to a party."  EGY EGY
1722 v:refuse,decline subj:S comp:register,license,licence comp:$party in:T? ; domestic=yes
1722 v:keep,strike,remove,bar,disqualify,throw,knock subj:S? obj:candidate,opposition,party,leader,politician off,from,of:ballot,list,poll,race,election,register,parliament,politics,office obj,in:T? ; domestic=yes
    "Kazakhstan struck the candidate off the ballot."  KAZ KAZ
174 v:put,load,bundle,force,herd,pack subj:S? obj:T on,onto,into:plane,flight,bus,ship,boat,train,truck,ferry,airliner,lorry
    "Italy put 80 Tunisians on a plane."  ITA TUN
174 v:send,ship,push,drive,escort,herd,truck,bus subj:S obj:T !obj:troop,force,soldier,army,rebel,fighter,unit any:back,home across,to,over,into:border,frontier,country,homeland,home
    "Botswana sent 200 Zimbabweans back across the border."  BWA ZWE
174 n:pushback,push-back,refoulement of,obj:T subj:S
    "The Greek pushback of Afghan refugees went on."  GRC AFG
174 v:cancel,revoke,withdraw subj:S obj:residency,residence,permit,leave_to_remain,refugee_status of,to,for,from:T
    "Israel revoked the residency of a Palestinian lawyer."  ISR PSE
174 v:bar,stop,turn_away,refuse,block,prevent subj:S obj:T at:border,airport,frontier,port,crossing
    "Lebanon turned away Syrians at the border."  LBN SYR
1711 v:nationalize,nationalise,expropriate,seize,take_over,confiscate,grab,commandeer subj:S obj:T obj:*+company,firm,bank,newspaper,oil,airline,gas,mining,industry,plant,telephone,utility,ship,tanker,property,mine
    "Venezuela took over the American oil company."  VEN USA
1711 v:take,assume,gain obj:control,possession,charge,ownership of,over:company,firm,plant,mine,refinery,field,oilfield,industry,airline,port,farm,estate,subsidiary,factory of,over,from,in:T? subj:S ; domestic=yes
    "Ecuador took possession of oil fields of an American company."  ECU USA
1711 v:withhold,hold_back,freeze,keep_back,confiscate,impound,stop,retain,suspend,divert subj:S obj:revenue,tax,duty,transfer,proceeds,receipt obj:*+tax,customs,oil,import,border,vat of,to,from,for,obj:T
    "Israel froze the customs revenues of the Palestinian Authority."  ISR PSE
175 v:fire,use,lob,shoot,hurl,throw,let_off,unleash obj:teargas,tear_gas,tear-gas,gas,water_cannon,cannon,canister,rubber_bullet,bullet,grenade,baton,spray subj:S subj:police,policeman,troop,soldier,force,guard,gendarme,officer comp:disperse,break,clear,scatter,quell,stop,put,drive,push,subdue,control in,against,at:T? ; domestic=yes
    "Nepalese police used tear gas to disperse a crowd."  NPL NPL
175 v:set obj:dog,hound on:$dissent,crowd subj:S ; domestic=yes
175 n:charge mod:baton,cavalry on,against:$dissent,crowd subj:S ; domestic=yes
175 v:wield obj:baton,truncheon,club,whip,stick,shield subj:police,policeman,guard,soldier,trooper subj:S against,at,in:T? ; domestic=yes
    "Sri Lankan police wielded batons at the march."  LKA LKA
175 v:put,bring obj:end,stop to:$dissent subj:S subj:police,troop,soldier,force,army,government,junta,tank in,of,by:T? ; domestic=yes
    "Uzbek troops put an end to the protest."  UZB UZB
175 v:send,use,deploy,call_in,call_out obj:$army_words,tank,police comp:crush,quell,suppress,disperse,break,smash,clear comp:*? against,in:T? subj:S ; domestic=yes
    "Cameroon sent soldiers to crush the strike."  CMR CMR
170 v:strong-arm,strongarm,browbeat,arm-twist,cow,pressurise,pressurize subj:S obj:T
    "Russia browbeat Moldova."  RUS MDA
170 v:take,knock,bring,force subj:S? obj:site,website,server,network,web_site,system,portal obj,of:T any:hacker,cyber,hack,hackers ; context=cyber
171 v:nationalise,nationalize,nationalised,nationalized,expropriate,take_over,confiscate,grab,seize subj:S obj:farm,plantation,estate,mine,oilfield,refinery,bank,company,land,railway,property,asset,ranch,factory,business,orchard,home,firm of,obj,from:T
1721 v:padlock,shutter,muzzle,gag,silence,shut,seal,take_off_air,suspend subj:S obj:newspaper,paper,station,radio,broadcaster,channel,magazine,press,website,weekly,daily,press_house of,in:T? ; domestic=yes
    "The authorities in Kazakhstan padlocked a newspaper."  KAZ KAZ
175 v:disperse,scatter,break_up,drive_back,chase_away,drive_off subj:S obj:monk,crowd,protester,demonstrator,marcher,student,worker,rally,demonstration,mourner,striker,protest,opposition,supporter,rioter,procession with,by:*? in,of,obj:T? ; domestic=yes
    "Burmese soldiers dispersed monks with warning shots."  MMR MMR
174 v:bundle,pack,ship,fly,send,march,truck,escort obj:T any:off,home,away,back subj:S !obj:troop,soldier,force,aid,unit,rescuer,doctor,airman,sailor,marine,personnel,member,staff,employee,contractor
    "Georgia bundled four Russian officers off to Moscow."  GEO RUS
172 v:dismiss,sack,fire,dissolve,topple,oust subj:king,president,emir,queen,sultan,junta,governor,sheikh,ruler,regent,leader,prince subj:S obj:government,cabinet,administration,ministry,council of:T? ; domestic=yes
    "The king of Jordan dismissed the government."  JOR JOR
1721 v:order,announce,decree,force,demand,bring_about obj:closure,shutdown,suspension,banning,closing of:$media,newspaper,school,university,office of,in:T? subj:S ; domestic=yes
    "Cambodia ordered the closure of an independent daily."  KHM KHM
1721 n:closure,closing,shutdown,banning,suspension,gagging,jamming of,obj:$media subj:S of,by,in:T? ; domestic=yes
    "Uganda's closure of four radio stations went on."  UGA UGA
1721 v:seal,padlock,lock,seal_off,shut,close,shutter subj:S obj:office,headquarters,premise,premises,bureau,newsroom,studio,press of:$media,$party of,in:T? ; domestic=yes
    "Nigerian soldiers sealed the offices of a newspaper."  NGA NGA
172 v:take,take_away,pull,yank subj:S obj:licence,license,passport,permit,accreditation,credential of,from,obj:$media,$persons of,obj,from:T? ; domestic=yes
    "Iran took away the passport of a dissident."  IRN IRN
1721 v:suspend,prohibit,ban,forbid,outlaw subj:S !subj:union,worker,party,opposition,leader,organiser,organizer,protester,demonstrator,striker,rebel,refugee obj:protest,demonstration,rally,march,gathering,assembly in,by,of,outside:T? ; domestic=yes
    "The Maldives suspended all protests in the capital."  MDV MDV
172 v:suspend,dismiss,sack,fire,purge,remove obj:judge,officer,general,teacher,academic,official,prosecutor,policeman,servant,employee,diplomat,professor,soldier,mayor subj:S? in:T !any:match,game,cup ; domestic=yes
    "Thousands of judges were suspended in Turkey."  - TUR
174 v:give obj,iobj:T$alien any:hours,hour,day,days,week,weeks,month,months comp:leave,pack,quit,depart,go,get subj:S
    "Kuwait gave Jordanian nationals a week to leave."  KWT JOR
173 v:have subj:S obj:$persons any:arrested,detained,jailed,imprisoned of,obj,in:T? ; domestic=yes
173 v:drag,haul,lead,march,pull,carry subj:police,policeman,agent,officer,troop,soldier,guard,ranger subj:S? obj:T out,from,of:court,courthouse,courtroom,home,house,car,office,bus,mosque,church,hotel,parliament,plane,chamber ; domestic=yes
    "Pakistani rangers dragged the former prime minister out of a courthouse."  PAK PAK
172 v:bar,ban,exclude,block,keep_out,prevent subj:S obj:T from:mosque,church,temple,shrine,site,city,capital,territory,island,area,compound,university,school,rally,square,office
    "Israel barred Palestinian men from the mosque."  ISR PSE
172 v:seal,padlock,shut,close,shut_down,close_down,seal_off subj:police,authority,soldier,government,troop,ministry,agent,official,regime,junta,army subj:S obj:church,mosque,school,temple,shop,university,club,charity,bookshop,seminary,madrassa,market,café,cafe,centre,center,theatre of,in,obj:T? ; domestic=yes
    "Rwandan police sealed the church."  RWA RWA
1711 v:barge_into,burst_into,break_into,force_way_into,ransack,descend_on,turn_over subj:police,policeman,agent,officer,soldier,troop,force subj:S obj,into,on:office,home,house,headquarters,newsroom,premises,church,mosque,flat,apartment,studio of,in,obj,into:T? ; domestic=yes
    "Nicaraguan police burst into the offices of a newspaper."  NIC NIC
173 v:hold,keep subj:S? obj:T on,over:suspicion,charge,accusation,count,allegation,warrant ; domestic=yes
    "Belarus held a Polish reporter on suspicion of spying."  BLR POL
173 v:confine,restrict,pen subj:S obj:T to,in:hotel,barracks,home,house,quarters,embassy,base,camp,compound,room,stadium,cell
    "The Serbian police confined Montenegrin players to their hotel."  SRB MNE
# ---- critics shut in, migrants left in deserts, fires set, networks knocked out
173 v:put,place,keep,hold subj:S? obj:$persons under,in,into:$jail ; domestic=yes
    "Cuba put its critics under house arrest."  CUB CUB
174 v:dump,abandon,leave,drop_off,push_back,bus,truck,drive,fly,ferry,cart,pack_off,march,ship_back,ship_out,herd subj:S subj:police,soldier,authority,government,guard,army,T? obj:$foreigners in,across,over,into,at,to:desert,border,frontier,sea,island in,of,with,into,to:T !subj:$smugglers
    ? "Algerian soldiers dumped hundreds of migrants across the border in Niger."  DZA NER
1712 v:set subj:S obj:* any:ablaze,alight obj,of,in,near:T? !subj:bomb,blast,explosion,lightning ; domestic=yes
    "Serb gunners set the library of Sarajevo ablaze."  SRB BIH
1721 v:put obj:stop,end,halt,lid to,on:broadcast,broadcasting,publication,transmission,newspaper,programme,program,website,protest,rally of,by,to:T? subj:S ; domestic=yes
    "Chad put a stop to the broadcasts of a French radio station."  TCD FRA
170 v:knock_out,cripple,disable,paralyse,paralyze,hit,target,take_down,disrupt,bring_down,shut_down,jam,swamp,overwhelm subj:attack,hacker,malware,worm,virus,hack,operation,assault,ransomware,group,gang,collective+cyber,computer,hacking,hacker,denial,ransomware,malware,phishing,software obj:T by,on,from,subj:S? ; context=cyber
    "A cyber attack by Russian hackers knocked out Estonian banks."  RUS EST
170 v:cripple,disable,paralyse,paralyze,hit,target,take_down,disrupt,bring_down,swamp,infect subj:cyberattack,cyber-attack,malware,ransomware,spyware,botnet,hacker,hack obj:T by,on,from,subj:S? ; context=cyber
    "Russian malware paralysed Ukrainian power stations."  RUS UKR
1711 v:board,storm,seize,impound,commandeer,capture subj:S subj:commando,navy,coastguard,coast_guard,marine,gunboat,guard,patrol,force,soldier,customs obj:ship,vessel,tanker,freighter,cargo_ship,container_ship,carrier,dhow,yacht,ferry obj:T !obj:*+fishing,migrant
    "Iranian commandos boarded a Greek tanker."  IRN GRC
# ---- curfews in force, squares cleared, out of the country, homes on fire
1723 v:be,remain,stay,take in,into:force,effect,place,operation subj:curfew,lockdown in,on,across,for:T? subj:S? ; domestic=yes
    "A curfew has been in force in Kosovo since Friday."  - KOS
1723 v:be,remain,stay,come,live under:curfew,lockdown subj:T by:S? ; domestic=yes
    "Kashmir remained under curfew on Friday."  - IND
1721 v:ban,prohibit,forbid,outlaw,suspend subj:S? obj:$rally,protest,demonstration,gathering,march,newspaper,strike in,on,across,throughout:T ; domestic=yes
    "Protests have been banned in the Belarusian capital."  - BLR
174 v:order,throw,kick,chuck,bundle,boot,hound obj:T out,of:S !subj:* !out,of:court,courtroom,meeting,room,group,union,league,council,organisation,organization,cup,tournament,office,power,parliament,party,race,g-8,job !obj:*+envoy
    "A French priest has been ordered out of Burundi."  BDI FRA
175 v:clear,empty,sweep,retake,storm,evict,dismantle,break_up,raze subj:police,policeman,security_force,troop,soldier,authority,gendarme,bailiff subj:S obj:square,street,camp,campus,park,avenue,encampment,occupation,sit-in,barricade,roadblock,protester,demonstrator,squatter,striker,tent,plaza in,of,from,obj:T? !obj:*+refugee ; domestic=yes
    "Police in riot gear cleared the square in Armenia, using stun grenades."  ARM ARM
1712 v:set subj:S? on:fire obj:home,house,office,church,mosque,car,bus,school,shop,headquarters,embassy,consulate,market,field,village,building,bank,truck,tanker,farm,station obj,of,in:T? !subj:lightning,spark ; domestic=yes
    "The home of a Kurdish politician in Turkey was set on fire."  - TUR
1711 v:freeze,block,sequester,seize,impound subj:S obj:account,asset,fund,property,wealth of,obj:T? subj:government,court,prosecutor,authority,judge,bank,regulator ; domestic=yes
    "Bank accounts of a Kosovo newspaper were frozen by the government in Kosovo."  KOS KOS
173 v:lead_away,take_away,march_off,drag_off,bundle_off,lead_off,drag_away,haul_away,march_away,frogmarch obj:T subj:S? any:handcuff,handcuffs,cuffs,police,custody,soldier,trial,cell ; domestic=yes
    "The former president of the Maldives was led away in handcuffs."  - MDV
1724 v:place,put,bring subj:S obj:* under:rule,law,control,administration,emergency under:*+military,martial,direct,emergency,army ; domestic=yes
    "Chad has placed its northern provinces under military rule."  TCD TCD
1712 v:bulldoze,demolish,raze,torch,burn_down,set_ablaze,tear_down,flatten,knock_down obj:home,house,shack,hut,village,church,mosque,shop,dwelling,settlement,camp,slum,stall,temple,synagogue,farm in,of,at,near:T? subj:S? !subj:* ; domestic=yes
    "The homes of 30 families were bulldozed in Macedonia."  - MKD
175 v:open_up,open_fire,blaze_away,let_fly with:ammunition,round,bullet,rifle,gun,teargas,tear_gas,rubber_bullet,live_ammunition on,at:* subj:police,policeman,gendarme,security_force,troop,soldier,guard,force subj:S on,at:T? ; domestic=yes
    "Ethiopian police opened up with live ammunition on marchers."  ETH ETH
1721 v:pull,take,remove,seize,pulp,confiscate,withdraw,clear subj:S? obj:newspaper,edition,issue,copy,book,magazine,weekly,film,paper from,off:stand,newsstand,news-stand,shelf,kiosk,street,cinema,sale,bookshop of,in,obj:T? ; domestic=yes
    ? "Copies of a Kenyan weekly were taken off the stands by police."  KEN KEN
# ---- looters in uniform, the torch, irons, papers taken, cabinets sent home
1711 v:loot,sack,plunder,pillage,ransack,strip,pick,empty subj:S subj:soldier,troop,army,force,rebel,militia,policeman,militiaman,fighter obj:town,village,shop,warehouse,hospital,home,store,bank,market,city,house,depot,museum,palace,embassy in,of,obj:T? ; domestic=yes
    "The Congolese town was looted by Ugandan soldiers."  UGA COD
1712 v:put subj:S obj:* to:torch obj,of,in:T? ; domestic=yes
    "Iraqi soldiers put Kuwaiti oil wells to the torch."  IRQ KWT
173 v:clap,throw,fling,toss,shut,bundle,cast,lock_up,put subj:S? obj:T in,into,behind:iron,irons,chain,chains,bars,jail,cell,dungeon,prison,gaol,lockup,handcuff ; domestic=yes
    "Police in Belarus have clapped an opposition leader in irons."  BLR BLR
1711 v:take_away,take,withhold,withdraw,strip,retain obj:passport,travel_document,identity_card,travel_paper,land,farm,ranch,plantation,estate from,of,obj:T subj:S? !subj:thief,pickpocket !obj:*+fake ; domestic=yes
    "The passports of ten opposition leaders were taken from them in Bahrain."  - BHR
172 v:send,pack obj:parliament,assembly,government,cabinet,legislature,lawmaker,deputy,congress any:home,packing subj:S ; domestic=yes
    "Parliament was sent home by the king of Nepal."  NPL NPL
172 v:relieve,strip,divest obj:T$official of:post,duty,duties,command,office,portfolio,position,job,rank,power subj:S? ; domestic=yes
    ? "The governor of a Russian province was relieved of his post."  - RUS
174 v:put,bundle,load,escort,march,frogmarch obj:T any:flight,plane,aircraft,jet,ferry,boat,train subj:S subj:police,policeman,authority,government,soldier,official,agent,ministry,security,junta,officer !obj:body !obj:$property !any:trial,extradite,extradited
    "A Belgian missionary was put on a flight by the Zairean security police."  COD BEL
191 v:throw,draw,tighten,put,form obj:cordon,ring,noose,blockade,net around,on:T subj:S !subj:police
    "The Serb army threw a cordon around Sarajevo."  SRB BIH
175 v:open_fire,fire,shoot any:protester,demonstrator,crowd,marcher,student,mob,rioter,striker,mourner,demonstration,rally,stone,worshipper subj:police,policeman,troop,soldier,force,army,security_force,guard,gendarme subj:S !on,at:* in:T? !obj:* ; domestic=yes
    ? "Soldiers in Guinea opened fire as the crowd neared the palace."  GIN GIN
175 v:leave,kill,injure,wound subj:crackdown,repression,clampdown subj:S? obj:* any:dead,injured,wounded,kill in,on:T? ; domestic=yes
    "A crackdown on opposition supporters in Uganda has left more than 50 dead."  - UGA
172 v:close,shut,shut_down,close_down,seal,shutter,padlock,bulldoze subj:authority,government,police,regime,ministry,court,council,governor,army,military subj:S obj:clinic,hospital,school,church,mosque,monastery,university,college,market,shop,business,seminary,madrassa,orphanage,charity,bookshop,cinema,theatre,theater,bar,restaurant,temple in,of:T? !any:snow,storm,flu,virus,holiday,flood,hurricane,quake,heat,typhoon,outbreak ; domestic=yes
    "Authorities in Eritrea closed 22 Catholic clinics."  ERI ERI
173 v:hang,guillotine,electrocute,put_to_death obj:T subj:S? !subj:* !obj:flag,portrait,picture,banner ; domestic=yes
    "A Pakistani militant was hanged on Friday."  - PAK
1712 v:torch,set_ablaze,set_alight,burn_down,ransack,vandalise,vandalize,burn,wreck,smash_up,trash subj:S? subj:gunman,gunmen,militant,rebel,guerrilla,arsonist,vandal,attacker,assailant,insurgent,raider,jihadist,terrorist obj:embassy,consulate,mosque,church,school,synagogue,shop,bank,office,bus,house,home,temple,newspaper,car,headquarters,shrine,village,hospital,clinic,market,truck,vehicle,pipeline,depot,farm,hut obj,in,of:T? ; domestic=yes
    "Arsonists torched a Greek bank."  - GRC
