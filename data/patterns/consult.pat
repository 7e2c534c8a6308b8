# CONSULT, CAMEO 04: meetings, visits, calls, mediation, negotiation.
# The parties of a meeting are equal (both:ST). Verbs with innocent objects (meet a demand, receive aid, call a vote)
# say what must not stand there.

%set press = reporter journalist newspaper media press radio television tv voa news agency "news agency" cnn bbc reuters correspondent audience crowd rally supporter student parliament congress lawmaker troop troops soldier public nation people daily magazine newsweekly paper channel interviewer worker voter conference
%set persons = troop troops soldier victim survivor family grave prisoner detainee patient relative marine serviceman wounded mother father home
%set traveller = troop troops soldier tourist refugee migrant ship tanker plane aircraft aid convoy shipment marine peacekeeper immigrant athlete team-mate pilgrim fan player worker exile prisoner hostage supplies fighter rebel settler passenger hurricane storm train truck boat force army warship fleet missile man woman student body coffin relief mercenary doctor detainee skiff dinghy speedboat dhow barge launch ferry trawler tug coaster yacht
%set demand = rhetoric effort attempt announcement news proposal move decision invasion attack protest force fire skepticism scepticism anger outcry silence enemy foe army demand need requirement target deadline goal criterion condition challenge quota obligation standard expectation threshold commitment resistance opposition death fate end match cost objective request objection criticism pledge bill benchmark
%set talk = talk negotiation dialogue discussion consultation conversation meeting summit conference session round bargaining parley exchange contact tete-a-tete palaver haggling deliberation "peace process" "peace talk" conclave colloquy "proximity talk"
%set phone = telephone phone hotline videoconference teleconference videolink "video link" "video conference" line
%set official = president premier minister chancellor king queen prince emir sultan envoy ambassador delegation official leader secretary chief diplomat delegate representative emissary team mission negotiator chairman speaker counterpart commissioner general commander admiral parliamentarian senator lawmaker dignitary guest head pope chief-of-staff visitor governor deputy entourage
%set deal = deal agreement accord truce ceasefire cease-fire settlement peace talk negotiation compromise treaty pact armistice solution dialogue reconciliation release swap exchange plan covenant memorandum compact charter concordat contract "letter of intent" communique undertaking entente instrument lull respite "cessation of hostilities" "humanitarian pause" "halt to hostilities" "standstill" moratorium
%set conflict = conflict dispute crisis war fighting talk negotiation standoff stand-off feud row quarrel fight disagreement settlement hostility peace spat deadlock impasse wrangle rift strife stalemate squabble
%set thing = aid assistance loan weapon money support help shipment letter message request invitation report information offer proposal award fund supply delivery tank aircraft missile call notice reply response answer visit threat apology assurance share copy ultimatum warning praise criticism backing submarine frigate warship destroyer corvette gunboat "patrol boat" jet "fighter jet" warplane howitzer mortar rifle "machine gun" ammunition munition drone radar rocket torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" weaponry gunship "landing craft" launcher bomber
%set act = decision move step announcement statement agreement offer initiative proposal plan result outcome election accession entry call release withdrawal commitment declaration resolution ruling verdict pledge willingness readiness effort progress news report deal accord pact treaty truce ceasefire cease-fire announcement support intervention reform return resumption participation role involvement contribution choice appointment approval acceptance adoption signing victory ratification change lifting end opening investment covenant memorandum compact charter concordat contract "letter of intent" communique undertaking entente instrument
%set mediator_act = mediation arbitration conciliation facilitation auspices intercession
%set mediator = mediator intermediary envoy negotiator broker facilitator

# --- meetings
040 v:gather,convene,assemble both:ST !obj:force,team,army,cabinet,government,coalition,fleet,crowd
    "French and Spanish envoys convened in Madrid."  FRA ESP
040 v:meet,huddle,meet_up both:ST !obj:$demand
    "Jordan's foreign minister met his Syrian counterpart on Sunday."  JOR SYR
    "The presidents of Brazil and Argentina met in Montevideo."  BRA ARG
    "Iranian officials, who met with Turkish diplomats, left Ankara on Friday."  IRN TUR
040 v:bring_together,gather,unite subj:$talk,forum,workshop both:ST
    "The conference brought together Iran and Turkey."  IRN TUR
040 v:confer,consult,converse,parley,hobnob,deliberate both:ST
    "The French president conferred with the German chancellor before the vote."  FRA DEU
040 v:hold,have,conduct,begin,start,resume,open,conclude,end,finish,attend,convene,wrap_up,complete,continue,schedule obj:$talk both:ST
    "Egypt held consultations with Saudi Arabia about oil prices."  EGY SAU
    "Poland and Ukraine opened a two-day summit on Tuesday."  POL UKR
040 n:meeting,encounter,rendezvous,tete-a-tete both:ST
    "The meeting between the leaders of India and Nepal lasted two hours."  IND NPL
040 n:summit,get-together both:ST
    "A summit between Russia and China ended on Friday."  RUS CHN
040 n:consultation,discussion,conversation,deliberation,dialogue,contact both:ST
    "Consultations between Canada and Denmark continued for a week."  CAN DNK
040 v:talk,speak,chat with,to:T !with,to:$press
    "The Thai prime minister spoke with Burmese generals on Monday."  THA MMR
040 v:discuss,debate both:ST !obj:T
    "India and Bangladesh discussed the sharing of rivers."  IND BGD
040 v:discuss,review,take_up,raise,thrash_out,broach with:T !with:$press
    "Pakistan's president discussed border security with Afghan leaders."  PAK AFG
040 v:exchange,trade,swap obj:view,opinion,idea,message,letter,note,greeting,pleasantry,visit both:ST
    "Vietnam and Laos exchanged views on the Mekong."  VNM LAO
040 v:brief,debrief,inform,notify,apprise obj:T on,about,of:* !obj:$press
    "The American envoy briefed Israeli officials on the inspections."  USA ISR
040 v:sit_down,get_together,come_together both:ST
    "The Greek minister sat down with Turkish negotiators in Athens."  GRC TUR
040 v:shake obj:hand with:T
    "The Cuban leader shook hands with the American president at the funeral."  CUB USA
040 v:have,hold,establish,make,maintain,re-establish,resume,renew,relaunch,reopen,revive,pick_up obj:contact both:ST
    "Norway established contact with Libyan rebels in March."  NOR LBY
040 v:engage,participate,take_part in:dialogue both:ST -> starts dialogue ; object=in
    "In May 2019, India and Kenya engaged in a maritime dialogue."  IND KEN
040 v:establish,launch,inaugurate,open,hold,maintain,create obj:dialogue,forum,consultation_mechanism,commission+joint,bilateral,strategic,political,human,regular both:ST -> starts dialogue
    "Japan and India launched a strategic dialogue in 2007."  JPN IND
044 v:meet on:sideline,margin both:ST
    "The Indian premier met the Pakistani president on the sidelines of the assembly."  IND PAK
044 v:hold,have obj:$talk on:sideline,margin both:ST
    "Iraq held talks with Kuwait on the margins of the Arab summit."  IRQ KWT
044 v:meet,gather,convene in,on:ground,territory,country,venue,soil+neutral,third both:ST
    "North Korea and Japan met on neutral ground last week."  PRK JPN

# --- telephone
041 v:telephone,phone,ring_up obj:T
    "The Turkish president telephoned the Qatari emir on Thursday."  TUR QAT
041 v:call,call_up obj:T to,for:discuss,express,congratulate,thank
    ? "The German chancellor called the Russian president to discuss gas supplies."  DEU RUS
041 v:speak,talk,converse,confer,discuss,consult by,over,on,via:$phone with,to:T
    "The British prime minister spoke by telephone with the king of Jordan."  GBR JOR
041 v:speak,talk,confer,consult by,over,on,via:$phone both:ST
    "The American and Chinese presidents spoke by phone on Saturday."  USA CHN
041 n:call,conversation,talk,discussion,conference,consultation mod:telephone,phone,video both:ST
    "In a telephone conversation with the Egyptian president, the Saudi king praised the truce."  SAU EGY
041 v:hold,have,make,place obj:call,conversation,talk,discussion,conference,consultation+telephone,phone,video both:ST
    "The Kenyan president held telephone talks with the leader of Uganda."  KEN UGA
041 n:call mod:telephone,phone to:T
    ? "The American president made a telephone call to the Polish prime minister."  USA POL

# --- visits
042 v:visit,revisit,tour obj:* in,at:T subj:S !obj:T
    "The French defence minister visited a camp in Mali."  FRA MLI
042 v:visit,revisit,tour obj:T !obj:$persons
    "The Cuban president visited Algeria in May."  CUB DZA
    "Iran was visited by a Russian delegation."  RUS IRN
042 v:arrive,touch_down in,at:T subj:S !subj:$traveller
    "A Syrian delegation arrived in Lebanon on Wednesday."  SYR LBN
042 v:arrive,land,touch_down,stop_over,stop in,at:T for,on:$talk,visit,trip,tour,stay,stopover,mission
    "The South African president arrived in Zambia for talks."  ZAF ZMB
042 v:travel,fly,jet to:T subj:S !subj:$traveller
    "The Vatican's envoy flew to Iraq on Monday."  VAT IRQ
042 v:travel,fly,journey,head,go,come,leave,depart to,for:T for,on:$talk,visit,trip,tour,mission
    "The Japanese premier left for Russia on an official visit."  JPN RUS
042 v:leave,depart,set_off,set_out,head for:T subj:S !subj:$traveller
    "The Chinese foreign minister left for North Korea on Sunday."  CHN PRK
042 v:pay,make,undertake,begin,start,conclude,end,complete,finish,wind_up,wound_up,wrap_up obj:visit,trip,tour,stopover,state_visit,call to:T
    "The Sudanese president paid a visit to Eritrea in June."  SDN ERI
042 v:pay,make,begin,start,conclude,end,complete,wrap_up obj:visit,trip,tour,stay in,of:T
    "Libya's prime minister ended a tour of Tunisia."  LBY TUN
042 n:visit,trip,tour,journey,pilgrimage,stopover of:* to:* of:S to:T
    "The visit of the Danish prime minister to Chile in 2015 was brief."  DNK CHL
042 n:visit,trip,tour,journey,pilgrimage,stopover to:T
    "The visit of the Israeli premier to Morocco was his first."  ISR MAR
    "During his trip to Mongolia, the Korean president spoke of trade."  KOR MNG
042 v:return,come_back,arrive_back from:visit,trip,tour,mission to,of,in:T subj:S
    "The Kenyan president returned from a visit to Egypt."  KEN EGY
042 v:be,stay in:T on,for:visit,trip,tour,talk subj:S
    "The Malaysian minister is in Indonesia on an official visit."  MYS IDN
042 v:send,dispatch,despatch obj:envoy,delegation,emissary,mission,team,representative,foreign_minister,diplomat,negotiator,official to:T
    "Turkey sent an envoy to Libya on Friday."  TUR LBY
042 v:call on:T subj:S$official !comp:* !obj:* !for:*
    "The Danish ambassador called on the Icelandic president."  DNK ISL

# --- receiving
043 v:host,play_host,entertain obj:T !obj:$act !any:tournament,cup,match,game,champion,championship,qualifier,league,qualify,qualifying
    "Oman hosted Iranian negotiators in January."  OMN IRN
043 v:play obj:host to:T
    "Kazakhstan played host to a Chinese delegation."  KAZ CHN
043 v:receive,greet,fete obj:T !obj:$thing !obj:$act
    "The Vatican received the Mexican president at noon."  VAT MEX
    "The Slovak foreign minister was received by the king of Spain."  ESP SVK
043 v:welcome,receive,greet,entertain obj:T for,to:$talk,visit,dinner,lunch,negotiation,country,capital,palace,white_house,meeting
    "The Turkish president welcomed the Greek prime minister for talks on Monday."  TUR GRC
043 v:welcome obj:T !obj:$thing !obj:$act
    "The Ethiopian prime minister welcomed the Eritrean president at the airport."  ETH ERI
043 v:give,grant obj:audience,welcome,reception to,iobj:T
    "The Spanish king granted an audience to the Lebanese president."  ESP LBN
043 n:reception,welcome subj:S of,for:T$official
    "Jordan's reception of the Iraqi delegation was warm."  JOR IRQ
043 v:host,organise,organize,convene,sponsor obj:$talk,banquet,dinner,reception,luncheon for,with,between,among:T
    "The Finnish president hosted a dinner for the Russian ambassador."  FIN RUS

# --- mediation: the parties are the target
045 v:mediate,arbitrate,intercede,conciliate between,among:T
    "Algeria mediated between Iran and Iraq in 1975."  DZA IRN,IRQ
045 v:mediate,arbitrate,intercede,conciliate,intervene in:$conflict between,among:T
    "The United Nations mediated in the dispute between Guyana and Venezuela."  UNO GUY,VEN
045 v:mediate,broker,arbitrate,facilitate obj:$deal,$conflict between,among,for,with:T
    "Qatar brokered a truce between Israel and Hamas."  QAT ISR
    "The accord between Ethiopia and Eritrea was mediated by Algeria."  DZA ETH,ERI
045 n:mediation,arbitration,good_offices,conciliation subj:S between,among,in:T
    "Norwegian mediation between Israel and the Palestinians led to the accord."  NOR ISR,PSE
045 v:act,serve,work,offer_itself as:mediator,intermediary,go-between,broker,arbitrator,arbiter,peacemaker,facilitator between,for,in:T
    "Oman served as an intermediary between Iran and Turkey."  OMN IRN,TUR
045 n:mediator,intermediary,go-between,broker,peacemaker between:T
    "Switzerland was an intermediary between Cuba and the United States."  CHE CUB,USA
045 v:lead,join,conduct,launch,resume,begin,undertake,continue obj:mediation,peace_mission,peace_effort,effort+mediation,mediating in,between,for:T
    "Kenya led mediation efforts in Sudan."  KEN SDN
045 v:use,lend,provide obj:good_offices,office+good between,for:T
    ? "Sweden lent its good offices to North Korea and the United States."  SWE PRK,USA
045 v:bring,reconcile obj:T to:table
    "Spain brought Morocco and Algeria to the negotiating table."  ESP MAR,DZA
045 v:ease,lessen,defuse,reduce,settle,end,resolve,calm obj:tension,dispute,conflict,rift,feud,standoff,quarrel,war between:T subj:S
    "Saudi Arabia defused tensions between Syria and Iraq."  SAU SYR,IRQ
045 v:reconcile obj:T !obj:difference,view,position
    "Saudi Arabia reconciled Syria and Jordan in 1981."  SAU SYR,JOR

# --- negotiation
046 v:negotiate,bargain,haggle,renegotiate both:ST
    "Canada negotiated a fisheries treaty with Spain."  CAN ESP
    "Serbia and Kosovo are negotiating under European auspices."  SRB KOS
046 n:negotiation,talk,bargaining,peace_talk,peace_process,summitry both:ST
    "Negotiations between Bolivia and Chile began in 1950."  BOL CHL
    ? "Ukraine held talks with Moldova on gas transit."  UKR MDA
    ? "Colombia resumed peace talks with the rebels on Monday."  COL -
046 v:hold,begin,start,resume,open,enter,enter_into,conduct,continue,restart,reopen,relaunch,conclude,engage_in,revive,pick_up obj,into,in:talk,negotiation,peace_talk,bargaining both:ST
    "China entered into negotiations with Bhutan over the frontier."  CHN BTN
    ? "The United States and North Korea resumed negotiations in Beijing."  USA PRK
046 v:return to:table,talk,negotiation both:ST
    "Cyprus and Turkey returned to the negotiating table."  CYP TUR
046 v:hammer_out,work_out,iron_out,thrash_out,settle obj:difference,detail,agreement,term,deal,dispute,compromise,accord both:ST
    "France and Algeria ironed out their differences over visas."  FRA DZA
046 v:participate,take_part in:talk,negotiation,peace_talk with:T
    "The guerrillas took part in peace talks with the government of Guatemala."  GTM GTM
046 v:resolve,solve,overcome,patch_up,compose,adjust,reconcile obj:difference,dispute,quarrel,row,conflict,disagreement,rift,feud-own,nuclear,internal,sectional,domestic both:ST
    "Cameroon and Nigeria resolved the dispute peacefully."  CMR NGA
046 v:send,dispatch,despatch,appoint,name obj:* comp:negotiate,bargain,treat,mediate,confer,consult,talk,speak with,to:T
    "Siam sent a prince to negotiate with France."  THA FRA
042 v:attend obj:inauguration,coronation,swearing-in,enthronement of,in:T subj:S$official
    "The Greek president attended the inauguration in Cyprus."  GRC CYP
045 v:end,settle,resolve,conclude,solve,defuse subj,obj:$conflict through,under,with,by,via,after:S$mediator_act between:T
    "The war between Peru and Chile was settled through Brazilian mediation."  BRA PER,CHL

# ---- as the wires put it: the delegations come back
%set parley = talk negotiation dialogue consultation discussion round session meeting "peace talk" parley palaver bargaining haggling deliberation "peace process" conclave colloquy "proximity talk"
046 v:return,come_back,go_back,fly_back,gather,reconvene,assemble,meet to,in,at:* for,comp:$parley with:T
    "Palestinian negotiators returned to Washington for a new round of talks with Israel."  PSE ISR
046 v:return,come_back,go_back,fly_back,gather,reconvene,assemble,meet to,in,at:* for:$parley both:ST
    "Azerbaijani and Armenian negotiators returned to Geneva for talks on the enclave."  AZE ARM
046 v:meet,sit_down,gather,return,reconvene comp:resume,continue,restart,begin,hold any:$parley both:ST
    "Greek and Turkish delegates met again in Madrid to resume the talks."  GRC TUR
046 v:go_back,come_back,return,sit_down to,at:table both:ST
    "Ecuadorean and Peruvian negotiators went back to the table in Brasilia."  ECU PER
046 v:hold,begin,start,open,resume,complete,end,conclude,have obj:day,hour,week,night,morning of:$parley both:ST
    "Ethiopia and Eritrea held a second day of talks in Algiers."  ETH ERI
046 v:hold,begin,start,open,resume,complete,end,conclude,have obj:day,hour,week,night,morning of:$parley with:T
    "Libya held a second day of talks with Malta."  LBY MLT
046 v:arrive,travel,fly,go,come in,at:* for:$parley with:rebel,guerrilla,insurgent,faction,militia,opposition,separatist,tribesman,clan subj:S ; domestic=yes
    "Sri Lankan envoys arrived in Jaffna for talks with Tamil rebels."  LKA LKA
# ---- go-betweens and calls, as the wires put it
045 v:shuttle,commute,travel_back,go_back,ply between:T subj:S$official
    "Swiss diplomats commuted between Moscow and Kyiv."  CHE RUS,UKR
045 v:bridge,narrow,close,span,paper_over obj:gap,gulf,difference,divide,rift,distance,chasm,disagreement between:T
    "Oman's sultan narrowed the gap between Iran and the United States."  OMN IRN,USA
045 v:bring_together,get_together,reconcile,coax,bring,get obj:T !to:court,justice,trial,end,power,close,knee,heel to,around:table,negotiating_table,bargaining_table,conference_table
    "Qatar brought Chad and Sudan to the negotiating table."  QAT TCD,SDN
045 v:bring_together,reconcile obj:T
    "Norway brought together Israeli and Palestinian negotiators."  NOR ISR,PSE
045 v:carry,relay,convey,pass,ferry,transmit,shuttle obj:message,letter,proposal,offer,word,note between:T
    "Kenya carried messages between Sudan and Chad."  KEN SDN,TCD
045 v:broker,facilitate obj:contact,meeting,encounter,rapprochement between:T
    "Saudi Arabia brokered a meeting between Syria and Lebanon."  SAU SYR,LBN
041 v:ring,telephone,phone,call_up,ring_up obj:T$official
    "The Greek premier rang the Turkish president."  GRC TUR
041 v:be,get,come on:phone,telephone,line,hotline to,with:T
    "The Italian premier was on the telephone with the Libyan leader."  ITA LBY
042 v:set obj:foot in,on:T subj:S
    "The British foreign secretary set foot in Argentina."  GBR ARG
042 v:swing,stop_off,drop_in,drop,call_in,stop_over,jet through,in,at,into,on:T subj:S !subj:$traveller !obj:*
    "Japan's emperor swung through Thailand."  JPN THA
    "The Czech minister dropped in on the Slovak leader."  CZE SVK
043 v:roll_out,put_out,lay_out obj:carpet,welcome_mat for:T
    "Morocco rolled out the red carpet for the Spanish king."  MAR ESP
043 v:fete,feted,regale obj:T$official
    "Monaco feted the Danish queen."  MCO DNK
046 v:haggle,bargain,hammer_out,thrash_out,iron_out,wrangle,parley,hash_out,talk_through both:ST
    "Denmark and Canada haggled over an island."  DNK CAN
046 n:haggling,bargaining,horse-trading,give-and-take,wrangling both:ST
    "Haggling between Egypt and Ethiopia went on for weeks."  EGY ETH
044 n:tete,tête,face-to-face both:ST
    ? "The Brazilian president held a tete-a-tete with the Colombian president."  BRA COL
040 v:spend obj:hour,minute,day,evening,afternoon,morning,week with,between:* both:ST !with:*+family,troop
    "The Omani minister spent two hours with the Iranian president."  OMN IRN
041 v:spend,be on:telephone,phone,line both:ST
    "The Japanese and Korean ministers spent an hour on the telephone."  JPN KOR
# ---- meeting, as the wires put it
040 v:put any:together obj:head both:ST
    "Zimbabwean and South African officials put their heads together in Pretoria."  ZWE ZAF
040 v:shake,clasp,join obj:hand both:ST
    "The Chadian and Sudanese presidents shook hands in Dakar."  TCD SDN
040 v:see subj:S$official obj:T$official !comp:*
    "The Finnish president saw the Russian president in Moscow."  FIN RUS
040 v:compare,swap obj:note,impression both:ST
    "Bolivian and Peruvian officers compared notes."  BOL PER
041 v:put,convey,express,explain,present,outline,set_out,air obj:view,position,case,concern,grievance,argument,worry,thinking to:T
    "The Vatican's envoy put the pope's views to the Cuban authorities."  VAT CUB
042 v:slip,steal,hurry,rush,dash,race,hop,sail,drive into,to:T subj:S$official !subj:$traveller !obj:*
    "A Libyan emissary slipped into France."  LBY FRA
043 v:welcome,greet,receive,meet obj:T$official at,in,on:airport,station,palace,border,residence,tarmac,port,steps,villa,ceremony
    "The Mexican president was received at the airport by the Cuban president."  CUB MEX
# ---- talks told in passing, trips, tables, go-betweens
%set talkplace = sideline margin fringe edge "lunch break" wing
%set said = say tell speak comment remark announce declare add note explain emerge
040 v:make,issue,give obj:remark,comment,statement,announcement,appeal,pledge,call,declaration,promise,warning after,during,at:$talk with:T subj:S
    "The Finnish president made the remark after a meeting with the Estonian premier."  FIN EST
040 v:dine,lunch,breakfast,dined,sup with:T subj:S
    "The Swedish premier dined with the Norwegian king."  SWE NOR
040 v:have,take,share,eat obj:lunch,dinner,breakfast,tea,supper,coffee,drink,meal with:T subj:S
    "The Swedish premier had lunch with the Norwegian king."  SWE NOR
040 v:break obj:bread with:T
    "The Egyptian president broke bread with the Israeli premier."  EGY ISR
040 v:rub obj:shoulder with:T
    "The Cuban leader rubbed shoulders with the Spanish king."  CUB ESP
040 v:touch obj:base with:T
    "The Canadian envoy touched base with the Haitian premier."  CAN HTI
040 v:go_over,pore_over,mull_over,hash_over,talk_over,chew_over obj:* with:T subj:S !to:*
    "The Dutch minister went over the budget with Belgian officials."  NLD BEL
040 v:sit_down,sit,closet with:T subj:S !obj:*
    "Ghana's trade minister sat down with Togolese diplomats."  GHA TGO
040 v:deliver,hand,convey,carry,bring,relay,pass_on,present obj:message,letter,note,missive+personal,written,verbal,oral,special from,of:S to:T
    "The envoy delivered a written message from the Syrian president to the Kuwaiti emir."  SYR KWT
040 v:deliver,hand,convey,carry,bring,present obj:message,letter,missive to:T$official subj:S
    "The Syrian minister handed a letter to the Kuwaiti emir."  SYR KWT
040 v:hold,have,give obj:briefing,consultation,hearing for,with:T$official
    "The Japanese ministry held a briefing for Chinese diplomats."  JPN CHN
040 v:open,reopen,establish,set_up,keep_open,maintain,use obj:channel,line,hotline,back-channel,backchannel,link of,for:communication,contact,dialogue,talk? with,to,between:T
    "The Indian army opened a hotline with Pakistan."  IND PAK
044 v:meet,confer,talk,speak,huddle,chat,sit_down,consult on,in,at:$talkplace both:ST
    "The Brazilian and Argentine ministers conferred on the fringes of the forum."  BRA ARG
044 v:hold,have obj:one-on-one,huddle,face-to-face,tete-a-tete,tête-à-tête,encounter,chat,session,aside,conversation on,in,at:$talkplace,summit,conference,assembly,forum,funeral both:ST
    "The Norwegian premier and the Danish premier held a tete-a-tete on the margins of the summit."  NOR DNK
042 v:be,get on:way,road to:T subj:S !subj:$traveller
    "The Korean president is on his way to Mexico for talks."  KOR MEX
042 v:be,arrive,stay in,at:T at,on:invitation,request of,by:*? subj:S
    "The Czech minister is in Slovakia at the invitation of parliament."  CZE SVK
042 v:lead,head obj:delegation,mission,team,party to:T subj:S
    "The Turkish minister led a delegation to Libya."  TUR LBY
042 v:embark,set_out,set_off,go on,upon:tour,visit,trip,swing,pilgrimage,mission,journey to,of,through,in:T subj:S
    "The Brazilian president embarked on a tour of Angola."  BRA AGO
042 v:kick_off,launch,open,cap,round_off,wind_up,cut_short,extend,wrap_up,interrupt obj:tour,visit,trip,swing,stay to,of,through,in:T subj:S !subj:$traveller
    "The Spanish king rounded off a visit to Morocco."  ESP MAR
042 v:make,have obj:stop,stopover,layover,appearance,call in,at,on:T subj:S !subj:$traveller
    "The Vietnamese premier made a stop in Laos."  VNM LAO
042 v:pay,make obj:call+courtesy,farewell,condolence on,to:T
    "The Danish ambassador paid a courtesy call on the Icelandic president."  DNK ISL
042 n:stop,stopover,layover in:T subj:S !subj:$traveller
    "The Chinese premier's stopover in Iceland lasted an hour."  CHN ISL
042 v:return,arrive_back from:T subj:S$official !obj:*
    "The Swedish minister returned from Turkey."  SWE TUR
042 v:accompany,join obj:* on,in,during:visit,trip,tour,mission to,of:T subj:S
    "The Austrian minister accompanied the chancellor on a trip to Iran."  AUT IRN
043 v:give,throw,lay_on,hold,offer,stage,tender obj:dinner,lunch,banquet,luncheon,reception,party,breakfast,feast for,iobj:T subj:S
    "The Chilean president gave a dinner for the Peruvian delegation."  CHL PER
043 v:give,throw,lay_on,hold,offer,stage obj:dinner,lunch,banquet,luncheon,reception,party,feast in:honour,honor of:T subj:S
    "Tunisia gave a banquet in honour of the Libyan leader."  TUN LBY
043 v:treat obj:T to:banquet,dinner,welcome,lunch,reception,feast,parade
    "Laos treated the Thai premier to a banquet."  LAO THA
043 v:wine,dine,feast obj:T$official
    "Monaco wined and dined the Danish queen."  MCO DNK
043 v:usher,conduct,show,escort,lead obj:T$official into,around,through:office,palace,villa,chamber,plant,site,capital,museum,factory,facility subj:S
    "The emir of Qatar showed the Italian premier around the palace."  QAT ITA
043 v:have obj:T$official over,as:guest,dinner,lunch
    "Ireland had the British premier as a guest."  IRL GBR
043 v:meet,greet,welcome,receive obj:T at,on,in:airport,tarmac,station,runway,pier,harbour,harbor,gate,border
    "The Ethiopian premier greeted the Eritrean president at the airport."  ETH ERI
043 v:lay_on,prepare,stage,give,accord obj:welcome,reception+warm,rousing,lavish,red-carpet,tumultuous,state,royal,enthusiastic,hero for,to,iobj:T
    "Algeria laid on a lavish welcome for the French president."  DZA FRA
# the parties of what is mediated are the target
%set rapprochements = talk negotiation dialogue meeting summit conference session encounter consultation contact "peace talk" "peace conference" "peace process" reconciliation truce ceasefire exchange
045 v:chair,preside_over,sponsor,moderate,referee,umpire,oversee,shepherd,supervise,midwife,steer,guide,co-sponsor obj,over:$rapprochements between,among:T subj:S
    "Norway sponsored the dialogue between the Philippines and the rebels."  NOR PHL
045 v:play,assume,take obj:peacemaker,mediator,referee,go-between,matchmaker,role,part+mediating,mediation,mediator,peacemaker,broker,go-between,intermediary between,in,with:T
    "Turkey played a mediating role between Syria and Israel."  TUR SYR,ISR
045 v:step_in,step,come,intervene,stand between:T comp:mediate,calm,help,end,stop,prevent
    "Jordan stepped in between Iraq and Kuwait to calm tempers."  JOR IRQ,KWT
045 v:patch_up,smooth_over,smooth,iron_out,mend,heal,paper_over,straighten_out,settle,compose,sort_out,clear_up obj:$conflict,difference,fence,relation,tie,trouble,misunderstanding between:T subj:S !subj:$conflict
    "Egypt patched up the quarrel between Sudan and Chad."  EGY SDN,TCD
045 v:nudge,push,prod,steer,shepherd,draw,coax,herd,cajole,prod,lead,bring obj:T to,toward,into:talk,peace,compromise,settlement,agreement,accord,reconciliation,table,ceasefire,truce,dialogue,negotiation !obj:rebel
    "Kenya nudged Sudan and Uganda toward a settlement."  KEN SDN,UGA
045 v:serve,act,function,offer_service,perform as:bridge,conduit,channel,buffer,postman,midwife,matchmaker,referee,umpire,catalyst between,for,to:T
    "Oman served as a conduit between Iran and the United States."  OMN IRN,USA
045 v:secure,win,arrange,negotiate,organise,organize,engineer,clinch,orchestrate,set_up obj:$rapprochements,deal,agreement,accord,prisoner_swap between:T subj:S
    "Qatar engineered a truce between Israel and Hamas."  QAT ISR
046 v:adjourn,break_up,wind_up,bog_down,drag_on,recess,go_on subj:$talk both:ST
    "Talks between Chile and Bolivia broke up at noon."  CHL BOL
046 v:get,go_back,come_back to:table,brass_tacks both:ST
    "Serbia and Kosovo came back to the table."  SRB KOS
046 v:face,sit_across,sit,confront obj,across:T across,at:table
    "Serbian negotiators faced Croatian officials across the table."  SRB HRV
046 v:cut_through,break,end,overcome,resolve obj:deadlock,impasse,logjam,stalemate,standoff both:ST
    "Bolivia and Peru broke the deadlock over the lake."  BOL PER
# ---- turning up, going over papers, guests, rounds that end
042 v:turn_up,show_up,drop_by,call_by,stop_by,pop_up,fly_in,jet_in,drop_in,alight,surface,check_in in,at,to,on:T subj:S$official
    "An Iranian emissary turned up in Riyadh."  IRN SAU
042 n:guest of:S subj:T$official
    ? "The emir of Kuwait was the guest of the French president."  KWT FRA
042 v:spend,pass obj:hour,day,night,week,weekend,evening,time,afternoon,minute in,at:T subj:S$official
    "The Japanese premier spent two days in Mongolia."  JPN MNG
040 v:spend,pass,devote obj:hour,day,evening,morning,afternoon,minute,night comp:talk,discuss,pore,go,debate,haggle,review,negotiate,thrash,listen,confer both:ST
    "The American and Syrian ministers spent the evening discussing maps."  USA SYR
040 v:go_over,pore_over,look_over,mull_over,run_through,work_through obj,over,through:* both:ST subj:S$official
    "The Thai and Cambodian premiers went over the border maps."  THA KHM
046 v:adjourn,break_off,part,recess,disperse,knock_off,call_it subj:S$official,delegation,negotiator,delegate,team both:ST
    "Dutch and Belgian negotiators adjourned at noon."  NLD BEL
046 v:put obj:touch+finishing,final,last to,on:text,draft,agreement,accord,deal,pact,treaty,plan,contract,communique,statement both:ST
    "Pakistan and Iran put the finishing touches to a gas deal."  PAK IRN
046 v:settle,home_in,close_in on,upon:text,wording,draft,language,compromise,agenda,term,terms both:ST
    "Czech and German negotiators settled on a text."  CZE DEU
043 v:greet,welcome,receive,fete,feast,cheer,honour,honor,salute obj:T in,at:S with:honour,honor,pomp,guard,ceremony,gun,fanfare,applause,flower,smile,warmth,arm,salute,parade
    "The German chancellor was greeted with full honours in Mongolia."  MNG DEU
045 v:sit,seat,gather,assemble,place obj:T around,at:table subj:S
    "Malaysia sat the Philippine government and the rebels at the same table."  MYS PHL
045 v:offer,put_forward,propose,put obj:itself,himself,herself,themselves as:mediator,go-between,intermediary,broker,peacemaker,facilitator,venue in,between,to,for:T?
    "Sweden offered itself as a mediator between Iran and Iraq."  SWE IRN,IRQ
036 v:expect,await obj:S$official in,at:T !comp:*
    "The Indian home secretary is expected in Bangladesh next week."  IND BGD
036 a:due,expected,awaited in,at:T subj:S$official !comp:*
    "The Czech foreign minister is due in Poland on Monday."  CZE POL
041 v:get,reach,have,raise obj:T on,by:phone,telephone,line
    "The Egyptian president reached the Jordanian king by telephone."  EGY JOR
042 v:be in:T subj:S$official comp:discuss,meet,hold,attend,negotiate,sign,talk,seek,mediate,reopen,press,persuade,brief,observe,prepare,inspect
    "An Ethiopian delegation is in Eritrea to discuss the embassy."  ETH ERI
043 v:see_off,wave_off,send_off obj:T$official
    "Zambia's president saw off the Angolan foreign minister."  ZMB AGO
046 v:bury,sink,close,heal,mend,lay_to_rest,put_behind,square,make_up,smooth_over obj:quarrel,feud,rift,dispute,row,difference,split,breach both:ST
    "Uganda and Rwanda buried their quarrel."  UGA RWA
040 v:deliver,hand,convey,carry,bring,relay,pass_on,transmit obj:letter,message,missive,note from:S to:T
    "A letter from the Iranian president was handed to the Saudi king."  IRN SAU
040 v:walk,stroll,drive,ride,pray,sit,golf,fish with:T$official subj:S$official !obj:*
    "The Polish president walked through the town with his Ukrainian counterpart."  POL UKR
043 v:give,accord,grant,fire obj:salute,welcome,reception,honour,honor,guard,banquet,audience in,by:S obj,iobj:T
    "The Spanish king was given a warm welcome in Morocco."  MAR ESP
045 v:bring,get,draw obj:T any:together subj:S !any:brain,team !subj:coalition,union,alliance,party,bloc,federation,government,cabinet
    "The Mauritanian president brought Mali and Niger together."  MRT MLI,NER
040 v:see,hear,receive,meet,consult obj:student,striker,opposition,dissident,unionist,protester,farmer,miner,teacher,trucker,demonstrator subj:S$official subj:S ; domestic=yes
    "Niger's prime minister met striking students."  NER NER
046 v:get,go,come,be any:way,underway,swing subj:$talk both:ST
    "Talks got under way between Morocco and Spain."  MAR ESP
040 v:take_up,raise,broach,thrash_out,turn_to,go_into,ventilate obj,to,into:question,issue,problem,matter,topic,dispute,subject,case both:ST subj:S$official
    "The Maltese and Tunisian leaders took up the question of migrants."  MLT TUN
040 v:embrace,hug,kiss both:ST subj:S$official
    "The Ugandan and Rwandan presidents embraced at the border."  UGA RWA
040 v:have,snatch,share,grab obj:word,chat,moment,exchange,conversation with:T$official
    "The Bulgarian minister had a word with the Greek premier."  BGR GRC
040 v:keep_up,carry_on,press_ahead,persist,push_on obj,with:$talk both:ST
    "Turkey and Greece kept up their dialogue."  TUR GRC
042 v:cross,travel,fly,drive,go,come,journey,head for:$talk with:T subj:S
    "The Pakistani minister crossed the border for talks with Indian officials."  PAK IND
043 v:show,guide,lead,take obj:T$official around,through,over:camp,hospital,base,front,ruin,temple,mosque,shipyard,village,exhibition,zone,town subj:S
    "The Swedish minister was shown around a camp by Jordanian officials."  JOR SWE
046 v:settle,end,resolve obj:row,quarrel,spat,feud,claim,standoff,wrangle,squabble both:ST
    "Senegal and Gambia settled a row over a ferry."  SEN GMB
040 v:closet,cloister obj:S with:T
    "The Cuban leader was closeted with the Spanish premier."  CUB ESP
046 v:lock,engage,immerse,involve obj:S in:$talk with:T
    "Ecuadorean officials were locked in talks with Peru."  ECU PER
042 v:fly,jet,sweep into:T subj:S !subj:$traveller
    "The Danish foreign minister flew into Nairobi."  DNK KEN
# ---- at table, at the door, on the line
040 v:break obj:bread both:ST
    "Bulgarian and Serbian generals broke bread at the border."  BGR SRB
041 v:take,receive,get,field,have subj:S obj:call from:T !obj:*+close,wake-up,roll
    "The Saudi crown prince took a call from the Iranian president."  SAU IRN
040 v:closet obj:S with:T !subj:*
    "The Vatican's envoy was closeted with Cuban leaders."  VAT CUB
040 v:spend obj:hour,day,morning,afternoon,evening,minute any:closeted,together,talking,discussing,huddled both:ST
    "The leaders of Guyana and Suriname spent two hours closeted in a hotel."  GUY SUR
042 v:be in:T comp:see,meet,visit,confer,discuss,negotiate,talk subj:S$official
    "Austria's chancellor was in Moscow to see the Russian president."  AUT RUS
043 v:have,invite,treat,host obj:T to,for:lunch,dinner,breakfast,tea,banquet,supper subj:S
    "Paraguay's president had the Brazilian foreign minister to lunch."  PRY BRA
045 v:go,travel,fly,act,serve,step_in to,in:T as:go-between,peacemaker,mediator,intermediary,honest_broker subj:S
    "Japan's premier went to Tehran as a go-between."  JPN IRN
036 a:due,expected in,at:T for,on:$talk,visit,tour,trip,meeting,mission subj:S
    "The South Sudanese leader is due in Khartoum for a summit."  SSD SDN
042 v:pay obj:call,courtesy_call,visit,respect on,upon,to:T subj:S
    "Fiji's prime minister paid a call on the king of Tonga."  FJI TON
