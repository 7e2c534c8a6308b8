# AGREE, CAMEO 03: intent to cooperate. Most of it is composition: @agree over an act ("agreed to lift" + 085 = 0354;
# data/ontology/compose.tsv). Below stand the operators, then what is said with nouns alone ("pledged $1 million").

%set peacemod = peacekeeping peace-keeping peace stabilisation stabilization monitoring un u.n.
%set readiness = readiness willingness desire determination commitment preparedness resolve eagerness agreement keenness promise pledge vow assurance openness
%set money = "$" "€" "£" "¥" dollar euro pound yen yuan franc mark rouble ruble rupee riyal dinar million billion trillion us$ usd loan credit grant fund funding money financing finance "credit line" "line of credit" subsidy rescue bailout bail-out "rescue package" "debt relief" "debt forgiveness" moratorium compensation donation
%set aid = aid assistance help relief support package contribution bailout handout succour "financial aid"
%set economicmod = economic financial development fiscal budget budgetary monetary technical reconstruction investment infrastructure debt food-price technological
%set armsmod = military defense defence security arm arms army naval lethal air-defence weapon
%set arms = arm arms weapon weaponry missile tank aircraft warplane jet fighter ammunition munition artillery helicopter submarine warship frigate howitzer drone rifle gun armour armor "air defence" "military equipment" "military hardware" destroyer corvette gunboat "patrol boat" "fighter jet" mortar "machine gun" radar rocket torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" gunship "landing craft" launcher bomber
%set reliefmod = humanitarian emergency food medical disaster relief flood earthquake refugee famine drought winter rescue
%set relief = food medicine grain wheat rice tent blanket vaccine shelter doctor rescuer "rescue team" "medical team" "medical supply" supplies water clothing "relief supply" "food aid" "relief good"
%set keepers = peacekeeper peace-keeper "peacekeeping force" "peace-keeping force" "peacekeeping troop" "peacekeeping mission" "police officer"
%set troops = troop troops force soldier peacekeeper contingent battalion police policeman gendarme observer monitor paratrooper marine commando legionnaire division unit column detachment infantry corps serviceman trooper ranger guardsman gunner platoon "special force"
%set guarantee = "security guarantee" protection umbrella "safe passage" escort guarantee "air cover" "security assurance"
%set cooperation = cooperation co-operation collaboration coordination co-ordination partnership tie tie relation relationship link exchange
%set coopverb = strengthen boost expand deepen enhance promote improve step_up broaden increase develop upgrade widen extend cement consolidate intensify
%set talk = talk talks negotiation dialogue discussion meeting summit consultation conference visit session parley palaver bargaining haggling deliberation "peace process" "peace talk" conclave colloquy "proximity talk"
%set peaceplan = "peace plan" "peace proposal" "peace initiative" "peace deal" "peace accord" "peace agreement" "peace treaty" settlement "peace formula" compromise "road map" roadmap "cease-fire proposal" "ceasefire proposal" "truce proposal" "peace pact" "draft agreement" "draft treaty" solution arbitration ruling "settlement plan" plan+peace
%set mediation = mediation mediator arbitration "good office" "good offices" intercession conciliation facilitation intermediary
%set inspection = inspection inspector monitor observer access verification deployment mission corridor peacekeeper investigator presence verifier rapporteur "fact-finder" assessor auditor watcher
%set captive = prisoner detainee hostage captive dissident pow inmate internee soldier body remains asset property crew sailor fisherman pilot abductee convict airman serviceman "prisoner of war" kidnappee crewman
%set election = election referendum vote poll reform democracy constitution autonomy "power sharing" power-sharing transition independence self-government "self-rule" self-determination devolution "home rule" "constituent assembly" plebiscite
%set rights = right rights freedom suffrage equality citizenship liberty
%set sanction = sanction embargo boycott tariff quota restriction duty blacklist "asset freeze" "trade curb" "export ban" "import ban" "arms ban" blockade surcharge "trade ban" "flight ban" "oil ban" penalty
%set truce = ceasefire cease-fire truce armistice withdrawal pullout pull-out disarmament disengagement demobilisation demobilization de-escalation "cessation of hostility" lull respite "cessation of hostilities" "humanitarian pause" "halt to hostilities" "standstill" moratorium

# ---- operators over clauses
@agree v:agree,consent,undertake,vow,swear,pledge,promise,volunteer,offer,guarantee,propose comp:ACT to,with:T?
    "Libya agreed to release the Italian fishermen."  LBY ITA
    "Vietnam promised to withdraw its troops from Cambodia."  VNM KHM
    "Sweden, which had offered to mediate between Iran and Iraq, closed its embassy."  SWE IRN,IRQ
@agree v:promise,assure,pledge,guarantee obj,iobj:T comp:ACT
    "Turkey assured Syria that it would reopen the border."  TUR SYR
@agree v:commit,bind,pledge,oblige obj:itself,themselves,himself,herself comp:ACT
    "Nicaragua committed itself to free the captured pilots from Honduras."  NIC HND
@agree v:agree,consent,accede,assent,commit,say_yes,acquiesce to,on,upon,in:ACT with:T?
    "Ethiopia agreed to a withdrawal of its troops from Eritrea."  ETH ERI
    "Israel and Egypt agreed on a prisoner exchange."  ISR EGY
036 v:accept,entertain obj:$talk with,to:T
    "Cambodia accepted talks with Thailand."  KHM THA
@agree v:pledge,promise,vow,guarantee,greenlight obj:ACT to,for,iobj:T?
@agree v:offer obj:ACT to,for,iobj:T !obj:condolence,condolences,wish,sympathy,reward,bribe,apology,job,post,buyout,explanation,prayer,view,opinion,evidence,advice,comment,congratulations,thanks,look,glimpse,indication,clue,flight,course,discount
    "Kuwait offered Lebanon incentives for a new pipeline."  KWT LBN
030 v:offer obj:incentive,concession,inducement,sweetener,carrot,assurance,counterproposal to,for,iobj:T?
@agree v:approve obj:ACT to,for,with:T !obj:law,legislation,bill,budget,cabinet,minister,member,judge,nomination,nominee,constitution,measure,amendment,extension,resolution,charter,government,recommendation,design,plan,move,draft,quota,decree,appointment,candidate,list
    "Oman approved a shipment of grain to Yemen."  OMN YEM
    "Japan promised cooperation with Mongolia."  JPN MNG
@agree v:express,voice,declare,affirm,reaffirm,reiterate,state,restate,signal,indicate,show,convey,announce,underline,stress,make_clear,confirm,have,repeat,note,renew,make,give obj:$readiness comp:ACT
    "Russia reaffirmed its readiness to supply gas to Moldova."  RUS MDA
030 v:pledge,agree,promise,vow,undertake,commit,resolve,reaffirm any:migration,migrant,displacement comp:tackle,address,fight,curb,manage,reduce,stem,combat,handle both:ST ; context=migration object=comp
    "Spain and Mauritania pledged to tackle irregular migration together."  ESP MRT
030 v:reaffirm,reiterate,renew,repeat obj:commitment any:migration,migrant,displacement both:ST ; context=migration
    "Spain and Mauritania reaffirmed their commitment to curb irregular migration."  ESP MRT
@agree n:promise,pledge,vow,commitment,undertaking,offer,readiness,willingness,agreement,consent comp:ACT
    ? "The willingness of Cyprus to negotiate with Turkey surprised diplomats."  CYP TUR
@agree n:promise,pledge,offer,vow of,for:ACT to,from:T?
    "The Kremlin's offer of economic aid to Syria surprised diplomats."  RUS SYR
@agree a:ready,willing,prepared,eager,keen,happy,glad,disposed,committed,open comp:ACT
    "Pakistan is ready to negotiate with India."  PAK IND
    "Jordan was willing to send troops to Yemen."  JOR YEM
@agree a:open,amenable,receptive,agreeable,committed,favourable,favorable to,toward:ACT
    "Syria is open to negotiations with Lebanon."  SYR LBN

# ---- 030, 031 readiness in general
030 v:agree on,upon,to:* both:ST
    "Peru and Ecuador agreed on a timetable."  PER ECU
030 v:agree with:T on,upon,to:* !comp:*
    "Kenya agreed with Tanzania on a new tariff."  KEN TZA
030 v:reach,achieve,come_to,arrive_at obj,to,at:understanding,consensus,agreement_in_principle,compromise,modus_vivendi both:ST
    ? "Iran reached an understanding with Pakistan in May."  IRN PAK
030 v:accept obj:offer,proposal,suggestion,overture,initiative from,of,obj:T
    "Chile accepted an offer from Argentina."  CHL ARG
    "Mexico accepted Guatemala's proposal."  MEX GTM
030 v:express,voice,declare,reaffirm,reiterate,signal,indicate,show,state,confirm obj:readiness,willingness,commitment,determination,interest,desire,hope,intention in,to,for,of:$cooperation,work,working with:T?
    "Norway expressed interest in cooperation with Iceland."  NOR ISL
    "Morocco reaffirmed its commitment to ties with Spain."  MAR ESP
030 v:pledge,promise,vow,agree,offer,reaffirm,express,affirm,undertake,guarantee,commit,swear obj:$cooperation,friendship,goodwill both:ST
    "China pledged closer cooperation with Laos."  CHN LAO
030 v:hold_out,extend,stretch_out obj:hand,olive_branch to:T
    "The Taliban held out an olive branch to Pakistan."  AFG PAK
030 v:seek,want,favour,favor,desire,advocate,hope_for,look_for obj,for:$cooperation,friendship,rapprochement,reconciliation,normalisation,normalization,detente with:T
    "Belarus wants friendship with Poland."  BLR POL
    "Turkey seeks rapprochement with Armenia."  TUR ARM
030 v:agree,pledge,promise,vow,plan,undertake,intend,decide,resolve,guarantee,commit,swear comp:$coopverb both:ST
    ? "Bulgaria and Romania agreed to strengthen ties."  BGR ROU
031 v:agree,pledge,promise,vow,plan,decide,want,seek,intend,undertake,guarantee,commit,swear comp:$coopverb any:$cooperation,trade,investment,contact both:ST
    "India agreed to expand cooperation with Bangladesh."  IND BGD
0311 v:agree,pledge,promise,vow,plan,decide,want,seek,hope,intend,undertake,guarantee,commit,swear comp:$coopverb any:trade,investment,commerce,export,import,tourism both:ST
    "Brazil and Nigeria agreed to expand trade."  BRA NGA
0311 v:pledge,promise,offer,propose,announce,plan,vow,undertake,guarantee,commit,swear obj:investment,deal,free_trade,joint_venture,preference,access+trade,economic,commercial,investment,business,market in,to,with,for:T
    "South Korea pledged new investment in Vietnam, its trade partner."  KOR VNM
0311 v:pledge,promise,offer,propose,announce,vow,plan,undertake,guarantee,commit,swear obj:investment in:T
    "China promised an investment of two billion yuan in Pakistan."  CHN PAK
0312 v:pledge,promise,offer,propose,vow,plan,agree_to,agree_on,undertake,guarantee,commit,swear obj,to,on:cooperation,exercise,drill,manoeuvre,maneuver,tie,pact,alliance,patrol,training+military,defence,defense,naval,security,joint both:ST
    "Greece and Israel pledged closer military cooperation."  GRC ISR
0313 v:agree,promise,pledge,offer,vow,consent,approve,undertake,guarantee,commit,swear comp:extradite,prosecute
    "Spain agreed to extradite the suspect to Belgium."  ESP BEL
0314 v:agree,promise,pledge,offer,vow,undertake,guarantee,commit,swear comp:share any:intelligence,information,data with:T
    "Britain offered to share intelligence with France."  GBR FRA

# ---- 032 political support
032 v:pledge,promise,offer,vow,guarantee,assure,swear,undertake,commit obj:support,backing,loyalty,allegiance,solidarity,vote,fidelity,recognition,alliance to,for,with:T
    "Algeria pledged its support for Cuba."  DZA CUB
032 v:pledge,promise,offer,give,guarantee,assure iobj:T obj:support,backing,recognition,vote,solidarity
    ? "Fiji promised Tuvalu its backing."  FJI TUV
032 v:assure obj:T of:support,backing,solidarity,friendship,cooperation,loyalty
    "Ireland assured Greece of its support."  IRL GRC
032 v:plan,intend,agree,decide,promise,vow comp:recognise,recognize
    "Spain decided to recognise Palestine."  ESP PSE
032 v:agree,decide,plan,promise,pledge,intend comp:establish,restore,normalise,normalize,resume,re-establish,upgrade any:relation,relations,tie,ties,link both:ST
    "Iran and Saudi Arabia agreed to restore relations."  IRN SAU
032 v:agree_on,agree_to to,on:establishment,restoration,normalisation,normalization,resumption of:relation,tie,link both:ST
    "Sudan and Israel agreed on the normalization of relations."  SDN ISR

# ---- 033 aid
033 v:pledge,promise,offer,commit,guarantee,propose,earmark,volunteer,extend obj:$aid to,for,toward:T
    "Iceland offered help to Greenland."  ISL GRL
033 v:pledge,promise,offer,guarantee iobj:T obj:$aid
    ? "Greece promised Cyprus assistance."  GRC CYP
033 n:offer,pledge,promise of:$aid to:T
    "Cuba's offer of help to Haiti came at once."  CUB HTI
0331 v:pledge,promise,offer,commit,earmark,approve,guarantee,allocate,propose,announce,set_aside obj:$money to,for,toward,in:T
    "Japan pledged 500 million yen to Kenya."  JPN KEN
    "A credit for Zambia was approved by the International Monetary Fund."  IMF ZMB
0331 v:pledge,promise,offer,guarantee iobj:T obj:$money
    "Qatar offered Tunisia a loan of 500 million dollars."  QAT TUN
0331 v:pledge,promise,offer,commit,earmark,approve,announce obj:$money in,of:$aid to,for:T
    "Germany pledged 30 million euros in aid to Jordan."  DEU JOR
0331 v:pledge,promise,offer,commit,earmark,approve,announce,guarantee,allocate,propose obj:$aid+$economicmod to,for:T
    "France promised financial assistance to Senegal."  FRA SEN
0331 n:offer,pledge,promise of:$money to,for:T
    "Norway's offer of a loan to Iceland came in time."  NOR ISL
0331 n:offer,pledge,promise of:$aid+$economicmod to,for:T
    "Canada's pledge of financial aid to Ukraine came on Monday."  CAN UKR
    "The French pledge of economic aid to Chad stood."  FRA TCD
0332 v:pledge,promise,offer,commit,approve,announce,guarantee,propose,authorise,authorize obj:$aid+$armsmod to,for:T
    "The United States promised military assistance to Colombia."  USA COL
0332 v:pledge,promise,offer,commit,approve,announce,propose obj:$arms to,for:T
    "The Polish government promised tanks to Ukraine."  POL UKR
0332 v:pledge,promise,offer iobj:T obj:$aid+$armsmod
    "Iran offered Sudan military aid."  IRN SDN
0332 v:pledge,promise,offer iobj:T obj:$arms
    "Russia offered Malaysia fighters."  RUS MYS
0332 v:approve,authorise,authorize,clear,agree_to,okay,plan obj,to:sale,transfer,delivery,export,shipment of:$arms to:T
    "Germany approved the sale of submarines to Israel."  DEU ISR
0333 v:pledge,promise,offer,commit,approve,announce,earmark,allocate,propose obj:$aid+$reliefmod to,for:T
    "Turkey pledged humanitarian aid to Gaza."  TUR PSE
0333 v:pledge,promise,offer,commit,approve obj:$relief to,for:T
    "India offered wheat to Afghanistan."  IND AFG
0333 v:pledge,promise,offer iobj:T obj:$aid+$reliefmod
    "Spain offered Morocco emergency aid."  ESP MAR
0333 v:pledge,promise,offer iobj:T obj:$relief
    ? "Pakistan was offered medicine by Iran."  IRN PAK
0333 n:offer,pledge,promise of:$relief to:T
    ? "Japan's offer of rice to Indonesia was welcomed."  JPN IDN
0333 n:offer,pledge,promise of:$aid+$reliefmod to:T
    "Mexico's offer of emergency aid to Guatemala came at once."  MEX GTM
0334 v:pledge,promise,offer,commit,volunteer,propose,agree_to obj,to:$keepers,$guarantee to,for:T
    "Ghana offered peacekeepers to Liberia."  GHA LBR
0334 v:pledge,promise,offer,give iobj:T obj:$guarantee,$keepers
    "Britain gave Poland a security guarantee."  GBR POL
0334 v:pledge,promise,offer,commit,volunteer obj:$troops to,for:force,mission,operation,peacekeeping,effort+$peacemod in,for:T
    "Nepal pledged 800 soldiers for the peacekeeping force in Lebanon."  NPL LBN
0334 v:vow,pledge,promise,agree,undertake,offer,commit,guarantee,swear comp:protect,defend,guard obj:T
    "The United States promised to defend Japan."  USA JPN

# ---- 034 reform
034 v:promise,pledge,vow,announce,propose,offer,guarantee,commit,swear obj:$election-presidential ; domestic=yes
    "The government of Togo promised democratic reform."  TGO TGO
034 v:promise,pledge,vow,agree,undertake,guarantee,commit,swear comp:end,fight,eradicate,combat,tackle,root_out,reduce,curb any:corruption,poverty,abuse,discrimination,graft,inflation,unemployment ; domestic=yes
    "The Kenyan president pledged to end corruption."  KEN KEN
0341 v:agree,promise,pledge,vow,offer,consent,decide,plan,undertake,guarantee,commit,swear comp:resign,step_down,quit,step_aside,stand_down,abdicate,leave_office,relinquish,hand_over_power ; domestic=yes
    "The president of Yemen agreed to step down."  YEM YEM
0341 v:announce,offer,tender,submit,promise obj:resignation,abdication,departure,retirement ; domestic=yes
    "The prime minister of Thailand offered his resignation."  THA THA
0342 v:promise,pledge,agree,offer,vow,undertake,guarantee,commit,swear comp:review,revise,reconsider,amend,reform,rethink,overhaul,change any:policy,law,decision,legislation,programme,program,constitution,system ; domestic=yes
    "The Ukrainian government promised to amend the law."  UKR UKR
0343 v:promise,pledge,offer,guarantee,agree_to,propose obj,to:$rights to,for:T
    "Myanmar promised citizenship to the Rohingya."  MMR MMR
0344 v:agree,promise,pledge,vow,plan,offer,consent,decide,undertake,guarantee,commit,swear comp:hold,organise,organize,call,stage any:election,referendum,plebiscite,vote !any:talk,talks,negotiation,meeting,discussion ; domestic=yes
    "The junta in Mali promised to hold elections."  MLI MLI
0344 v:agree,promise,pledge,vow,offer,consent,undertake,guarantee,commit,swear comp:hand_over,transfer,restore,introduce,adopt,return any:power,democracy,constitution,rule,independence,autonomy,multipartyism ; domestic=yes
    "The generals in Sudan agreed to restore civilian rule."  SDN SDN
0344 v:agree,consent,accede to:$election for:T? ; domestic=yes
    "The government of Ethiopia agreed to a referendum."  ETH ETH

# ---- 035 yielding
0353 v:agree,consent,accede,commit to,on:release,return,repatriation,exchange,swap,freeing of:$captive of,from,to,with:T?
    "Ukraine and Russia agreed on an exchange of prisoners."  UKR RUS
0353 v:promise,offer,propose,announce,guarantee,pledge obj:release,return,amnesty,repatriation,exchange,swap,pardon of,for,to:$captive,T?
    "Hamas offered the release of Israeli hostages."  PSE ISR
0354 v:agree,promise,pledge,offer,decide,plan,vow,undertake,guarantee,commit,swear comp:lift,ease,relax,end,remove,waive,suspend,scrap,abolish,drop,phase_out any:$sanction !any:enrichment,uranium,nuclear,processing,push against,on,from:T?
    "The European Union agreed to lift sanctions against Zimbabwe."  EEC ZWE
0354 v:agree,consent to,on:lifting,easing,removal,end,relaxation,suspension of,to:$sanction against,on:T?
    "Britain agreed to the lifting of sanctions against Libya."  GBR LBY
0355 v:agree,consent,accede to:$inspection by,of,from:T?
    "Iran agreed to inspections by the United Nations."  IRN UNO
0355 v:accept,welcome,approve,propose,okay obj:$inspection by,from,of:T
    ? "Sudan accepted the deployment of peacekeepers from the African Union."  SDN AFU
0355 v:agree,consent,promise,pledge,decide,offer comp:allow,admit,readmit,let,permit,accept,receive any:$inspection,inspectors,observers,monitors,peacekeepers,convoy,agency of,from,to:T?
    "Iraq promised to admit inspectors from the United Nations."  IRQ UNO
0356 v:agree,consent,accede,commit to,on,upon:$truce both:ST
    "Armenia and Azerbaijan agreed to a ceasefire."  ARM AZE
0356 v:agree,consent,accede,commit to,on,upon:$truce with,in,from:T
    "Ethiopia agreed to a truce with Tigrayan rebels."  ETH ETH
0356 v:accept,propose,offer,announce_plan_for,pledge,promise obj:$truce with,from,in,to:T
    "Israel accepted a ceasefire with Lebanon."  ISR LBN
    "Iran proposed a truce to Iraq."  IRN IRQ
0356 n:offer,proposal,acceptance of,for:$truce to,with:T
    "Jordan's offer of a truce to Israel was ignored."  JOR ISR
0356 v:agree,pledge,promise,vow,offer,undertake,guarantee,commit,swear comp:stop,halt,end,cease,suspend,de-escalate,disarm any:fighting,hostility,attack,bombing,shelling,violence,war,raid,operation both:ST
    "Sudan and Chad agreed to end hostilities."  SDN TCD

# ---- 036 to meet
036 v:agree,consent to,on:$talk with:T
    "Cuba agreed to talks with the United States."  CUB USA
036 v:agree,consent to,on,upon:$talk both:ST
    "Serbia and Kosovo agreed to new talks."  SRB KOS
036 v:offer,propose,pledge,promise,schedule,plan,announce,arrange,agree obj:$talk,peace_talk with,to,between:T
    "North Korea proposed talks with South Korea."  PRK KOR
036 v:offer,propose iobj:T obj:$talk,peace_talk
    "The Indian premier offered Pakistan a dialogue."  IND PAK
036 v:accept,take_up obj:invitation,offer,proposal to,for:$talk,visit,meet,attend from,of,by:T
    "Ukraine accepted an invitation for talks from Turkey."  UKR TUR
036 v:accept obj:invitation from,of,by,to:T
    "The Chinese premier accepted an invitation from Poland."  CHN POL
    "The Laotian prime minister accepted Vietnam's invitation."  LAO VNM
036 v:invite obj:T to,for:visit,talk,meeting,summit,banquet,dinner,conference,country,capital,negotiation
    "France invited the Libyan leader to a summit."  FRA LBY
036 v:invite obj:T to:anniversary,ceremony,celebration,commemoration,parade,funeral,inauguration,opening,game,feast,session,exhibition,forum,wedding,coronation,congress,palace,residence,ranch,exercise
    "Poland invited the Russian president to the anniversary."  POL RUS
036 v:invite obj:T comp:visit,attend,meet,join,come,send,participate,discuss
    "The king of Morocco invited the Spanish premier to visit Rabat."  MAR ESP
036 n:invitation from,by:S? to:T
    ? "Moscow's invitation to the Indian prime minister came on Friday."  RUS IND
036 v:extend,issue,send,convey,give obj:invitation to:T
    "Oman extended an invitation to the Iranian president."  OMN IRN
036 a:scheduled,due,slated,set,expected,scheduled comp:meet,visit,arrive,travel,hold,attend,confer,receive obj,with,in,to:T
    "The Iraqi president is scheduled to visit Iran next week."  IRQ IRN

# ---- 037 to settle
037 v:accept,approve,embrace,back,endorse,adopt,agree,consent obj,to,on,upon:$peaceplan of,by,from,with,for,in,on:T?
    "Syria accepted the peace plan of the Arab League."  SYR ARL
037 v:agree,pledge,promise,vow,undertake,decide,guarantee,commit,swear comp:settle,resolve,solve,end any:dispute,conflict,difference,war,crisis,row,quarrel,problem,standoff,hostility both:ST
    "Guyana and Venezuela agreed to settle their dispute."  GUY VEN
037 v:agree,pledge,promise,vow,undertake,decide,express,guarantee,commit,swear comp:settle,resolve,solve any:dispute,conflict,difference,row,quarrel,problem,standoff,issue with:T
    "Nigeria promised to resolve its dispute with Cameroon."  NGA CMR
037 v:offer,propose,put_forward,present,unveil,submit obj:$peaceplan,peace,reconciliation,armistice to,with,for:T
    "Morocco presented a peace plan to the Polisario Front."  MAR ESH
037 v:sue for:peace with:T?
    "Finland sued for peace with the Soviet Union in 1944."  FIN RUS

# ---- 038, 039 mediation
038 v:accept,agree,welcome,consent,approve,embrace,seek obj,to:$mediation by,of,from,with,obj:T
    "Ecuador accepted the mediation of Brazil."  ECU BRA
    "Burundi's rebels accepted Tanzanian mediation."  BDI TZA
    "Chad agreed to mediation by Libya."  TCD LBY
038 v:agree,consent comp:mediation,submit any:$mediation both:ST
    "Chile and Argentina agreed to submit the dispute to arbitration."  CHL ARG
039 v:offer,propose,volunteer,promise obj:$mediation to,between,in,for:T
    "Turkey offered its good offices to Iran and the United States."  TUR IRN,USA
039 v:offer,propose,volunteer comp:mediate,arbitrate,broker,intercede,serve,act between,for,in,to:T
    "Kenya offered to broker a deal between Ethiopia and Eritrea."  KEN ETH,ERI
039 n:offer,proposal of:$mediation between,in,to:T
    "The Swiss offer of mediation between Cuba and Haiti was declined."  CHE CUB,HTI
039 n:offer,proposal comp:mediate,arbitrate,intercede between,in:T
    "Qatar's offer to mediate between Chad and Sudan surprised nobody."  QAT TCD,SDN

# ---- as the wires put it: mandates, returns, formulas, parleys
%set prolonging = extension renewal prolongation continuation lengthening
%set settling = end settle resolve solve defuse break halt stop overcome
%set quarrel = dispute conflict row quarrel war crisis standoff feud fighting deadlock impasse stalemate bloodshed strife rift confrontation spat stand-off wrangle squabble
0355 v:agree,consent,accede,assent to,on,upon:$prolonging of:mandate,stay,presence,mission,deployment,operation of:T?
    "Chad agreed to a six-month extension of the mandate of the United Nations force."  TCD UNO
    "Cyprus consented to the renewal of the mandate of the U.N. peacekeepers."  CYP UNO
0355 v:accept,approve,endorse,back,favour,favor obj:$prolonging of:mandate,stay,presence,mission,deployment,operation of:T?
    "Georgia accepted a prolongation of the mandate of United Nations monitors."  GEO UNO
0355 v:agree,offer,consent,decide comp:extend,prolong,renew any:mandate,stay of:T?
    "Lebanon agreed to extend the mandate of the United Nations force."  LBN UNO
037 v:accept,approve,endorse,embrace,adopt,back,welcome,agree obj,to,on:formula,proposal,plan,draft,framework,compromise,package,blueprint,suggestion,offer,term,terms,deal,initiative comp:$settling any:$quarrel with,of,by,from:T?
    "Peru accepted a formula for ending its border dispute with Ecuador."  PER ECU
    "Guyana approved a proposal for settling the quarrel with Suriname."  GUY SUR
037 v:accept,approve,endorse,embrace,adopt,back,agree obj,to,on:formula,proposal,plan,draft,framework,compromise,package,blueprint,term,terms,initiative for,to:$settling,settlement,solution,resolution,end with,of,by,from,in:T?
    "Morocco accepted a plan for a settlement of the dispute with Algeria."  MAR DZA
036 v:agree,consent,offer comp:meet,receive,see any:mediator,envoy,negotiator,intermediary of,from,obj:T?
    "Sudan agreed to receive a mediator of the African Union."  SDN AFU
0311 v:offer,promise,agree,pledge comp:build,construct,finance any:station,plant,road,railway,bridge,hospital,port,airport,dam,refinery,pipeline,reactor,school,factory in,for:T
    "Qatar offered to build three hospitals in Egypt."  QAT EGY
037 v:agree,consent,assent to,on,upon:formula,proposal,plan,draft,framework,compromise,package,blueprint,initiative any:$settling any:$quarrel with,of,by,from,between:T?
    "Nigeria agreed to a plan to end the dispute."  NGA -
034 v:promise,pledge,vow,agree,undertake,commit,offer,guarantee,swear comp:carry,introduce,implement,improve,undertake,institute,enact,guarantee,respect,expand,widen,strengthen,speed,accelerate,launch,push any:reform,democracy,democratisation,democratization,right,rights,freedom,liberty,liberalisation,liberalization,multi-party,multiparty,pluralism !any:trade,tie,relation ; domestic=yes
    "Cameroon's prime minister vowed to carry out political reforms."  CMR CMR
    "Turkey's government pledged to improve human rights."  TUR TUR
037 v:accept,approve,endorse,embrace,adopt,back obj:formula,proposal,plan,draft,framework,blueprint,initiative comp:reunite,reunify,unify,unite,partition,divide,pacify obj:T
    "Turkey accepted the plan to reunite Cyprus."  TUR CYP
@agree v:give obj:light+green to,for:ACT
    "Norway gave the green light to talks with Iceland."  NOR ISL
@agree v:give,grant obj:go-ahead,nod,assent,blessing to,for:ACT
    "Rwanda gave its blessing to talks with Uganda."  RWA UGA
036 v:agree,consent,offer comp:meet,receive,see any:rebel,guerrilla,opposition,insurgent,striker,unionist,protester,dissident subj:S ; domestic=yes
    "Ivory Coast's president agreed to meet rebel leaders."  CIV CIV
039 v:put,place obj:good_office,good_offices,office,service at:disposal of:T
    "Norway put its good offices at the disposal of Sri Lanka."  NOR LKA
039 v:offer,offer_up,propose,volunteer obj:good_office,good_offices,office+good to,between,in:T?
    "Norway offered its good offices to Sri Lanka."  NOR LKA
030 v:settle on,upon:* both:ST subj:*
    "Nigeria and Cameroon settled on a timetable."  NGA CMR
0331 v:chip_in,stump_up,cough_up,put_up,kick_in,fork_out,ante_up,set_aside,earmark obj:$money to,for,toward,in:T
    "Norway chipped in 50 million dollars for Gaza."  NOR PSE
# ---- promising, as the wires put it
033 v:hold_out,dangle,raise obj:prospect,promise,possibility of:aid,loan,investment,grant,credit,assistance,relief,money to,for:T
    "Japan held out the prospect of yen loans to Burma."  JPN MMR
@agree v:hold_out obj:prospect,promise,hope of:ACT
    "Spain held out the prospect of recognising Kosovo."  ESP KOS
# ---- doors left open, prospects held out, dates set, feelers put out
@agree v:open,leave,keep obj:door,way,path to,for,toward:ACT
    "Libya opened the door to talks with Italy."  LBY ITA
@agree v:hold_out,dangle,float,raise,offer obj:prospect,promise,possibility,hope,chance of:ACT
    "Spain held out the prospect of economic aid to Morocco."  ESP MAR
@agree v:give obj:consent,agreement,okay,thumbs-up to,for:ACT
    "The Kuwaiti parliament gave its consent to economic aid to Egypt."  KWT EGY
@agree a:inclined,minded,game,favourable,favorable,agreeable,amenable,resolved,bound,pledged comp:ACT
    "Brazil is inclined to send aid to Haiti."  BRA HTI
@agree v:say,declare,announce,signal,indicate,state,insist,stress,hint,reiterate,confirm comp:ACT+ready,willing,prepared
    "Jordan said it was ready to send troops to Yemen."  JOR YEM
030 v:reach_out,make_overture,extend_hand,cosy_up,cozy_up,hold_out_hand,open_up to:T subj:S !for:help,aid !to:voter,young,community,supporter,fan
    "The Cuban leader reached out to the United States."  CUB USA
030 v:make,send,extend,put_out,send_out obj:gesture,signal,sign+peace,conciliatory,friendly,goodwill,positive,warm to,toward:T
    "Belarus sent conciliatory signals to Poland."  BLR POL
030 v:make,send,extend,put_out,send_out obj:overture,feeler to,toward:T
    "North Korea made overtures to Japan."  PRK JPN
030 v:strike,adopt,sound,take obj:tone,note,line,stance,approach+conciliatory,friendly,softer,warm,warmer,friendlier,soft toward,with,to,on:T
    "The Iranian president struck a conciliatory tone toward Saudi Arabia."  IRN SAU
030 v:want,wish,hope,seek,aim,try,like,desire,intend,aspire,strive comp:improve,mend,repair,normalise,normalize,restore,rebuild,strengthen,boost,expand,deepen,develop,build,establish,forge,continue,maintain,enhance,upgrade any:$cooperation,friendship with,between,to:T
    "Estonia wants to improve relations with Finland."  EST FIN
030 v:commit,dedicate,devote obj:S to:$cooperation,friendship,reconciliation,coexistence,peace with:T
    "Kenya is committed to friendly relations with Uganda."  KEN UGA
030 v:work,strive,aim,push,campaign,press toward,towards,for:$cooperation,reconciliation,friendship,rapprochement,normalisation,normalization with:T subj:S
    "Serbia worked toward reconciliation with Croatia."  SRB HRV
030 v:look_forward to:$cooperation,working,work,co-operating,cooperating with:T
    "Ireland looks forward to cooperation with Iceland."  IRL ISL
030 v:give,offer,extend obj:assurance,undertaking,commitment,word,promise,pledge to,iobj:T subj:S !comp:*
    "The Dutch cabinet gave an undertaking to Germany on the dykes."  NLD DEU
0331 v:allocate,set_aside,put_up,stump_up,cough_up,chip_in,kick_in,come_up_with,pony_up,budget,earmark obj,in,with:$money to,for,toward,in:T
    "Austria put up ten million euros for Moldova."  AUT MDA
0331 v:pledge,promise,offer,commit,earmark,approve,announce,allocate,set_aside,put_up,stump_up obj:$money,$aid comp:help,assist,support,aid,rebuild,reconstruct,stabilize,stabilise,finance,fund,develop,feed,restore,prop,shore subj:S any:T
    ? "Britain pledged one billion pounds in aid to help Pakistan."  GBR PAK
033 v:stand any:ready,willing,prepared comp:assist,help,aid,support obj:T subj:S
    "Chile said that it stood ready to assist Ecuador."  CHL ECU
036 v:set,fix,name,agree,settle,announce,choose,pick obj,on,upon:date,venue,day,time,place,agenda,timetable for:$talk both:ST
    "Serbia and Kosovo set a date for talks."  SRB KOS
036 v:bid obj:T to:summit,dinner,talk,ceremony,banquet,lunch,meeting,negotiation,wedding
    "Jordan bid the Iraqi premier to a summit."  JOR IRQ
036 v:receive,get,have subj:T obj:invitation from:S
    "The Laotian premier received an invitation from Vietnam."  VNM LAO
036 v:be,plan,expect,hope,schedule,arrange,due comp:sit,huddle,parley,negotiate,confer,talk with:T
    "The Kenyan president hopes to confer with the Ugandan leader."  KEN UGA
036 n:invitation,invite of,to:T subj:S to:visit,talk,summit,meeting,dinner
    "India's invitation of the Nepali premier to talks was no surprise."  IND NPL
0355 v:invite obj:$inspection from,of:T comp:watch,observe,monitor,visit,inspect,oversee,come,verify
    "Armenia invited observers from the European Union to monitor the election."  ARM EEC
0355 v:invite obj:T comp:watch,observe,monitor,inspect,verify,oversee,supervise
    "Nepal invited the United Nations to monitor the vote."  NPL UNO
0344 v:set,fix,name,announce,schedule,agree obj,on,upon:date,day,timetable,schedule,timeline,calendar for:$election,poll,ballot ; domestic=yes
    "Mali's junta set a date for elections."  MLI MLI
0344 v:schedule,slate obj:election,referendum,vote,poll,ballot,plebiscite for:* subj:S ; domestic=yes
    "The Algerian government scheduled elections for June."  DZA DZA
037 v:table,float,put_forward,lay_out,circulate,outline,draft,draw_up,submit,present,unveil,propose,offer,advance,set_out,announce obj:$peaceplan with,for,between,on,to:T
    "Norway tabled a peace plan for Sri Lanka."  NOR LKA
037 v:embrace,swallow,sign_off_on,fall_in_with,buy_into,go_along_with obj,on,with,into:$peaceplan of,by,from,with,for,on:T?
    "Sudan went along with the peace plan of Kenya."  SDN KEN
038 v:turn,submit,refer,take,put,send obj:dispute,quarrel,row,case,claim,question,issue to,before:arbitration,mediation,arbitrator,mediator,$mediation both:ST
    "Chile and Bolivia submitted their dispute to arbitration."  CHL BOL
0331 v:clear,pave,open obj:way,path for:$money to,for:T
    "The World Bank cleared the way for a loan to Malawi."  IGO MWI
030 v:come_up_with,make,put_forward,step_forward,weigh_in,come_forward obj,with:offer,pledge,promise of,for:* for,to:T subj:S
    "The Venezuelan leader came up with an offer of cheap fuel for Haiti."  VEN HTI
030 v:say any:yes to:T
    "Rwanda said yes to Belgium."  RWA BEL
030 v:accept,take_up,jump_at,snap_up,grab,seize obj,at:offer,proposal,invitation,suggestion,overture,chance of,from,by,obj:T !obj:*+job
    "Chad jumped at the offer of France."  TCD FRA
032 v:pledge,promise,vow,swear comp:stand,side,support,back,defend by,behind,with,alongside,obj:T
    "Lithuania promised to stand by Georgia."  LTU GEO
039 v:offer,propose,put_forward,volunteer,suggest obj:* as:venue,host,site,location,setting,meeting_place any:talk,negotiation,summit,conference,meeting between,for,to,with:T
    "Austria offered Vienna as a venue for talks between Iran and the United States."  AUT IRN,USA
030 v:promise,offer,pledge,guarantee obj:share,stake,role,seat,say,voice,place of,in,to:* iobj,to,for:T
    "Iraq promised a share of the oil to Jordan."  IRQ JOR
0332 v:approve,authorise,authorize,clear,okay,green-light,sanction obj:sale,transfer,delivery,export,shipment,consignment of:$arms for:T
    "Hungary cleared a shipment of tanks for Ukraine."  HUN UKR
# ---- being ready, as participles say it; a page turned
@agree v:prepare,dispose,incline,commit obj:S comp:ACT !subj:*
    "The Netherlands is prepared to return the bones to Ghana."  NLD GHA
030 a:open,amenable,receptive,agreeable to:$cooperation,rapprochement,reconciliation,normalisation,normalization,reset with:T
    "Eritrea is open to better relations with Ethiopia."  ERI ETH
030 v:promise,pledge,guarantee obj:T !comp:* !obj:peacekeeper,troop,soldier,force,voter,fan,child,reader,worker,investor obj,iobj:*
    "Tokyo promised Manila five more cutters."  JPN PHL
0355 v:agree,consent,accede to,on:visit,tour,trip,check,search,survey by,of:T
    "Syria consented to a visit by United Nations experts."  SYR UNO
030 v:turn obj:page both:ST
    "France and Algeria resolved to turn the page."  FRA DZA
030 v:agree,resolve,decide,vow comp:turn,open,begin,start,write any:page,leaf,chapter both:ST
    "Rwanda and Burundi agreed to open a new chapter."  RWA BDI
# ---- coming round, lines of credit, nods
0331 v:extend,open,grant,offer obj:line of:credit to,for:T any:will,would,plan,be,to,agree
    "India is to extend a line of credit to Nepal."  IND NPL
030 v:come any:round,around to:idea,view,plan,proposal of,with,by:* of,with,by:T subj:S
    "Slovenia has come round to the plan of Croatia."  SVN HRV
030 v:give obj:nod to:* of,with,by,from:T subj:S
    "Doha gave the nod to a resumption of flights with Egypt."  QAT EGY
@agree v:commit comp:ACT+to
    "Portugal has committed to send trainers to Mozambique."  PRT MOZ
