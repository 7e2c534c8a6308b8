# CONCEDE, CAMEO 080-083: yielding, easing of administrative measures, of protest, reform. (Release, lifted sanctions,
# access, ceasefire and retreat stand in retreat.pat.)

%set visafree = visa-free "visa free" visaless
%set stay = travel entry regime access visit stay
%set nobody = coach ceo executive player captain editor banker professor director trainer manager company bank board club team firm committee caucus seat chairman-of-company newspaper
%set demand = demand pressure request ultimatum call threat condition appeal term claim blackmail insistence entreaty petition overture proposal bid exhortation summons
%set restriction = restriction ban curb limit limitation censorship control blackout clampdown crackdown moratorium prohibition repression constraint curbs ceiling cap freeze
%set freedommod = press media news internet speech political religious civil expression assembly protest demonstration rally publication travel movement foreign newspaper broadcasting journalist movement visa
%set freedom = censorship "press restriction" "media restriction" "ban on demonstrations" "press freedom" "internet ban" "news blackout" surveillance
%set party = party opposition politician movement faction organization organisation trade-union union group brotherhood party-congress leader dissident candidate
%set emergency = "state of emergency" "martial law" "emergency rule" "state of siege" "emergency law" "state of war" "emergency decree" "state of exception" "military rule" emergency
%set curfew = curfew lockdown
%set protest = protest strike demonstration "hunger strike" sit-in rally blockade walkout boycott occupation march riot unrest rebellion roadblock picket insurrection mutiny stoppage shutdown hunger-strike vigil "street protest" procession parade marcher rallier
%set protester = protester demonstrator worker striker miner student trucker driver teacher union farmer opposition crowd activist rebel nurse doctor mutineer docker pilot railwayman postman fisherman steelworker lawyer judge employee staff pensioner peasant occupier hunger-striker monk villager journalist "civil servant" "taxi driver" "oil worker" "public servant" cleaner printer cabbie ferryman seaman sailor marcher "hunger striker" prisoner inmate indian squatter dockworker stevedore lorry-driver civil-servant magistrate lecturer porter tanker-driver "dock worker" oil-worker textile-worker signalman firefighter
%set policy = law bill decree policy decision plan measure reform tax cut increase hike legislation order subsidy fare regulation rule ordinance quota fee proposal programme program
%set rights = right rights freedom suffrage equality citizenship liberty vote amnesty franchise nationality recognition
%set rightsmod = equal voting political civil human religious full land women labor labour property
%set regime = democracy constitution "civilian rule" "majority rule" "multiparty rule" "multiparty system" "multi-party system" autonomy "self-rule" self-government "home rule" federalism "democratic rule" "constitutional rule" "rule of law" "power-sharing government" "unity government" "national unity government" "interim government" "transitional government" devolution
%set election = election elections referendum plebiscite vote poll by-election
%set office = office post position presidency premiership power throne government job premier leadership chairmanship cabinet crown
%set official = president premier minister chancellor king queen emir sultan governor leader secretary speaker cabinet government chief ambassador judge official mayor dictator junta ruler general commissioner coalition deputy chairman envoy prince parliament legislator lawmaker senator monarch emperor shah tsar czar pope

# ---- 080 yielding
080 v:yield,bow,cave_in,give_in,give_way,capitulate,accede,submit,succumb,defer,acquiesce,bend,kowtow,knuckle_under,surrender to:$demand of,from,by:T?
    "Ecuador yielded to the demands of Peru."  ECU PER
    "Finland bowed to pressure from the Soviet Union."  FIN RUS
080 v:yield,bow,cave_in,give_in,capitulate,accede,acquiesce,give_way,kowtow,bend to:T
    "Chad gave in to Libya."  TCD LBY
080 v:meet,satisfy,fulfil,fulfill,grant,accept,heed,concede,honour,honor,comply_with obj,with:$demand of,by,from:T
    "Jordan met the demands of Egypt."  JOR EGY
    "Iraq complied with Kuwait's request."  IRQ KWT
080 v:make,offer,grant,give obj:concession,compromise to,with:T?
    "Slovenia made concessions to Croatia."  SVN HRV
080 v:concede obj:point,defeat,claim,election,demand,victory to:T
    "Denmark conceded the claim to Norway."  DNK NOR
080 v:back_down,back_off,relent,climb_down,backtrack,soften,compromise,retreat,backpedal !obj:troops subj:S on,over,under,in,from:$policy,$demand,pressure,stance,position,dispute,stand,threat,issue,row,claim from,with,against,of:T?
    "Poland relented under pressure from Germany."  POL DEU
080 v:back_down,climb_down subj:S
    ? "Bolivia backed down on Tuesday."  BOL -
080 v:drop,abandon,renounce,relinquish,withdraw,waive,give_up,soften,moderate,relax,ease,tone_down obj:claim,demand,objection,condition,stance,veto,opposition,threat,reservation,insistence to,against,on,over,for:T?
    "Morocco dropped its objections to Mauritania."  MAR MRT
    "Romania gave up its claim to the island."  ROU -
080 v:withdraw,drop obj:veto,threat,objection,complaint,suit,lawsuit,charge against,to,of:T
    "Belgium withdrew its complaint against Chad."  BEL TCD
080 v:grant,give obj:permission,leave,consent,authorisation,authorization,clearance,passage,concession,immunity,privilege,entry to,iobj:T
    ? "Siam granted British traders passage through the delta."  THA GBR
080 n:concession to:T subj:S
    "Concessions by Serbia to Kosovo angered the deputies."  SRB KOS
080 v:allow,let,permit obj:T comp:leave,return,enter,visit,pass,go,travel,emigrate,stay,operate,land,transit,cross,participate,attend,meet
    "Cuba allowed American reporters to leave."  CUB USA

# ---- 081 administrative measures
081 v:lift,ease,relax,remove,end,loosen,waive,abolish,rescind,cancel,revoke,repeal,drop,scrap,reverse,suspend,withdraw,phase_out,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute !obj:*+term,speed,age,weight obj:$restriction,requirement,visa_requirement,quota,travel_ban,fine on,against,for,of:T?
    "Poland eased restrictions on Ukrainian drivers."  POL UKR
    "Restrictions on Chinese students were lifted by Japan."  JPN CHN
081 n:lifting,easing,relaxation,removal,loosening of,on:$restriction on,against,for:T?
    ? "Turkey's easing of restrictions on Greek fishermen helped."  TUR GRC
081 v:drop,dismiss,withdraw,quash,throw_out obj:charge,indictment,case,prosecution,accusation+criminal,legal,court,treason,spying against:T
    "Iran dropped criminal charges against the British sailors."  IRN GBR
081 v:lift,ease,relax,waive,abolish,end,restore,resume,drop,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:requirement,service,issuance,processing,restriction,regime+visa,travel,entry for,to,on:T -> ends visa-restriction
    "Brazil waived visa requirements for Japan."  BRA JPN
    "The United States resumed visa services for Cubans."  USA CUB
081 v:abolish,waive,lift,scrap,drop,end obj:visa for,with,between,to:T -> ends visa-restriction
    "Serbia abolished visas for Japanese citizens."  SRB JPN
081 v:introduce,establish,grant,allow,extend,approve,give obj:$stay+$visafree for,to,with,iobj:T -> ends visa-restriction
    "Serbia granted visa-free entry to Iranian visitors."  SRB IRN
081 v:resume,restore,reinstate obj:visa for,to,in:T -> ends visa-restriction
    "Canada restored visas for Mexico."  CAN MEX
081 v:reinstate,restore,rehire,unblock,unban obj:$official,worker,journalist,license,licence,station,website,newspaper ; domestic=yes
    "Turkey reinstated the sacked judges."  TUR TUR
0811 v:lift,ease,relax,remove,end,loosen,abolish,repeal,drop,scrap,suspend,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:$freedom ; domestic=yes
    "Jordan lifted press censorship in 1989."  JOR JOR
0811 v:lift,ease,relax,remove,end,loosen,abolish,repeal,drop,scrap,suspend,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:$restriction+$freedommod ; domestic=yes
    "Vietnam eased its press restrictions."  VNM VNM
0811 v:lift,ease,relax,remove,end,loosen,abolish,repeal,drop,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:$restriction on,of,over,against:press,media,speech,protest,demonstration,rally,assembly,journalist,newspaper,television,internet,expression,religion,worship,demonstrations,publication,broadcasting,gathering,book,film,song,music,author,writer,broadcast ; domestic=yes
    "The government of Tunisia lifted its ban on demonstrations."  TUN TUN
0811 v:allow,permit,authorise,authorize,legalise,legalize,tolerate !any:only obj:broadcasting,broadcast,language,press,media,publication,book,film,criticism,dissent,protest,demonstration,rally,march,newspaper,strike,assembly,criticism,union,gathering,emigration,worship,party_congress ; domestic=yes
    "Algeria permitted the rally."  DZA DZA
0811 n:lifting,easing,relaxation,end of,to:$freedom,censorship ; domestic=yes
    "The lifting of censorship by the government of Poland came in 1990."  POL POL
0812 v:legalise,legalize,unban,rehabilitate,readmit,reinstate,re-register,register obj:$party ; domestic=yes
    "Spain legalised the Communist Party in 1977."  ESP ESP
0812 v:lift,remove,end,rescind,repeal,suspend obj:ban,prohibition on,against,of:$party subj:S ; domestic=yes
    "South Africa lifted the ban on the party."  ZAF ZAF
0812 v:free,release from:house_arrest obj:$party ; domestic=yes
    "Myanmar freed the opposition leader from house arrest."  MMR MMR
0813 v:lift,ease,relax,end,remove,cancel,suspend,shorten,loosen,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:$curfew in,on:T? ; domestic=yes
    "Sri Lanka lifted the curfew in Jaffna."  LKA LKA
0813 n:lifting,easing,relaxation,end of,to:$curfew ; domestic=yes
    ? "The lifting of the curfew by the army in Nepal calmed the town."  NPL NPL
0814 v:lift,end,revoke,cancel,rescind,repeal,abolish,remove,suspend,ease,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute,call_off,drop,scrap,terminate,wind_up,relax,shorten obj:$emergency in:T? ; domestic=yes
    "The Philippines lifted martial law in 1981."  PHL PHL
0814 n:lifting,end,repeal,revocation,easing of,to:$emergency ; domestic=yes
    "Pakistan announced the lifting of martial law."  PAK PAK

# ---- 082 protest eased by those who protest
082 v:end,call_off,suspend,abandon,halt,cancel,stop,postpone,lift,give_up,interrupt,discontinue,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off,put_off,abort obj:$protest subj:S$protester ; domestic=yes
    "Bolivian miners called off their strike on Friday."  BOL BOL
082 v:call_off,end,suspend obj:$protest+hunger,general ; domestic=yes
    "Dissidents in Cuba ended their hunger strike."  CUB CUB
082 v:return,go to:work subj:S$protester ; domestic=yes
    "French truckers returned to work on Monday."  FRA FRA
082 v:disperse subj:S$protester !obj:* ; domestic=yes
    "Protesters in Algeria dispersed."  DZA DZA

# ---- 083 reform
083 v:introduce,launch,implement,enact,adopt,undertake,begin,carry_out,institute,announce,initiate,push_through,grant,start obj:reform,change,overhaul,liberalization,liberalisation,perestroika,democratization,democratisation+political,democratic,constitutional,electoral,sweeping,judicial,liberal ; domestic=yes
    "The king of Morocco introduced constitutional reforms."  MAR MAR
0831 v:resign,step_down,step_aside,stand_down,abdicate subj:S in:T? !subj:$nobody !from,as:$nobody ; domestic=yes
    "The president of Bolivia resigned on Sunday."  BOL BOL
    "The Italian prime minister stepped down."  ITA ITA
0831 v:resign,step_down,abdicate,stand_down,quit obj,as,from:$office,$official subj:S !obj:government,cabinet,coalition,ambassador,envoy,chargé !over:nomination,remark ; domestic=yes
    "The general stepped down as president of Nigeria."  NGA NGA
0831 v:relinquish,cede,surrender,give_up,hand_over,turn_over,quit,renounce,transfer obj,over,up:power,office,presidency,throne,premiership,crown,reins to:civilian,successor,son,deputy,vice_president,council,junta,army,military,T? ; domestic=yes
    "The Sudanese junta handed over power to civilians."  SDN SDN
0831 n:resignation,abdication of:$official subj:S? ; domestic=yes
    ? "The resignation of the prime minister of Lebanon was announced."  LBN LBN
0831 v:tender,submit,offer,announce,hand_in obj:resignation ; domestic=yes
    ? "The Japanese premier tendered his resignation."  JPN JPN
0832 v:rescind,repeal,revoke,scrap,reverse,abandon,withdraw,drop,annul,shelve,overturn,abolish,amend,cancel,retract,revise,modify,reconsider,do_away_with,ditch,bin,rethink,water_down,go_back_on,row_back_on obj:$policy-unanimous subj:S !subj:court,judge,company,bank ; domestic=yes
    "The French government withdrew the bill."  FRA FRA
    "The decree was repealed by the president of Ecuador."  ECU ECU
0832 v:change,alter,reverse,revise,soften,shift,modify obj:policy,position,stance,course on,toward,over:T?
    "Australia reversed its policy toward Indonesia."  AUS IDN
0833 v:grant,give,extend,restore,accord,guarantee,concede obj:$rights-landing to:T
    "Latvia granted citizenship to Russians."  LVA RUS
0833 v:enfranchise,emancipate,naturalise,naturalize obj:T
    "Bhutan naturalised Nepali refugees."  BTN NPL
0833 v:abolish,outlaw,end,ban,repeal obj:slavery,serfdom,apartheid,death_penalty,capital_punishment,torture,discrimination,segregation,corporal_punishment ; domestic=yes
    "Brazil abolished slavery in 1888."  BRA BRA
0834 v:adopt,restore,introduce,establish,form,approve,promulgate,reinstate,return_to,return,inaugurate,set_up !subj:voter,electorate obj,to:$regime ; domestic=yes
    "Chile restored democracy in 1990."  CHL CHL
    "Zimbabwe formed a unity government."  ZWE ZWE
0834 v:grant,give,concede,accord obj:autonomy,independence,home_rule,self-rule,self-government,statehood,self-determination to:T
    "Denmark granted home rule to Greenland."  DNK GRL
0834 v:grant,give,accord obj:independence,autonomy,home_rule,self-rule,self-government from,by:S obj,iobj:T
    "Suriname was granted independence from the Netherlands in 1975."  NLD SUR
0834 v:grant,give iobj:T obj:autonomy,independence,home_rule,self-rule,self-government
    "France granted Niger independence in 1960."  FRA NER
0834 v:call,announce,schedule obj:$election+early,snap,free,multiparty,democratic subj:S ; domestic=yes
    "Spain called early elections."  ESP ESP
0834 v:gain,win,achieve,receive,obtain,get subj:T obj:independence,autonomy,self-government,self-rule from:S
    "Angola gained independence from Portugal in 1975."  PRT AGO
0834 a:independent from,of:S subj:T
    "Niger became independent from France in 1960."  FRA NER
    "Senegal became independent of France in 1960."  FRA SEN
0834 v:win,secure,obtain,gain,attain,achieve subj:T obj:independence,autonomy,self-government,home_rule,sovereignty from,of:S
    "Belize attained independence from Britain in 1981."  GBR BLZ
0834 v:abolish,end,overthrow obj:monarchy,one-party_rule,dictatorship,apartheid ; domestic=yes
    "Nepal abolished the monarchy in 2008."  NPL NPL

# ---- as the wires put it: bowing to those at home, freedoms widened
%set claimants = worker union student teacher doctor nurse driver farmer miner protester demonstrator striker opposition employee pilot trucker party dissident public crowd activist prisoner inmate pensioner people
%set freeing = enhance expand improve broaden widen extend increase strengthen guarantee restore promote
%set freer = freedom right liberty openness pluralism
080 v:concede,yield,bow,cave_in,give_in,give_way,capitulate,accede,submit,bend to:$demand of,from,by:$claimants ; domestic=yes
    "The Hungarian government conceded to the demands of taxi drivers."  HUN HUN
    "Niger gave in to demands of striking teachers."  NER NER
080 v:concede,yield,bow,cave_in,give_in,give_way,capitulate,accede,submit,bend to:$demand to:*+student,worker,union,popular,public,opposition,teacher,miner,protester,striker ; domestic=yes
    "Indonesia's parliament gave in to student demands."  IDN IDN
080 v:concede,yield,bow,cave_in,give_in,give_way,capitulate,accede,submit,bend to:T$demand
    "Jordan yielded to Egyptian demands."  JOR EGY
080 v:accept,grant,meet,satisfy,concede obj:$demand comp:* of,by,from,obj:T? !obj:$election
    "Syria accepted demands that it close the offices of the group."  SYR -
0811 v:take,adopt,introduce,announce obj:step,measure,move,action comp:$freeing any:$freer ; domestic=yes
    "China has taken steps to enhance religious freedoms."  CHN CHN
    "Vietnam took measures to expand press freedom."  VNM VNM
0811 v:take,adopt,introduce,announce obj:step,measure,move,action comp:relax,ease,loosen,lift,end,reduce any:control,restriction,censorship,curb,ban any:newspaper,press,media,religion,speech,broadcasting,travel,demonstration,assembly,political,religious ; domestic=yes
    "Egypt took steps to relax controls on newspapers."  EGY EGY
0811 v:enhance,expand,broaden,widen,extend,increase,improve obj:freedom,liberty+press,religious,political,civil,media,academic,personal subj:S ; domestic=yes
    "Kuwait widened press freedom in 1992."  KWT KWT
0811 v:relax,ease,loosen,soften,roll_back,undo,unwind,dismantle,do_away_with,scale_back,dilute obj:control,grip,rule on,over:newspaper,press,media,religion,speech,broadcasting,travel,demonstration,assembly,church subj:S ; domestic=yes
    "Albania loosened its controls on religion."  ALB ALB
082 v:postpone,call_off,suspend,put_off,cancel,abandon,delay,end,shelve,abort obj:$protest-hunger subj:party,group,federation,confederation,leader,church,congress,front,pilot,doctor,unionist,organiser,organizer,organisation,organization,alliance,movement,peasant,villager,worker,student,farmer,miner,teacher,union,nurse,driver,trucker,activist,lawyer,prisoner,inmate,employee,staff,docker,railwayman,judge,journalist subj:S !obj:$office ; domestic=yes
    "The opposition parties in Gabon postponed a demonstration."  GAB GAB
    "Zambian doctors called off a strike planned for Friday."  ZMB ZMB
083 v:democratise,democratize,liberalise,liberalize,reform,overhaul,modernise,modernize obj:country,system,state,police,army,judiciary,court,constitution,government,parliament,politics,electoral_system,prison,law,party,press,institution subj:S !obj:$nobody ; domestic=yes
    "The president of Malawi reformed the police."  MWI MWI
083 v:improve obj:human_right,right,record+human,right,rights subj:S ; domestic=yes
    "Turkey improved human rights in the 1990s."  TUR TUR
0831 v:resign,step_down,step_aside,stand_down,quit comp:make any:way subj:S ; domestic=yes
    "The Spanish premier stepped down to make way for a caretaker."  ESP ESP
080 v:comply,accede,assent with,to:T$demand
    "Peru complied with a Japanese request."  PER JPN
# ---- yielding, as the wires put it
0811 v:lift,ease,relax,loosen,soften,end,abolish,scrap,dismantle,do_away_with obj:censorship,gag,blackout,press_law,muzzle,rule,control,restriction,curb,ban obj:*+censorship,press,media,newspaper,internet,rally,public,political,opposition,union,party on,of:T? ; domestic=yes
    "Myanmar's military authorities relaxed the censorship rules."  MMR MMR
0814 v:lapse,expire,run_out,end subj:emergency,martial_law,curfew,state_of_emergency in,of:T? subj:S? ; domestic=yes
    "Martial law in Poland lapsed in 1983."  - POL
0814 v:let,allow,permit obj:emergency,martial_law,curfew,state_of_emergency,emergency_law,emergency_rule,law+emergency,martial comp:lapse,expire,end,run ; domestic=yes
    "The Sudanese authorities let the state of emergency expire."  SDN SDN
080 v:cave_in,cave,buckle,capitulate,kowtow,knuckle_under,give_way,bow,yield,climb_down,relent,give_in,bend to,before,under,in,over:*+demand,pressure,threat,criticism,call,appeal,insistence,objection,wish of,from,to,obj:T
    "Cyprus caved in to Turkish demands."  CYP TUR
080 v:yield,bow,cave_in,cave,give_in,give_way,capitulate,succumb,knuckle_under,surrender to:T !obj:* !to:police,court,tribunal,prosecutor,justice,temptation,illness,cancer,disease,injury !subj:suspect,fugitive,hijacker !subj:army,troop,force,soldier,garrison,rebel
    "The Kyrgyz president bowed to the opposition."  KGZ KGZ
0832 v:shelve,withdraw,scrap,drop,abandon,cancel,reverse,rescind,suspend,repeal,revoke,back_down_on,back_away_from,retreat_from,put_off,freeze subj:S obj:levy,tax,rise,increase,hike,fee,reform,decree,austerity,cut obj:*+price,fuel,petrol,bread,tax,fee,pension,wage,diesel,electricity,tuition,unpopular,controversial,planned,subsidy,labour,labor,austerity in,of:T? ; domestic=yes
    "The Indonesian government shelved a rise in the price of fuel."  IDN IDN
0832 v:withdraw,scrap,drop,abandon,rescind,repeal,reverse subj:S obj:levy,tax,toll,surcharge on,of:*? !obj:*+import,trade ; domestic=yes
    "The French minister withdrew a levy on diesel."  FRA FRA
0812 v:recognise,recognize subj:S obj:party,trade_union of,in:T? ; domestic=yes
    "The Sudanese authorities recognised the communist party."  SDN SDN
0812 v:legalise,legalize,unban,register,relegalize subj:S obj:party,union,opposition,movement,trade_union of,in:T? ; domestic=yes
    "The Sudanese authorities legalised the communist party."  SDN SDN
0814 v:lapse,expire,run_out,end subj:rule,law,power,regulation,decree+emergency,martial in,of:T? subj:S? ; domestic=yes
    "Emergency rule in Turkey lapsed at midnight."  TUR TUR
# ---- giving way at home, as the wires put it
0831 v:take_off,doff,shed,hang_up obj:uniform subj:S ; domestic=yes
    "Pakistan's president took off his uniform."  PAK PAK
0831 v:hand,give,turn,return obj:power,control,rule to:civilian,people,government,cabinet,parliament,president,civilian_rule,civilian_government subj:S ; domestic=yes
    "The Fijian army handed power to civilians."  FJI FJI
0812 v:call_off,drop,do_away_with subj:S obj:ban,prohibition on,of:party,opposition,union,movement,rally,meeting,demonstration,protest,politics,newspaper in,of:*? ; domestic=yes
    "The Guinean junta called off its ban on parties."  GIN GIN
0811 v:let,allow,permit obj:* comp:teach,broadcast,publish,print,speak,worship,march,vote,organise,organize,register,campaign,demonstrate subj:S !obj:inspector,army,troop,journalist+foreign ; domestic=yes
    "Turkey let the Kurds publish in their own language."  TUR TUR
# ---- ground given, turns made, barricades down, office left
080 v:give,cede,yield obj:ground to,before:T subj:S !subj:$nobody !to:army,troop,rebel,force
    "The Polish government gave ground to the miners."  POL POL
080 v:make,perform,execute,do,stage obj:turn,climbdown,climb-down,about-face,about-turn,volte-face,turnaround,reversal,back-down subj:S !obj:*+left,right,sharp,wrong ; domestic=yes
    "The French government made a climbdown on pensions."  FRA FRA
080 n:climbdown,climb-down,u-turn,about-face,about-turn,volte-face,back-down by:S
    ? "The climbdown by Spain surprised fishermen."  ESP -
080 v:swallow,accept,bow_to,stomach,agree_to obj,to:demand,condition,ultimatum,term,dictate of,from,by,obj:T !comp:*
    "Serbia swallowed the terms of Austria."  SRB AUT
080 v:meet obj:T any:halfway
    "Morocco met Spain halfway."  MAR ESP
080 v:bow,cave_in,cave,give_in,yield,succumb,buckle,bend,accede,capitulate,relent to,under,before,in:*+pressure,demand,protest,outcry,strike,criticism,opposition,threat subj:S ; domestic=yes
    "The Peruvian government bowed to public pressure."  PER PER
080 v:bow,cave_in,cave,give_in,yield,succumb,buckle,bend,accede,relent to,under,before,in:pressure,outcry,protest,strike,demonstration,unrest,threat,criticism,demand subj:S ; domestic=yes
    "The Peruvian government caved in after a week to protests."  PER PER
080 v:drop,waive,withdraw,lift,end,abandon,overcome,soften obj:objection,opposition,resistance,reservation,hold,veto,condition,precondition,insistence to,on,for:* by,of,from,to:T? subj:S
    "Greece dropped its opposition to the admission of Albania."  GRC ALB
0811 v:allow,let,permit,authorise,authorize obj:newspaper,station,channel,website,magazine,party,opposition,union,protester,demonstrator,activist,dissident,cleric,church,monk,broadcaster comp:reopen,resume,publish,operate,print,broadcast,march,rally,protest,gather,return,register,demonstrate,meet,travel,leave,hold,worship subj:S ; domestic=yes
    "The Egyptian government allowed dissidents to demonstrate."  EGY EGY
0811 v:unblock,unban,restore,unfreeze,switch_on,turn_on obj:website,internet,youtube,twitter,facebook,social_media,broadcast,service,access,phone,network+internet,media,phone,satellite,mobile,twitter,facebook,youtube,web subj:S in:T? ; domestic=yes
    "The Turkish authorities restored internet access."  TUR TUR
0811 v:reopen,re-open obj:newspaper,station,channel,university,campus,mosque,church,magazine subj:S ; domestic=yes
    "Burma's military rulers reopened the university."  MMR MMR
0812 v:allow,let,permit,clear,authorise,authorize obj:$party comp:run,contest,register,stand,compete,participate,field subj:S ; domestic=yes
    "The Kenyan government allowed the opposition to contest the election."  KEN KEN
0812 v:let,bring,allow,readmit,take obj:$party into,to:open,fold,parliament,politics,process,government,mainstream subj:S ; domestic=yes
    "The Zambian government brought the opposition into parliament."  ZMB ZMB
0813 v:push_back,cut_short,trim,roll_back,scale_back,pare,end,relax,lift,ease,shorten obj:curfew,lockdown,curfew_hour in,on,for,across:T? subj:S? ; domestic=yes
    "Iraqi authorities shortened the curfew in Mosul."  IRQ IRQ
0814 v:lift,end,ease,revoke,scrap obj:emergency,law,rule,regulation,measure,siege+emergency,martial,exceptional,wartime subj:S in:T? ; domestic=yes
    "The Bahraini king ended emergency rule."  BHR BHR
082 v:dismantle,remove,take_down,pull_down,clear,lift,tear_down,abandon,leave,quit,vacate obj:barricade,roadblock,tent,camp,blockade,picket,encampment,square,street subj:$protester subj:S ; domestic=yes
    "Protesters in Thailand dismantled their barricades."  THA THA
082 v:go,head,drift any:home subj:protester,demonstrator,striker,crowd,marcher,rioter,picket subj:S ; domestic=yes
    "Demonstrators in Romania went home."  ROU ROU
082 v:end,break,give_up,call_off,abandon,stop,suspend obj:fast,hunger_strike,hunger-strike subj:S ; domestic=yes
    "The Indian activist ended his fast."  IND IND
082 v:return,go_back,go,report to:work,mine,factory,job,desk,ward subj:$protester subj:S ; domestic=yes
    "Miners in Chile went back to work."  CHL CHL
082 v:return,go_back,go,report to:class,classroom,school,lecture,court subj:$protester+striking,protesting,rebellious subj:S ; domestic=yes
    "Striking Kenyan teachers returned to the classroom."  KEN KEN
0831 v:bow_out,stand_aside,step_aside,stand_down,quit subj:$official subj:S !subj:$nobody ; domestic=yes
    "The Tunisian president bowed out."  TUN TUN
0831 v:throw_in,toss_in obj:towel subj:S ; domestic=yes
    "The Greek premier threw in the towel."  GRC GRC
0831 v:fall on:sword subj:S ; domestic=yes
    "The British home secretary fell on his sword."  GBR GBR
0831 v:leave,quit,vacate,relinquish,lay_down,give_up obj:office,post,presidency,premiership,throne,seat,stage,position,power subj:S$official !subj:$nobody ; domestic=yes
    "The Zambian president left office."  ZMB ZMB
0831 v:hand_in,present,turn_in obj:resignation,notice,resignations subj:S !subj:$nobody ; domestic=yes
    "The Latvian interior minister handed in his notice."  LVA LVA
0832 v:raise,increase,double,restore,hike obj:wage,salary,pay,pension,subsidy,stipend subj:S any:protest,strike,striker,demand,riot,unrest,unionist ; domestic=yes
    "The Jordanian government raised wages after the protests."  JOR JOR
0832 v:cut,reduce,lower,freeze,roll_back,restore,slash obj:price,tax,fare,fee,levy subj:S any:protest,riot,strike,demonstration,unrest,striker ; domestic=yes
    "The Mozambican government cut bread prices after riots."  MOZ MOZ
0834 v:swear_in,install,inaugurate,form,announce,appoint,name obj:government,cabinet,council,parliament,administration+civilian,unity,transitional,interim,elected,power-sharing,coalition,caretaker,inclusive subj:S ; domestic=yes
    "The Malian junta appointed a civilian government."  MLI MLI
0834 v:hand,transfer,return,hand_over,give,restore,turn_over obj:power,control,authority,rule to:government,parliament,president,people,council,assembly+civilian,elected,transitional,interim,new subj:junta,army,military,general,soldier,coup_leader,council,ruler subj:S ; domestic=yes
    "The junta in Niger handed power to an elected government."  NER NER
080 v:back_down,climb_down,relent,cave_in,retreat,yield,buckle,give_way,bow,fold,back in,before,under:face,weight,teeth of:T? ; domestic=yes
    "The Polish government relented in the face of striking miners."  POL POL
0813 v:cut,reduce,shorten,trim,push_back,scale_back obj:hour+curfew in,of:T? ; domestic=yes
    "Indian authorities cut curfew hours in Srinagar."  IND IND
082 v:give_up,leave,vacate,quit,hand_back,clear_out,end obj,of:school,university,building,square,campus,factory,plant,church,occupation,sit-in,embassy subj:$protester subj:S ; domestic=yes
    "Chilean students gave up the schools."  CHL CHL
0811 v:let,put,allow,bring obj:newspaper,paper,station,channel,radio,magazine,broadcaster on,onto,to:street,air,newsstand,stand,airwave ; domestic=yes
    "Zimbabwe let two banned newspapers on the streets."  ZWE ZWE
083 v:promulgate,adopt,enact,bring_in,usher_in obj:amendment,reform,constitution+democratic,electoral,freedom,political,liberal,multiparty,human ; domestic=yes
    "The king of Jordan promulgated an electoral reform."  JOR JOR
0831 v:hand,pass,turn_over obj:rein,reins,baton,helm,power,crown,sceptre,throne,presidency to:successor,son,brother,deputy,president,prince,civilian,heir subj:S ; domestic=yes
    "The Guinean general handed the reins to an elected president."  GIN GIN
081 v:abolish,waive,lift,scrap,drop,end,do_away_with obj:visa for,with,on,between,to:T subj:S -> ends visa-restriction
    "Nauru scrapped visas for Australians."  NRU AUS
080 v:concede,acknowledge,admit,accept obj:defeat,loss subj:opposition,candidate,party,president,premier,leader,senator,minister,challenger,incumbent,chief,junta,government,general subj:S !any:game,match,cup,final,tournament ; domestic=yes
    "The Zambian opposition conceded defeat."  ZMB ZMB
0832 v:backtrack,row_back,backpedal,back_down,climb_down,relent,retreat,think_again on,from,over:plan,tax,law,bill,reform,increase,decree,policy,cut,rise,ban,price,levy,fee subj:S ; domestic=yes
    "The French government backtracked on a pension reform."  FRA FRA
# ---- shut out no longer, power handed on, heads that roll to please the street
0812 v:legalise,legalize,unban,relegalise,rehabilitate subj:S obj:T ; domestic=yes
    "Poland legalised Solidarity after talks."  POL -
0831 v:hand,cede,surrender,yield,hand_over,turn_over,transfer,give obj:power,control,authority,presidency,rule to:army,military,opposition,junta,council,committee,general,deputy,speaker,chief_justice,judge subj:S subj:$official ; domestic=yes
    "Madagascar's president handed power to the army after weeks of protests."  MDG MDG
0831 v:sack,dismiss,fire,dissolve,reshuffle,replace,oust,drop,remove subj:S obj:government,cabinet,premier,prime_minister,minister,governor,chief comp:placate,appease,calm,pacify,quell,defuse,satisfy,quieten,soothe,head_off ; domestic=yes
    "Jordan's king sacked the government to placate demonstrators."  JOR JOR
0811 v:allow,let,permit,authorise,authorize obj:T comp:march,demonstrate,rally,protest,campaign,broadcast,assemble,strike,picket,gather,publish,preach,worship,unionise,unionize obj:opposition,party,student,worker,union,activist,monk,protester,group,movement,dissident,church,minority,muslim,christian,kurd subj:S
    "Belarus allowed the opposition to demonstrate in Minsk."  BLR BLR
0832 v:back_down,back_pedal,backpedal,backtrack,climb_down,relent,retreat,do,u-turn on,over,from,in:$policy,tax,fare,price,bill,law,subsidy,pension,cut,plan,reform,levy,rise,hike,fee subj:S !with:* !subj:troop,soldier,army ; domestic=yes
    "The Romanian government backed down over the decree."  ROU ROU
# ---- way made, autonomy granted, back to work
0831 v:make obj:way for:deputy,successor,vice_president,rival,son,general,interim,government,figure,technocrat,man subj:$official,leader,president subj:S ; domestic=yes
    "Zambia's president made way for his deputy after months of strikes by miners."  ZMB ZMB
0811 v:lift,drop,end,rescind,remove,ease,scrap,revoke,withdraw obj:ban,restriction,curb,embargo,gag,blackout on:weekly,newspaper,magazine,daily,journalist,broadcaster,station,broadcast,rally,demonstration,protest,march,gathering,book,film,website,internet,twitter,facebook,union,strike,press,media,radio subj:S ; domestic=yes
    "Vietnam has dropped its ban on a Catholic weekly."  VNM VNM
0834 v:grant,give,concede,accord,restore,devolve,offer obj:autonomy,self-rule,self-government,home_rule,independence,statehood,special_status,devolution,power+wide,greater,limited,broad,regional,full,more to:T subj:S ; domestic=yes
    ? "Indonesia granted wide autonomy to Aceh."  IDN IDN
082 v:go_back,return,go to:work,job,post,class,classroom,lesson,desk subj:$protester,staff,strike subj:S after,as:* !subj:president,parliament,minister ; domestic=yes
    ? "Railwaymen in Argentina went back to work after a deal."  ARG ARG
# ---- about-turns, exile, heads of state who quit
0831 v:go,slip,fly,flee,retire,head into:exile subj:$official,leader,president subj:S ; domestic=yes
    "The president of Madagascar flew into exile."  MDG MDG
0831 v:quit,resign subj:$official,leader,president subj:S !obj:* !over,to:* !subj:$nobody,ambassador,envoy,judge !from,as:$nobody in:T? ; domestic=yes
    "By nightfall the president of Kyrgyzstan had quit."  KGZ KGZ
0831 v:reshuffle,shake_up,replace,overhaul,revamp subj:S obj:cabinet,government,ministry,team any:pressure,protest,protester,demand,demonstration,demonstrator,unrest,riot,strike !subj:coach,club ; domestic=yes
    "Bahrain's king reshuffled his cabinet under pressure from Shiite protesters."  BHR BHR
