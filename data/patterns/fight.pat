# CAMEO 19, PLOVER ASSAULT: conventional force: war, battle, invasion, occupation, shelling, air strikes, blockade.

%set guns = gun artillery battery battery tank howitzer mortar gunner gunship gunboat troop troops soldier force forces army warship militia rebel rocket-launcher "armoured vehicle" "armored vehicle" tankman sniper marine paratrooper "machine gun"
%set forces = troop force soldier army navy marine "air force" unit battalion brigade tank warplane jet fighter helicopter aircraft gunship rebel guerrilla militia insurgent militiaman paratrooper gunner artillery commando warship plane military coalition submarine frigate destroyer corvette gunboat "patrol boat" "fighter jet" howitzer mortar rifle "machine gun" ammunition munition drone radar rocket torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" weaponry "landing craft" launcher legionnaire division column detachment infantry corps serviceman trooper ranger guardsman platoon "special force" separatist secessionist militant mujahideen jihadist insurrectionist paramilitary "border guard" "rocket launcher" patrol "coast guard" sniper gunman commando-unit "naval vessel" "ground force" "special forces" "occupation force" armour armor "combat unit" peshmerga janjaweed
%set place = city town village base airport airfield airbase island islands peninsula territory land area region province district port harbor harbour hill position post outpost fort fortress stronghold capital bridge barracks garrison camp headquarters enclave strip valley pass coast colony settlement county square kilometer state junction checkpoint facility airstrip border crossing dam refinery oilfield palace ground hideout hide-out sanctuary compound bunker trench target redoubt lair "training camp" "safe house" cave building factory plant depot "arms depot" "weapons depot" "munitions dump" "ammunition dump" "supply line" "supply route" highway road suburb neighbourhood neighborhood hamlet farm mosque monastery embassy ministry "police station" tunnel pipeline railway "power station" "power plant" arsenal warehouse workshop laboratory "nuclear plant" "radar station" "air base" "naval base" "army base" "military base" installation "front line" frontier swathe swath heights plateau ridge oasis archipelago islet atoll reef riverbank northeast northwest southeast southwest mountain mountains hilltop crossroads "refugee camp" prison jail launcher launchpad "launch site" infrastructure "oil field" "gas field" airport-terminal runway defence defense "air defence" "air defense" radar "missile site" "missile battery" "rocket site" "command post" "command centre" "command center" "supply depot" "fuel depot" "oil depot" "grain store" silo
%set artillery = artillery mortar rocket shell tank "mortar shell" "mortar round" missile howitzer katyusha cannon "tank fire" gun grenade submarine frigate warship destroyer corvette gunboat "patrol boat" jet "fighter jet" warplane rifle "machine gun" ammunition munition drone radar torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" weaponry gunship "landing craft" launcher bomber bombshell "rocket-propelled grenade" shellfire "artillery shell" "artillery round" "field gun" "missile battery"
%set control = control possession charge
%set airstrike = airstrike "air strike" "air raid" "air attack" "missile strike" "missile attack" bombardment bombing "rocket attack" strike "drone strike" raid shelling "mortar attack" "artillery fire" gunfire "air assault" "aerial attack" "aerial bombardment" "aerial raid" sortie "bombing raid" "bombing run" "retaliatory strike" "precision strike" "missile salvo" "helicopter attack" "drone attack" "cruise missile attack" "air operation"
%set fighting = fighting clash battle combat skirmish gunfight gunbattle firefight shootout exchange hostilities hostility violence war warfare conflict "gun battle" offensive "fire fight" gun-battle "street fighting" "street battle" skirmishing bloodshed "artillery duel" "exchange of fire" "pitched battle" dogfight "tank battle" insurgency
%set truce = ceasefire cease-fire truce armistice "cease fire" "peace agreement" "peace accord" "peace deal" lull respite "cessation of hostilities" "humanitarian pause" "halt to hostilities" "standstill" moratorium "peace pact" "cease-fire agreement" "ceasefire agreement" "cease-fire line" "ceasefire deal" "temporary truce" de-escalation
%set ships = ship vessel convoy boat submarine gunboat destroyer frigate warship tanker fleet cruiser battleship trawler freighter liner flotilla "patrol boat" launch ferry barge "landing ship" "landing craft" "supply ship" yacht dinghy craft corvette minesweeper "aircraft carrier" "fishing boat" "cargo ship" "oil tanker" "merchant ship" skiff speedboat dhow tug coaster
%set planes = plane jet aircraft helicopter drone airliner bomber warplane fighter gunship missile airplane "spy plane" mig rocket submarine frigate warship destroyer corvette gunboat "patrol boat" "fighter jet" howitzer mortar rifle "machine gun" ammunition munition radar torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" weaponry "landing craft" launcher balloon glider "transport plane" "passenger plane" "cargo plane" "reconnaissance plane" "reconnaissance jet" "surveillance drone" airship uav "military transport"
%set sports = team championship match cup league game round final tournament season champion club coach goal player set point
%set army = army force fleet navy squadron armada flotilla corps battalion militia division troop regiment brigade column air_force garrison base paratrooper marine commando legionnaire unit detachment infantry serviceman trooper ranger guardsman gunner platoon "special force" "ground force" "occupation force" "invasion force" battery airforce "peacekeeping force"
%set calamities = earthquake quake magnitude hurricane typhoon cyclone tsunami tornado landslide flood flooding monsoon volcano eruption wildfire epidemic

# ---- 190 force and war in general
190 v:attack,assault,assail,ambush,raid,set_upon,waylay subj:S obj:T !subj:$sports !obj:$sports
    "Libyan forces attacked Chad in 1983."  LBY TCD
    "Polish positions were attacked by German troops."  DEU POL
190 v:attack,assault,storm,raid,ambush,assail,hit,strike,charge,penetrate,swoop_on subj:S !subj:police,policeman,authority,agent,prosecutor,protester,demonstrator,mob,crowd,missile,rocket,flood,flooding,hurricane,storm,quake,earthquake,typhoon,cyclone,tsunami,wave !subj:virus,disease,outbreak,epidemic,tornado,recession,crisis,tremor,tide,surge !obj:coast obj:$place,convoy,patrol,camp,checkpoint,station,ship,village obj,in,near,of,at,on:T? ; domestic=yes
    "Ethiopian troops attacked a town in Somalia."  ETH SOM
190 n:attack,assault,offensive,raid,ambush,strike,incursion,onslaught,aggression on,against,in,into,upon,of:T subj:S !mod:heart,verbal,asthma,personal,cyber,charm,diplomatic,hunger,general,labor
    "Iraq launched an attack on Iran in 1980."  IRQ IRN
    "The Egyptian attack on Israel began in October 1973."  EGY ISR
190 v:attack,strike,launch subj:S obj:attack,offensive,assault,operation,invasion,raid,incursion,strike,campaign obj:*+military,ground,land,air,major on,against,in,into:T
    "Turkey launched a military operation in Syria."  TUR SYR
190 v:launch,begin,start,mount,conduct,carry_out,wage,stage,resume subj:S obj:offensive,assault,operation,campaign obj:*+military,armed,ground,air,bombing,new,major,large-scale,fresh,counterinsurgency,security? against:* against:T? !obj:*+advertising,political,media,public,legal,hate,smear,propaganda,election !against:corruption,poverty,drug,crime,virus,disease,hunger,malaria,polio,terrorism,aids ; domestic=yes
    "Azerbaijani forces launched an offensive against Nagorno-Karabakh."  AZE AZE
190 v:strike,hit,blast,batter,hammer,savage,maul,pummel,pound subj:$forces subj:S obj:T
    "Ethiopian troops struck Eritrea in 1999."  ETH ERI
190 v:declare,wage,launch,start,make,begin obj:war on,against,upon,with:T subj:S !on:drug,terror,terrorism,poverty,crime,corruption,cancer !obj:*+trade,tariff,currency -> starts war
    "The United States declared war on Germany in April 1917."  USA DEU
    "Germany declared war on France."  DEU FRA
190 n:declaration of:war on,against,by:T subj:S -> starts war
190 n:war,warfare between,with:* both:ST -> holds war
    "The war between Iran and Iraq began in September 1980."  IRN IRQ
190 n:war mod:civil subj:S in,against:T? -> holds war ; domestic=yes
    "Liberian rebels began a civil war in 1989."  LBR LBR
190 n:operation,campaign mod:counterinsurgency,counter-insurgency against,on,in:T? subj:S ; domestic=yes
    "Pakistan launched a counterinsurgency campaign in Balochistan."  PAK PAK
190 n:action mod:police,military,punitive against,in:T subj:S
    "The Dutch launched a police action against Indonesia."  NLD IDN
190 n:operation,campaign mod:military,ground,security,air,commando,combat,anti-terror,counterterrorism,offensive,joint,bombing against,on,in:T subj:S
    "Turkey launched a ground operation in Iraq."  TUR IRQ
190 n:war,hostilities,hostility,warfare with,against,on:T subj:S !on:drug,terror,terrorism,poverty,crime !mod:trade,cold,tariff,price,currency -> holds war
    "Chile's war against Peru ended in 1883."  CHL PER
190 v:fight obj:war,battle,campaign with,against:T subj:S !obj:*+trade,cold,legal,court,election,political -> holds war
    "Ecuador fought a war with Peru in 1941."  ECU PER
    "Bolivia fought the Chaco War against Paraguay."  BOL PRY
190 v:fight obj:war,battle both:ST -> holds war
    "India and Pakistan fought three wars."  IND PAK
190 v:go to:war against,with,over:T subj:S -> starts war
    "Argentina went to war with Britain in 1982."  ARG GBR
190 v:be,remain at,in:war both:ST -> holds war ; kind=state
    "Peru and Chile were at war from 1879 to 1883."  PER CHL
190 v:be at,in:war with:T subj:S -> holds war ; kind=state
    "Azerbaijan was at war with Armenia."  AZE ARM
190 v:enter,join obj:war,conflict against,on,with:T subj:S !on:side -> starts war
    "Romania entered the war against Austria-Hungary in 1916."  ROU AUT
190 v:fight,battle,engage,combat subj:S obj,against:T !obj:*+election,championship !subj:$sports
    "Vietnam battled Chinese forces in 1979."  VNM CHN
190 v:fight_against,struggle_against,war_against subj:S against:T !against:terrorism,corruption,drug,poverty,crime
    "Angolan rebels fought against Portugal."  AGO PRT
190 v:defeat,rout,vanquish,crush,overpower,beat_back,repel,repulse,overwhelm,trounce,drive_back subj:S obj:T !any:election,vote,cup,match,final,goal,championship,score,tournament,game,runoff,poll,candidate,round,league,medal,title,semifinal,qualifier,set,referendum,draw,play,player,stadium,sport,team,season,olympic,half,championship,wicket,inning,test,one-day,coach,minute any:war,battle,army,navy,troop,force,campaign,rebellion,invasion,insurgency,offensive,military,siege,fleet,soldier,guerrilla,conquest !any:open,seed,tennis,basketball,golf,hockey,vote,challenger,percent,margin,assembly,parliament !obj:candidate,bill,party,amendment,motion,proposal
    "Japan defeated the Russian fleet in 1905."  JPN RUS
190 v:defeat,rout,vanquish,crush,overpower,beat_back,repel,repulse,overwhelm,trounce,drive_back subj:S obj:T !any:election,vote,cup,match,final,goal,championship,score,tournament,game,runoff,poll,candidate,round,league,medal,title,semifinal,qualifier,set,referendum,draw,play,player,stadium,sport,team,season,olympic,half,championship,wicket,inning,test,one-day,coach,minute in,at:* !any:open,seed,tennis,basketball,golf,hockey,vote,challenger,percent,margin,assembly,parliament !obj:candidate,bill,party,amendment,motion,proposal
    "Japan defeated Russia in 1905."  JPN RUS
    "The Ottoman fleet was defeated by Spain at Lepanto."  ESP TUR
190 n:defeat of,by:T subj:S !any:election,vote,cup,match,final
190 v:defeat,rout,crush,destroy,beat subj:S? obj:force,troop,army,fleet,soldier,cavalry,squadron obj:T !subj:*
    "Bolivian forces were defeated at Tacna."  - BOL
190 v:declare subj:S obj:war on,against,upon:T? !obj:*+trade,tariff,currency -> starts war
    "Portugal declared war in March 1916."  PRT -
190 v:clash,battle,skirmish,spar,tangle,grapple,scuffle,fight,war,duel with:T subj:S !subj:police,policeman,riot_police !with:police,protester,demonstrator,student,crowd !over:*+trade
    "Eritrean troops clashed with Ethiopian forces at Badme."  ERI ETH
190 v:clash,battle,skirmish,fight,war,duel,slug_it_out both:ST !obj:way
    "Thai and Cambodian soldiers clashed near a temple."  THA KHM
190 n:clash,battle,skirmish,fighting,combat,hostilities,hostility,conflict between,with:* both:ST
    "Clashes between Indian and Chinese troops left several dead."  IND CHN
190 n:clash,battle,skirmish with,against:T subj:S !mod:trade,legal,diplomatic,verbal
    "Turkish troops had clashes with Kurdish rebels in Iraq."  TUR IRQ
190 v:erupt,break_out,rage,flare,flare_up,intensify,continue,resume,take_place,occur,report,rumble_on,drag_on,escalate,spread,persist subj,obj:$fighting between,with:* both:ST
    "Heavy fighting broke out between Armenian and Azerbaijani forces."  ARM AZE
190 v:erupt,break_out,rage,flare,flare_up,intensify,resume,escalate subj,obj:$fighting subj:S? in,near,across,around:T? ; domestic=yes
    "Heavy fighting erupted in Sudan on Monday."  - SDN
190 v:invade,overrun,storm subj:S obj:T
    "Iraq invaded Kuwait in August 1990."  IRQ KWT
    "Czechoslovakia was invaded by Soviet troops in 1968."  RUS CSK
190 n:invasion,conquest,overrunning of,obj:T subj:S? !mod:home,pitch,alien
    "The Soviet invasion of Afghanistan began in December 1979."  RUS AFG
190 v:intervene,interfere subj:S in:T any:militarily,military,troop,army,war,force,marine,civil,armed
    "The United States intervened militarily in Panama in 1989."  USA PAN
190 v:intervene subj:S in:* in:T !any:abroad !in:struggle,election,affair,politics,dispute,market,economy,case,crisis,negotiation,talk,debate,process,strike,decision,matter,proceeding
    "The United States intervened in Haiti in 1915."  USA HTI
190 n:intervention subj:S in:* in:T !mod:humanitarian,diplomatic,economic,government,market,medical,divine,personal,political !in:election,affair,politics,dispute,market,economy,case,crisis,negotiation,talk,debate,process
    "French intervention in Mexico ended in 1867."  FRA MEX
190 n:intervention mod:military,armed in,against,into:T subj:S
    "The Cuban military intervention in Angola lasted until 1991."  CUB AGO
190 v:push,advance,thrust,march,sweep,roll,pour,drive,strike,rumble,storm,surge,charge,press,bear_down,close_in,break_through,fight,roar subj:$forces subj:S into,across,toward,on,through,inside:T
    "Israeli tanks have rolled into Lebanon."  ISR LBN
190 v:enter,penetrate,sweep_into subj:troop,tank,army,force,paratrooper,ground_troop subj:S obj,into:T !any:talk,agreement
    "Chinese troops entered Vietnam in 1979."  CHN VNM
190 v:make,stage,conduct,launch obj:incursion,raid,foray,landing !obj:*+hard,emergency,crash,forced,safe,soft,moon,belly,water into,against,in,on,at:T subj:S
    "South African commandos made a raid into Botswana."  ZAF BWA
190 v:land,go_ashore,disembark,parachute,drop subj:$forces,fleet,corps,expedition subj:S at,in,on,near:T
    "American marines landed at Veracruz in Mexico."  USA MEX
190 v:cross,slip,infiltrate,cross_over subj:$forces subj:S into:T
    "Pakistani troops crossed into Afghanistan."  PAK AFG
190 v:take_up obj:arm,arms,weapon subj:S against:T ; domestic=yes
    "Rebel groups took up arms against the Sudanese government."  SDN SDN
190 v:fight,battle subj:S for:independence,autonomy,secession,self-rule,homeland,self-determination,statehood,self-government against,in,from:T? !any:court,referendum ; domestic=yes
    "Muslim separatists have been fighting for independence in Indonesia."  IDN IDN
190 v:wage,fight,lead,launch,begin obj:insurgency,guerrilla_war,guerrilla_campaign,armed_struggle,war_of_independence,campaign+guerrilla,armed,separatist,terror,violent,bloody against,in:T? subj:S ; domestic=yes
    "The Tamil Tigers waged a guerrilla campaign against Sri Lanka."  LKA LKA
190 v:rise,rise_up in:revolt,rebellion,arm,insurrection,mutiny against,in:T? subj:S ; domestic=yes
    "The Greeks rose in revolt against the Ottoman Empire."  GRC TUR
190 v:land obj:troop,marine,force,soldier,army,paratrooper in,on,at:T subj:S
    "The United States landed marines in Nicaragua in 1912."  USA NIC
190 v:kill,wound subj:S subj:troop,soldier,force,army,military,warplane,tank,border_guard,marine obj:rebel,militant,guerrilla,insurgent,gunman,fighter,terrorist,commander,separatist,militiaman obj,in,near,of:T? ; domestic=yes
    "Philippine soldiers killed ten rebels on Jolo."  PHL PHL
190 v:kill,wound subj:S subj:troop,soldier,force,army,military,tank,border_guard,marine,gunner obj:T
    "Israeli troops killed a Palestinian militant in Jenin."  ISR PSE
190 v:rebel,revolt,rise,rise_up,mutiny subj:S against:T
    "The Greeks rose against the Ottoman Empire in 1821."  GRC TUR
190 n:rebellion,revolt,insurrection,insurgency,uprising,mutiny,armed_struggle against,in:T subj:S
    "The Cuban rebellion against Spain began in 1868."  CUB ESP
190 v:erupt,break_out,flare_up,spread,rage subj,obj:rebellion,revolt,insurrection,uprising,insurgency,mutiny against,in,across:T? subj:S? ; domestic=yes
    "A rebellion broke out in Ireland in 1798."  - IRL
190 v:stage,launch,lead,start,wage,mount obj:rebellion,revolt,insurrection,insurgency,uprising,mutiny,coup,coup_d'etat,putsch subj:S? against,in:T? ; domestic=yes
    "The army staged a coup in Thailand in 2006."  - THA
190 v:overthrow,topple,oust,depose,unseat subj:S? obj:T !any:election,vote,ballot,impeachment,no-confidence !from:party,organization,union ; context=political_institutions
    "Chilean generals overthrew President Salvador Allende."  CHL CHL
    "The king of Libya was overthrown in 1969."  - LBY
190 v:overthrow,topple,oust,depose subj:S? obj:government,president,regime,monarchy,king,ruler,dictator,emperor,prime_minister,leader,dynasty obj,of,in:T? !any:election,vote,ballot ; domestic=yes context=political_institutions
    "The Iraqi monarchy was overthrown in 1958."  - IRQ
190 n:overthrow,toppling,ouster of,obj:T subj:S? ; context=political_institutions
    "The overthrow of the Guatemalan president by American agents led to unrest."  USA GTM
190 n:coup,coup_d'etat,putsch against,in:T? subj:S? ; domestic=yes context=political_institutions
    "Officers staged a coup against the president of Mali."  - MLI
190 v:take obj:power subj:S subj:military,army,general,junta,officer,rebel,soldier,islamist,communist,colonel,militant,guerrilla,force,taliban,hamas,rebel in,from:T? ; domestic=yes context=political_institutions
190 v:seize,usurp,grab obj:power in,from:T? subj:S ; domestic=yes context=political_institutions
    "The Nigerien military seized power in July 2023."  NER NER
190 v:liberate,free,recapture,retake subj:S obj:T from:*
    "British forces liberated Kuwait from Iraq in 1991."  GBR KWT
190 v:destroy,crush,annihilate,wipe_out,smash subj:S obj:T$army
    "Japan destroyed the Russian fleet at Tsushima."  JPN RUS
190 v:destroy,knock_out,wipe_out,attack,hit,strike,disable,cripple subj:S obj:missile,launcher,radar,battery,reactor,airfield,base,tank,bunker,depot,arsenal,aircraft,plane,target,headquarters,facility,installation,position,stronghold,site obj:T
    "Israel destroyed Syria's missiles."  ISR SYR
190 v:capture,intercept subj:S obj:$ships obj,of:T
    "Tunisian corsairs captured a Danish ship."  TUN DNK
190 v:repel,repulse,resist,withstand,fend_off,beat_off subj:S obj:attack,invasion,assault,offensive,raid,incursion,invader,landing,siege by,of,from,obj:T
    "Ethiopia repulsed an invasion by Italy."  ETH ITA
190 v:sack,pillage,plunder,ravage,loot subj:S obj:T
    "British troops sacked Washington in 1814."  GBR USA
190 v:push,drive,chase,dislodge,flush,sweep,force subj:S obj:T out,from:* !subj:police,policeman,authority !obj:protester,demonstrator,crowd,student,worker,civilian !from:market,race,competition,agenda,top,lead,job,post
    "Austrian troops drove the French out of Milan."  AUT FRA
190 v:push_back,drive_back,drive_off,beat_off,throw_back subj:S obj:T
    "Iraqi forces drove back the Iranians near Basra."  IRQ IRN
190 v:prevail,triumph over:T subj:S !any:election,court,match,game,cup,championship,final,vote,poll,ballot,primary,case,debate
    "Chile triumphed over Peru in the war."  CHL PER
190 v:inflict obj:defeat,loss,casualty,damage,destruction,blow on,upon:T subj:S !any:match,cup,game,season,test,league
    "Germany inflicted a heavy defeat on Romania."  DEU ROU
190 v:suffer obj:defeat,reverse,rout,setback,loss by,from,against:S subj:T !any:match,cup,game,season,test,league,tournament,round,set,champion,election
    "Sweden suffered a defeat by Russia at Poltava."  RUS SWE
190 n:retaliation,reprisal,revenge,counterattack,counteroffensive,retribution against,on:T subj:S
    "Israeli reprisals against Jordan followed."  ISR JOR
190 n:victory,triumph over,against:T subj:S any:war,battle,army,troops,troop,force,forces,fleet,naval,military,decisive !any:match,cup,game,season,test,league,final,election
    "Japan's naval victory over Russia shocked Europe."  JPN RUS
190 v:hunt,hunt_down,track_down,pursue,chase,flush_out,root_out,mop_up,smoke_out,eliminate,liquidate,neutralise,neutralize subj:$forces subj:S obj:T
    "Turkish troops hunted Iraqi Kurds across the border."  TUR IRQ
190 v:attack,strike,hit across,inside,into,at,against:T subj:S !obj:* !subj:union,worker,employee,student,teacher,pilot,driver,miner
    "Israeli forces attacked across the Suez Canal into Egypt."  ISR EGY
190 v:launch,lead,mount,organize,organise,send,fit_out obj:expedition,foray,filibuster to,against,into:T subj:S !obj:*+scientific,relief,rescue,trade,trading,diplomatic,climbing,polar,humanitarian
    "William Walker's Americans launched an expedition to Nicaragua."  USA NIC
190 v:retaliate,hit_back,strike_back,counterattack,counter-attack subj:S against,at:T
    "Iran retaliated against Israel."  IRN ISR

# ---- 191 blockades and sieges
191 v:blockade,besiege,encircle,surround,quarantine,lay_siege,isolate,interdict,bottle_up,hem_in,pin_down subj:S obj,to:T !subj:police,policeman
    "The British navy blockaded Germany during World War I."  GBR DEU
    "Serbia has besieged Sarajevo since 1992."  SRB BIH
191 v:impose,enforce,maintain,tighten,declare,mount,establish,lay,place,put,proclaim,order,institute obj:blockade,siege,quarantine,no_fly_zone,no-fly_zone,cordon,naval_blockade,air_blockade,exclusion_zone,stranglehold,chokehold on,of,to,against,over,around:T subj:S
    "Egypt imposed a blockade on Israel in the Straits of Tiran."  EGY ISR
191 n:blockade,siege,encirclement of,on,against,obj:T subj:S
    "The Soviet blockade of Berlin began in June 1948."  RUS DEU
191 v:mine subj:S obj:harbor,port,water,harbour,strait,coast,border,coastline obj,of,in,off:T
    "The United States mined the harbors of Nicaragua."  USA NIC
191 v:besiege,blockade,surround,encircle,seal_off,bottle_up,ring,isolate,choke subj:S obj:$place obj,in,of,near:T? ; domestic=yes
    "Syrian troops besieged a town in Lebanon."  SYR LBN

# ---- 192 occupation, annexation, capture of places
192 v:occupy,annex,conquer,subjugate,colonize,colonise,reoccupy subj:S? obj:T -> starts occupation
    "Germany occupied Denmark in April 1940."  DEU DNK
    "Korea was annexed by Japan in 1910."  JPN KOR
    "France conquered Algeria after 1830."  FRA DZA
192 v:occupy,annex,conquer,seize,capture,take,take_over,overrun,retake,recapture,reoccupy,grab,secure,storm,wrest,reconquer,regain,win_back,snatch,march_into,move_into subj:S !obj:building,office,house,target,embassy,ministry,factory,plant obj:$place obj,in,of,from,on,near:T? -> starts occupation
    "Armenian forces captured several towns in Azerbaijan."  ARM AZE
    "Japan seized the island from Germany."  JPN DEU
192 v:seize,capture,recapture,retake,overrun,wrest subj:S !subj:gunman,gunmen,kidnapper,pirate,man,bandit,tribesman,hijacker !obj:*+suspected,first,senior,three,four,five obj:T !obj:$ships,iraqi,kuwaiti,palestinian,afghan,briton,american,pakistani,yemeni,saudi,chinese,japanese,turk,syrian,iranian,israeli,spaniard,frenchman,german,italian,russian,captain,pair,refugee,worker,journalist !obj:pilot,crew,agent,spy,envoy,sailor,citizen,troop,force,officer,people,leader,member,militant,suspect,soldier,commander,rebel,gunman,fisherman,sailor,man,woman,fighter,citizen,national,asset,president,general,prisoner,terrorist,hostage,property,attention,vote,title,championship,medal -> starts occupation
    "France seized Algiers in 1830."  FRA DZA
    "Rwandan rebels captured the town of Goma."  RWA -
192 v:seize,take,assume,gain,regain,reacquire,retake,recover,reassert,establish,win,wrest,capture,extend obj:$control of,over,from:T? subj:S !subj:firefighter,fireman,company,firm,party,driver,pilot !of:*+blaze,fire,wildfire !any:blaze,fire,wildfire,flames !of:company,government,parliament,party,stake,industry,congress,senate,house,assembly,inflation,situation,disease,border,board,legislature,agency,program,budget -> starts occupation
    "Israel took control of the West Bank in 1967."  ISR PSE
    "Taliban fighters have seized control of Kabul."  AFG -
192 v:gain,regain,reacquire,retake,recover,take,seize,wrest,win,acquire obj:control,possession,sovereignty,rule subj:S from:T -> starts occupation
    "Azerbaijan reacquired control over seven districts from Armenia."  AZE ARM
192 v:lose obj:territory,province,island,city,land,colony,possession,part,much,half,portion,area,strip,peninsula,region,coastline,coast,access,littoral to:S subj:T !obj:power,influence,market -> starts occupation
    "Mexico lost territory to the United States."  USA MEX
192 n:occupation,annexation,conquest,seizure,capture,colonization,colonisation,takeover,reoccupation of,over,obj:T subj:S !of:citizen,sailor,leader,soldier,militant,suspect,ship,vessel,sailor,pilot,national,crew,boat,person,man,hostage,property,asset,member,commander,company,embassy -> starts occupation
    "The Indonesian annexation of East Timor was not recognized."  IDN TLS
192 n:occupation,annexation,seizure,capture of,obj:$place in,of,from,obj:T subj:S -> starts occupation
192 v:acquire,obtain,gain,win subj:S obj:T,territory,island,province,colony,control from:T any:war,treaty,conquest,victory,force,defeat -> starts occupation
    "The United States acquired the islands from Spain after the war."  USA ESP
192 v:fall to:S subj:T !subj:$sports !any:rank,low,high,percent -> starts occupation
    "Singapore fell to Japan in 1942."  JPN SGP
192 v:come,be,fall,remain,live under:occupation,rule,administration,control,domination,yoke under,of:S subj:T -> holds occupation ; kind=state
    "Libya came under Italian rule in 1912."  ITA LBY
192 v:rule,govern,administer subj:S obj:T any:colony,colonial,mandate,protectorate,until,century,occupation -> holds occupation ; kind=state
    "Portugal ruled Angola until 1975."  PRT AGO
192 v:make,declare,proclaim obj:T any:protectorate,colony,dominion subj:S -> starts occupation
    "France declared Tunisia a protectorate in 1881."  FRA TUN
192 v:establish,proclaim,declare obj:protectorate,colony,military_government over,in:T subj:S -> starts occupation
    "Britain established a protectorate over Egypt in 1914."  GBR EGY
192 v:capture,seize,take,conquer,occupy,wrest,win,annex,take_over,recapture,retake,storm subj:S obj:plateau,height,heights,mountain,desert,canal,strait,forest,archipelago,stretch,sector,zone,oasis,crossing,possession,half,part from,of,obj:T
    "Israel captured the plateau from Syria in 1967."  ISR SYR
192 n:rule,suzerainty,subjugation over,of:* over,of:T subj:S !of,over:company,congress,senate,house,parliament,board,party,legislature,economy,industry,law,thumb,power -> holds occupation ; kind=state
    "Japanese rule over Korea was harsh."  JPN KOR
192 v:capture,recapture,retake,reconquer,wrest,conquer,regain,reclaim subj:S obj:* from:T !obj:attention,title,crown,championship,seat,lead,medal,record
    "Azerbaijan recaptured Shusha from Armenian forces."  AZE ARM
192 v:place,put,bring obj:T under:rule,administration,occupation,control,military_government,domination under:S -> starts occupation
    "Haiti was placed under American military government."  USA HTI
192 v:encroach,trespass on,upon:T subj:S
    "French traders encroached upon Liberian territory."  FRA LBR
192 v:incorporate subj:S obj:T !obj:standard,rule,norm,element,law,provision,principle,language,idea,directive,refugee,immigrant,migrant,worker,company,bank !subj:company,firm,bank,economy,industry,market
    "The Soviet Union incorporated Latvia in 1940."  RUS LVA
192 v:revert,return to:rule,control,domination subj:T to:S
    "Santo Domingo reverted to Spanish rule in 1861."  ESP DOM
192 v:partition,divide,carve_up subj:S obj:T
    "Germany and the Soviet Union partitioned Poland in 1939."  DEU,RUS POL

# ---- 193 small arms
193 v:fire_on,shoot_at,fire_at,open_fire,fire,shoot,snipe,blaze_away,open_up subj:S on,at,upon,into:T !obj:missile,rocket,shell,mortar,artillery,torpedo
    "North Korean soldiers fired on a South Korean patrol boat."  PRK KOR
193 v:exchange,trade,swap obj:fire,shot,gunfire,volley,salvo,burst with:T subj:S
    "Pakistani soldiers exchanged fire with Indian troops in Kashmir."  PAK IND
193 v:exchange,trade,swap obj:fire,shot,gunfire,volley,burst both:ST
    "Indian and Pakistani troops exchanged fire in Kashmir."  IND PAK
193 n:exchange of:fire,gunfire,shot between,with:* both:ST
    "An exchange of fire between Israeli and Lebanese soldiers killed two."  ISR LBN
193 v:fire,loose_off,let_off,discharge,pump obj:shot,bullet,round,gun,rifle,volley,burst,flare,machine_gun,weapon subj:S at,on,into,toward:T
    "A Greek patrol boat fired shots at a Turkish trawler."  GRC TUR
193 v:shoot,kill,wound any:sniper,gunfire,rifle,machine subj:S obj:T
193 n:gunfight,shootout,gunbattle,firefight,gun_battle,fire_fight with,between,against:T subj:S
    "American soldiers had a gunbattle with Somali militiamen."  USA SOM
193 v:return obj:fire subj:S against,on,at:T

# ---- 194 artillery and tanks
194 v:shell,bombard,mortar,rocket,cannonade,pound,barrage,pummel,blitz subj:S obj:T !subj:rain,storm,hurricane,typhoon,earthquake
    "Syrian artillery shelled Turkish villages."  SYR TUR
194 v:shell,bombard,mortar,rocket,pound,batter,pummel,blast,hammer,plaster,blitz subj:S !subj:rain,storm,hurricane,typhoon,earthquake,cyclone,wave,quake,wind,critic,expert obj:$place obj,in,of,near:T? ; domestic=yes
    "Russian forces shelled a town in Georgia."  RUS GEO
194 v:fire,launch,lob,rain,shoot,hurl,pump,send obj:rocket,mortar,shell,katyusha,barrage,salvo,round,grenade,mortar_round,mortar_bomb,volley,artillery,torpedo,missile,projectile at,into,on,against,toward,across:T subj:S
    "Hezbollah fired rockets at Israel."  - ISR
    "Iraqi gunners fired mortars into Kuwait."  IRQ KWT
194 n:shelling,bombardment,rocket_attack,mortar_attack,artillery_attack,missile_attack,rocket_fire,mortar_fire,artillery_fire,tank_fire,barrage of,on,against,in,at,into:T subj:S
    "The North Korean shelling of South Korea killed four."  PRK KOR
194 n:attack,fire,strike,assault mod:rocket,mortar,artillery,tank,missile,shell,grenade,armored on,against,in,into,at:T subj:S
    "Palestinian rocket attacks on Israel continued."  PSE ISR
194 v:hit,strike,kill,wound,damage,destroy,injure,land,slam,fall,pound,explode subj:rocket,shell,mortar,mortar_shell,mortar_round,artillery_shell,shelling,projectile,missile,round,bombardment subj:S? obj,in,near,into,on:T
    "A rocket hit the Israeli town of Sderot."  - ISR
194 v:kill,wound,injure in,by,subj:shelling,mortar,rocket,bombardment,barrage,mortar_attack,rocket_attack,missile obj:T subj:S?
    "Three Ukrainian soldiers were killed in shelling near Donetsk."  - UKR
194 v:sink,torpedo,ram,scuttle,cripple,disable,strike,hit,holed,send_to_the_bottom subj:S obj:$ships obj,of:T
    "A German submarine sank an American ship in 1917."  DEU USA
194 v:torpedo subj:S obj:T
194 n:sinking,torpedoing of,obj:$ships of,obj,by:T subj:S?
    "The sinking of a South Korean warship by North Korea led to protests."  PRK KOR
194 v:hit,strike,destroy,blast,pound,batter,flatten,wreck,set_ablaze subj:tank,artillery,howitzer,gunboat,gunner,battery,shell,mortar,missile,rocket subj:S obj:T

# ---- 195 air power
195 v:bomb,strafe,air-strike,napalm,firebomb,carpet-bomb,dive-bomb,bombard,blitz,rebomb subj:S obj:T
    "Britain bombed Germany in February 1945."  GBR DEU
    "Israel bombed an Iraqi nuclear reactor in 1981."  ISR IRQ
195 v:bomb,strafe,firebomb,raid,attack,strike,hit,pound,target,destroy,blast,bombard,rocket,pummel,batter,hammer,flatten,wreck,knock_out,level,pulverise,pulverize,set_ablaze,swoop_on,cripple,sink,demolish,take_out subj:S subj:warplane,jet,plane,aircraft,helicopter,gunship,drone,bomber,fighter_jet,fighter,airstrike,air_strike,air_force,combat_aircraft,attack_helicopter,fighter-bomber,mig,air_raid,sortie,missile,cruise_missile,uav !subj:*+passenger,car,truck,civilian,suicide,commercial,cargo !obj:pocket,turbulence,mountain,runway obj:* obj,in,near,of:T? ; domestic=yes
    "U.S. warplanes have bombed targets in Yugoslavia."  USA SRB
195 v:carry_out,conduct,launch,stage,mount,make,fly,order,begin,start,resume,perform,execute obj:$airstrike,sortie,raid,strike,bombing,attack,wave,mission obj:*+air,aerial,bombing,drone,missile,airstrike,bomb,night,helicopter,cruise,retaliatory,precision on,against,in,over,at,into:T subj:S
    "Turkey carried out air strikes in Iraq."  TUR IRQ
195 n:airstrike,air_strike,air_raid,air_attack,aerial_bombing,aerial_bombardment,aerial_attack,drone_strike,bombing_raid,bombing-raid,missile_strike,air_campaign on,against,in,of,over,at:T? subj:S? ; domestic=yes
    "NATO launched airstrikes against Yugoslavia in March 1999."  NAT SRB
195 n:strike,raid,attack,bombardment,offensive,campaign,assault,bombing mod:air,aerial,drone,airborne,helicopter,bombing,missile on,against,in,of,over,at:T? subj:S? ; domestic=yes
    "The American drone strikes on Pakistan continued."  USA PAK
195 n:bombing,bombardment of,against:T subj:S
    "The American bombing of Cambodia was secret."  USA KHM
195 v:kill,wound,destroy,hit,injure,target,damage,demolish subj:airstrike,air_strike,air_raid,drone_strike,missile_strike,drone,bombardment,strike,air_attack,raid subj:S? !any:$calamities !obj:pocket obj:T
    "A U.S. drone strike killed a Pakistani militant."  USA PAK
195 v:kill,wound,destroy,hit,injure,target subj:airstrike,air_strike,air_raid,drone_strike,missile_strike,drone,air_attack subj:S? !any:$calamities !obj:pocket obj:* obj,in,near,of:T
    "An Israeli air strike killed three people in Gaza."  ISR PSE
195 v:kill,wound,injure in,by,subj:airstrike,air_strike,air_raid,drone_strike,missile_strike,air_attack obj:T subj:S?
    "Six Afghan policemen were killed in a NATO airstrike."  NAT AFG
195 v:bomb,strafe,firebomb subj:S obj:$place,house,hospital,school,convoy,market obj,in,of,near,at:T? ; domestic=yes
    "Ethiopia bombed the airport of Asmara."  ETH ERI
195 v:bomb,strafe,bombard subj:S obj:* in,near,inside:T
    "South Africa bombed guerrilla bases in Botswana."  ZAF BWA
195 v:shoot_down,down,bring_down,shoot,knock_down,knock_out,blow_up,destroy subj:S obj:$planes obj,of,over,in:T?
    "Soviet fighters have shot down a Korean airliner in 1983."  RUS KOR
    "A Russian jet was shot down by Turkey."  TUR RUS
195 v:shoot_down,down subj:S obj:T
195 n:downing,shooting,shootdown,shooting_down of,obj:$planes of,obj,by,over:T subj:S?
    "The downing of an Iranian airliner by the United States caused outrage."  USA IRN
195 v:drop,rain,unload,pour,unleash obj:bomb,cluster_bomb,napalm,explosive,barrel_bomb,missile,incendiary,phosphorus,bombshell,munition,drone,fire,destruction on,over,in,onto,upon:T subj:S
    "Sudan dropped bombs on South Sudan."  SDN SSD
195 v:launch,fire,rain,loose,unleash,send,lob,shoot obj:missile,cruise_missile,drone,ballistic_missile,swarm,wave obj:missile,cruise_missile,drone,ballistic_missile,swarm,wave against,at,on,into,toward,onto:T subj:S
    "The United States fired cruise missiles at Sudan."  USA SDN

# ---- 196 ceasefires broken
196 v:violate,break,breach,infringe,disregard,break_off,ignore,flout,shatter,rupture subj:S obj:$truce with,in,against:T?
    "Azerbaijan violated the ceasefire with Armenia."  AZE ARM
196 n:violation,breach,infringement of,obj:$truce by,with,in,against:T subj:S
    "Croatia reported Serb violations of the ceasefire in Croatia."  SRB HRV
196 v:end,call_off,abandon,renounce,suspend,scrap,terminate,repudiate,walk_away,revoke,lift,cancel subj:S obj:$truce with,in:T? -> ends ceasefire ; domestic=yes
    "The Tamil Tigers ended their ceasefire with Sri Lanka."  LKA LKA
196 v:collapse,break_down,crumble,unravel,fall_apart,fray,shatter subj,obj:$truce subj:S? between,with,in:T? -> ends ceasefire ; domestic=yes
    "The ceasefire in Sudan collapsed on Sunday."  - SDN
196 n:violation mod:ceasefire,truce,cease-fire,armistice by,against,in,with,of:T subj:S
# ---- fire, as the wires put it
190 v:open_up,open_fire,rain_fire,let_fly,turn_gun subj:S$guns on,upon,at:T
    "Pakistani guns opened up on Indian positions."  PAK IND
190 v:let_loose,unleash,loose,loose_off,rain,pour,direct,open obj:barrage,volley,fire,salvo,fusillade,bombardment,broadside,hail,rocket,shell on,at,upon,into,against:T subj:S
    "Croatian gunners unleashed a barrage on Serb trenches."  HRV SRB
192 v:seize,take,capture,storm,grab,overrun,occupy,win subj:S obj:height,hill,ridge,heights,village,town,post,outpost,bridge,pass,airfield,crossing,island,fort of,above,near,in,from,over,obj:T
    "Armenians seized the heights above an Azerbaijani village."  ARM AZE
195 v:hammer,plaster,pummel,pound,hit,blast,strafe,strike subj:warplane,jet,aircraft,bomber,helicopter,gunship,drone,plane,air_force,airstrike subj:S obj:T
    "Saudi warplanes hammered Houthi positions in Yemen."  SAU YEM
190 n:push,thrust,foray,blitz,blitzkrieg,counteroffensive,counter-offensive,swoop,sortie,advance,drive,sweep,assault on,against,into,toward:T subj:S subj:$forces !mod:advertising,recruitment,diplomatic,membership,sales,fund-raising,peace,charm
    "The army's push against Karen rebels in Myanmar resumed."  MMR MMR
190 v:launch,begin,start,mount,open,unleash,make,stage subj:S obj:push,thrust,foray,blitz,blitzkrieg,counteroffensive,counter-offensive,drive,sweep,advance,onslaught,manhunt obj:*+military,major,new,fresh,big,ground,armoured,armored,land,final,all-out,dawn,two-pronged,large-scale,massive? against,into,on,toward:T !against:corruption,poverty,drug,crime,virus,disease,hunger,malaria,polio,terrorism,aids,inflation !obj:*+advertising,political,media,public,legal,hate,smear,propaganda,election,diplomatic,membership,peace,charm,aid,relief,rescue
    "Burmese troops launched a push against Karen rebels."  MMR MMR
190 v:fight,force,battle,blast,shoot,bludgeon obj:way into,through,across,toward,onto:T subj:S subj:$forces
    "Ethiopian soldiers fought their way into Eritrea."  ETH ERI
190 v:come,be under:attack,bombardment,assault,shelling by,from:S subj:T by,from:S
    "A Danish convoy came under attack from Serb forces."  SRB DNK
190 v:come under:attack,fire,bombardment,assault,shelling subj:$forces,$place,convoy,patrol,base,plane,helicopter,ship,peacekeeper,embassy,town,city,village subj:T by,from:S? !under:*+heavy_criticism
    "Norwegian soldiers came under fire in Kosovo."  - NOR
190 v:engage,confront,fight,battle subj:$forces subj:S obj:rebel,militant,guerrilla,insurgent,gunman,fighter,militia,militiaman,separatist,terrorist in,near,of,on,along:T? ; domestic=yes
    "Turkish soldiers engaged guerrillas near Hakkari."  TUR TUR
190 v:drive,push,flush,clear,sweep,dislodge,oust,evict,force,rout,throw,chase,eject subj:S obj:$forces from,out,off,of:$place,country obj:T !obj:*+peacekeeping
    "Rwandan soldiers drove Ugandan troops from the town."  RWA UGA
190 v:clear,sweep,cleanse,comb subj:$forces subj:S obj:$place of:rebel,militant,guerrilla,insurgent,gunman,fighter,militia,separatist,terrorist obj,in,near,of:T? ; domestic=yes
    "Indian troops cleared the hills of guerrillas."  IND IND
190 v:turn,fire,aim,use,train,direct obj:water_cannon,cannon,laser,searchlight obj:*+water,laser? on,at,against:T subj:S subj:$forces,$ships
    "A Chinese coast guard ship fired water cannon at a Vietnamese boat."  CHN VNM
190 v:ram,collide_with,sideswipe,board subj:$forces,$ships subj:S obj:T obj:$ships
    "A Chinese ship rammed a Philippine boat."  CHN PHL
190 v:kill,wound,slay,shoot_dead,gun_down,mow_down subj:S subj:$forces obj:T obj:$forces,$place,official,leader,commander,general,man,civilian
    "Georgian soldiers killed three Abkhaz fighters."  GEO GEO
190 v:take,bear,carry obj:war,fight,battle,fighting to,into,onto:T subj:S !any:cup,cancer
    "Eritrea carried the war into Ethiopia."  ERI ETH
190 v:strike_out,lash_out,hit_out at:T subj:$forces subj:S
    "Serb troops hit out at Croatia."  SRB HRV
190 v:cross,slip,swarm,flood,storm subj:$forces subj:S obj,over,across:border,frontier,river,line into:T
    "Zairean soldiers crossed the border into Rwanda."  COD RWA
192 v:occupy,seize,overrun,capture,annex,conquer subj:S obj:north,south,east,west,half,part,third,quarter,swathe,swath,stretch,chunk,strip,percent,bulk,most of:T -> starts occupation
    "Turkish troops occupied the north of Cyprus."  TUR CYP
192 v:plant,raise,hoist,run_up obj:flag subj:S on,over,in:T subj:$forces,fisherman,activist
192 v:fall,pass into,to,under:hand,control,rebel,force,army,guerrilla,insurgent,taliban,militant,troop into,to,under,of:S subj:T ; object=subj
    "The Angolan town of Kuito fell into the hands of South African troops."  ZAF AGO
193 v:rake,spray,pepper,riddle,strafe,sweep,hose subj:S obj:T with:fire,gunfire,bullet,machine_gun,machine-gun_fire,shot,round,automatic_fire,machinegun
    "Chadian soldiers raked a Libyan post with gunfire."  TCD LBY
193 v:pick_off,snipe,snipe_at subj:S obj,at:T
    "Syrian snipers picked off Turkish soldiers."  SYR TUR
194 v:hit,strike,land,slam,fall,explode,crash,smash,rain,rain_down,plough,plow,pour_down,come_down,whistle subj:rocket,shell,mortar,mortar_shell,mortar_round,artillery_shell,projectile,missile,round,salvo,barrage subj:S? obj,in,near,into,on,onto,inside,across:$place in,near,of,obj,into,on:T? !subj:suicide,car,roadside
    "A missile struck a compound in Yemen."  - YEM
194 v:rain,rain_down,pour_down,pour subj:rocket,shell,mortar,missile,bomb,projectile,fire,drone subj:S? on,onto,upon,over:T
    "Rockets rained down on Israel."  - ISR
194 v:set,put,leave obj:fire,ablaze,alight to:* to:T subj:S subj:drone,shell,rocket,missile,gunner,artillery,jet,warplane,helicopter,gunboat
    "Yemeni drones set fire to a Saudi refinery."  YEM SAU
194 v:trade,exchange,swap obj:fire,shell,rocket,mortar,salvo,barrage obj:*+artillery,mortar,rocket,tank,shell,heavy,missile both:ST
    "Armenia and Azerbaijan exchanged artillery fire."  ARM AZE
195 v:bomb,strafe,raid,attack,strike,hit,pound,target,destroy,blast,bombard,rocket,pummel,flatten,knock_out subj:S subj:warplane,jet,plane,aircraft,helicopter,gunship,drone,bomber,fighter_jet,fighter,missile,air_force obj:$place,convoy,target,rebel,militant,guerrilla in,near,inside,of:T
    "Sudanese planes bombed a hospital in Chad."  SDN TCD
195 v:send,order,scramble,dispatch subj:S obj:jet,warplane,plane,bomber,helicopter,aircraft,drone,gunship comp:bomb,attack,strike,raid,pound,hit,blast,destroy,strafe obj,comp,in:T
    "Kenya sent jets to bomb Somalia."  KEN SOM
195 v:drop,rain,unload,pour obj:bomb,cluster_bomb,napalm,explosive,barrel_bomb,missile,incendiary,phosphorus,munition on,over,onto,upon,near:$place,civilian,village,camp in,of,near:T? subj:S ; domestic=yes
    "Russian planes dropped bombs on a village in Georgia."  RUS GEO
195 v:fire,launch,shoot,loose subj:S subj:warplane,jet,plane,aircraft,helicopter,gunship,drone,bomber obj:missile,rocket,gun on,at,into:$place,convoy,car,vehicle,crowd,militant,rebel on,at,into,in,of:T?
    "Turkish helicopters fired rockets at a camp in Iraq."  TUR IRQ
192 v:tighten,strengthen,consolidate,extend,reinforce obj:grip,hold,control,noose,stranglehold,siege on,around,over,of:T subj:S subj:$forces
    "Russian forces tightened their grip on the Ukrainian port."  RUS UKR
194 v:sink,torpedo,ram,cripple,disable,blow_up subj:$forces subj:S obj:$ships of,obj,off,in:T? ; domestic=yes
    "The Sri Lankan navy sank four rebel boats."  LKA LKA
190 v:fight,wage subj:$forces,militia,gang,faction,rebel subj:S obj:battle,gunbattle,gun_battle,duel,skirmish,engagement,firefight !obj:*+legal,court,political,losing in,at,near,around:T? ; domestic=yes
    "Libyan militias fought a gun battle in Tripoli."  LBY LBY
190 v:pour,sweep,surge,swarm,stream,roll,rumble,thunder,grind,charge,push,storm,march subj:troop,soldier,army,force,tank,column,paratrooper,division subj:S into:T !any:parade,stadium
    "Eritrean tanks surged into Ethiopia."  ERI ETH
191 v:cut_off,isolate,choke_off subj:S !subj:flood,flooding,rain,storm,snow,hurricane,cyclone,typhoon,quake,earthquake,landslide,mudslide,avalanche,water,river obj:$place,road,highway,route,bridge obj,in,of,near,to:T? ; domestic=yes
    "Serb forces cut off the road to Sarajevo."  SRB BIH
190 v:beat_back,beat_off,repel,repulse,fend_off,throw_back,drive_back,stave_off,turn_back,blunt,withstand subj:S obj:attack,assault,offensive,advance,incursion,raid,push,onslaught,invasion,thrust by,from,of,obj:T
    "Congolese troops beat back an assault by Rwandan rebels."  COD RWA
# ---- forces driven out, targets hit, shells aimed, as the wires put it
190 v:drive_out,throw_out,force_out,push_out,chase_out,flush_out,dislodge,drive_back,push_back,oust,evict,expel,repel,beat_back subj:S obj:T$forces !obj:*+peacekeeping,peacekeeper,police subj:$forces,strike,airstrike,invasion,offensive,T? ; domestic=yes
    "NATO air strikes drove out Serbian troops."  NAT SRB
194 v:come under:fire,shelling,bombardment,attack subj:$forces,$place,convoy,patrol,base,plane,ship subj:T from,by:S under:*+artillery,mortar,rocket,tank,heavy,shell
    "Two Georgian villages came under artillery fire from Russia."  RUS GEO
190 v:close_in,bear_down,advance,converge,home_in,march,press subj:S subj:$forces on,upon,toward:stronghold,city,town,capital,base,bastion,redoubt,headquarters,enclave,position,border,village,hideout,fortress on,of,in,toward:T? ; domestic=yes
    "Government forces in Sri Lanka closed in on the last Tamil stronghold."  LKA LKA
# ---- curtains of fire, places in hands, soldiers who loot
194 v:lay_down,put_down,throw,hurl,direct,drop obj:curtain,barrage,carpet,screen,wall,rain,storm of:fire,shellfire,shell,artillery,shot,steel on,upon,over,at,against:T subj:S
    "Eritrean gunners laid down a curtain of shellfire on the Ethiopian trenches."  ERI ETH
192 v:be,remain,end_up,fall,pass in,into:hand,hands in,into:S subj:$place,half,part,third subj:T !subj:economy,company,party,government
    ? "The last village on the Syrian side is in Turkish hands."  TUR SYR
190 v:open_fire subj:$guns subj:S !on,at,upon,into:* in,near,along,across:T? ; domestic=yes
    "Soldiers in Togo opened fire without warning."  TGO TGO
196 v:report,record,register,commit,document,log,observe obj:violation,breach,infringement,break obj:*+ceasefire,truce,armistice,fire subj:S in,of:T? subj:rebel,army,force,guerrilla,militia,side,troop ; domestic=yes
    "Tamil rebels committed ceasefire violations in Sri Lanka."  LKA LKA
194 v:kill,wound,injure,hit,damage,destroy,hurt subj:fire,shelling,barrage,salvo,round,bombardment+mortar,artillery,rocket,tank,shell,cannon,missile subj:S? obj:T
    "A Saudi soldier was killed by mortar fire."  - SAU
