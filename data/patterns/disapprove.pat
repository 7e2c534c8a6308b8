# Disapproval (CAMEO 11): criticism, accusation, protest notes, lawsuits, verdicts. The operators @criticize and @accuse
# stand in operators.pat.

%set di_deed = shield base system law programme program project embargo sanction tariff strike exercise deployment missile test veto verdict trial referendum annexation wall barrier settlement drill launch ban vote blockade siege action act policy decision move behaviour behavior conduct stance position statement remark comment attitude handling role treatment plan crackdown occupation invasion attack bombing strike raid aggression test launch annexation intervention interference presence blockade sanction settlement verdict execution law regime government leader coup election vote support war killing massacre violation abuse arrest detention repression persecution expulsion deployment incursion violence refusal failure record response approach rule seizure murder assassination use sentence expansion construction visit declaration claim threat provocation rhetoric measure campaign operation practice system arms_sale sale deal terrorism genocide atrocity apartheid racism imperialism colonialism hegemony trial ban cartoon film speech interview
%set di_rights = torture abuse persecution repression human_rights_abuse human_rights_violation rights_abuse rights_violation ill-treatment mistreatment discrimination oppression enslavement slavery disappearance brutality apartheid racism censorship crackdown forced_labour forced_labor violation
%set di_crime = corruption bribery fraud murder theft smuggling trafficking money-laundering laundering embezzlement terrorism bombing kidnapping abduction assassination plot plotting conspiracy hijacking piracy graft cheating rigging vote-rigging manipulation poisoning racketeering poaching blackmail counterfeiting dumping hacking cyberattack extortion complicity collusion killing
%set di_aggression = aggression invasion attack raid incursion bombing shelling interference meddling provocation expansionism imperialism intervention war bombardment violation intrusion infiltration occupation hostility escalation sabotage subversion destabilisation destabilization annexation encroachment attack coup breach bullying militarism warmongering
%set di_warcrime = war_crime crime_against_humanity genocide massacre atrocity ethnic_cleansing mass_murder extermination mass_killing chemical_attack crime+war
%set di_spy = espionage spying treason sabotage treachery subversion sedition
%set di_support = rebel terrorist insurgent separatist guerrilla militant extremist group militia terrorism insurgency rebellion opposition faction jihadist fighter secessionist mujahideen insurrectionist paramilitary
%set di_blamed = government leader president minister administration policy authority state regime official
%set di_wrong = illegal unlawful unacceptable outrageous illegitimate barbaric deplorable shameful crime provocation unjustified undemocratic unfair outrage farce sham violation aggression invalid irresponsible provocative unconstitutional mistake atrocity disgrace cowardly heinous reckless despicable inhumane wrong intolerable inexcusable unhelpful counterproductive
%set di_bad = tool instrument haven nest sponsor pawn vassal accomplice occupier parasite pariah circus laughing-stock disgrace obstacle bully aggressor saboteur illegal unlawful unacceptable outrageous illegitimate barbaric deplorable shameful aggression aggressor crime murderer criminal terrorist tyrant dictator liar provocation terrorism unjustified undemocratic unfair outrage farce sham violation coup invasion genocide threat evil rogue hypocrite fascist racist puppet colonialist traitor invalid irresponsible dangerous provocative unconstitutional act state attempt interference mistake massacre atrocity disgrace cowardly heinous reckless despicable deplorable regime inhumane inhuman enemy hitler nazi devil satan butcher gangster lackey stooge thug mercenary warmonger

# ---- 111: criticism ----
111 v:criticise,criticize,condemn,denounce,censure,slam,blast,rebuke,chide,castigate,lambast,lambaste,berate,deride,scold,upbraid,reproach,reprimand,assail,excoriate,flay,pillory,chastise,admonish,vilify,revile,decry,deplore,disparage,mock,ridicule,insult,rebuff,shame,vilify,malign,demonise,demonize,discredit,defame,denigrate,lash_out_at,hit_out_at,rail_at,rail_against,inveigh_against,fulminate_against,rap,repudiate,take_aim_at,disapprove_of,find_fault_with,take_issue_with,despair_of,complain_about,complain_of,take_to_task obj,at,against,of,with,about,by:T
    "Sweden criticised Saudi Arabia."  SWE SAU
    "Turkey, which was condemned by Cyprus, sent a ship."  CYP TUR
    "Peru denounced the Bolivian decision."  PER BOL
    "The Vatican lashed out at China."  VAT CHN
111 v:criticise,criticize,condemn,denounce,censure,slam,blast,decry,deplore,deride,assail,lambast,lambaste,excoriate,regret,lament,protest,abhor,repudiate,attack,rap,lash_out_at,hit_out_at,rail_at,rail_against,inveigh_against,protest_against,protest_at,protest_about,speak_out_against,disapprove_of,object_to,take_issue_with,complain_about,complain_of,bristle_at,bemoan,take_to_task,pan obj,at,against,of,to,with,about:$di_deed obj,by,from:T !subj:troop,force,soldier,rebel,militant,gunman,insurgent,fighter,guerrilla,army,militia,warplane,jet
    "Mexico deplored the American decision."  MEX USA
    "New Zealand deplored the nuclear tests by France."  NZL FRA
111 v:attack,fault,knock,hammer,savage,bash,tear_into,lay_into obj,into:T$di_blamed for,over,about:*
    "The Irish minister attacked the British government for its silence."  IRL GBR
111 v:condemn,denounce,decry,deplore,slam,censure,take_to_task,rap,pan obj:$di_deed in,of:T?
    "Luxembourg condemned the coup in Mali."  LUX MLI
111 n:criticism,condemnation,denunciation,censure,rebuke,disapproval,reproach,reprimand,vilification,tirade,diatribe,outrage,indignation,anger,dismay,displeasure,dissatisfaction of,against,at,over,toward,with,about,on,to:T
    "Moroccan criticism of Spain grew in May."  MAR ESP
    "The condemnation of Belarus by Lithuania was expected."  LTU BLR
111 v:express,voice,register,reiterate,convey,make_known,show,articulate,air obj:criticism,condemnation,disapproval,outrage,indignation,anger,dismay,displeasure,dissatisfaction,disappointment,concern,alarm,misgiving,reservation,opposition,objection,revulsion,frustration,unease,worry,doubt at,over,about,of,on,toward:T
    "Canberra expressed dismay at the Indonesian decision."  AUS IDN
    "Germany voiced concern over Polish reforms."  DEU POL
111 v:draw,attract,provoke,spark,earn,meet_with,face,receive,come_under,trigger,arouse,prompt,elicit,bring obj,with,under:criticism,condemnation,rebuke,censure,outrage,indignation,fire,protest from,in,by:S subj:T
    "The Hungarian government drew criticism from Germany."  DEU HUN
    "Israel came under fire from Norway."  NOR ISR
111 v:issue,deliver,direct,level,make,hurl,aim,fire,launch,send,address obj:criticism,condemnation,rebuke,reprimand,broadside,censure,denunciation,tirade,insult,diatribe at,against,to,of,toward:T
    "Cuba issued a condemnation of the United States."  CUB USA
111 a:critical,disapproving,dismissive,intolerant,contemptuous,scathing,scornful,resentful,censorious,disdainful of,about,toward:T
    "Italy was critical of France."  ITA FRA
111 a:angry,furious,indignant,outraged,incensed,appalled,dismayed,displeased,unhappy,dissatisfied,disappointed,alarmed,concerned,worried,disturbed,aghast,annoyed,upset,irritated,enraged at,with,over,about,by:T
    "Cairo was angry at Khartoum."  EGY SDN
111 v:anger,infuriate,outrage,incense,enrage,irritate,antagonise,antagonize,offend,alarm,dismay,irk,rankle,displease,exasperate,inflame,embitter obj:S subj:T
    "Japan's visit angered China."  CHN JPN
111 v:call,describe,classify,designate,list,blacklist,class,characterise,characterize,label,brand,term,portray,depict,denounce,condemn,dub,regard,decry,dismiss,view,castigate,stigmatise,stigmatize,blast,slam,take_to_task,rap,pan as,comp,obj:$di_bad obj,of,by,in:T
    "Britain described the Iranian move as illegal."  GBR IRN
    "Nicaragua branded the United States a terrorist state."  NIC USA
    "The Argentine invasion was characterised as aggression by Britain."  GBR ARG
111 v:say,state,declare,believe,insist,maintain,argue,stress,consider,rule,find,feel,think,complain,tell,note,assert comp:$di_wrong any:T$di_deed
    "Norway said the Russian invasion was a clear violation of international law."  NOR RUS
111 v:say,state,declare,believe,insist,maintain,argue,stress,feel,think,complain,tell,note,assert comp:legal,legitimate,lawful,acceptable,constitutional,justified,democratic,fair,valid,free,tolerable any:T$di_deed any:not,n't,never,neither,hardly
    "Brazil said that the Honduran coup was not legal."  BRA HND
111 v:call,denounce,describe,declare,condemn,reject,dismiss,decry,brand,term,label subj:S obj:election,vote,poll,result,referendum,ballot,trial any:fraudulent,rigged,sham,illegitimate,stolen,flawed,farce,unfair,undemocratic,fraud,fixed obj,of,in:T? ; domestic=yes
    "The opposition in Togo denounced the election as fraudulent."  TGO TGO
111 v:voice,speak,come_out,inveigh,campaign,preach against:T
    "Botswana spoke against Zimbabwe."  BWA ZWE

# ---- 110: at odds ----
114 v:protest subj:S to,with:T !obj:* !subj:people,thousand,hundred,student,protester,demonstrator,worker,resident
    "Japan protested to Korea."  JPN KOR
111 v:object to:T subj:S
    "Japan objected to the Korean textbooks."  JPN KOR
111 v:protest over,about,at:T subj:S !obj:*
    "Korea protested over Japanese textbooks."  KOR JPN
110 v:disagree,quarrel,feud,bicker,wrangle,spar,squabble,fall_out,clash,argue,differ both:ST over,on,about:*
    "Norway and Iceland quarrelled over fish."  NOR ISL
110 n:quarrel,feud,spat,row,wrangle,squabble,disagreement,war_of_words,rift,altercation both:ST
    "A row between Poland and Lithuania delayed the plan."  POL LTU
110 n:dispute,confrontation,standoff,stand-off,friction,rivalry,enmity,antagonism,animosity,face-off between:* both:ST ; kind=state
    "A dispute between Peru and Ecuador over the border lasted for decades."  PER ECU
110 v:dislike,distrust,mistrust,resent,despise,hate,detest,loathe obj:T ; kind=state
    "The Hungarian government distrusted Romania."  HUN ROU

# ---- 112: accusation ----
112 v:accuse,suspect,blame,incriminate,implicate,condemn,fault,reproach,denounce obj:T of,for,in,over,with,as,on:*
    "Bahrain accused Iran of bad faith."  BHR IRN
    "Georgia blamed Russia for the delay."  GEO RUS
112 v:accuse,blame,point_finger_at,incriminate obj,at:T
    "Ecuador accused Colombia."  ECU COL
112 v:blame obj:$di_deed,failure,delay,crisis,incident,collapse,breakdown,violence,attack,explosion,unrest,problem,shortage,crash,death,loss,outbreak,war on,upon:T
    "Lebanon blamed the explosion on Israel."  LBN ISR
112 v:link,tie,trace,attribute obj,subj:$di_crime,$di_aggression,blast,explosion,murder,unrest,virus to:T
    "The Iraqi government has linked the blasts to Syria."  IRQ SYR
112 n:accusation,allegation,blame,charge against,of,on:T
    "Chad's accusations against Sudan were repeated."  TCD SDN
112 v:make,level,lay,raise,repeat,hurl,trade,exchange,put,place,pin,cast,fling obj:accusation,allegation,blame,suspicion,aspersion against,at,on,upon,with:T
    "Uganda levelled accusations against Rwanda."  UGA RWA
    "Lithuania pinned the blame on Belarus."  LTU BLR
112 v:charge subj:S obj:T !subj:police,prosecutor,court,judge,authority,tribunal,prosecution,attorney,jury with:* !with:murder,task,responsibility,duty,job,mission
    "Congo charged Uganda with continuing to back the rebels."  COD UGA
112 v:hold obj:T any:responsible,accountable,liable for:*
    "Slovakia holds Hungary responsible for the delay."  SVK HUN
1121 v:accuse,suspect,blame,incriminate,implicate,denounce obj:T of,for,in,over,with:$di_crime
    "Italy accused Egypt of murder."  ITA EGY
    "The American businessman was accused of bribery by Nigeria."  NGA USA
1121 v:accuse,suspect,denounce,blame obj:T of,for,comp:plot,smuggle,hack,steal,bribe,poison,launder,rig,assassinate,murder,kidnap,abduct,finance,cheat,conspire,traffic,poach,dump
    "Venezuela accused Colombia of plotting against its president."  VEN COL
1122 v:accuse,suspect,blame,denounce,condemn,criticise,criticize,take_to_task,rap,pan obj:T of,for,over:$di_rights
    "Canada accused Iran of torture."  CAN IRN
1122 v:accuse,suspect,blame,denounce,condemn of,for,comp:torture,persecute,oppress,repress,mistreat,discriminate,imprison,abuse,enslave,suppress obj:T
    "Ireland accused Sudan of torturing prisoners."  IRL SDN
1123 v:accuse,suspect,blame,denounce,condemn obj:T of,for,over,as:$di_aggression
    "Yugoslavia accused Albania of aggression."  SRB ALB
1123 v:accuse,suspect,blame,denounce obj:T of,for,comp:invade,attack,bomb,shell,interfere,meddle,provoke,violate,arm,infiltrate,destabilise,destabilize,undermine,escalate,annex,occupy,fire,cross,raid,threaten,send,train,harbour,harbor,shelter,support,back,sponsor,fund,supply,incite,foment,stir,encourage,host,aid,shoot
    "Afghanistan accused Pakistan of sheltering the rebels."  AFG PAK
    "Laos was accused by Thailand of violating the border."  THA LAO
1123 v:accuse,suspect,blame,denounce obj:T of,for:support,backing,sponsorship,harbouring of,for:$di_support
    "Rwanda accused Congo of support for rebels."  RWA COD
1124 v:accuse,suspect,blame,denounce,condemn obj:T of,for,with,over:$di_warcrime
    "Armenia accused Turkey of genocide."  ARM TUR
    "The Sudanese president was accused of war crimes by Norway."  NOR SDN
1124 v:accuse,denounce,blame obj:T of,for,comp:massacre,exterminate,slaughter,gas,bomb,target any:civilian,population,massacre
1125 v:accuse,suspect,denounce,condemn obj:T of,for,with,as:$di_spy,spy,agent,traitor
    "Poland accused the Belarusian diplomat of espionage."  POL BLR
1125 v:accuse,suspect obj:T of,with,comp:spy,betray,eavesdrop,wiretap,leak,pass
    "Germany accused the United States of spying on its ministers."  DEU USA

# ---- 113: rallies opposition ----
113 v:rally,mobilise,mobilize,marshal,stir_up,whip_up,drum_up,muster,organise,organize,galvanise,galvanize,unite,turn obj:opposition,resistance,support,opinion,world,public_opinion,nation,country,ally,government,sentiment,public,force,people,neighbour,neighbor,state against:T
    "Bolivia rallied opposition against Chile."  BOL CHL
113 v:campaign,agitate,lobby,crusade,conspire,intrigue,rally,unite against:T
    "Morocco lobbied against Algeria."  MAR DZA
113 v:incite,instigate,foment,stir_up,foster,encourage,provoke,fuel obj:rebellion,revolt,unrest,uprising,hatred,opposition,sedition,dissent,separatism,insurrection,hostility,insurgency in,against,of,among:T
    "Prussia fomented unrest in Hungary."  DEU HUN

# ---- 114: official complaints ----
114 v:lodge,file,deliver,make,submit,send,present,hand,register,issue,raise,enter,convey,address,bring,voice obj:protest,complaint,protest_note,note,démarche,demarche,formal_complaint,objection,official_complaint,note_verbale,letter,protest_letter with,to,against,over,about:T any:protest,complaint,complain,demarche,démarche,objection
    "Iran lodged a protest with Iraq."  IRN IRQ
    "Chile filed a complaint against Peru at the United Nations."  CHL PER
    "A protest note was handed to the Romanian ambassador by Moldova."  MDA ROU
114 v:protest,complain,remonstrate to,with:T
    "Burma protested to Bangladesh."  MMR BGD
    "Brazil complained to Paraguay."  BRA PRY
114 v:refer,report obj:T to,before:council,security_council,court,tribunal,united_nations,international_criminal_court
    "The IAEA referred Iran to the Security Council."  IAE IRN
114 n:complaint,demarche,démarche,remonstrance,protest_note to,against,with:T
    "Peru's démarche to Chile had no effect."  PER CHL
114 n:protest to,with:T
    "Japan's protests to South Korea had no effect."  JPN KOR

# ---- 115: lawsuits ----
115 v:sue obj:T subj:S
    "Croatia sued Serbia for genocide."  HRV SRB
115 v:file,bring,lodge,launch,start,open,initiate,begin,institute,mount obj:lawsuit,suit,case,legal_action,proceeding,legal_proceeding,arbitration,proceedings,court_case,legal_challenge,class_action,appeal,court_action against:T any:*
    "The Gambia filed a case against Myanmar."  GMB MMR
    "Nicaragua filed a suit against the United States at the World Court."  NIC USA
115 v:take,drag,bring,haul,sue subj:S obj:T to,before,into,at,in:court,tribunal,arbitration,icj,wto,international_court,international_court_of_justice,court_of_justice,world_court,world_trade_organization,world_trade_organisation,court_of_human_rights,european_court,itlos,pca,permanent_court_of_arbitration,hague,the_hague
    "Bolivia took Chile to court."  BOL CHL
    "Costa Rica took Nicaragua to the ICJ over the canal."  CRI NIC
    "Ukraine took Russia to the International Court of Justice."  UKR RUS
    "Canada brought the United States before the WTO over lumber."  CAN USA
115 v:bring,take,submit,refer,file,lodge subj:S obj:case,dispute,complaint,claim,suit,application,proceeding,lawsuit against:T to,before,at,in:court,tribunal,icj,wto,international_court,international_court_of_justice,court_of_justice,world_court,world_trade_organization,world_trade_organisation,hague,the_hague
    "Brazil filed a case against Canada at the World Trade Organization."  BRA CAN
115 n:lawsuit,suit,litigation,proceeding,proceedings against:T
    "Ukraine's lawsuit against Russia was heard in March."  UKR RUS
115 n:suit,lawsuit subj:S comp:halt,stop,block,prevent,end any:T
    "Peru's suit to halt the Chilean project was dismissed."  PER CHL

# ---- 116: verdicts ----
116 v:find,declare,pronounce,judge,rule,hold obj:T any:guilty,liable,culpable of,for,in:*
    ? "A Belgian court found the Rwandan minister guilty of murder."  BEL RWA
116 v:convict,condemn,sentence obj:T of,for,to,in,on:*
    ? "A Danish court convicted the Iranian agent of arson."  DNK IRN
    ? "The American journalist was sentenced to six years by Russia."  RUS USA
116 n:conviction,sentencing of:T
    ? "Egypt's conviction of the American activists was criticised."  EGY USA
116 v:rule,decide,find against:T !obj:*
    "The World Trade Organization ruled against Indonesia."  WTO IDN

# ---- as the wires put it: union against, sanctions called for, raids complained of
%set forumwords = "united nations" nation un u.n. council "security council" nations court commission organisation organization union league osce oas eu asean au iaea interpol unesco ecowas tribunal wto icao committee
113 v:call_on,urge,appeal_to,call_upon,ask,exhort,beseech,entreat,press,prod,lobby,petition,counsel,advise,nudge on,upon,obj,to:* comp:unite,rally,join,rise,stand,mobilise,mobilize,struggle against:T
    "Iran called on Muslim states to unite against Israel."  IRN ISR
    "Libya's leader urged Arabs to rally against the United States."  LBY USA
113 v:call_for,urge,advocate,appeal_for,campaign_for for,obj:sanction,embargo,boycott,isolation against,on,of:T
    "Canada called for sanctions against South Africa."  CAN ZAF
    "Senegal urged an embargo against Nigeria."  SEN NGA
114 v:complain,protest,appeal to,before,at:$forumwords over,about,at,against:* over,about,at,of,against,by:T
    "Angola complained to the United Nations over raids by South Africa."  AGO ZAF
    "Lebanon complained to the Security Council about an Israeli raid on the south."  LBN ISR
114 v:lodge,file,submit,make,send obj:complaint,protest with,to,before:$forumwords over,about,at,against:* over,about,at,of,against,by:T
    "Botswana lodged a complaint with the United Nations over raids by Zimbabwe."  BWA ZWE
@accuse v:charge comp:ACT !with:* !obj:*
    "Pakistan charged that Afghan jets had bombed two villages."  PAK AFG
1121 v:accuse,suspect,blame obj:T of,for,comp:misuse,embezzle,misappropriate,divert,loot,squander,pocket,siphon,defraud,plunder,fund,forge subj:S?
    "Kenya's government has been accused by Britain of misusing foreign aid."  GBR KEN
1122 v:accuse,blame,denounce obj:T of,for,comp:use any:torture,forced,labour,labor,shield,slave subj:S?
    "Norwegian campaigners accused Myanmar of using forced labour."  NOR MMR
112 v:accuse subj:S? obj:T !subj:* !obj:man,woman,person,people,suspect,worker,holder,factory,farm,youth,donor,musician,citizen,national,student,journalist,actor,player,singer,writer,member,teacher,doctor,someone,boy,girl,model,rancher,detainee,prisoner,inmate,villager,resident,follower,sergeant,tribesman,businessman,fugitive,killer,gang,ring,pupil,customer,shop,captain,she,he,they
    "An Indonesian general has been accused of lying."  - IDN
    "Bangladesh's former president was accused of stalling."  - BGD
114 v:complain,protest,appeal to,before:secretary-general,general,secretary,commissioner,ombudsman over,about,at,against:T
    "Iran complained to the UN secretary-general over an Iraqi raid."  IRN IRQ
%set watchdogs = watchdog group campaigner activist monitor critic lawyer opposition organisation organization defender investigator report
1121 v:accuse,blame,suspect subj:S? subj:$watchdogs obj:T? of,for,in:$di_crime ; domestic=yes
    "Critics accused Kenya of corruption."  - KEN
1121 v:accuse,blame subj:S? subj:$watchdogs obj:T? of,for,comp:plot,smuggle,steal,bribe,rig,murder,kidnap,finance,cheat,misuse,embezzle,squander,loot ; domestic=yes
    "The opposition in Togo accused the president of rigging the vote."  TGO TGO
1122 v:accuse,blame subj:S? subj:$watchdogs obj:T? of,for,comp:torture,persecute,oppress,repress,mistreat,discriminate,imprison,abuse,enslave,suppress,jail,detain,arrest,beat,harass,kill,execute ; domestic=yes
    "Campaigners accused Ethiopia of jailing critics."  ETH ETH
1123 v:accuse,blame subj:S? subj:$watchdogs obj:T? of,for,over:$di_aggression ; domestic=yes
    "Activists accused Chad of aggression."  TCD TCD
112 v:accuse subj:S? subj:$watchdogs obj:T? ; domestic=yes
    "Critics accused China of stalling."  - CHN
# ---- censure and blame, as the wires put it
111 v:lash_out_at,hit_out_at,take_aim_at,take_issue_with,find_fault_with,rail_against,fulminate_against,inveigh_against,lay_into,tear_into,round_on,hit_back_at,take_swipe_at,heap_scorn_on,pour_scorn_on,cry_foul_over,give_earful_to,thunder_against obj,at,with,against,into,on,over:T
    "Ukraine lashed out at Hungary."  UKR HUN
111 v:take,call,bring,haul obj:T to,over:task,account,carpet
    "Canada took China to task over the arrests."  CAN CHN
112 v:lay,put,place,pin obj:blame,responsibility,fault at,on,upon:door,doorstep,foot,shoulder of:T
    "Iran laid the blame at the door of Israel."  IRN ISR
112 v:see,detect,find,discern,smell,sense obj:hand,fingerprint,plot,conspiracy of,from:T in,behind:*
    "Bahrain saw the hand of Iran in the unrest."  BHR IRN
112 v:point obj:finger,accusing_finger at,toward,to:T
    "Bolivia pointed the finger at Chile."  BOL CHL
115 v:haul,drag,hale,take,bring obj:T to,before,into,up:court,tribunal,judge,court_of_justice,world_court
    ? "The Gambia took Myanmar to court."  GMB MMR
111 v:say,state,declare,call,insist,tell,argue,complain comp:mistake,error,crime,outrage,provocation,disgrace,farce,sham,folly,insult,scandal,travesty,mockery,abomination,blunder,injustice any:T$di_deed
    "Spain said the American invasion was a grave mistake."  ESP USA
111 v:make obj:displeasure,anger,disgust,unhappiness,irritation,concern,feeling,annoyance,objection comp,any:known,plain,clear,felt to,with,over,about,at:T
    "Ottawa made its displeasure known to Beijing."  CAN CHN
111 v:paint,draw,give obj:picture,portrait,account+bleak,grim,dark,damning,dismal,gloomy,harsh,unflattering of:T
    "Norway painted a bleak picture of Turkmenistan."  NOR TKM
111 v:say,insist,complain,argue,claim comp:twist,distort,falsify,whitewash,glorify,betray,insult,humiliate,ignore,trample,violate,breach,mock,poison any:T$di_deed
    ? "Seoul said Tokyo's policy twisted history."  KOR JPN
112 v:hold obj:T any:responsible,accountable,liable,guilty,culpable for:* subj:S
    "Grenada held Cuba responsible for the coup."  GRD CUB
# ---- censure, as the wires put it: harsh words, dim views, critics, concern that …
111 v:have,reserve,use,find,offer obj:word,criticism,remark+harsh,strong,sharp,stern,tough,angry,bitter,scathing,blunt,unkind for,about,to,toward:T
    "The Dutch prime minister had harsh words for Hungary."  NLD HUN
111 v:take obj:view+dim,grave,poor,serious,critical of:T
    "Jordan took a dim view of the Israeli decision."  JOR ISR
111 v:bristle,chafe,bridle,fume,seethe,rage,rail,grumble,scowl,growl,fulminate,snipe,jeer,grouse,gripe at,against,over,about,under:T
    "Turkey bristled at the French bill."  TUR FRA
111 v:react,respond,reply any:angrily,furiously,bitterly,indignantly,sharply,harshly,coldly,crossly to,at,over:T
    "China reacted angrily to the Dutch decision."  CHN NLD
111 v:react,respond,greet with,in:fury,anger,outrage,indignation,dismay,alarm,disgust,horror,scorn,consternation,revulsion,hostility to,at,over,obj:T
    "Turkey reacted with fury to the French bill."  TUR FRA
111 v:draw,attract,provoke,spark,earn,meet_with,trigger,arouse,prompt,elicit,bring obj,with:response,reaction,reply,riposte,retort,rejoinder,outcry,backlash,complaint,remonstrance,demarche+angry,furious,sharp,bitter,hostile,stern,harsh,indignant,stinging,irate,swift,outraged,strong,diplomatic from,in,by:S subj:T
    ? "The Swedish ruling drew a furious response from Turkey."  TUR SWE
111 n:critic,detractor of:T
    "Venezuela's president is a frequent critic of the United States."  VEN USA
111 v:be obj,comp:critic,opponent,detractor of:T ; kind=state
111 v:single_out,pick_on,point_to,castigate,name-and-shame,pillory obj:T for,over:* !for:praise,award,honour,honor,attention
    "The United Nations singled out Sudan for its record on children."  UNO SDN
111 v:worry,disturb,trouble,shock,appal,appall,upset,annoy,vex,perturb,aggrieve,scandalise,scandalize,disgust,horrify,sadden,unnerve obj:S subj:T
    ? "The Polish bill upset Israel."  ISR POL
111 a:concerned,worried,alarmed,dismayed,disturbed,appalled,disappointed,shocked,outraged,saddened,angry,troubled by,about,over,at:* in,of,by,against:T
    "Norway is concerned about the arrest of monks in Myanmar."  NOR MMR
111 v:express,voice,register,reiterate,convey,raise,state,share obj:concern,worry,alarm,misgiving,fear,disappointment,unease,dismay,outrage comp:* any:T !any:could,may,might !over,about,at:*
    "Finland voiced concern that Sudan was starving the camps."  FIN SDN
111 v:regret,deplore,lament,bemoan,decry,protest comp:* any:T !obj:*
    "Austria regrets that Turkey left the convention."  AUT TUR
120 v:voice,express,state,declare,reiterate,register,signal,announce,make_known obj:opposition,objection,resistance,hostility to:T
    "Moscow voiced strong opposition to the American shield."  RUS USA
111 v:trade,exchange,swap,hurl obj:barb,insult,jibe,taunt,criticism,recrimination,word,invective,slur,blow+verbal,angry,harsh,sharp,heated,bitter both:ST
    "Spain and Venezuela traded angry words."  ESP VEN
111 v:trade,exchange,swap obj:barb,insult,jibe,taunt,criticism,recrimination,invective,slur,tirade,put-down both:ST
    "Malaysia and Singapore traded barbs over the water."  MYS SGP
112 v:trade,exchange,swap obj:accusation,charge,allegation,blame,recrimination both:ST
    "India and Pakistan traded accusations over the shelling."  IND PAK
111 v:fire_back_at,snap_at,swipe_at,sneer_at,scoff_at,jeer_at,poke_fun_at,frown_on,frown_upon,look_down_on,speak_ill_of,turn_on,round_on,have_go_at,rant_against,remonstrate_against,inveigh_at at,on,upon,of,against,obj:T
    "Russia snapped at Britain."  RUS GBR
# ---- blame, as the wires put it: behind the attack, at fault, charges levelled
%set di_blow = attack bombing blast explosion killing murder assassination raid shooting violence unrest plot coup ambush riot incursion kidnapping abduction disappearance shelling massacre poisoning cyberattack hacking leak sabotage insurgency strike downing sinking hijacking
112 v:say,state,insist,believe,maintain,declare,charge,claim,contend,tell,argue,suspect,conclude comp:responsible,complicit,culpable any:T !any:not,n't,who,will,would,should
    "South Korea said that North Korea was responsible for the sinking of the warship."  KOR PRK
    "Turkey says Kurdish rebels from Iraq were responsible for the blast."  TUR IRQ
112 v:say,state,insist,believe,maintain,declare,charge,claim,contend,tell,argue,suspect,conclude comp:behind,$di_blow any:behind any:T !any:not,n't,who
    "The United States said Iran was behind the attacks on the tankers."  USA IRN
1121 v:level,lay,make,raise,bring,hurl,press,fling,direct,repeat,air obj:charge,accusation,allegation of:$di_crime against,at,on:T
    "The Philippine opposition levelled charges of graft at the president."  PHL PHL
112 v:level,lay,make,hurl,repeat,raise,fling,direct,aim obj:charge against,at,on:T !mod:criminal,murder,formal !subj:prosecutor,police,court,judge,authority
    "Georgia laid the charge against Moscow."  GEO RUS
1121 v:allege,claim,charge,contend,complain,cry,denounce,say subj:S obj,comp:fraud,vote-rigging,ballot-stuffing,rigging,irregularity,cheating,malpractice,foul_play any:election,vote,poll,ballot,referendum,voting,count,presidential,parliamentary in,at,of:T? ; domestic=yes
    ? "Opposition leaders in Armenia alleged fraud in the presidential vote."  ARM ARM
1121 v:allege,claim,charge,contend,complain,say subj:S comp:rig,steal,falsify,manipulate,rob,fix,stuff,cheat any:election,vote,poll,ballot,referendum,count,result,victory ; domestic=yes
    "The opposition in Gabon claimed that the election had been rigged."  GAB GAB
111 v:say,find,conclude,report,state,declare,note comp:fall,fail any:short any:election,vote,poll,ballot,referendum,voting any:T
    "Observers from the OSCE said the Kazakh election fell short of democratic standards."  SCE KAZ
111 v:say,find,conclude,report,state,declare,note,call,describe comp,as:flawed,fraudulent,rigged,undemocratic,unfair,marred,tainted any:election,vote,poll,ballot,referendum,voting any:T
    "The European Union said that the Nigerian election was flawed."  EEC NGA
115 v:take,bring,refer,carry obj:dispute,quarrel,case,row,grievance,complaint,claim to,before:court,tribunal,icj,wto,world_court,court_of_justice,world_trade_organization with,against,over:T
    "Argentina took its quarrel with Uruguay to the World Court."  ARG URY
# ---- more of the same
111 v:compare,liken,equate obj:T to,with:hitler,nazi,nazis,fascist,terrorist,stalin,mussolini,dictator,colonialist,criminal,gangster,thug,murderer,crusader,apartheid,dog,animal,vulture,bandit,inquisition
    "Turkey's president likened the Dutch government to Nazis."  TUR NLD
111 v:call,brand,label,denounce,describe,dub,term,condemn,dismiss subj:S obj:opposition,protester,critic,opponent,rebel,rival,journalist,demonstrator,striker,dissident,activist,president,government,premier,cabinet,parliament as,comp,obj:traitor,terrorist,agent,dictator,liar,criminal,puppet,coward,murderer,extremist,enemy,thug,hooligan,mercenary,tyrant,foreigner,plotter,agitator,saboteur,bandit ; domestic=yes
    ? "Zambia's president called the opposition traitors."  ZMB ZMB
111 v:heap,pour,pile,shower,hurl,rain,vent,spew,lavish,unleash obj:abuse,scorn,insult,invective,vitriol,criticism,contempt,ridicule,bile,venom,wrath,spleen,fury,obloquy on,upon,at,against:T
    "Norwegian newspapers heaped abuse on the Swedish prime minister."  NOR SWE
114 v:hand,give,deliver,send,serve,present iobj,obj:T obj,with:note,protest,letter,demarche,memorandum,complaint any:protest,complaint,protesting,complaining
    "The ambassador of Iraq was handed a note of protest by Turkey."  TUR IRQ
114 v:send,write,dispatch,fire_off,address,deliver obj:letter,note,missive,cable,communication+angry,protest,strongly,worded,stern,sharp,furious,harsh,strong,irate,tough to,with:T
    "Thailand sent a strongly worded letter to Cambodia."  THA KHM
112 v:lay,place,put obj:$di_blow,$di_deed,blame,guilt,responsibility at,on:door,doorstep,foot at,of:T
    "Washington laid the sinking at North Korea's door."  USA PRK
@accuse v:tell,inform,assure obj:council,assembly,court,commission,tribunal,committee,reporter,parliament,un,osce comp:ACT
    ? "Syria told the Security Council that Turkey was arming rebels."  SYR TUR
112 v:claim,charge,assert,contend,complain,allege,declare comp:arm,back,fund,finance,harbour,harbor,shelter,train,sponsor,foment,incite,instigate,mastermind,orchestrate,plot,meddle,interfere,abet,stoke,infiltrate,collude any:T
    "Burundi claimed that Rwanda was training the rebels."  BDI RWA
112 v:say,believe,suspect,insist,maintain,tell,argue comp:foment,incite,instigate,mastermind,orchestrate,meddle,interfere,abet,collude any:T
    "Bahrain said Iran was fomenting unrest among its Shi'ites."  BHR IRN
112 v:have,possess,present,show,produce,cite,publish,release obj:proof,evidence,intelligence comp,of:* comp:arm,back,fund,finance,harbour,harbor,shelter,train,sponsor,support,supply,plot,involve,give,order any:T
    ? "Colombia has proof that Venezuela shelters guerrillas."  COL VEN
112 v:see,detect,suspect,allege,claim,discern obj:hand,role,involvement,complicity,collusion,plot,link,meddling,interference,connivance of,by,from,with:T in,behind:*?
    "Kenya suspected the involvement of Somalia in the raid."  KEN SOM
112 v:point at,to:T as:culprit,source,author,perpetrator,suspect,mastermind,sponsor,cause
    "The United States pointed to Iran as the source of the drones."  USA IRN
111 v:describe,call,denounce,brand,term,label,condemn,see,view as,comp,obj:insult,affront,slap,outrage,provocation,hypocrisy,double_standard,arrogance,cowardice,betrayal,stab,disgrace,scandal,abomination obj,of,by:T
    "Egypt called the Danish cartoons an insult."  EGY DNK
111 v:bring,earn,draw,win,provoke,cause subj:T obj,iobj:rebuke,reprimand,condemnation,censure,criticism,scorn,ire,wrath,outcry,fury,opprobrium,reproach from,of,in,by:S
    "The Hungarian law earned a rebuke from Germany."  DEU HUN
111 v:be,run,stand under:fire,attack,criticism from,by,in:S subj:T
    "Myanmar is under fire from Malaysia."  MYS MMR
110 v:sour,deteriorate,worsen,chill,cool,nosedive,fray,strain,plunge subj:relation,tie,relationship,friendship between,with:* both:ST
    "Relations between Chad and Sudan soured."  TCD SDN
# ---- and more
%set di_ire = condemnation criticism outrage protest rebuke censure complaint denunciation fury anger indignation dismay resentment uproar outcry revulsion consternation disgust alarm unease concern displeasure irritation annoyance disappointment disquiet
111 v:come,pour_in,flow,rain_down,arrive,issue,emanate subj:condemnation,criticism,protest,rebuke,censure,complaint,denunciation,outcry from:S of,over,at,against,about,to:T
    ? "Condemnation of the coup in Gabon came from France."  FRA GAB
111 v:voice,express,vent,air,utter obj:$di_ire in,by,from:S at,over,of,about,against:T !subj:*
    "Outrage at the Israeli raid was voiced in Amman."  JOR ISR
111 v:erupt,flare,rise,grow,mount,boil,boil_over,spill_over,swell,simmer,spread,deepen,build subj:$di_ire in,among,from:S over,at,against,about,with,toward:T
    "Anger grew in Beijing over a Japanese textbook."  CHN JPN
111 n:outrage,anger,dismay,fury,indignation,consternation,disquiet,unease,alarm,irritation,revulsion,uproar,resentment in,among:S at,over,about,with,against:T
    "There was dismay in London at the American decision."  GBR USA
111 v:sting,rile,nettle,pique,gall,peeve,needle,ruffle,affront,exasperate,humiliate obj:S subj:T
    "India was nettled by the Canadian charge."  IND CAN
111 v:haul,rake,drag,call obj:T over:coal,carpet
    "Germany was hauled over the coals by the United States."  USA DEU
112 v:say,tell,claim,charge,believe,suspect,insist,maintain,allege,declare comp:have any:hand,fingerprint in:* any:T
    ? "Canada said that Indian agents had a hand in the murder."  CAN IND
112 v:pin,lay,place,put,heap,shift,throw,foist obj:guilt,blame,responsibility,fault,onus on,upon,onto,with:T
    "Guilt for the famine was pinned by Ukraine on Russia."  UKR RUS
112 v:maintain,insist,say,believe,suspect comp:plot,conspire,scheme,collude against,with,to:T any:T
    "Venezuela maintained that Colombia was plotting against it."  VEN COL
115 v:lodge,file,bring,submit,press,pursue,launch obj:claim,complaint,action,challenge+legal,damages,compensation,court against,with,over:T
    "Bosnia filed a claim for compensation against Serbia."  BIH SRB
115 v:turn,go,apply,resort,appeal to:court,tribunal,world_court,court_of_justice,arbitration,icj,wto,world_trade_organization in,over,against,about:* with,against,by,of:T
    "Paraguay went to the World Court in its quarrel with Bolivia."  PRY BOL
111 v:be obj,comp:disgrace,outrage,scandal,insult,affront,provocation to,for:S subj:T
    "The Danish cartoon was an insult to Egypt."  EGY DNK
111 v:have,take obj:qualm,exception,umbrage,offence,offense,objection to,at,with,about,over:T
    "Japan took umbrage at the Russian visit."  JPN RUS
111 v:ostracise,ostracize,slight,belittle,besmirch,smear,lampoon,deprecate,decry,slag_off obj:T subj:S
    "Portugal lampooned the Spanish government."  PRT ESP
111 v:hit_back,fire_back,snap_back,lash_back,hit_back_at,fire_back_at at:criticism,claim,remark,accusation,charge,comment,suggestion,critic,allegation,complaint,report,statement at,of,by,from:T
    "Rome hit back at French criticism."  ITA FRA
# ---- scathing words
111 v:scathe a:scathing,withering,savage,caustic,sarcastic,blistering,vitriolic,dismissive about,of,on,toward:* about,of,on,toward,in:T
    "Mexico's president was scathing about the American wall."  MEX USA
111 v:tear_into,lay_into,rip_into,light_into,wade_into,pitch_into,lace_into,rounded_on into,obj:T !obj:building,house,crowd,water !with:bulldozer,knife
    "Iceland's president lit into Denmark over the cod quota."  ISL DNK
111 v:pour,heap,pile obj:scorn,contempt,derision,ridicule on,upon,over:* of,by,from,obj,on:T? ; domestic=yes
    "Zambia's bishops poured scorn on the president's plan."  ZMB ZMB
111 v:give iobj,obj:T obj:dressing-down,earful,tongue-lashing,wigging,rocket,telling-off,drubbing,lecture
    "London gave the Chinese envoy a dressing-down."  GBR CHN
111 v:call obj:T comp,obj,as:antisemite,anti-semite,racist,liar,bully,fascist,coward,hypocrite,thief,traitor,clown,fool,idiot,thug,gangster,warmonger,colonialist,bigot subj:S
    "Israel called the Irish prime minister an antisemite."  ISR IRL
112 v:place,put,lay obj:blame,murder,killing,attack,failure,crash,bomb,poisoning at:door of,at:T
    "Chile put the blame at the door of Bolivia."  CHL BOL
111 v:anger,incense,enrage,infuriate,outrage,irk,annoy,alarm,dismay,displease,exasperate,gall,offend obj:S at,over,with,about:T !subj:* !by:*
    "Mauritania was incensed at Senegal's dam."  MRT SEN
111 v:lash,roast,savage,flay,scourge,bash,trash obj:T for,over:* subj:S
    "Cuba lashed Canada for a vote at Geneva."  CUB CAN
