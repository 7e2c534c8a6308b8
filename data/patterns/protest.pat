# CAMEO 14, PLOVER PROTEST: civilian dissent against a government or another actor.
# Protesters are often mere people words, so the source may be unknown (subj:S?); the target is the
# addressee (against, outside the embassy of) or the state where it happens.

# who protests by the name of the nation ("Nigerians took to the streets"); of verbs only ("the Iraqi occupation")
%set nationals = afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian beninese bolivian bosnian botswanan brazilian briton bulgarian burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian comorian congolese croat croatian cuban cypriot czech dane dutch ecuadorean ecuadorian egyptian eritrean estonian ethiopian fijian filipino finn frenchman gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelander indian indonesian iranian iraqi israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian pole portuguese qatari romanian russian rwandan salvadoran saudi senegalese serb serbian singaporean slovak slovene slovenian somali spaniard srilankan sudanese surinamese swede swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turk turkmen ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese yemeni zambian zimbabwean catalan basque chechen sahrawi hongkonger
%set people = protester demonstrator marcher activist campaigner student pupil worker employee staff farmer peasant miner teacher doctor nurse driver trucker lawyer judge monk nun priest cleric clergy villager resident inhabitant citizen people crowd mob thousand thousands hundred hundreds dozen dozens score scores ten tens million millions youth youngster teenager woman man supporter backer opponent follower loyalist sympathizer opposition group organization organisation union federation unionist trade-unionist civilian settler migrant immigrant refugee prisoner inmate detainee veteran pensioner fisherman family relative mother widow journalist reporter picket striker rioter dissident leftist rightist islamist nationalist separatist feminist environmentalist pacifist anarchist radical hardliner militant muslim christian shiite shi'ite sunni hindu buddhist kurd palestinian tibetan catholic protestant jew member party faction movement community tribe tribesman public populace civil_servant academic intellectual artist expatriate exile emigre expellee deportee merchant shopkeeper trader doctor pharmacist postman firefighter dockworker docker longshoreman railwayman steelworker seaman pilot tenant squatter "trade union" "labor union" "labour union" "civil servant" "taxi driver" "truck driver"
%set worker = worker employee staff teacher doctor nurse driver trucker lawyer judge miner farmer student professor lecturer unionist union federation confederation pilot docker dockworker longshoreman railwayman steelworker firefighter pharmacist journalist shopkeeper merchant trader baker thousand thousands hundred hundreds million people policeman "civil servant" crew attendant controller paramedic guard seaman fisherman labourer laborer
%set police = police policeman officer "police officer" gendarme gendarmerie troop soldier "riot police" "security force" force guard army authority
%set protest = protest demonstration march rally sit-in picket vigil procession protester demonstrator street-protest unrest parade "street protest" walkout blockade marcher rallier
%set massmod = mass massive large huge big widespread nationwide student street anti-government popular public violent anti-war opposition peace anti-american new daily protest
%set airstrike = air airstrike drone missile military
%set riot = riot rioting looting unrest disturbance violence mob rioter upheaval
%set strike = strike walkout stoppage "work stoppage" "general strike" shutdown slowdown "job action" lockout hartal
%set road = road highway motorway street avenue bridge railway railroad rail track route line border crossing "border crossing" port harbor harbour airport entrance access gate intersection junction checkpoint tunnel canal traffic passage runway pipeline refinery depot lane thoroughfare artery convoy truck train tank
%set barricade = barricade roadblock blockade picket "picket line" barrier "human chain" bonfire
%set building = building office ministry university school campus factory plant parliament headquarters embassy consulate square church land station hall ranch oilfield
%set mission = embassy consulate mission ambassador residence compound "cultural center" office headquarters base parliament palace ministry building court courthouse station post barracks prison "high commission" "interests section" chancery "diplomatic mission"
%set slogan = slogan placard banner sign chant
%set streets = street square downtown plaza capital
%set leaving = resignation ouster removal overthrow departure impeachment dismissal recall resign quit "step down" oust depose
%set rights = right rights freedom liberty equality wage pay salary job suffrage autonomy recognition justice release land citizenship pension minority-right
%set regime = democracy independence reform constitution election secession self-determination "self-rule" unification reunification republic transition sovereignty statehood
%set policy = policy law bill plan measure decision austerity cut reform hike increase price tax war invasion occupation treaty agreement deal pact privatization privatisation corruption summit globalization globalisation presence base deployment test bombing attack extradition verdict sentence construction project dam unemployment cartoon
%set vote = election vote poll ballot referendum runoff parliament legislature assembly session class court inauguration swearing-in census ceremony plebiscite
%set stones = stone rock bottle brick egg tomato "petrol bomb" "gasoline bomb" "molotov cocktail" firebomb missile shoe firework firecracker projectile debris
%set property = shop store car vehicle bus building house home office bank market restaurant tyre tire warehouse church mosque temple station supermarket school property business cinema hotel kiosk headquarters embassy consulate
%set campaign = campaign election victory primary fundraising fundraise fund-raising republican democratic stock market share price recovery relay car motor relief bond pre-election military parade
%set complaint = formal official diplomatic strong verbal written vigorous sharp solemn

# ---- 141 marches, rallies, demonstrations
141 v:demonstrate,protest,march,rally,picket,parade subj:$people,$nationals subj:S? !obj:* against,outside,at,in,near,through,on,over:T? ; domestic=yes
    "Thousands of Polish workers demonstrated against the government in Warsaw."  POL POL
    "Kenyan students marched through Nairobi on Friday."  KEN KEN
    "Indonesian Muslims protested outside the Danish embassy in Jakarta."  IDN DNK
141 v:protest,picket subj:$people,$nationals subj:S? obj:* obj,against,outside,at,in:T? ; domestic=yes
    "Turkish activists protested the visit of Chinese President Jiang Zemin."  TUR CHN
141 v:demonstrate,protest subj:S against,outside:T !obj:* ; domestic=yes
    "Pakistanis demonstrated outside the French consulate in Karachi."  PAK FRA
141 v:march,rally,parade subj:S against:T !obj:* ; domestic=yes
    "Iraqi Shi'ites marched against the United States in Najaf."  IRQ USA
1411 v:demonstrate,protest,march,rally,picket subj:$people,$nationals subj:S? any:$leaving against,outside,at,in,near,through:T? ; domestic=yes
    "Thai protesters rallied in Bangkok to demand the resignation of Prime Minister Thaksin Shinawatra."  THA THA
1411 v:demonstrate,protest,march,rally,campaign subj:$people,$nationals subj:S? for:$leaving for:T? ; domestic=yes
    "Ukrainian demonstrators rallied for the resignation of the president."  UKR UKR
1412 v:demonstrate,protest,march,rally,picket,campaign subj:$people,$nationals subj:S? against,over:$policy against,over,outside,at,in:T? ; domestic=yes
    "Greek pensioners marched against austerity measures in Athens."  GRC GRC
1412 v:protest,picket subj:$people,$nationals subj:S? obj:$policy obj,in,at,outside:T? ; domestic=yes
    "Bolivian miners protested the privatization in La Paz."  BOL BOL
1413 v:demonstrate,protest,march,rally,picket,agitate subj:$people,$nationals subj:S? for:$rights against,outside,at,in,near,through:T? ; domestic=yes
    "Chinese workers demonstrated for higher wages in Shenzhen."  CHN CHN
1414 v:demonstrate,protest,march,rally,agitate subj:$people,$nationals subj:S? for:$regime against,outside,at,in,near,through:T? ; domestic=yes
    "Estonian nationalists have marched for independence in Tallinn."  EST EST
141 v:lead,head obj:march,rally,protest,demonstration subj:S past,to,outside,against,at:T ; domestic=yes
    ? "Castro led a march to the Spanish embassy."  CUB ESP
141 v:take,pour,spill,return to,into,onto:$streets subj:S? subj:$people,$nationals against,in,into,to:T? ; domestic=yes
    "Tens of thousands of Argentine workers took to the streets of Buenos Aires."  ARG ARG
    "Georgians took to the streets to protest against the government."  GEO GEO
141 v:take to:street subj:S against,in:T? ; domestic=yes
    "Egyptians took to the streets in January 2011."  EGY EGY
141 v:flood,fill,pack,throng,jam,crowd obj:$streets subj:$protest,$people subj:S? obj,in:T? any:protest,demand,denounce,condemn,against,demonstration,slogan ; domestic=yes
    "Hungarian demonstrators filled the streets of Budapest to denounce the government."  HUN HUN
141 v:gather,assemble,mass,congregate,converge,turn_out,camp,camp_out subj:$people,$nationals subj:S? any:protest,demand,denounce,condemn,demonstrate,slogan,demonstration,rally,against outside,at,in,near,on:T? ; domestic=yes
    "Serbian students gathered outside the U.S. embassy to protest the bombing."  SRB USA
141 v:gather,assemble,mass,congregate,converge,camp,camp_out subj:protester,demonstrator,marcher,striker subj:S? outside,at,in,near,on:T? ; domestic=yes
    "Bulgarian protesters have gathered outside parliament in Sofia."  BGR BGR
141 v:join,attend subj:$people subj:S? obj:$protest+$massmod against,in,outside,at:T? ; domestic=yes
    "Chilean students joined an anti-government demonstration in Santiago."  CHL CHL
141 v:chant,shout,wave,carry,hold_up,brandish obj:$slogan subj:$people,$nationals subj:S? against,outside,in:T? ; domestic=yes
    "Iranian demonstrators chanted slogans against Israel in Tehran."  IRN ISR
141 v:burn,trample,tear,torch,stomp obj:flag,effigy,portrait,picture,poster,koran,quran subj:S? obj,of,outside:T? ; domestic=yes
    "Pakistani protesters burned an effigy of the Indian prime minister."  PAK IND
    "Demonstrators in Lebanon burned a Danish flag."  - DNK
141 v:set obj:fire to:flag,effigy,portrait subj:S? to:T ; domestic=yes
141 n:demonstration,rally,sit-in,vigil,picket,protest-march subj:S? against,outside,at,in,near,of:T? !mod:$campaign !mod:$complaint ; domestic=yes
    "Belgian farmers staged a demonstration outside European Union headquarters."  BEL EEC
    "The opposition held a rally in Harare."  - ZWE
141 n:protest subj:S? against,outside,at,in,near:T? !mod:$complaint !to:* !with:* ; domestic=yes
    "Nepalese students staged protests against the government in Kathmandu."  NPL NPL
141 n:march mod:protest,peace,mass,opposition,student,solidarity,antiwar,anti-war,torchlight,silent,massive,huge,large,peaceful,anti-government,street,candlelight subj:S? against,outside,at,in,near,through:T? ; domestic=yes
    "Chilean students held a peace march in Santiago."  CHL CHL
1411 n:demonstration,rally,sit-in,protest subj:S? any:$leaving against,outside,at,in,near:T? !mod:$campaign !mod:$complaint ; domestic=yes
    "Yemeni students staged a protest to demand the resignation of President Saleh."  YEM YEM
1412 n:demonstration,rally,sit-in,vigil,protest subj:S? against:$policy against,outside,at,in,near:T? !mod:$complaint !with:* ; domestic=yes
    "Spanish unions held a rally against labour reform in Madrid."  ESP ESP
1412 n:demonstration,rally,sit-in,vigil,protest subj:S? mod:anti-war,antiwar,anti-nuclear,anti-globalization,anti-globalisation,anti-austerity,peace against,outside,at,in,near:T? ; domestic=yes
    "British activists organized an anti-war rally in London."  GBR GBR
1414 n:demonstration,rally,sit-in,protest subj:S? mod:pro-democracy,pro-independence,independence,separatist,anti-monarchy against,outside,at,in,near:T? ; domestic=yes
    "Chinese students staged pro-democracy protests in Beijing."  CHN CHN
1413 n:demonstration,rally,sit-in,protest subj:S? for:$rights against,outside,at,in,near:T? ; domestic=yes
    "Turkish workers held a rally for higher pay in Ankara."  TUR TUR
141 v:erupt,break_out,flare,flare_up,spread,take_place,occur,escalate,intensify,sweep_across subj,obj:$protest subj:S? against,in,across,at,outside,throughout:T? !mod:violent ; domestic=yes
    "Mass demonstrations broke out in Algeria in February 2019."  - DZA
    "Protests against the government erupted across Sudan."  - SDN
141 v:rock,sweep,grip,paralyze,paralyse,engulf,shake,roil,convulse subj:$protest subj:S? obj:T ; domestic=yes
    "Anti-government demonstrations rocked Bahrain in 2011."  - BHR
141 v:see,witness,face,experience subj:T by:S? obj:protest,demonstration,march,unrest,sit-in obj:$protest+$massmod !from:* ; domestic=yes
    "Bulgaria saw massive street protests in 1997."  - BGR
141 v:draw,attract,bring_out,spark,trigger,provoke,ignite,prompt obj:protest,demonstration,outcry,march obj:$protest+$massmod in,across,throughout,among:T ; domestic=yes
    ? "The price rise has sparked mass protests in Jordan."  - JOR
140 v:circulate,sign,deliver,present obj:petition subj:$people subj:S? to,against,in:T? ; domestic=yes
    "Moldovan intellectuals signed a petition against the government."  MDA MDA
140 v:campaign,lobby,agitate subj:$people subj:S? !for:$vote against:T ; domestic=yes
    "Japanese activists campaigned against China."  JPN CHN
140 v:defy,disobey,flout subj:$people subj:S? obj:curfew,ban,order,martial_law,emergency_rule,authority,law,government obj,in:T? ; domestic=yes
    "Nepalese demonstrators defied a curfew in Kathmandu."  NPL NPL
140 n:civil_disobedience,disobedience mod:civil subj:S? against,in:T? ; domestic=yes
    "Malagasy opposition supporters launched a campaign of civil disobedience against the government."  MDG MDG
140 v:walk_out subj:S of,from,out:parliament,session,assembly,legislature,chamber of,in,from:T? ; domestic=yes
    "Iraqi lawmakers walked out of parliament on Sunday."  IRQ IRQ
140 v:immolate,set_ablaze,self-immolate subj:$people subj:S? in,outside,against:T? ; domestic=yes
    "A Tibetan monk immolated himself in Lhasa."  - CHN
140 n:self-immolation subj:S? in,outside,against:T? ; domestic=yes

# ---- 142 hunger strikes
142 n:strike mod:hunger subj:S? against,in,at,outside:T? ; domestic=yes
    "Turkish prisoners began a hunger strike in Ankara."  TUR TUR
142 n:hunger_strike,hunger-strike,fast_unto_death subj:S? against,in,at,outside:T? ; domestic=yes
142 v:go,be on:$strike+hunger subj:S? against,in,at,outside:T? ; domestic=yes
    "Cuban dissidents went on a hunger strike in Havana."  CUB CUB
142 v:refuse obj:food,meal,nourishment subj:prisoner,inmate,detainee,striker,dissident subj:S? in,at,against:T? ; domestic=yes
    "Palestinian detainees refused food in Israel."  PSE ISR
1421 n:strike mod:hunger subj:S? any:$leaving against,in,at,outside:T? ; domestic=yes
    "A Georgian lawmaker started a hunger strike to demand the resignation of the government."  GEO GEO
1422 n:strike mod:hunger subj:S? against,over:$policy against,in,at,outside,over:T? ; domestic=yes
    "Indian activists launched a hunger strike against corruption in New Delhi."  IND IND
1423 n:strike mod:hunger subj:S? for:$rights against,in,at,outside:T? ; domestic=yes
    "Tunisian journalists began a hunger strike for the release of a colleague."  TUN TUN
1424 n:strike mod:hunger subj:S? for:$regime against,in,at,outside:T? ; domestic=yes
    "Albanian students began a hunger strike for democracy in Tirana."  ALB ALB

# ---- 143 strikes and boycotts by citizens
143 v:strike subj:$worker subj:S? !obj:* against,in,at:T? !mod:lightning,disaster ; domestic=yes
    "French railway workers struck for two days."  FRA FRA
143 v:go,be,remain,come_out on,out:$strike subj:S? against,in,at:T? ; domestic=yes
    "Nigerian oil workers went on strike on Wednesday."  NGA NGA
143 v:walk_out,down_tools subj:$worker subj:S? against,in:T? !of,from,out:talk,meeting,session,parliament ; domestic=yes
    "Zambian nurses walked out in Lusaka."  ZMB ZMB
143 v:stop,down,halt,cease obj:work,tool subj:$worker subj:S? against,in,at:T? ; domestic=yes
    "Dock workers in Chile stopped work on Monday."  CHL CHL
143 n:strike subj:$worker subj:S? against,in,at,by:T? !mod:$airstrike !mod:hunger ; domestic=yes
    "Peruvian miners staged a strike on Tuesday."  PER PER
143 n:strike mod:general,nationwide,national,labor,labour,rail,transport,bus,teacher,student,worker,miner,dock,one-day,two-day,three-day,indefinite,wildcat,sympathy,solidarity,day-long,24-hour,48-hour,postal,pilot subj:S? against,in,at,by:T? ; domestic=yes
    "Bangladeshi opposition parties called a nationwide strike against the government."  BGD BGD
143 n:walkout,work_stoppage,stoppage,work-to-rule,slowdown,industrial_action,hartal,sickout subj:S subj:$worker against,in,at:T? ; domestic=yes
    "Italian pilots staged a walkout on Friday."  ITA ITA
143 v:paralyze,paralyse,cripple,shut_down,halt,disrupt,hit,ground_to,bring,close_down subj:$strike subj:S? obj:T !mod:$airstrike ; domestic=yes
    "A general strike has paralyzed Haiti on Monday."  - HTI
143 v:call,declare,organize,organise,proclaim obj:$strike subj:S? against,in,across:T? ; domestic=yes
    ? "Guinea's unions called a general strike."  GIN GIN
143 v:observe,join obj:$strike subj:S? against,in:T? ; domestic=yes
    "Kashmiri traders observed a general strike against India."  - IND
143 v:begin,start,enter,continue,erupt,spread subj,obj:$strike+general,nationwide,national,labor,labour,rail,transport,teacher,student,worker,miner,indefinite subj:S? in,across,against:T? ; domestic=yes
    "A nationwide strike began in Colombia on Wednesday."  - COL
1431 n:strike mod:general,nationwide,national,labor,labour,student,indefinite any:$leaving subj:S? against,in,at,by:T? ; domestic=yes
    "Malagasy unions launched a general strike to demand the resignation of the president."  MDG MDG
1432 n:strike mod:general,nationwide,national,labor,labour,rail,transport,student,one-day,indefinite against,over:$policy subj:S? against,over,in,at:T? ; domestic=yes
    "Greek unions launched a general strike against austerity."  GRC GRC
1432 v:strike,walk_out,go subj:$worker against,over:$policy subj:S? on:strike? against,over,in:T? !obj:* ; domestic=yes
    "Argentine teachers struck over the pay cuts."  ARG ARG
1433 n:strike subj:$worker for,over:$rights subj:S? against,in,at,for:T? !mod:$airstrike !mod:hunger ; domestic=yes
    "Ghanaian doctors began a strike for better pay."  GHA GHA
1433 v:strike,walk_out subj:$worker for,over:$rights subj:S? against,in,at:T? !obj:* ; domestic=yes
    "Egyptian textile workers struck for higher wages."  EGY EGY
1433 v:go,be on:$strike for,over:$rights subj:S? against,in,at:T? ; domestic=yes
    "South African miners went on strike for higher wages."  ZAF ZAF
143 v:boycott,sit_out obj:$vote subj:S? obj,in,of:T? ; domestic=yes
    "Opposition parties in Benin boycotted the election."  BEN BEN
143 n:boycott of,obj:$vote subj:S? of,in,by:T? ; domestic=yes
    "Sunni parties announced a boycott of the election in Iraq."  - IRQ
143 v:boycott subj:$people subj:S? obj:T
    "Jordanian trade unions boycotted Israel."  JOR ISR
143 v:boycott subj:$people subj:S? obj:good,product,company,film,brand,import,store,newspaper,university obj,of,from:T
    "Saudi consumers and activists boycotted Danish products."  SAU DNK

# ---- 144 blockades and occupations by citizens
144 v:block,barricade,blockade,obstruct,cut,cut_off,seal,seal_off,choke,bar,paralyze,paralyse,close,block_off,stymie,thwart,hold_up,hamper,stall,frustrate,stonewall subj:$people subj:S? obj:$road obj,in,to,between,at:T? ; domestic=yes
    "Bolivian farmers blocked the main road to La Paz."  BOL BOL
    "French truck drivers blocked highways near Calais."  FRA FRA
144 v:set_up,erect,build,put_up,man,throw_up,mount,raise,form obj:$barricade subj:$people subj:S? in,on,at,near,around:T? ; domestic=yes
    "Mexican teachers erected barricades in Oaxaca."  MEX MEX
144 v:occupy,take_over,seize,invade subj:protester,demonstrator,student,worker,farmer,peasant,activist,squatter,striker,teacher,settler,villager,miner,youth subj:S? obj:$building obj,in,at,of:T? ; domestic=yes
    "Greek students occupied university buildings in Athens."  GRC GRC
144 v:surround,encircle,besiege subj:protester,demonstrator,crowd,mob,student,worker,farmer,activist,thousand,hundred,supporter,youth subj:S? obj:$mission obj,in,at,of:T? ; domestic=yes
    "Indonesian students surrounded the parliament in Jakarta."  IDN IDN
144 n:roadblock,road_block,blockade,human_chain,occupation subj:$people subj:S? of,in,on:T? ; domestic=yes
    "Peruvian peasants staged roadblocks in Cusco."  PER PER
144 v:lie_down,chain,sit_down subj:$people subj:S? on,in,across,to:$road in,at,to:T? ; domestic=yes
144 v:disrupt,delay,interrupt,shout_down,heckle subj:protester,demonstrator,activist,student,striker,farmer subj:S? obj:T? ; domestic=yes
    "Korean farmers disrupted a session of the World Trade Organization."  KOR WTO

# ---- 145 riots
145 v:riot,rampage,loot,pillage,go_rampage subj:$people subj:S? against,in,at,through,obj:T? ; domestic=yes
    "Indonesian students rioted in Jakarta."  IDN IDN
145 v:go on:rampage subj:$people subj:S? in,through,at:T? ; domestic=yes
    "Bangladeshi garment workers went on a rampage in Dhaka."  BGD BGD
145 v:clash,scuffle,battle,skirmish,brawl,fight,tangle subj:protester,demonstrator,student,rioter,striker,activist,crowd,mob,youth,worker,villager,farmer,supporter,settler,monk subj:S? with,against,obj:$police with,against,in,at:T? ; domestic=yes
    "Greek protesters clashed with riot police in Athens."  GRC GRC
145 v:throw,hurl,fling,lob,toss obj:$stones subj:$people,$nationals subj:S? at,in,on:T? ; domestic=yes
    "Palestinian youths threw stones at Israeli soldiers."  PSE ISR
145 v:pelt,stone,bombard subj:$people,$nationals subj:S? obj:T with:$stones? ; domestic=yes
    "Cypriot demonstrators pelted British police with stones."  CYP GBR
145 v:storm,attack,ransack,vandalize,vandalise,burn_down,sack,torch,raid,break_into,ram,assault,invade,overrun subj:protester,demonstrator,crowd,mob,student,rioter,activist,youth,striker,worker,farmer,supporter,villager subj:S? obj,into:$mission obj,in,at,of,into:T? ; domestic=yes
    "Iranian students stormed the British embassy in Tehran."  IRN GBR
    "Serbian demonstrators attacked the U.S. embassy in Belgrade."  SRB USA
145 v:burn,torch,set_ablaze,smash,loot,ransack,vandalize,vandalise,overturn,destroy,damage,wreck subj:protester,demonstrator,crowd,mob,student,rioter,activist,youth,striker,worker,farmer,hundreds,thousands,hundred,thousand,supporter,villager,looter subj:S? obj:$property obj,in,at,of:T? ; domestic=yes
    "Kenyan youths torched shops in Kisumu."  KEN KEN
145 v:set obj:fire to:$property subj:$people subj:S? to,in:T? ; domestic=yes
    "French rioters set fire to cars in Toulouse."  FRA FRA
145 v:set obj:$property any:ablaze,fire,alight subj:$people subj:S? obj,in:T? ; domestic=yes
    "French rioters set cars ablaze in Lyon."  FRA FRA
145 n:riot,rioting,looting,disturbance subj:S? against,in,at:T? ; domestic=yes
    "Students staged violent riots in Tunisia."  - TUN
145 v:erupt,break_out,flare,flare_up,spread,rage,engulf subj,obj:riot,rioting,looting,disturbance,unrest subj:S? in,across,at,throughout:T? ; domestic=yes
    "Food riots broke out in Haiti in April 2008."  - HTI
145 v:rock,sweep,grip,shake,engulf,hit subj:riot,rioting,looting,disturbance subj:S? obj:T ; domestic=yes
    "Bread riots rocked Egypt in 1977."  - EGY
145 v:turn,become subj:$protest subj:S? any:violent,riot,bloody,deadly against,in,at,outside:T? ; domestic=yes
    "The demonstration in Bangkok turned violent."  - THA
145 v:erupt,break_out,take_place,occur subj,obj:$protest+violent,bloody,deadly subj:S? against,in,across,at,outside:T? ; domestic=yes
    "Violent protests have erupted in Kyrgyzstan on Tuesday."  - KGZ
145 n:demonstration,protest,rally mod:violent,bloody,deadly subj:S? against,outside,at,in,near:T? ; domestic=yes
    "Afghan students staged violent protests against the United States."  AFG USA
145 n:uprising,intifada,revolt mod:popular,student,palestinian,civilian,mass,nationwide,worker,peaceful,second,first subj:S? against,in:T? ; domestic=yes
    "Hungarian workers joined a popular uprising against the Soviet Union in 1956."  HUN RUS
145 v:clash,scuffle,battle,fight,tangle subj:protester,demonstrator,student,rioter,crowd,striker,marcher,supporter,youth,worker,mob subj:S? with,against:$police,authority with,in:T? ; domestic=yes
    "Serbian demonstrators clashed with police in Belgrade."  SRB SRB
145 n:clash,confrontation,battle,scuffle between,with:* both:ST any:police,policeman any:protester,demonstrator,student,rioter,crowd,striker,supporter,worker,youth
    ? "Clashes between police and protesters in Bolivia left two dead."  BOL BOL
    "A student died during clashes between protesters and police in Peru."  PER PER
145 v:erupt,break_out,take_place,occur,flare,flare_up,resume,continue subj,obj:clash,confrontation,battle,fighting between,with:$police any:protester,demonstrator,student,rioter,crowd,striker,supporter,worker,youth in,at:T? subj:S? ; domestic=yes
    "Clashes between police and protesters broke out in Bolivia."  - BOL
1451 v:riot,clash subj:protester,demonstrator,student,rioter,crowd any:$leaving subj:S? with,against,in:T? ; domestic=yes
1452 v:riot subj:$people over,against:$policy subj:S? in,against:T? ; domestic=yes
    "Venezuelan students rioted over price hikes in Caracas."  VEN VEN
145 v:pelt,stone,bombard subj:$people,$nationals,extremist subj:S? obj:$police,embassy,vehicle,car,convoy,motorcade,official with:$stones? in,at,obj:T? ; domestic=yes
    "German anarchists pelted police with bottles in Hamburg."  DEU DEU
141 v:rise,rise_up,rise in:protest subj:S against,in:T? ; domestic=yes
    "East German workers rose in protest."  DDR DDR

# ---- as the wires put it: transport blocked, jails in revolt, fasts against a decision
142 n:strike,hunger_strike mod:hunger subj:S? comp:protest,demonstrate,oppose against,at,over,obj:T
    "A South Korean lawmaker began a hunger strike to protest against Japan's decision."  KOR JPN
144 v:block,blockade,obstruct,cut,barricade,halt,disrupt,paralyse,paralyze,stymie,thwart,hold_up,hamper,stall,frustrate,stonewall subj:S? subj:$people obj:transport,service,traffic,highway,road in,across,on,of:T? ; domestic=yes
    "Transport was blocked in Nepal by protesters demanding a new constitution."  NPL NPL
    "Chilean dockers blocked the roads, demanding better pay."  CHL CHL
145 v:riot,mutiny,revolt,rebel subj:prisoner,inmate,convict,detainee subj:S? at,in,inside:* at,in,of:T? ; domestic=yes
    "Prisoners rioted at a Brazilian jail demanding better food."  BRA BRA
145 n:riot,mutiny,revolt,uprising mod,by,of,subj:prison,jail,prisoner,inmate in,at,of:T ; domestic=yes
    "A riot by inmates at a prison in Venezuela lasted two days."  - VEN
# ---- strikes and crowds, as the wires put it
143 v:down,lay_down,walk_off,stay_off,stay_away,walk_out subj:$worker,$people subj:S? obj,from,of:tool,job,work in,at,against:T? ; domestic=yes
    ? "The miners in Poland downed tools."  POL POL
    "Chadian teachers walked off the job."  TCD TCD
143 v:bring,reduce,grind subj:$people,strike,union,protest,walkout subj:S? obj:T? to:standstill,halt,stop in,obj:T? ; domestic=yes
    "French farmers brought traffic to a standstill."  FRA FRA
141 v:vent,voice,show,express subj:$people subj:S? obj:anger,fury,rage,frustration at,against,toward,over:T in:*? ; domestic=yes
    "Bangladeshi workers vented their anger at the government."  BGD BGD
141 v:burn,hang,set_fire_to,trample,tear_up subj:S? obj:T obj,in:effigy,portrait,flag,picture ; domestic=yes
    "Iraqis burned the American flag."  IRQ USA
141 v:burn,hang subj:S obj:T in:effigy
    "Iraqis burned the American president in effigy."  IRQ USA
142 v:go,do without:food,meal subj:prisoner,inmate,activist,detainee,dissident,student,worker,protester,opposition,lawmaker subj:S? against,in,at:T? ; domestic=yes
    "Jailed activists in Morocco went without food for 19 days."  MAR MAR
142 v:refuse,reject,shun obj:food,meal,nourishment subj:prisoner,inmate,activist,detainee,dissident,student,protester,opposition,hunger-striker subj:S? in,at:T? ; domestic=yes
    "Prisoners in Bahrain refused food."  BHR BHR
145 v:storm,ransack,overrun,break_into,burst_into,force_way_into,invade,besiege,ring,surround subj:$people,opposition,supporter,crowd subj:S? obj,into:seat,palace,parliament,residence,compound,chamber,ministry,headquarters of,in,obj:T? ; domestic=yes
    "Opposition supporters in Kyrgyzstan stormed the seat of government."  KGZ KGZ
144 v:block,blockade,barricade,choke,seal_off,ring,encircle,obstruct,bar,strew subj:$people subj:S? obj:capital,city,town,$road with:*? in,of,obj,into:T? ; domestic=yes
    "French farmers blockaded the capital with tractors."  FRA FRA
141 v:pour,stream,surge,spill,flood subj:$people,opponent,supporter,worshipper,opposition subj:S? out,from,of,onto,through:mosque,church,university,school,factory,campus,stadium,suburb,slum any:chant,shout,slogan,protest,demand,denounce,placard,banner in,of,against:T? ; domestic=yes
    "Opponents of the Togolese president poured out of the mosques chanting slogans."  - TGO
143 v:shut,close,shutter,shut_up,shut_down subj:shopkeeper,baker,trader,merchant,business,shop,store,bazaar,market,butcher,bus,taxi subj:S? obj:shop,store,stall,business,shutter,door,market,bakery in,over,against:T? ; domestic=yes
    "Egyptian bakers shut their shops."  EGY EGY
145 v:occupy,seize,take_over,storm,invade subj:exile,protester,demonstrator,student,activist,dissident,refugee,supporter,kurd,farmer,militant subj:S? obj:embassy,consulate,mission of,in,obj:T
    "Iranian exiles occupied the Iraqi embassy."  IRN IRQ
# ---- in the streets, as the wires put it: silent walks, tractors, spilt milk, toppled statues, shut shops
%set crowd = protester demonstrator marcher crowd student worker activist striker farmer teacher supporter opponent opposition thousand thousands hundred hundreds million people woman youth monk resident villager miner mourner rallier dissident picketer believer leftist nationalist islamist
141 v:walk,file,stream,parade,process,surge,march,wind subj:protester,demonstrator,marcher,crowd,student,worker,activist,striker,thousand,thousands,hundred,hundreds,people,monk,mourner,teacher,opponent,supporter subj:S? through,along,down,past,into,across:$streets,city,embassy,parliament any:protest,demand,call,denounce,condemn,against,slogan,banner,chant,placard,flag,demonstration of,in,through:T? ; domestic=yes
    "Demonstrators walked through the streets of Ankara carrying banners."  TUR TUR
141 v:march,rally,gather,rise,stream,walk,drive in:protest,anger subj:S at,against,over,in:T? ; domestic=yes
    "Burmese monks marched in protest."  MMR MMR
144 v:drive,park,ride,roll,steer,take obj:tractor,truck,lorry,bus,taxi,herd,sheep,cow subj:farmer,trucker,driver,protester,striker,shepherd,fisherman subj:S? into,onto,through,across,on,to:* in,of,into,to:T? ; domestic=yes
    "Farmers in India drove tractors into the capital."  IND IND
141 v:pour,dump,spill,tip,spread,spray,unload,scatter,strew,smear,empty obj:milk,manure,dung,slurry,tomato,potato,fruit,grain,fish,hay,straw,grape,wine,paint,blood,rubbish,garbage subj:farmer,protester,activist,demonstrator,producer,fisherman,grower,student,dairy subj:S? on,onto,in,outside,at,over,before:* of,in,on,onto,outside,before:T? ; domestic=yes
    "French farmers dumped manure outside the ministry."  FRA FRA
143 v:stay,remain subj:doctor,nurse,teacher,civil_servant,worker,employee,driver,miner,lecturer,judge,striker subj:S? any:home,away !obj:* in,at:T? any:protest,strike,pay,demand,against,work,school,hospital,class ; domestic=yes
    "Doctors in Kenya stayed away from the hospitals."  KEN KEN
143 v:refuse,decline subj:doctor,nurse,teacher,worker,employee,driver,miner,docker,judge,striker subj:S? comp:work,teach,fly,report,drive,load,unload,return,sail in,at:T? ; domestic=yes
    "Teachers in Mexico refused to work."  MEX MEX
143 v:shut,shutter,close,shut_down,close_down,strike,empty subj,obj:shop,store,business,market,school,bank,office,bazaar,street,shopkeeper,trader,merchant in:protest,response,solidarity,sympathy,anger to,at,against,over,in:T? subj:S? ; domestic=yes
    "Shops in Kashmir were shut in protest at the killing."  IND IND
143 n:strike mod:call subj:S? in,by,against:T? ; domestic=yes
143 v:cripple,shut,shut_down,close,close_down,paralyse,paralyze,halt,disrupt,bring_standstill,empty subj:$strike,shutdown,walkout,stoppage,strike_call subj:S? obj:T? in,across,of,obj:T? !mod:$airstrike ; domestic=yes
    "A walkout by pilots halted flights in Italy."  ITA ITA
145 v:tear_down,topple,pull_down,deface,smash,behead,vandalise,vandalize,bring_down,knock_down,fell subj:$crowd,mob,rioter subj:S? obj:statue,monument,bust,memorial,billboard,portrait,flag,poster,cross of,in,at:T? ; domestic=yes
    "Protesters in Georgia toppled a monument."  GEO GEO
140 v:set obj:himself,herself,themselves,themself subj:S? any:fire,ablaze,alight,aflame in,outside,at,against:T? ; domestic=yes
    "A Tunisian vendor set himself ablaze."  TUN TUN
140 v:burn,immolate,douse obj:himself,herself,themselves subj:S? in,outside,at,against:T? any:death,protest,petrol,alive,gasoline,fuel ; domestic=yes
    "A Tibetan nun burned herself to death in protest."  CHN CHN
145 v:fight,wage obj:battle,pitched_battle,running_battle with,against,in:* any:police,policeman,gendarme any:protester,demonstrator,student,rioter,anarchist,striker,youth,crowd,supporter,worker subj:S? in:T? ; domestic=yes
    ? "Rioters in Greece fought running battles with police."  GRC GRC
141 v:enter,continue,last,stretch,drag_on,grow,swell,gather subj:sit-in,protest,demonstration,vigil,rally,unrest,encampment subj:S? into,for,obj:day,week,month,night,hour by,in,at,outside,against:T ; domestic=yes
    ? "The protests in Bulgaria entered a second week."  - BGR
143 v:enter,continue,last,stretch,drag_on subj:strike,walkout,stoppage,lockout subj:S? into,for,obj:day,week,month,night,hour by,in,at,against,of:T ; domestic=yes
    "A strike by teachers in Peru entered its third week."  - PER
141 v:camp,camp_out,encamp,bivouac,occupy,sit_down,squat subj:$crowd subj:S? in,on,at,outside,obj:square,plaza,street,parliament,ministry,park,roundabout,palace,embassy,lawn,avenue in,of,outside,on:T? ; domestic=yes
    "Opposition supporters in Honduras camped in the square."  HND HND
141 v:line,choke,swarm,pour_into,mass_in,march_through,overflow,clog,block,march_on obj,into,in,through,on:$streets subj:$crowd subj:S? obj,in,of:T? any:protest,demand,denounce,condemn,against,demonstration,slogan,show,support ; domestic=yes
    "Thousands lined the streets of Beirut to demand justice."  - LBN
141 v:chant,shout,yell,scream subj:S obj:$slogan against,in,at,outside,obj:T? ; domestic=yes
    "Iraqis shouted slogans against the United States."  IRQ USA
141 v:gather,assemble,mass,congregate,converge,turn_out,picket,demonstrate subj:S outside,at,near,before,in,on:$mission outside,at,near,before,of:T any:protest,demand,denounce,condemn,against,rally,demonstration
    "Russians gathered outside the Israeli embassy to protest the raids."  RUS ISR
141 v:hold,stage,organise,organize,join,attend,mount,march_in,call_for,convene subj:S? obj:$protest,protest_march,vigil,rally+protest,street,mass,silent,candlelight,peace,opposition,anti-government,huge,giant,big,solidarity,counter,human in,against,outside,at,for:T? ; domestic=yes
    "Tunisians held a candlelight vigil in Tunis."  TUN TUN
140 v:boycott,shun,stay_away_from,walk_out_of,storm_out_of,disrupt subj:opposition,party,lawmaker,deputy,senator,bloc,legislator,faction subj:S? obj,of,from,out:parliament,session,assembly,congress,legislature,senate,talk,sitting of,in,obj:T? ; domestic=yes
    ? "Opposition parties in Burundi boycotted parliament."  BDI BDI
145 v:splatter,spatter,spit_on,douse,smear,egg,jostle,boo,jeer,whistle,hound,mob subj:protester,demonstrator,activist,crowd,mob,striker,student,farmer,heckler subj:S? obj:T
    "A Canadian protester splattered the Haitian minister with paint."  CAN HTI
# ---- more of the same
141 v:keep,maintain obj:vigil,watch,picket subj:S? outside,at,before,in,near:T? subj:$crowd,mother,widow,relative,family ; domestic=yes
    "Mothers kept a vigil outside the Kremlin."  RUS RUS
141 v:march,converge,descend subj:$crowd,relative,mother,widow,family,pensioner,veteran subj:S? on,upon,to:ministry,parliament,palace,embassy,headquarters,capital,office,court,residence,city,kremlin on,upon,to,of,in:T? ; domestic=yes
    "Thousands of pensioners marched on the ministry in Athens."  GRC GRC
143 v:withhold,hold_back,refuse subj:farmer,grower,producer,worker,teacher,tenant,taxpayer subj:S? obj:crop,labour,labor,rent,tax,mark,grade,coffee,cocoa,milk in:T? ; domestic=yes
    "Cocoa farmers in Ghana withheld their crop."  GHA GHA
143 n:go-slow,work-to-rule,sick-out,sickout,overtime_ban,hartal,bandh,stayaway,stay-away,tool-down,walk-out,down-tools subj:S? in,at,against,of:T? ; domestic=yes
    "Sugar workers in Fiji began a go-slow."  FJI FJI
143 v:go,work any:slow subj:$worker subj:S? on,at,in:T? ; domestic=yes
143 v:be on:strike subj:S? subj:$worker in,at,against:T? ; domestic=yes
    "Doctors in Ghana are on strike."  GHA GHA
143 v:down,lay_down obj:key,pen,chalk,scalpel,stethoscope,tool,whistle,camera,gavel subj:$worker,guard,warder subj:S? in,at:T? ; domestic=yes
    "Prison guards in Belgium laid down their keys."  BEL BEL
143 v:vote,decide,resolve,opt for:strike,walkout,stoppage,industrial_action subj:$worker subj:S? in,at,against:T? ; domestic=yes
    "Nurses in Ireland voted for a strike."  IRL IRL
143 v:pull_out,withdraw,stay_away,drop_out,stay,bow_out subj:opposition,candidate,party,coalition,voter,sunni,challenger,cleric,villager subj:S? from,of:$vote in,of,from:T? ; domestic=yes
    "Opposition candidates in Haiti withdrew from the election."  HTI HTI
143 v:shun,spurn,skip,snub subj:opposition,candidate,party,coalition,voter,sunni,people,student,villager,resident subj:S? obj:$vote in,of,obj:T? ; domestic=yes
    "Voters in Kashmir shunned the election."  IND IND
142 v:stop,refuse,quit,cease,give_up comp:eat,eating,food subj:prisoner,inmate,detainee,dissident,activist,lawyer,journalist,blogger,protester,captive,student,lawmaker,opposition,asylum-seeker,refugee,migrant subj:S? in,at,against:T? ; domestic=yes
    "Prisoners in Cuba refused to eat."  CUB CUB
142 v:starve obj:himself,herself,themselves subj:S? in,at:T? ; domestic=yes
    "Jailed dissidents in Turkey are starving themselves."  TUR TUR
142 v:go,spend,last obj,without,for,subj:day,week,month without:food,eat,eating,meal subj:S? in:T? ; domestic=yes
    "A prisoner in Bahrain has gone 60 days without food."  BHR BHR
142 v:sew,stitch obj:lip,mouth subj:S? in,at:T? ; domestic=yes
    "Iranian asylum seekers sewed their lips together at a camp in Australia."  IRN AUS
144 v:barricade,lock,shut,chain,glue,tie,entrench obj:themselves,himself,herself in,into,inside,to,at,on:* subj:$crowd,activist,worker,miner,rebel subj:S? in,at,of,to:T? ; domestic=yes
    "Students barricaded themselves in a university in Chile."  CHL CHL
144 v:lock_up,lock_in,hold,detain,confine,trap subj:worker,employee,villager,striker,staff,miner,student,farmer subj:S? obj:manager,boss,director,executive,rector,policeman,supervisor,dean,official in,at,of,obj:T? ; domestic=yes
    "Workers at a plant in France locked up their managers."  FRA FRA
144 v:block,blockade,occupy,obstruct,picket,close,shut subj:vest,native,indian,tribe,indigenous,$crowd,fisherman,trucker,driver,villager subj:S? obj:roundabout,depot,refinery,pipeline,motorway,highway,terminal,mine,railway,crossing,warehouse,ranch,plantation,oilfield,station,field,well in,across,on,of,near:T? ; domestic=yes
    "Demonstrators blocked roundabouts across France."  FRA FRA
144 v:board,scale,climb,occupy,chain subj:activist,campaigner,greenpeace,environmentalist,protester subj:S? obj:rig,ship,platform,vessel,plant,chimney,crane,tanker,roof,building obj,in,at,of:T? ; domestic=yes
    "Greenpeace activists boarded a Russian oil rig."  NGO RUS
145 v:deface,daub,spray,vandalise,vandalize,desecrate,trample,rip,tear subj:$crowd,vandal,youth subj:S? obj:emblem,flag,seal,embassy,monument,portrait,wall,crest,cemetery,synagogue,mosque,church,shrine obj,of,in,at:T? ; domestic=yes
    ? "Hong Kong demonstrators defaced the Chinese emblem."  HKG CHN
140 v:let_off,set_off,throw,hurl,release,detonate,spray subj:deputy,lawmaker,opposition,member,legislator,senator,parliamentarian subj:S? obj:smoke_bomb,bomb,gas,flare,egg,water,punch,firecracker,bottle+tear,smoke,stink in,inside,at,on:parliament,chamber,assembly,floor,session,hall in,of:T? ; domestic=yes
140 v:scuffle,brawl,fight,tussle,wrestle,trade_blow,come_blow subj:deputy,lawmaker,opposition,member,legislator,senator,parliamentarian subj:S? in,on,inside,over,at:parliament,chamber,assembly,floor,session,bill,law in,of,over:T? ; domestic=yes
    "Opposition lawmakers in Taiwan brawled in parliament."  TWN TWN
145 v:turn,degenerate,descend,spiral,boil_over,spill into,in:riot,violence,rioting,looting,clash,mayhem,bloodshed subj:$protest,queue,funeral,rally,march,strike,procession,gathering in,at,of,outside:T subj:S? ; domestic=yes
    "A funeral turned into a riot in Egypt."  - EGY
145 v:throw,hurl,fling,lob,pelt,toss subj:protester,demonstrator,activist,student,youth,crowd,heckler,farmer,mob subj:S? obj:yoghurt,yogurt,paint,pie,cake,flour,shoe,egg,tomato,manure,ink,eggs,tomatoes at,on,over:* at,on,over:T? ; domestic=yes
    "Farmers threw eggs at the French minister."  FRA FRA
145 v:stone,pelt,attack,torch,derail,burn,set_ablaze subj:passenger,commuter,mob,crowd,villager,protester,rioter,youth,student,hindu,muslim subj:S? obj:train,bus,truck,station,convoy,police_station,tram,ambulance,polling_station,motorcade in,of,at:T? ; domestic=yes
    "Villagers stoned a train in India."  IND IND
145 v:strip,empty,clean_out,plunder,ransack subj:looter,mob,crowd,rioter,youth,villager subj:S? obj:shop,store,warehouse,market,depot,house,supermarket,palace,museum in,of,at:T? ; domestic=yes
    "Looters stripped shops in Honiara."  - SLB
145 v:riot,rampage,loot subj:soldier,troop,muslim,hindu,christian,settler,recruit,policeman subj:S? in,at,across:T? ; domestic=yes
    "Soldiers rioted in Guinea."  GIN GIN
141 v:cut,shave,burn,cast_aside,throw_off,remove,discard subj:woman,girl,protester,iranian,worker,widow subj:S? obj:hair,head,veil,headscarf,hijab in,against:protest,defiance,anger,public in,of:T? ; domestic=yes
    "Women in Iran cut their hair in protest."  IRN IRN
141 v:bang,beat,clang,clatter,blow,honk,ring subj:S? obj:pot,pan,horn,drum,whistle,bell,saucepan any:protest,against,demand,anger in,across,at,against:T? ; domestic=yes
    "Women in Argentina banged pots in protest."  ARG ARG
141 v:wear,don,light,hold,raise,carry,release,lay,fly,hang subj:$crowd,woman,lawyer,judge,student subj:S? obj:black,armband,ribbon,candle,mask,portrait,photo,photograph,flower,balloon,sign in,for,to,outside,at:* any:protest,demand,against,dissent,anger in,against,outside,at:T? ; domestic=yes
    "Judges in Poland wore black armbands in protest."  POL POL
141 v:heckle,boo,jeer,whistle_at,hiss,barrack,shout_at,howl_down,drown_out,greet,meet subj:crowd,protester,demonstrator,student,mob,worker,farmer,heckler,audience subj:S? obj:president,minister,premier,chancellor,ambassador,general,envoy,delegation,mayor,governor,king,speaker obj:T any:boo,jeer,heckle,whistle,hiss,shout,catcall,abuse,slogan,protest ; domestic=yes
    ? "Students in Kabul booed the American general."  AFG USA
# ---- and more
141 v:be on,in:$streets subj:protester,demonstrator,crowd,thousand,thousands,hundred,hundreds,ten,tens,million subj:S? of,in:T? !any:celebrate,carnival,festival,parade,homeless,beg,live,party,celebration,football ; domestic=yes
    "Tens of thousands were on the streets of Sofia for a third night."  - BGR
144 v:burn,blaze subj:tyre,tire,barricade in,on,across,at:* in,of,on:T? subj:S? ; domestic=yes
    ? "Tyres burned on the streets of Dhaka."  - BGD
144 v:block,barricade,litter,strew,obstruct,close obj:$road with,by:tyre,tire,barricade,tree,stone,boulder,rock,tractor,rubble,log,debris in,of,to,into,obj:T? subj:S? ; domestic=yes
    "Streets in Dhaka were blocked with burning tyres."  - BGD
141 v:gather,assemble,mass,congregate,converge,turn_out,descend subj:farmer,student,worker,miner,pensioner,teacher,nurse,doctor,veteran,trucker,fisherman,villager,protester,crowd,thousand,hundred,relative,mother,activist,opponent subj:S? outside,before,on,upon,around:ministry,parliament,embassy,consulate,palace,courthouse,headquarters,presidency,prison,jail,court,kremlin in,of,outside,on,around:T? ; domestic=yes
    "Thai rice farmers massed outside the ministry."  THA THA
141 v:throw,form,make,link obj:cordon,ring,chain,circle,arm around,across,along,outside:* subj:$crowd subj:S? of,around,in,outside:T? ; domestic=yes
    "Opposition supporters in Georgia formed a ring around the parliament."  GEO GEO
145 v:rise_up,rise,revolt,mutiny,rampage subj:prisoner,inmate,convict,detainee,conscript,recruit subj:S? in,at,of:T? ; domestic=yes
    "Prisoners rose up in a jail in Ecuador."  ECU ECU
145 v:set,burn,torch obj:fire,mattress,bedding,cell,dormitory subj:prisoner,inmate,convict,detainee,migrant,refugee subj:S? in,at,to:* in,of,at:T? ; domestic=yes
    "Prisoners in a jail in Ecuador set fire to mattresses."  ECU ECU
141 v:dump,unload,scatter,tip,pile,stack,park,empty subj:farmer,protester,trucker,fisherman,producer,grower,demonstrator subj:S? obj:bale,hay,dirt,soil,earth,produce,crop,carcass,sheep,trash,tyre,tire,coffin,load,cabbage,carrot,cheese on,outside,across,in,before:* of,in,on,outside:T? ; domestic=yes
    "Dutch farmers dumped bales of hay on the motorway."  NLD NLD
145 v:clash,scuffle,battle,skirmish,brawl,fight,tangle,grapple subj:leftist,rightist,anarchist,nationalist,unionist,opponent,migrant,refugee,squatter,vendor,hawker,mourner,worshipper,voter,farmer,taxi,driver,teacher,nun,lawyer,hooligan,neo-nazi,skinhead subj:S? with,against,obj:$police with,against,in,at:T? ; domestic=yes
    "Leftists clashed with police in Turkey."  TUR TUR
145 v:clash,scuffle,battle,skirmish,brawl subj:member,activist,follower,faithful of:group,movement,party,sect,union,brotherhood with,against,obj:$police in,at:T? subj:S? ; domestic=yes
    "Members of leftist groups clashed with police in Turkey."  TUR TUR
143 v:be off:job,work subj:$worker subj:S? in,at:T? ; domestic=yes
    "Miners in Zambia were off the job for a third day."  ZMB ZMB
143 n:strike by,of:$worker subj:S? in,by,of,against:T !mod:hunger ; domestic=yes
    "A strike by port workers in Israel entered its second week."  - ISR
143 v:hold,stage,launch,begin,extend,resume,enter,go_on,mount,observe obj:strike,walkout,stoppage,shutdown,boycott+one-day,two-day,three-day,24-hour,48-hour,weeklong,week-long,rail,port,tube,transport,bus,doctor,nurse,sympathy,lightning,rolling,sit-down,rent,wildcat,indefinite,warning,public subj:S? in,against,over,at,of:T? !mod:$airstrike ; domestic=yes
    "Belgian drivers held a 24-hour strike."  BEL BEL
141 v:bang,beat,clang,clatter subj:$people,$nationals subj:S? obj:pot,pan,saucepan in,against,across:T? ; domestic=yes
    "Opposition supporters in Uruguay banged pots and pans."  URY URY
144 v:paralyse,paralyze,cripple,shut_down,choke,bring subj:$people subj:S? obj:* with,by:sit-in,protest,march,blockade,barricade,rally,demonstration,strike,roadblock obj,in:T? ; domestic=yes
    "Farmers paralysed Warsaw with roadblocks."  POL POL
140 v:refuse comp:report,serve,enlist,deploy any:protest,defiance subj:S ; domestic=yes
    "Serbian reservists refused to serve in protest at the law."  SRB SRB
# ---- goods spilt, tents pitched
141 v:empty,spill,pour,dump,tip obj:tanker,wine,milk,grain,lorry,truck,vat,barrel,crate,fruit,vegetable on,onto,in,into,across,outside:* subj:farmer,winegrower,grower,producer,trucker,protester,fisherman,breeder,herder subj:S? in,on:T? ; domestic=yes
    "French winegrowers emptied tankers onto the road."  FRA FRA
141 v:pitch,put_up,set_up,erect obj:tent,camp,encampment,tent_city subj:$people subj:S? any:protest,demand,against,opposition,demonstration,sit-in over,against,at,in,outside:T? ; domestic=yes
    "Students in Serbia pitched tents in protest at a lithium mine."  SRB SRB
144 v:lay obj:siege to:* subj:protester,demonstrator,crowd,mob,student,shirt,farmer,supporter,striker,opposition,activist,worker subj:S? to,of,in:T? ; domestic=yes
    "Thai red shirts laid siege to the prime minister's office."  THA THA
144 v:shut,close,block,cut obj:motorway,highway,road,border,railway,port,airport,bridge,crossing subj:separatist,nationalist,settler,indian,villager,islander,herder,miner,tribe,shirt subj:S? in,of,across:T? ; domestic=yes
    "Catalan separatists shut motorways."  ESP ESP
