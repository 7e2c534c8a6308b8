# AID, CAMEO 07: giving economic, military, humanitarian aid; protection and peacekeeping; asylum.
# Verbs that also sell, deliver or send anything say what is given.

%set peacemod = peacekeeping peace-keeping peace stabilisation stabilization monitoring un u.n.
%set give = give grant provide
%set aid = aid assistance help support relief package contribution subsidy donation bailout handout succour "financial aid"
%set econaid = loan credit grant subsidy bailout bail-out "rescue package" "debt relief" "credit line" "line of credit" financing funding fund money cash "budget support" "development aid" "economic aid" "financial aid" "economic assistance" "financial assistance" "foreign aid" "food subsidy" "balance-of-payments support" stipend "soft loan" endowment reparation compensation "aid package" remittance guarantee "loan guarantee" moratorium
%set sum = "$" "€" "£" "¥" us$ usd dollar euro pound yen yuan franc mark rouble ruble rupee riyal dinar dirham peso krona million billion
%set debt = debt loan arrears "interest payment" repayment
%set econmod = economic financial development fiscal budget budgetary monetary technical reconstruction investment infrastructure debt technological agricultural balance-of-payments
%set armsmod = military defense defence security arm arms army naval lethal air-defence weapon combat logistical tactical air
%set arms = "patrol boat" "naval vessel" "patrol vessel" "attack helicopter" "missile system" arm arms weapon weaponry missile tank aircraft warplane jet fighter "fighter jet" ammunition munition artillery helicopter submarine warship frigate howitzer drone rifle gun armour armor "air defence" "air defense" "military equipment" "military hardware" munitions shell rocket "war materiel" materiel bomber gunboat bullet explosive grenade mortar "armoured vehicle" "armored vehicle" launcher battery hardware destroyer corvette "machine gun" radar torpedo "armoured car" interceptor "air defence system" "air defense system" gunship "landing craft" "spy plane" "transport plane" "trainer jet" "training plane" "military plane" "night sight" "night-vision goggle" parachute "bulletproof vest" "body armour" "body armor" "armoured personnel carrier" "armored personnel carrier" "personnel carrier" minesweeper cutter "cruise missile" "attack drone" minehunter "landing ship" minelayer "attack jet" "combat jet" "combat aircraft"
%set munition = tank howitzer missile helicopter "fighter jet" artillery "missile system" "defence system" "defense system" "armoured vehicle" "armored vehicle" arm arms weapon weaponry missile ammunition munition munitions rifle gun materiel "military equipment" "military hardware" "war materiel" shell rocket howitzer explosive grenade mortar bullet adviser advisor "military adviser" instructor trainer hardware drone submarine frigate warship destroyer corvette gunboat "patrol boat" jet warplane "machine gun" radar torpedo "armoured car" interceptor "air defence system" "air defense system" gunship "landing craft" launcher bomber
%set adviser = adviser advisor "military adviser" instructor trainer
%set troops = troop troops force soldier battalion brigade contingent regiment volunteer division "army unit" marine reinforcement expedition paratrooper commando legionnaire unit column detachment infantry corps serviceman trooper ranger guardsman gunner platoon "special force"
%set people = exile mercenary insurgent partisan contra mujahideen "freedom fighter" "security force" "armed force" "national guard" gendarmerie bodyguard defector movement paramilitary troop troops force soldier police policeman army officer recruit unit pilot fighter guard rebel guerrilla insurgent militia commando cadet separatist secessionist militant jihadist insurrectionist sapper gendarme sailor marine airman gunner paratrooper ranger guardsman coastguard "coast guard" "border guard" detective serviceman battalion regiment platoon "police officer" "police force" "police unit" peacekeeper sniper
%set insurgents = rebel guerrilla insurgent militia mercenary paramilitary partisan contra mujahideen fighter exile separatist secessionist militant jihadist insurrectionist
%set reliefmod = humanitarian emergency food medical disaster relief flood earthquake refugee famine drought winter rescue hunger
%set relief = medication ventilator oxygen antidote serum "hospital ship" "rescue dog" "medical mission" "relief flight" "health worker" "care worker" "medical personnel" teacher "medical worker" "medical brigade" medic physician paramedic surgeon radio food foodstuff medicine drug-illegal grain wheat rice flour maize corn tent blanket vaccine shelter doctor rescuer nurse "rescue team" "medical team" "medical supply" supply supplies clothing clothes "relief supply" "relief good" "food aid" "relief goods" "relief aid" ration parcel "aid convoy" "relief convoy" "field hospital" generator medic antibiotic firefighter "search team" "relief worker" convoy milk "humanitarian aid" "humanitarian assistance" "emergency aid" "milk powder" powder biscuit lentil bean "cooking oil" stretcher mattress sheeting tarpaulin "plastic sheeting" "body bag" "sniffer dog" bread salt soap bandage plasma insulin "baby food" seed "water pump" purifier
%set instructor = instructor trainer adviser advisor officer pilot soldier army marine commando specialist expert force policeman mercenary
%set trainee = pilot gunner soldier policeman cadet recruit officer army troop marine commando fighter force police militia guard unit airman sailor crew
%set goods_relief = medicine food grain wheat flour tent blanket aid relief supplies vaccine antidote oxygen ventilator "relief supply" "food aid" "humanitarian aid" "medical supply" "relief aid" "aid convoy"
%set rescuers = rescuer "rescue team" "medical team" "rescue worker" "search team" firefighter "relief flight" "relief team" "aid convoy" "aid flight" "disaster team" fireman "rescue crew" "rescue squad" "civil defence team" "sniffer dog" paramedic
%set victim = victim survivor refugee "displaced person" homeless needy evacuee
%set keepers = peacekeeper peace-keeper "peacekeeping force" "peace-keeping force" "peacekeeping troop" "peacekeeping mission" "stabilization force" "stabilisation force" "observer mission" "monitoring mission" "military observer" "peacekeeping contingent" "peace force" "blue helmet"
%set protection = protection shelter escort "security guarantee" "air cover" "safe passage" "safe haven" cover umbrella "nuclear umbrella"
%set asylum = asylum refuge sanctuary "refugee status" "safe haven" haven citizenship exile shelter residency
%set helpers = doctor nurse medic surgeon physician "medical team" paramedic midwife volunteer team
%set fleeing = refugee exile evacuee asylum-seeker "asylum seeker" family orphan child defector deserter migrant "boat people" dissident "displaced person"
%set refugees = refugee defector exile asylum-seeker "asylum seeker" dissident fugitive "displaced person" deserter migrant evacuee stowaway escapee

# ---- 070 aid of an unnamed kind
070 v:give,grant,provide,send,extend,supply,deliver,donate,disburse,offer_up,contribute,increase,double,triple,boost,raise,furnish,render,channel,dispatch,ship,truck,ferry,hand_out,airlift,rush,fly obj:$aid-legal to,for:T -> starts aid
    "Sweden gave aid to Vietnam."  SWE VNM
    ? "Assistance was extended by India to Bhutan."  IND BTN
070 v:give,grant,provide,send,lend,offer_up,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$aid -> starts aid
    "Norway gave Zambia assistance."  NOR ZMB
070 v:provide,supply,furnish,assist obj:T with:$aid -> starts aid
    "France provided Chad with assistance."  FRA TCD
070 v:receive,get,obtain,accept,secure,win,enjoy subj:T obj:$aid from:S -> starts aid
    "Malawi received assistance from Britain."  GBR MWI
070 v:receive,get,obtain,accept subj:T obj:S$aid -> starts aid
    "Nicaragua received Soviet aid."  RUS NIC
070 v:assist,aid obj:T
    "Denmark assisted Greenland after the storm."  DNK GRL
070 v:help obj:T comp:*
    "Cuba helped Angola to train teachers."  CUB AGO
070 v:come to:aid,assistance,rescue,help of:T
    "The Austrians came to the aid of Hungary."  AUT HUN
070 v:come,rush,hurry iobj:T to:aid,assistance,rescue,help
    "Algeria came to Tunisia's aid."  DZA TUN
070 n:aid,assistance,help subj:S to,for:T
    "Swiss aid to Nepal has grown."  CHE NPL
070 n:aid,assistance,help to,for:* from:S to,for:T
    "Aid from Sweden to Tanzania has doubled."  SWE TZA
071 n:loan,grant,credit,bailout,subsidy to:* from:S to:T
    "Loans from Kuwait to Sudan paid for the dam."  KWT SDN
070 n:donor,benefactor to,of:T subj:S ; kind=state
    "Japan is the largest donor to Laos."  JPN LAO
072 v:be,become,remain obj:supplier,source,provider+arm,arms,weapon,weapons,military of,to,for:T ; kind=state
    "China is Tanzania's main arms supplier."  CHN TZA
072 v:be,become,remain obj:supplier of:$arms to:T ; kind=state
    "Russia is the main supplier of arms to Algeria."  RUS DZA
070 v:resume,restore,reinstate,unfreeze,release,unblock,restart,renew,reactivate,relaunch,reopen,revive,pick_up obj:$aid-legal to,for:T -> ends aid-suspension
    "The Netherlands resumed aid to Suriname in 1988."  NLD SUR
070 n:resumption,restoration,reinstatement,renewal,release of:$aid-legal to,for:T -> ends aid-suspension
    "The resumption of British aid to Uganda came in 1986."  GBR UGA
070 v:expand,increase,double,step_up obj:S$aid to:T

# ---- 071 economic aid
071 v:give,grant,provide,extend,lend,supply,donate,disburse,allocate,award,advance,contribute,transfer,channel,release,pay,send,remit,increase,pour,pump,inject,issue,furnish,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly obj:$econaid to,for,into,toward,in:T -> starts aid
    "Kuwait extended a loan to Jordan."  KWT JOR
071 v:resume,restore,reinstate,unfreeze,unblock,restart,renew,relaunch,reopen,revive,pick_up obj:$econaid to,for,into,in:T -> ends aid-suspension
    "The Netherlands restored its loans to Suriname."  NLD SUR
071 v:resume,restore,reinstate,unfreeze,unblock,restart,renew,relaunch,reopen,revive,pick_up obj:$aid+$econmod to,for,into,in:T -> ends aid-suspension
    "The United States resumed economic aid to Yemen."  USA YEM
071 v:give,grant,provide,extend,lend,supply,donate,disburse,allocate,award,advance,contribute,transfer,channel,release,pay,send,remit,increase,pour,pump,inject,issue,furnish,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly obj:$aid+$econmod to,for,into,toward,in:T -> starts aid
    "Economic aid was given to Turkey by the United States."  USA TUR
    "Canada provided financial assistance to Jamaica."  CAN JAM
071 v:give,grant,provide,extend,lend,award,loan,advance,pay,send,allocate,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$econaid,$sum -> starts aid
    ? "Austria lent Hungary 100 million euros."  AUT HUN
    "The World Bank gave Ghana a grant."  IGO GHA
071 v:give,grant,provide,extend,lend,award,loan,advance,pay,send,allocate,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$aid+$econmod -> starts aid
    "Australia gave Vanuatu development assistance."  AUS VUT
071 v:give,grant,lend,donate,disburse,allocate,contribute,transfer,pay,loan,send,extend,advance,provide,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel obj:$sum to,for,toward:T -> starts aid
    "Norway donated 20 million dollars to Malawi."  NOR MWI
071 v:give,grant,disburse,allocate,provide,spend,release,extend obj:$sum in,of,on:$aid,$econaid to,for,in:T -> starts aid
    "The United States provided $40 million in aid to Honduras."  USA HND
071 v:provide,supply,furnish obj:T with:$econaid,$sum -> starts aid
    "Spain provided Bolivia with loans."  ESP BOL
071 v:provide,supply,furnish obj:T with:$aid+$econmod -> starts aid
    "Britain provided Sierra Leone with financial assistance."  GBR SLE
071 v:receive,get,obtain,secure,win,draw,accept,borrow subj:T obj:$econaid,$sum from:S -> starts aid
    "Egypt received a loan from the Soviet Union."  RUS EGY
071 v:receive,get,obtain,secure,win,draw subj:T obj:$aid+$econmod from:S -> starts aid
    "Syria received economic aid from Kuwait."  KWT SYR
071 v:receive,get,obtain,secure subj:T obj:S$econaid -> starts aid
071 v:finance,fund,subsidise,subsidize,bankroll,underwrite,bail_out,sponsor,co-finance !obj:terrorism,terror,extremism,coup,resolution,bill,tournament,team,event,candidate,campaign obj:T
    "Saudi Arabia bankrolled the rebels in Yemen."  SAU YEM
    "Greece was bailed out by the European Union."  EEC GRC
071 v:finance,fund,subsidise,subsidize,bankroll,underwrite,build,sponsor obj:project,dam,road,construction,railway,railroad,port,programme,program,airport,bridge,pipeline,school,hospital,plant,reconstruction,development,budget,stadium,power_station,infrastructure,refinery in,of,for:T
    "China financed a railway in Kenya."  CHN KEN
    "The Aswan dam aside, the Soviet Union built a steel plant in India."  RUS IND
071 v:forgive,cancel,write_off,reschedule,restructure,waive,reduce,erase,refinance,roll_over obj:$debt
    "Russia cancelled the debt of Mozambique."  RUS MOZ
    "Japan wrote off Myanmar's debts."  JPN MMR
071 n:loan,grant,credit,bailout,subsidy subj:S to:T
    "A World Bank loan to Tanzania paid for the dam."  IGO TZA
071 n:cancellation,rescheduling,forgiveness,restructuring of:$debt by:S of:T?
071 v:invest obj:$sum in:T subj:S
    "Japan invested 200 million dollars in Thailand."  JPN THA
071 v:deposit,inject obj:$sum,$econaid in,into:T
    "Saudi Arabia deposited two billion dollars in the central bank of Yemen."  SAU YEM
071 v:support,back,assist,prop_up,shore_up,aid,sustain,reward obj:T with:$econaid,$sum,investment -> starts aid
    "The Soviet Union supported Mongolia with subsidies."  RUS MNG

# ---- 072 military aid
072 v:send,ship,fly,dispatch obj:$munition subj:S to,for:T !obj:troop,troops,soldier,force !to:border,frontier -> starts aid
    "Belarus sent rifles to Syria."  BLR SYR
072 v:give,grant,provide,supply,deliver,donate,extend,furnish,transfer,airlift,resume,increase,channel,smuggle,ship,dispatch,truck,ferry,hand_out,rush,fly,contribute obj:$arms,$adviser to,for:T -> starts aid
    "Iran supplied missiles to Hezbollah."  IRN LBN
    "The Soviet Union provided military advisers to Ethiopia."  RUS ETH
072 v:give,grant,provide,send,supply,deliver,donate,ship,extend,furnish,transfer,airlift,dispatch,increase,channel,smuggle,fly,truck,ferry,hand_out,rush,contribute obj:$aid+$armsmod to,for:T -> starts aid
    "Military aid was furnished to Greece by Britain."  GBR GRC
    "The United States increased military assistance to Colombia."  USA COL
072 v:give,send,grant,lend,provide,supply,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$arms,$adviser -> starts aid
    "Slovakia gave Ukraine fighters."  SVK UKR
072 v:give,send,grant,lend,provide,supply,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$aid+$armsmod -> starts aid
    "Britain gave Oman military aid."  GBR OMN
072 v:supply,provide,equip,furnish,arm obj:T with:$arms,$adviser -> starts aid
    "Libya supplied Chad with weapons."  LBY TCD
    "Pakistan was equipped with American tanks by the United States."  USA PAK
072 v:supply,provide,equip,furnish,arm obj:T with:$aid+$armsmod -> starts aid
    "China provided Albania with military assistance."  CHN ALB
072 v:host,shelter,harbour,harbor obj:camp,training_camp,guerrilla,insurgent of,for,from:T subj:S -> starts aid
    "Tanzania hosted camps of the Mozambican rebels."  TZA MOZ
072 v:arm,rearm,equip obj:T !with:* -> starts aid
    "The United States armed the Afghan rebels."  USA AFG
072 v:arm,rearm,equip,train,advise,drill obj:$people of,in,from:T? -> starts aid
    "Jordan trained Iraqi police."  JOR IRQ
    "Angola's army was trained by Cuba."  CUB AGO
072 v:receive,get,obtain,acquire subj:T obj:$arms from:S -> starts aid
    "Syria received weapons from the Soviet Union."  RUS SYR
072 v:receive,get,obtain,acquire subj:T obj:$aid+$armsmod from:S -> starts aid
    "El Salvador received military aid from the United States."  USA SLV
072 v:receive,get,obtain subj:T obj:S$arms -> starts aid
    "Ukraine received American missiles."  USA UKR
072 v:sell,export,lease obj:$arms to:T
    "France sold warships to Taiwan."  FRA TWN
072 v:sell,lease iobj:T obj:$arms
    "Brazil sold Iraq tanks."  BRA IRQ
072 v:buy,purchase,order,procure,import,acquire subj:T obj:$arms from:S
    "Algeria bought submarines from Russia."  RUS DZA
072 v:buy,purchase,order,procure,import,acquire obj:S$arms-passenger,civil,civilian,commercial,boeing,airbus subj:T
    "Venezuela bought Russian helicopters."  RUS VEN
072 v:buy,purchase,order,procure,import,acquire obj:$sum in,of:S$arms subj:T
    "Peru bought two billion dollars in Russian missiles."  RUS PER
072 n:sale,delivery,shipment,transfer,supply,export,provision of:$arms to:T subj:S
    "The sale of fighters to Taiwan by the United States angered China."  USA TWN
    "Russian deliveries of missiles to Syria went on."  RUS SYR
072 n:sale,delivery,shipment,transfer,supply,export,provision of:$aid+$armsmod to:T subj:S
    "Canada's delivery of military aid to Ukraine continued."  CAN UKR
072 n:sale,delivery,shipment,transfer,supply,export mod:arms,arm,weapon,weapons,missile,military to:T subj:S
    "British arms sales to Saudi Arabia doubled."  GBR SAU
072 v:send,dispatch,deploy,contribute,rush,commit,despatch,mass,amass,position,move,redeploy,pour,move_in,bring_in,fly_in obj:$troops to:aid,support,help,assist,assistance,defence,defense of:T
    "Cuba sent soldiers to the aid of Angola."  CUB AGO
072 v:send,dispatch,deploy,rush,commit,contribute,mass,amass,position,move,redeploy,pour,move_in,bring_in,fly_in obj:$troops comp:help,support,assist,aid,protect,defend,bolster,train,fight to,in:T
    "Zimbabwe sent troops to help the government in Congo."  ZWE COD
072 v:reinforce obj:T subj:S$troops
    "French soldiers reinforced the Malian garrison."  FRA MLI
072 n:aid,assistance,support,help mod:$armsmod subj:S to,for:T
    "American military aid to Egypt began in 1979."  USA EGY
072 v:support,back,assist,prop_up,aid,reinforce,help,shore_up obj:T with:$arms,$adviser,$troops -> starts aid
    "Zaire backed the rebels in Angola with weapons."  COD AGO
072 v:support,back,assist,aid obj:T any:militarily -> starts aid
    "Syria supported Iran militarily."  SYR IRN
072 v:sponsor,organise,organize,recruit,supply obj:$insurgents of,in,from,against:T
    "Libya has sponsored guerrillas in Chad."  LBY TCD

# ---- 073 humanitarian aid
073 v:give,provide,send,supply,deliver,donate,ship,airlift,dispatch,despatch,distribute,drop,fly,rush,bring,contribute,airdrop,truck,furnish,ferry,hand_out,channel obj:$relief to,for,in,into,over:T -> starts aid
    "Turkey sent tents to Pakistan after the earthquake."  TUR PAK
    "Medicine was airlifted to Haiti by Cuba."  CUB HTI
073 v:give,provide,send,supply,deliver,donate,ship,airlift,dispatch,despatch,distribute,drop,fly,rush,bring,contribute,airdrop,truck,furnish,ferry,hand_out,channel obj:$aid+$reliefmod to,for,in,into,over:T -> starts aid
    "Israel sent humanitarian aid to Nepal."  ISR NPL
073 v:give,provide,send,supply,deliver,donate,ship,airlift,dispatch,distribute,fly,rush,bring,furnish,truck,ferry,hand_out,channel,contribute obj:* for,to:$victim in:T -> starts aid
    "The United States delivered radios to survivors of the earthquake in Haiti."  USA HTI
073 v:give,send,bring,provide,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$relief -> starts aid
    "India sent Sri Lanka rice."  IND LKA
073 v:give,send,bring,provide,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$aid+$reliefmod -> starts aid
    "Iraq sent Lebanon medical assistance."  IRQ LBN
073 v:supply,provide,feed obj:T with:$relief -> starts aid
    "Iran provided Armenia with medicine."  IRN ARM
073 v:supply,provide,feed obj:T with:$aid+$reliefmod -> starts aid
    "Denmark provided Somalia with emergency relief."  DNK SOM
073 v:receive,get,obtain,accept subj:T obj:$relief from:S -> starts aid
    "North Korea received food from Japan."  JPN PRK
073 v:receive,get,obtain,accept subj:T obj:$aid+$reliefmod from:S -> starts aid
    "Mozambique received emergency aid from Italy."  ITA MOZ
073 v:feed,vaccinate,house,shelter,treat,evacuate,rescue,inoculate obj:refugee,survivor,victim,displaced,wounded,casualty,child,civilian,evacuee,sailor,fisherman,migrant,earthquake_victim,national of,from,in:T?
    "Jordan sheltered Iraqi refugees."  JOR IRQ
    "Kuwaiti sailors were rescued by the Iranian navy."  IRN KWT
073 n:delivery,shipment,airlift,distribution,provision of:$relief to,in,for:T subj:S
    "The American shipment of wheat to India saved many lives."  USA IND
073 n:delivery,shipment,airlift,distribution,provision of:$aid+$reliefmod to,in,for:T subj:S
    "The Qatari shipment of humanitarian aid to Sudan left Doha."  QAT SDN
073 n:aid,assistance,relief,help mod:$reliefmod subj:S to,for:T
    "Canadian emergency aid to Honduras arrived after the hurricane."  CAN HND
073 v:arrive,land,deploy in,at,to:T subj:S$rescuers
    "Turkish rescuers arrived in Greece after the earthquake."  TUR GRC
073 v:take_in,accept,admit,absorb,host,accommodate obj:refugee,displaced_person,evacuee from:T
    "Iran took in refugees from Afghanistan."  IRN AFG

# ---- 074 protection, peacekeeping
074 v:send,deploy,dispatch,despatch,contribute,station,provide,commit,establish,dispatch,mass,amass,position,move,rush,redeploy,pour,move_in,bring_in,fly_in obj:$keepers to,in,for,between:T -> starts military-presence
    "The United Nations deployed peacekeepers in Cyprus."  UNO CYP
    "Fijian peacekeepers were sent to Lebanon."  FJI LBN
074 v:send,deploy,dispatch,contribute,provide,commit,mass,amass,position,move,rush,redeploy,pour,move_in,bring_in,fly_in obj:$troops,police to,for:force,mission,operation,effort+$peacemod in,for:T
    "Ireland contributed troops to the peacekeeping force in Lebanon."  IRL LBN
074 v:provide,give,extend,offer_up,guarantee,ensure,grant obj:$protection to,for:T
    "The navy of India provided escort to Sri Lankan ships."  IND LKA
074 v:protect,safeguard,escort,shield obj:T from,against:attack,raid,rebel,militia,invasion,aggression,violence,missile,pirate,looter,incursion,terrorist,bandit,fighter,neighbour,neighbor,enemy,insurgent,gunman,mob,militant,rocket,bombing,threat,force,army,strike,shelling,kidnapper
    "NATO protected Turkey from missiles."  NAT TUR
074 v:escort,guard,protect obj:convoy,ship,tanker,vessel,shipping,airspace,border,civilian,refugee,embassy,coast
    "The American navy escorted Kuwaiti tankers."  USA KWT
074 v:keep,monitor,enforce,maintain,preserve obj:peace,ceasefire,cease-fire,truce,no-fly_zone in,between,over:T
    "Nigerian soldiers kept the peace in Liberia."  NGA LBR
074 v:serve,take_part,participate as,in:peacekeeper,peacekeeping,peacekeeping_force,peacekeeping_mission in:T
    "Uruguayan soldiers served as peacekeepers in Haiti."  URY HTI
074 n:deployment,dispatch of:$keepers in,to:T subj:S
    "The deployment of peacekeepers in Mali by the United Nations began in 2013."  UNO MLI

%set watch = zone buffer "buffer zone" line ceasefire cease-fire truce armistice border demarcation sector corridor withdrawal disengagement "cease-fire line" "ceasefire line" "green line" frontier lull respite "cessation of hostilities" "humanitarian pause" "halt to hostilities" "standstill" moratorium
%set watcher = peacekeeper "peacekeeping force" "peacekeeping mission" "observer mission" "united nations force" observer "united nations" un u.n. "african union" osce ecomog "blue helmet"
%set igo = "united nations" un u.n. mission administration "european union" eu osce
074 v:serve,operate,arrive,deploy,patrol,land,remain in,on,along:T subj:S$keepers -> holds military-presence
    "Fijian peacekeepers served in Lebanon."  FJI LBN
074 v:patrol,monitor,police,supervise,oversee,observe,man subj:S$watcher obj:$watch between,in,of,along,with:T
    "United Nations observers patrolled the buffer zone between Ethiopia and Eritrea."  UNO ETH,ERI
074 v:place,put,bring obj:T under:administration,protection,trusteeship,supervision+transitional,international,united,un,u.n.,interim,temporary,civil,civilian
    "The Security Council placed East Timor under a transitional administration."  UNO TLS
074 v:administer,govern obj:T subj:S$igo
    "The United Nations administered Kosovo."  UNO KOS
# ---- 075 asylum
075 v:grant,give,offer_up,accord,provide,extend obj:$asylum-tax to:T
    "Ecuador granted asylum to the Australian activist."  ECU AUS
075 v:grant,give,accord iobj:T obj:$asylum
    ? "Panama granted the Haitian leader asylum."  PAN HTI
075 v:grant,give,accord,offer obj:$asylum-tax in,by:S obj,iobj:T
    "The deposed Chadian president was granted asylum in Senegal."  SEN TCD
075 v:shelter,harbour,harbor obj:$refugees,leader,president,fugitive,family,rebel
    "Zambia sheltered South African exiles."  ZMB ZAF
075 v:receive,get,obtain,win,find,take subj:T obj:$asylum in,from:S
    "The Chilean poet found refuge in Mexico."  MEX CHL
075 n:grant,granting,offer of:asylum,refuge,sanctuary to:T
    "Mexico's granting of asylum to the Bolivian president angered La Paz."  MEX BOL

# ---- as the wires put it: charities, photographs from the air, open borders, the first battalion
%set recon = photograph photo photography picture image imagery map
%set fled = refugee exile evacuee expellee deportee "displaced person" thousand hundred people
072 v:provide,give,supply,pass,hand_over,furnish,deliver,send,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:$recon+aerial,satellite,reconnaissance,spy,military of,to:*? to:T
    "The United States provided aerial photographs of Iranian positions to Iraq."  USA IRQ
072 v:provide,give,supply,furnish,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:T with:$recon+aerial,satellite,reconnaissance,spy,military
    "Britain supplied Kuwait with aerial photographs of the border."  GBR KWT
072 v:provide,give,supply,pass,hand_over,furnish,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute subj:S obj:intelligence+military,battlefield,tactical,combat to:T
    "France supplied military intelligence to Chad."  FRA TCD
072 v:provide,give,supply,furnish,ship,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:T with:intelligence+military,battlefield,tactical,combat
    "The Soviet Union provided India with military intelligence."  RUS IND
073 v:donate,deliver,send,ship,collect,give,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:$relief,goods,clothes,aid,equipment,food,worth to:T subj:group,charity,organisation,organization,church,foundation,agency,association,community,company subj:S
    "Irish churches sent food and clothes to Somalia."  IRL SOM
073 v:donate,deliver,send,ship,collect,give,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:$sum any:$relief any:worth to:T subj:S
    "German groups delivered medicine worth 400,000 marks to Russia."  DEU RUS
075 v:open,reopen,throw_open obj:border,frontier,door,gate,territory to,for:$fled from:T?
    "Zambia opened its border to refugees from Angola."  ZMB AGO
075 v:open,reopen,throw_open obj:border,frontier,door,gate to,for:T any:refugee,expelled,expel,flee,fleeing,displaced,uprooted,persecuted,deported
    "Macedonia opened its borders to Albanians expelled from their homes."  MKD ALB
074 v:arrive,land,deploy,disembark in,at:T subj:contingent,battalion,deployment,detachment,vanguard,company,unit,batch,group,first,regiment,troop subj:*+peacekeeping,peace-keeping,un,u.n. subj:S
    "A Ghanaian peacekeeping contingent arrived in Liberia."  GHA LBR
074 v:arrive,land,deploy,disembark in,at:T subj:contingent,battalion,deployment,detachment,vanguard,company,unit,batch,group,first,wave any:peacekeeper,peace-keeper subj:S
    "A battalion of Nigerian peacekeepers arrived in Liberia."  NGA LBR
074 v:arrive,land,deploy,disembark in,at:T subj:deployment,group,batch,contingent of:peacekeeper,peace-keeper subj,of:S
    "The first deployment of Australian peacekeepers arrived in East Timor."  AUS TLS
073 v:donate,give,send,ship,fly,deliver,furnish,dispatch,truck,ferry,hand_out,airlift,rush,channel,contribute obj:ambulance,generator,clothes,clothing,shoe,textbook,blanket,incubator,stove,bed,wheelchair,bandage,mosquito_net to:T
    "Malaysian companies donated two ambulances to Bosnia."  MYS BIH
070 v:donate obj:* to:T subj:S !obj:kidney,blood,organ,body
    "Kuwait donated a hundred buses to Lebanon."  KWT LBN
073 v:fly,airlift,rush,dispatch,bring,truck obj:$sum any:$relief any:worth to:T subj:S
    "Australia airlifted two million dollars worth of medicine to Rwanda."  AUS RWA
%set bodies = nation "united nations" un u.n.
074 v:provide,contribute,lend,supply,commit,offer_up,send,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel obj:$troops,frigate,policeman,helicopter,unit,engineer,police,hospital to,for:T$bodies
    "Jordan provided two battalions to the United Nations in Croatia."  JOR UNO
072 v:give,send,provide,supply,hand,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute iobj:T obj:$recon+aerial,satellite,reconnaissance,spy
    "Russia gave Syria aerial photographs of the camps."  RUS SYR
074 v:contribute,provide,commit,lend obj:$troops,policeman,police,engineer,medic,helicopter to:mission,operation in:T
    "Egypt contributed 400 policemen to the mission in Bosnia."  EGY BIH
# ---- aid, as the wires put it
071 v:bankroll,bankrolled,subsidise,subsidize,underwrite,bail_out,prop_up,shore_up,buoy,refinance obj:T
    "China bankrolled Zimbabwe."  CHN ZWE
071 v:prop_up,shore_up,subsidise,subsidize,underwrite,bankroll,bail_out,buoy,rescue obj:economy,currency,budget,peso,rouble,ruble,central_bank,treasury,regime,government,finance of,in,obj:T
    "Kuwait shored up the economy of Egypt."  KWT EGY
071 v:keep obj:T any:afloat,solvent,alive with:*
    "Venezuela kept Nicaragua afloat with cheap oil."  VEN NIC
071 v:throw,toss,extend,offer_up,give,provide,hand obj:lifeline to,iobj:T
    "The IMF threw a lifeline to Argentina."  IMF ARG
071 v:foot,footed,pick_up,pay,cover obj:bill,tab,cost for,of:T
    "Sweden picked up the bill for schools in Tanzania."  SWE TZA
%set carriers = plane aircraft airlift flight jet helicopter truck lorry convoy ship freighter vessel boat barge train caravan shipment planeload truckload shipload consignment airlifter transport cargo skiff dinghy speedboat dhow launch ferry trawler tug coaster yacht
%set reliefgoods = food wheat grain rice flour tent blanket medicine aid relief water supply supplies vaccine maize milk clothes clothing date medicines ration drug plasma sugar fuel generator
073 v:arrive,land,touch_down,dock,reach,pull_in,roll,fly_in,get_through,enter,unload,berth,anchor,cross subj:$carriers subj:S? any:$reliefgoods in,at,into,to,obj:T !any:refugee,tourist,soldier,weapon
    "Two Saudi planes with tents and medicine touched down in Somalia."  SAU SOM
    ? "A Norwegian ship carrying wheat docked in Eritrea."  NOR ERI
073 v:arrive,land,touch_down,fly_in,fly subj:S$rescuers in,at,to,into:T
    "Mexican rescue teams flew to Haiti."  MEX HTI
073 v:treat,vaccinate,inoculate,operate_on,immunize,immunise subj:S obj:* in:T !obj:wound,injury
    "Cuban doctors treated patients in Haiti."  CUB HTI
073 v:feed,shelter,house,clothe subj:S obj:*+victim,hungry,refugee,survivor,homeless,thousand,million,child,people in,from,obj:T
    "Finland sheltered thousands of refugees in Chad."  FIN TCD
074 v:guard,protect,escort,shield,watch_over,stand_guard,stand_watch,secure,patrol subj:S$keepers subj:S obj,in,outside,at,over,around,near,by:T
    "Nigerian peacekeepers guarded the president of Liberia."  NGA LBR
075 v:take_in,accept,admit,resettle,host,absorb,harbour,harbor,welcome,receive subj:S obj:T$fleeing !obj:*+aid
    "Kuwait took in several hundred Syrian families."  KWT SYR
075 v:open obj:door,gate,border,home to,for:T$fleeing
    "Jordan opened its doors to Iraqi refugees."  JOR IRQ
075 v:give,offer_up,provide,grant,afford,extend obj:haven,home,refuge,sanctuary to,iobj:T
    "Argentina gave refuge to Bolivian exiles."  ARG BOL
073 v:tend,care_for,nurse,look_after,minister_to,attend_to,heal subj:S$helpers obj,for,after,to:* in:T
    "Cuban doctors tended the sick in East Timor."  CUB TLS
073 v:look_after,care_for,feed,shelter,house,take_care_of subj:S obj,for,after,of:refugee,people,survivor,victim,orphan,homeless,displaced,wounded from,of,obj,for,after:T
    "Ghana looked after Liberian refugees."  GHA LBR
072 v:fit_out,outfit,kit_out,equip,refit,re-equip,provision,furnish,arm obj:T with:gear,equipment,radar,vehicle,kit,uniform,goggles,radio,boat,technology,armour,armor,rifle,gun -> starts aid
    "The Pentagon fitted out Philippine marines with new gear."  USA PHL
071 v:deposit,inject,transfer,place,park,sink,plough,plow,pump obj:$sum,$econaid with,in,into,at:T
    "Saudi Arabia deposited three billion dollars in Pakistan's central bank."  SAU PAK
073 v:send,ship,give,donate,dispatch,deliver,fly,rush,airlift,truck,unload,land obj:shipload,planeload,truckload,boatload,trainload,shipment,consignment,load,ton,tonne,cargo of:$reliefgoods to,for,in:T
    "Brazil sent a shipload of rice to Haiti."  BRA HTI
071 v:sell,supply,ship,provide,deliver obj:oil,gas,crude,fuel,grain,wheat,petrol any:discount,cut-price,cut-rate,subsidised,subsidized,cheap,concessional,preferential,free to,iobj:T
    "Venezuela sold oil to Cuba at a discount."  VEN CUB
%set people2 = sailor crew fisherman seaman crewman mariner passenger climber miner survivor casualty wounded migrant refugee tourist student national citizen worker pilgrim evacuee expatriate
# ---- a hand, a lifeline, a tranche: idioms of giving
%set tranche = tranche instalment installment portion part slice batch chunk
%set builtthings = school clinic hospital road bridge well home house mosque airport power_plant water pipeline dam church library orphanage village canal sewer highway market university "power grid" "power line" runway lighthouse harbour harbor dispensary pier stadium courthouse
070 v:lend,give,extend,offer_up,stretch_out obj:hand,helping_hand to,iobj:T subj:S !obj:*+free,upper,firm
    "Botswana lent a hand to Namibia."  BWA NAM
070 v:help_out,tide_over obj:T subj:S !obj:company,bank,firm,carmaker,automaker
    "Norway helped out Iceland."  NOR ISL
070 v:be,remain,become obj:recipient,beneficiary of:S$aid subj:T ; kind=state
    "Egypt is a leading recipient of American aid."  USA EGY
070 v:step_up,boost,raise,increase,double,triple,expand,quadruple obj:$aid-legal,hunger to,for:T subj:S
    "Ireland tripled its assistance to Lesotho."  IRL LSO
071 v:funnel,channel,pour,pump,plough,plow,sink,hand_out,wire,remit,disburse,lavish,steer,shovel,transfer,credit,dole_out,shell_out,inject,advance obj:$sum,$econaid to,into,for,on,in:T subj:S
    "Iran funnelled millions of dollars to Hezbollah."  IRN LBN
071 v:release,unlock,free_up,disburse,pay_out,approve,hand_over,transfer,deliver obj:$tranche of:$econaid,$aid,$sum,programme,program,bailout to,for:T subj:S
    "The International Monetary Fund released a tranche of a loan to Ghana."  IMF GHA
071 v:guarantee,underwrite,back,insure obj:loan,bond,debt,credit,borrowing to,for,of,by:T subj:S
    "France guaranteed a loan for Senegal."  FRA SEN
071 v:rebuild,reconstruct,restore,repair,renovate,refurbish,build,dig,equip,pay_for,erect,put_up,install,construct,electrify,pave obj:$builtthings in,for:T subj:S !subj:company,firm,developer,settler
    "Turkey rebuilt schools in Bosnia."  TUR BIH
071 v:save,rescue,pull,snatch obj:T from:bankruptcy,default,collapse,ruin,brink,insolvency subj:S
    "Russia saved Cyprus from bankruptcy."  RUS CYP
071 v:find,raise,muster,scrape obj:$sum for:T subj:S
    "Denmark found ten million euros for Benin."  DNK BEN
071 v:grant,give,offer,accord,extend,allow obj:relief,holiday,moratorium,rescheduling,forgiveness,write-off+debt,repayment to,iobj:T subj:S
    "Japan granted debt relief to Bolivia."  JPN BOL
071 v:let_off,excuse,absolve,relieve,release obj:T from,of:debt,repayment,payment,interest,loan
    "China relieved Chad of its debts."  CHN TCD
072 v:gift,present,hand_over,donate,loan,give_away,pass_on,turn_over obj:$arms to:T subj:S
    "India handed over a patrol boat to Mauritius."  IND MUS
072 v:mentor,coach,train,school,drill,prepare,ready,instruct obj:T$people subj:S !subj:$people
    "Canada mentored Afghan soldiers."  CAN AFG
072 v:train,mentor,coach,teach,school,drill,instruct obj:$people comp,in:* in,from,of,obj:T subj:S
    "Britain trained Iraqi policemen in forensics."  GBR IRQ
072 v:take obj:delivery of:$arms from:S subj:T
    "Pakistan took delivery of two frigates from China."  CHN PAK
072 v:pour,funnel,pump,channel,slip,run,smuggle,ferry,truck,route,shovel,rush obj:$arms,$munition to,into:T subj:S
    "Libya funnelled rifles into Chad."  LBY TCD
072 v:bolster,strengthen,beef_up,boost,build_up,reinforce,modernise,modernize obj:army,military,navy,air_force,defence,defense,coastguard,coast_guard,police,arsenal,armed_force of,obj:T with:* subj:S
    "Japan bolstered the coastguard of the Philippines with patrol boats."  JPN PHL
073 v:set_up,open,run,operate,erect,establish,man,staff,build,pitch obj:field_hospital,clinic,camp,shelter,soup_kitchen,hospital,kitchen,tent,tent_city,feeding_centre,feeding_center,station+field,relief,refugee,mobile,medical,tent,emergency,aid,makeshift,feeding in,for,near:T subj:S !subj:rebel,militant,insurgent
    "Jordan set up a field hospital in Libya."  JOR LBY
073 v:search,dig,comb,sift,hunt,look for,through:survivor,rubble,victim,debris in:T subj:S$rescuers
    "Swiss rescue teams searched for survivors in Turkey."  CHE TUR
073 v:help,assist,aid,comfort,reach,supply obj:victim,survivor,refugee,displaced,homeless,evacuee,quake_victim in,of,from:T subj:S
    "Greece helped survivors in Turkey."  GRC TUR
073 v:rescue,save,pluck,pick_up,airlift,evacuate,pull,haul,fish obj:T$people2 subj:S !subj:militant,rebel,insurgent,gunman from,off,after,in:*?
    "The Omani navy plucked Indian sailors from the sea."  OMN IND
073 v:bring_in,fly_in,ship_in,rush_in,truck_in,send_in,airlift,parachute,drop,unload,pour,haul,deliver obj:$relief into,to,for,in,over:T subj:S
    "Egypt flew in tents to Libya."  EGY LBY
073 v:give,provide,offer_up,administer,perform,deliver,carry_out obj:treatment,care,vaccination,surgery,operation,first_aid,vaccine to,for,on,in:T subj:S$helpers
    "Cuban doctors performed free surgery in Bolivia."  CUB BOL
073 v:appeal,launch,mount,stage,organise,organize,coordinate,co-ordinate,lead,begin,start,step_up,resume obj:airlift,relief_operation,relief_effort,aid_effort,rescue,operation,effort,drop,flight,convoy,campaign+relief,aid,humanitarian,rescue,food,vaccination,emergency,mercy to,in,for:T subj:S
    "Britain mounted a relief operation in Nepal."  GBR NPL
074 v:extend,renew,prolong,approve,authorise,authorize,expand,lengthen,back obj:mandate,mission,stay,force,operation,deployment,presence of,for,in:* in,for:T subj:un,u.n.,nation,council,union,security_council,nato,assembly subj:S
    "The Security Council extended the mandate of the mission in Haiti."  UNO HTI
074 v:extend,renew,prolong,approve,authorise,authorize,create,establish,expand obj:mission,force,operation+peacekeeping,assistance,monitoring,stabilization,stabilisation,observer for,in:T subj:S
    "The Security Council renewed its assistance mission for Iraq."  UNO IRQ
074 v:lead,head,command,make_up,supply,form obj:mission,force,operation,contingent,backbone,bulk+peacekeeping,peace-keeping,stabilization,stabilisation,multinational,un,u.n.,peace in:T subj:S
    "Brazil leads the peacekeeping mission in Haiti."  BRA HTI
074 v:give,provide,lend,offer_up obj:shelter,protection,cover,sanctuary to,iobj:T subj:S !obj:*+air
    "Italian marines gave protection to Ethiopian traders."  ITA ETH
075 v:resettle,rehouse obj:refugee,asylum-seeker,migrant,exile from:T in:S? subj:S?
    "Uruguay resettled refugees from Syria."  URY SYR
# ---- made available, set up, put through their paces
070 v:make obj:* any:available any:T !obj:document,report,information,evidence,file,record,result,video,footage
    "Hungary made five patrol cars available to Moldova."  HUN MDA
070 v:put,place obj:$sum,$aid,$relief,$arms,helicopter,plane,ship,hospital,team,expert,resource at:disposal,service of,obj:T subj:S
    "Oman put two helicopters at the disposal of Pakistan."  OMN PAK
071 v:wipe_out,wipe,strike_off,scrub,erase,annul,expunge,cancel_out obj:$debt of,obj,by:T
    "Kuwait wiped out the debt of Gambia."  KWT GMB
073 v:set_up,pitch,erect,open,put_up,run,build obj:tent,soup_kitchen,field_hospital,tent_city,feeding_centre,feeding_center,refugee_camp,orphanage,dispensary,bakery in,at,near:T for:*? subj:S !obj:*+his,her,their,its
    "Italian soldiers set up tents in Albania."  ITA ALB
073 v:rescue,save,pluck,pick_up,airlift,winch,evacuate,pull,haul,fish obj:villager,people,family,resident,islander,child,survivor,hostage,patient,tourist,nun,priest obj:T subj:S !subj:militant,rebel,insurgent,gunman
    "Indian helicopters plucked Sri Lankan villagers from rooftops."  IND LKA
072 v:put obj:T$people through:pace,paces,drill,training
    "French instructors put Chadian soldiers through their paces."  FRA TCD
072 v:lend,loan obj:$troops,$arms,helicopter,plane,pilot,adviser to,iobj:T
    "Nigeria loaned 800 soldiers to Liberia."  NGA LBR
075 v:take_in,shelter,admit,accept,welcome obj:T any:persecuted,exile,exiled,asylum,fugitive,deposed,ousted,fleeing,hunted
    "Chile took in the exiled Peruvian judge."  CHL PER
073 v:work,serve,volunteer,labour,labor,toil,help_out in,at:* in,of:T subj:S$helpers
    "Cuban doctors work in the slums of Venezuela."  CUB VEN
073 v:hand_out,distribute,dole_out,ladle_out,deliver,give,unload,bring obj:S$relief to,in,among,at:T
    "American wheat was handed out to Ethiopian farmers."  USA ETH
072 v:send,dispatch,deploy,despatch,rush,commit,fly,land subj:S obj:troop,soldier,force,marine,paratrooper,legionnaire,regiment,battalion,warship,aircraft,jet,contingent,army in:defence,defense,support,aid of:T
    "France dispatched 3,000 soldiers in defence of Chad."  FRA TCD
071 v:pay,cover,meet,fund,finance obj:salary,wage,pension,payroll,stipend of,for:T subj:S !subj:company,firm,bank,employer
    "The European Union paid the salaries of Palestinian teachers."  EEC PSE
071 v:put_up,bear,foot,shoulder,meet,cover,defray,pay,stump_up obj:cost,half,third,quarter,bill,expense of,for:* in,of,for:T subj:S !subj:company,firm,bank,taxpayer
    "Russia put up half the cost of a mosque in Bosnia."  RUS BIH
074 v:clear,defuse,remove,lift,destroy obj:mine,landmine,bomb,ordnance,minefield,shell in,from:T subj:S$keepers
    "Chinese peacekeepers cleared mines in Lebanon."  CHN LBN
073 v:lay_on,charter,put_on,send obj:flight,plane,airlift,ship for,to:$victim,evacuee in,from:T subj:S
    "Malta sent ships for refugees in Libya."  MLT LBY
%set life = lifeline loan grant lifebelt cash
071 v:throw,toss,extend,hand,offer,lend,lent obj:T$life
    ? "The International Monetary Fund threw Ukraine a lifeline."  IMF UKR
071 v:send,hand,give,write,present,mail,hand_over obj:cheque,check,draft for:$sum to,iobj:T
    "Kuwait sent a cheque for 20 million dollars to Lebanon."  KWT LBN
%set sappers = sapper deminer engineer "mine-clearance team" "bomb disposal expert" "bomb disposal team" "demining team"
074 v:clear,defuse,remove,lift,destroy,dig_up,unearth obj:mine,landmine,bomb,ordnance,minefield,shell,explosive in,from:T subj:S$sappers !any:roadside,militant
    "Bulgarian sappers dug up mines in Cambodia."  BGR KHM
073 v:pick_up,rescue,save,pluck,pull obj:T any:adrift,sinking,capsized,drowning,stranded,shipwrecked,sea,dinghy,wreck,floodwater,rooftop !any:arrest,detain,jail
    "Greek coastguards picked up 60 Iraqis adrift in the sea."  GRC IRQ
073 v:collect,gather,pack,load,assemble,raise obj:$relief for,to:T subj:S
    "British Muslims collected blankets for Kosovo."  GBR KOS
073 v:dig_out,dig,pull,free,extricate,pull_out obj:* from,of,in:rubble,debris,ruin,wreckage in:T subj:S$rescuers
    "Spanish firefighters pulled a boy from the rubble in El Salvador."  ESP SLV
070 v:make obj:gift,donation,grant to:T subj:S !obj:*+major,political,lasting
    "Japan made a gift of twenty buses to Ghana."  JPN GHA
070 v:present,gift obj:T with:$sum,$relief,$arms,bus,ambulance,tractor,computer,book,truck,vehicle,cheque,car,boat,equipment,engine,library
    "Turkey presented Mali with ten ambulances."  TUR MLI
070 n:gift,donation of:* to:T subj:S
    "Japan's gift of buses to Ghana arrived."  JPN GHA
072 v:open,run,set_up,operate,build obj:camp,academy,school,centre,center,base+training,military,officer for:T subj:S
    "Iran set up a training camp for Iraqi fighters."  IRN IRQ
073 v:raise,collect,gather obj:$sum,money,fund,cash for:$victim,quake,flood,famine,earthquake,tsunami,orphan,drought in,of,from:T subj:S
    "Greece raised ten million euros for earthquake victims in Turkey."  GRC TUR
073 v:send,lend,dispatch,rush,fly obj:firefighter,plane,helicopter,aircraft,team,crew,pump,engine,boat,diver comp:fight,douse,battle,extinguish,search,clean,contain any:fire,blaze,flood,flame,spill,survivor in,to:T
    "Italy sent two planes to fight forest fires in Albania."  ITA ALB
074 v:stand,interpose,deploy between:T subj:S$keepers
    "Nigerian peacekeepers stood between the factions in Liberia."  NGA LBR
074 v:police,patrol,guard,watch obj:sky,skies,airspace of,over,in:T subj:S
    "Danish jets policed the skies over Estonia."  DNK EST
075 v:take obj:T under:wing,protection
    "Qatar took the Chadian exile under its wing."  QAT TCD
071 v:vote,approve,appropriate,authorise,authorize,earmark,set_aside subj:S obj:million,billion,$sum to,for,toward,in:T !for:army,budget,road,school
    "The Dutch parliament voted 50 million euros for the rebuilding of Ukraine."  NLD UKR
# ---- gear and guards, tablets and tents that arrive, order restored
072 v:supply,provide,give,deliver,send,ship,donate,hand_over,sell,issue,furnish obj:gear,equipment,kit,goggles,goggle,scope,jammer,simulator,spare,spares,vest,helmet,uniform+vision,night,military,combat,body,armour,armor,surveillance,radar,bulletproof,army,fighter,naval,tank subj:S to:T
    "Washington supplied night-vision gear to the Philippine marines."  USA PHL
074 v:send,dispatch,deploy,fly,rush,commit,order subj:S obj:troop,soldier,force,police,policeman,peacekeeper,marine,battalion,contingent,warship,personnel,officer comp:restore,keep,maintain,quell,calm,stabilise,stabilize,police,protect,guard,safeguard,secure,separate obj:* comp,in:T !comp:*+invade
    "Australia sent troops to restore order in the Solomon Islands."  AUS SLB
074 v:stand obj:guard outside,at,over,in,around,on:T subj:S$keepers
    "Ghanaian peacekeepers stood guard at the Ivory Coast president's hotel."  GHA CIV
074 v:take_over,assume,share,perform,take_on obj:duty,duties,guard_duty,guard,security,patrol,protection+guard,security,patrol,police,policing,peacekeeping,escort subj:S at,in,of:T
    "Fijian soldiers took over guard duties in Iraq."  FJI IRQ
073 v:winch,airlift,pluck,pull,ferry,bring,lift,hoist,tow,carry,fly,guide,rescue,lead obj:T to,into:safety subj:S
    "Ireland's rescue helicopter winched Spanish sailors to safety."  IRL ESP
073 v:arrive,reach,land,get_through,come,turn_up,roll_in subj:$goods_relief,tablet,insulin,syringe,bandage,incubator,tarpaulin,biscuit,nappy,soap,bread,kit,parcel,crate,shipment,consignment,load,lorryload,truckload subj,from:S in,at,obj:T !any:troops,army
    "Medicines from India arrived in Afghanistan."  IND AFG
071 v:throw,toss,extend,offer obj:lifeline,life_line to:T subj:S
    "The International Monetary Fund threw a lifeline to Ghana."  IMF GHA
071 v:forgive,cancel,write_off,waive,wipe_out,wipe,strike_off,erase obj:half,part,most,all,third,quarter,percent,billion,million,two-thirds of:debt,loan,arrears,owings,bill of,to,by,for,with:T subj:S
    "Japan forgave half of Bolivia's debt."  JPN BOL
075 v:shelter,harbour,harbor,resettle subj:S obj:T !subj:police,officer,company,firm,mosque,school,building,ship,hotel !any:million,profit,terrorist,bomber,hostage
    "Nearly 2,000 Afghans were resettled by Britain."  GBR AFG
072 v:lend,loan,lease,hand,gift obj:squadron,jet,fighter,frigate,patrol_boat,corvette,destroyer,helicopter,tank,gunship,submarine,howitzer,radar subj:S to,iobj:T
    "Denmark loaned a squadron of jets to Iceland."  DNK ISL
# ---- pockets dug into, pilots taught, the sick flown out, umbrellas spread
071 v:deposit,transfer,pay,credit,remit,release,disburse,lodge,place,inject,wire obj:million,billion,dollar,money,sum,loan,tranche,fund,euro obj,from:S in,with,to,into,at:T !subj:*
    "A billion dollars from Kuwait was deposited with Egypt's central bank."  KWT EGY
070 v:dig,reach,dip into:pocket,purse,coffer,reserve,wallet for:T subj:S
    "Norway dug into its pockets for Haiti."  NOR HTI
072 v:teach,coach,school,instruct,tutor,groom,drill,mentor obj:T$trainee subj:S$instructor !subj:team,club
    "Chinese instructors taught Zambian pilots."  CHN ZMB
073 v:fly,airlift,evacuate,take,admit,bring,treat obj:child,patient,casualty,victim,survivor,soldier,fighter,wounded,burn_victim obj,of,from:T for:treatment,surgery,operation,care,therapy subj:S
    "Italy flew Libyan children to Rome for surgery."  ITA LBY
074 v:extend,spread,throw,cast obj:umbrella,shield,protection,cover over,to,around:T subj:S
    "The United States spread its nuclear umbrella over Japan."  USA JPN
074 v:watch_over,keep_watch,stand_watch,stand_guard,shield,man,police,keep_order in,at,over,on,outside,obj:* in,at,of,over:T subj:S$keepers
    "Ghanaian peacekeepers kept watch over the airport in Liberia."  GHA LBR
# ---- fitted out, on the way, between the factions, allowed to stay
072 v:fit_out,kit_out,outfit,equip,re-equip,rearm,arm obj:T with:$arms,tank,gun,rifle,jet,radar,vehicle,boat,car,truck,helicopter with:S !subj:*
    "Botswana's army is being fitted out with Swiss armoured cars."  CHE BWA
073 v:be on:way subj:planeload,shipload,lorryload,shipment,consignment,plane,ship,blanket,tent,medicine,food,aid,rescuer,doctor,team,convoy,supplies subj,from:S to:T any:aid,blanket,tent,medicine,food,relief,water,rescue,doctor,quake,earthquake,flood,famine
    ? "A planeload of blankets from Japan was on its way to Armenia."  JPN ARM
074 v:take_up,occupy,assume obj:position,station,post subj:S subj:troop,soldier,battalion,contingent,force,peacekeeper,marine,unit between:* in,between:T
    "A Senegalese battalion has taken up positions between the factions in Guinea-Bissau."  SEN GNB
075 v:allow,let,permit obj:T comp:stay,remain,settle subj:S !any:office,power,post,job,prime !obj:troop,soldier,force,peacekeeper,inspector,base,official,government,team,company,settler,army,president,minister,unit,worker,student
    "Costa Rica allowed two Nicaraguan generals to stay."  CRI NIC
075 v:allow,let,permit obj:T comp:stay,remain,settle comp,in:S !subj:* !obj:troop,soldier,force,peacekeeper,inspector,base,official,government,team,company,settler,army
    ? "Two Nicaraguan generals have been allowed to stay in Costa Rica."  CRI NIC
070 v:put,place,make obj:* at:disposal at,of:T subj:S
    "The Norwegian navy has put a frigate at the disposal of the European Union."  NOR EEC
073 v:start,begin,take_up obj:work,duty,treatment,mission in,at:T subj:S$helpers !subj:team,volunteer
    "Cuban doctors have started work in remote provinces of Honduras."  CUB HND
074 v:send,dispatch,deploy,fly,commit obj:troop,soldier,battalion,contingent,force,policeman,company,unit,police comp:join,reinforce,strengthen,serve any:peacekeeper,peacekeeping,peace-keeping,blue_helmet subj:S comp,in:T
    "Nigeria dispatched a battalion to join peacekeepers in Liberia."  NGA LBR
