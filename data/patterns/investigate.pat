# Investigations (CAMEO 09): probes, inquiries, inspections, trials of fact, fact-finding.

%set in_probe = investigation inquiry enquiry probe inquest examination audit review fact-finding "fact-finding mission" scrutiny
%set in_crime = corruption bribery fraud embezzlement graft crime murder killing assassination theft smuggling trafficking laundering "money laundering" money-laundering bombing explosion blast arson kidnapping abduction hijacking poisoning rape robbery plot coup conspiracy espionage spying terrorism leak scandal collusion interference cyberattack hacking disappearance shooting attack nepotism misconduct kickback dealing irregularity abuse finance forgery "tax evasion" evasion doping sabotage meddling
%set in_rights = "human rights" "human rights abuse" "human rights violation" torture mistreatment ill-treatment persecution disappearance repression "rights abuse" "rights violation" "police brutality" brutality crackdown detention discrimination slavery "forced labour" "forced labor" abuse violation
%set in_military = raid airstrike "air strike" bombardment shelling incursion missile "missile attack" offensive invasion operation clash skirmish bombing strike aggression test launch programme program arsenal stockpile weapon enrichment "nuclear programme" "nuclear program" sinking downing shoot-down shootdown deployment
%set in_warcrime = "war crime" "crime against humanity" genocide massacre atrocity "ethnic cleansing" "mass killing" "chemical attack" "mass grave" extermination "chemical weapon"
%set in_person = official minister president leader officer general banker politician businessman diplomat ambassador suspect officer lawmaker senator journalist company bank firm government ministry police army

# ---- 094: war crimes ----
094 v:investigate,probe,examine,inquire_into,enquire_into,look_into,document,review,scrutinise,scrutinize,try obj,into:$in_warcrime in,by,of,against:T?
    "The International Criminal Court is investigating war crimes in Uganda."  ICC UGA
    "War crimes by Serbia were examined by a Dutch commission."  NLD SRB
094 n:investigation,inquiry,enquiry,probe into,of:$in_warcrime in,by:T
    "Spain's investigation into genocide in Guatemala began in 1999."  ESP GTM
094 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume obj:$in_probe into,of:$in_warcrime in,by:T?
    "The ICC opened an investigation into war crimes in Georgia."  ICC GEO

# ---- 092: human rights ----
091 v:follow,monitor,watch,track obj:progress,effort,fight,campaign,record of,in,by,obj:T? any:corruption,graft,bribery,crime
    "Norway will follow the progress of Moldova against corruption."  NOR MDA
092 v:investigate,probe,examine,inquire_into,enquire_into,look_into,document,review,scrutinise,scrutinize,monitor obj,into:$in_rights in,by,of,against:T?
    "The United Nations investigated torture in Uzbekistan."  UNO UZB
092 v:investigate,probe,examine,inquire_into,look_into,document,monitor,scrutinise,scrutinize obj,into:abuse,violation+right,rights,human in,by,of,against:T?
    "Finland documented human rights abuses in Belarus."  FIN BLR
092 n:investigation,inquiry,enquiry,probe into,of:$in_rights in,by:T
    "Norway's inquiry into torture in Turkey took a year."  NOR TUR
092 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume obj:$in_probe into,of:$in_rights in,by:T?
    "The United Nations launched an inquiry into torture in Syria."  UNO SYR

# ---- 093: military action ----
093 v:investigate,probe,examine,inquire_into,enquire_into,look_into,inspect,verify,scrutinise,scrutinize obj,into:$in_military in,by,of,on,against:T?
    "The Netherlands investigated the Israeli raid."  NLD ISR
093 n:investigation,inquiry,enquiry,probe into,of:$in_military in,by,of,on:T
    "Turkey's investigation of the American air strike was closed."  TUR USA
093 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume obj:$in_probe into,of:$in_military in,by,of,on:T?
    "South Korea launched an inquiry into the North Korean missile test."  KOR PRK
093 v:inspect,verify,visit,check,monitor obj:site,facility,plant,installation,arsenal,stockpile,reactor,complex+nuclear,military,chemical,missile,weapon,weapons,suspected,uranium,enrichment in,of,at:T
    "UN inspectors inspected chemical sites in Iraq."  UNO IRQ
093 n:inspection of:site,facility,plant,installation,arsenal,stockpile,weapon,reactor,programme,program in,of,at:T
    "The IAEA's inspection of sites in Iran resumed."  IAE IRN

# ---- 091: crime and corruption ----
091 v:investigate,probe,examine,inquire_into,enquire_into,look_into,solve,unearth,scrutinise,scrutinize obj,into:$in_crime in,against,on:T? of:T? by:T?
    "Police in Kenya are investigating corruption."  KEN -
    "Italy is investigating the murder of a student by Egypt."  ITA EGY
091 v:investigate,probe,question,interrogate,audit,scrutinise,scrutinize obj:T for,over,about,on:$in_crime
    "France investigated the Gabonese minister for embezzlement."  FRA GAB
091 n:investigation,inquiry,enquiry,probe into,of:$in_crime in,by,of,on:T
    "Argentina's inquiry into the murder by Iran lasted for years."  ARG IRN
091 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume obj:$in_probe+criminal,corruption,murder,bribery,fraud,police,judicial,laundering,antitrust,war into,of,against,on:T?
    "Switzerland opened a criminal investigation against the Angolan banker."  CHE AGO
091 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume obj:$in_probe into,of:$in_crime in,by,of,on:T?
    "Malaysia launched an inquiry into the assassination by North Korea."  MYS PRK

# ---- 090: whatever it be ----
090 v:investigate,probe,interrogate,audit,inquire_into,enquire_into,spy_on obj,into,on:T
    "Germany is investigating Russian companies."  DEU RUS
    "The Polish consul was interrogated by Belarus."  BLR POL
090 v:question,examine,quiz,grill,debrief obj:T$q_suspect over,about,on,for:*
    "India questioned the Pakistani diplomat about the visit."  IND PAK
090 v:investigate,probe,look_into,inquire_into,examine,review,study,scrutinise,scrutinize obj,into:allegation,accusation,claim,report,case,incident,death,charge,role,conduct,activity,crash,complaint of,against,in,by,on:T
    "Canada is investigating allegations against India."  CAN IND
090 v:open,launch,begin,start,order,conduct,hold,announce,set_up,establish,lead,carry_out,reopen,resume,appoint,name obj:$in_probe,commission_of_inquiry,fact-finding_mission into,of,against,on,in:T
    "Ireland opened an investigation into Israeli passports."  IRL ISR
090 v:send,dispatch,despatch obj:inspector,observer,investigator,fact-finding_mission,inspection_team,fact-finding_team,commission_of_inquiry to,into,in:T
    "The United Nations sent investigators to Burundi."  UNO BDI
090 n:investigation,probe,inquiry,enquiry,interrogation of,into,against,on:T
    "Spain's probe into Venezuelan officials goes on."  ESP VEN
091 v:put,place,be,come under:investigation,scrutiny,probe in,by:S subj,obj:T
    "A former Chilean general was put under investigation in Spain for torture."  ESP CHL
    "The Kazakh minister was placed under investigation by Switzerland."  CHE KAZ
090 v:look,dig,peer at,into,through:killing,death,murder,shooting,crime,massacre,claim,allegation,affair,deal,contract,case,disappearance,crash,attack,bombing,payment,bribe,account,fraud,abuse of,by,in,against:T?
    "Spanish magistrates are looking at the killing of a cameraman by American troops."  ESP ESP
090 v:set_up,form,create,appoint,name,establish,convene,empanel,launch,order obj:commission,panel,committee,tribunal,team,inquiry comp:investigate,look,probe,examine,study,establish,determine,inquire into,obj:* any:T?
    ? "Kuwait set up a commission to look into Iraqi crimes."  KWT IRQ
# ---- inquiries within a state: police, prosecutors, parliaments, auditors, ombudsmen
%set in_body = police prosecutor detective investigator parliament committee ministry tribunal ombudsman auditor magistrate judge commission watchdog agency "public protector" senate congress assembly panel attorney inspector bureau government president minister premier court authority protector lawmaker senator army military governor
%set in_matter = death attack bombing killing shooting allegation claim report accusation breach spending scandal affair abuse violence desecration purchase contract disappearance clash deal misuse money donation link tie involvement conduct leak complaint failure role handling escape riot unrest explosion assassination crackdown "secret prison" kidnapping plot vandalism
090 v:investigate,probe,inquire_into,enquire_into,look_into,delve_into,dig_into,scrutinise,scrutinize,examine subj:$in_body subj:S obj,into:$in_matter in,of,by,against:T? ; domestic=yes
    "The South African ombudsman is looking into the spending of the president."  ZAF ZAF
    "Israeli police are investigating the desecration of graves."  ISR ISR
091 v:investigate,probe,inquire_into,enquire_into,look_into,delve_into,dig_into subj:$in_body subj:S obj,into:$in_crime,bribe,kickback,misuse,payment-war in,of,by,against:T? ; domestic=yes
    "Brazil's federal police are looking into bribes."  BRA BRA
092 v:investigate,probe,inquire_into,look_into,examine,document subj:$in_body subj:S obj,into:$in_rights in,of,by,against:T? ; domestic=yes
    "A parliamentary committee in Peru is looking into torture."  PER PER
093 v:investigate,probe,inquire_into,look_into,examine subj:$in_body subj:S obj,into:$in_military in,of,by,on,against:T? ; domestic=yes
    "A Pakistani commission is looking into the raid."  PAK PAK
094 v:investigate,probe,inquire_into,look_into,examine,document,review,try subj:$in_body subj:S obj,into:$in_warcrime in,of,by,against:T? ; domestic=yes
    "A Guatemalan court is investigating the massacre."  GTM GTM
091 v:order,open,launch,begin,start,announce,set_up,establish,commission,reopen,convene,initiate,lead,conduct subj:S obj:$in_probe into,of,over:$in_crime-war in,of,by,at,on:T? ; domestic=yes
    "The Maltese prime minister ordered an inquiry into the murder."  MLT MLT
090 v:order,open,launch,begin,start,announce,set_up,establish,hold,demand_of,commission,reopen,promise,convene,institute,initiate subj:S obj:$in_probe,commission_of_inquiry into,of,on,over:$in_matter,crackdown,security,police,army,official in,of,by,at:T? ; domestic=yes
    "Kenya's president ordered an inquiry into a breach of security."  KEN KEN
090 v:question,grill,quiz,interrogate,summon,subpoena subj:parliament,committee,senate,congress,assembly,commission,panel,lawmaker,deputy,senator subj:S obj:minister,president,official,premier,general,commander,governor,chief,director over,about,on:*? in,of,obj:T? ; domestic=yes
    "A parliamentary committee in Kuwait grilled the interior minister."  KWT KWT
# ---- more of the same
090 v:examine,check,audit,review,study,scrutinise,scrutinize,vet,pore_over,comb_through,sift_through,go_through subj:auditor,inspector,investigator,prosecutor,commission,committee,panel,detective,watchdog,regulator,inspectors subj:S obj,over,through:contract,account,book,deal,record,spending,claim,evidence,wreckage,site,plant,purchase,document,archive,reactor,ballot,aid,project obj,in,of,by:T? ; domestic=yes
    ? "Auditors from the European Union are examining Bulgarian contracts."  EEC BGR
090 v:send,dispatch,despatch,deploy,ask,assign,order,appoint,task obj:investigator,inspector,team,commission,panel,prosecutor,mission,auditor,envoy,expert,judge comp:investigate,probe,examine,inquire,look,inspect,study,establish,determine,verify,assess to,in,into:T?
    "The United Nations sent a team to Syria to investigate the attacks."  UNO SYR
090 v:arrive,travel,go,fly,begin,start,come subj:investigator,inspector,team,commission,panel,prosecutor,mission,auditor,expert,detective subj:S comp:investigate,probe,examine,inquire,look,inspect,establish,determine,verify,check in,to,into,of,any:T
    "Investigators from the Netherlands travelled to Ukraine to examine the wreckage."  NLD UKR
090 v:order,open,launch,begin,announce,set_up,form,appoint,promise,name,create,convene,establish subj:S obj:commission,panel,committee,board,tribunal,team,task_force+inquiry,investigation,investigative,fact-finding,truth,independent,special,parliamentary into,on,of,over:* of,in,by:T? ; domestic=yes
    ? "The Philippine president created a truth commission on graft."  PHL PHL
# ---- and more
091 v:be,come,remain,fall under:investigation,scrutiny,probe,inquiry in,by:S subj:T for,over:*?
    "The Argentine minister is under investigation in Switzerland."  CHE ARG
090 v:press,pursue,widen,broaden,deepen,extend,reopen,step_up,lead,head,complete,close,conclude,wrap_up obj:$in_probe into,of,on,against:$in_matter,$in_crime in,by,of,at:T? subj:S ; domestic=yes
    "Spanish prosecutors widened their probe into the bombing."  ESP ESP
090 v:hear,take,gather,collect,seek obj:testimony,evidence,witness,statement against,on,about,of:T subj:$in_body subj:S
    "A Belgian judge heard evidence against the Chadian president."  BEL TCD
# ---- evidence heard and gathered, statements taken, homes searched
090 v:hear,take,gather,collect,compile,assemble,record,amass obj:evidence,testimony,statement,deposition,proof of,against,on,about,into,from:* in,of,against,from,by:T? subj:$in_body,team,mission,rapporteur,group,officer,inquiry subj:S ; domestic=yes
    "A Danish team gathered evidence of torture in Eritrean prisons."  DNK ERI
    "Malaysian anti-corruption officers took a statement from the former premier."  MYS MYS
091 v:widen,broaden,expand,step_up,deepen,extend,speed_up,intensify obj:$in_probe into,of,over:*? into,of,against:T? subj:S ; domestic=yes
    "South Korean prosecutors widened an inquiry into the president's aides."  KOR KOR
