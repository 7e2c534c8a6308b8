# Statements about one's own deeds (CAMEO 015, 016), and findings of an authority on which duties hang (010). Other
# statements (011–014, 017–019) are not coded.

%set st_deed = attack bombing killing murder assassination massacre shooting raid blast explosion strike hijacking kidnapping abduction ambush assault atrocity crime genocide holocaust famine death torture abuse invasion operation hacking cyberattack mistake error blame guilt failure fault downing sinking spying espionage bomb blame wrongdoing role hand bombardment shelling airstrike "air strike" incursion onslaught offensive blitz sortie foray barrage

# ---- 015: admits, claims responsibility ----
015 v:claim,accept,admit,acknowledge,avow obj:responsibility,liability,blame,guilt for,of,in:T?
    "Al-Shabaab claimed responsibility for the attack in Kenya."  SOM KEN
015 v:claim,accept,admit,acknowledge,take,assume,shoulder obj:responsibility,liability,blame,guilt for,over:$st_deed against,on,of,in,at:T?
    "Germany accepted responsibility for the massacre in Namibia."  DEU NAM
015 v:admit,confess,concede,acknowledge,own_up_to,admit_to,confess_to,plead_guilty_to obj,to:$st_deed of,in,on,against,by:T?
    "North Korea admitted the abduction of Japanese citizens."  PRK JPN
    "Turkey acknowledged the downing of the Russian jet."  TUR RUS
015 v:admit,confess,concede,acknowledge from,to:T? comp:kill,bomb,attack,abduct,kidnap,torture,poison,murder,shoot,hijack,spy,assassinate,violate,launder,breach
    "Iran admitted that it had shot down the airliner."  IRN -
015 v:admit,confess,concede,acknowledge,plead_guilty_to,admit_to,confess_to comp,to,obj:killing,bombing,attacking,abducting,spying,bribery,corruption,fraud,guilt,wrongdoing,human_rights_abuse,war_crime,violation by,of,against,in:T?
    "Serbia acknowledged war crimes in Bosnia."  SRB BIH
015 n:admission,acknowledgement,acknowledgment,confession,claim of:$st_deed,responsibility,guilt to,for,against,in:T
    "Japan's admission of guilt to Korea came late."  JPN KOR

# ---- 016: denies ----
016 v:deny,disclaim,repudiate,disavow,reject,dispute,refute,rebut,dismiss obj:responsibility,involvement,guilt,blame,wrongdoing,complicity,role,part,accusation,allegation,charge,claim,suggestion,report,liability,link,suspicion,rumour,rumor by,from,of,in,for,against,about:T?
    "Russia denied involvement in the poisoning."  RUS -
    "Iran rejected the accusation by Bahrain."  IRN BHR
    "The allegations of Ukraine were dismissed by Hungary."  HUN UKR
016 v:deny !obj:* from,to:T? comp:kill,bomb,attack,abduct,kidnap,torture,poison,murder,shoot,hijack,spy,assassinate,violate,launder,breach,support,back,arm,fund,finance,supply,train,sponsor,harbour,harbor,shelter,help,aid,interfere,meddle,send,deploy,hack,develop,seek,build,sell,provide,invade,cross
    "Rwanda denied that it had armed the rebels."  RWA -
    "The government of Qatar denied that it had funded terrorists."  QAT -
016 v:deny obj:$st_deed of,in,on,against,by:T?
    "Pakistan denied the killing of Indian soldiers."  PAK IND
016 n:denial of:responsibility,involvement,guilt,blame,wrongdoing,complicity,allegation,accusation,charge,role,$st_deed in,to,by,against:T
    "Turkey's denial of the allegations by Armenia came on Monday."  TUR ARM

# ---- 010: finds by authority, certifies ----
%set st_finding = coup genocide atrocity aggression terrorism torture "crime against humanity" "crimes against humanity" "war crime" "human rights" "ethnic cleansing" "chemical weapon" "chemical weapons" occupation
010 v:determine,conclude,certify,find,establish subj:S comp:be,have,take,occur,happen,constitute,amount,commit,use,violate any:$st_finding in,of,by,against,with:T
    "The State Department determined that there was a coup in Niger."  USA NER
010 v:determine,conclude,certify,find,establish subj:S comp:* any:$st_finding in,of,by,against:T?
    "The United States concluded that the killings in Sudan were genocide."  USA -
010 v:certify subj:S obj,comp:comply,meet,cooperate,fulfil,fulfill,compliance,progress,cooperation,take,hold,make with,by,in,of:T?
    "The State Department certified Peru's cooperation."  USA -
# ---- owning up, washing hands
015 v:claim obj:$st_deed,credit on,in,against,for:* on,in,against,of:T? !obj:*+victory
    "Al-Shabaab claimed the attack on Kenya."  SOM KEN
015 v:take,accept,shoulder,bear obj:blame,responsibility,credit for,over:$st_deed in,on,of,against:T? subj:S
    "Libya took the blame for the bombing."  LBY -
016 v:wash obj:hand of:$st_deed in,on,against:T? subj:S
    "Sudan washed its hands of the attack on Chad."  SDN TCD
016 v:rubbish,debunk,brush_off,shrug_off,scoff_at,laugh_off,discount,pooh-pooh,pour_scorn_on,knock_down obj,at,on:accusation,allegation,charge,claim,report,suggestion,speculation,rumour,rumor of,by,from,about:T? subj:S
    "Eritrea scoffed at the allegations of Djibouti."  ERI DJI
# ---- 011, 018: what a government says of nothing, and of another's grief
011 v:decline,refuse comp:comment,elaborate,speculate,confirm,identify,discuss,disclose,reveal,answer,name,say,specify subj:S on,about:T?
    "Finland's foreign ministry declined to comment on the arrests."  FIN -
011 v:say,tell,add,state comp:comment,elaborate,speculate any:not,n't,cannot,never subj:S on,about:T?
    "The Danish prime minister said she would not comment on the leak."  DNK -
018 v:offer,express,send,convey,extend,present obj:condolence,condolences,sympathy,sorrow,grief to,with,for,over,at,iobj:T
    "Norway sent condolences to Chile after the earthquake."  NOR CHL
018 v:mourn,grieve with,for:T subj:S !obj:*
    "Portugal mourns with Brazil."  PRT BRA
011 v:decline,refuse obj:comment,interview,explanation,detail on,about,to:T? subj:S
    "The Algerian embassy declined comment."  DZA -
