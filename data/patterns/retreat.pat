# RETREAT, CAMEO 084-087: release and return, lifted sanctions, access for outsiders, ceasefire, disarmament, withdrawal.

%set homegoing = troop troops soldier force forces army unit battalion brigade regiment column legionnaire tank contingent garrison division marine paratrooper convoy squadron battlegroup detachment legion guardsman corps military platoon company gunner fleet commando infantry serviceman trooper ranger "special force" fighter guerrilla militia sailor airman armour artillery peacekeeper instructor adviser
%set captive = agent "intelligence agent" officer envoy commando saboteur crewmember nurse missionary-priest servicewoman prisoner detainee hostage captive pow "prisoner of war" inmate internee convict dissident crew crewman sailor fisherman pilot airman journalist reporter activist spy soldier serviceman national citizen diplomat worker tourist civilian opponent leader missionary aid-worker "aid worker" "political prisoner" marine seaman refugee child boy girl woman man priest nun student engineer official abductee passenger monk rebel guerrilla militant terrorist suspect lawyer trawlerman businessman politician campaigner militiaman fighter protester demonstrator driver bishop politician-in-exile american kidnappee policeman teacher peacekeeper observer navigator hunter smuggler publisher editor novelist poet blogger lecturer professor trader truck-driver trucker consul gendarme deserter pirate stowaway corporal lieutenant sergeant colonel captain conscript cadet policewoman mayor governor lawmaker senator councillor photographer cameraman correspondent oilman contractor banker writer cleric imam singer rapper artist academic researcher translator interpreter yachtsman climber hiker pastor couple villager schoolgirl schoolboy pupil settler technician expatriate "dual national" "trade unionist" "opposition leader" serviceperson
%set jail = jail prison custody detention captivity imprisonment arrest "house arrest" exile camp jailhouse gaol lockup dungeon "solitary confinement" cell bars stockade
%set document = record records statement report document paper result figure data film album single video photo photograph transcript text version study list survey plan budget detail book fund funds money image letter footage recording information file archive song game update product tape name picture water gas forecast estimate communique poll aid
%set property = sword throne relief bronze object item jewel collection mummy skeleton papyrus painting codex dam railway railroad harbour harbor port plant facility airfield lighthouse cathedral church temple property land territory asset remains body artefact artifact treasure statue archive island peninsula strip area base ship vessel aircraft plane boat trawler tanker gold painting fund funds money village town city building canal embassy wreckage sculpture skull manuscript relic zone region province heights skeleton bone airport obelisk goods cargo skiff dinghy speedboat dhow barge launch ferry tug coaster yacht revenue scroll bullion tax deposit
%set sanction = sanction embargo boycott tariff restriction duty blockade "trade barrier" ban sanctions "trade sanction" "arms embargo" "oil embargo" "economic sanction" "import ban" "export ban" "travel ban" "trade embargo" penalty countermeasure "trade restriction" "asset freeze" blacklist "trade curb" "arms ban" surcharge quota "trade ban" "flight ban" "oil ban" moratorium prohibition clampdown ceiling cap freeze constraint curbs
%set trademod = trade economic import export arms oil financial commercial travel aviation air beef flight investment visa grain technology transit
%set asset = asset account fund deposit reserve money
%set border = border frontier crossing "border crossing" airspace "border post" port waterway strait canal boundary
%set inspection = inspection inspector monitor observer access verification investigator team mission "election observer" "human rights monitor" inspectors "weapons inspector" "arms inspector" surveillance delegation verifier rapporteur "fact-finder" assessor auditor watcher
%set keepers = peacekeeper peace-keeper "peacekeeping force" "peace-keeping force" "peacekeeping mission" "un force" "u.n. force" "blue helmet" "international force" "peacekeeping troop"
%set relief = convoy aid "aid worker" "relief worker" relief "aid convoy" "relief convoy" "humanitarian aid" "aid agency" "relief agency" "red cross" rescuer "rescue team" doctor corridor "humanitarian corridor" "aid shipment" "humanitarian access" food supply supplies medicine "relief flight" evacuation "rescue worker" charity "relief organization" "relief organisation" agency
%set troops = troop troops force forces soldier army tank unit contingent garrison marine division brigade battalion regiment missile rocket warplane "special force" "peacekeeping force" adviser advisor "military adviser" military guard navy fleet warship personnel artillery weapon "heavy weapon" settler militia fighter paratrooper bomber "armed force" carrier bases base serviceman militiaman paramilitary police armour armor submarine frigate destroyer corvette gunboat "patrol boat" jet "fighter jet" howitzer mortar rifle "machine gun" ammunition munition drone radar torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" weaponry gunship "landing craft" launcher commando legionnaire column detachment infantry corps trooper ranger guardsman gunner platoon
%set truce = truce ceasefire cease-fire armistice "cessation of hostilities" "humanitarian pause" "cease fire" peace "cessation" moratorium lull respite "halt to hostilities" "standstill"
%set fighting = fighting hostility hostilities war attack offensive bombing bombardment shelling raid operation operations campaign "air strike" airstrike strike fire conflict violence siege invasion incursion intervention occupation "military operation" combat insurgency "armed struggle" test exercise drill assault "arms race" manoeuvre maneuver clash ambush onslaught blitz sortie foray barrage
%set militarymod = military air armed bombing missile nuclear naval ground guerrilla
%set arms = arm arms weapon weaponry missile arsenal mine landmine stockpile warhead rifle "chemical weapon" "nuclear weapon" gun reactor centrifuge "nuclear programme" "nuclear program" rocket "weapon programme" "weapons programme" "weapons program" tank explosive "nuclear arsenal" "cluster bomb" launcher "plutonium" "enriched uranium" submarine frigate warship destroyer corvette gunboat "patrol boat" jet "fighter jet" warplane howitzer mortar "machine gun" ammunition munition drone radar torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" gunship "landing craft" bomber
%set armed = army militia guerrilla rebel fighter soldier troop troops force paramilitary combatant "armed force" insurgent group gunman conscript reservist ex-combatant movement battalion regiment paratrooper marine commando legionnaire division unit column detachment infantry corps serviceman trooper ranger guardsman gunner platoon "special force" separatist secessionist militant mujahideen jihadist insurrectionist
%set fightplace = war conflict territory country front region area city town province zone

# ---- 0841 people
0841 v:release,free,liberate,set_free,let_go,let_out,turn_loose,discharge obj:$captive from:T?
    "Iran released three American hostages."  IRN USA
    "The French pilots were freed by Serb forces."  SRB FRA
    "Israel, which released 400 Palestinian prisoners, closed the crossing."  ISR PSE
0841 v:release,free,liberate,parole,set_free,let_go,let_out,turn_loose,discharge obj:T from,on:$jail,bail,parole
    "Egypt released the Canadian journalist from prison."  EGY CAN
0841 v:release,free,parole,bail,set_free,let_go,turn_loose obj:T !obj:$document,$property,$sanction !obj:cable,identity,name,photo,photograph,video,videotape,statement,tape,transcript,picture,footage,detail,budget,survey,album,single,version,image,film,text,figure,water,gas,radiation,estimate,study,letter,song,data,information,force,result,report,resource,fund !from:hospital,clinic,contract !any:hospital,surgery,clinic
    "Turkey released the American pastor."  TUR USA
0841 v:release,free,pardon,amnesty,reprieve,parole,acquit,bail,set_free,let_go,let_out,turn_loose,discharge obj:$captive ; domestic=yes
    "Burma freed 200 political prisoners."  MMR MMR
0841 v:pardon,amnesty,reprieve,acquit,exonerate obj:T
    "The president of Mali pardoned the Ivorian soldiers."  MLI CIV
0841 v:commute,reduce obj:sentence,death_sentence of,for:T? ; domestic=yes
    "The king of Bahrain commuted the sentences of the protesters."  BHR BHR
0841 v:grant,declare,announce,offer_up,proclaim,give,approve,decree obj:amnesty,pardon,clemency to,for:T? ; domestic=yes
    ? "The government of Guatemala granted an amnesty to the rebels."  GTM GTM
0841 v:return,repatriate,hand_over,deliver,send_back,turn_over,surrender,release,hand_back,restitute,yield obj:$captive to:T
    "Vietnam returned the prisoners to China."  VNM CHN
    "Two sailors were handed over by Eritrea to Yemen."  ERI YEM
0841 v:exchange,swap,trade obj:prisoner,pow,captive,spy,hostage,prisoner_of_war,detainee both:ST
    "Russia and Ukraine exchanged prisoners on Thursday."  RUS UKR
0841 n:exchange,swap mod:prisoner,spy,hostage both:ST
    "A prisoner swap between Iran and Sweden took place on Monday."  IRN SWE
0841 n:exchange,swap of:prisoner,pow,spy,captive,hostage both:ST
    "The exchange of prisoners between Yemen and Saudi Arabia went well."  YEM SAU
0841 n:release,liberation,freeing,repatriation of:$captive subj:S
    "The release of the British sailors by Iran ended the crisis."  IRN GBR
0841 n:release,pardon,amnesty,freeing,repatriation,return of,for:$captive ; domestic=yes
    "Cuba's release of dissidents pleased the bishops."  CUB CUB
0841 v:allow,let,permit obj:refugee,exile,hostage,prisoner,detainee,diplomat,evacuee,$captive comp:return,leave,go,depart,fly
    ? "Iraq allowed the British hostages to leave."  IRQ GBR
0841 v:lift,end obj:arrest+house from,of,on:T?
0841 v:repatriate obj:T
    "Australia repatriated Indonesian fishermen."  AUS IDN

# ---- 0842 property, land
0842 v:return,hand_back,give_back,restore,repatriate,hand_over,turn_over,restitute,surrender,transfer,relinquish,cede,deliver_up,send_back,yield obj:$property to:T
    "Israel returned the peninsula to Egypt in 1982."  ISR EGY
    "The treasure was handed back by Denmark to Iceland."  DNK ISL
0842 v:give_up,sign_over,deliver_up obj,up,over:* to:T !obj:themselves,himself,itself,herself,they,he,it,she,tie,relation,claim,right,hope,link
    "Peru gave up the harbour to Chile."  PER CHL
0842 v:cede,relinquish,hand_back,give_back obj:* to:T
    "Russia ceded Alaska to the United States in 1867."  RUS USA
    "Britain handed back Hong Kong to China in 1997."  GBR CHN
0842 v:cede,relinquish,surrender,hand_over,transfer,restore,renounce obj:control,sovereignty,rule,title,authority of,over,in:* to:T
    "Portugal transferred sovereignty over Macau to China."  PRT CHN
0842 v:return,hand_back,give_back,restore,send_back,turn_over,restitute,yield iobj:T obj:$property
0842 n:return,handover,restitution,cession,transfer,repatriation of:* to:T subj:S
    "Britain's return of the skulls to Zimbabwe was announced."  GBR ZWE
0842 v:relinquish,renounce,cede,give_up,abandon obj:sovereignty,control,title,rule over,to,of:T
    "Spain relinquished sovereignty over Cuba in 1898."  ESP CUB
0842 v:compensate,indemnify,reimburse obj:T for:*
    "Libya compensated France for the loss of the airliner."  LBY FRA
0842 v:pay obj:compensation,reparation,reparations,damages,indemnity to,iobj:T
    "Iraq paid compensation to Kuwait."  IRQ KWT
    "Libya paid Chad compensation."  LBY TCD
0842 v:get_back,recover,regain,receive,reclaim subj:T obj:$property from:S !from:rebel,militant,insurgent
    "Algeria recovered the skulls from France."  FRA DZA
0842 v:pass,revert,devolve,transfer from:S to:T subj,obj:sovereignty,control,power,rule,possession,administration,ownership,authority
    "Sovereignty over the canal passed from the United States to Panama."  USA PAN
0842 v:pay,give obj:* iobj,to:T in,as,for:compensation,reparation,reparations,damages,indemnity
    "Peru paid Chile two million dollars in compensation."  PER CHL
0842 v:return,restore,give_back,hand_back,retrocede,revert,hand_over,transfer,send_back,turn_over,restitute,yield obj:* to:T any:sovereignty,rule,sovereign
    "The enclave was returned to Indian rule by Portugal."  PRT IND
0842 v:give_back,hand_back,return,send_back,turn_over,restitute,yield iobj,obj:T obj:$property subj:S
    "Japan was given back the islands by the United States in 1968."  USA JPN
0842 v:release,free,unfreeze,unblock obj:ship,vessel,trawler,tanker,boat,aircraft,plane,cargo,airliner,$property
    "Nigeria released the Greek tanker."  NGA GRC

# ---- 085 sanctions
085 v:lift,ease,relax,remove,end,loosen,abolish,rescind,suspend,drop,repeal,waive,scrap,revoke,cancel,terminate,soften,phase_out,roll_back,discontinue,withdraw,reduce,cut,lower,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:$sanction+$trademod against,on,upon,from,of,for,over:T? -> ends sanction
    "Britain lifted trade sanctions against Argentina."  GBR ARG
085 v:lift,ease,relax,remove,end,loosen,abolish,rescind,suspend,drop,repeal,waive,scrap,revoke,cancel,terminate,soften,phase_out,roll_back,discontinue,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:sanction,sanctions,boycott,countermeasure,blacklist,asset_freeze,trade_barrier against,on,upon,from,of,over:T? -> ends sanction
    "The European Union lifted its sanctions against Burundi."  EEC BDI
    "Sanctions on Sudan were eased by the United States."  USA SDN
085 v:lift,ease,relax,remove,end,loosen,rescind,suspend,drop,repeal,waive,scrap,revoke,cancel,terminate,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:embargo,arms_embargo against,on,upon,from,of,over:T? -> ends embargo
    "The United States lifted the embargo against Vietnam in 1994."  USA VNM
085 v:lift,ease,relax,remove,end,rescind,suspend,drop,repeal,scrap,revoke,abolish,cut,reduce,lower,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:tariff,duty,quota,ban+import,export,punitive,steel,trade,beef,flight on,from,against,of:T?
    "China removed punitive tariffs on Australian wine."  CHN AUS
085 v:lift,remove,end,drop,scrap,cut,reduce,lower,ease,abolish,suspend,waive,halve,slash,eliminate,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:tariff,ban,duty,quota on:*  against,on,from,of:T
    "Japan lifted its ban on beef from Brazil."  JPN BRA
085 v:remove,take,take_off,drop,strike,delete,delist,exclude,cross_off obj:T from,off:list,blacklist,watchlist,register,roster any:terrorism,terrorist,terror,sponsor,sponsors,sanction,sanctions,blacklist,watchlist,rogue -> ends sanction
    "The United States removed North Korea from its list of sponsors of terrorism."  USA PRK
    "Sudan was taken off the list of state sponsors of terrorism by the United States."  USA SDN
085 n:removal,deletion of:T from:list,blacklist subj:S
    "Washington's removal of Sudan from the list came in December."  USA SDN
085 n:lifting,easing,removal,relaxation,suspension,end,repeal,termination,loosening of,to:$sanction on,against,of,from,over:T subj:S -> ends sanction
    "The lifting of sanctions against Serbia by the Security Council came in 1996."  UNO SRB
085 n:lifting,easing,removal,relaxation,suspension,end of,to:embargo on,against,of:T subj:S -> ends embargo
    "The American easing of the embargo against Cuba began in 2015."  USA CUB
085 n:relief mod:sanction,sanctions to,for:T subj:S -> ends sanction
085 v:unfreeze,unblock,release,free obj:$asset of,to,from,for:T?
    "The United States released frozen assets of Iran."  USA IRN
    ? "Switzerland unfroze Libyan assets."  CHE LBY
085 v:reopen,re-open,open obj:$border to,with,for:T -> ends border-closure
    "Turkey reopened its border with Armenia."  TUR ARM
    ? "Saudi Arabia opened its airspace to Qatar."  SAU QAT
085 v:reopen,re-open obj:$border both:ST -> ends border-closure
085 n:reopening,opening of:$border with,to,between:T subj:S -> ends border-closure
    "Pakistan's reopening of the frontier with Afghanistan let trucks through."  PAK AFG
085 v:resume,restore obj:trade,import,export,shipment,supply,flight,delivery with,to,from:T
    "Russia resumed shipments to Georgia."  RUS GEO

# ---- 086 access
086 v:allow,admit,let_in,readmit,permit,accept,receive,welcome obj:mission,observer,mediator,delegation,agency,$inspection in,into,from,of:T
    ? "Myanmar admitted a delegation from Norway."  MMR NOR
0861 v:allow,accept,admit,receive,permit,welcome,let_in,authorise,authorize,host,entertain obj:$keepers from,of,in:T?
    "Sudan admitted peacekeepers from Nigeria."  SDN NGA
0861 v:allow,accept,permit,approve,authorise,authorize,welcome obj:deployment,stationing,arrival,presence,dispatch of:$keepers
0861 v:allow,let,permit obj:$keepers comp:enter,deploy,patrol,return,stay,land,operate
    ? "Cyprus let peacekeepers from Ireland stay."  CYP IRL
0862 v:allow,accept,admit,receive,permit,let_in,readmit,grant,welcome obj:$inspection-press to,by,from,of,into:T?
    "Libya admitted inspectors from the United Nations."  LBY UNO
0862 v:allow,let,permit obj:$inspection comp:enter,visit,inspect,return,monitor,see,observe,examine,work,check,investigate,search
    ? "Iran allowed UN inspectors to visit the plant."  IRN UNO
0862 v:open obj:site,facility,plant,reactor,election,prison,nuclear_site,nuclear_facility to,for:$inspection
    "North Korea opened the reactor to UN inspectors."  PRK UNO
0862 v:grant,give obj:access iobj,to:$inspection
    "Iraq granted access to UN inspectors."  IRQ UNO
0863 v:allow,admit,let_in,permit,accept obj:$relief-press to,into,from,by,in:T?
    "Ethiopia admitted a convoy from Sweden."  ETH SWE
0863 v:allow,let,permit obj:$relief comp:enter,pass,reach,leave,operate,cross,deliver,land,work,help,distribute,return,flow,evacuate
    ? "Israel let a Jordanian convoy enter Gaza."  ISR JOR
0863 v:grant,give,open obj:access,corridor+humanitarian,aid,relief to,for:T?
    "Syria granted humanitarian access to the United Nations."  SYR UNO
0863 v:open obj:corridor,humanitarian_corridor to,for,in:T?
    "Russia opened a corridor to Ukrainian civilians."  RUS UKR

# ---- 087 de-escalation
087 v:end,halt,stop,cease,suspend,call_off,terminate,discontinue,abandon,pause,freeze,scale_back,scale_down,wind_down,curtail,reduce,break_off,cancel,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,axe,mothball,choke_off,turn_off obj:$fighting+$militarymod-joint,bilateral,combined against,on,in,with,over:T?
    "NATO halted its bombing campaign against Serbia."  NAT SRB
087 v:end,halt,stop,cease,suspend,call_off,terminate,discontinue,pause,cancel,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,axe,mothball,choke_off,turn_off obj:hostility,hostilities,fighting,war,offensive,bombardment,shelling,bombing,airstrike,incursion,invasion,siege,attack,raid,armed_struggle,fire against,on,in,with,over,of:T?
    "Saudi Arabia suspended its bombing of Yemen."  SAU YEM
    ? "Iran and Iraq ended hostilities in 1988."  IRN IRQ
087 v:suspend,halt,freeze,stop,abandon,end,give_up,shut_down,cease,renounce,curb,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,terminate,axe,mothball,choke_off,turn_off obj:enrichment,program,programme,test,testing,reactor,activity,work,ambition,development,conversion,reprocessing+nuclear,uranium,missile,weapon,plutonium,enrichment in,for,with:T?
    "North Korea suspended its nuclear tests in 2018."  PRK -
087 n:end,halt,suspension,cessation to,of:hostility,hostilities,bombing,bombardment,shelling,offensive,airstrike,raid between,against,in,with:T
    "The cessation of hostilities between Ecuador and Peru came in February."  ECU PER
087 v:reduce,cut,scale_down,scale_back,thin_out,draw_down,downsize,halve,pare obj:$troops,presence,garrison in,along,on,from,at,near:T? -> ends military-presence
    "Vietnam reduced its forces in Cambodia."  VNM KHM
087 v:defuse,de-escalate,ease,reduce,lower,lessen,calm,relax obj:tension,tensions,crisis,confrontation,standoff both:ST
    "India and China defused the standoff in the mountains."  IND CHN
087 v:defuse,de-escalate,ease,reduce,lower obj:tension,tensions,crisis,standoff with,in,on:T
    "Turkey eased tensions with Greece."  TUR GRC
087 v:disengage,de-escalate,stand_down from,with,along,in:T?  subj:S$troops
    "Chinese troops disengaged from India."  CHN IND
0871 v:declare,announce,proclaim,observe,respect,sign,reach,begin,implement,honour,honor,accept,call,extend,renew,establish,negotiate,conclude,uphold,enter obj:$truce-nobel both:ST -> starts ceasefire
    "Ethiopia and Eritrea signed a ceasefire in 2000."  ETH ERI
    ? "Armenia reached a truce with Azerbaijan."  ARM AZE
0871 v:declare,announce,proclaim,observe,respect,begin,implement,extend,honour,honor obj:truce,ceasefire,cease-fire,armistice,cessation,humanitarian_pause,moratorium+unilateral,holiday,temporary,permanent,indefinite,immediate,humanitarian in,with,against,for:T? -> starts ceasefire
    "The rebels in Colombia declared a unilateral truce."  COL -
0871 n:truce,ceasefire,cease-fire,armistice both:ST -> starts ceasefire
    "A ceasefire between Israel and Syria took effect."  ISR SYR
0871 n:truce,ceasefire,cease-fire,armistice with:T subj:S -> starts ceasefire
    "Chad's ceasefire with Libya held until winter."  TCD LBY
0871 v:take,come,go,enter into,obj:effect,force,hold subj:ceasefire,truce,cease-fire,armistice both:ST -> starts ceasefire
    "The truce between Sudan and Chad came into force."  SDN TCD
0871 v:cease obj:fire both:ST -> starts ceasefire
0871 v:lay_down obj:arm,arms,weapon ; domestic=yes
    "The guerrillas in Guatemala laid down their arms."  GTM GTM
0872 v:lift,end,ease,break,raise,relax,remove,call_off,suspend,loosen,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:blockade,siege,encirclement,naval_blockade of,on,around,against:T?
    "Egypt lifted the blockade of Eilat, an Israeli port."  EGY ISR
    ? "The Soviet Union ended its blockade of Berlin."  RUS DEU
0872 n:lifting,easing,end,relaxation of,to:blockade,siege of,on,around,against:T subj:S
    ? "The easing of Israel's blockade of Gaza was slow."  ISR PSE
0873 v:demobilise,demobilize,disband,disarm,decommission,dissolve,dismantle,stand_down,discharge obj:$armed of,in:T? ; domestic=yes
    "Liberia demobilised 2,000 fighters."  LBR LBR
0873 v:disarm,demobilise,demobilize,disband subj:S$armed !obj:* ; domestic=yes
    "The militias of Lebanon disarmed in 1991."  LBN LBN
0873 v:destroy,dismantle,scrap,surrender,hand_over,decommission,give_up,hand_in,eliminate,renounce,remove,reduce,cut,turn_in obj:$arms+their,intermediate,medium,short,nuclear,chemical,own,last,remaining,biological,its,heavy,ballistic,strategic to,from,in:T? ; domestic=yes
    "South Africa dismantled its nuclear weapons."  ZAF ZAF
    "Syria surrendered its chemical weapons."  SYR SYR
0873 v:surrender,hand_over,hand_in,give_up,turn_in,lay_down,decommission,renounce obj:weapon,arms,weaponry,arsenal,stockpile to:T? ; domestic=yes
    "The rebels surrendered their weapons to the government of Mozambique."  MOZ MOZ
0873 n:disarmament,demobilisation,demobilization,disbandment of:$armed ; domestic=yes
    "The disarmament of militias by Sierra Leone began."  SLE SLE
0873 v:demilitarise,demilitarize,denuclearise,denuclearize,demine obj:*
    ? "Egypt demilitarised the zone."  EGY -
0874 v:withdraw,pull_out,pull_back,evacuate,remove,recall,pull,bring_home,redeploy,extract,take_out,move_back,draw_back,move_out,lift_out,fly_out,ship_out,fly_home,ship_home,repatriate,disengage obj:$troops from,of,out,across,outside:T -> ends military-presence
    "Vietnam withdrew its troops from Cambodia."  VNM KHM
    "Soviet forces were withdrawn from Hungary in 1991."  RUS HUN
0874 v:withdraw,pull_out,pull_back,retreat,depart,fall_back,flee,evacuate,leave from,out,of:T subj:S$troops -> ends military-presence
    "Israeli troops pulled out of Lebanon in 2000."  ISR LBN
    "Iraqi forces retreated from Kuwait."  IRQ KWT
0874 v:withdraw,pull_out,retreat,pull_back,pull from,out,of:T subj:S !obj:* !subj:candidate,athlete,team,player,company,investor,bank,firm !from:race,competition,tournament,game,election,contest,cup,candidacy,championship,olympics,market,business,consideration -> ends military-presence
    "The United States withdrew from Iraq in 2011."  USA IRQ
    "Syria pulled out of Lebanon."  SYR LBN
    "Japan's withdrawal was complete; India too will withdraw from Sri Lanka."  IND LKA
0874 v:withdraw,pull_out,retreat,evacuate,leave from,obj:T subj:S$troops !obj:ambassador -> ends military-presence
    "The last French soldiers left Mali in August."  FRA MLI
0874 v:withdraw,retreat,pull_out,pull_back from,out,of:territory,occupied_territory,area,zone,peninsula,strip,valley,heights,town,city,province,enclave,region,base,village,district,position,checkpoint,outpost,capital,airport,hill of,in,near:T? -> ends occupation
    "Uganda retreated from the province of Ituri in Congo."  UGA COD
0874 n:withdrawal,pullout,pull-out,retreat,pullback,evacuation,exit,drawdown of:$troops from:T subj:S -> ends military-presence
    "The withdrawal of Cuban troops from Angola began in 1989."  CUB AGO
0874 n:withdrawal,pullout,pull-out,retreat,pullback,evacuation,departure of:S$troops from:T -> ends military-presence
    "Withdrawal of Indonesian forces from East Timor began."  IDN TLS
0874 n:withdrawal,pullout,pull-out,retreat,pullback from:T subj:S -> ends military-presence
    "Israel's withdrawal from Lebanon pleased its neighbours."  ISR LBN
0874 n:withdrawal,pullout,pull-out,pullback mod:troop,military,army,force from:T subj:S -> ends military-presence
    "The American troop withdrawal from Iraq ended in 2011."  USA IRQ
0874 v:surrender,capitulate to:T !obj:* !to:police,court,tribunal,prosecutor,justice,terrorism,terrorist,temptation,demand,pressure !subj:suspect,fugitive,hijacker,driver,gunman
    "Japan surrendered to the United States in 1945."  JPN USA
    "The garrison at Singapore surrendered to Japan."  SGP JPN
0874 n:surrender,capitulation to:T subj:S
    "Germany's surrender to the Soviet Union came in May."  DEU RUS
0874 n:surrender,capitulation of:S to:T
0874 v:surrender,capitulate subj:S$armed,country,garrison,commander !obj:* ; domestic=yes
    "Rebels in Sudan surrendered on Friday."  SDN SDN
0874 v:withdraw,pull_back,remove,redeploy,pull obj:$troops from,to:front,frontline,line,position,street,barracks,town,city,area,checkpoint,base,zone,front_line ; domestic=yes
    "The government of Ivory Coast pulled its soldiers back from the front line."  CIV CIV
0874 v:close,dismantle,vacate,abandon,hand_back,evacuate obj:base,garrison,airbase,military_base,outpost,listening_post,radar_station,naval_base,air_base in,at:T -> ends base
    "The United States closed its base in Ecuador."  USA ECU
0874 v:concede obj:defeat to:T
0874 v:end,terminate obj:occupation of:T -> ends occupation
    "Indonesia ended its occupation of East Timor."  IDN TLS
0874 n:end of,to:occupation of:T subj:S -> ends occupation

# ---- as the wires put it: observers come, guerrillas disarm, settlements are emptied
%set missions = mission team delegation group contingent party
%set watchers = inspector observer monitor "un observer" verifier investigator rapporteur "fact-finder" assessor auditor watcher
0862 v:receive,admit,welcome,accept,host,entertain obj:mission,team,delegation,group,contingent of:$watchers of,from,obj:T?
    "Iraq received a mission of UN observers."  IRQ UNO
0862 v:arrive,land,return,fly,begin_arriving in,to,into,at:S subj:T$watchers
    "UN inspectors arrived in Morocco to visit the base."  MAR UNO
    "International Atomic Energy Agency inspectors returned to North Korea."  PRK IAE
0862 v:arrive,land,return,fly in,to,into,at:S subj:T$missions any:$watchers
    "A mission of U.N. inspectors arrived in Chad."  TCD UNO
    "A contingent of United Nations observers arrived in El Salvador to monitor the truce."  SLV UNO
0862 v:arrive,land,return in,to,into,at:S subj:mission,team,delegation subj:T subj:*+inspection,observer,monitoring,verification,fact-finding
    "A United Nations observer mission arrived in Angola."  AGO UNO
0873 v:demobilise,demobilize,disarm,decommission,disband obj:guerrilla,rebel,fighter,militiaman,combatant,insurgent,contra,soldier,militia in,across:S !subj:* ; domestic=yes
    "Some 4,000 guerrillas have been disarmed in Nicaragua since the accord."  NIC NIC
0874 v:complete,finish,conclude obj:withdrawal,pullout,pull-out,evacuation,retreat,pullback subj:S from:T -> ends military-presence
    "Vietnamese forces completed their withdrawal from Cambodia in September."  VNM KHM
    "The pullout from Poland was completed by Russian troops."  RUS POL
0874 v:complete,finish,conclude,end comp:withdraw,pull,evacuate,leave subj:S from,of,out:T -> ends military-presence
    "South African soldiers finished pulling out of Angola."  ZAF AGO
0874 v:evacuate,dismantle,abandon,vacate,uproot,remove,demolish obj:settlement,outpost,settler-trade,fishing,roman,ancient subj:S in,from,near,on,of:T?
    "Israel evacuated four settlements in the West Bank."  ISR PSE
0841 v:allow,permit,accept,approve,authorise,authorize,let obj:return,repatriation,departure,readmission of:refugee,exile,expellee,deportee,prisoner,evacuee,civilian from,of,to:T?
    "Bhutan allowed the return of refugees from Nepal."  BTN NPL
0841 v:take_back,readmit,welcome_back obj:refugee,exile,deportee,citizen,national from:T
    "Croatia took back refugees from Serbia."  HRV SRB
0863 v:improve,ease,facilitate,widen,expand,increase,guarantee,ensure,restore,open obj:access+humanitarian,aid,relief for,of,by,to:T?
    "Sudan has improved humanitarian access for the United Nations."  SDN UNO
0863 v:open,reopen obj:region,area,province,territory,town,district,road,airport,port to:$relief
    "Ethiopia opened the region to relief agencies."  ETH -
0873 v:demobilise,demobilize,disband,disarm,decommission,dissolve obj:$armed obj:S !subj:* ; domestic=yes
    "Mozambican rebels have been demobilised since the accord."  MOZ MOZ
    "Lebanese militias have been disarmed since the Taif accord."  LBN LBN
0863 v:improve,increase,widen,expand subj:access+humanitarian,aid,relief subj,in,to:S for,by:T?
    "Humanitarian access in Myanmar improved."  MMR -
0862 v:allow,let,admit obj,iobj:$watchers obj,iobj:T into,in:*
    "Chile let UN monitors into its prisons."  CHL UNO
0841 v:surrender,hand_over,turn_over,deliver obj:two,three,four,five,six,seven,eight,nine,ten,dozen,some,several of:citizen,national,man,officer,agent,follower to:T
    "Libya surrendered three of its nationals to Italy."  LBY ITA
0871 v:sign,declare,reach,accept,announce,observe obj:$truce subj:faction,rebel,guerrilla,militia,warlord,insurgent,side subj:S with:T? ; domestic=yes
    "Liberian factions signed a ceasefire."  LBR LBR
0862 v:permit,allow,accept,authorise,authorize,host,welcome obj:visit,tour,inspection,return,presence by,of,from:T any:rapporteur,inspector,observer,monitor,expert,investigator,mission,verifier
    "Cuba permitted a visit by a United Nations rapporteur."  CUB UNO
0874 v:withdraw,pull_out,pull_back,retreat,depart from:T subj:S from:*+southern,northern,eastern,western,central,occupied,south,north,east,west,neighbouring,neighboring,most -> ends occupation
    "Israel withdrew from southern Lebanon in May."  ISR LBN
# ---- letting go, ceasing, going home, as the wires put it
0841 v:let_go,set_free,turn_loose,let_loose,spring,let_out obj:T !obj:$document
    "Syria set free the Lebanese journalist."  SYR LBN
0841 v:walk subj:T any:free from,of:prison,jail,custody,detention,court,cell
    "The Malian minister walked free from prison."  - MLI
085 v:wind_down,do_away_with,water_down,chip_away_at,roll_back,unwind,whittle_down obj:$sanction on,against,of,for,from:T
    "Spain rolled back its embargo on Cuba."  ESP CUB
0871 v:fall,go subj:gun,cannon,weapon,artillery any:silent,quiet in,along,across,on:T subj:S? ; domestic=yes
    "The guns fell silent in Bosnia."  - BIH
0871 v:silence,still,hold,hold_back obj:gun,fire,weapon,artillery in,along,across,against:T? !any:critic ; domestic=yes
    "Tamil rebels silenced their guns in Sri Lanka."  LKA LKA
0874 v:march,roll,rumble,fly,sail,drive,stream,file,pour,trundle,ship,head,cross,move,steam,limp out,from,of,to:T subj:S$homegoing any:out,home,back,from !obj:* -> ends military-presence
    "French legionnaires marched out of Chad."  FRA TCD
    "The last Cuban units flew home from Angola."  CUB AGO
0874 v:pack_up,quit,leave,vacate,abandon,clear_out obj,of,from,out:T subj:S$homegoing -> ends military-presence
    "The Indonesian army left East Timor."  IDN TLS
0873 v:turn_in,give_up,hand_over obj:themselves,itself,himself,weapon,arms to:T subj:S
    "Congo's militiamen turned themselves in to the United Nations."  COD UNO
0871 v:stop,cease,halt,end comp,obj:shoot,fire,fight,shooting,firing,fighting,hostility,shelling subj:S both:ST !obj:$troops !obj:militant,rebel
    "Burundi's army and the rebels stopped shooting."  BDI BDI
# ---- gates opened, bans gone, guns down, camps left
%set freight = good goods import export truck lorry cement fuel beef trade cargo shipment wheat medicine traffic trader commodity meat product
%set goer = crew soldier pilot passenger prisoner detainee hostage captive fisherman sailor journalist refugee body remains
0841 v:grant,give,allow,win,get obj:bail,parole,release to,iobj,obj:*? subj:court,judge,tribunal,magistrate subj:S ; domestic=yes
    "A Pakistani court granted bail to the politician."  PAK PAK
0841 v:overturn,quash,annul,throw_out,void,set_aside,reverse obj:conviction,sentence,verdict,death_sentence of,against,for:*? subj:court,judge,tribunal,justice subj:S ; domestic=yes
    "A Nigerian court quashed the conviction of the editor."  NGA NGA
0841 v:acquit,clear,exonerate,absolve obj:* of:charge,murder,treason,corruption,wrongdoing,crime,terrorism,genocide,involvement,fraud,all subj:court,judge,tribunal,jury subj:S ; domestic=yes
    "A Turkish court acquitted the novelist of all charges."  TUR TUR
0841 v:send,fly,let_go,allow,bring obj:$goer any:home from:T? subj:S of,obj:T?
    "Eritrea sent the Yemeni fishermen home."  ERI YEM
0841 v:hand_over,turn_over,return,pass,release,give_back,repatriate,send obj:body,remains,corpse,coffin,bone of,to:T subj:S
    "Israel handed over the bodies of five fighters to Lebanon."  ISR LBN
0842 v:make,pay,offer,provide obj:restitution,compensation,reparation,redress,damages,payout for,to:* to,iobj:T subj:S
    "Libya made restitution to France."  LBY FRA
0842 v:hand_back,give_back,hand_over,return,relinquish,cede,yield,turn_over,transfer obj:control,security,responsibility,command,authority,base of,over,for,in:* to:T subj:S
    "The Americans handed over control of the province to Iraqi forces."  USA IRQ
085 v:reopen,re-open,open,unseal,throw_open obj:$border,checkpoint,bridge,gate,terminal between,with,to,into,for,on:T subj:S -> ends border-closure
    "Pakistan reopened the crossing between its territory and Afghanistan."  PAK AFG
085 v:restore,resume,switch_on,reconnect obj:supply,flow,gas,electricity,power,water,oil,delivery,transit to,through:T subj:S
    "Russia restored the flow of gas to Moldova."  RUS MDA
085 v:let,allow,permit obj:$freight comp:enter,cross,flow,pass,resume into,to,from,through,obj:T
085 v:let,allow,permit,wave obj:$freight into,to,from,through:T subj:S
    "Israel let cement into Gaza."  ISR PSE
085 v:allow,permit,authorise,authorize,approve,resume,okay obj:import,export,sale,shipment,entry,passage,delivery of:$freight,* from,into,to:T subj:S
    "Japan allowed the import of beef from Canada."  JPN CAN
085 v:end,lift,drop,scrap,halt,call_off,abandon,break obj:boycott,isolation,freeze,quarantine,ostracism of,on,against,with:T subj:S
    "Egypt ended its isolation of Hamas."  EGY PSE
085 v:bring,welcome,let obj:T from:cold,isolation subj:S
    "The United States brought Libya in from the cold."  USA LBY
0861 v:allow,let,permit,invite obj:soldier,troop,force,battalion,peacekeeper comp:monitor,keep,police,supervise any:peace,ceasefire,truce,un,u.n. of,from,obj:T subj:S
    ? "Sudan allowed Egyptian troops to monitor the ceasefire."  SDN EGY
0862 v:throw_open,open,open_up,unlock obj:* to:T$inspection subj:S
    "North Korea opened its reactor to International Atomic Energy Agency inspectors."  PRK IAE
0862 v:cooperate,co-operate,comply with:T$inspection !with:*+federal,police,criminal,congressional,state subj:S
    "Libya cooperated with United Nations inspectors."  LBY UNO
087 v:stay,hold,withhold obj:hand,fire against,toward,in,on:T? subj:S !any:customer
    "Israel held its fire against Lebanon."  ISR LBN
087 v:pull_back,step_back,back_away,back_off,draw_back from:brink,war,confrontation,conflict,edge,abyss both:ST
    "India and Pakistan stepped back from the brink."  IND PAK
087 v:ground,stand_down,recall,call_back,turn_back,pull_back obj:plane,jet,fleet,bomber,warship,carrier,armada,interceptor from,off,near:T subj:S
    "Britain recalled its warships from Iceland."  GBR ISL
087 v:cancel,call_off,postpone,scrap,suspend,abort,shelve obj:exercise,drill,manoeuvre,maneuver,launch,test,strike,raid,invasion,deployment,attack,wargame+military,missile,naval,nuclear,planned,air,rocket,live-fire,war against,near,in,with,on:T subj:S !obj:*+joint,bilateral,combined
    "Taiwan cancelled a missile test near China."  TWN CHN
087 v:cool,calm,lower,soothe,dampen,dial_down,damp,damp_down,tamp_down,turn_down obj:tension,tensions,temperature,rhetoric,temper,passion,row,dispute both:ST
    "Colombia and Ecuador lowered tensions."  COL ECU
0871 v:down,lay_down,put_down,bury,drop,set_down,lay_aside,hang_up obj:arm,arms,weapon,gun,rifle subj:S in,of:T? ; domestic=yes
    "Rebels in Burundi buried their weapons."  BDI BDI
0871 v:observe,respect,hold_to,stick_to,abide_by,uphold,honour,honor,prolong,extend obj,to,by:$truce-nobel in,with,for:T? subj:rebel,guerrilla,insurgent,faction,militia,separatist subj:S ; domestic=yes
    "Guerrillas in Colombia observed the truce."  COL COL
0871 v:call,proclaim,order,offer,agree,agree_on obj,on:truce,ceasefire,cease-fire,moratorium,pause+* in,with,against:T subj:S
    "The Ethiopian government called a truce in Tigray with the rebels."  ETH ETH
0873 v:hand_in,turn_in,surrender,give_up,collect,destroy,burn,melt_down,crush,deposit,deliver_up obj:arm,arms,weapon,gun,rifle,weaponry,arsenal,grenade,mortar,explosive subj:$armed,faction subj:S in,of,to:T? ; domestic=yes
    "Rebels in Liberia handed in their rifles."  LBR LBR
0873 v:muster,assemble,gather,report,regroup,encamp at,in,to:camp,cantonment,barracks,assembly,area,site+disarmament,assembly,cantonment,demobilisation,demobilization subj:$armed subj:S ; domestic=yes
    "Guerrillas in Angola assembled at cantonment areas."  AGO AGO
0874 v:return,go_back,withdraw,retreat,pull_back,go,head to,into:barracks,base,quarters,garrison,post,cantonment subj:$troops subj:S from:T? ; domestic=yes
    "Soldiers in Fiji returned to their barracks."  FJI FJI
0874 v:surrender,give_up,turn_in,hand_over obj:himself,themselves,herself,itself to:T? subj:$armed,militant,rebel,leader,commander,hijacker,deserter,mutineer,fighter,warlord,member subj:S ; domestic=yes
    "The rebels gave themselves up to the army of Niger."  NER NER
0874 v:abandon,quit,leave,vacate,cede,relinquish,give_up,flee,yield obj:position,village,town,post,base,hill,valley,checkpoint,stronghold,outpost,bunker,fort,airfield,city subj:$armed,militant subj:S in,to,near,after:T? ; domestic=yes
    "Tamil rebels abandoned their stronghold in Sri Lanka."  LKA LKA
0874 v:bring,fly,send,call,ship,pull obj:$troops any:home,back from:T subj:S -> ends military-presence
    "New Zealand brought its troops home from Iraq."  NZL IRQ
0874 v:shut,shutter,mothball,close_down,wind_up,hand_over,vacate,give_up obj:base,garrison,airbase,air_base,naval_base,outpost,bases in,at,on:T subj:S -> ends base
    "The United States shut its bases in Panama."  USA PAN
0874 v:withdraw,pull_out,leave,depart,exit,go_home,quit from,out,of,obj:T subj:S$watchers -> ends military-presence
    "Indian peacekeepers left Somalia."  IND SOM
0874 v:fall_back,withdraw,retreat,pull_back,retire,flee across,over,behind,beyond,to:border,frontier,line,river from:T? subj:S$troops
    "Ugandan troops withdrew across the border from Congo."  UGA COD
0861 v:let,allow,admit,wave obj,iobj:$keepers into,in,onto:* from,of,obj:T?
    "Sudan let Nigerian peacekeepers into the mountains."  SDN NGA
085 v:turn,switch obj:gas,electricity,water,tap,heat any:on to,for:T
    "Turkmenistan turned the gas on for Armenia."  TKM ARM
0841 v:empty,clear obj:jail,prison,gaol,camp,cell of:$captive subj:S ; domestic=yes
    "Cuba emptied its jails of dissidents."  CUB CUB
0841 v:turn_over,hand_over,give_up,surrender,deliver,hand,bring,let_go obj:$captive,bishop,teacher,body subj:rebel,guerrilla,kidnapper,gunman,militant,captor,hijacker,insurgent,militia subj:S !obj:himself,themselves ; domestic=yes
    "Colombian rebels turned over a bishop."  COL COL
0841 v:let,allow,permit,send,bring,wave obj:policeman,officer,$captive any:home from,of,obj:T?
    "The Abkhaz militia sent the Georgian policemen home."  GEO GEO
0863 v:wave_through,let_through,let_in,admit obj:$relief,lorry,truck,convoy,ship,flight any:$relief from,of,obj:T? into,to:T?
    "Sudan waved through aid lorries of the United Nations."  SDN UNO
0874 v:go,leave,depart,decamp,melt,slip_away,steal_away,clear_out from,out,of:T subj:S$homegoing !obj:* -> ends military-presence
    "Syrian forces have gone from Lebanon."  SYR LBN
0873 v:trickle,file,stream,come,march,walk,straggle,troop,gather,assemble into,in,to:camp,cantonment,assembly,barracks comp:disarm,surrender,demobilise,demobilize,disband subj:$armed,contra,rebel subj:S ; domestic=yes
    "Guerrillas in Nicaragua trickled into camps to disarm."  NIC NIC
0873 v:ship,hand_over,send,transfer,deliver,give_up,destroy,dismantle,surrender,ship_out obj:warhead,bomber,missile,uranium,plutonium,stockpile,arsenal+last,remaining,nuclear,enriched,strategic to:T?
    "Ukraine shipped its last warhead to Russia."  UKR RUS
0874 v:leave,quit,vacate,evacuate subj:S$homegoing obj:strip,territory,zone,island,province,city,town,enclave,base,country,region,area,capital,bank,height,garrison in,of,to:T? -> ends military-presence
    "The last Libyan soldiers left the island of Malta."  LBY MLT
0841 v:put,place,leave,deliver obj:$captive in,into:hand,custody,care of:T subj:S
    "Tamil rebels put ten soldiers in the hands of the Red Cross."  LKA NGO
0841 v:give,hand,fly,bring obj:body,remains,corpse,coffin,bone,ash to:T subj:S
    "The remains of airmen were given to the United States by Vietnam."  VNM USA
085 v:remove,take,drop,strike,delete obj:T from,off:list,blacklist,roster any:embargo,ban,arms,restricted,pariah,boycott
    "The United States dropped Vietnam from its list of countries under an arms ban."  USA VNM
085 v:let_in,admit,readmit,accept obj:beef,lamb,pork,poultry,fruit,apple,fish,wine,chicken,meat,milk,grain,steel,textile,car,good,goods from,obj:T subj:S
    "Canada let in lamb from Uruguay."  CAN URY
0874 v:come,return,go,get,fly any:home from:T subj:S$homegoing !obj:* -> ends military-presence
    "Polish troops came home from Iraq."  POL IRQ
0873 v:blow_up,demolish,seal,dismantle,disable,raze,destroy,shut obj:tower,reactor,tunnel,plant,site,facility,shaft,centrifuge of,at:*? any:reactor,nuclear,enrichment subj:S ; domestic=yes
    "North Korea blew up a tunnel at its nuclear site."  PRK PRK
0873 v:exchange,swap,trade,hand_in,turn_in obj:gun,weapon,rifle,arms,arm for:cash,money,food,job,training,land subj:S ; domestic=yes
    "Liberian fighters exchanged their guns for cash."  LBR LBR
0841 v:grant,give,win,receive,get obj:reprieve,clemency,mercy,furlough to,of,from:*? subj:S ; domestic=yes
    "The Iranian president granted a reprieve to a student."  IRN IRN
085 v:dismantle,remove,tear_down,take_down,pull_down,scrap obj:fence,wire,barrier,checkpoint,roadblock,wall,watchtower on,along,with,at,in,from,between:T subj:S !subj:$captive
    "Hungary tore down the fence along the border with Austria."  HUN AUT
# ---- out of jail, back in museums, truces kept by both, quays and gates open
%set treasure = obelisk bronze mummy skull bone mask statue marble marbles sculpture painting relic icon crown throne sarcophagus bust manuscript tablet coin carving totem totem-pole drum sword cannon bell antiquity artefact artifact treasure remains fresco mosaic chest scroll banner flag diary archive fossil codex canvas stele stone jewel regalia loot
0841 v:walk,step,come,emerge,get from,out,of:prison,jail,detention,captivity,custody,cell,gaol subj:T by:S? subj:$captive,leader,politician,minister,president,writer,man,woman,aid_worker,two,three,four,five,dozen !any:escape,tunnel,break !of:*+escape
    "Two French missionaries emerged from jail on Friday."  - FRA
0841 v:let,allow,permit obj:$captive comp:leave,go,fly,depart,emigrate,return comp,for,to:T obj:*+jailed,imprisoned,detained,captive,captured,exiled,arrested,hostage,confined,kidnapped,banished subj:S !subj:$captive
    ? "Vietnam let a jailed blogger leave for the United States."  VNM USA
0842 v:go,return,come,fly,sail,travel,head subj:$treasure,body,remains subj:* any:home,back from:S to:T
    "The Benin bronzes went home from Germany to Nigeria."  DEU NGA
0842 v:ship_back,send_back,fly_back,give_back,hand_back,bring_back,carry_back,take_back,ship_home,send_home obj:$treasure to:T subj:S
    ? "Italy shipped the obelisk back to Ethiopia."  ITA ETH
0842 v:return,hand_back,give_back,restore,repatriate,hand_over,turn_over,restitute,send_back,relinquish,surrender obj:$treasure to:T subj:S
    "Denmark returned the manuscripts to Iceland."  DNK ISL
085 v:unfreeze,unblock,unlock,release,free_up,thaw obj:billion,million,fund,asset,account,reserve,money,dollar,deposit,cash of,to,for,in:T subj:S !subj:company,bank !of,in,for:*+development,aid,research,clinical -> ends sanction
    "The United States unfroze billions of dollars in Iranian funds."  USA IRN
0863 v:let,allow,permit obj:plane,convoy,truck,lorry,ship,flight,helicopter,agency,worker,boat,train,barge,aircraft+relief,aid,un,u.n.,humanitarian,food,medical,red,rescue comp:land,enter,pass,dock,cross,fly,unload,deliver,work,through,in,reach,resume,operate obj,in,into:T?
    ? "Sudan allowed UN relief planes to land in Kadugli."  SDN UNO
0862 v:allow,let,permit,readmit,accept obj,iobj:camera,seal,sensor,monitor,detector,equipment obj,iobj:T into,in,at:* any:back,into,inside,again subj:S
    "Tehran allowed IAEA cameras back into the plant."  IRN IAE
0871 v:call,declare,announce,proclaim,order obj:truce,ceasefire,cease-fire,pause,moratorium,lull subj:rebel,guerrilla,insurgent,faction,militia,separatist,government,army,president,side,commander,leader,junta,group subj:S in,with,against:T? !any:off ; domestic=yes
    "Rebels in the Philippines called a Christmas truce."  PHL PHL
0871 v:fall,go subj:gun,cannon,weapon,artillery any:silent,quiet along,in,on:* between:T both:ST
    "The guns fell silent along the line between Armenia and Azerbaijan."  ARM AZE
0871 v:stick_to,abide_by,hold_to,keep_to,adhere_to,prolong,respect,observe,reaffirm,reinstate obj,to,by:$truce-nobel both:ST !obj:effort,process,initiative,talk
    "India and Pakistan stuck to the ceasefire in Kashmir."  IND PAK
0874 v:board subj:S$homegoing obj:train,plane,ship,aircraft,flight,ferry,bus,transport out,of,from,for:T -> ends military-presence
    "The last Russian paratroopers boarded trains out of Latvia."  RUS LVA
0874 v:run_up,hoist,raise,show,wave,fly obj:flag+white to,before,in:T? subj:S ; domestic=yes
    "The Argentine garrison ran up the white flag to the British."  ARG GBR
0874 v:quit,leave,vacate,abandon,evacuate,pull_out_of,withdraw_from obj:T subj:S$homegoing -> ends military-presence
    "Turkish paratroopers quit Afrin."  TUR SYR
0841 v:throw_out,dismiss,quash,drop,withdraw,set_aside,strike_out obj:charge,case,indictment,conviction against:$captive,leader,politician,minister,president,head,protester subj:court,judge,tribunal,prosecutor,magistrate,justice,state,government subj:S ; domestic=yes
    "A Kenyan judge threw out the charges against the editor of the newspaper."  KEN KEN
087 v:disengage,separate,pull_apart,stand_down,thin_out obj:army,troop,force,unit,soldier,gun,tank,artillery,patrol both:ST
    "Egypt and Israel disengaged their armies in Sinai."  EGY ISR
0862 v:open,open_up,throw_open,unlock obj:prison,jail,camp,laboratory,plant,base,site,reactor,facility,factory,arsenal,door,border,archive to:T to:$watchers,committee,cross,inspector,expert,agency,inspection,observer,monitor,team,mission,red_cross subj:S
    "Ethiopia has opened its prisons to the International Committee of the Red Cross."  ETH NGO
0872 v:open,reopen,unblock,clear,free_up obj:road,highway,route,railway,port,strait,sea_lane to:T subj:S subj:government,army,force,side,country,rebel,navy,T? !subj:company !obj:*+new
    ? "Sri Lanka opened the coastal road to Jaffna."  LKA LKA
087 v:send,order,confine,return,march obj:army,soldier,troop,unit,regiment,garrison to:barracks,barrack,base,quarters subj:S? in:T? any:back,barracks ; domestic=yes
    ? "The Zairean army has been sent back to its barracks."  COD COD
0862 v:set,get,go to:work subj:T$watchers in,at:S
    ? "UN inspectors set to work in Libya."  LBY UNO
0841 v:reunite obj:$captive with:family,parent,wife,child,relative after,from:captivity,detention,prison,jail,release,ordeal,hostage subj:S? obj:T
    "Two French hostages were reunited with their families after their release."  - FRA
085 v:do_away_with,lift,abolish,scrap,drop,remove,end,waive,cut,ease obj:tariff,duty,visa,quota,barrier,levy,embargo,restriction on,for:*+other,mutual both:ST
    ? "Japan and Peru did away with tariffs on each other's goods."  JPN PER
0863 v:give,grant obj:permission,go-ahead,clearance,access,leave,authorisation,authorization,approval,green_light,consent to,iobj,obj:T comp:fly,deliver,truck,airlift,distribute,bring,send,ship,feed,evacuate,drop,carry,take,transport any:food,aid,relief,medicine,supplies,supply,convoy,humanitarian,flight,refugee,civilian subj:S
    "Sudan gave the United Nations permission to fly food to the mountains."  SDN UNO
0841 v:hand_over,turn_over,return,deliver,give_up,give_back,hand_back,repatriate obj:T obj:$captive,body,pair,trio obj:*+captured,captive,detained,imprisoned,jailed,kidnapped,abducted,seized !to:police,court,prosecutor,tribunal
    "Armenia handed over two captured Azerbaijani soldiers at the border."  ARM AZE
0863 v:allow,let,permit obj:bus,convoy,ambulance,civilian,patient,wounded,evacuee,family,resident,casualty,thousand,hundred,lorry,truck comp:leave,pass,evacuate,flee,exit,reach,enter any:besieged,wounded,evacuation,civilian,siege,aid,relief,trapped,food in,from,into,to:T? subj:S subj:government,army,force,rebel,militia,side,military,authority,country,T ; domestic=yes
    ? "Syria allowed 40 buses carrying wounded civilians to leave the besieged town."  SYR SYR
087 v:order,announce,declare,call,decree,proclaim obj:halt,end,stop,freeze,suspension,pause,moratorium to,of,in,on:raid,strike,attack,bombing,offensive,shelling,operation,airstrike,fighting,bombardment,test,assault subj:S in,against,on:T? !subj:court,judge ; domestic=yes
    "The Colombian president ordered a halt to bombing raids."  COL COL
0873 v:disarm obj:civilian,population,youth,gang,villager,tribesman,pastoralist,herder,clan,tribe,citizen,faction,warlord subj:S in,of:T? ; domestic=yes
    "Burundi began disarming civilians."  BDI BDI
