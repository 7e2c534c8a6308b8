# COOPERATE, CAMEO 06: material cooperation: trade, military, judicial, intelligence; standing cooperation by field.

%set energy = gas oil crude electricity power fuel
%set joint = joint bilateral combined trilateral multinational common allied
%set exercise = exercise drill manoeuvre maneuver wargame "war game" training patrol
%set militarymod = military naval air army joint defense defence live-fire amphibious security
%set cooperation = cooperation co-operation collaboration coordination co-ordination partnership
%set goods = import export oil gas crude wheat grain rice sugar coffee coal steel cement cotton beef meat car aircraft airliner plane airplane train locomotive bus ship equipment machinery good goods product fuel electricity power uranium reactor timber textile fertilizer fertiliser tractor soybean corn maize fish copper gold diamond rubber tin tea banana petroleum "natural gas" lng silk spice fur share stake satellite "nuclear fuel" ore
%set commerce = trade commerce business "joint venture" venture "economic cooperation" barter "trade fair" "free trade" "trade deal"
%set venture = road bridge venture project company refinery pipeline plant commission enterprise railway satellite reactor consortium "joint venture" dam mine port highway canal gasfield oilfield field tunnel link interconnector ferry airport metro viaduct smelter "power station" "power line" "rail line" railroad crossing waterway
%set ally = ally partner
%set suspect = suspect criminal fugitive terrorist drug-trafficker trafficker murderer defendant war-criminal convict gangster accused "drug lord" "war criminal" kingpin
%set intelligence = intelligence information data "satellite image" "satellite imagery" tip dossier evidence secret "radar data" "flight data" blueprint
%set spooks = counterpart intelligence cia mossad mi6 agency army service general police authority authorities government ally
%set investigators = investigator prosecutor police policeman detective magistrate court tribunal judge counterpart "law enforcement" interpol europol ministry tax-authority authority authorities customs
%set base = base garrison airbase "air base" "naval base" "military base" installation "military installation" outpost "military presence" bases airfield port
%set presence = presence troop troops force garrison contingent fleet soldier squadron detachment personnel mission unit bomber fighter missile paratrooper marine commando legionnaire division column infantry corps serviceman trooper ranger guardsman gunner platoon "special force"
%set drugs = drug narcotic "war on drugs" drug-trafficking "drug trafficking" smuggling cocaine heroin trafficking marijuana opium trafficker smuggler contraband
%set field = fight war effort struggle campaign battle combat field area matter issue programme program project
%set program = initiative programme program scheme project partnership "security initiative" "container security initiative" "peace corps" "pilot program" system network
%set land = island islands territory colony possession land province enclave
%set home = congress senate lawmaker parliament authority department expert agency community people president party donor senator congressman legislator company bureau court commission member
%set court = court tribunal
%set favoured = trade trading tariff commercial market nation favored favoured most-favored-nation most-favoured-nation duty-free preferential trade-preference

# ---- 060 in general
060 v:cooperate,co-operate,collaborate,team_up,join_forces,coordinate,co-ordinate,liaise both:ST -> holds cooperation
    "Botswana cooperated with Zambia on wildlife."  BWA ZMB
    "Norway and Russia have cooperated in the Barents Sea."  NOR RUS
060 v:cooperate,co-operate,collaborate,work,work_together on,in,against:$drugs both:ST -> holds cooperation ; context=illegal_drugs
    "Honduras cooperates with the United States in the war on drugs."  HND USA
060 v:cooperate,co-operate,collaborate,work in,on:$field against,on,for:$drugs both:ST -> holds cooperation ; context=illegal_drugs
    "Bolivia worked with Brazil in the fight against drugs."  BOL BRA
060 v:cooperate,co-operate,collaborate in,on,against:terrorism,terrorist,extremism,counterterrorism,counter-terrorism both:ST -> holds cooperation ; context=terrorism
    "Jordan and Britain cooperate against terrorism."  JOR GBR
060 v:cooperate,co-operate,collaborate on,in,over:migration,immigration,smuggling,border both:ST -> holds cooperation ; context=migration
    "Spain cooperates with Mauritania on migration."  ESP MRT
060 v:cooperate,co-operate,collaborate on,in,over:climate,environment,pollution,conservation both:ST -> holds cooperation ; context=environment
    "China cooperated with Denmark on climate."  CHN DNK
060 v:work any:jointly both:ST
    "Iraq and Jordan worked jointly on the pipeline."  IRQ JOR
060 v:work_together both:ST
    "Chile and Peru worked together after the earthquake."  CHL PER
060 v:work any:closely with:T
    "Latvia works closely with Estonia."  LVA EST
060 v:work with:T on,against:* !with:$home subj:S
    "Kenya works with Uganda on electricity."  KEN UGA
060 v:work with:T comp:* !with:$home subj:S
    "Oman is working with Iran to clear the strait."  OMN IRN
060 v:join obj:force,hand both:ST
    "Uganda joined forces with Rwanda."  UGA RWA
060 n:cooperation,co-operation,collaboration,coordination,co-ordination,partnership both:ST -> holds cooperation
    "Cooperation between Finland and Estonia has deepened."  FIN EST
    "The partnership between Portugal and Mozambique continues."  PRT MOZ
060 n:cooperation,co-operation,collaboration,partnership with:T subj:S -> holds cooperation
    "India's cooperation with Nepal covers rivers."  IND NPL
060 n:cooperation,co-operation,collaboration against,on,in:$drugs both:ST -> holds cooperation ; context=illegal_drugs
    "Cooperation between Peru and Colombia against drugs goes on."  PER COL
060 n:cooperation,co-operation,collaboration both:ST any:drug,narcotic,cocaine,heroin,trafficking -> holds cooperation ; context=illegal_drugs
    "There is close cooperation between Peru and Colombia, above all in the fight against drugs."  PER COL
060 v:expand,deepen,strengthen,broaden,boost,intensify,enhance,begin,continue,resume,maintain,develop,have,establish,start,step_up,increase obj:$cooperation both:ST -> holds cooperation
    "Cuba resumed cooperation with Spain."  CUB ESP
060 v:participate,take_part,join,enrol,enroll in,obj:$program of,by:T -> starts programme
    "Jordan participates in a programme of the European Union."  JOR EEC
060 v:agree,consent,decide obj,to,comp:join,participation,participate any:$program obj,of,to:T? -> starts programme-agreed ; object=any
    "Jordan agreed to join the Clean Harbours Initiative of the United States."  JOR USA
060 v:become,go,be comp:operational,active,effective in,under:$program subj:S of,for:T? -> starts programme ; object=in
    "The Jordanian port became operational in the programme."  JOR -
    ? "The port of Aqaba became operational in the programme of the United States."  JOR USA
060 v:participate,take_part in:$program with:T -> starts programme
    "Morocco takes part in a partnership programme with NATO."  MAR NAT
060 v:be,become,remain obj:partner,strategic_partner of,to,for,with:T -> holds partnership ; kind=state
    "Brazil is a strategic partner of France."  BRA FRA
060 n:partner subj:S of:T ; kind=state
060 v:establish,form,launch,set_up,create,run,operate obj:$venture+$joint both:ST
    "Ghana and Togo set up a joint commission."  GHA TGO
060 v:exchange,swap obj:student,scientist,scholar,artist,expert,technology both:ST
    "Japan and Mongolia exchanged students."  JPN MNG

# ---- 061 economic
061 v:cooperate,co-operate,collaborate mod,any:economically both:ST -> holds cooperation
    "Tunisia and Libya cooperated economically."  TUN LBY
061 v:trade,barter,do_business both:ST
    "Iran traded with Oman."  IRN OMN
061 v:do,transact,conduct obj:business,trade with:T
    "Swiss banks did business with Iran."  CHE IRN
061 v:sell,export,ship,supply,deliver,pump obj:$goods to:T
    "Bolivia sold gas to Argentina."  BOL ARG
    "Nigeria exports oil to India."  NGA IND
061 v:sell,lease obj:territory,land,island,islands,colony,possession,province,zone to:T
    "Denmark sold its islands in the Caribbean to the United States in 1917."  DNK USA
061 v:sell,supply,lease,export iobj:T obj:$goods
    "Russia sold Bulgaria gas."  RUS BGR
061 v:supply,provide obj:T with:$goods subj:S
    "Algeria supplied Italy with gas."  DZA ITA
061 v:buy,purchase,import,order,lease,acquire,procure obj:$goods from:T
    "Jordan imported wheat from Australia."  JOR AUS
    "China bought soybeans from Brazil."  CHN BRA
061 v:purchase,buy,acquire obj:* from:T !obj:information,report,unit,firm,company,bank,stake,share !from:company,foreigner,firm,smuggler,dealer,trader,supplier
    "Siam acquired the railway from Britain."  THA GBR
061 v:purchase,buy,acquire obj:T$land
    "The Americans bought the Danish islands in 1917."  USA DNK
061 v:buy,purchase,import,order obj:T$goods !comp:*
    "Egypt bought Ukrainian wheat."  EGY UKR
061 v:invest,reinvest in:T !obj:*
    "Qatar invested in Egypt."  QAT EGY
061 n:investment in:T subj:S
    "Chinese investment in Zambia has grown."  CHN ZMB
061 n:trade,commerce,barter both:ST
    "Trade between Turkey and Iraq grew by a tenth."  TUR IRQ
061 n:trade,commerce with:T subj:S
    "Brazil's trade with Iran is small."  BRA IRN
061 n:sale,export,shipment,delivery,supply of:$goods to:T subj:S
    "Russian exports of gas to Moldova fell."  RUS MDA
061 n:export to:* to:T subj:S
    ? "Mexican exports to Canada rose."  MEX CAN
061 n:import from:* from:T subj:S
    "Peru's imports from Chile are small."  PER CHL
061 v:resume,begin,start,restart,commence,relaunch,reopen,revive,pick_up subj:flight,service,trade,ferry,traffic,air_link between,with,to:T both:ST !obj:*
    "Flights between Israel and Turkey resumed."  ISR TUR
061 n:import,purchase of:$goods from:T subj:S
    "Japan's imports of coal from Australia rose."  JPN AUS
061 v:resume,begin,start,open,increase,expand,restore,establish,maintain,have,boost obj:$commerce both:ST -> holds cooperation
    ? "India resumed trade with Pakistan."  IND PAK
061 v:export,import,ship,sell obj:* from:S to:T
    "Tea was exported from Kenya to Egypt."  KEN EGY
061 v:grow,increase,rise,double,triple,expand,flourish,resume,decline,fall,shrink,peak,total,reach,amount,exceed subj:trade,commerce both:ST
    "Trade between Oman and India grew by a third."  OMN IND
061 v:link,connect,join subj:pipeline,railway,railroad,ferry,cable,flight,canal,air_link obj:S with,to:T
    "A gas pipeline linking Algeria with Spain opened in 1996."  DZA ESP
061 v:open,launch,sign,build,complete,operate,inaugurate,develop,lay,dig,commission,start_up,switch_on,finish,drill,construct,cofinance,co-finance obj:$venture both:ST
    "Azerbaijan built a pipeline with Turkey."  AZE TUR
061 v:open obj:market,economy to:T
    "South Korea opened its market to American rice."  KOR USA
061 v:grant,give,extend,accord,restore obj:mfn,most_favored_nation,status,preference,concession,privilege,treatment+$favoured to:T
    "The United States granted trade preferences to Bolivia."  USA BOL
061 v:be,remain,become obj:partner,importer,exporter,buyer,supplier,customer,market,investor+trading,trade,largest,biggest,main,leading,top,major,economic of,for,to,in:T ; kind=state
    "China is the largest trading partner of Chile."  CHN CHL
061 v:launch,resume,open,start,operate obj:flight,service,ferry,route,air_link to,between,with:T
    "Emirates resumed flights to Iraq."  ARE IRQ
061 v:lease,rent,charter,sublease obj:* to,from:T
    "Ecuador leased the harbour to Peru."  ECU PER
061 v:give,grant,extend,accord iobj:T obj:access,preference,status,treatment,concession,privilege,eligibility+$favoured
    "Canada gave Peru duty-free access."  CAN PER
061 v:win,award,land,secure obj:contract,concession,order from,with,in,to:T
    "Italy won a contract from Libya."  ITA LBY
061 v:form,join,create,establish obj:union,area,zone,market,bloc+customs,trade,economic,monetary,common both:ST
    "Kenya and Uganda formed a customs union."  KEN UGA

# ---- 062 military
062 v:cooperate,co-operate,collaborate mod,any:militarily both:ST -> holds cooperation
    "Israel and Azerbaijan cooperate militarily."  ISR AZE
062 n:cooperation,co-operation,collaboration,partnership mod:military,defense,defence,security,naval both:ST -> holds cooperation
    "Military cooperation between Serbia and Russia continues."  SRB RUS
062 n:cooperation,co-operation,collaboration mod:military,defense,defence,security,naval with:T subj:S -> holds cooperation
    "Singapore's military cooperation with India grew."  SGP IND
062 v:conduct,hold,stage,begin,start,launch,carry_out,participate_in,take_part_in,join,host,open,undertake,finish,conclude,kick_off,wrap_up,complete obj,in:$exercise+$militarymod both:ST -> holds exercise
    ? "The United States and Honduras held exercises at Soto Cano."  USA HND
    "India conducted naval drills with Vietnam."  IND VNM
062 n:exercise,drill,manoeuvre,maneuver,wargame,patrol mod:military,joint,naval,air,army,war,combined both:ST -> holds exercise
    "Joint exercises by Egypt and Greece began on Monday."  EGY GRC
    "Joint military exercises between Thailand and the United States opened."  THA USA
062 n:exercise,drill,manoeuvre,maneuver with:T mod:military,joint,naval,air,army,war,combined subj:S -> holds exercise
    "Pakistan's naval exercise with China lasted a week."  PAK CHN
062 v:exercise,drill,train,patrol any:together,jointly both:ST
    "Finnish and Swedish pilots trained together."  FIN SWE
062 v:patrol obj:* with,alongside:T
    "Malaysia patrolled the strait with Indonesia."  MYS IDN
062 v:train with,alongside:T !in:hand
    "Norwegian soldiers trained alongside British marines."  NOR GBR
062 v:fight alongside,beside:T -> holds alliance
    "Australia fought alongside Britain in 1915."  AUS GBR
062 v:fight,enter,intervene,struggle,serve on:side of,with:T subj:S -> holds alliance
    "Bulgaria fought on the side of Germany."  BGR DEU
062 v:be,become,remain obj:$ally of,to,with:T -> holds alliance ; kind=state
    "Thailand is an ally of the United States."  THA USA
062 n:ally of:T subj:S ; kind=state
    "Cuba, an ally of the Soviet Union, sent doctors."  CUB RUS
062 v:be,become,remain both:ST obj:ally -> holds alliance ; kind=state
    "Britain and Portugal are allies."  GBR PRT
062 v:maintain,have,keep,operate,run,retain,use,lease,possess obj:$base in,at,on:T -> holds base ; kind=state
    "Russia maintains a naval base in Syria."  RUS SYR
    "The United States has a base at Soto Cano in Honduras."  USA HND
062 v:maintain,keep,have,station,retain,base,deploy,quarter,rotate,garrison obj:$presence in,at,on:T -> holds military-presence ; kind=state
    "France keeps troops in Djibouti."  FRA DJI
    ? "American soldiers are stationed in Germany."  USA DEU
062 v:base,quarter,billet,garrison obj:S$presence in,at,on:T -> holds military-presence ; kind=state
    "British forces are based in Brunei."  GBR BRN
062 n:presence,garrison mod:military,army,naval,troop in,at,on:T subj:S -> holds military-presence ; kind=state
    "The American military presence in Kuwait dates from 1991."  USA KWT
062 v:open,establish,build,set_up,inaugurate,construct,acquire obj:$base-data in,at,on:T -> starts base
    ? "Turkey opened a military base in Qatar."  TUR QAT
062 v:allow,let,permit,authorise,authorize obj:T comp:use,base,station,deploy,land,fly,overfly any:base,airfield,airspace,port,territory,airport,airbase
    "Kyrgyzstan allowed the United States to use the airport."  KGZ USA
062 v:grant,give,offer_up,provide,lease,open obj:access,right,base,landing_right,overflight,use,airspace to:T any:base,military,troop,troops,airspace,overflight,warplane,naval,army
    ? "Oman granted access to its bases to Britain."  OMN GBR
062 v:host obj:$base,$presence,weapon,warhead,radar,shield,headquarters of:T? -> holds base ; kind=state
    "Bahrain hosts the American fleet."  BHR USA
    "Djibouti hosts a base of China."  DJI CHN
062 v:form,create,establish,set_up,launch obj:force,command,brigade,corps,unit,fleet,army+$joint both:ST
    "France and Germany created a joint brigade."  FRA DEU
062 v:join obj:T in:war,fight,campaign,battle,attack,invasion,coalition,offensive,bombing,struggle,intervention -> starts alliance
    "Italy joined Britain in the war against Austria."  ITA GBR

# ---- 063 judicial
063 v:extradite,hand_over,deliver,surrender,transfer,render obj:$suspect,T to:T
    "Colombia extradited a suspect to the United States."  COL USA
063 v:extradite obj:* to:T
    "The former general was extradited by Spain to Argentina."  ESP ARG
063 v:extradite obj:* from:S to:T
    "The banker was extradited from Italy to Peru."  ITA PER
063 v:extradite obj:T
    "Thailand extradited a Russian arms dealer."  THA RUS
063 n:extradition to:T subj:S
    ? "The extradition of the banker to Peru by Japan took a year."  JPN PER
063 v:hand_over,deliver,surrender,turn_over obj:$suspect to:T
    "Libya handed over two suspects to the Netherlands."  LBY NLD
063 v:cooperate,co-operate,collaborate with:T in,on,with:investigation,inquiry,probe,prosecution,tribunal,trial
    "Serbia cooperated with Bosnia in the investigation."  SRB BIH
063 v:cooperate,co-operate with:court,tribunal,investigator,$court
    "Croatia cooperated with the tribunal."  HRV -
063 n:cooperation,co-operation mod:judicial,legal,police,law_enforcement both:ST -> holds cooperation
    "Judicial cooperation between Spain and Morocco improved."  ESP MAR

# ---- 064 intelligence
064 v:share,exchange,swap obj:$intelligence-market both:ST
    "Israel shared intelligence with Jordan."  ISR JOR
064 v:share,exchange,swap obj:$intelligence with:T
064 v:pass,give,supply,provide,hand_over,pass_on,transmit,send,relay,deliver,leak,feed,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:$intelligence to:T
    "Poland passed intelligence to Britain in 1939."  POL GBR
064 v:provide,supply,furnish obj:T with:$intelligence
    "The Americans provided Iraq with intelligence."  USA IRQ
064 v:give,send,pass iobj:T obj:$intelligence
    "Denmark gave Sweden the radar data."  DNK SWE
064 n:sharing,exchange of:$intelligence both:ST
    "The exchange of information between Kenya and Ethiopia helped police."  KEN ETH
064 n:sharing,exchange,cooperation mod:intelligence,information both:ST
    ? "Intelligence sharing between Japan and South Korea resumed."  JPN KOR

# ---- joint work in the field, and what was agreed carried out
%set multi = u.s.-led us-led american-led nato-led nato american u.s. british multinational international anti-terror anti-terrorism antiterror united un u.n. peacekeeping global allied western
%set coalition = coalition force mission operation "task force"
%set agreement = agreement treaty pact accord convention protocol memorandum ceasefire truce deal settlement provision term clause article plan roadmap covenant compact charter concordat contract "letter of intent" communique undertaking entente instrument
060 v:implement,fulfil,fulfill,honour,honor,observe,uphold,carry_out,apply,comply_with,abide_by,adhere_to,stick_to obj,with,by,to:$agreement with,between:T
    "Peru honoured the agreement with Chile."  PER CHL
    "Benin complied with the terms of the treaty with Ghana."  BEN GHA
060 v:implement,fulfil,fulfill,carry_out,apply,comply_with,abide_by,adhere_to obj,with,by,to:$agreement both:ST
    "Serbia and Kosovo have begun implementing the provisions of the accord."  SRB KOS
060 v:co-host,cohost,co-organise,co-organize,co-author,co-produce,cosponsor,co-sponsor,jointly_host obj:* with:T
    "Norway co-hosted the conference with Ghana."  NOR GHA
060 v:co-host,cohost,co-organise,co-organize,co-produce,cosponsor,co-sponsor both:ST
    "Poland and Ukraine co-hosted the championship."  POL UKR
060 v:manage,administer,operate,run,develop,govern,build,explore,exploit,police any:jointly both:ST
    "Kenya and Uganda jointly manage the lake."  KEN UGA
060 v:twin,pair both:ST
    ? "The two capitals of Peru and Cuba are twinned."  PER CUB
062 v:contribute,send,provide,commit,supply,lend,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel obj:$presence,aircraft,ship,warship,frigate,instructor,personnel,helicopter,medic to,for:T$coalition
    "Latvia contributed troops to the NATO force in Kosovo."  LVA NAT
062 v:participate,take_part,serve in:T$coalition
    "Norway took part in the NATO operation in Libya."  NOR NAT
    "Fijian soldiers serve in the United Nations mission in Sinai, a part of Egypt."  FJI UNO
062 v:join,enter obj,into:T$coalition+$multi
    "Mongolia joined the American coalition against Iraq."  MNG USA
060 v:comply_with,abide_by,obey,implement,honour,honor obj,with,by:ruling,judgment,judgement,award,verdict of,in,by,against,for:T
    "Chad complied with the ruling of the International Court of Justice."  TCD IGO

# ---- as the wires put it: knowledge shared, suspects handed over
%set knowhow = expertise know-how knowhow experience skill technology technique knowledge
%set partners = police detective agent officer investigator
%set wanted = suspect criminal fugitive trafficker convict gangster murderer defendant guerrilla terrorist smuggler "drug lord" "war criminal" kingpin robber fraudster
060 v:share,exchange,pool obj:$knowhow with:T
    "Israel has been sharing its expertise in drip irrigation with India."  ISR IND
    "Cuba shared its know-how in vaccines with Iran."  CUB IRN
060 v:share,exchange,pool obj:$knowhow both:ST
    "Finland and Estonia pooled their expertise in forestry."  FIN EST
063 v:hand_over,turn_over,deliver,surrender,transfer,extradite,give_up obj:$wanted to:T subj:S
    "Pakistan handed over a suspect to the United States."  PAK USA
    "Two drug traffickers were extradited by Colombia to Spain."  COL ESP
    "Colombia extradited a Brazilian drug trafficker to the United States."  COL USA
063 v:extradite obj:* to:T subj:S? from:S?
    "The former minister was extradited from Panama to France."  PAN FRA
    "Bolivia extradited its former minister to the United States on drug charges."  BOL USA
060 v:work,cooperate with:T$partners comp:track,hunt,find,trace,capture,identify,investigate,arrest subj:S
    "Kenyan police worked with Ugandan detectives to track the gang."  KEN UGA
061 v:begin,start,launch,resume,complete obj:work,construction on,of:$venture both:ST
    "Iran and Pakistan began work on a gas pipeline."  IRN PAK
064 v:pool,trade obj:$intelligence-market both:ST
    "Denmark and Germany pooled intelligence on the smugglers."  DNK DEU
# ---- intelligence passed on, means joined
064 v:tip_off,alert,brief,forewarn,tip obj:T to,about,on,of:plot,plan,attack,whereabouts,suspect,threat,movement,shipment,network,cell,bomb,operation,conspiracy,militant,terrorist,gunman,smuggler,fugitive
    "Jordan tipped off Iraq about the plot."  JOR IRQ
064 v:tip_off obj:T
    "French intelligence tipped off Spain."  FRA ESP
064 v:pass,hand,hand_over,give,provide,supply,slip,relay,transmit,furnish obj:dossier,intelligence,evidence,fingerprint,satellite_image,intercept,intelligence_file,tip,lead,transcript,manifest to,iobj:T
    "Israel passed the dossier to Germany."  ISR DEU
060 v:pool obj:resource,effort,force,expertise,strength,knowledge both:ST
    "Turkey and Qatar pooled their resources."  TUR QAT
060 v:team_up,join_hand,join_force,link_up,partner,pair_up,band_together,work_together,make_common_cause both:ST
    "Colombia teamed up with Ecuador to fight smugglers."  COL ECU
061 v:ship,pump,pipe,export,sell,deliver obj:oil,gas,crude,electricity,power,coal,grain,cotton,timber,uranium,diesel,fuel,copper to:T subj:S !obj:*+cut,free
    "Russia began pumping gas to China."  RUS CHN
061 v:flow,stream,course,pass subj:gas,oil,crude,electricity,power,water,fuel,natural_gas,current to,into:T from:S
    "Russian gas flowed to Turkey; gas from Bolivia flowed to Argentina."  BOL ARG
061 v:flow,stream,course subj:S$energy to,into:T
    "Bolivian gas flowed to Argentina."  BOL ARG
061 v:start,begin,resume,keep subj:gas,oil,crude,electricity,power,natural_gas comp:flow to,into:T from:S
    "Gas from Bolivia started flowing to Argentina."  BOL ARG
060 v:break_up,seize,arrest,smash,dismantle,bust,intercept,capture,raid,carry_out,search,destroy,free,recover,uncover,patrol,rescue,crack,build,develop,launch,run,produce,make,design,explore,fund,finance,manage any:jointly,joint,together both:ST
    "Police from Spain and Morocco broke up a cocaine ring in a joint operation."  ESP MAR
062 v:storm,practise,practice,rehearse,parachute,fire,simulate,sail,fly,land,attack,train in,during:$exercise both:ST
    "South Korean and American marines stormed a beach in a landing exercise."  KOR USA
060 v:work,labour,labor,toil any:alongside,together,hand,side both:ST
    "Scientists from Cuba and Brazil worked side by side on a vaccine."  CUB BRA
061 v:buy,purchase,import,source,obtain subj:S obj:gas,oil,crude,electricity,power,coal,grain,wheat,rice,uranium,diesel,fuel,sugar,steel,timber,most,half,third,quarter from:T
    "Slovakia buys most of its gas from Russia."  SVK RUS
064 v:help,assist,aid subj:S obj:T comp:investigate,sift,identify,track,trace,probe,examine,hunt,locate,solve
    "The Norwegian police helped Kenyan detectives to sift the wreckage."  NOR KEN
%set flyers = plane jet bomber warplane aircraft ship warship troop force soldier fighter navy fleet military "air force" army tanker drone transport helicopter squadron battalion
%set linkage = "air link" "rail link" "bus service" "ferry service" "train service" "air service" "rail service" "phone line" "telephone link" "postal service" "mail service" "shipping route" "air route" "direct flight" "bus route" "sea link" "road link" link
# ---- side by side: joint acts, trade and transport, suspects sent, tips acted on
%set navy = warship frigate destroyer carrier "aircraft carrier" submarine fleet squadron flotilla corvette cruiser minesweeper battleship gunboat ship vessel
%set tipped = tip tip-off intelligence information lead dossier warning
%set share = percent per_cent % half most third quarter bulk majority fifth tenth
%set fuels = gas oil crude fuel energy power electricity import wheat water coal uranium grain petrol petroleum weapon
060 v:build,run,operate,develop,construct,explore,launch,manage,design,produce,explore,map,mine any:together both:ST
    "Bolivia and Argentina run the park together."  BOL ARG
060 v:work,act,operate,move,march,labour,labor in:tandem,concert,partnership,conjunction,cooperation,collaboration,harness,unison both:ST
    "The Kenyan police acted in concert with Uganda."  KEN UGA
060 v:work any:hand,side,shoulder both:ST in,by,to:hand,side,shoulder,glove
    "Chile worked hand in hand with Peru."  CHL PER
060 v:partner,tie_up,hook_up,ally_itself,dovetail,interlock with:T subj:S !obj:*
    "Rwanda partnered with Estonia on digital services."  RWA EST
060 v:coordinate,co-ordinate,synchronise,synchronize,harmonise,harmonize,align,dovetail obj:effort,policy,action,response,move,position,operation,search,law,plan,approach both:ST
    "Latvia coordinated its policy with Estonia."  LVA EST
060 v:set_up,establish,form,create,convene,launch,open obj:commission,committee,panel,task_force,council,institute,university,centre,center,body,secretariat,fund,agency,school,team+joint,bilateral,binational,mixed,common both:ST
    "Thailand and Malaysia set up a joint committee."  THA MYS
060 v:launch,put,send,carry,fly,take obj:satellite,astronaut,cosmonaut,probe for,from:T subj:S
    "India launched a satellite for Mongolia."  IND MNG
061 v:take obj:delivery of:* from:T subj:S
    "Ethiopia took delivery of two airliners from Brazil."  ETH BRA
061 v:place,confirm obj:order with,for:T subj:S
    "Malaysia placed an order with Japan for trains."  MYS JPN
061 v:award,give,hand,grant obj:contract,concession,licence,license,order,tender,deal to,iobj:T subj:S
    "Libya awarded a contract to Italy."  LBY ITA
061 v:win,land,secure,clinch,bag obj:contract,concession,licence,license,order,deal from,in,with:T subj:S
    "Korea clinched a reactor deal in Egypt."  KOR EGY
061 v:import,get,receive,obtain,buy,purchase,draw,source obj:$share of:$fuels from:T subj:S
    "Moldova gets half of its gas from Russia."  MDA RUS
061 v:import,get,receive,obtain,buy,purchase,draw,source obj:$fuels from:T subj:S
    "Nepal gets fuel from India."  NPL IND
061 v:carry,ship,haul,truck,transport,bring obj:$fuels,$goods from:S to,into:T
    "Tankers carried oil from Iraq to Jordan."  IRQ JOR
061 v:swap,barter,exchange,trade obj:$fuels,$goods for:* with:T subj:S
    "Cuba bartered sugar for wheat with Canada."  CUB CAN
061 v:sell,auction,hand,lease obj:stake,share,holding,interest,right,licence,license+majority,minority,mining,fishing,oil,gas,drilling,percent,controlling to:T subj:S
    "Senegal sold fishing rights to Spain."  SEN ESP
061 v:build,modernise,modernize,electrify,refurbish,upgrade obj:reactor,nuclear_plant,power_plant,metro,subway,railway,refinery,satellite,shipyard,airliner for:T subj:S
    "France built a metro for Egypt."  FRA EGY
061 v:resume,restart,reopen,inaugurate,open,launch,begin,start obj:$linkage between,with,to:T subj:S
    "Ethiopia reopened the air link with Eritrea."  ETH ERI
062 v:make,pay obj:call,visit+port,courtesy,goodwill,naval subj:S$navy to,at,in:T
    "Indian warships made a port call in Vietnam."  IND VNM
062 v:call,dock,berth,put_in,anchor,moor,drop subj:S$navy at,in:T on,for:visit,call+port,courtesy,goodwill,friendly
    "An Indian frigate docked in Oman on a goodwill visit."  IND OMN
062 v:take_part,participate,join,engage,cooperate in,obj:$exercise with:T subj:S
    "Senegal took part in drills with Spain."  SEN ESP
062 v:hold,stage,conduct,mount,begin,start,open,complete,finish,carry_out,wrap_up,kick_off,run obj:manoeuvre,maneuver,wargame,war_game,drill,military_exercise,live-fire both:ST
    "Belarus and Russia staged manoeuvres near Brest."  BLR RUS
062 v:serve,operate,deploy,fight,act,work as,under,with,alongside:part,command,$coalition of:T subj:S
    "Tongan marines served as part of the NATO force in Afghanistan."  TON NAT
062 v:serve,fight,patrol,advance,march,battle,deploy alongside,beside:T subj:S$presence
    "Chadian soldiers fought alongside French troops."  TCD FRA
062 v:go subj:battalion,brigade,unit,regiment,force through:pace,paces both:ST
    "A brigade of Spain and Portugal went through its paces."  ESP PRT
062 v:integrate,merge,pool,combine,link,unite,place obj:force,army,fleet,command,air_defence,air_defense,missile_defence,radar both:ST
    "Belgium and the Netherlands merged their navy commands; Norway linked its radar with Denmark."  NOR DNK
062 v:mount,conduct,launch,carry_out,run,begin,stage,undertake obj:patrol,operation,mission,sweep,raid+joint,combined,co-ordinated,coordinated both:ST
    "Indonesia and Malaysia mounted joint patrols."  IDN MYS
062 v:lease,lend,open,offer,make_available obj:base,airfield,port,airspace,airbase,runway,harbour,harbor,facility to:T$flyers subj:S
    "Bahrain opened its airspace to British bombers."  BHR GBR
063 v:send,fly,transfer,ship,return,put,bundle,pack_off,whisk,bring,take,render,spirit obj:* to:T comp,for:face,stand,answer,trial,prosecution,justice,serve subj:S
    "Jordan flew a cleric to Britain to face trial."  JOR GBR
063 v:hand_over,turn_over,surrender,deliver,transfer,give_up,extradite obj:* to:$court of,obj:T? subj:S
    "Serbia handed over the Bosnian general to the tribunal."  SRB BIH
063 v:hand_over,turn_over,deliver,give_up,transfer obj:he,she,they,him,her,them,man,woman,two,three,four,five,six,pair,trio,boss,baron,kingpin,leader,financier,member,banker,hacker,killer,mastermind,pirate,operative,extremist,bomber to:T subj:S !subj:rebel,guerrilla,militant,group,kidnapper,gunman,farc !to:cross,red_cross,committee,mediator,family,parent,relative
    "Pakistan handed over three men to Turkey."  PAK TUR
063 v:order,approve,authorise,authorize,clear,grant,uphold,allow,permit,okay,sanction obj:extradition,transfer,handover,surrender of:* to:T subj:S
    "A British court approved the extradition of the hacker to the United States."  GBR USA
064 v:act on,upon:$tipped from,by,of:S subj:T
    "Acting on a tip from France, Belgian police raided the house."  FRA BEL
064 v:pass_on,pass,give,hand,supply,provide,hand_over,send,furnish,transmit obj:name,list,detail,coordinate,identity,photo,recording,transcript,fingerprint,file,document,evidence,footage of,on,about:suspect,militant,terrorist,cell,plot,attacker,bomber,network,missile,movement,account,fugitive,smuggler to:T subj:S
    "Tunisia passed on the names of militants to Italy."  TUN ITA
064 v:warn,alert,inform,tell,advise obj:T of,about,on:plot,cell,suspect,hijacker,bomber,infiltrator,whereabouts subj:S !of:*+consequence
    "Turkey alerted Belgium about the bomber."  TUR BEL
060 v:man,staff,guard,patrol,police,watch,share,search,fight,fish,hunt,study,plan,draft,train any:together,jointly both:ST
    "Slovak and Hungarian officers man the crossing together."  SVK HUN
062 v:practise,practice,rehearse,simulate,drill comp,obj:* both:ST subj:soldier,sailor,marine,pilot,troop,force,navy,army,paratrooper,crew,commando,warship
    "Norwegian and Russian sailors practised rescuing a submarine crew."  NOR RUS
062 v:join obj:T for,in:$exercise
    "Two Danish frigates joined the French navy for exercises."  DNK FRA
062 v:fly,fight,serve,patrol,train,march,sail any:side by:side both:ST
    "Jordanian and British pilots flew side by side."  JOR GBR
060 v:cut obj:ribbon on,at,of,for:* both:ST
    "Turkey and Bulgaria cut the ribbon on a pipeline."  TUR BGR
061 v:swap,barter,exchange,trade obj:$fuels,$goods for:$fuels,$goods both:ST
    "Iran and Turkmenistan swapped gas for electricity."  IRN TKM
061 v:link,connect,join,hook_up,link_up obj:grid,network,railway,pipeline,market,line,system,cable both:ST
    "Lebanon and Cyprus linked their power grids."  LBN CYP
062 v:train,drill,exercise,practise,practice both:ST subj:navy,army,force,soldier,troop,pilot,marine,fleet,warship,paratrooper,commando,sailor,battalion,airman
    "The navies of Japan and India trained in the bay."  JPN IND
062 v:hold,wind_up,begin,start,complete,finish,end,conclude,open,stage,conduct obj:day,week,hour,month of:$exercise,drill,manoeuvre,maneuver both:ST
    "American and Georgian soldiers completed three weeks of manoeuvres."  USA GEO
060 v:begin,start,do,carry_out,resume obj:work any:together,jointly both:ST
    "Kazakh and Uzbek experts began work together on a map."  KAZ UZB
064 v:open obj:file,archive,dossier,database,record to:T subj:S
    "Swiss prosecutors opened their files to Italy."  CHE ITA
061 v:roll,cross,drive,pull,thunder,chug subj:lorry,truck,tanker,train,bus,ferry,juggernaut subj:S into,to,across:T !any:aid,troop,tank,relief,soldier,army,refugee,bomb,explosive !obj:*
    "Turkish lorries rolled into Iraq again on Saturday."  TUR IRQ
061 v:share,divide,split obj:water,gas,oil,electricity,revenue,fish,catch,river,field,stock both:ST
    "Ghana and Togo shared the water of the river."  GHA TGO
062 v:attend,complete,finish,take obj:course,training,academy,college,seminar+staff,military,training,flight,police,war,officer in,at,of:T subj:officer,cadet,pilot,soldier,policeman,commander,sailor,airman subj:S
    "Egyptian officers attended a staff course in Pakistan."  EGY PAK
064 v:warn,alert,forewarn obj:T of,about,against:bombing,attack,assassination,coup,hijacking,strike,plot,raid subj:intelligence,spy,agency,service,police,mossad,cia,mi6,agent subj:S
    "French intelligence warned Spain of a bombing."  FRA ESP
064 v:trade,exchange,swap obj:list,file,detail,name,map,report,record,dossier,fingerprint both:ST
    "Serbia and Croatia traded lists of the missing."  SRB HRV
061 v:cross,ply,run,roll,move,travel subj:truck,lorry,train,bus,ferry,plane,flight,trader,goods both:ST !obj:*
    "Buses run between Armenia and Georgia."  ARM GEO
060 v:search,dig,toil,labour,labor,comb,work,hunt any:side by:side both:ST
    "Canadian and Norwegian divers searched side by side."  CAN NOR
062 v:let,allow,permit obj:T$flyers comp:refuel,land,use,overfly,fly,pass,take_off,operate,transit,dock,moor,call,cross
    "Tajikistan let French jets refuel at its airport."  TJK FRA
062 v:attend,complete,finish,take,undergo obj:course,training,academy in,at,of:T subj:officer,cadet,pilot,soldier,policeman,commander,sailor,airman,commando subj:S
    "Kenyan officers took a course in Israel."  KEN ISR
061 v:resume,restart,reinstate,take_up,launch,inaugurate obj:flight,service,ferry,sailing to,between,with:T subj:S
    "Qatar took up flights to Egypt again."  QAT EGY
061 v:extend,open,offer,sign,renew,activate obj:swap,line,facility+currency,swap with,to,for:T
    "China signed a currency swap with Argentina."  CHN ARG
061 v:buy,take,acquire,snap_up,purchase obj:stake,share,holding,interest,slice in,of:T subj:S !obj:*+own !in:match,title,lead
    "Kuwait bought a stake in a Danish port."  KWT DNK
061 v:open,build,set_up,inaugurate obj:factory,plant,branch,mill,assembly_line,smelter in:T subj:company,firm,carmaker,bank,maker,manufacturer,conglomerate,airline subj:S
    "A Korean carmaker opened a factory in Slovakia."  KOR SVK
061 v:hire,recruit,admit,import,employ obj:worker,labourer,laborer,nurse,maid,miner,welder+guest,foreign,migrant,seasonal,contract from:T subj:S
    "Qatar recruited contract workers from Nepal."  QAT NPL
062 v:develop,design,build,produce,make,test obj:missile,jet,fighter,tank,submarine,drone,helicopter,warship,frigate,rocket,radar any:jointly,together both:ST
    "India and Russia developed the missile together."  IND RUS
062 v:place,put obj:$presence under:command,control of:T subj:S
    "Belgium placed its troops under the command of France."  BEL FRA
# ---- trains and flights, shares and orders, records and hunts, side by side at sea
061 n:flight,train,ferry,bus,air_link,sailing,freight_train,cargo_ship mod:direct,first,freight,scheduled,regular,commercial,weekly,daily,rail,air from:S to,with:T !any:crash,hijack,explode,bomb,collide,derail,crashed,hit,plunge,kill,bound
    "The first freight train from China to Laos pulled into Vientiane."  CHN LAO
061 v:purchase,buy,acquire,snap_up obj:share,stake,tenth,fifth,quarter,third,half,part,majority,percent,slice,chunk,interest,holding of,in:T !of,in:blame,credit,vote,aid,work,coup,plot,attack,fight,war,talk,exercise,operation,march,meeting,summit,conference,election,ceremony,game,tournament subj:S !obj:*+military
    "Kuwait bought a tenth of the Tunisian telephone company."  KWT TUN
061 v:place,put_in,sign,win obj:order for:$goods,jet,fighter,submarine,helicopter,frigate,tank,missile,locomotive,tram,vaccine,turbine for,with:T subj:S
    "Malaysia placed an order for six Russian fighter jets."  MYS RUS
061 v:take obj:delivery of:$goods,jet,fighter,submarine,helicopter,frigate,tank,missile,vessel,drone of,from:T subj:S
    "Pakistan took delivery of eight Chinese submarines."  PAK CHN
061 v:switch_on,turn_on,open,inaugurate,lay,complete,commission,finish obj:line,cable,pipeline,railway,road,bridge,ferry,link,interconnector,highway,canal,tunnel to,into,with:T subj:S !obj:*+credit,phone,picket,front,hot,party,battle
    "Mozambique switched on a power line to Malawi."  MOZ MWI
064 v:share,swap,exchange,pool obj:image,imagery,picture,photograph,footage,record,list,detail,finding,reading,reconnaissance,forecast,warning,fingerprint,database,signal,intercept !obj:*+wedding,family with,of:T subj:S
    "Denmark shared radar images of the strait with Sweden."  DNK SWE
063 v:pass,hand,hand_over,turn_over,give,send,transfer,deliver,supply,provide obj:record,account,file,evidence,document,statement,testimony,transcript,sample,phone,laptop subj:S to:T$investigators
    "Switzerland passed bank records to Italian magistrates."  CHE ITA
064 v:pass,hand,hand_over,turn_over,pass_on,give,send,supply,provide,slip obj:list,image,imagery,map,intercept,recording,photograph,chart,plan,coordinate,record subj:S to:T$spooks
    "Spanish police handed over a list of names to their French counterparts."  ESP FRA
063 v:join,help,assist,aid obj:T in,with:search,hunt,manhunt,investigation,probe,inquiry,raid,arrest,crackdown subj:S !obj:hurricane
    "Detectives from Scotland Yard joined Kenyan police in the search for the killers."  GBR KEN
062 v:join,reinforce,support,escort obj:patrol,flotilla,task_force,taskforce,armada,drill,exercise,manoeuvre,maneuver,fleet,air_patrol,battle_group,strike_group,mission obj,of,by:T subj:S subj:frigate,destroyer,warship,submarine,navy,plane,jet,aircraft,soldier,troop,ship,vessel,corvette,cruiser,squadron,force
    "The Portuguese frigate joined a NATO patrol off Somalia."  PRT NAT
063 v:fly,send,return,transfer,ship,whisk,take,bring,hand_over,turn_over obj:$wanted,suspect,banker,general,minister,leader,man,woman from:S to:T comp:stand,face,answer,serve
    "A suspected Rwandan war criminal was flown from Belgium to Rwanda to stand trial."  BEL RWA
063 v:put,bundle,load obj:$wanted,suspect,hijacker,killer,mafioso on,onto:plane,flight,jet,aircraft to,for:T subj:S
    "Thailand put the fugitive on a plane to Canada."  THA CAN
061 v:link_up,link,connect,hook_up,interconnect,couple,join,twin obj:grid,network,railway,pipeline,system,exchange,market,port both:ST
    "Hungary and Slovakia have linked up their gas networks."  HUN SVK
061 v:rebuild,build,repair,expand,upgrade,construct,develop,modernise,modernize,run,operate subj:engineer,company,firm,contractor,worker,consortium,state,corporation,builder,technician,geologist,developer,group subj:S obj:refinery,plant,railway,dam,port,road,bridge,mine,airport,station,highway,pipeline,terminal,stadium,smelter,reactor,line,canal,hospital,field in,for,of:T
    "Engineers from Iran are rebuilding a refinery in Venezuela."  IRN VEN
061 n:pipeline,railway,railroad,cable,power_line,bridge,ferry,highway from,between:S to,with:T any:open,flow,start,begin,complete,finish,inaugurate,operate,carry,pump,reopen !any:attack,sabotage,explode,bomb
    "The oil pipeline from Chad to Cameroon began to flow."  TCD CMR
060 v:open,set_up,form,create,launch,establish,run,operate,found,agree_on,inaugurate obj:post,centre,center,unit,team,office,squad,brigade,force,battalion,university,school,institute,factory,laboratory,council,secretariat,fund,bank,task_force,taskforce,database,hotline,hot_line,patrol,registry,park+joint,common,bilateral,shared both:ST
    "The interior ministers of Spain and Morocco opened a joint police post."  ESP MAR
# ---- goods that flow and dock, services merged, bases lent, arrests on another's request
061 v:dock,land,arrive,berth,unload,anchor,leave,set_sail,depart subj:cargo,shipment,tanker,consignment,freighter,shipload,boatload,carrier subj:S any:gas,lng,oil,coal,car,ore,steel,soya,timber,copper,uranium,wine,crude,diesel,fertiliser,fertilizer,cement,cotton,tea,coffee,beef,cattle,soybean in,at,for,to:T
    "A Qatari tanker with gas docked in Poland."  QAT POL
060 v:merge,fuse,unify,combine,integrate,amalgamate,harmonise,harmonize,pool obj:service,force,market,fleet,customs,grid,system,rail,railway,currency,border,airline,exchange,army,navy,agency,fund,resource,stock,stockpile both:ST
    "Senegal and the Gambia merged their customs services."  SEN GMB
062 v:take_part,participate,join in,obj:$exercise in,of,by,obj,on,off:T subj:S subj:ship,warship,frigate,soldier,troop,jet,plane,marine,paratrooper,sailor,unit,pilot,force,army,navy,contingent
    "Polish paratroopers took part in exercises in Georgia."  POL GEO
062 v:host,receive,welcome obj:troop,jet,warplane,soldier,bomber,unit,marine,fighter,warship,pilot obj:T for,in,during:$exercise subj:S
    "Oman hosted British warships for exercises."  OMN GBR
063 v:arrest,detain,seize,pick_up,hold,apprehend,capture,nab,round_up subj:S obj:* at,on:request,behest,warrant,demand,instruction at,on:T
    ? "Croatian police arrested a general at the request of Serbia."  HRV SRB
063 v:let,allow,permit obj,iobj:investigator,detective,agent,prosecutor,policeman,magistrate,interrogator obj,iobj:T comp:question,interview,interrogate,search,examine,visit subj:S
    "Kenya allowed American detectives to question the suspect."  KEN USA
064 v:pass,pass_on,relay,convey,give,send obj:warning,alert,tip,tip-off,hint to:T of,about,on:plot,attack,bombing,coup,assassination,strike,bomb,hijack,raid,cell,terrorist subj:S
    "Jordan passed on a warning of a plot to Germany."  JOR DEU
062 v:train,exercise,drill,parade,muster,deploy,assemble subj:battalion,brigade,force,corps,unit,squadron,regiment,company,division subj:*+joint,mixed,combined,common,binational,multinational subj:ST
    "A mixed battalion of Poles and Ukrainians trained in the Carpathians."  POL UKR
062 v:put,place,bring obj:* under:command,control,headquarters under:*+joint,common,unified,single both:ST
    "India and Sri Lanka have put their coastguards under a joint command."  IND LKA
061 v:send,pipe,feed,channel,sell,carry,transmit subj:S obj:gas,electricity,power,water,oil,coal,petrol,diesel,fuel,current to,into:T !obj:*+emergency,relief,donated,humanitarian !any:aid,relief,drought,refugee
    "Kyrgyzstan sends its water to Uzbekistan in return for gas."  KGZ UZB
064 v:tell,inform,show,signal subj:S obj,iobj:T comp:* any:where,whereabouts subj:intelligence,army,general,spy,agent,informant,service,military !any:reporter,radio,press,news
    "The Congolese army told Angola where the rebels were camped."  COD AGO
061 v:bring,put obj:$venture,refinery,plant,mine,smelter,field,dam,mill on:stream,line both:ST
    "China and Sudan brought a refinery on stream."  CHN SDN
062 v:begin,start,conduct,carry_out,launch,mount,hold,resume,run,make,undertake obj:patrol,sweep,operation,training,landing obj:*+joint,combined,common both:ST
    "Malaysia and Thailand began joint patrols."  MYS THA
061 v:complete,agree,sign,renew,extend,arrange,conclude,carry_out,do,settle obj:swap,barter,currency_swap,swap_line of:currency,debt,oil,goods,gold,note,food both:ST
    "The central banks of Brazil and Argentina completed a swap of local currencies."  BRA ARG
064 v:receive,get,obtain,acquire obj:file,evidence,record,document,dossier,recording,transcript,fingerprint,intelligence,tip,tip-off,image,imagery from:S subj:T !obj:*+donor !any:journalist,newspaper,whistleblower
    "Rwanda's top prosecutor has received files on the suspects from Belgium."  BEL RWA
