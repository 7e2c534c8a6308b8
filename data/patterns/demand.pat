# Demands (CAMEO 10): demanding, insisting, ordering, requiring. The sets q_* stand in sets.pat.

# ---- operators: the act demanded gives the leaf ----
@demand v:rule comp:ACT+must,should,shall,have_to,has_to,had_to
    "A Dutch court ruled that Serbia must withdraw its troops."  NLD SRB
@demand v:demand,order,command,decree,dictate,stipulate comp:ACT
    "Turkey demanded that Syria withdraw its troops."  TUR SYR
    "The Security Council demanded that Iraq release the hostages."  UNO IRQ
    "The Bolivian president demanded that Chile should negotiate."  BOL CHL
    "Greece demanded that Turkey halt the raids."  GRC TUR
@demand v:order,command,instruct,direct,summon,warn,enjoin,challenge obj:T comp:ACT
    "The United Nations ordered Iraq to withdraw its troops from Kuwait."  UNO IRQ
@demand v:tell obj:T comp:ACT+to !comp:be,depend,move,remain,affect,disrupt,harm,threaten,have !obj:reporter,journalist,agency,newspaper,organization,organisation,voa,radio,television,conference,daily,magazine
    "Britain was told by Iran to free the sailors."  IRN GBR
@demand v:order,command,instruct,direct,compel obj:T$q_authority comp:ACT
    "The court ordered the Kenyan government to publish the list."  KEN KEN
@demand v:demand,insist_on,insist_upon,stipulate,exact obj,on,upon:ACT from,of,by,in:T?
    "Syria demanded the withdrawal of Israeli troops from the Golan Heights."  SYR ISR
@demand n:demand,ultimatum,order,instruction,requirement,injunction,precondition comp,for,on:ACT to,on:T?
    ? "Austria's demand that Serbia arrest the plotters was refused."  AUT SRB
@demand v:make,issue,repeat,reiterate,present,press,renew,send,deliver,give obj:demand,order,ultimatum to,on,upon,iobj:T? comp,for:ACT !any:up
    "Japan issued a demand to China to withdraw its troops."  JPN CHN

# ---- 100: demanded, whatever it be ----
100 v:demand obj:* from,of:T !obj:$q_release,$q_withdrawal
    "Hungary demanded an answer from Romania."  HUN ROU
    "What Bulgaria demanded from Greece was a port."  BGR GRC
100 v:insist comp:* any:must,should,ought any:T
    "Norway insists that Iceland's ships must stay away."  NOR ISL
100 n:demand to,on,upon,from:T !for:* !mod:high,strong,domestic,consumer,growing,rising,market,energy,world,global,low,weak,increased,power,oil
    "Italy's demands on Greece grew."  ITA GRC
100 v:make,issue,repeat,reiterate,present,press,renew,send,deliver,put obj:demand,list,claim to,on,upon,from:T mod,of:demand,new,territorial,series
    "Germany made new demands on Lithuania."  DEU LTU

100 v:claim,assert,reassert,reaffirm,press subj:S obj:sovereignty,ownership,jurisdiction,title,suzerainty,claim,dominion over,to,of:T ; kind=state
    "Argentina claims sovereignty over the Falkland Islands."  ARG GBR
100 v:claim subj:S obj:province,territory,island,region,land,area,district,strip,city,enclave,archipelago,peninsula,coast,water,reef,islet,rock obj,of,in,from:T ; kind=state
    "Venezuela claims a region of Guyana."  VEN GUY
100 v:lay obj:claim to:T subj:S
    "Guatemala has laid claim to Belize."  GTM BLZ

# ---- 101: material cooperation ----
101 v:demand,insist_on,insist_upon obj,on,upon:$q_coop with,from,by,between,of:T
    "The European Union demanded cooperation from Serbia."  EEC SRB
1011 v:demand,insist_on,insist_upon obj,on,upon:$q_coop+economic,trade,commercial,financial,energy,business,investment with,from,by,between,of:T
    "China demanded economic cooperation from Mongolia."  CHN MNG
1011 v:demand,insist_on,insist_upon obj,on,upon:$q_trade with,from,by,to,of:T
    "Washington demanded market access from Japan."  USA JPN
1012 v:demand,insist_on,insist_upon obj,on,upon:$q_coop+military,defence,defense,security,naval with,from,by,of:T
    "The Soviet Union demanded military cooperation from Finland."  RUS FIN
1013 v:demand,insist_on,insist_upon obj,on,upon:extradition,surrender,prosecution,trial,punishment,arrest,conviction,execution of,from,by,to:T
    "Ecuador demanded the extradition of the officers from Colombia."  ECU COL
1014 v:demand,insist_on,insist_upon obj,on,upon:information,intelligence,clarification,explanation,evidence,data,disclosure,proof,transparency from,of,by:T
    "Germany demanded an explanation from the United States."  DEU USA
102 v:demand,insist_on,insist_upon obj,on,upon:$q_support,apology,respect,loyalty,guarantee,assurance from,of,by:T
    "Georgia demanded support from France."  GEO FRA
102 v:demand,insist_on,insist_upon,seek,request obj,on,upon:apology,formal_apology,public_apology,full_apology from,of,by:T
    "China demanded an apology from Japan for the remark."  CHN JPN

# ---- 103: aid, money, compensation ----
103 v:demand,insist_on,insist_upon obj,on,upon:$q_aid from,of,by,to:T
    "Jordan demanded help from Saudi Arabia."  JOR SAU
1031 v:demand,insist_on,insist_upon,claim,seek obj,on,upon:compensation,reparation,indemnity,damage,repayment,payment,restitution,tribute,debt_relief,loan from,of,by:T
    "Namibia demanded reparations from Germany."  NAM DEU
1031 v:demand,insist_on,insist_upon obj,on,upon:$q_aid+economic,financial,development,more from,of,by,to:T
    "Cuba demanded economic aid from the Soviet Union."  CUB RUS
1032 v:demand,insist_on,insist_upon obj,on,upon:$q_arms from,of,by:T
    "Ukraine demanded tanks from Germany."  UKR DEU
1032 v:demand,insist_on,insist_upon obj,on,upon:$q_aid+military,lethal from,of,by,to:T
    "Somalia demanded military aid from the Soviet Union."  SOM RUS
1033 v:demand,insist_on,insist_upon obj,on,upon:$q_relief from,of,by:T
    "Haiti demanded vaccines from the World Health Organization."  HTI WHO
1033 v:demand,insist_on,insist_upon obj,on,upon:$q_aid+humanitarian,food,medical from,of,by,to:T
    "Yemen demanded humanitarian aid from the United Nations."  YEM UNO
1034 v:demand,insist_on,insist_upon obj,on,upon:$q_keepers from,of,by:T
    "Cyprus demanded protection from the United Kingdom."  CYP GBR

# ---- 104: political reform ----
1041 v:demand,insist_on,insist_upon obj,on,upon:$q_ouster of,by,from:T
    "The opposition demanded the resignation of the Georgian president."  GEO GEO
1041 v:demand,insist comp:resign,abdicate,step,quit,leave,go any:T$q_leader
    "Turkey demanded that the Syrian president resign."  TUR SYR
1041 v:demand,insist_on,insist_upon obj,on,upon:$q_early,election in,from,by,of:T? ; domestic=yes
    "The Serbian opposition demanded early elections."  SRB SRB
1042 v:demand,insist_on,insist_upon obj,on,upon:$q_reform in,from,by,of,to:T
    "The European Union demanded reforms from Greece."  EEC GRC
1043 v:demand,insist_on,insist_upon obj,on,upon:$q_rights for,of,in,from,by,to:T?
    "Austria demanded rights for the minority in Italy."  AUT ITA
1044 v:demand,insist_on,insist_upon,claim obj,on,upon:$q_regime from,in,for,of,to:T
    "Slovenian leaders demanded independence from Yugoslavia."  SVN SRB
1044 v:demand,insist_on,insist_upon obj,on,upon:return,restoration,transition to,of:$q_regime in,by,from:T?
    "Nigeria demanded a return to civilian rule in Niger."  NGA NER

# ---- 105: yielding ----
1051 v:demand,insist_on,insist_upon obj,on,upon:$q_lift of,to,on:$q_ban by,in,of,from:T?
    "Germany demanded the lifting of the curfew in Turkey."  DEU TUR
1052 v:demand,insist_on,order obj,on,upon:$q_end of,to:$q_dissent by,in,of,from:T? ; domestic=yes
    "The Sudanese government demanded an end to the protests in Khartoum."  SDN SDN
1052 v:order,tell,warn,command,instruct,urge obj:T$q_protester comp:*
    "Police in Belarus ordered the protesters to leave the square."  BLR BLR
1053 v:demand,insist_on,insist_upon,claim obj,on,upon:$q_release in,to:T? by,from:T?
    "Japan demanded the release of the trawler from Russia."  JPN RUS
    "Sweden demands the immediate release of the publisher by China."  SWE CHN
1053 v:demand,insist_on,insist_upon subj:S obj,on,upon:$q_release of:$q_captive,people,man,woman,child,trawler,person in,to,by,from:T?
    "Japan demanded the release of the fishermen by Russia."  JPN RUS
1053 v:demand,insist_on,insist_upon,claim,ask_for,want obj,on,upon,for:return,cession,restitution,restoration,handover of,from,by:T
    "Syria demanded the return of the Golan Heights from Israel."  SYR ISR
1054 v:demand,insist_on,insist_upon obj,on,upon:$q_lift of,to,on,from:$q_sanction on,against,by,from,of:T?
    "Cuba demanded the lifting of the embargo by the United States."  CUB USA
1055 v:demand,insist_on,insist_upon obj,on,upon:$q_access+unhindered,unfettered,humanitarian,international,independent,UN,full,immediate,free,safe,impartial,thorough by,from,to,in,into,of:T?
    "France demanded an independent inquiry in Chad."  FRA TCD
1056 v:demand,insist_on,insist_upon,order,impose obj,on,upon:$q_truce in,by,between,from,with,on,of:T?
    "The Security Council demanded a ceasefire in Lebanon."  UNO LBN
1056 v:demand,insist_on,insist_upon,seek obj,on,upon:departure,exit,pullout,expulsion,closure of:$q_troops,peacekeeper,base,mission of,by:T
    "Mali demanded the departure of the UN peacekeepers."  MLI UNO
1056 v:demand,insist_on,insist_upon obj,on,upon:$q_withdrawal of,by:T$q_troops
    "Moldova demanded the withdrawal of Russian troops."  MDA RUS
1056 v:demand,insist_on,insist_upon obj,on,upon:$q_withdrawal by,from,of:T
    "Lebanon demanded a withdrawal by Israel."  LBN ISR
1056 v:demand,insist_on,insist_upon,order obj,on,upon:$q_end of,to,in,on:$q_fight in,by,between,against,of,on,from:T?
    "Egypt demanded a halt to Israeli raids."  EGY ISR
1056 n:demand for:$q_truce,$q_withdrawal of,to,by,on,from:T
    "China's demand for a withdrawal by Vietnam was repeated."  CHN VNM

# ---- 106–108: talks, settlement, mediation ----
106 v:demand,insist_on,insist_upon obj,on,upon:$q_talks with,between,by,from,among,of:T
    "Spain demanded talks with Britain on Gibraltar."  ESP GBR
106 v:summon,call_in,haul_in,convoke obj:T$q_envoy
    "Iran summoned the Swiss ambassador."  IRN CHE
    "The Pakistani ambassador was called in by India on Monday."  IND PAK
107 v:demand,insist_on,insist_upon obj,on,upon:$q_settle of,to,with,between,in,over,from,by:T
    "Somalia demanded a settlement of the dispute from Kenya."  SOM KEN
108 v:demand,insist_on,insist_upon obj,on,upon:$q_mediate by,of,from,in,between:T
    "Honduras demanded arbitration by the Organization of American States."  HND OAS

# ---- as the wires put it: declarations, pressure, what must be done
1044 v:demand,insist_on,insist_upon subj:S obj,on,upon:autonomy,independence,self-rule,self-government,secession,self-determination,home_rule,statehood from,for,in:T? ; domestic=yes
    "Catalan parties demanded greater autonomy from Spain."  ESP ESP
    "Abkhazian leaders demanded independence from Georgia."  GEO GEO
@appeal v:push,pester,nag,badger,coax obj:T comp:ACT
    "The United States is pushing Japan to lift the ban."  USA JPN
1044 v:repeat,reiterate,renew,restate obj:demand,call for:$q_regime for,in,from,of,on,to:T?
    "Hungary repeated its demand for autonomy."  HUN -
# ---- demanding, as the wires put it
@demand v:want obj:T comp:ACT
    "Poland wants Belarus to release the journalist."  POL BLR
020 v:want obj:T comp:* subj:S !obj:company,firm,people,child,family,team,pilgrim,voter,fan,player,worker !comp:be,feel,think,win,have
    "Tokyo wants Pyongyang to come clean about the abductions."  JPN PRK
100 v:settle,accept for,obj:nothing any:less,short subj:S from,of:*? from:T
    ? "The Kosovo Albanians will settle for nothing less than independence from Serbia."  KOS SRB
# ---- demanding, as the wires put it: time that one went, envoys called to the ministry, conditions laid down
1041 v:say,tell,declare,insist,argue,add,state,warn comp:time,hour,day,moment any:go,quit,resign,step,abdicate any:T$q_leader
    "France said it was time for the Syrian president to go."  FRA SYR
1041 v:say,tell,declare,insist,argue,add,state,warn,believe comp:go,quit,resign,leave,step,depart,stand,relinquish,abdicate any:must,should,ought any:T$q_leader
    "The United States said that the Syrian president must go."  USA SYR
106 v:call,summon,order,bring,haul,convoke,invite,call_in obj:T$q_envoy to,into,before,at:ministry,office,minister,chancellery,secretary,department to,into:S?
    "The Belarusian ambassador was called to the Lithuanian foreign ministry."  LTU BLR
106 v:summon,call_in,haul_in,convoke,carpet obj:T$q_envoy,envoy in:*
    "Egypt summoned the envoy of Ethiopia."  EGY ETH
100 v:lay_down,lay,set,set_out,spell_out,attach,list,present,dictate,stipulate,hand obj:condition,term,precondition,demand to,on,for,with,before,iobj:T
    ? "Georgia laid down conditions to Abkhazia for a truce."  GEO GEO
    ? "Bulgaria set conditions for North Macedonia."  BGR MKD
@demand v:make obj:ACT comp:condition,precondition,prerequisite
    ? "Serbia made a withdrawal by Croatia a condition."  SRB HRV
@demand v:serve,give,hand,present obj:T with:demand,list,ultimatum comp,for:ACT
    ? "Ankara presented Syria with a demand to expel the rebels."  TUR SYR
100 v:press,push,advance,renew,revive obj:demand,claim subj:S for,to,over,on:* from,of,on,to,against:T? ; domestic=yes
    "Strikers in Peru renewed their demand for bread."  PER PER
# ---- more of the same
1041 v:say,tell,declare,insist,state comp:time any:come,come any:step,go,quit,resign,leave any:T$q_leader
    ? "The time has come for the Syrian president to step aside, France said."  FRA SYR
1055 v:demand,insist_on,insist_upon,press_for,push_for obj,on,upon,for:access,inspection,inquiry,investigation,probe,visit to,into,of,by,in:T?
    "The United Nations demanded access to the camps in Sudan."  UNO SDN
1053 v:demand,insist_on,want,claim,seek obj,on:return,handover,restitution,repatriation,recovery of:* from,by:T
    "Egypt demanded the return of a bust from Germany."  EGY DEU
1031 v:demand,seek,claim,want,press_for,ask_for,sue_for obj,for:compensation,reparation,damages,indemnity,payment,repayment,restitution,money,ransom,refund,royalty,rent for,from,of,to,by:T
    "Kiribati sought compensation from Japan."  KIR JPN
# ---- and more
100 v:put,present,hand,deliver,convey,lay,send,submit,repeat,renew obj:demand,claim,ultimatum from,by,of:S to,before,with:T !subj:*
    "Demands from Bolivia for access to the sea were put to Chile."  BOL CHL
1044 v:want,demand,seek,insist_on subj:S obj,on:government,parliament,president,constitution,monarchy,assembly,rule,council,state,republic+elected,civilian,democratic,constitutional,transitional,interim,federal,independent,islamic,own from,in:T? ; domestic=yes
    "Bahrain's Shi'ites want an elected government."  BHR BHR
1042 v:demand,insist_on subj:S obj,on:reform,reversal,repeal,review,recount,rerun,referendum,amnesty,inquiry of,in,from,by,to:T? ; domestic=yes
    "Jordanian trade unions demanded the repeal of the tax law."  JOR JOR
100 v:lay,submit,table,press obj:claim before,with,against,on:T subj:S
    "Senegal pressed its claim against Mauritania."  SEN MRT
@demand v:require obj:T comp:ACT subj:S !subj:court,judge,law,constitution
    "Moscow required Estonia to close the base."  RUS EST
# ---- clamour, notice to leave
100 v:clamour_for,clamor_for,bay_for,howl_for,cry_out_for for:* from,of,by:T? subj:S ; domestic=yes
    "Lebanese depositors clamoured for their savings."  LBN LBN
1056 v:tell,give,serve,hand obj,iobj,to,on:T obj:notice,order,deadline,word comp:leave,withdraw,pull,quit,go,depart,be any:soldier,troop,force,base,contingent,garrison subj:S
    "The Maldives gave notice to India that its soldiers must leave."  MDV IND
