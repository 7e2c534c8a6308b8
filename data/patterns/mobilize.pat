# CAMEO 15, PLOVER MOBILIZE: postures of force: alerts, deployments, build-ups, tests, shows of force.

%set troops = troop force soldier army navy "air force" unit battalion brigade regiment division corps contingent detachment marine serviceman paratrooper commando "special force" infantry cavalry artillery tank "armored vehicle" armour armor plane warplane aircraft jet fighter bomber helicopter fleet warship ship vessel destroyer frigate carrier "aircraft carrier" submarine gunboat squadron flotilla missile battery "missile battery" reservist reserve guard "national guard" military personnel gunship drone convoy column troops battleship cruiser adviser advisor militia fighter reinforcement weapon rocket launcher missile-battery militiaman expedition trooper warhead interceptor radar corvette "patrol boat" "fighter jet" howitzer mortar rifle "machine gun" ammunition munition torpedo "armoured vehicle" "armoured car" "air defence system" "air defense system" weaponry "landing craft" legionnaire ranger guardsman gunner platoon "battle group" "strike group" "carrier group" "task force" gun "heavy weapon" hardware "armored car" bulldozer "troop carrier" minesweeper "rapid reaction force" "combat unit" servicemen "naval force" fighter-bomber "surface-to-air missile" patriot
%set police = police policeman "riot police" "police officer" officer gendarme "security force" "security personnel" paramilitary guard "border guard" constable trooper "anti-riot police" "police reinforcement" "security agent" "riot squad" "swat team" "armed police" detective "security officer" militiaman carabinieri "national guard"
%set peace = peacekeeping peace-keeping peacekeeper un u.n. humanitarian relief rescue medical observer monitoring
%set missile = missile "ballistic missile" rocket torpedo projectile warhead icbm weapon "cruise missile" interceptor bomb satellite "spy satellite" hypersonic "nuclear missile" "surface-to-air missile" "carrier rocket" "ballistic rocket" "medium-range missile" "long-range missile" "anti-ship missile"
%set alert = alert readiness standby footing war-footing "war footing" "high alert" preparedness
%set exercise = exercise maneuver manoeuvre drill wargame "war game" "military exercise"
%set joint = joint bilateral multinational combined allied trilateral earthquake disaster rescue evacuation
%set base = base garrison outpost installation facility position
%set border = border frontier "demarcation line" "line of control" coast boundary "dividing line" "median line" "front line" "ceasefire line" shoreline "demilitarized zone" "demilitarised zone" "buffer zone" periphery doorstep perimeter

# ---- 150 shows of force
150 v:test,test-fire,test-launch,testfire,launch,fire,fire_off,shoot,shoot_off,loose_off,let_off,lob,send_up obj:missile,ballistic_missile,icbm,cruise_missile,nuclear_weapon !at:T !on:T !against:T subj:S over,toward,near,into,off:T?
    ? "North Korea test-fired two missiles on Sunday."  PRK -
    "North Korea fired a ballistic missile over Japan."  PRK JPN
150 n:test mod:missile,ballistic_missile,rocket subj:S over,toward,near,off:T?
    "India conducted a missile test on Wednesday."  IND -
150 n:launch,firing,test-firing,test-launch obj,mod:missile,rocket,ballistic_missile subj:S over,toward,near:T?
    "Pakistan carried out a test-firing of a ballistic missile."  PAK -
150 n:exercise,maneuver,manoeuvre,drill,war_game,wargame mod:military,naval,air,army,live-fire,large-scale,massive,amphibious,war,navy,artillery,defense,defence,troop,missile !mod:$joint !with:* subj:S near,off,in,around,along,on:T? -> holds exercise
    "China conducted live-fire military exercises near Taiwan."  CHN TWN
    "Iran held naval drills in the Strait of Hormuz."  IRN -
150 n:exercise,maneuver,manoeuvre,drill,war_game,wargame on,near,along:border,frontier,coast,line with,of:T subj:S
    ? "Iran held exercises near the border with Azerbaijan."  IRN AZE
150 v:violate,enter,intrude,penetrate,breach,infringe,skirt,brush,encroach,trespass,overfly,transgress,invade obj,into,on:airspace,territorial_water,air_space,territorial_waters,water,sky,territorial_sea,exclusive_zone,economic_zone,air_defence_zone,air_defense_zone,defense_zone,defence_zone,identification_zone,adiz obj,into,on,of:T subj:S
    "Turkish warplanes violated Greek airspace on Friday."  TUR GRC
150 n:violation,intrusion,incursion obj,of,into:airspace,territorial_water,air_space of,into,obj:T subj:S
    "Israel committed a violation of Lebanese airspace."  ISR LBN
150 v:scramble obj:jet,fighter,aircraft,plane,warplane,interceptor subj:S against,over,to:T?
    "Japan scrambled fighter jets against Chinese aircraft."  JPN CHN
150 v:intercept,buzz,shadow,tail,chase,harass,chase_off,chase_away,drive_off obj:plane,aircraft,ship,vessel,jet,bomber,warship,drone,boat,submarine,tanker,destroyer subj:S obj:T
    "Russian fighters buzzed a U.S. destroyer in the Black Sea."  RUS USA
150 v:fly,sail,steam,cruise obj:bomber,jet,warplane,helicopter,plane,warship,destroyer,carrier,aircraft subj:S over,near,through,into,off,past:T
    "The United States flew bombers over South Korea."  USA KOR
150 v:overfly subj:S obj:T
    ? "U.S. spy planes overflew Cuba in 1962."  USA CUB
150 v:fly,sail,steam,patrol,cruise,drift,float,stray,loiter,hover,prowl,circle subj:warplane,plane,jet,drone,balloon,spy_plane,aircraft,fighter,bomber,warship,destroyer,aircraft_carrier,carrier,gunboat,submarine,frigate,helicopter,fleet subj:S !obj:ship !from:* !subj:*+passenger,commercial,cargo,civilian,rescue,air_force over,across,near,through,into,off,past,toward:T
    "Chinese warships sailed near the Philippines."  CHN PHL
150 v:parade,show_off,flex,display,brandish,roll_out,unveil,showcase,trot_out,wheel_out,march_out obj:$missile,$troops,muscle,strength,power,tank,weaponry subj:S !subj:team
    "North Korea paraded missiles in Pyongyang."  PRK -
150 n:show,display,demonstration of,obj:force,strength,power,military_power,military_strength mod:*? subj:S against,toward,near,to,for,in:T?
    "Russia staged a show of force near Georgia."  RUS GEO
150 n:parade mod:military,troop,victory,army subj:S in:T?
    "Cuba held a military parade in Havana."  CUB CUB
150 v:rattle obj:sabre,saber subj:S at,against:T?
    "Russia rattled its saber at Ukraine."  RUS UKR
150 n:saber-rattling,sabre-rattling,brinkmanship subj:S against,toward:T
150 v:patrol subj:$troops,$police subj:S obj,in,along,off:T?
    "Syrian troops patrolled Beirut."  SYR LBN
150 n:overflight subj:S of,over:T
    "U.S. overflights of Vietnam continued."  USA VNM
150 n:flight mod:spy,reconnaissance,surveillance subj:S over,near,of,off:T
    "American spy flights over North Korea continued."  USA PRK
150 v:target,aim,train,point obj:$missile,gun,artillery,nuclear_weapon subj:S at,against,on:T
    "China has aimed missiles at Taiwan."  CHN TWN

# ---- 151, 152 alerts
151 v:put,place,keep obj:$police on:$alert subj:S? in,across:T? ; domestic=yes
    "Spain put its police on alert."  ESP ESP
151 v:tighten,step_up,beef_up,boost,heighten,increase,strengthen,reinforce,bolster,intensify,enhance,raise obj:security,security_measure,security_alert,policing,patrol,police_presence subj:S? in,around,at,across,along,on,for:T? ; domestic=yes
    "Indonesian police tightened security around the Australian embassy in Jakarta."  IDN AUS
151 v:be,remain,go on:$alert subj:$police subj:S in,across,against:T? ; domestic=yes
    "Indian police were on high alert in New Delhi."  IND IND
151 v:raise,heighten,elevate,issue,sound,declare,lift,increase,upgrade subj:S obj:alert,level,readiness+security,terror,terrorism,threat,terrorist,police,maximum,high,red,orange,alert to,in,across,against:T? ; domestic=yes
    "Britain raised its terror alert on Monday."  GBR GBR
152 v:put,place,keep obj:$troops on,in:$alert subj:S? against,in,along,near,with:T?
    "Pakistan put its troops on high alert along the border with India."  PAK IND
152 v:put,place obj:T? on:$alert subj:S?
    "The government placed the Egyptian army on alert."  - EGY
152 v:be,remain,go,stand on,in:$alert subj:$troops subj:S against,in,along,near,with:T?
    "South Korean troops remained on high alert."  KOR -
152 a:alert mod:high,full? subj:$troops subj:S against:T
152 v:raise,heighten,increase,elevate,upgrade,step_up obj:alert,readiness,combat_readiness,preparedness,state_of_alert obj:$alert+military,combat,army,war,battle,troop,force,nuclear,defense,defence,naval subj:S against,in,along,on:T?
    "Taiwan raised its military alert against China."  TWN CHN
152 v:brace,prepare,gear_up,ready,get_ready for:war,attack,invasion,battle,offensive,assault,conflict,strike subj:S subj:$troops against,on,with,from,by:T?
    "Turkish troops prepared for an offensive against Syria."  TUR SYR
152 v:prepare,ready obj:$troops for:war,attack,invasion,battle,offensive,assault,combat,strike,operation subj:S against,on,with,of:T?
    "Ethiopia prepared its army for war with Eritrea."  ETH ERI
152 v:intensify,step_up,strengthen,reinforce,bolster,tighten obj:defense,defence,border_patrol,fortification,surveillance,border_control subj:S against,along,on,with,in:T?
    "Greece strengthened its defenses along the border with Turkey."  GRC TUR

# ---- 153 police
153 v:deploy,send,dispatch,mobilize,mobilise,station,rush,pour,order,assign,position,post,mass,amass,move,redeploy,move_in,bring_in,fly_in,draft_in,call_out,call_in,bus_in,turn_out,field,put,draft,call_up,bring,ship_in,pour_in obj:$police subj:S? to,in,into,around,at,outside,across,along,against,for:T? ; domestic=yes
    "Kenya deployed riot police in Nairobi."  KEN KEN
153 v:mobilize,mobilise,step_up obj:police subj:S? against,in:T? ; domestic=yes
153 n:deployment,mobilization,mobilisation of,obj:$police subj:S? in,to,against:T ; domestic=yes
    "Brazil ordered the deployment of federal police in Rio de Janeiro."  BRA BRA
153 v:surround,cordon_off,encircle,seal_off,barricade subj:$police,security_force,force,troop,soldier subj:S obj:* obj,in:T? ; domestic=yes
    "Georgian police surrounded the Russian consulate in Tbilisi."  GEO RUS

# ---- 154 armed forces
154 v:deploy,redeploy,dispatch,station,position,mass,amass,concentrate,quarter,preposition,emplace,field,move,rush,pour,move_in,bring_in,fly_in,ferry,truck,truck_in,ferry_in,draft_in,forward-deploy,bring_up,move_up,assemble,gather,marshal,post,array,garrison subj:S? obj:$troops !obj:*+combined,joint,peacekeeping,un,u.n.,humanitarian,rescue,relief,medical to,in,into,outside,on,near,at,around,along,against,across,toward,off:T? -> starts military-presence
    "The United States deployed troops to Kosovo in 1999."  USA KOS
    "Iraq massed tanks along the Kuwaiti border."  IRQ KWT
    "Soviet missiles were deployed in Cuba."  RUS CUB
154 v:send,move,rush,commit,order,fly,ship,transfer,shift,airlift,push,pour,march,bring,bring_in,land,assign,advance,divert,despatch,ferry,steer,truck,pack_off,throw,hurry,detail subj:S obj:$troops !obj:*+peacekeeping,un,u.n.,humanitarian,rescue,relief,medical to,into,near,toward,along,across,against,off:T !obj:warhead,last,remaining !any:disarmament,dismantle,dismantling,repair,museum -> starts military-presence
    "Chad sent 2,000 soldiers to Mali."  TCD MLI
    "President Johnson ordered more troops to Vietnam."  USA VNM
154 v:send,dispatch,deploy,mass,amass,position,move,rush,redeploy,pour,move_in,bring_in,fly_in subj:S obj:armada,expeditionary_force,expedition,mission obj:armada,expeditionary_force,expedition,mission+military,naval,punitive,expeditionary,war to,into,against,toward:T
    "Spain sent a military expedition to Peru in 1864."  ESP PER
154 v:deploy,redeploy,mass,amass,concentrate,send,move,rush,order,assign,station,dispatch,despatch,position,pour,move_in,bring_in,fly_in,build_up,assemble,gather,shift,bring_up,move_up,marshal,place,put,post,throw subj:S obj:$troops,man,thousand,hundred,heavy_weapon to,on,along,near,at,toward:border,frontier,coast,line with,of:T
    "India massed troops along the border with Pakistan."  IND PAK
154 v:mobilize,mobilise,muster,marshal,rally subj:S obj:$troops,population,conscript,fighter,volunteer against,along,in,near,for:T?
    "Armenia mobilized its reservists on Sunday."  ARM -
154 v:mobilize,mobilise subj:S against:T !obj:$troops
    "Russia mobilized against Austria-Hungary in July 1914."  RUS AUT
154 v:call_up,draft,conscript,recruit,enlist,raise,levy,call,summon,press obj:reservist,reserve,conscript,recruit,volunteer,militia,national_guard,army,fighter,troop,mercenary subj:S against,in,for:T?
    "Israel called up thousands of reservists."  ISR -
153 v:order,announce,authorize,authorise obj:deployment,mobilization,mobilisation of:$police subj:S in,to,against:T? ; domestic=yes
154 v:order,announce,declare,decree,begin,complete obj:mobilization,mobilisation,call-up,conscription,deployment,redeployment,build-up,buildup subj:S of,to,in,against,along,near:T?
    "Serbia ordered a general mobilization in 1912."  SRB -
154 v:reinforce,bolster,beef_up,strengthen,boost,increase,augment,build_up,expand,enlarge,step_up,double,triple,treble,swell,thicken,shore_up,top_up obj:$troops,garrison,military_presence,troop_level,force_level,presence obj:$troops+military,naval,troop,additional,armed,its,their? subj:S in,along,near,on,to,at,off:T?
    "Nicaragua reinforced its troops along the Honduran border."  NIC HND
    "The United States increased its military presence in the Persian Gulf."  USA -
154 v:send,dispatch,deploy,rush,order,mass,amass,position,move,redeploy,pour,move_in,bring_in,fly_in obj:reinforcement subj:S to,into,in:T?
    "Sudan sent reinforcements to Darfur."  SDN -
154 n:deployment,redeployment,dispatch,mobilization,mobilisation,call-up,stationing,massing,buildup,build-up,reinforcement of,obj:$troops subj:S? to,in,into,on,near,along,against,of:T -> starts military-presence
    "The Soviet deployment of missiles to Cuba led to a crisis."  RUS CUB
154 n:deployment,buildup,build-up,mobilization,mobilisation,reinforcement mod:military,troop,force,naval,army,arms,missile,tank,soviet subj:S in,near,along,on,against,to,of:T
    "Russia's military buildup against Ukraine continued."  RUS UKR
154 v:build_up,stockpile,amass,accumulate obj:arm,weapon,arsenal,weaponry,military,armed_force subj:S against,near,along,in:T?
    "Iraq built up its military during the 1980s."  IRQ -
154 v:arm,rearm,militarize,militarise,remilitarize,remilitarise,fortify,mine subj:S obj:T !with:information,knowledge !obj:rebel,guerrilla,militia,insurgent,faction,group,fighter,opposition,separatist,side,contra,partisan
    "Britain fortified Malta."  GBR MLT
154 v:move_into,pour_into,arrive,head subj:tank,troop,soldier,warship,carrier,marine,paratrooper,armored_column,aircraft_carrier,fleet subj:S into,in,to,obj,toward,for:T !any:talk,ceremony,rescue
    "Russian troops arrived in Syria in September 2015."  RUS SYR
154 v:cross subj:$troops subj:S obj:border,frontier,river,line obj,into:T
    "Chadian soldiers crossed the Libyan border."  TCD LBY
154 v:base,garrison,billet subj:* subj:S obj:$troops in,at,on,near,along:T -> starts military-presence
    "Russia has based troops in Georgia since 1991."  RUS GEO
154 v:take_up,assume,occupy,dig_in obj:position,defensive_position,post,station subj:$troops,$police,vehicle subj:S !between:*? in,near,along,around,outside,at:T? ; domestic=yes
    "Ethiopian soldiers took up positions near the Eritrean border."  ETH ERI
154 v:join,enter obj:front,frontline,battlefield subj:$troops subj:S
154 v:open,establish,set_up,build obj:$base+military,naval,air,missile,army,submarine,drone subj:S in,near,on:T -> starts base
    "Russia established a naval base in Tartus."  RUS SYR
152 v:prepare,ready,stand_ready,gear_up comp:resume,launch,begin,start,renew any:shelling,bombing,offensive,attack,fighting,war,hostility,bombardment,raid subj:$troops,gunner,rebel,guerrilla,commander,general,fighter,pilot subj:S of,on,against:T?
    "Serb gunners prepared to resume the shelling of Bosnia."  SRB BIH
152 v:prepare obj:S obj:$troops,gunner,rebel,guerrilla,commander,fighter,pilot comp:resume,launch,begin,start,renew any:shelling,bombing,offensive,fighting,war,bombardment,raid on,of,against:T? !subj:*
    "North Korean artillery was prepared to resume shelling of a South Korean island."  PRK KOR
# ---- streets and frontiers filled, as the wires put it
153 v:flood,saturate,fill,blanket,swamp,ring,pack,seal subj:S? obj:* with:$police,$troops obj,in,of:T? ; domestic=yes
    "Uganda flooded its capital with soldiers."  UGA UGA
153 v:put,pour,send,order,throw,bring,move,have,place,deploy,call subj:S? obj:$police,$troops,thousand,hundred,man on,onto,into,out,in:street,square,avenue,boulevard,road in,of:T? ; domestic=yes
    "Belgium put soldiers on the streets."  BEL BEL
153 v:fan_out,spread_out,swarm,patrol,deploy,turn_out subj:$police,$troops,tank subj:S? across,through,over,into,onto,around,in:* across,through,over,into,of,in:T? ; domestic=yes
    "Chilean troops fanned out across Santiago."  CHL CHL
153 v:guard,stand_guard,ring,line,stand_watch,cordon_off,man subj:$police,$troops,tank subj:S? obj,outside,at,around,over,in:street,road,parliament,building,ministry,embassy,palace,square,checkpoint,roadblock,station,court,courthouse,headquarters,polling_station,compound,mosque,church,area,route,city,capital obj,outside,at,of,in,around:T? ; domestic=yes
    "Riot police ringed the parliament in Tirana."  - ALB
154 v:reinforce,fortify,strengthen,beef_up,bolster,militarize,militarise,shore_up,harden subj:S obj:$border,defence,defense,fortification with,against,along,of:T
    "Guyana reinforced its frontier with Venezuela."  GUY VEN
154 v:line_up,gather,assemble,congregate,converge,mass,draw_up,concentrate,dig_in,build_up subj:$troops,column,armour,armor,man subj:S on,along,near,at:* on,along,near,at,with,of:T
    "Syrian tanks massed on the border with Jordan."  SYR JOR
154 v:place,post,put,station,have subj:S obj:$troops,thousand,hundred,man on,along,near,at,across,over:$border with,from,of:T
    ? "Algeria has thousands of soldiers on the frontier with Libya."  DZA LBY
    "Algeria posted 2,000 soldiers on the frontier with Libya."  DZA LBY
150 v:steam,sail,head,sortie,set_sail subj:warship,destroyer,carrier,frigate,fleet,cruiser,aircraft_carrier,task_force,battle_group,strike_group,flotilla,armada,submarine subj:S to,toward,towards,into,for,through:gulf,sea,strait,coast,water,waters,ocean to,toward,towards,into,for,through,of,off,against:T?
    "An American destroyer headed for the Gulf."  USA -
150 v:send,steer,take subj:S obj:warship,destroyer,carrier,frigate,fleet,cruiser,aircraft_carrier,task_force,battle_group,strike_group,flotilla,armada,submarine,bomber,spy_plane,drone through,past,near,off,around,over,to,into:* through,past,near,off,around,over,of,to,into:T
    "Russia sent a frigate past Lithuania."  RUS LTU
150 v:cross subj:$troops,fighter,jet,warplane,patrol subj:S obj:median_line,line,demarcation_line,demilitarized_zone,buffer_zone,zone+median,control,demarcation,dividing,military,ceasefire,demilitarized,buffer of,with,between,into:T?
    "Chinese jets crossed the median line."  CHN -
150 n:landing,invasion,attack,strike,assault,bombardment,battle,bombing mod:mock,simulated,practice subj:S on,near,off,against,of:T?
    "Iran staged a mock attack on Israel."  IRN ISR
150 v:simulate,rehearse,practise,practice subj:S obj:attack,invasion,strike,landing,assault,blockade,bombing,war on,of,against,near:T?
    "Chinese forces rehearsed a blockade of Taiwan."  CHN TWN
150 v:harass,shadow,tail,trail,dog,track,menace,circle,buzz,stalk subj:S subj:$troops obj:T
    "Turkish fighters shadowed a Cypriot tanker."  TUR CYP
152 v:put,place,keep,be subj:S? obj:$troops on:footing,standby,alert+war,combat,maximum,full,highest,red subj:S? against,along,near,with:T?
    "Kuwait put its divisions on a war footing."  KWT -
152 v:cancel,suspend,recall,revoke,scrap,stop any:leave,furlough,holiday of,for:army,soldier,troop,police,officer,military,serviceman,force,pilot,sailor subj:S? in,along,against:T? ; domestic=yes
    ? "The Sudanese government cancelled leave for soldiers."  SDN SDN
152 v:cancel,suspend,recall,revoke,scrap,stop obj:leave,furlough+army,military,police,all,soldier subj:S ; domestic=yes
    "Sudan cancelled all army leave."  SDN SDN
150 v:stand,lie,cruise,loiter,hover,anchor,drop_anchor subj:warship,ship,destroyer,carrier,frigate,fleet,cruiser,flotilla,armada,submarine,gunboat,task_force subj:S off,near:T
    "American warships cruised off Haiti."  USA HTI
153 v:appear,reappear,be,return,take on,to,onto:street subj:$troops,$police,vehicle subj:S? in,of:T? ; domestic=yes
    "Tanks appeared on the streets of Harare."  - ZWE
154 v:order,put,send subj:S obj:$troops to:sea,front,frontline,field against,in:T?
    "Peru ordered its fleet to sea."  PER -
150 v:come,pass,fly,approach,sail,steam,cruise subj:warship,destroyer,frigate,ship,bomber,fighter,jet,warplane,plane,aircraft,helicopter,submarine,drone,boat,speedboat subj:S within:meter,metre,mile,kilometer,kilometre,yard,foot,feet,range of:T
    "A Russian bomber flew within 200 metres of an American frigate."  RUS USA
150 v:swarm,circle,hover,close_in,buzz subj:speedboat,boat,gunboat,jet,fighter,helicopter,warship,drone,vessel subj:S around,on,near,over,about:T
    "Iranian speedboats swarmed around an American ship."  IRN USA
154 n:deployment,stationing,massing,concentration,buildup,build-up,presence of:$troops subj,of:S on,along,near,at:$border with,from:T
152 v:put,place,keep subj:S? obj:$troops,$police on,at,in:level,state,stage of:$alert against,in,along,near:T? ; domestic=yes
    "Belgium put its soldiers on a high state of alert."  BEL BEL
# ---- guns wheeled up, trenches dug, drafts restored, tanks in the street
154 v:reinforce,strengthen,fortify,dig,man,extend,rebuild,garrison obj:trench,position,garrison,defence,defense,fortification,outpost,line,bunker,post,border,frontier !obj:*+credit,party,power on,along,near:* on,along,near,with:T? subj:S !obj:T !subj:company,club subj:$troops,country,government
    "Ethiopian soldiers dug trenches on the border with Eritrea."  ETH ERI
154 v:wheel,roll,move,push,drag,haul,bring,drive obj:$troops into,in:position,place near,against,along,to:T? subj:S
    ? "India wheeled heavy guns into position opposite Pakistani posts."  IND PAK
154 v:reintroduce,restore,introduce,extend,bring_back,reinstate,revive,lengthen,impose,order obj:conscription,draft,military_service,call-up,national_service,compulsory_service,levy subj:S against:T?
    "Sweden reintroduced conscription."  SWE -
150 v:rumble,roll,clank,prowl,cruise,rattle,trundle subj:tank,armoured_car,armored_car,armoured_vehicle,armored_vehicle,convoy,column,truck,half-track subj:S? through,along,into,across,down:street,centre,center,capital,avenue,town,city,boulevard,T in,of,through,into:T? ; domestic=yes
    "Tanks rumbled through the streets of Harare."  - ZWE
150 v:warn_off,turn_back,see_off,ward_off,escort_away,tail,trail,track obj:plane,jet,drone,ship,warship,destroyer,bomber,submarine,aircraft,vessel,frigate,boat,helicopter subj:S obj:T
    "Iran turned back an American destroyer in the Gulf."  IRN USA
150 v:fire_off,let_off,loose_off,launch,fire,test-fire obj:volley,salvo,barrage,missile,rocket in,during,as:drill,exercise,manoeuvre,maneuver,wargame,show,test subj:S in,near,off,over,toward:T?
    "Iran's Revolutionary Guards fired off a volley of rockets in a drill."  IRN -
151 v:cancel,call_off,scrap,revoke obj:leave,holiday,day_off for,of:$police any:police,leave subj:S? ; domestic=yes
    "All leave was cancelled for Spanish police before the summit."  - ESP
154 v:send,move,rush,order,fly,ship,transfer,shift,airlift,march,bring,commit,assign,divert obj:S$troops !subj:* !any:back,home,custody,hospital,treatment,trial to,into,near,toward,along,against:T !to:hospital,prison,jail,court !obj:*+peacekeeping,un,u.n.,humanitarian,rescue,relief,medical -> starts military-presence
    "Two brigades of the Sudanese army have been sent to the Ethiopian border."  SDN ETH
153 v:set_up,erect,throw_up,put_up,establish,man,mount obj:roadblock,checkpoint,cordon,barrier,check_point subj:police,policeman,authority,gendarme,government,security_force,troop,soldier,force,army subj:S on,in,around,at,along,near:T? ; domestic=yes
    "Nigerian police set up roadblocks around Lagos."  NGA NGA
154 v:appear,spring_up,be_set_up subj:tank,gun,sandbag,battery,missile,armoured_car,checkpoint in,on,at,outside:street,roof,rooftop,crossroad,crossroads,junction,square,corner,capital,palace in,of:T? subj:S? ; domestic=yes
    "Tanks appeared in the streets of Bamako."  - MLI
154 v:get,receive,be_handed obj:paper,call-up,order,summons+call-up,mobilisation,mobilization,marching,draft subj:reservist,conscript,soldier,youth,man subj:S
    ? "Thousands of Russian reservists received call-up papers."  RUS RUS
152 v:order,tell,instruct,command obj,iobj:$troops comp:ready,stand,prepare,brace,mobilise,mobilize,arm subj:S? against,for:T? ; domestic=yes
    "The Algerian air force has been told to be ready."  - DZA
153 v:stand,form_up,line_up,mass,fan_out,swarm,wait subj:$police around,outside,in,at,before:building,house,palace,square,parliament,street,mosque,embassy,church,university,station,office,headquarters,centre,center,capital in,of,at,around:T? subj:S ; domestic=yes
    "Burmese riot police stood around the house."  MMR MMR
154 v:dig_in,entrench,encamp subj:$troops subj:S on,in,inside,near,along,at:T?
    "Turkish troops dug in on a hill inside Iraq."  TUR IRQ
