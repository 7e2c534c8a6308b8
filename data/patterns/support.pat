# SUPPORT, CAMEO 05: praise, endorsement, defence in words, recognition and diplomatic relations, apology, signed agreements.

%set merit = protectorate contribution importance role need right fact problem effort achievement service sacrifice danger difference work value potential challenge threat responsibility mistake concern interest courage leadership progress danger difficulty loss voice mark day help
%set act = decision move step announcement statement agreement offer initiative proposal plan result outcome election accession entry call release withdrawal commitment declaration resolution ruling verdict pledge willingness readiness effort progress news report deal accord pact treaty truce ceasefire cease-fire support intervention reform return resumption participation role involvement contribution choice appointment approval acceptance adoption signing victory ratification change lifting end opening investment position policy stance response cooperation action restraint leadership handling transition "peace plan" "peace process" campaign bid peace work performance determination courage stand vote gesture speech remark achievement cancellation establishment normalization normalisation improvement independence unity covenant memorandum compact charter concordat contract "letter of intent" communique undertaking entente instrument
%set feeling = satisfaction appreciation gratitude thanks admiration praise approval respect pleasure tribute congratulation congratulations esteem delight sympathy "good wish" homage compliment
%set support = support backing endorsement approval solidarity encouragement loyalty allegiance confidence blessing assent
%set agreement = agreement treaty pact accord convention protocol memorandum compact covenant deal contract charter facility "stand-by arrangement" "action plan" "exchange of notes" communique communiqué concordat armistice "letter of intent" "memorandum of understanding" mou understanding "free trade agreement" "peace accord" "peace treaty" "status of forces agreement" entente capitulation statute compromise ceasefire truce cease-fire settlement "trade pact" arrangement "joint declaration" "joint communique" declaration compact undertaking instrument lull respite "cessation of hostilities" "humanitarian pause" "halt to hostilities" "standstill" moratorium
%set relation = relation relations tie ties relationship link links
%set diplomaticmod = diplomatic formal full official ambassadorial
%set mission = "consular post" "consular agency" "commercial agency" "diplomatic post" "diplomatic mission" "trade mission" "consular office" "permanent mission" embassy consulate legation mission "interest section" "interests section" consulate-general "consulate general" "liaison office" "trade office" nunciature chancery "high commission"
# the rank of a mission: "embassy status", "the level of legation", "ambassadorial rank"
%set rank = embassy legation consulate "consulate general" "interests section" "liaison office" status rank level "high commission" ambassador chargé chancery "diplomatic mission"
%set envoy = "consular agent" "commercial agent" "minister resident" "consul general" vice-consul "chargé d'affaires" ambassador envoy consul diplomat "charge d'affaires" minister "high commissioner" nuncio representative attache chargé attaché emissary plenipotentiary counsellor
%set state = state nation country government leader president authority ruler representative republic territory regime council coalition sovereignty independence statehood king monarch ruler dominion belligerent borders border "right to exist" annexation claim right
%set alliance = alliance axis coalition entente league confederation bloc "defense pact" "defence pact" "mutual defense treaty"
%set org = nato un u.n. "united nations" eu ec eec e.u. "european union" "african union" "arab league" "league of nations" "european community" "economic community" "security council" commonwealth "warsaw pact" bloc convention eurozone schengen opec asean saarc ecowas oas oau wto imf gatt comecon mercosur au oecd osce "world bank" "international monetary fund" "world trade organization" "criminal court" "non-proliferation treaty" "non-aligned movement" "international atomic energy agency" unesco interpol seato cento anzus nafta apec g-8 g8 g20 g-20 "customs union" "monetary union" "gulf cooperation council" "atlantic treaty organization" "council of europe" "cooperation organization" "american states" "islamic conference" "islamic cooperation" "customs cooperation" "latin union" visegrad interpol benelux "nordic council" "pacific islands forum" "islands forum" "criminal police organization" confederation "league of arab states"
%set warm = close strong friendly cordial commercial trade economic political cultural historic historical traditional special extensive military security positive constructive warm good deep robust cooperative
%set outlaw = al-qaida qaida "al qaida" taleban taliban militant militants terrorist rebel guerrilla guard cartel gang mafia insurgent hezbollah hamas network kingpin separatist secessionist fighter militia mujahideen jihadist insurrectionist paramilitary
%set recognised = recognition
%set motion = resolution motion bid candidate candidacy candidature membership proposal
%set debt = debt loan arrears obligation bill payment interest

# ---- 050 diplomatic cooperation in general
050 v:vote for:resolution,motion,proposal,admission,membership,measure,sanction,candidate,candidacy,bid of,by,on,in:T
    "Ghana voted for the admission of Israel."  GHA ISR
050 v:vote with,alongside:T !obj:* !for:*
    "Poland voted with the Soviet Union in the assembly."  POL RUS
050 v:support,back,sponsor,second,favour,favor obj:resolution,motion,membership,candidacy,admission,candidate,accession,bid,application of,by,for:T?
    "Germany backed Croatia's membership in the European Union."  DEU HRV
050 v:exchange,swap obj:high_commissioner,commissioner,charge,nuncio,legation,consulate,ambassador,envoy,diplomat,mission,representative,consul,minister,embassy both:ST -> starts diplomatic-relations
    "Greece and Turkey exchanged ambassadors in 1930."  GRC TUR
050 v:appoint,name,accredit,nominate,designate obj:$envoy to,for,in:T -> starts embassy
    "Ireland appointed an ambassador to Uganda."  IRL UGA
050 v:send,dispatch,assign,return,restore obj:ambassador,consul,charge to:T
    "Sweden returned its ambassador to Iran."  SWE IRN
050 v:present,submit,deliver obj:credentials,credential as:S$envoy to:T -> starts embassy
    "On 25 September 1946 Butler presented his credentials as ambassador of the United States to the government of Australia."  USA AUS
050 v:appoint,name,nominate,designate,commission as,comp,obj:S$envoy to,in:T -> starts embassy
    "Moore was appointed as the first American ambassador to Poland in 1930."  USA POL
050 v:present,submit obj:credentials,credential,letter_of_credence to:T
    "The Indonesian ambassador presented his credentials to the king of Jordan."  IDN JOR
050 v:accept,receive obj:credentials,credential of,from:T
    "The president of Chile accepted the credentials of the Danish envoy."  CHL DNK
050 v:raise,elevate,upgrade,promote obj:$mission,$relation,representation both:ST
    "Vietnam and Australia upgraded their relations to a strategic partnership."  VNM AUS
050 v:have,enjoy,maintain,share,keep obj:$relation,friendship+close,friendly,cordial,special,warm,good,strong,excellent,amicable,cooperative,peaceful-diplomatic both:ST -> holds partnership ; kind=state
    "Pakistan and China have enjoyed a close relationship since 1962."  PAK CHN
050 v:improve,strengthen,deepen,expand,boost,mend,repair,enhance,promote,cement,consolidate,warm,develop,cultivate,foster,forge,build,rebuild,broaden obj:$relation,friendship,partnership,cooperation both:ST
    "Turkey repaired its ties with Egypt."  TUR EGY
    "Ties between Greece and Armenia were strengthened."  GRC ARM
050 n:improvement,strengthening,upgrading,thaw,rapprochement,reconciliation,detente,détente,warming in,of:$relation between,with:T
    ? "The improvement of Bulgaria's relations with Turkey went on."  BGR TUR
050 n:rapprochement,reconciliation,detente,détente,entente both:ST
    "The rapprochement between China and Japan led to trade."  CHN JPN
050 v:reconcile with:T !obj:*
    "Senegal reconciled with Mauritania in 1992."  SEN MRT
050 v:make,restore,conclude,negotiate obj:peace both:ST
    "Iran made peace with Iraq."  IRN IRQ
050 v:join,enter,accede,accede_to,enter_into obj,to,into:T$org subj:S -> starts membership
    "Finland joined NATO in 2023."  FIN NAT
    "Switzerland joined the United Nations in 2002."  CHE UNO
050 v:join,enter,rejoin obj:T$org -> starts membership
    "Spain joined NATO in 1982."  ESP NAT
050 v:be,remain,stay obj:member,associate,observer of:T$org -> holds membership ; kind=state object=of
    "Ireland was a member of the African Union from 1963 to 1970."  IRL AFU
050 v:become obj:member,associate,observer of:T$org -> starts membership ; object=of
    "Austria became a member of the European Union in 1995."  AUT EEC
050 v:become obj:member,signatory,party,associate,observer of,in,to:T$org -> starts membership
    "Vietnam became a member of ASEAN in 1995."  VNM ASN
050 v:admit,readmit,accept,welcome obj:T to,into,as:union,organization,organisation,league,nato,un,united_nations,community,council,commonwealth,bloc,member,alliance,club
    "The European Union admitted Croatia as a member."  EEC HRV
050 n:member,signatory of,to:T$org subj:S ; kind=state
    "Norway is a member of NATO."  NOR NAT
050 n:accession,admission,entry to,into:T$org
    "Poland's accession to the European Union came in 2004."  POL EEC
050 v:belong to:T$org ; kind=state
    "Belgium belongs to NATO."  BEL NAT
050 v:admit,readmit,elect obj:T to,into:S$org -> starts membership
    "Hungary was admitted to the United Nations in 1955."  UNO HUN
    ? "Guyana was readmitted to the Organization of American States."  OAS GUY
050 v:become,remain comp:member,signatory,party,associate,observer,participant any:T$org -> starts membership
    "In 2004 Latvia became a member of the European Union."  LVA EEC
050 v:found,cofound,co-found obj:T$org -> starts membership
    "Six states, among them Iraq, founded the Arab League."  IRQ ARL
050 n:founder,co-founder of:T$org subj:S ; kind=state
    "Ethiopia is a founder of the African Union."  ETH AFU
050 v:improve,warm,thaw,strengthen,deepen,flourish,blossom,recover,normalise,normalize,grow,thrive,rebound,mend subj:$relation both:ST !obj:* !any:contentious,tense,strained,worse,cool,distant,difficult,hostile,colder,cooler,sour,apart
    "Relations between Albania and Greece improved in 1996."  ALB GRC
    "Ties between Angola and Portugal have deepened since then."  AGO PRT
050 v:raise,elevate,upgrade,promote,convert,turn obj:S$mission in,at:T to,into:$rank -> starts embassy ; object=to
    "The Dutch legation in Ethiopia was raised to embassy status in 1957."  NLD ETH
050 v:raise,elevate,upgrade,promote,convert,turn obj:$mission in,at:T to,into:$rank -> starts embassy ; object=to
    "Peru elevated its legation in Denmark to an embassy."  PER DNK
050 v:raise,elevate,upgrade,promote,convert,turn obj:S$mission to,into:$rank -> starts embassy ; object=to
    "The Dutch legation was raised to the rank of embassy by agreement with Ethiopia."  NLD ETH
050 v:raise,elevate,upgrade,promote obj:it,representation,presence,post,representative,delegation in,at,with:T? to:$rank -> starts embassy ; object=to
    "Ghana upgraded its presence in Togo to an embassy."  GHA TGO
050 v:raise,elevate,upgrade,promote obj:$mission,$relation,representation both:ST to:$rank -> starts embassy ; object=to
    "Kenya and Chile raised their relations to ambassadorial level."  KEN CHL
050 v:raise,elevate,upgrade,promote obj:S$mission in,at,to:T -> starts embassy
    "The Dutch legation in Ethiopia was elevated to an embassy in 1957."  NLD ETH
050 v:maintain,keep_up,have,hold,preserve,enjoy,sustain obj:relation,relations,relationship,tie,ties+$warm !with,to:$outlaw with,to:T ; kind=state
    "Uruguay maintained commercial and political relations with Iraq."  URY IRQ
    "Tunisian politicians had strong ties to France."  TUN FRA
050 v:raise,elevate,upgrade,promote obj:representation,presence,mission,legation+diplomatic in,with,to:T -> starts embassy
    "The Danish government raised its diplomatic representation in Ghana."  DNK GHA
050 v:date,go_back,begin,start,originate subj:$relation both:ST !obj:* !comp:* ; kind=state
    "Relations between Sweden and Siam began in the 1860s."  SWE THA
050 a:close,friendly,cordial,good,excellent,warm,amicable,strong,peaceful,harmonious,positive subj:$relation both:ST -> holds partnership ; kind=state
    "Relations between Ireland and Britain are close."  IRL GBR
    "Ties between Ghana and Togo have remained friendly since then."  GHA TGO
050 v:enjoy,experience,see,undergo obj:thaw,rapprochement,détente,detente,improvement,reconciliation both:ST
    "Egypt and Turkey experienced a rapprochement after 2020."  EGY TUR
050 v:maintain,sustain,preserve,keep_up obj:relation,relations,relationship,tie,ties !with,to:$outlaw with,to:T ; kind=state
    "Denmark has maintained uninterrupted relations with Chile."  DNK CHL
050 v:date,go_back,begin,start,originate subj:interaction,contact,link,friendship,intercourse,engagement both:ST !obj:* !comp:* ; kind=state
    "Contacts between Sweden and Siam began in the 1860s."  SWE THA
050 v:vote for:T$motion-un,u.n.,united,security,council,assembly,eu
    "Bangladesh voted for the Palestinian resolution."  BGD PSE
050 v:mend,repair obj:fence both:ST
    "Qatar mended fences with Egypt."  QAT EGY
050 v:bury obj:hatchet both:ST
    "Cuba and Panama buried the hatchet."  CUB PAN

# ---- 051 praise, endorsement
051 v:praise,commend,laud,applaud,hail,acclaim,extol,compliment,congratulate,thank,salute,honour,honor,eulogise,eulogize,glorify,exalt,toast,credit,felicitate,cheer,admire,venerate obj:T
    "The Hungarian premier praised Austria for its help."  HUN AUT
    "Angola was congratulated by Portugal on its elections."  PRT AGO
051 v:praise,commend,laud,applaud,hail,acclaim,extol,welcome,salute,endorse,cheer,appreciate,admire,honour,honor,celebrate,greet,approve_of,second,embrace,compliment,congratulate,toast obj,of:$act
    "Russia welcomed Iran's decision."  RUS IRN
    "The deal between Sudan and Egypt was hailed by Ethiopia."  ETH SDN
    "Canada applauded the resumption of talks by Cyprus."  CAN CYP
051 v:recognise,recognize,acknowledge obj:contribution,achievement,service,sacrifice,courage,leadership
    "Canada recognized Kenya's contribution to the mission."  CAN KEN
051 v:endorse,back,support,champion,favour,favor,side_with,approve_of,rally_behind,rally_round,embrace obj,with,of,behind:T
    "Malaysia supported Indonesia in the dispute."  MYS IDN
    "The Contras were backed by Honduras."  HND NIC
    "Syria sided with Iran against Iraq."  SYR IRN
051 v:back,support,endorse,champion,uphold,favour,favor,embrace obj:claim,cause,stance,position,policy,independence,sovereignty,integrity,unity,effort,demand,initiative,plan,proposal,right,bid,struggle,government,opposition,candidacy,campaign,insurgency,candidate,leadership,revolution,regime,rebellion
    "China supports Pakistan's position on Kashmir."  CHN PAK
051 n:support,backing,endorsement for,of:T subj:S !mod:budget,budgetary,air,fire,logistical,logistic,financial,artillery,price,life,technical,military,economic
    "Libya's support for the Irish rebels ended in 1992."  LBY IRL
051 v:express,voice,declare,offer,give,lend,announce,reaffirm,reiterate,restate,extend,convey,signal,renew,confirm,pledge,throw,provide,affirm,state,show obj:$support to,for,with,of,behind:T
    "Venezuela expressed its solidarity with Cuba."  VEN CUB
    "Saudi Arabia threw its support behind Egypt."  SAU EGY
051 v:express,voice,convey,offer,extend,send,give,pay,show,declare,state,win,record obj:$feeling to,for,with,at,over:T
    "Kuwait expressed its gratitude to Britain."  KWT GBR
    "The Czech president paid tribute to Poland."  CZE POL
051 v:win,receive,get,earn,gain,enjoy,secure,obtain,attract subj:T obj:support,backing,praise,endorsement,approval,applause,congratulations,acclaim,solidarity from,of:S
    "Ukraine received praise from Norway for its courage."  NOR UKR
051 v:have,enjoy subj:T obj:support,backing,blessing,confidence,approval of,from:S
    "Morocco enjoys the support of France."  FRA MAR
051 n:supporter,backer,admirer,champion,advocate,friend,defender of:T
    "Belarus is a supporter of Russia."  BLR RUS
051 v:speak any:highly,warmly,glowingly of:T
    "The Danish minister has spoken warmly of Iceland."  DNK ISL
051 v:speak_out,speak_up in:favour,favor of:T
    "Jordan spoke out in favour of Iraq."  JOR IRQ
051 v:throw,put,place,lend obj:weight,prestige,influence behind,to:T
    "Eritrea threw its weight behind Somalia."  ERI SOM
051 v:come_out,come_down,stand,be on:side of:T subj:S
    "Eritrea came out on the side of Somalia."  ERI SOM
051 v:come_out,be,stand in:favour,favor,support of:T
    "Kenya came out in support of Somalia."  KEN SOM
051 v:voice,express,have,state,declare obj:confidence,faith,trust,belief in:T
    "The Swedish minister has voiced confidence in Estonia."  SWE EST
051 v:describe,call,hail,regard,see as,obj:friend,ally,partner,brother,hero,success,triumph,breakthrough obj:T
    "The Serbian president described Russia as a friend."  SRB RUS
051 n:praise,congratulations,applause,gratitude,appreciation,tribute,admiration for,to:T subj:S
    "Turkish praise for Azerbaijan was loud."  TUR AZE
051 v:decorate,award,confer,bestow obj:medal,honour,honor,order,decoration,award,title on,to,upon:T
    "France awarded a medal to the Polish general."  FRA POL
051 v:stand with,by,beside,alongside,behind:T !obj:* subj:S
    "Lithuania stands with Ukraine."  LTU UKR
051 v:declare,proclaim,express,affirm obj:oneself,itself,friendship,loyalty,allegiance for,to,with:T
    "Mongolia declared its friendship with India."  MNG IND

# ---- 052 defence in words
052 v:defend,justify,vindicate,excuse,exonerate,absolve,condone obj:$act,record,actions,right,conduct,invasion,attack,bombing,raid,strike,operation,war
    "Britain defended the American bombing of Libya."  GBR USA
    "Russia justified the Syrian attack."  RUS SYR
052 v:defend,exonerate,absolve,vouch_for,stand_up_for,speak_for,stick_up_for obj,for:T against,from,over:accusation,charge,criticism,allegation,claim,critic,detractor,slur,smear,calumny,rebuke
    "Brazil defended Cuba against criticism."  BRA CUB
052 v:come,rush,spring,leap,rise to:defence,defense,aid of:T
    "Nicaragua came to the defence of Venezuela."  NIC VEN
052 v:speak,speak_out in:defence,defense of:T
    "Pakistan spoke in defence of Saudi Arabia."  PAK SAU
052 v:stand_up,speak_up,stick_up for:T
    "Slovakia stood up for Hungary in Brussels."  SVK HUN
052 n:defence,defense of:$act by,of:T subj:S
    ? "The Chinese defence of Sudan's policy drew criticism."  CHN SDN
052 v:clear,exonerate,absolve obj:T of,from:responsibility,blame,charge,wrongdoing,involvement,guilt,accusation
    "The United Nations cleared Lebanon of responsibility."  UNO LBN

# ---- 053 rallying support
053 v:lobby_for,campaign_for,canvass_for,intercede_for,argue_for,crusade_for,fight_for for:T !against:* !obj:T
    "Poland lobbied for Ukraine last spring."  POL UKR
053 v:rally,drum_up,muster,mobilise,mobilize,seek,gather,enlist,canvass,solicit,whip_up,generate,garner,round_up obj:support,backing,sympathy,solidarity for:T
    "Iran mobilised support for the Palestinians."  IRN PSE
053 v:campaign,argue,lobby,plead on:behalf of:T
    "Costa Rica lobbied on behalf of Haiti."  CRI HTI
053 v:champion,promote,advance obj:cause,case of:T
    "Algeria championed the cause of the Sahrawis."  DZA ESH

# ---- 054 recognition, diplomatic relations
054 v:recognise,recognize obj:T !obj:$merit !for:* -> starts recognition
    "Turkey recognized Kosovo in 2008."  TUR KOS
    "Gambia recognised the People's Republic of China in 1974."  GMB CHN
    "Bangladesh was recognised by Pakistan in 1974."  PAK BGD
054 v:recognise,recognize,acknowledge obj:T as:state,nation,country,republic,independent,sovereign -> starts recognition
    "Russia recognised Abkhazia as an independent state."  RUS GEO
054 v:recognise,recognize,acknowledge,accept obj:independence,sovereignty,statehood,existence,secession,annexation,suzerainty,jurisdiction,legitimacy,restoration,separation,claim,title,neutrality,boundary,frontier,protectorate,status of,over,in,to:T -> starts recognition
    "Great Britain recognized the independence of Brazil in 1825."  GBR BRA
054 v:recognise,recognize,acknowledge,accept,regard obj:T as:government,president,leader,ruler,representative,authority,king,premier,prime_minister,regime,head -> starts recognition-of-government
    ? "Peru recognized the opposition leader as the legitimate president of Venezuela."  PER VEN
    ? "Japan recognised the rebels as the legitimate government of Libya."  JPN LBY
054 v:recognise,recognize,acknowledge obj:government,regime,junta,council,authority,administration,result,election,president,coalition of,in:T -> starts recognition-of-government
    "The United States recognized the new government of Honduras."  USA HND
054 n:recognition of:T subj:S -> starts recognition
    "German recognition of Croatia came in December."  DEU HRV
    "The recognition of Israel by Morocco was announced on Thursday."  MAR ISR
054 n:recognition of:independence,sovereignty,statehood,government,regime,state of,in:T -> starts recognition
    "France's recognition of the independence of Algeria came in 1962."  FRA DZA
054 v:recognise,recognize,accept,acknowledge obj:right comp:exist -> starts recognition
    "The Palestinians recognized Israel's right to exist in 1993."  PSE ISR
054 v:recognise,recognize,acknowledge obj:each,another both:ST -> starts recognition
    "Egypt and Jordan recognised each other in 1957."  EGY JOR
054 v:win,gain,receive,obtain,secure,earn,achieve subj:T obj:recognition from,by:S -> starts recognition
    "Kosovo won recognition from Australia in 2008."  AUS KOS
054 v:win,gain,receive,obtain,secure,earn subj:T obj:S$recognised -> starts recognition
    "Croatia obtained German recognition in December."  DEU HRV
054 v:switch,shift,transfer obj:recognition,allegiance from:* to:T -> starts recognition
    "Nicaragua switched recognition from Taiwan to China."  NIC CHN
054 v:recognise,recognize,acknowledge,accept obj:right of:T to:independence,self-determination,self-government,statehood
    "Portugal recognised the right of Mozambique to independence."  PRT MOZ
054 n:recognition between:T -> starts recognition
    "Mutual recognition between Egypt and Israel came in 1979."  EGY ISR
054 v:grant,accord,extend,give,withhold obj:recognition to:T -> starts recognition
    "Bulgaria granted recognition to Macedonia."  BGR MKD
050 v:establish,open,restore,resume,renew,re-establish,reestablish,begin,set_up,initiate,enter,enter_into,institute,relaunch,reopen,revive,pick_up,mend,repair,rebuild obj,into:$relation+commercial,trade,economic,informal,unofficial,working,friendly-diplomatic both:ST
    "Trade relations were opened between Chile and Korea."  CHL KOR
054 v:establish,open,restore,resume,renew,re-establish,reestablish,begin,set_up,initiate,enter,enter_into,institute,relaunch,reopen,revive,pick_up,mend,repair,rebuild obj,into:$relation+consular-diplomatic both:ST -> starts consular-relations
    "Bolivia established consular relations with Japan in 1914."  BOL JPN
054 v:have,maintain,keep,hold,enjoy obj:$relation+consular-diplomatic both:ST -> holds consular-relations ; kind=state
    "Malta has maintained consular relations with Peru since 1969."  MLT PER
054 v:announce,proclaim,agree_on,agree_to,formalise,formalize obj,on,to:establishment,re-establishment,reestablishment,resumption,restoration,normalisation,normalization of:$relation both:ST -> starts diplomatic-relations
    "The governments of Kenya and Cuba announced the establishment of diplomatic relations."  KEN CUB
054 v:grant,accord,extend,give obj:recognition iobj:each,another both:ST -> starts recognition
    "Peru and Poland accorded each other recognition in 1923."  PER POL
054 v:establish,open,restore,resume,renew,re-establish,reestablish,inaugurate,normalise,normalize,begin,set_up,initiate,enter,enter_into,institute,formalise,formalize,relaunch,reopen,revive,pick_up,mend,repair,rebuild obj,into:$relation both:ST -> starts diplomatic-relations
    "Thailand and Bhutan established diplomatic relations in 1989."  THA BTN
    "Iran resumed relations with Egypt."  IRN EGY
    "Diplomatic ties were restored between Qatar and Bahrain."  QAT BHR
    "Diplomatic and consular relations were established between Latvia and Chile."  LVA CHL
054 n:establishment,restoration,resumption,normalisation,normalization,re-establishment,renewal,inauguration,opening of:$relation both:ST -> starts diplomatic-relations
    "The establishment of diplomatic relations between India and China came in 1950."  IND CHN
    "Morocco announced the normalization of relations with Israel."  MAR ISR
054 n:establishment,restoration,resumption,normalisation,normalization of:$relation with,to:T -> starts diplomatic-relations
    "Togo's resumption of ties with Israel pleased traders."  TGO ISR
054 n:normalisation,normalization both:ST -> starts diplomatic-relations
    "Normalization between Sudan and Israel was slow."  SDN ISR
054 v:have,maintain,keep,hold,enjoy obj:$relation+$diplomaticmod both:ST -> holds diplomatic-relations ; kind=state
    "Mexico has had diplomatic relations with Japan since 1888."  MEX JPN
    "Nepal and Israel have maintained full diplomatic relations since 1960."  NPL ISR
054 v:date,begin,start,go_back subj:$relation+$diplomaticmod both:ST -> holds diplomatic-relations ; kind=state
    "Diplomatic relations between Chile and Peru began in 1835."  CHL PER
054 v:open,reopen,re-open,establish,inaugurate,set_up,restore,re-establish,install,found obj:$mission in,at,to:T -> starts embassy
    "Kazakhstan opened an embassy in Brazil in 2013."  KAZ BRA
    "Saudi Arabia reopened its embassy in Syria."  SAU SYR
054 v:establish,re-establish,reestablish,open,reopen,re-open,set_up,found,inaugurate obj:S$mission in,at,to:T -> starts embassy
    "The American embassy at Kampala was reopened in 1979."  USA UGA
054 v:open,reopen,re-open subj:S$mission in,at:T !obj:* -> starts embassy ; object=subj
    ? "The Swedish embassy in Pyongyang opened in 1975."  SWE PRK
054 n:opening,reopening,re-opening,establishment of:$mission in:T -> starts embassy
    ? "The reopening of the Emirati embassy in Syria was cheered."  ARE SYR
054 v:have,maintain,operate,keep,run,staff obj:$mission in:T -> holds embassy ; kind=state
    "Iceland has an embassy in China."  ISL CHN
    "Bolivia maintains a consulate in Chile."  BOL CHL
054 v:have,maintain obj:ambassador,consul in,to:T -> holds embassy ; kind=state
    "Malta has an ambassador in Libya."  MLT LBY
054 v:reopen,re-open,exchange,open,establish,set_up obj:embassies,consulates,legations both:ST -> starts embassy
    "Kenya and Uganda opened embassies in 1963."  KEN UGA
    "Embassies were reopened by Iran and Oman."  IRN OMN
054 v:establish,restore,resume,renew,re-establish,reestablish,normalise,normalize,relaunch,reopen,revive,pick_up obj:$relation with,to:T -> starts diplomatic-relations
    "Fiji restored full ties to Israel."  FJI ISR
054 v:represent subj:S in:T by:embassy,ambassador,consulate,legation ; kind=state

# ---- 055, 056
055 v:apologise,apologize,express_regret,say_sorry to,for,over:T?
    "Australia apologised to Indonesia for the incident."  AUS IDN
055 v:apologise,apologize,atone for:* to:T?
    ? "The Belgian king apologized for his country's rule in Congo."  BEL COD
055 v:express,voice,convey,offer,extend,present,issue,send,make,tender obj:regret,remorse,apology,apologies,contrition to,for,over,about:T?
    "Israel offered an apology to Turkey."  ISR TUR
    "The Vatican expressed regret to Jordan."  VAT JOR
055 n:apology from,by,of:S to:T
    "An apology from Japan to Korea was expected."  JPN KOR
055 n:apology to:T subj:S
    "Japan's apology to Korea was brief."  JPN KOR
055 v:be,say obj:sorry for:* to:T?
056 v:forgive,absolve,pardon obj:T !obj:$debt !obj:prisoner,convict,man,woman,rebel,dissident
    "Rwanda forgave Belgium."  RWA BEL
056 n:forgiveness of,for,to:T subj:S
    "Poland's forgiveness of Germany took years."  POL DEU
056 v:drop,withdraw,waive obj:accusation,grievance against:T
    "Chad dropped its accusations against Sudan."  TCD SDN

# ---- 057 agreements
057 v:sign,conclude,initial,ink,finalise,finalize,seal,strike,reach,clinch,negotiate_out,agree_on,make,enter,enter_into,adopt,cosign,co-sign,enact obj,into,on:$agreement both:ST -> starts treaty
    "Egypt and Sudan signed a treaty on the Nile in 1959."  EGY SDN
    "Switzerland concluded an agreement with India."  CHE IND
    "A compact was signed by Honduras with the United States."  HND USA
    "Georgia entered into a pact with Turkey."  GEO TUR
057 v:sign,conclude,initial,reach,strike,ink,seal,clinch,finalise,finalize obj:$agreement to,with,for:T -> starts treaty
    "The rebels reached an accord with the government of Niger."  NER NER
057 v:ratify,sign,accede_to,adopt obj,to:$agreement of,with,on,between:T? -> starts treaty
    "The Danish parliament ratified the treaty with Germany."  DNK DEU
057 v:ratify obj:$agreement -> starts treaty
    "Jamaica ratified the convention in 1998."  JAM -
057 v:approve,accept obj:$agreement with,between:T -> starts treaty
    "The Greek parliament approved the treaty with Egypt."  GRC EGY
057 n:ratification,signing,signature,conclusion,adoption of:$agreement both:ST -> starts treaty
    "The signing of the accord between Israel and Jordan took place in the desert."  ISR JOR
057 n:treaty,accord,pact,agreement,convention,protocol,compact,memorandum,concordat,deal both:ST
    "A treaty between Siam and Britain opened the country."  THA GBR
057 v:exchange,deposit obj:ratification,instrument of,for:$agreement? both:ST -> starts treaty
    "Peru and Japan exchanged ratifications of the treaty in 1875."  PER JPN
057 v:exchange obj:ratification,instrument with:T -> starts treaty
    "Peru exchanged instruments of ratification with Japan."  PER JPN
057 v:renew,extend,prolong obj:$agreement-oil both:ST -> starts treaty
    "Kyrgyzstan and Russia renewed the agreement."  KGZ RUS
057 v:include,comprise subj:signatory both:ST ; kind=state
    "Signatories to the pact included Iran and Turkey."  IRN TUR
057 n:party,signatory,co-signatory to,of:$agreement both:ST ; kind=state
    "Portugal and Indonesia are parties to the agreement."  PRT IDN
057 v:agree obj:$agreement both:ST !comp:* -> starts treaty
    "Morocco and Senegal agreed a fisheries treaty."  MAR SEN
057 v:delimit,delineate,demarcate,define,draw,fix,set,settle,agree_on,adjust obj,on:border,boundary,frontier,line,demarcation,border_line+common,maritime,land,sea,their,mutual,shared,new,northern,southern,eastern,western,between both:ST -> starts treaty
    "Norway and Russia agreed on a maritime boundary in 2010."  NOR RUS
    "Peru and Ecuador demarcated their border."  PER ECU
057 n:alliance,entente,condominium between,with:* both:ST !between,with:party,rebel,faction,group,militia,nation,country -> holds alliance ; kind=state
    "The alliance between France and Russia was aimed at Germany."  FRA RUS
057 v:form,forge,conclude,create,establish,enter_into,make obj,into:$alliance both:ST -> starts alliance
    "Bulgaria formed an alliance with Serbia in 1912."  BGR SRB
057 v:join obj:$alliance with:T -> starts alliance
    "Greece joined an alliance with Serbia in 1912."  GRC SRB
057 v:form,create,proclaim,establish obj:union both:ST -> starts alliance
    "Ghana and Guinea formed a union."  GHA GIN
057 v:ally both:ST between,during,from,until,since,against,in:* -> holds alliance ; kind=state
    "Austria and Italy were allied between 1882 and 1914."  AUT ITA
057 v:ally,align,federate,confederate with:T -> starts alliance
    "Italy allied with Prussia in 1866."  ITA DEU
057 v:ally obj:itself with:T -> starts alliance
    "Romania allied itself with Germany in 1940."  ROU DEU
057 v:unite,federate,confederate both:ST -> starts alliance
    ? "Egypt and Syria united to form a new state."  EGY SYR
057 v:come,enter,go into:force,effect subj:$agreement both:ST -> starts treaty
    "The trade agreement between Chile and China entered into force in 2006."  CHL CHN
057 a:signatory to:* both:ST
# ---- praise, support and amends, as the wires put it
051 v:heap_praise_on,pay_tribute_to,pay_homage_to,take_hat_to,tip_hat_to,doff_hat_to,sing_praises_of,lavish_praise_on,raise_glass_to,give_credit_to,shower_praise_on obj,to,on,of:T
    "The Czech minister heaped praise on Uganda."  CZE UGA
    "Brazil took its hat off to Argentina."  BRA ARG
051 v:speak,talk any:highly,warmly,glowingly of:T
    "Rwanda's president spoke highly of Ethiopia."  RWA ETH
050 v:stand any:shoulder with,to:T
    ? "Britain stood shoulder to shoulder with the United States."  GBR USA
051 v:throw_weight_behind,stand_by,stand_behind,rally_behind,get_behind,line_up_behind,swing_behind,side_with,come_out_for,vouch_for,lend_support_to,give_backing_to,close_ranks_with,go_to_bat_for,take_side_of,take_part_of obj,behind,with,for,to,by,of:T
    "Cyprus threw its weight behind Greece."  CYP GRC
055 v:make obj:amend,amends to,with:T
    "Belgium made amends to Congo."  BEL COD
055 v:ask_for,beg,beg_for,seek,implore obj,for:forgiveness,pardon from,of:T
    "Germany asked Poland for forgiveness; Austria begged forgiveness from Serbia."  AUT SRB
057 v:put,affix,set,add,lend obj:signature,name,seal,initial to:treaty,agreement,accord,pact,protocol,convention,deal,communique,declaration,charter with:T? ; object=to
    "Ghana put its signature to the treaty with Togo."  GHA TGO
057 v:put obj:pen to:paper with,on:T
    "Mongolia put pen to paper on a pact with Japan."  MNG JPN
055 v:ask,beg,beseech,implore obj,iobj:T for:forgiveness,pardon
    "The Belgian premier asked Rwanda for forgiveness."  BEL RWA
051 v:win,earn,draw,receive,attract,get,gain subj:T obj:praise,plaudit,applause,commendation,tribute,accolade,compliment,thanks,word+warm,kind from:S
    "Ghana won praise from Norway."  NOR GHA
053 v:lobby,campaign,canvass,drum_up,rally,round_up,muster,solicit,gather obj:vote,support,backing,sympathy for:T subj:S
    "Algeria drummed up votes for South Africa."  DZA ZAF
053 v:lobby,plead,speak_up for:T subj:S !obj:* !for:reform,change,law,right,peace,independence,release,democracy
    "Algeria lobbied for South Africa at the United Nations."  DZA ZAF
# ---- honours and reconciliation, as the wires put it
051 v:pin,bestow,confer,hang,present obj:medal,order,honour,honor,decoration,award,title,doctorate,citizenship,prize on,upon,to,around,with:T
    "Estonia pinned a medal on the Latvian president."  EST LVA
051 v:decorate,knight,honour,honor obj:T with,for,at:*
    "France decorated the Polish general with a medal."  FRA POL
054 v:extend,grant,accord,give obj:recognition to,iobj:T subj:S !obj:*+official_language -> starts recognition
    "New Zealand extended recognition to Bhutan."  NZL BTN
055 v:own_up_to,own_up,admit,acknowledge,confess comp,to:wrong,mistreat,harm,betray,deceive,injure,abandon obj,comp:T?
    "Britain owned up to having wronged Iceland."  GBR ISL
057 v:end,terminate,close,conclude obj:state of:war both:ST
    "Albania and Greece ended the state of war."  ALB GRC
057 v:put obj:end to:state,war both:ST
    "Albania and Greece put an end to the state of war between them."  ALB GRC
052 v:rally,spring,leap,rush to:defence,defense,side of:T subj:S
    "Australia sprang to the defence of the Solomon Islands."  AUS SLB
053 v:defend subj:S obj:honour,honor,interest,sovereignty,independence,government,regime,cause,position,leader,policy,decision,right of,obj:T
    "Syria defended Lebanon's honour."  SYR LBN
# ---- praise, backing, thaw, amends, bargains: idioms
051 v:shower,heap,pile,lavish,bestow,pour,ladle obj:praise,accolade,honour,honor,compliment,plaudit,thanks,gratitude on,upon,over:T
    "The Fijian premier lavished praise on Tonga."  FJI TON
051 v:have,find,speak,save,reserve,keep obj:word,praise+kind,warm,good,high,special,nice,encouraging,lavish for,about:T
    "The Mexican minister had warm words for Peru."  MEX PER
051 v:sing obj:praise of:T
    "The Serbian leader sang the praises of Russia."  SRB RUS
051 v:raise,lift,drink,propose obj:glass,toast to:T subj:S
    "The Hungarian president proposed a toast to Poland."  HUN POL
051 v:give,award,hand obj:thumbs-up,ovation,applause,plaudit,bouquet,accolade to,iobj:T
    "Canada gave a standing ovation to Mexico."  CAN MEX
051 v:single_out,hold_up,point_to,cite obj,to:T for,as:praise,thanks,model,example,commendation
    "The British minister singled out Kenya for praise."  GBR KEN
051 v:cast,throw_in,throw obj:lot with:T
    "Bulgaria cast its lot with Germany."  BGR DEU
051 v:line_up,swing,close_ranks,fall_in,rally,coalesce,unite,swing_round behind,around:T subj:S !obj:*
    "Peru lined up behind Argentina."  PER ARG
051 v:line_up,swing,fall_in,close_ranks behind,with:candidate,nominee,coalition,government,premier,president subj:S ; domestic=yes
    "The Kenyan opposition lined up behind the president."  KEN KEN
051 v:be,stand,remain,stay behind,with,beside,by:T any:squarely,firmly,solidly,fully,foursquare,staunchly,resolutely,steadfastly
    "Kosovo stands firmly behind the United States."  KOS USA
051 v:give,lend,throw,accord,grant obj:backing,blessing,support,endorsement,approval,seal,vote,encouragement,loyalty iobj,to,behind:T subj:S !obj:*+financial,military,air,logistical
    "Senegal gave its blessing to the Malian president."  SEN MLI
051 v:give,grant,pass,win_back obj:confidence,vote+confidence,of in,to,iobj:T? !any:no,no-confidence subj:parliament,legislature,assembly,senate,chamber,deputy,lawmaker,knesset,bundestag,house subj:S ; domestic=yes
    "Greece's parliament gave a vote of confidence to the government."  GRC GRC
051 v:win,survive,gain obj:vote,motion+confidence in,from,of:S? subj:T ; domestic=yes
    "The Italian government won a confidence vote in parliament."  ITA ITA
051 v:approve,confirm,endorse,ratify,okay obj:cabinet,government,nomination,nominee,appointment,lineup,line-up,coalition,candidate subj:parliament,legislature,assembly,senate,chamber,deputy,lawmaker,congress,knesset,house subj:S ; domestic=yes
    "Iraq's parliament approved the new cabinet."  IRQ IRQ
051 v:welcome,hail,greet,applaud,cheer,salute,laud,celebrate,endorse obj:formation,creation,establishment,arrest,capture,death,killing,liberation,opening,start,holding,conclusion,success,outcome,reopening,extradition,conviction,release,sentencing,turnout,inauguration,appointment,nomination,naming,unveiling,adoption of,by,in,from:T !obj:*+own
    "Spain welcomed the formation of a government in Lebanon."  ESP LBN
051 v:mirror,echo,share,second obj:view,concern,position,sentiment,call,stand,stance,opinion of,with,by:T subj:S
    "Denmark echoed the position of Sweden."  DNK SWE
051 v:agree with:T !on,upon,to:* !comp:* !obj:*
    "Slovenia agreed with Austria."  SVN AUT
051 v:see,be any:eye with:T
    "Qatar sees eye to eye with Turkey."  QAT TUR
051 v:hail,salute,describe,greet,laud,label,call obj:T as:hero,friend,model,example,ally,liberator,leader,partner,pillar,champion
    "The Ugandan president hailed Rwanda as a model."  UGA RWA
052 v:take_up obj:cudgel,cudgels for:T
    "Hungary took up the cudgels for Poland."  HUN POL
052 v:go to:bat,wall,bar for:T
    "Hungary went to bat for Poland."  HUN POL
052 v:shrug_off,brush_aside,brush_off,play_down,rebut,counter,answer,deflect,refute obj:criticism,attack,accusation,charge,complaint,allegation of,against,about:T subj:S
    "Namibia brushed aside criticism of Zimbabwe."  NAM ZWE
052 v:shield,protect,insulate,rescue obj:T from:criticism,censure,condemnation,resolution,rebuke,blame,sanction
    "China shielded Sudan from censure."  CHN SDN
053 v:plead,make,argue,press,state,put obj:case,cause for,of:T subj:S !obj:*+court,legal
    "Ireland pleaded the case of Palestine."  IRL PSE
050 v:turn,open,begin,start,write,usher_in obj:page,chapter,leaf,era,phase+new,fresh in,of:relation,relations,tie,ties,friendship,cooperation,relationship both:ST
    "Turkey and Greece opened a new chapter in relations."  TUR GRC
050 v:turn,open,begin,start obj:page,chapter,leaf,era+new,fresh both:ST
    "Serbia turned a new page with Albania."  SRB ALB
050 v:break,thaw,melt obj:ice both:ST
    "Egypt broke the ice with Turkey."  EGY TUR
050 v:draw,move,grow,edge,come,get,inch any:closer,nearer,close to:T subj:S !obj:* !to:border,village,position,city,victory,line,deal,launch
    "Armenia moved closer to France."  ARM FRA
050 v:draw,move,grow,come any:closer both:ST subj:S !to:* !obj:*
    "India and Japan moved closer last year."  IND JPN
050 v:make_up,let_bygones,patch_up both:ST !obj:*
    "Gabon and Cameroon made up."  GAB CMR
050 v:be,remain,get,stay on:term,footing+good,speaking,friendly,excellent,best,better with:T ; kind=state
    "Oman is on good terms with Iran."  OMN IRN
050 v:welcome,bring,accept,readmit,take,let obj:T into,to:fold,family,club,ranks,community
    "The Arab League welcomed Syria back into the fold."  ARL SYR
050 v:post,accredit,install,second,return,reinstate,send_back obj:$envoy to,in,at:T subj:S
    "Finland posted an ambassador to Kosovo."  FIN KOS
050 v:look_after,represent,handle,protect obj:interest,interests,affair of,in:T subj:S !obj:*+own,their ; kind=state
    "Switzerland looks after the interests of the United States in Iran."  CHE USA
055 v:retract,take_back,withdraw,recant,disown obj:remark,comment,statement,insult,slur,word,accusation,allegation,claim about,against,on,of:T
    "The Polish minister retracted his remarks about Lithuania."  POL LTU
055 v:make,offer,tender,issue,send,deliver,give,extend obj:apology,mea_culpa,apologies,redress to,iobj:T
    "Turkey sent an apology to Russia."  TUR RUS
055 v:own_up,atone,make_amends,do_penance for,to:* to,in,against:T?
    "Belgium atoned for its rule."  BEL -
056 v:bury,forget,lay_aside,set_aside,put_aside,drop obj:grudge,grievance,resentment,hatred,enmity,feud both:ST
    "Ghana and Togo set aside old grievances."  GHA TGO
057 v:shake obj:hand on:$agreement,peace both:ST
    "Egypt and Israel shook hands on an accord."  EGY ISR
057 v:strike,cut,do,drive,fashion,work_out obj:bargain,deal,arrangement,pact,accommodation both:ST
    "Uruguay struck a bargain with Brazil."  URY BRA
057 v:come,arrive to,at:term,terms,agreement,accommodation,understanding,settlement,accord,arrangement both:ST !with:crisis,past,history,loss,fact,reality,problem,legacy,issue,scandal,need
    "The government of Yemen came to terms with Saudi Arabia."  YEM SAU
057 v:sign_up,sign_on,subscribe,put_name to:$agreement with,of:T
    "Moldova signed up to an accord with Romania."  MDA ROU
057 v:have,maintain,keep,share obj:$agreement-dealt both:ST !obj:contract,deal,understanding,arrangement ; kind=state
    "Bolivia has an extradition treaty with Spain."  BOL ESP
057 v:link,bind,tie,unite,join subj:$agreement,$alliance obj:S with,to:T ; kind=state
    "A defence treaty binds Japan to the United States."  JPN USA
057 v:bring,put obj:end to:dispute,war,quarrel,conflict,hostility,feud both:ST !subj:$agreement,talk,meeting
    "Peru and Chile put an end to their dispute."  PER CHL
055 v:express,voice,convey,offer,extend,declare,show obj:regret,remorse,apology,contrition,sorrow,shame to:T for,over,about:*
    "The American president expressed regret to Guatemala for his country's role in the war."  USA GTM
051 v:pay,give,offer obj:homage,tribute,credit,compliment,respect to,for:part,role,courage,effort,sacrifice,bravery,work,contribution,memory,achievement,leadership,service of,obj:T
    "The Canadian premier paid tribute to the courage of Polish workers."  CAN POL
051 v:nominate,propose,put_forward,back obj:T for:prize,award,presidency,chair,chairmanship,seat,secretary-general,medal,honour
    "Ghana nominated the Kenyan judge for the chairmanship."  GHA KEN
054 v:raise,hoist,run_up,unfurl obj:flag over,at,above:embassy,mission,legation,consulate in,at:T
    "Cuba raised its flag over its embassy in the United States."  CUB USA
051 v:line_up with,alongside:T subj:S !obj:*
    "Malta lined up with Italy."  MLT ITA
057 v:initial,initiall,initialled,initialed obj:$agreement both:ST -> starts treaty
    "An accord was initialled by Iceland and Norway."  ISL NOR
055 v:tell,say comp:sorry obj,iobj,to:T
    "The Dutch premier told Suriname that he was sorry."  NLD SUR
051 v:send,convey,deliver,cable,wire,telegraph,dispatch obj:message,letter,telegram,note,cable of:congratulation,congratulations,support,solidarity,thanks,greeting,goodwill,friendship,encouragement to:T
    "The Chinese premier sent a message of congratulation to the king of Nepal."  CHN NPL
050 v:edge,move,inch,come,draw,step,creep any:closer,nearer,near to,toward:$relation,normalisation,normalization,rapprochement,reconciliation both:ST
    "Vietnam and the Vatican moved closer to full relations."  VNM VAT
%set flag = flag ensign banner colours
054 v:raise,hoist,run_up,unfurl obj:S$flag over,at,above,outside:embassy,mission,legation,consulate,chancery in,at:T
    "The Cuban flag was raised over the embassy in Washington."  CUB USA
050 v:open obj:rank,ranks,door,membership to:T subj:S$org
    "The European Union opened its ranks to Bulgaria."  EEC BGR
051 v:vote,pass,give obj:confidence in,to:T? !any:no,no-confidence subj:S ; domestic=yes
    "Iran's parliament voted confidence in the cabinet."  IRN IRN
057 v:set,put,affix,place,add obj:seal,signature,name,initial,stamp,pen on,to,upon:$agreement both:ST
    "Turkey and Armenia put their names to a protocol."  TUR ARM
055 v:bow in:apology,remorse,shame,repentance,contrition,penitence before,to,at,of:T
    "Japan's foreign minister bowed in apology before Korean survivors."  JPN KOR
050 v:end,overcome,heal,bury,put_behind obj:estrangement,enmity,hostility,frost,freeze,chill,rivalry,silence,coolness,alienation both:ST
    "Uzbekistan and Tajikistan ended their estrangement."  UZB TJK
050 v:end,overcome,heal obj:decade,year,century,month,quarter,generation of:estrangement,enmity,hostility,frost,chill,rivalry,silence,mistrust,animosity both:ST
    "Uzbekistan and Tajikistan ended decades of estrangement."  UZB TJK
050 v:take_up,take,assume,occupy,resume obj:seat,place in,on,at:T$org
    "Montenegro took its seat in the United Nations."  MNE UNO
051 v:bless,rubber-stamp,sign_off_on,put_name_to obj,on,to:$act !obj:announcement,statement
    "Senegal blessed the accord between Mali and Niger."  SEN MLI
051 v:give,put,set obj:seal,stamp,imprimatur of:approval to,on:* of,by,to,on:T
    "Denmark gave its seal of approval to the government of Iceland."  DNK ISL
051 a:full of:praise,admiration,gratitude,thanks for:T
    "The Irish minister was full of praise for Ghana."  IRL GHA
051 a:grateful,thankful,indebted,appreciative to:T
    "Haiti is grateful to Cuba for the doctors."  HTI CUB
051 a:supportive of:T subj:S
    "Chile is supportive of Peru."  CHL PER
050 v:ratify,approve,endorse,back subj:S obj:entry,accession,membership,admission,candidacy of,obj:T !obj:protocol
    "The Hungarian parliament ratified Sweden's entry into NATO."  HUN SWE
054 v:recognise,recognize,acknowledge obj:state,republic,kingdom,government of:T -> starts recognition
    "Ireland formally recognised the state of Palestine."  IRL PSE
055 v:beg,ask,seek,request,implore obj:forgiveness,pardon for:* of,from,in:T?
    "Belgium begged forgiveness for the murder in Congo."  BEL COD
# ---- praise showered, sides taken
051 v:shower,lavish,smother,garland,heap obj:T with:praise,compliment,honour,honor,tribute,plaudit
    "Pakistan showered China with praise."  PAK CHN
051 v:take,join,choose obj:side obj,of,with:T !any:both,no,neither
    "Malta took Italy's side in the quarrel."  MLT ITA
056 v:accept obj:apology,regret,contrition from,of,by,obj:T subj:S
    "Jakarta accepted Australia's apology."  IDN AUS
