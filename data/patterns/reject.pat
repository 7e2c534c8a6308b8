# Rejections, refusals, defiance, vetoes (CAMEO 12). The sets q_* stand in sets.pat; @refuse in operators.pat.

%set re_call = call appeal request demand plea petition application bid proposal offer suggestion invitation overture claim entreaty exhortation summons ultimatum
%set re_plan = plan proposal peace_plan peace_proposal initiative formula draft blueprint roadmap road_map deal compromise settlement agreement accord treaty pact ceasefire truce resolution terms term offer partition covenant memorandum compact charter concordat contract "letter of intent" communique undertaking entente instrument
%set re_norm = law treaty agreement accord pact convention resolution charter constitution sovereignty neutrality airspace border embargo sanction rule norm obligation commitment protocol principle covenant armistice right territorial_integrity integrity territorial_water ban ruling order court decree curfew injunction judgment judgement verdict international_law human_right moratorium blockade memorandum compact concordat contract "letter of intent" communique undertaking entente instrument deal
%set re_state = independence statehood sovereignty government regime state authority legitimacy annexation jurisdiction claim border rule result election republic presidency passport boundary court

# ---- 121, 122: cooperation and aid ----
1211 v:reject,refuse,decline,rebuff,spurn,turn_down,rule_out,oppose,resist,dismiss,snub,shun,brush_aside,brush_off,shrug_off,wave_aside,scorn,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_coop+economic,trade,commercial,financial,energy,business,industrial,monetary with,from,of,by,obj:T
    "Argentina rejected economic cooperation with Brazil."  ARG BRA
1211 v:reject,refuse,decline,rebuff,spurn,turn_down,rule_out,oppose,resist,dismiss,block,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:trade_deal,trade_agreement,trade_pact,investment,takeover,merger,acquisition,free_trade_agreement,pipeline with,from,of,by,to,obj:T
    "Australia rejected the trade deal with India."  AUS IND
1212 v:reject,refuse,decline,rebuff,spurn,turn_down,rule_out,oppose,resist,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_coop+military,defence,defense,security,naval with,from,of,by:T
    "Sweden refused military cooperation with Germany."  SWE DEU
1212 v:reject,refuse,decline,rebuff,spurn,turn_down,rule_out,oppose,resist,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:alliance,military_alliance,base,military_base,deployment,joint_exercise,troop,stationing of,with,by,from,in,obj:T
    "India ruled out an alliance with the United States."  IND USA
1213 v:reject,refuse,decline,deny,turn_down,block,rule_out,oppose,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:extradition,surrender,legal_assistance,judicial_cooperation,extradition_request to,of,by,from,with:T
    "France refused extradition of the fugitive to Argentina."  FRA ARG
1213 v:reject,refuse,decline,deny,turn_down,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$re_call for,of:extradition,surrender,legal_assistance to,from,by,of:T?
    "Portugal turned down a request for extradition from Angola."  PRT AGO
121 v:reject,refuse,decline,rebuff,spurn,turn_down,rule_out,oppose,resist,shun,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_coop with,from,by,obj:T
    "The Hungarian minister rejected cooperation with Slovakia."  HUN SVK
1221 v:reject,refuse,decline,deny,rebuff,spurn,turn_down,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:loan,credit,bailout,economic_aid,financial_aid,debt_relief,fund,funding,economic_assistance from,to,of,for:T
    "The IMF refused a loan to Zambia."  IMF ZMB
1222 v:reject,refuse,decline,deny,rebuff,spurn,turn_down,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_arms,military_aid,military_assistance from,to,of,for:T
    "Germany refused weapons to Turkey."  DEU TUR
1223 v:reject,refuse,decline,rebuff,spurn,turn_down,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_relief,aid,assistance,help+humanitarian,food,relief,emergency,medical,foreign,international from,to,of,for:T?
    "Myanmar refused humanitarian aid from the United States."  MMR USA
1224 v:reject,refuse,decline,oppose,turn_down,rule_out,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_keepers from,to,of,by,in,for:T?
    "Morocco rejected peacekeepers from the African Union."  MAR AFU
122 v:reject,refuse,decline,deny,rebuff,spurn,turn_down,withhold,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:aid,assistance,help,relief,support from,to,for,of:T?
    "Ghana rejected help from the government of Togo."  GHA TGO
122 v:reject,refuse,decline,deny,rebuff,spurn,turn_down,ignore,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call for:$q_aid,$q_arms,$q_relief,$q_keepers from,by,of,to:T?
    "Saudi Arabia turned down a request for aid from Lebanon."  SAU LBN
122 v:deny,refuse,reject obj:asylum,refuge,sanctuary,visa,entry,transit,overflight,landing,passage to,for,iobj,from,of:T ; context=asylum
    "Norway denied asylum to the Eritrean deserters."  NOR ERI
122 v:push_back obj:refugee,migrant,asylum-seeker,boat,asylum_seeker from,of,at:T? ; context=asylum
    "Malaysia pushed back the boats of refugees from Vietnam."  MYS VNM

# ---- 123: political reform ----
1231 v:reject,refuse,dismiss,rebuff,spurn,turn_down,resist,ignore,defy,oppose,shrug_off,brush_aside,brush_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,$q_ouster,pressure for,of:$q_ouster,election,early_election from,by,of:T?
    "The Syrian president rejected calls for his resignation by Turkey."  SYR TUR
1231 v:refuse,decline comp:resign,quit,abdicate,step,relinquish ; domestic=yes
    "The president of Ivory Coast refused to resign."  CIV CIV
1232 v:reject,refuse,dismiss,rebuff,spurn,turn_down,resist,ignore,oppose,shrug_off,brush_aside,brush_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for,of:$q_reform from,by,of:T?
    "China brushed aside calls for reform from the United States."  CHN USA
1233 v:reject,refuse,dismiss,rebuff,spurn,turn_down,resist,ignore,oppose,deny,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for,of:$q_rights from,by,of,to:T?
    "The Hungarian minister rejected demands for equal rights from Romania."  HUN ROU
1233 v:deny,refuse obj:$q_rights+human,equal,civil,political,minority,religious,basic,fundamental to,for,of,iobj:T
    "Latvia denied equal rights to Russian residents."  LVA RUS
1234 v:reject,refuse,dismiss,rebuff,spurn,turn_down,resist,ignore,oppose,rule_out,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for,of:$q_regime from,by,of:T?
    "Spain rejected demands for independence by Catalan leaders."  ESP ESP
1234 v:reject,refuse,rule_out,oppose,resist obj:independence,secession,autonomy,referendum,self-determination,statehood,self-government,home_rule,federalism of,for,in,on:T
    "Serbia opposes the independence of Kosovo."  SRB KOS

# ---- 124: refusal to yield ----
1241 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,oppose,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure,$q_lift for,of,to:$q_lift,$q_ban of,to,on:$q_ban? from,by,of:T?
    "Thailand rejected calls for the lifting of the state of emergency from Japan."  THA JPN
1242 v:reject,dismiss,ignore,defy,resist obj:$re_call,order,warning comp:disperse,end,disband any:protester,demonstrator,striker,protest,strike from,by:T? ; domestic=yes
    "Protesters in Georgia ignored the order to disperse."  GEO GEO
1243 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,rule_out,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for,of:$q_release from,by,of:T?
    "Iran rejected demands for the release of the hostages from France."  IRN FRA
1244 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,rule_out,oppose,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure,$q_lift for,of,to:$q_lift,$q_sanction of,on,against:$q_sanction? from,by,of,against,on:T?
    "The United States rejected calls for the lifting of sanctions by Cuba."  USA CUB
1245 v:reject,refuse,dismiss,rebuff,turn_down,resist,oppose,deny,rule_out,block,bar,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:inspector,observer,monitor,inspection,monitoring,access,investigation,inquiry,interference,probe,aid_worker,journalist,rapporteur,mission,fact-finding_mission to,of,by,from,in,into:T
    "Iraq refused inspections by the United Nations."  IRQ UNO
1245 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for:$q_access from,by,of:T?
    "Syria rejected a request for access by the IAEA."  SYR IAE
1246 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,rule_out,spurn,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$q_truce,withdrawal,pullout in,with,from,by,to,of:T?
    "Ethiopia rejected a truce with Eritrea."  ETH ERI
1246 v:reject,refuse,dismiss,rebuff,turn_down,resist,ignore,rule_out,spurn,defy,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call,pressure for,of:$q_truce,$q_withdrawal,$q_end from,by,of:T?
    "Israel rejected calls for a ceasefire from Norway."  ISR NOR

# ---- 125–127: talks, mediation, settlement ----
125 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,rule_out,oppose,shun,snub,brush_aside,brush_off,shrug_off,wave_aside,scorn,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_talks,invitation with,to,from,by,between,obj:T
    "Pakistan ruled out talks with India."  PAK IND
125 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,ignore,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call for,of:$q_talks from,by,with,of:T?
    "Eritrea rejected an offer of talks from Ethiopia."  ERI ETH
125 v:refuse,decline comp:return,attend,participate,join,meet,negotiate,come,go,sit any:talk,negotiation,meeting,conference,summit,table with:T?
    "North Korea refused to return to the talks."  PRK -
125 v:snub,cold-shoulder,rebuff,stonewall obj:T
    "The Greek prime minister snubbed Turkey."  GRC TUR
126 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,rule_out,oppose,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$q_mediate,third-party_mediation,outside_mediation by,of,from,in:T?
    "India rejected mediation by the United States."  IND USA
126 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,repudiate,discount,throw_out,fend_off obj:$re_call for,of:$q_mediate from,by,of:T?
    "India turned down an offer of mediation from Norway."  IND NOR
127 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,oppose,scupper,repudiate,brush_aside,brush_off,shrug_off,wave_aside,scorn,snub,knock_back,cast_aside,slap_down,disregard,ignore,discount,throw_out,fend_off obj:$re_plan+peace,partition,peaceful,ceasefire,settlement,truce from,by,of,for,with,to:T?
    "Azerbaijan rejected the Russian peace plan."  AZE RUS

# ---- 128: defiance of norms and law ----
128 v:violate,breach,contravene,flout,defy,infringe,disregard,transgress,disobey,circumvent,break,ignore obj:$re_norm+international,UN,territorial,trade,peace,nuclear,human,maritime,treaty,arms,security,court,security,council,of,sovereign,bilateral,its,1967,air of,by,with,on,in,against:T?
    "Iraq violated UN resolutions."  IRQ -
128 v:violate,breach,infringe obj:sovereignty,territorial_integrity,neutrality,border,frontier,independence of,with,obj:T
    "The sovereignty of Belgium was violated by Germany."  DEU BEL
128 v:violate,breach,break,flout,renege_on,infringe,abrogate,repudiate,go_back_on,contravene obj,on:treaty,agreement,accord,pact,convention,obligation,commitment,armistice,promise,protocol,covenant,resolution,sanction,embargo with,of,between,to,on,against,obj:T?
    "Iran breached the agreement with France."  IRN FRA
128 n:violation,breach,infringement,contravention of,obj:sovereignty,treaty,agreement,border,territorial_integrity,neutrality,sanction,resolution,armistice,embargo,obligation,territorial_water by,with,of:T
    "The violation of Finland's neutrality by the Soviet Union came in 1939."  RUS FIN
128 v:default,renege on:debt,loan,payment,obligation,bond,promise,pledge,deal,agreement from,to,of,on,with:T?
    "Mexico defaulted on its debts to Britain."  MEX GBR
128 v:infringe on,upon:sovereignty,right,territory,water,independence on,upon,of:T
    "Japan's drilling infringed on China's sovereignty."  JPN CHN
128 v:defy,flout,disobey,thumb_nose obj:T
    "Finland defied the Soviet Union."  FIN RUS
128 n:defiance of:T
    "Iraq's defiance of the United Nations went on."  IRQ UNO
128 v:defy,flout,disobey,ignore,disregard obj:order,ban,curfew,sanction,resolution,ruling,injunction,ultimatum,deadline,embargo,summons,subpoena of,from,by,on,against:T?
    "Libya defied the embargo of the United Nations."  LBY UNO

# ---- 129 ----
129 v:veto obj:* of,by,on,against,from,to,for:T?
    ? "Hungary vetoed EU aid to Ukraine."  HUN UKR,EEC
    "Russia vetoed the resolution on Syria."  RUS SYR
129 v:cast,use,exercise,wield,threaten,employ obj:veto against,on,over:T?
    "France used its veto against the United Kingdom in 1963."  FRA GBR
129 n:veto of,on,over,against:T
    "The American veto of the Palestinian resolution followed."  USA PSE
129 v:block obj:sanction,aid,package,measure,decision,enlargement,resolution,statement,draft,motion,application,accession,membership,bid,entry,admission on,of,by,to,against,for:T
    "Greece blocked the accession of Macedonia."  GRC MKD

# ---- 120: whatever it be ----
120 v:reject,refuse,decline,rebuff,spurn,turn_down,repudiate,dismiss,rule_out,scorn,shrug_off,brush_aside,brush_off,resist,ignore,disregard,wave_aside,snub,knock_back,cast_aside,slap_down,discount,throw_out,fend_off obj:$re_call,$re_plan,pressure,criticism,condition,terms,concern,complaint,demand,charge,debt,obligation,treaty,interference,claim,argument,idea,gift,apology,policy,concept,note,protest,ultimatum,assertion,sanction,measure,bill,law,suggestion,invitation,deal,concession,verdict,ruling,decision,authority,mandate,legitimacy,report,candidate,nominee,candidacy,membership,participation,involvement,entry,accession,overture,attempt,rule,presence from,by,of,to,for,on,with:T
    "Ireland rejected a proposal from the United Kingdom."  IRL GBR
    "The German offer was turned down by Belgium."  BEL DEU
    "Finland rejected Soviet interference."  FIN RUS
120 v:reject,dispute,contest,refuse,challenge subj:S obj:result,outcome,vote_count obj:*+election,electoral,presidential,parliamentary,official? of,in:T? ; domestic=yes
    "The Ukrainian opposition rejected the results of the election."  UKR UKR
120 v:withhold,deny,refuse obj:recognition,approval,consent,assent,support,endorsement,cooperation,ratification,accreditation,agrément,agrement from,to,of,iobj,for:T
    "Madrid withheld recognition from Kosovo."  ESP KOS
120 n:non-recognition,nonrecognition of:T
    "The American non-recognition of North Korea lasted."  USA PRK
120 v:reject,spurn,rebuff,repudiate,disown,disavow,renounce obj:T
    "Albania rejected China."  ALB CHN
120 n:rejection,repudiation,refusal,rebuff,dismissal,spurning of,to:T
    "Iceland's rejection of the British proposal was final."  ISL GBR
120 a:hostile,averse,opposed to:T
    "The Polish government was hostile to Russia."  POL RUS
120 v:oppose,resist,object_to,contest,dispute,obstruct,be_against obj,to,against:policy,plan,proposal,war,invasion,deployment,sanction,annexation,membership,accession,entry,candidacy,independence,treaty,intervention,expansion,bid,construction,candidate,resolution,hegemony,domination,influence,rule,union,unification,partition,enlargement,rearmament,project,pipeline,dam,occupation,use,claim,aim,ambition,move,decision,regime,government,bill,presence,interest of,by,in,on,against,to,for,with:T
    "France opposed the war in Iraq."  FRA IRQ
    "The accession of Turkey was opposed by Austria."  AUT TUR
120 v:contain,limit,curb,check,stem,halt,counter,counterbalance,roll_back,combat,block subj:S obj:expansion,expansionism,influence,aggression,advance,ambition,power,encroachment,penetration,interference,communism obj,of,by:T
    "The United States sought to limit Soviet expansion."  USA RUS
120 v:oppose obj:T
    "Finland opposed the Soviet Union."  FIN RUS
120 n:opposition,objection,resistance,hostility to:T
    "Poland's opposition to the Russian pipeline is old."  POL RUS
120 v:oppose obj:S to:T !subj:*
    "Poland was opposed to the Russian pipeline."  POL RUS
120 v:contest,dispute,challenge,question obj:claim,sovereignty,ownership,border,legitimacy,jurisdiction,ruling,possession,title,delineation,demarcation,move,assertion,version,account,validity of,over,to,by,with,obj:T
    "Guatemala disputes the sovereignty of Belize."  GTM BLZ

# ---- as the wires put it: permission and land denied, fresh offers dismissed, bans violated
%set leave = permission leave authorisation authorization clearance consent land passage landing_right right-human access licence license permit territory
120 v:deny,refuse,withhold obj:$leave-security to,for,iobj,from:T
    "Switzerland denied land to Liechtenstein for a road."  CHE LIE
    "Kuwait refused permission for a Jordanian airliner to land."  KWT JOR
120 v:deny,refuse iobj,obj:T obj:$leave
    "Egypt denied Sudan permission to use the canal."  EGY SDN
125 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,ignore,brush_aside,brush_off,shrug_off,scorn,wave_aside,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call comp:negotiate,talk,meet,discuss from,of,by,obj:T
    "Argentina brushed aside an offer by Britain to negotiate."  ARG GBR
125 v:reject,refuse,decline,dismiss,rebuff,turn_down,spurn,ignore,brush_aside,brush_off,shrug_off,scorn,wave_aside,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call of,for:$q_talks from,by,of,with,obj:T
    "Ethiopia dismissed a fresh Eritrean offer of talks."  ETH ERI
120 v:dismiss,brush_aside,brush_off,shrug_off,scorn,ignore,reject,turn_down,refuse,decline,rebuff,spurn,wave_aside,snub,knock_back,cast_aside,slap_down,disregard,repudiate,discount,throw_out,fend_off obj:$re_call from,by,of,obj:T
    "Myanmar dismissed a Norwegian appeal."  MMR NOR
128 v:violate,breach,flout,break obj:ban,moratorium,curfew,embargo,prohibition,quota,limit on,of:* ; domestic=yes
    "Zambian opposition supporters violated a ban on rallies."  ZMB ZMB
128 v:violate,breach,flout,break obj:ban,moratorium,prohibition,embargo,no-fly_zone+un,u.n.,international,united,whaling,fishing,arms,flight,test,weapon of,by,on,obj:T?
    "Libya violated a U.N. ban on flights."  LBY UNO
1224 v:oppose,reject,resist,rule_out,refuse,object_to obj,to:deployment,dispatch,stationing,presence,sending of:force,peacekeeper,troop,contingent,observer+international,multinational,peacekeeping,peace-keeping,u.n.,un,nato,foreign,african by,of,in:T?
    "Iraq opposed the deployment of an international force by the United Nations."  IRQ UNO
%set th_deploy = deployment dispatch stationing presence sending arrival
1224 v:oppose obj:S to:$th_deploy of:T !subj:*
    "Russia is opposed to the deployment of NATO troops in Macedonia."  RUS NAT
1224 a:opposed,hostile to:$th_deploy of:T
    "Sudan is hostile to the deployment of United Nations troops."  SDN UNO
# ---- refusing, as the wires put it
120 v:turn,have obj:ear,deaf_ear to:appeal,call,plea,demand,request,warning,protest,entreaty,overture,criticism,concern of,from,by,to:T
    "Eritrea turned a deaf ear to Ethiopian appeals."  ERI ETH
125 v:slam,shut,close obj:door on,to:talk,negotiation,dialogue,compromise,contact,diplomacy,mediation with,from,by,of:T
    "Serbia slammed the door on talks with Kosovo."  SRB KOS
120 v:say any:no to:aid,offer,proposal,plan,request,demand,deal,membership,troop,talk,call,help,treaty,base,loan,mediation,presence,extension of,from,by,with,to:T
    "Cuba said no to American aid."  CUB USA
120 v:thumb_nose_at,cock_snook_at,pour_water_on,pour_scorn_on,give_shrift_to,scoff_at,sneer_at,turn_nose_up,wave_off,wave_away,make_light_of,turn_back_on,balk_at,bridle_at,take_notice_of obj,at,on,to,of:$re_call,$re_plan,offer,overture,idea,suggestion,aid of,from,by,obj,on,to,at:T
    "Turkey poured cold water on Cyprus's proposal."  TUR CYP
    "Israel gave short shrift to the Swedish plan."  ISR SWE
120 v:thumb_nose_at,cock_snook_at,turn_back_on,stonewall,defy,flout obj,at,on:T
    "Iran thumbed its nose at the Security Council."  IRN UNO
120 v:vote_down,throw_out,reject,block,scuttle,torpedo,sink,scupper,kill,derail,strike_down obj:accord,agreement,treaty,pact,deal,protocol,convention,extension with,on,by,of:T
    "The Danish parliament voted down the accord with Norway."  DNK NOR
1245 v:turn_away,turn_back,lock_out,keep_out,shut_out,bar,refuse_entry_to obj:inspector,observer,monitor,rapporteur,investigator,mission,aid_convoy from,of,obj:T?
    "Iran turned away the inspectors of the United Nations."  IRN UNO
120 v:say any:no to:T
    "Germany said no to Ukraine on missiles."  DEU UKR
129 n:veto of,by:S !subj:*
    ? "The resolution was killed by the veto of China."  CHN -
120 v:have obj:truck,dealing,part,time with,in,for:T any:no
    "Sri Lanka will have no truck with Norwegian mediators."  LKA NOR
120 v:hear,countenance,entertain,brook,tolerate,contemplate obj:nothing,none,no,talk,suggestion,interference,challenge of,from,by:T any:not,no,nothing,none,n't,never
    "Sudan would hear nothing of a United Nations force."  SDN UNO
120 v:override,overrule,disregard,defy,ignore,flout,brave obj:plea,objection,protest,wish,appeal,warning,call,request,ruling,resolution,deadline,criticism,advice of,from,by,obj:T
    "Singapore overrode Philippine pleas and hanged the maid."  SGP PHL
128 v:drag,delay,stall,drag_out,procrastinate,temporise,temporize obj:foot,heel on,over,in:* of,with,to:T?
    "Spain dragged its feet on the extradition of a Rwandan officer."  ESP RWA
1245 v:keep_out,shut_out,lock_out,turn_back,exclude,debar obj:reporter,journalist,correspondent,inspector,observer,monitor,diplomat,mission,aid_worker,investigator from,of,obj:T
    "Harare kept out British reporters."  ZWE GBR
# ---- refusing, as the wires put it: none of it, no part of it, out of the question, heels dug in
120 v:have obj:none,truck of,with:T
    "Cuba would have none of the American offer."  CUB USA
120 v:want obj:part,nothing of,in,with:T any:no,nothing
    "Cuba wants no part of the Organization of American States."  CUB OAS
120 v:dig_in,dig obj,in:heel over,against,on:T
    "Greece dug in its heels over the Macedonian bid."  GRC MKD
120 v:stand in:way of:* against,on,by,of,from,to:T
    "China stood in the way of a resolution against Sudan."  CHN SDN
120 v:hold_out,stand_firm,hold_firm,stand_fast,fight_back,come_out,speak_out,set_face against:plan,proposal,membership,entry,accession,bid,pressure,demand,idea,call,deal,treaty,troop,mission,resolution of,by,from,for,to,against:T
    "The Netherlands held out against the membership of Serbia."  NLD SRB
120 v:throw_water_on,pour_water_on,pour_cold_water_on,throw_out,toss_out,kick_out,shoot_down,swat_away,bat_away,bat_aside,laugh_off,spit_on,stamp_on,sit_on,put_paid_to,say_no_to,give_thumbs_down_to,close_door_on,shut_door_on,slam_door_on obj,on,to,at:$re_call,$re_plan,idea,suggestion,accession,membership,bid,overture of,from,by,obj,on,to:T
    "Iran threw cold water on the Russian proposal."  IRN RUS
    "Israel shot down a Swedish proposal."  ISR SWE
120 v:call,describe,dismiss,term,deem,brand,label,declare,consider,regard obj:$re_call,$re_plan,idea,criticism,report,claim,accusation,charge,demand,condition,resolution as,comp,obj:unacceptable,joke,nonsense,inadmissible,absurd,ridiculous,laughable,baseless,groundless,unfounded,non-starter,insult,nonstarter,irrelevant,inappropriate,insufficient,unworkable,premature,unrealistic,meaningless,propaganda,interference,rubbish,lie obj,of,from,by:T
    ? "Iran called the European Union's offer a joke."  IRN EEC
120 v:block,thwart,oppose,resist,frustrate,torpedo,scuttle,stymie,quash,kill_off,see_off,beat_back,stonewall,foil,stall,hold_up,derail,scupper obj:move,bid,effort,attempt,push,drive,initiative,campaign,request,plan,proposal by,of,from:T !subj:police,policeman,troop,force,soldier,guard,officer,guardsman
    "China blocked a move by the United States."  CHN USA
125 v:say,declare,insist,state,tell,vow,announce,maintain,add comp,any:no,never any:talk,talks,negotiation,negotiations,dialogue,compromise,bargaining with:T
    ? "Colombia's president said there would be no talks with the rebels."  COL COL
125 v:absent,skip,shun,boycott,snub,stay_out,sit_out,walk_away from,obj,of:talk,talks,summit,conference,meeting,negotiation,session,ceremony,parade of,in,with,by,obj:T?
    ? "Syria skipped the summit of the Arab League."  SYR ARL
125 v:give obj,iobj:summit,meeting,conference,talk,talks,ceremony any:miss,pass of,in,with:T?
    "Georgia gave the summit in Moscow a miss."  GEO RUS
1231 v:cling,cling_on,hang_on,hold_on,stick to,onto,on:power,office,post,presidency,throne,job subj:S ; domestic=yes
    ? "Ivory Coast's president clung to power."  CIV CIV
128 v:be,stand in:breach,violation,contravention,defiance,infringement of:$re_norm,agreement,treaty,ban,pledge of,with,by,on:T?
    ? "Iran is in breach of the treaty with Iraq."  IRN IRQ
128 v:tear_up,rip_up,shred,trample,trample_on,ride_roughshod_over,run_roughshod_over,make_mockery_of,walk_away_from,go_back_on,renege_on,backtrack_on,back_out_of,welsh_on obj,on,over,of,from:treaty,agreement,accord,pact,convention,armistice,truce,deal,promise,pledge,commitment,undertaking,resolution,contract,sovereignty with,of,to,on,by,obj:T
    "North Korea tore up the armistice with South Korea."  PRK KOR
1244 v:refuse,decline comp:budge,bend,bow,relent,cave,compromise,blink,retreat,submit over,on,to,from:*? to,over,on,with:T?
    "Italy refused to budge."  ITA -
120 v:throw_out,vote_down,reject,defeat,strike_down,block,kill subj:parliament,senate,congress,lawmaker,deputy,assembly,court,legislature,duma,house,majlis subj:S obj:bill,budget,nominee,cabinet,decree,amendment,motion,constitution,treaty,nomination,appointment,law of,by,on,with,from:T? ; domestic=yes
    "Kenya's lawmakers threw out the budget."  KEN KEN
128 v:flout,defy,ignore,break,breach,violate,sidestep,evade,skirt,dodge,circumvent,bust,get_around obj:embargo,sanction,ban,blockade,resolution+arm,arms,un,u.n.,oil,trade,international,american,eu on,against,of,by:T?
    "Eritrea flouts the arms embargo on Somalia."  ERI SOM
# ---- more of the same
120 v:give,return,deliver,offer obj:no,refusal,rebuff,brush-off,snub,rejection to:T
    ? "Britain gave a flat no to Scotland."  GBR GBR
%set re_said = demand offer proposal plan claim accusation allegation charge criticism report condition call request term suggestion idea deal treaty ruling resolution verdict ultimatum remark comment
120 v:say,state,declare,insist,tell,reply,maintain,argue,note,add comp:unacceptable,absurd,unrealistic,insulting,baseless,groundless,unfounded,inadmissible,ridiculous,interference,insult,non-starter,blackmail,irrelevant,inappropriate,insufficient,false,nonsense,untrue,meddling,unworkable,one-sided,biased any:T$re_said
    "Iran's foreign ministry said European Union demands were unacceptable."  IRN EEC
120 v:withhold,withdraw,deny,refuse obj:signature,blessing,assent,accession,backing,cooperation from,to,of,for,iobj:T
    ? "Canada withheld its signature from a treaty with the United States."  CAN USA
120 a:unmoved,undeterred,unimpressed,unfazed,unperturbed,deaf,dismissive,contemptuous,scornful by,to,of:T
    ? "Uganda was unmoved by British criticism."  UGA GBR
120 v:hear any:not,n't,never of:T
    "Indonesia would not hear of Australian police."  IDN AUS
120 v:stand,hold obj:ground,line,firm against:T
    "Lebanon's government stood its ground against Syria."  LBN SYR
120 v:stand_up,stand_firm,hold_firm,dig_heel to,against:T
    "Lithuania stood up to China."  LTU CHN
120 v:dismiss,reject,denounce,condemn,decry as:blackmail,interference,meddling,propaganda,lie,fabrication,slander,nonsense,trick,ploy,stunt,sham,insult,bluff,trap,fiction,smear obj:$re_call,$re_plan,claim,report,accusation,allegation,charge,criticism,statement,demand obj,of,by,from:T
    "Serbia dismissed an offer by the European Union as blackmail."  SRB EEC
128 v:say,declare,announce,state,vow comp:bind,bound,observe,honour,honor,respect,abide,recognise,recognize any:longer,not,n't,never any:treaty,agreement,armistice,accord,pact,truce,ceasefire,convention,moratorium,deal with,to,by:T?
    "North Korea said it would no longer be bound by the armistice."  PRK -
1245 v:deny,refuse,bar,block,forbid,prevent subj:S obj,iobj:inspector,observer,monitor,envoy,rapporteur,investigator,mission,delegation,commissioner from,of,obj:T comp,from:enter,visit,see,meet,travel,inspect,entry,access,land,go
    "Sudan barred the United Nations envoy from visiting the camps."  SDN UNO
120 v:refuse,decline comp:take_in,accept,admit,host any:refugee,migrant,asylum,quota,asylum-seeker from,of,by:T?
    "Hungary refused to accept refugees from Greece."  HUN GRC
120 v:fail,refuse,decline comp:honour,honor,heed,meet,fulfil,fulfill,comply,obey any:deadline,demand,ruling,resolution,order,ultimatum,obligation,request,appeal,judgment,judgement from,of,by,to:T?
    "Sudan failed to heed an appeal by the African Union."  SDN AFU
# ---- and more
120 v:say,insist,state,declare,tell,reply,maintain,argue comp:motivated,fabricated,fabrication,lie,lies,slander,fiction,invention,smear,propaganda,fake,hostile,biased,concocted,trumped any:T$re_said
    "Syria's foreign minister said that American accusations were a lie."  SYR USA
120 v:challenge,dispute,question,reject subj:opposition,party,candidate,rival,loser,challenger,coalition,leader subj:S obj:victory,win,election,result,outcome,count,poll,vote,legitimacy,re-election,reelection,tally of,in,obj:T? ; domestic=yes
    "Egypt's opposition challenged the president's victory."  EGY EGY
120 v:deny,refuse obj,iobj:T obj,iobj:entry,admission,landing into,to,by,at:S !subj:*
    "Three American lawmakers were denied entry to Venezuela."  VEN USA
120 v:refuse,decline comp:sign,endorse,approve,back,ratify,join,support,accept,honour,honor,cooperate,co-operate,comply any:deal,treaty,accord,agreement,plan,pact,proposal,statement,declaration,communique,protocol,resolution,order,request,demand,ruling,offer with,of,by,from,on,to,obj:T?
    "Tanzania refused to sign the trade pact with the European Union."  TZA EEC
120 v:steer_clear,keep_distance,keep,stay of,from,out:T any:clear,distance,away subj:S
    "Norway kept its distance from Belarus."  NOR BLR
120 v:reject,dismiss,refuse,rule_out,oppose,resist,rebuff,spurn obj:interference,meddling,pressure,dictate,diktat,blackmail,tutelage,lecture,lecturing,advice,conditions,condition,criticism,involvement,mediation,help,aid,presence,claim,ultimatum,threat+foreign,outside,western,external by,from,of,in:T?
    "Zimbabwe rejected foreign interference by Britain."  ZWE GBR
129 v:cast obj:vote,ballot+lone,dissenting,sole,only,negative,no against,on:T
    "The United States cast the only vote against the Cuban resolution."  USA CUB
120 v:vote,campaign,lobby,come_out,argue,speak against:resolution,bill,measure,motion,treaty,accord,membership,admission,plan,pact,deal,proposal,sanction,war,deployment on,of,with,by,against,to,for:T
    "India voted against a resolution on Sri Lanka."  IND LKA
# ---- cold shoulders, walking away, in the teeth of
120 v:give obj:shoulder,brush-off,thumbs-down,raspberry,slip,elbow,bum's_rush to,iobj:* to,of,by,from,iobj:T subj:S
    "New Delhi gave the cold shoulder to an offer of talks from Islamabad."  IND PAK
125 v:walk,pull_out,back_out,storm,step,turn any:away,out,back from,of:$q_talks,table,parley with,from,of:T subj:S
    "Croatia walked away from talks with Slovenia."  HRV SVN
126 v:walk,back_out,pull_out,withdraw any:away,out from,of:arbitration,mediation,$q_mediate with,by,of:T? subj:S
    "Croatia walked away from arbitration with Slovenia."  HRV SVN
128 v:go_ahead,press_ahead,push_ahead,proceed,carry_on,forge_ahead,plough_on with:* in:defiance,teeth,face of:T subj:S
    "Ethiopia went ahead with the dam in defiance of Egypt."  ETH EGY
120 v:turn obj:back on,upon:plan,proposal,offer,deal,idea,scheme,request,appeal,initiative,accord,treaty of,by,from,with,on:T
    "Paris turned its back on a British proposal."  FRA GBR
120 v:dismiss,reject,brush_off,brush_aside,shrug_off,repudiate,discount,wave_aside obj:comment,statement,remark,credibility,notion,assertion,finding,concern,worry,fear of,by,from,about,over,obj:T
    "Fiji dismissed Australian remarks on its courts."  FJI AUS
120 v:slam,shut,bang,close obj:door on,to,in:plan,proposal,offer,idea,request,talk,negotiation,dialogue,deal,compromise,bid,return,membership,face on,to,of,from,with,in:T
    "Ankara slammed the door on a Greek plan."  TUR GRC
