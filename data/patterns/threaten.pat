# Threats, warnings, ultimatums (CAMEO 13).

%set th_harm = consequence retaliation revenge reprisal punishment action measure response retribution countermeasure destruction
# who is warned of the weather, of fraud, of a journey: no threat
%set th_public = resident citizen passenger motorist driver people person traveler traveller tourist public consumer customer investor reporter journalist voter parent swimmer american americans national holidaymaker fisherman farmer mariner sailor airline bank shareholder audience viewer patient doctor child student employee delegate newspaper agency television radio conference pilgrim climber hiker homeowner visitor agency parliament
%set th_union = union worker teacher doctor nurse miner federation opposition protester student farmer trucker
%set th_sanction = sanction embargo boycott tariff ban "visa ban" "travel ban" restriction "asset freeze" levy duty "economic sanction" "trade sanction" penalty fine blacklist "trade curb" "export ban" "import ban" "arms ban" blockade surcharge quota "trade ban" "flight ban" "oil ban" moratorium prohibition clampdown ceiling cap freeze constraint curbs

# ---- operators: the act threatened gives the leaf ----
@threaten v:warn,caution comp:ACT+will,would,shall
    "Iran warned that it would attack Israel."  IRN ISR
@threaten v:threaten comp:ACT
    "Turkey threatened to invade Syria."  TUR SYR
    "Senegal threatened to break off relations with Iran."  SEN IRN
    "Washington threatened to impose tariffs on Mexico."  USA MEX
    "Turkey threatened to recall its ambassador from Israel."  TUR ISR
    "Sudan threatened to expel the UN peacekeepers."  SDN UNO
    "Serbia threatened to quit the talks with Kosovo."  SRB KOS
@threaten v:vow,swear,promise,pledge,undertake comp:ACT comp:retaliate,avenge,punish,destroy,attack,crush,fight,strike,hit,defeat,respond,invade,bomb,kill,annihilate,eliminate,wipe,exterminate,occupy,annex,seize,conquer,recapture,retake,shell,raid,block,blockade,sink,topple,overthrow,oust,impose,expel,sever,sue,shoot,execute,resist,sanction,boycott,pursue,hunt
    "Hungary vowed to retaliate against Ukraine."  HUN UKR
    "North Korea vowed to destroy South Korea."  PRK KOR
@threaten v:threaten,warn,caution,menace,intimidate obj:T with,of,about:ACT
    "The United States threatened Turkey with sanctions."  USA TUR
    "Sudan was threatened with an invasion by Egypt."  EGY SDN
@threaten v:threaten,menace obj:ACT against,on,to:T?
    "Russia threatened an invasion of Estonia."  RUS EST
@threaten v:warn,caution,notify obj:T comp:ACT+will,would,shall
    "China warned Taiwan that it would invade."  CHN TWN
@threaten n:threat,warning,menace comp,of:ACT against,to:T?
    "Turkey's threat to invade Syria was serious."  TUR SYR
@threaten v:make,issue,repeat,renew,reiterate,deliver,utter,give obj:threat comp,of:ACT against,to:T?
    "Iraq issued a threat to bomb Israel."  IRQ ISR

# ---- 130: threats with nothing said of what ----
130 v:threaten,menace,intimidate,bully,blackmail obj:T
    "North Korea threatened Japan."  PRK JPN
    "Iran, which menaces Bahrain, tested a rocket."  IRN BHR
130 n:threat,intimidation,blackmail against:T !mod:terrorist,terror,security,possible,potential
    "North Korea's threats against Japan continue."  PRK JPN
130 v:make,issue,repeat,renew,reiterate,utter,hurl,level,direct obj:threat,menace against,to,at:T
    "Ethiopia issued new threats against Eritrea."  ETH ERI
130 v:pose,represent,constitute,present obj:threat,danger,menace+military,security,serious,grave,direct,nuclear,existential,major,mortal,strategic to,for:T ; kind=state
    "Iraq posed a serious threat to Kuwait."  IRQ KWT
130 v:warn,caution,admonish obj:T comp,against,of,off,over,about:* !obj:$th_public
    "Beijing warned Washington against the visit."  CHN USA
    "Oman warned Yemen not to cross the line."  OMN YEM
130 v:warn,caution,admonish obj:T !obj:$th_public
    "Moscow warned Kiev on Tuesday."  RUS UKR
130 v:issue,give,deliver,send,sound,convey,repeat,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:warning+stern,strong,blunt,sharp,final,severe,clear,fresh,new,veiled,formal,public,stark,direct to:T
    "Russia issued a stern warning to Lithuania."  RUS LTU
130 n:warning to,against:T !mod:travel,weather,tsunami,storm,flood,health !to:$th_public
    "Moscow's warnings to Finland grew louder."  RUS FIN
130 v:vow,swear,threaten,promise,pledge,undertake,guarantee,commit obj:retaliation,revenge,vengeance,reprisal,retribution,consequence,response,punishment,countermeasure,counter-measure against,on,for,to:T?
    "Iran vowed revenge on Israel."  IRN ISR
130 v:vow,swear,threaten,warn,promise comp:retaliate,avenge,respond,revenge,punish,react against,on,to,at:T?
    "Israel vowed to respond to the Iranian attack."  ISR IRN
    "Iran warned it would retaliate."  IRN -
130 v:threaten obj:T with:$th_harm
    "The Kremlin threatened Poland with consequences."  RUS POL

# ---- 131: non-force ----
131 v:threaten,warn_of obj,of:economic_war,trade_war,lawsuit,action+legal,court,economic,trade against,with,on:T?
    "Canada threatened legal action against Spain."  CAN ESP
131 v:threaten obj:T with:lawsuit,isolation,expulsion,trade_war,legal_action,court_action,suspension,exclusion
    "The European Union threatened Hungary with suspension."  EEC HUN
1311 v:threaten,warn_of obj,of:cut,cut-off,cutoff,suspension,withdrawal,freeze,reduction,end,withholding in,of,to:aid,assistance,fund,funding,loan,help to,for,from:T?
    "Norway threatened a suspension of aid to Kenya."  NOR KEN
1311 v:threaten obj:T with:cut,cut-off,cutoff,suspension,withdrawal,freeze,loss any:aid,assistance,fund,funding
    "The World Bank threatened Malawi with a suspension of aid."  WBK MWI
1312 v:threaten,warn_of obj,of:sanction,visa_ban,travel_ban,import_ban,asset_freeze,levy,embargo,boycott,tariff,duty,quota,trade_ban,punitive_tariff against,on,over,with:T?
    "The United States threatened sanctions against Sudan."  USA SDN
1312 v:threaten,warn,menace obj:T with,of:$th_sanction
    "Paris threatened Bamako with an embargo."  FRA MLI
1312 n:threat of:$th_sanction against,on,to:T
    "The American threat of sanctions against Turkey had its effect."  USA TUR
1313 v:threaten obj:rupture,break,breach,severance,downgrade,deterioration in,of,with:relation,tie,T? with:T?
    "Chile threatened a break in relations with Bolivia."  CHL BOL

# ---- 132: administrative ----
132 v:threaten,warn obj:T with,of:arrest,prosecution,jail,imprisonment,deportation,prison,dismissal,eviction,trial,fine,detention,execution
    "Egypt threatened the American activists with prosecution."  EGY USA
1321 v:threaten comp:ban,restrict,censor,block,shut,close,curb,suspend any:newspaper,media,press,rally,demonstration,protest,broadcaster,station,website,internet,radio,television,meeting ; domestic=yes
    "The Ugandan government threatened to close the newspaper."  UGA UGA
1322 v:threaten comp:ban,outlaw,dissolve,disqualify,proscribe,bar,disrupt any:party,candidate,opposition,movement,politician,parliament,vote,voting,election,poll,ballot,referendum ; domestic=yes
    "Peruvian rebels threatened to ban voting in the highlands."  PER PER
    "The Turkish government threatened to ban the party."  TUR TUR
1323 v:threaten,warn comp,obj,of:* any:curfew ; domestic=yes
    "The Ecuadorian president threatened to impose a curfew."  ECU ECU
1324 v:threaten,warn comp,obj,of:* any:martial_law,state_of_emergency,emergency_rule ; domestic=yes
    "The Philippine president threatened to declare martial law."  PHL PHL

# ---- 133–136 ----
133 v:threaten,vow comp:strike,protest,demonstrate,march,rally,riot,rebel subj:worker,miner,union,teacher,doctor,nurse,student,driver,pilot,staff,employee,farmer,trucker,opposition,protester,party,activist,federation,lawyer,journalist,player,prisoner,pensioner subj:S ; domestic=yes
    "Miners in Poland threatened to strike."  POL POL
133 v:threaten,vow obj:strike,protest,demonstration,rally,general_strike,unrest,disobedience,civil_disobedience,hunger_strike,walkout against,in,over:T? ; domestic=yes
    "Nigerian unions threatened a general strike."  NGA NGA

# ---- 137, 138: force ----
137 v:threaten,vow comp:crush,suppress,crack,quell any:protest,demonstration,dissent,rebellion,opposition,uprising,riot,unrest,protester,demonstrator ; domestic=yes
    "The Burmese army threatened to crush the protests."  MMR MMR
137 v:threaten obj:T$q_protester with:crackdown,force,violence,repression,death
    "The government threatened protesters in Iran with force."  IRN IRN
138 v:threaten obj:T with:force,war,invasion,military_action,military_force,armed_force,annihilation,destruction,attack,strike,violence,military_strike,intervention,bombing,bombardment,military_intervention
    "Iraq threatened Kuwait with war."  IRQ KWT
138 v:threaten,vow,promise obj:force,war,invasion,attack,strike,military_action,intervention,assault,offensive,bombardment,bombing,raid,escalation,aggression,bloodshed,violence,military_response against,on,with,in,of,by:T
    "Libya threatened war against Chad."  LBY TCD
138 v:warn,threaten,vow,promise comp:use any:force,weapon,army against,on:T?
    "China warned that it would use force against Taiwan."  CHN TWN
138 n:threat of:force,war,invasion,attack,military_action,intervention,aggression against,on,to,from,by:T
    "Iraq's threat of war against Kuwait was ignored."  IRQ KWT
1381 v:threaten,vow,warn_of comp,obj,of:blockade,block,close,shut,seal any:strait,blockade,port,canal,coast,border,waterway,gulf,sea,Strait
    "Iran threatened to close the Strait of Hormuz."  IRN -
1383 v:threaten obj:T with:death,assassination,execution,terrorism,kidnapping,murder
    "Militants threatened the Danish ambassador with death."  - DNK
1385 v:threaten,warn_of,vow obj,of:nuclear_attack,nuclear_strike,nuclear_war,chemical_attack,nuclear_retaliation,holocaust+nuclear,atomic,chemical on,against,with:T?
    "North Korea threatened a nuclear strike on the United States."  PRK USA
1385 v:threaten obj:T with:nuclear_weapon,nuclear_attack,nuclear_strike,nuclear_war,chemical_weapon,annihilation+nuclear,atomic
    "Russia threatened Britain with nuclear weapons."  RUS GBR

# ---- 139: ultimatum ----
139 n:ultimatum to,against:T
    ? "Austria's ultimatum to Serbia came in July."  AUT SRB
139 v:give,issue,deliver,present,send,hand,serve,set,submit,ship,furnish,dispatch,truck,ferry,hand_out,airlift,rush,fly,channel,contribute obj:ultimatum to,on,against,iobj,with,for:T
    "Austria delivered an ultimatum to Serbia."  AUT SRB
    "Britain gave Egypt an ultimatum."  GBR EGY
139 v:give,set,impose obj:deadline for,on,to,iobj:T
    "The United Nations set a deadline for Iraq."  UNO IRQ
139 v:present obj:T with:ultimatum,deadline
    "The Soviet Union presented Lithuania with an ultimatum."  RUS LTU
139 v:give obj:T comp:* any:hour,deadline
    "The United States gave Iraq 48 hours to leave."  USA IRQ

# ---- as the wires put it: plans of harm, oaths to fight on, weapons made to be used
%set th_arms = weapon missile bomb rocket warhead gas shell gun arm
1312 v:plan,intend,prepare,consider,propose,mull,weigh,ready comp:impose,slap,place,introduce,tighten,reimpose,apply,clamp any:sanction,embargo,restriction,tariff,boycott,duty,levy,curb,quota,ban on,upon,against:T
    "Australia plans to impose sanctions on Fiji."  AUS FJI
    "Malaysia intends to impose restrictions on Singaporean ships."  MYS SGP
1321 v:plan,intend,prepare,consider,propose comp:impose,introduce,tighten,restrict,ban any:restriction,curb,censorship,control,limit any:press,media,newspaper,rally,demonstration,internet,journalist,broadcast ; domestic=yes
    "Zambia plans to impose restrictions on the press."  ZMB ZMB
138 v:swear,vow,pledge,promise,threaten comp:fight,resist,battle,struggle any:until,end,death,last,victory,on ; domestic=yes
    "Angolan rebels have sworn to fight until the government falls."  AGO AGO
134 v:threaten,warn comp:stop,break,halt,end,suspend,leave,quit,cut,abandon,freeze any:talk,talks,negotiation,dialogue with:T?
    "Syria threatened to stop negotiations with Israel."  SYR ISR
1313 v:threaten,warn,say comp:cut,sever,break,suspend,freeze any:contact,tie,relation,link any:would,will,might,could with:T
    "Greece warned that it would cut contacts with Turkey."  GRC TUR
133 v:threaten,vow,warn comp:go,call any:strike subj:S ; domestic=yes
    "Zambian nurses threatened to go on strike."  ZMB ZMB
133 v:threaten,vow,warn comp:stage,launch,begin,hold,resume,organise,organize any:protest,stoppage,demonstration,walkout,march,sit-in,rally subj:S ; domestic=yes
    "The opposition in Benin threatened to stage a demonstration."  BEN BEN
138 v:threaten,vow comp:resume,renew,continue,launch,mount any:attack,raid,bombing,shelling,war,offensive,hostility,violence,campaign,insurgency,rebellion subj:guerrilla,rebel,militant,separatist,insurgent,extremist,group,militia,faction,gang subj:S on,against:T? ; domestic=yes
    "Rebels in Chad threatened to resume attacks."  TCD TCD
    "Basque guerrillas threatened to resume attacks on France."  ESP FRA
# ---- threatening, as the wires put it
@threaten v:serve,give,put obj:notice,warning on,to,iobj:T comp:ACT
    "Russia served notice on Georgia that it would close the border."  RUS GEO
@threaten v:hint_at,brandish obj,at:ACT against,on,to:T?
    "China hinted at sanctions against Lithuania."  CHN LTU
@threaten v:raise,float,evoke,conjure_up,invoke obj:prospect,spectre,specter,possibility,threat of:ACT
    "The United States raised the prospect of air strikes on Syria."  USA SYR
130 v:warn,vow,threaten comp:pay,face,suffer,regret,rue any:price,consequence,consequences,dearly,retribution,wrath,fate,cost obj,to:T?
    "Serbia would pay a heavy price, NATO warned Belgrade."  NAT SRB
@threaten v:rule_out obj:ACT against,on,in,for:T any:not,n't,refuse,decline,never
    "The White House did not rule out sanctions against Iran."  USA IRN
@threaten v:remain,be,stay,keep subj:ACT obj,on,comp:option,table,possibility
    ? "Military action against Syria remained an option."  - SYR
130 v:swear,vow,promise,threaten,warn comp:make,exact,wreak,inflict,take,avenge any:pay,revenge,vengeance,price,retribution on,from,upon,obj:T?
    "Tehran swore to make Israel pay."  IRN ISR
130 v:stand,sit,look any:idly subj:S against,over:T?
    "Turkey would not stand idly by."  TUR -
@threaten v:reserve obj:right comp:ACT
    "Washington reserved the right to strike Libya."  USA LBY
@threaten v:caution,warn_off,advise obj:T against,from:ACT
    "Beijing cautioned Hanoi against recognising Taiwan."  CHN VNM
# ---- threatening, as the wires put it: on notice, seas of fire, a price to pay, options on the table
%set th_ruin = sea ash ashes rubble dust graveyard inferno hell desert ruin "stone age" glass cinder
130 v:put,place obj:T on:notice
    "Turkey put Syria on notice."  TUR SYR
130 v:serve,give obj:notice,warning,caution on,to,iobj:T
    "Turkey served notice on Syria."  TUR SYR
138 v:vow,threaten,say,promise,warn,swear,pledge,declare comp:turn,reduce,bury,drown,burn,bomb,blow,wipe,raze,erase,flatten,level,bring any:$th_ruin,sea,map,ash,rubble,hell,grave,ground any:T
    "North Korea vowed to turn Seoul into a sea of fire."  PRK KOR
138 v:turn,reduce,wipe,bomb,blast,raze obj:T into,to,off,from:$th_ruin,map,face
    "Iraq would turn Kuwait into a graveyard."  IRQ KWT
130 v:warn,vow,declare,threaten,tell,promise,insist,say comp:pay any:dearly,heavy,high any:T
    "Iran said that Israel would pay dearly."  IRN ISR
130 v:warn,say,vow,declare,threaten,tell,promise,insist,add comp:face,suffer,reap,bear,meet any:consequence,consequences,retribution,wrath,retaliation,punishment,response,vengeance,whirlwind any:T
    "Iran said Israel would face a crushing response."  IRN ISR
130 v:say,warn,declare,tell,insist comp:regret,rue any:will,would,'ll any:T
    "Serbia said Albania would regret the raid."  SRB ALB
130 v:make obj:T comp:pay,suffer,regret,rue,bleed
    "Israel would make Lebanon pay for the raid."  ISR LBN
130 v:teach obj,iobj:T any:lesson
    "China vowed to teach Vietnam a lesson."  CHN VNM
130 v:warn,say,tell,caution,declare comp:play any:fire any:T
    "China said Taiwan was playing with fire."  CHN TWN
130 v:say,vow,warn,declare,promise,pledge,insist,announce,swear comp:retaliate,avenge,hit_back,strike_back,punish,take any:retaliate,revenge,avenge,reprisal,retaliation,countermeasure,countermeasures,punish,hit,strike against,on,to,for:T
    "Iran said it would take revenge on Israel."  IRN ISR
130 v:say,vow,warn,declare,promise,insist comp:respond,react,reply,answer any:kind,forcefully,harshly,decisively,firmly,strongly,severely,toughly,ruthlessly,crushingly,immediately,mercilessly to,against,by,of:T
    "Russia said it would respond in kind to the British expulsions."  RUS GBR
138 v:say,warn,declare,vow,insist comp:meet,repel,repulse,crush,answer,confront any:attack,aggression,invader,incursion,invasion any:force,fire,retaliation,repel,repulse,crush any:T?
    "North Korea said that any attack would be met with force."  PRK -
138 v:rule_out,exclude,preclude,foreclose obj:force,action,strike,invasion,attack,war,option,response,intervention+military,armed,nuclear,air,pre-emptive,preemptive? against,on,in,with:T any:not,n't,never,refuse,decline,without
    "The United States would not rule out military action against Iran."  USA IRN
138 v:say,insist,warn,repeat,stress,declare,reiterate,tell comp:option,force,action,remain,table,be any:table any:option any:T
    "The United States said that all options remained on the table with Iran."  USA IRN
130 v:draw,lay_down,set obj:line+red for,to,against,on:T
    "Israel drew a red line for Iran."  ISR IRN
130 v:vow,swear,pledge,promise,undertake,threaten comp:disrupt,cripple,sabotage,derail,wreck,smash,paralyse,paralyze,topple,overthrow,overrun,thwart,foil,liquidate,hunt,behead,slaughter,massacre,hang,drive,expel,rout,vanquish,subdue,starve,choke,strangle,isolate,ruin,undermine,torpedo,scupper,destabilise,destabilize,cleanse,hound,confront,intensify,escalate obj:*? of,in,from,against,any:T? ; domestic=yes
    "The Taliban have vowed to disrupt Afghanistan's election."  AFG AFG
    "Rebels in Nigeria vowed to cripple the oil trade."  NGA NGA
130 v:vow,swear,pledge,promise,threaten comp:bring,tear,pull,put,throw any:down any:T? ; domestic=yes
    "Opposition leaders in Lebanon vowed to bring down the government."  LBN LBN
134 v:threaten comp:walk,leave,quit,withdraw,pull,secede,resign any:out,leave,quit,withdraw of,from,any:T
    "Japan threatened to walk out of the United Nations."  JPN UNO
1311 v:lose,forfeit,risk subj:T obj:$q_aid in,of,from,obj:S any:unless,if,should
    "Kenya will lose American aid unless it arrests the men."  USA KEN
1312 v:face,risk subj:T obj:$th_sanction,punishment,isolation from,by,of,obj:S any:unless,if,should
    "Belarus faces European Union sanctions unless it frees the men."  EEC BLR
133 v:give,set,hand iobj,obj:T obj:ultimatum,deadline,day,week,hour,month,notice subj:$th_union-african,european,soviet,arab,teacher,doctor,nurse,miner,federation,opposition,protester,student,farmer,trucker subj:S ; domestic=yes
    "Nigerian unions gave the government an ultimatum."  NGA NGA
139 v:give iobj,obj:T any:hour,day,week,month,deadline,midnight comp:* !any:last,next,this,file,document,information,evidence,tour,interview,extra,additional !subj:court,judge
    "The Security Council gave Iraq a month to disclose its weapons."  UNO IRQ
139 v:give iobj,obj:T until,till:* comp:*
    ? "France gave Ivory Coast until Friday to hand over the killers."  FRA CIV
1312 v:dangle,raise,float,hold_out,wave,brandish,wield,shake obj:threat,stick,prospect,possibility,spectre,specter of:$th_sanction against,on,at,over:T
    "The European Union raised the spectre of sanctions against Belarus."  EEC BLR
130 v:shake,wag obj:fist,finger at:T
    "China wagged its finger at Taiwan."  CHN TWN
# ---- more of the same
%set th_home = opposition union rebel party province region leader militant guerrilla group tribe worker teacher farmer student faction lawmaker deputy minister general separatist movement front coalition bloc alliance cleric chief nurse doctor miner trucker activist protester serb kurd albanian veteran settler gang warlord militia commander extremist insurgent
130 v:threaten comp:* subj:$th_home-european subj:S any:T? ; domestic=yes
    "Bolivia's eastern provinces threatened to break away."  BOL BOL
130 v:say,warn,declare,tell,complain comp:run,lose,wear,thin,short,limit any:patience with,on:T
    ? "Turkey warned that its patience with Syria was running out."  TUR SYR
130 v:run_out,wear_thin,run subj:patience subj:S with:T any:out,thin,short
    ? "Turkey's patience with Syria was running out."  TUR SYR
130 v:lose,exhaust obj:patience with:T
    "Saudi Arabia lost patience with Lebanon."  SAU LBN
138 v:say,warn,declare,tell,announce,state comp:target any:legitimate,fair any:T !any:not,n't
    "Russia said that a Finnish base would be a legitimate target."  RUS FIN
138 v:treat,regard,consider,view obj:T any:would,will,'ll as:target,invader,enemy,aggressor
    "Burundi would treat African Union soldiers as invaders."  BDI AFU
138 v:vow,say,swear,threaten,pledge comp:march any:on subj:rebel,insurgent,militia,guerrilla,faction,warlord,protester,fighter subj:S ; domestic=yes
    ? "Rebels in Chad vowed to march on the capital."  TCD TCD
1311 v:tell,warn,remind,caution obj:T comp:stake,risk,jeopardy,depend,hinge,forfeit,lose,jeopardise,jeopardize any:aid,assistance,fund,funding,loan,money,help
    "The United States warned Honduras that aid was at stake."  USA HND
1312 v:tell,warn,remind,caution obj:T comp:face,incur,invite,risk,draw any:sanction,penalty,tariff,fine,embargo,boycott,isolation
    "The European Union warned Belarus that it could face sanctions."  EEC BLR
130 v:retaliate,strike_back,hit_back,respond any:would,will,'ll against,to:T? any:if,unless,should,any any:T
    "China would retaliate if the United States imposed tariffs."  CHN USA
130 v:serve,deliver,issue,sound,send,fire,give obj:warning,threat,caution,salvo to,against,iobj:T !to:$th_public !obj:*+travel,weather,tsunami,storm,flood,health
    "Israel sounded a warning to Hezbollah."  ISR LBN
130 v:send obj:signal,message+tough,clear,strong,stern,blunt,unmistakable,warning,hard,firm to,across,at:T
    "Taiwan sent a stern message to China."  TWN CHN
130 v:boast,brag,declare,claim,warn comp:reach,hit,strike,destroy,target any:missile,rocket,bomb,warhead,drone any:T
    ? "Iran's generals boasted that their missiles could reach Israel."  IRN ISR
130 v:say,warn,declare,vow,announce comp:defend any:inch,blood,death against,from:T?
    "Nicaragua said it would defend every inch of its land against Colombia."  NIC COL
130 v:speak,talk,warn of:reply,response,retaliation,answer,revenge,consequence,retribution,reprisal,punishment to,for,against,on:T
    "Pakistan's army chief spoke of a fitting reply to India."  PAK IND
1313 v:say,warn,tell,declare,caution comp:damage,harm,hurt,jeopardise,jeopardize,endanger,sour,poison,undermine,imperil,ruin,wreck,suffer,risk any:tie,relation,relationship,friendship any:T !any:not,n't
    "China warned that the visit would harm ties with Germany."  CHN DEU
# ---- and more
@threaten v:leave_open,keep_open,hold_open,leave obj:possibility,option,door,prospect of,to:ACT against,on:T?
    ? "Washington left open the possibility of air strikes on Syria."  USA SYR
138 v:leave_open,keep_open,hold_open,retain obj:possibility,option,right of,to:force,strike,war,action,intervention,invasion against,on,in:T
    ? "The United States kept open the option of force against Iran."  USA IRN
130 v:make any:clear,plain,known to:T comp:pay,suffer,stop,end,cut,face,lose,regret,retaliate,respond,withdraw,suspend,tolerate,act,answer,punish,defend
    "Canberra made it clear to Jakarta that aid would stop."  AUS IDN
138 v:regard,consider,treat,view,see,interpret,deem obj:* as,comp,obj:act,declaration any:war any:T?
    "Iran would consider a blockade an act of war."  IRN -
138 v:say,warn,declare,insist comp:act,mean,declaration any:war any:T
    "North Korea said that a Japanese search of its ships would be an act of war."  PRK JPN
1311 v:tell,warn obj:T comp:get,receive,pay any:no any:money,aid,loan,fund,assistance,help
    "The IMF told Kenya that it would get no more money."  IMF KEN
133 v:issue,give,serve,file,submit,hand_in obj:notice any:strike,walkout,stoppage subj:S ; domestic=yes
    "Doctors in Nigeria gave notice of a strike."  NGA NGA
130 v:say,vow,warn,pledge,promise,declare comp:answer,meet,respond,crush,repel,punish,retaliate any:provocation,aggression,incursion,violation,encroachment by,from,of,any:T
    ? "South Korea said it would answer any North Korean provocation."  KOR PRK
130 v:warn,caution,remind,tell,notify obj:T comp:tolerate,accept,allow,stand,permit any:not,never,n't,no,longer !obj:$th_public !iobj:$th_public !obj:petra,reporter,journalist,agency,newspaper,television,radio,audience,crowd,parliament,conference
    "Egypt warned Sudan that it would not tolerate new raids."  EGY SDN
# ---- sabres, options
130 v:say,warn,declare,tell,insist comp:open any:option any:all,every any:T
    "Egypt said all options were open if Ethiopia filled the dam."  EGY ETH
