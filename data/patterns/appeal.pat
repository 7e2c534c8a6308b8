# Appeals and requests (CAMEO 02): asking, urging, inviting, seeking.
# What is asked for stands in the sets q_* of sets.pat, one for each leaf of 02.

# ---- operators: the act asked for gives the leaf ----
%set q_ask = request appeal plea petition call application cry entreaty "distress call" overture
@appeal v:urge,ask,request,implore,beseech,beg,exhort,entreat,petition,encourage,press,pressure,lobby,advise,counsel,remind,plead_with,call_on,call_upon,appeal_to,prod,nudge,invite obj,on,upon,to,with:T comp:ACT
    "Germany urged Iran to release the prisoners."  DEU IRN
    "Ethiopia was asked by Kenya to withdraw its troops from Somalia."  KEN ETH
    "Egypt called on Israel to lift the blockade."  EGY ISR
    "France appealed to Libya to free the hostages."  FRA LBY
    "Norway, which called upon Sudan to sign the treaty, sent an envoy."  NOR SDN
@appeal v:propose,request,urge,appeal,plead,plea comp:ACT
    "Sweden proposed that Russia withdraw its troops from Georgia."  SWE RUS
@appeal v:want,wish,prefer,like obj:T comp:ACT
    "Washington wants Pakistan to free the doctor."  USA PAK
@appeal v:call_for,appeal_for,plead_for,press_for,push_for,ask_for,lobby_for,campaign_for,argue_for,beg_for,pray_for for:ACT from,by,in:T?
    "Belgium called for negotiations between Rwanda and Uganda."  BEL RWA,UGA
@appeal v:request,urge,solicit obj:ACT from,by:T?
    "India requested the extradition of the banker from Britain."  IND GBR
@appeal v:advocate,seek,favour,favor,recommend,propose obj:ACT from,by,for,with,on,to,in:T !obj:re-election,reelection,term,nomination,office,presidency,post,job,seat,asylum,penalty,bill,law,legislation,amendment,budget,system,way
    "Eritrea sought clemency from Sudan."  ERI SDN
@appeal n:call,appeal,plea,request,petition,entreaty,exhortation,advice,proposal,recommendation on,to,upon,with:T comp,for:ACT
    "Turkey made an appeal to Greece to withdraw its troops from the islands."  TUR GRC
@appeal v:ask,urge,call_on,request obj,on:T$q_authority comp:ACT
    "Tunisia asked the French government to clarify its remarks."  TUN FRA
@appeal v:ask comp:ACT+should,must
    "Norway asked that Sweden recognise Kosovo."  NOR SWE
@appeal v:put,exert,bring,apply,increase,pile,raise,keep_up,step_up obj:pressure,diplomatic_pressure on,upon:T comp:ACT
    "Washington put pressure on Turkey to withdraw its troops from Cyprus."  USA TUR

# ---- 020: asked, whatever it be (a clause that holds no act: the operators above give 020) ----
020 v:petition,lobby obj:T for:*
    "Armenia petitioned Russia for a new harbour."  ARM RUS
020 n:appeal,plea,petition,entreaty to,on,upon:T
    "Chad's plea to France for understanding went unheard."  TCD FRA
020 v:address,send,submit,make,issue,lodge,hand,present obj:appeal,plea,petition,request,entreaty to:T
    "Albania addressed a petition to the United Nations."  ALB UNO
020 v:make,renew,repeat,reiterate,issue obj:$q_ask-phone,telephone,conference to,for,on,with:T
    "Burundi renewed its appeal to Belgium in March."  BDI BEL

# ---- 021: material cooperation ----
021 v:seek,request,solicit,call_for,ask_for,appeal_for,press_for,push_for,urge,propose,court,need obj,for:$q_coop+close,closer,great,greater,more,regional,strong,stronger,full,better,mutual,practical obj,with,from,between:T
    "Estonia sought closer cooperation with Finland."  EST FIN
    "Moldova called for greater cooperation with Romania."  MDA ROU
021 v:ask,press,urge,petition,appeal,approach,lobby,court obj,to:T for:$q_coop
    "Estonia asked Latvia for cooperation on the railway."  EST LVA
0211 v:seek,request,solicit,call_for,ask_for,appeal_for,press_for,push_for,urge,propose,encourage obj,for:$q_coop+economic,trade,commercial,financial,energy,industrial,business,oil,gas,agricultural,technological,technical,investment,banking with,from,between:T
    "Vietnam sought economic cooperation with South Korea."  VNM KOR
0211 v:seek,solicit,request,call_for,ask_for,appeal_for,push_for,press_for,urge,court obj,for:$q_trade with,from,between:T
    "Angola is seeking investment from Portugal."  AGO PRT
0211 v:ask,appeal,urge,turn,look,petition,lobby,approach,court,invite obj,to:T for:$q_trade
    "Mongolia turned to Japan for investment."  MNG JPN
0212 v:seek,request,solicit,call_for,ask_for,appeal_for,press_for,push_for,urge,propose obj,for:$q_coop+military,defence,defense,security,naval,counterterrorism,antiterror,terrorism,strategic with,from,between:T
    "Montenegro requested military cooperation with Italy."  MNE ITA
0212 v:seek,request,propose obj:alliance,military_alliance,defence_pact,defense_pact with:T
    "Bulgaria sought an alliance with Germany."  BGR DEU
0213 v:seek,request,ask_for,call_for,demand,apply_for obj,for:legal_assistance,judicial_cooperation,mutual_legal_assistance,judicial_assistance from,of,with:T
    "Lithuania requested legal assistance from Belarus in the case."  LTU BLR
0213 v:request,seek,ask_for,apply_for obj,for:extradition,surrender from,to,by:T?
    "Peru requested the extradition of its former president from Chile."  PER CHL
0213 v:ask,petition,appeal obj,to:T for:extradition,legal_assistance,judicial_cooperation
    "Kosovo asked Switzerland for the extradition of two suspects."  KOS CHE
0213 v:ask,request,urge obj:T comp:extradite,hand_over,turn_over,prosecute
    "Colombia has asked Spain to extradite the trafficker."  COL ESP
0214 v:seek,request,ask_for,call_for,solicit,appeal_for obj,for:information,intelligence,clarification,explanation,evidence,data from,of:T
    "Turkey sought information from Sweden on the exiles."  TUR SWE
0214 v:ask,press,query,approach,consult obj:T for:information,intelligence,clarification,explanation,evidence,data
    "Brazil asked Canada for an explanation of the eavesdropping."  BRA CAN
0214 n:request for:information,intelligence,clarification,explanation,evidence,data to:T
    "Brazil's request to Canada for information has been ignored."  BRA CAN

# ---- 022: diplomatic cooperation, policy support ----
022 v:seek,request,solicit,call_for,ask_for,appeal_for,court,canvass,rally,enlist,drum_up,muster,need obj,for:$q_support obj,from,of,by,among:T
    "Taiwan sought the support of Paraguay at the assembly."  TWN PRY
    "Kosovo appealed for recognition from Greece."  KOS GRC
022 v:ask,appeal,turn,look,lobby,urge,press,petition,approach,court,canvass obj,to:T for:$q_support
    "Georgia appealed to Lithuania for recognition."  GEO LTU
022 v:seek,request,apply_for obj,for:membership,accession,admission in,to,of,into:T
    "North Macedonia applied for membership of NATO in 1999."  MKD NAT
    "Croatia sought admission to the European Union."  HRV EEC
022 v:apply comp:join,accede,enter to:T?
    "Finland applied to join NATO in May 2022."  FIN NAT
022 n:application,bid,request for:membership,accession,admission in,to,of:T
    "Ukraine's application for membership of the European Union was submitted in February by the president."  UKR EEC
022 v:invite obj:T into,to:membership,union,alliance,bloc,organisation,organization,pact,coalition
    "Britain invited Norway into the alliance."  GBR NOR

# ---- 023: aid ----
023 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for,apply_for,need obj,for:$q_aid obj,from,of,to,by:T
    "Zambia sought help from Tanzania after the flood."  ZMB TZA
023 v:ask,beg,petition,implore,press,lobby,approach,tap,appeal,turn,look,plead,apply,beseech obj,to,with:T for:$q_aid
    "Bolivia asked Brazil for help in the crisis."  BOL BRA
023 n:appeal,request,plea,call,petition,application to:T for:$q_aid
    "Nepal's request to India for assistance was sent on Monday."  NPL IND
0231 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for,apply_for obj,for:$q_aid+economic,financial,budgetary,development,monetary,fiscal,bailout,rescue,emergency,credit,dollar,euro obj,from,of,to,by,with:T?
    "Greece requested financial assistance from Germany."  GRC DEU
0231 v:seek,request,solicit,ask_for,appeal_for,call_for,apply_for obj,for:loan,bailout,credit,debt_relief,bridge_loan,debt_cancellation,subsidy,credit_line,rescue_package,debt_rescheduling from,of,to,by,with:T?
    "Pakistan sought a loan from China to avoid default."  PAK CHN
0231 v:ask,beg,petition,press,lobby,approach,appeal,turn,look,plead,apply obj,to,with:T for:loan,bailout,credit,debt_relief,money,fund,funding,cash,investment,rescue_package,subsidy
    "Ukraine turned to the IMF for a loan."  UKR IMF
0231 v:ask,beg,petition,press,lobby,approach,appeal,turn,look,plead,apply obj,to,with:T for:$q_aid+economic,financial,budgetary,development,monetary
    "Cuba appealed to Russia for economic assistance."  CUB RUS
0232 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for obj,for:$q_aid+military,lethal,defence,defense,security,naval,air obj,from,of,to,by:T?
    "Ukraine requested military aid from Poland."  UKR POL
0232 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for obj,for:$q_arms obj,from,of,to,by:T
    "Kuwait sought missiles from Britain."  KWT GBR
0232 v:ask,beg,petition,press,lobby,approach,appeal,turn,look,plead,apply obj,to,with:T for:$q_arms
    "Egypt turned to Czechoslovakia for weapons in 1955."  EGY CSK
0232 v:ask,beg,petition,press,lobby,approach,appeal,turn,look,plead obj,to,with:T for:$q_aid+military,lethal,defence,defense,security
    "Somalia appealed to Turkey for military aid."  SOM TUR
0233 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for,launch obj,for:$q_aid+food,humanitarian,relief,emergency,medical,disaster,flood,famine,drought,international obj,from,of,to,by:T?
    "Somalia appealed for humanitarian aid from Kuwait."  SOM KWT
0233 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for obj,for:$q_relief obj,from,of,to,by:T
    "North Korea requested rice from Thailand."  PRK THA
0233 v:ask,beg,petition,press,lobby,approach,appeal,turn,look,plead obj,to,with:T for:$q_relief
    "Haiti turned to Cuba for doctors."  HTI CUB
0233 v:ask,beg,petition,approach,appeal,turn,look,plead obj,to,with:T for:$q_aid+food,humanitarian,relief,emergency,medical,disaster,flood,famine
    "Malawi asked the United Nations for food aid."  MWI UNO
0234 v:seek,request,solicit,ask_for,appeal_for,call_for,beg_for,plead_for obj,for:$q_keepers from,of,to,by:T?
    "Lebanon requested peacekeepers from the United Nations."  LBN UNO
0234 v:ask,beg,petition,press,appeal,turn,look,plead,approach obj,to,with:T for:$q_keepers
    "Latvia asked NATO for protection."  LVA NAT
0234 v:ask,urge,request,appeal,call_on,invite obj,to,on:T comp:intervene,protect,defend
    "The Comoros asked France to protect the islands."  COM FRA
023 v:seek,request,apply_for,ask_for,claim obj,for:asylum,refuge,sanctuary,political_asylum,refugee_status in,from,to,at:T ; context=asylum
    "Soldiers from Eritrea sought asylum in Ethiopia."  ERI ETH
023 v:ask,petition,appeal obj,to:T for:asylum,refuge,sanctuary,political_asylum ; context=asylum
    "Two Cuban officials asked Canada for political asylum."  CUB CAN

# ---- 024: political reform ----
0241 v:seek,request,call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,campaign_for obj,for:$q_ouster of,by,from:T
    "Opposition leaders in Kenya called for the resignation of President Moi."  KEN KEN
    "Botswana called for the departure of the Zimbabwean president."  BWA ZWE
0241 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate obj,for:$q_early in,by,from:T?
    "Opposition leaders in Bulgaria called for early elections."  BGR -
0241 v:urge,ask,press,pressure,call_on,call_upon,implore,beg,advise,appeal_to,beseech,entreat,prod,lobby,petition,counsel,nudge obj,on,upon,to:T comp:resign,step_down,step_aside,stand_down,stand_aside,quit,abdicate,retire
    "France urged the Ivorian president to resign."  FRA CIV
0242 v:seek,call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,campaign_for,encourage obj,for:$q_reform in,by,from,of,to:T
    "The United States urged reforms in Saudi Arabia."  USA SAU
0242 v:press,urge,push,lobby,petition,pressure,appeal,ask obj,to,with:T for,on:$q_reform
    "Norway pressed Myanmar for reform."  NOR MMR
0243 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,campaign_for,petition_for,seek obj,for:$q_rights+human,equal,civil,political,minority,religious,woman,voting,basic,fundamental,great,greater,press,media for,of,in,to,from,by:T?
    "Finland called for equal rights for women in Afghanistan."  FIN AFG
0243 v:ask,press,urge,petition,appeal,lobby obj,to:T for,on:$q_rights+human,equal,civil,political,minority,religious,woman,voting,basic,fundamental
    "Denmark pressed China on human rights."  DNK CHN
0243 v:urge,ask,call_on,press,appeal_to obj,on,to:T comp:respect,protect,uphold,guarantee any:right,freedom
    "Ireland urged Egypt to respect human rights."  IRL EGY
0244 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,campaign_for,petition_for,seek obj,for:$q_regime from,in,for,of,to:T
    "The Slovak leaders sought independence from Czechoslovakia in 1992."  SVK CSK
    "Senegal called for democracy in Guinea."  SEN GIN
0244 v:call_for,appeal_for,press_for,push_for,urge obj,for:return,transition,restoration,move to,of:$q_regime in,by,from:T
    "The African Union called for a return to civilian rule in Sudan."  AFU SDN
0244 v:ask,press,urge,petition,appeal,lobby obj,to:T for:$q_regime
    "Fiji petitioned Britain for independence."  FJI GBR
0244 v:urge,ask,call_on,press,appeal_to obj,on,to:T comp:democratise,democratize,restore any:democracy,constitution,rule,order
    "Ghana urged Niger to restore civilian rule."  GHA NER

# ---- 025: yielding ----
025 v:urge,ask,call_on,press,appeal_to,implore,beseech,entreat,prod,lobby,petition,counsel,advise,nudge obj,on,to:T comp:concede,yield,back,relent,compromise
    "Austria urged Hungary to relent."  AUT HUN
0251 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,seek,request obj,for:$q_lift of,to,on:$q_ban by,in,of,from:T?
    "Canada called for an end to the state of emergency in Thailand."  CAN THA
0251 v:urge,ask,call_on,press,appeal_to,implore,beseech,entreat,prod,lobby,petition,counsel,advise,nudge obj,on,to:T comp:lift,ease,end,relax,abolish any:curfew,emergency,martial_law,censorship,ban
    "Switzerland urged Thailand to end martial law."  CHE THA
0252 v:call_for,ask_for,appeal_for,urge,request,plead_for obj,for:$q_end of,to:$q_dissent by,in,of,from:T? ; domestic=yes
    "The Chilean government called for an end to the protests."  CHL CHL
0252 v:urge,ask,call_on,appeal_to,implore,beseech,entreat obj,on,to:T$q_protester comp:*
    ? "The Bolivian president urged the protesters to go home."  BOL BOL
0253 v:call_for,ask_for,appeal_for,plead_for,press_for,push_for,urge,seek,request,advocate,campaign_for,petition_for obj,for:$q_release in,to:T? by,from:T?
    "Australia called for the release of the academic by Iran."  AUS IRN
    "Greece requested the return of the sculptures from Britain."  GRC GBR
0253 v:ask,press,urge,petition,appeal,plead,lobby obj,to,with:T for:$q_release
    "Norway appealed to Eritrea for the release of the journalist."  NOR ERI
0253 v:urge,ask,call_on,call_upon,appeal_to,implore,plead_with,press,beg,petition,beseech,entreat,prod,lobby,counsel,advise,nudge obj,on,upon,to,with:T comp:free,release,liberate,repatriate,pardon
    "Portugal asked Indonesia to free the prisoners."  PRT IDN
0254 v:call_for,ask_for,appeal_for,plead_for,press_for,push_for,urge,advocate,seek,request,petition_for,campaign_for obj,for:$q_lift of,to,from,in,on,against:$q_sanction on,against,of,by,from,in:T?
    "Jordan called for the lifting of sanctions against Iraq."  JOR IRQ
0254 v:urge,ask,call_on,call_upon,appeal_to,press,lobby obj,on,upon,to:T comp:lift,ease,end,remove,drop,relax,scrap,waive any:sanction,embargo,tariff,boycott,duty,quota
    "Barbados urged the United States to end the embargo on Cuba."  BRB USA
0255 v:call_for,ask_for,appeal_for,press_for,push_for,urge,seek,request obj,for:$q_access+unhindered,unfettered,humanitarian,international,independent,UN,full,immediate,free,safe,impartial by,from,to,in,into,of:T?
    "The Netherlands called for an independent investigation in Ukraine."  NLD UKR
0255 v:ask,press,urge,petition,appeal obj,to:T for,on:$q_access
    "The IAEA asked Syria for access to the site."  IAE SYR
0255 v:urge,ask,call_on,call_upon,appeal_to,press obj,on,upon,to:T comp:allow,admit,permit,let,open any:inspector,observer,monitor,access,peacekeeper,aid,convoy,worker,inspection
    "Denmark urged Sudan to admit the observers."  DNK SDN
0256 v:call_for,ask_for,appeal_for,plead_for,press_for,push_for,urge,advocate,seek,request,propose obj,for:$q_truce in,by,between,from,with,on,of:T?
    "Algeria called for a ceasefire in Yemen."  DZA YEM
    "Mali appealed for calm."  MLI -
0256 v:ask,press,urge,petition,appeal,beg,plead obj,to,with:T for:$q_truce
    "Pakistan asked India for restraint."  PAK IND
0256 v:call_for,ask_for,appeal_for,plead_for,press_for,push_for,urge,advocate,seek,request obj,for:$q_withdrawal of,by:T$q_troops
    "Finland called for the withdrawal of Russian troops from Ukraine."  FIN RUS
0256 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,seek,request obj,for:$q_withdrawal by,from,of:T
    "Zaire called for a withdrawal by South Africa from Angola."  COD ZAF
0256 v:call_for,ask_for,appeal_for,plead_for,press_for,push_for,urge,advocate,seek,request obj,for:$q_end of,to,in,on:$q_fight in,by,between,against,of,on,from:T?
    "Tunisia appealed for an end to the violence in Libya."  TUN LBY
    "Malaysia called for a halt to Israeli attacks."  MYS ISR
0256 v:urge,ask,call_on,call_upon,appeal_to,implore,press,beseech,entreat,prod,lobby,petition,counsel,advise,nudge obj,on,upon,to:T comp:withdraw,disarm,demobilise,demobilize,de-escalate,disengage
    "Gabon urged Rwanda to withdraw."  GAB RWA
0256 v:urge,ask,call_on,call_upon,appeal_to,implore,press,beseech,entreat,prod,lobby,petition,counsel,advise,nudge obj,on,upon,to:T comp:exercise,show,exert,observe any:restraint,ceasefire,truce,moderation,calm
    "Egypt urged India to exercise restraint."  EGY IND
0256 n:call,appeal,plea,request for:$q_truce,$q_withdrawal to,by,on:T
    "Oman's call to Iran for restraint came too late."  OMN IRN

# ---- 026–028: talks, settlement, mediation ----
026 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,seek,request,propose,solicit,encourage,suggest obj,for:$q_talks with,between,by,from,among:T
    "Argentina called for talks with Britain on the islands."  ARG GBR
026 v:ask,press,urge,petition,appeal,beg,invite obj,to,with:T for:$q_talks
    "Qatar asked Bahrain for a meeting."  QAT BHR
026 v:urge,ask,call_on,call_upon,appeal_to,press,implore,encourage,invite,beseech,entreat,prod,lobby,petition,counsel,advise,nudge obj,on,upon,to:T comp:negotiate,talk,meet !any:deadline,demand,requirement,standard,target,obligation,goal,condition,commitment,criterion,need
    "Kenya urged Uganda to negotiate."  KEN UGA
026 v:urge,ask,call_on,call_upon,appeal_to,press,encourage obj,on,upon,to:T comp:enter,resume,start,hold,begin,open,return,engage,come,join any:talk,negotiation,dialogue,negotiating_table,table
    "The Vatican urged Cuba to enter into dialogue."  VAT CUB
026 n:call,appeal,request,proposal for:$q_talks with,to,between:T
    "India's request for talks with Bhutan surprised the ministers."  IND BTN
027 v:call_for,ask_for,appeal_for,press_for,push_for,urge,advocate,seek,favour,favor obj,for:$q_settle+peaceful,negotiated,political,diplomatic,lasting,just,comprehensive,swift,state,permanent of,to,with,between,in,over,for:T
    "The Chilean president called for a peaceful settlement with Peru."  CHL PER
027 v:urge,ask,call_on,call_upon,appeal_to,press,encourage obj,on,upon,to:T comp:settle,resolve,reconcile,solve any:dispute,conflict,difference,crisis,issue,peacefully,question
    "Zambia urged Angola to settle the conflict peacefully."  ZMB AGO
028 v:call_for,ask_for,appeal_for,press_for,urge,seek,request,propose,solicit,accept obj,for:$q_mediate by,of,from,in,between:T
    "Iceland requested the mediation of Norway."  ISL NOR
028 v:ask,press,urge,petition,appeal,beg,invite,approach obj,to:T for:$q_mediate
    "Guyana asked Jamaica for mediation in the dispute."  GUY JAM
028 v:ask,urge,invite,request,call_on,appeal_to,approach,beg obj,on,to:T comp:mediate,arbitrate,intercede
    "Paraguay asked Argentina to mediate in the dispute."  PRY ARG
    "Norway was invited by Sri Lanka to mediate."  LKA NOR

# ---- a third party is to judge
%set judge = court tribunal arbitration arbitrator arbiter council justice assembly panel
028 v:refer,submit,take,bring,put,present obj:dispute,case,question,issue,matter,quarrel,controversy+border,boundary,territorial,maritime,their,frontier,fishery,sovereignty to,before:T$judge !against:*
    "Chile and Peru referred their dispute to the International Court of Justice."  CHL,PER IGO
028 v:seek,request,ask_for,solicit obj,for:opinion,ruling,judgment,judgement,advice,guidance,verdict,interpretation+advisory,legal,judicial from,of,on:T?
    "Samoa sought an advisory opinion from the International Court of Justice."  WSM IGO
%set q_force = troop force soldier marine warship gunboat adviser advisor instructor reinforcement
0234 v:seek,request,ask_for,call_in,invite obj,for,in:T$q_force
    "Lebanon asked for Syrian troops."  LBN SYR
# ---- asking, as the wires put it
0232 v:put_in,submit,file,send,lodge,make,forward,place obj:request,order,bid,application for:$q_arms from,to,with,for,obj:T
    "Kampala put in a request to Ethiopia for helicopters."  UGA ETH
020 v:put_in,submit,file,lodge,make,forward,place,send,present obj:request,plea,entreaty,appeal to,with:T
    "Togo submitted a request to Ghana."  TGO GHA
020 v:sound_out,feel_out,buttonhole,importune,beseech,prevail_on,badger,plead_with,pester obj,on,with:T
    "Norway sounded out Cuba about the talks."  NOR CUB
020 v:go,come,arrive any:cap to:T subj:S
    "Somalia's leader went cap in hand to Qatar."  SOM QAT
020 v:knock on,at:door of:T subj:S
    "Mozambique knocked on the door of the Commonwealth."  MOZ CWN
0231 v:turn,look,go,appeal to:T for:loan,cash,money,bailout,credit,funds,financing,debt_relief,million,billion
    "Cyprus turned to Russia for a loan."  CYP RUS
023 v:look,turn to:T for:help,support,protection,backing,guidance,leadership,mediation,relief
    "Nauru looked to Australia for help."  NRU AUS
026 v:press,push,prod,nudge,urge,pull obj:T comp:come,return,sit,go to,at:table,negotiating_table,bargaining_table,conference_table
    "Belgium pressed Rwanda to come to the negotiating table."  BEL RWA
# ---- asking, as the wires put it: requests lodged, doors knocked on, arms twisted, time that one went
@appeal v:lodge,submit,put,put_in,file,make,send,dispatch,issue,address,deliver,present,hand,forward,convey,renew,repeat,reiterate,table,launch,direct,transmit,voice,step_up obj:$q_ask-phone,telephone,conference comp,for:ACT to,on,upon,with,before,iobj:T?
    ? "A formal request that Bolivia release two pilots was sent by Chile."  CHL BOL
    "Ireland lodged a request with Spain to extradite the gunman."  IRL ESP
020 v:lodge,submit,put,put_in,file,dispatch,forward,convey,direct,transmit,launch,hand,renew,voice,step_up obj:$q_ask to,on,upon,with,before,iobj:T
    "Finland submitted an application to the World Trade Organization."  FIN WTO
0231 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:loan,bailout,credit,funding,fund,subsidy,debt_relief,money,cash,dollar to,on,with,before,iobj:T
    "Ghana lodged a request with the IMF for a loan."  GHA IMF
0232 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:$q_arms to,on,with,before,iobj:T
    "Mali put in a request to France for helicopters."  MLI FRA
0233 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:$q_relief to,on,with,before,iobj:T
    "Nepal sent an appeal to India for blankets."  NPL IND
023 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:$q_aid to,on,with,before,iobj:T
    "Tonga made an appeal to Australia for help."  TON AUS
0234 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:$q_keepers,troop,soldier,force to,on,with,before,iobj:T
    "Liberia renewed its plea to the United Nations for peacekeepers."  LBR UNO
0253 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,launch obj:$q_ask for:$q_release to,on,with,before,iobj:T
    "Portugal renewed its appeal to Libya for the release of the sailors."  PRT LBY
0213 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat,hand,forward obj:$q_ask for:extradition to,on,with,before,iobj:T
    "A request for the extradition of a banker was handed to Panama by Costa Rica."  CRI PAN
0213 v:lodge,submit,put,put_in,file,make,send,issue,present,hand,forward obj:$q_ask+extradition,judicial to,on,with,before,iobj:T
    "Serbia sent an extradition request to Croatia."  SRB HRV
026 v:lodge,submit,put,put_in,file,make,send,issue,address,present,renew,repeat obj:$q_ask for:$q_talks to,on,with,before,iobj:T
    "South Korea sent a request to North Korea for talks."  KOR PRK
@appeal v:lean_on,prevail_on,prevail_upon,arm-twist,strong-arm,importune,jawbone,harangue,hector,sound_out,nag,pester,push,prod,cajole,coax,beg_of,plead_to,cry_out_to,knock_up obj,on,upon,to,of:T comp:ACT
    "Japan leaned on Myanmar to let the monks go."  JPN MMR
@appeal v:twist obj:arm obj,of:T comp:ACT
    "Washington twisted Jordan's arm to release the preacher."  USA JOR
@appeal v:turn_up,pile,put,keep,step_up,intensify,maintain,crank_up,ratchet_up obj:heat,pressure,screw,squeeze,thumbscrew on,upon:T comp:ACT
    "The European Union turned up the heat on Croatia to arrest the general."  EEC HRV
020 v:put,exert,bring,apply,increase,pile,step_up,turn_up,ratchet_up,crank_up,intensify,maintain,tighten,mount obj:pressure,heat,screw,squeeze on,upon:T
    "Washington stepped up its pressure on Pyongyang."  USA PRK
@appeal v:come,be,find under:pressure from,by:S subj:T comp:ACT
    "Kenya came under pressure from Britain to withdraw its troops."  GBR KEN
@appeal v:face,encounter,meet,feel subj:T obj:pressure,call,appeal,demand,plea from,by:S comp,for:ACT
    "Jordan faces calls from Denmark to release the editor."  DNK JOR
020 v:come,be under:pressure from,by:S subj:T
    "Lebanon came under diplomatic pressure from France."  FRA LBN
020 v:knock,hammer,rap on,at:door of,on,at:T for:*
    "The Philippines knocked on Washington's door for patrol boats."  PHL USA
023 v:cry_out,cry,reach_out,call_out,send_out to:T for:$q_aid,$q_relief,$q_arms,$q_keepers
    "Chad cried out to France for help."  TCD FRA
0255 v:seek,request,want,ask_for,press_for,push_for obj,for:access to,into:site,facility,camp,area,region,prison,detainee,prisoner,plant,base,zone,laboratory,document,scientist,victim,survivor,refugee,complex,location,installation to,in,of,from:T
    "The IAEA wants access to two sites in Iran."  IAE IRN
@appeal v:recommend,propose comp:ACT+should to:T?
    "Sweden recommended that Ethiopia should negotiate with Eritrea."  SWE ETH
0241 v:press_for,press,push_for,clamour_for,clamor_for,agitate_for,cry_out_for,shout_for,yell_for,campaign_for,back,support obj,for:$q_ouster of,by,from:T
    "Opposition supporters in Togo clamoured for the resignation of the president."  TGO TGO
0241 v:call,appeal,press,push for,on,upon:T$q_leader comp:resign,quit,go,abdicate,step,stand,leave,relinquish,retire
    "Burundi's main opposition party called for the president to stand down."  BDI BDI
0241 v:want,like,wish obj:T$q_leader any:out,gone,removed,ousted
    "France wants the Ivorian president out."  FRA CIV
0254 v:press_for,push_for,lobby_for,campaign_for,argue_for obj,for:$q_lift of,to,from,on,against:$q_sanction on,against,of,by,from:T?
    "Cuba lobbied for the lifting of the embargo by the United States."  CUB USA
022 v:seek,want,demand,covet,claim,request obj:seat,membership+permanent,security,full,council,observer on,in,at,of:T
    "Brazil seeks a permanent seat on the Security Council."  BRA UNO
# ---- more of the same
@appeal v:plead,beg,pray,clamour,clamor,cry,petition,lobby,argue,canvass with,to,before:T comp,for:ACT
    "Kosovo pleaded with Greece for recognition."  KOS GRC
026 v:plead,beg,clamour,clamor,petition,lobby,press,push,appeal with,to,on,upon:T for:$q_talks
    ? "Catalan leaders pleaded with Spain for talks."  ESP ESP
0243 v:press_for,push_for,lobby_for,campaign_for,call_for,clamour_for,clamor_for,agitate_for obj,for:$q_rights for,of,in,to,from,by:T? ; domestic=yes
    "Women in Kuwait pressed for suffrage."  KWT KWT
0244 v:press_for,push_for,lobby_for,campaign_for,clamour_for,clamor_for,agitate_for,strive_for obj,for:$q_regime from,in,for,of,to:T? ; domestic=yes
    "Catalan parties pressed for independence."  ESP ESP
020 v:come,be,face under,obj:pressure+international,diplomatic,foreign,growing,mounting,intense,heavy,western,increasing,strong from,by,in:S subj:T
    "Sudan faces growing pressure from Norway."  NOR SDN
# ---- and more
020 v:put,present,hand,deliver,convey,lay,forward,address,send,submit obj:request,appeal,plea,petition,call,entreaty from,by:S to,before,with:T !subj:* !for:$q_aid,$q_arms,$q_relief
    "A plea from Haiti for more police was put to Canada on Monday."  HTI CAN
020 v:go_out,go,come,arrive,reach,flow subj:appeal,request,call,plea,entreaty,petition from,by,of:S to,obj:T
    "A plea from Congo for troops went out to South Africa."  COD ZAF
0253 v:ask,urge,beg,request,press,call_on,appeal_to,implore,petition,lobby,plead_with obj,on,to,with:T comp:hand_over,hand,give_back,send_back,return,surrender,let_go,set,spare any:over,back,prisoner,captive,hostage,free,deserter,body,remains,treasure,money,fugitive,suspect,go
    ? "Angola was urged by Zambia to hand back three deserters."  ZMB AGO
0254 v:call_on,urge,ask,appeal_to,press obj,on,to:T comp:drop,withdraw,scrap,abolish,repeal,rescind,reverse,revoke any:tariff,duty,sanction,embargo,ban,restriction,quota,blacklist,levy,boycott
    "Brazil urged the United States to scrap its tariffs on steel."  BRA USA
0242 v:call_on,urge,ask,appeal_to,press,advise,counsel obj,on,to:T comp:reform,amend,repeal,revise,overhaul,scrap,abolish,rethink,reconsider,review any:law,constitution,policy,bill,system,code,penalty,decree,tax,pension
    "The European Union urged Hungary to amend its law on the press."  EEC HUN
# ---- written pleas
020 v:write to:T any:ask,seek,urge,request,plead,appeal,demand subj:S
    "Mauritania's president wrote to Spain asking for boats."  MRT ESP
# ---- asking, as the wires put it: hats passed, doors knocked on, cases made
023 v:cry_out,cry,clamour,clamor,holler,yell,shout,bid for:help,aid,assistance,support,rescue,relief to,from:T?
    "Vanuatu cried out for help from Australia."  VUT AUS
020 v:make,lodge,submit obj:representation,representations,submission to,with:T subj:S
    "Oslo made representations to London on the fish quota."  NOR GBR
020 v:knock any:door in,of,at:T for,of:help,money,aid,loan,cash,fund,support,arm subj:S
    "Honduran envoys knocked on doors in Washington for money."  HND USA
023 v:approach obj:T for:* !for:comment,interview,time,moment,minute,hour,day,signature,autograph
    "Malawi approached Britain for seed."  MWI GBR
023 v:set_out,state,press,plead,argue,put obj:case to,with,before:T for:$q_aid,reparation,compensation,debt,loan,membership,independence subj:S
    "Grenada put its case to Britain for compensation."  GRD GBR
0214 v:press,ask,push,pester,badger,hound obj:T for:file,document,record,archive,answer,detail,map,list,proof,figure,text,copy,account
    "Dublin pressed London for the files on the bombings."  IRL GBR
020 v:go any:cap,begging to:T for:*? subj:S
    "Dili went cap in hand to Canberra."  TLS AUS
020 v:pass obj:hat,begging_bowl any:round,around subj:S to,among:T?
    ? "Malawi passed the hat round."  MWI -
# ---- more pleas: leave asked, help enlisted, patience preached
020 v:ask,beg,petition,entreat,beseech obj:T for:* !for:comment,interview,reaction,view,opinion,identification,date,hand,word,vote
    "Nigeria asked Niger for leave to cross the border."  NGA NER
023 v:enlist,solicit,recruit,seek,request obj:help,aid,assistance,service,services,expertise of,obj:T subj:S
    "Stockholm enlisted Turkey's help against a gang."  SWE TUR
022 v:enlist,solicit,canvass,court obj:support,backing,endorsement,vote,goodwill of,obj:T subj:S
    "Montenegro courted Italian support for its bid."  MNE ITA
0256 v:counsel,urge,preach,recommend,advise obj:restraint,caution,moderation,calm,prudence,peace on,to,upon:T
    "Riga's envoy counselled restraint to Moscow."  LVA RUS
020 v:counsel,urge,preach,recommend,advise obj:patience,flexibility,realism,unity,tolerance,dialogue,reform on,to,upon:T
    "Dutch lawmakers counselled patience to Athens."  NLD GRC
