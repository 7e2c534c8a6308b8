# CAMEO 16, PLOVER SANCTION: relations reduced or broken, aid and talks stopped, sanctions, expulsions of bodies.

%set relations = relation relations tie connection bond link contact relationship intercourse "diplomatic relation" "diplomatic tie"
%set embassy = embassy consulate legation mission "consulate general" chancery "interests section" "trade office" "liaison office" "diplomatic mission" "diplomatic post" "representative office" "high commission"
%set rank = "interests section" "interest section" "liaison office" legation consulate "consulate general" level rank status chargé "charge d'affaires" office
%set envoy = ambassador envoy diplomat attache attaché consul minister "charge d'affaires" chargé charge emissary "consul general" representative counselor counsellor "high commissioner" commissioner plenipotentiary nuncio "embassy staff" staff delegation mission official "chargé d'affaires" "military attache" "military attaché" "press attache" "trade representative" "deputy ambassador" "cultural attache"
%set rebels = rebel guerrilla insurgent militia militant
%set diplomat = ambassador envoy diplomat attache attaché consul "charge d'affaires" chargé counselor counsellor "consul general" "high commissioner" nuncio "embassy staff" "embassy employee" "embassy official" "chargé d'affaires" emissary plenipotentiary "military attache" "military attaché" "defence attaché" "defense attaché" "press attache" "deputy ambassador" "cultural attache"
%set aid = aid assistance help subsidy grant loan credit funding fund financing money support budget-support programme program project disbursement donation "financial assistance" lending investment payment contribution reimbursement stipend tranche bailout scholarship "development programme" "development program" lifeline handout "aid package"
%set milaid = military security defense defence arms weapon weapons lethal army police
%set humaid = humanitarian food emergency relief medical rice wheat refugee nonemergency flood disaster development-food
%set weapons = arm arms weapon weaponry ammunition missile tank jet aircraft "military equipment" munition "arms sale" "arms shipment" "weapons sale" hardware materiel submarine frigate warship destroyer corvette gunboat "patrol boat" "fighter jet" warplane howitzer mortar rifle "machine gun" drone radar rocket torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" gunship "landing craft" launcher bomber
%set talks = talk talks negotiation negotiations dialogue discussion consultation meeting "peace talk" conference summit round conversation peace-process process parley palaver bargaining haggling deliberation "peace process" conclave colloquy "proximity talk"
%set cooperation = cooperation co-operation collaboration exchange participation partnership coordination "intelligence sharing" sharing compliance involvement work programme program activity operation consultation implementation
%set treaty = treaty agreement pact accord convention protocol deal alliance compact charter memorandum truce-agreement concession contract "free trade agreement" partnership covenant concordat "letter of intent" communique undertaking entente instrument
%set sanctions = sanction sanctions embargo ban restriction "travel ban" boycott tariff duty quota prohibition "asset freeze" "visa ban" "arms embargo" "trade embargo" penalty "export control" surtax countermeasure measure blacklist "trade curb" "export ban" "import ban" "arms ban" blockade surcharge "trade ban" "flight ban" "oil ban" moratorium clampdown ceiling cap freeze constraint curbs
%set econ = economic trade financial tough unilateral diplomatic oil arms new further limited comprehensive u.n. un international targeted punitive total smart additional military mandatory stiff sweeping harsh political nuclear crippling secondary visa travel severe broad import export full heavy strict weapons fresh indefinite blanket partial sectoral airtight draconian swingeing
%set goods = import export product good trade shipment sale delivery supply oil gas petroleum crude beef wheat grain meat wine coffee sugar fruit vegetable poultry technology semiconductor chip timber coal seafood fish electricity commodity steel rice dairy flight cotton banana textile cattle livestock service transaction purchase "oil import" "gas supply" "natural gas" "trade" salmon barley lamb onion tomato wood lumber aluminium aluminum copper cement fertilizer fertiliser soybean soya maize cheese shrimp shellfish prawn vodka beer whisky whiskey solar-panel chemical diamond "rare earth" pineapple "iron ore"
%set assets = asset account "bank account" fund holding reserve property deposit bank-account wealth cash "foreign reserve" yacht villa mansion money
%set inspectors = inspector observer monitor "weapons inspector" "arms inspector" "election observer" "ceasefire monitor" "human rights monitor" rapporteur investigator "un inspector" expert verifier "fact-finder" assessor auditor watcher
%set peacekeepers = peacekeeper "peacekeeping force" "peace-keeping force" "peacekeeping troop" "peacekeeping mission" "blue helmet" "peacekeeping operation" unifil minusma monusco unamid unmee
%set aidworkers = "aid worker" "relief worker" "aid agency" "relief agency" "aid group" "aid organization" "relief organization" "charity" ngo "humanitarian organization" "aid organisation" "humanitarian worker" "non-governmental organization" "development agency" "red cross" usaid oxfam "doctors without borders" "peace corps" "médecins sans frontières" "save the children" "islamic relief" caritas unicef unhcr "world food programme" "medical charity" "relief team" "aid team" "relief group" "aid mission" "international committee of the red cross" "norwegian refugee council"
%set foreign_mil = adviser advisor instructor technician troop force soldier "military mission" marine garrison
%set membership = membership member participation seat
%set visa = visa visas "visa service" "visa-free" "visa waiver"
%set lender = imf bank fund
%set body = union organization organisation commonwealth community bloc alliance league opec nato council federation coalition unesco ecowas oas oau au eu un mercosur interpol nations nafta asean comecon unido who imf wto osce csto sadc igad icc apec brics g8 g7 iaea ilo fao agency fund court association forum bank committee commission conference confederation comintern comesa efta eec unasur alba caricom cis seato cento entente axis secretariat movement command wing

%set sums = "$" million billion dollar euro pound franc yen worth portion part all most half package slice chunk quarter third amount sum

# ---- 161 diplomatic relations
161 v:break,sever,break_off,cut,cut_off,rupture,dissolve,end,terminate,renounce,interrupt,discontinue,abrogate,snap obj:$relations+diplomatic,formal,official,consular,full,all with,between,to:T -> ends diplomatic-relations
    "Iran severed diplomatic relations with Morocco in 1981."  IRN MAR
    "Diplomatic relations between Cuba and Honduras were broken in 1961."  CUB HND
161 v:break,sever,break_off,cut,cut_off,rupture,terminate,snap obj:$relations-transport,air,rail,road,sea,trade,economic,commercial,military,telephone,postal,phone,business,telecommunication,banking with,to:T -> ends diplomatic-relations
    "Saudi Arabia cut ties with Qatar in June 2017."  SAU QAT
    "Egypt broke off relations with the United States after the Six-Day War."  EGY USA
161 v:break,sever,break_off,cut,cut_off,rupture,terminate,suspend obj:$relations+diplomatic,formal,official,consular,full,all both:ST -> ends diplomatic-relations
    "Iran and Iraq severed diplomatic relations in 1971."  IRN IRQ
161 v:break,sever,break_off,rupture obj:$relations-transport,air,rail,road,sea,trade,economic,commercial,military,telephone,postal,banking both:ST -> ends diplomatic-relations
    "Iceland and Oman severed relations in 1961."  ISL OMN
161 v:suspend,freeze obj:$relations+diplomatic,formal,official,consular,full,all,its,their with,to,between:T -> ends diplomatic-relations
    "Venezuela suspended diplomatic relations with Colombia."  VEN COL
161 v:downgrade,reduce,scale_down,scale_back,lower,curtail obj:$relations with,to,between:T
    "Israel downgraded its diplomatic relations with South Africa."  ISR ZAF
161 n:severance,rupture,breaking,break,breakdown,suspension,interruption,cut-off,termination,severing of,in:$relations with,between,to:T subj:S? -> ends diplomatic-relations
    "Saudi Arabia announced the severance of relations with Iran."  SAU IRN
161 v:downgrade,reduce,lower,demote,scale_down subj:S obj:$embassy,representation,presence,mission in,at,to,with:T to:$rank -> starts embassy ; object=to
    "Italy downgraded its embassy in Malta to an interests section."  ITA MLT
161 v:downgrade,reduce,lower,demote obj:$relations with,to,between:T to:$rank -> starts embassy ; object=to
    "Israel reduced its relations with Norway to the level of chargé d'affaires."  ISR NOR
161 v:downgrade,reduce,lower subj:S obj:representation,mission,chief,delegation,embassy,legation,status,presence obj:*+diplomatic? in,to,with,at:T any:chargé,charge,embassy,diplomatic,mission,representation,legation,affaires,consulate
    "Egypt downgraded its diplomatic representation in Ankara."  EGY TUR
161 n:downgrading,reduction of,in:$relations with,between,to:T subj:S?
161 v:break with:T subj:S !obj:* any:diplomatically,relation -> ends diplomatic-relations
161 v:withdraw,rescind,revoke,cancel,suspend obj:recognition,exequatur of,from,to:T -> ends recognition
    "Chad withdrew its recognition of Taiwan in 2006."  TCD TWN
161 v:derecognize,derecognise subj:S obj:T -> ends recognition
    "The Gambia derecognized Taiwan in 2013."  GMB TWN
161 n:withdrawal of:recognition of,from:T -> ends recognition
161 v:recall,call_back,bring_home,call_home,pull_out,withdraw subj:S? obj:$diplomat,$envoy from,to,in:T
    "Argentina recalled its ambassador from London."  ARG GBR
    "Sudan withdrew its ambassador to Chad on Monday."  SDN TCD
    "The Chilean ambassador to Peru was recalled."  - PER
161 v:recall,call_back,call_home,withdraw obj:$envoy any:protest,consultation,over from,to,in:T?
    "Kenya recalled its envoy for consultations."  KEN -
161 v:recall,withdraw,call_back,call_home,bring_home subj:S obj:$diplomat obj:$envoy from,to,in,at:T?
    "Austria recalled its ambassador after the vote."  AUT -
    "Austria withdrew its ambassador after the vote."  AUT -
161 n:recall,withdrawal of,obj:$envoy from,to:T subj:S?
    "Turkey ordered the recall of its ambassador from Israel."  TUR ISR
161 v:expel,oust,deport,throw_out,kick_out,eject,order_out,banish,dismiss,boot_out,turf_out,drum_out,chuck_out,send_packing,send_home obj:$diplomat subj:S? obj,of,from:T ; mode=expel
    "Britain expelled four Russian diplomats in 2007."  GBR RUS
    "The Venezuelan ambassador was expelled from Peru."  - VEN
161 v:expel,order_out,throw_out,kick_out,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home subj:S obj:$diplomat obj:*+foreign,western,european,several,two,three,four,five,six,ten,senior?
    "Sudan has expelled two foreign diplomats."  SDN -
161 v:expel,oust,deport,throw_out,kick_out,eject,order_out,banish,boot_out,turf_out,drum_out,send_packing obj:T$envoy subj:S ; mode=expel
    "Ecuador expelled the American ambassador in April 2011."  ECU USA
161 n:expulsion of,obj:$diplomat of,from,obj,by:T subj:S? ; mode=expel
    "The expulsion of Russian diplomats by Britain angered Moscow."  GBR RUS
161 v:expel,oust,deport,throw_out,kick_out,eject,banish,boot_out,turf_out,drum_out,chuck_out,send_packing,send_home obj:$diplomat obj:T from:S !subj:* ; mode=expel
    "Two Russian diplomats were expelled from Norway."  NOR RUS
161 n:expulsion of,obj:$diplomat of,obj:T from:S !by:* ; mode=expel
    "The expulsion of Soviet diplomats from Britain followed."  GBR RUS
161 v:declare,name,designate obj:T any:persona,personae,non_grata,grata subj:S ; mode=expel
    "Bolivia declared the U.S. ambassador persona non grata."  BOL USA
161 v:order,tell,give,ask,instruct,request obj,iobj:T$envoy comp:leave,depart,quit,pack,go,withdraw,return,get subj:S ; mode=expel
    "Ecuador ordered the British ambassador to leave the country."  ECU GBR
161 v:order,demand obj:departure,withdrawal,expulsion,recall of:$envoy of,from:T ; mode=expel
    "Zambia ordered the expulsion of two South African diplomats."  ZMB ZAF
161 v:close,shut,shut_down,close_down,vacate,shutter,abandon obj:$embassy in,to,at:T subj:S -> ends embassy
    "Canada closed its embassy in Tehran in 2012."  CAN IRN
    "The United States shut down its consulate in Basra."  USA IRQ
161 v:close,shut,shut_down,close_down,shutter,abolish,discontinue obj:S$embassy in,at:T -> ends embassy
    "The American legation in Bolivia was closed on 3 May 1900."  USA BOL
161 v:close,shut,shut_down subj:S$embassy in,at:T !obj:* -> ends embassy
    ? "The Danish embassy in Kathmandu closed in 2001."  DNK NPL
161 v:close,shut,shut_down,close_down,shutter obj:$embassy of,obj:T subj:S -> ends embassy
    "Iran closed the Israeli embassy after the revolution."  IRN ISR
161 v:suspend,cease,halt obj:operation,service,activity,work at,of:$embassy in:T subj:S
    "The United States suspended operations at its embassy in Damascus."  USA SYR
161 v:evacuate,withdraw,pull,remove,reduce,pull_out obj:personnel,staff,diplomat,embassy,family,dependent any:embassy,diplomatic,consulate,mission from,in:T subj:S
    "Germany evacuated its embassy staff from Kabul."  DEU AFG
161 n:closure,closing,evacuation of,obj:$embassy in,to,at:T subj:S -> ends embassy
    "Ottawa announced the closure of the Canadian embassy in Tehran."  CAN IRN

# ---- 161 independence declared: the breach with whoever ruled
161 v:declare,proclaim,announce,assert,reaffirm obj:independence,sovereignty,secession,statehood,separation subj:S of,from:T? !obj:*+project,energy,judicial,media,editorial,food,financial
    "Eritrea declared independence from Ethiopia in 1993."  ERI ETH
    "Finland proclaimed its independence from Russia."  FIN RUS
    "Slovenia declared its independence in June 1991."  SVN -
    "Latvia unilaterally declared its independence of the Soviet Union."  LVA RUS
161 v:declare,proclaim obj:independence obj:S from:T? !subj:*
    "Gabon's independence from France was proclaimed in August 1960."  GAB FRA
161 v:declare,proclaim,pronounce subj:S obj:itself,themselves any:independent,sovereign of,from:T?
    "Croatia declared itself independent of Yugoslavia."  HRV SRB
161 n:declaration,proclamation subj:S of:independence,secession,sovereignty from:* from:T
    "Kosovo's declaration of independence from Serbia angered Moscow."  KOS SRB
161 v:order,call,bring,send subj:S obj:$diplomat,staff,personnel,employee,dependent any:home,back in,from,at:T
    "Canada ordered home its diplomats from Libya."  CAN LBY

# ---- 160 relations, cooperation, agreements, memberships reduced
160 v:suspend,halt,freeze,end,cut,cut_off,break_off,terminate,curtail,reduce,scale_back,stop,withdraw,cease,discontinue,break,cancel,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,axe,mothball,choke_off,turn_off,rupture,snap obj:$cooperation with,to,between:T subj:S -> starts suspended-cooperation
    "NATO suspended cooperation with Russia in April 2014."  NAT RUS
    "Iran halted its cooperation with the IAEA."  IRN IAE
160 n:suspension,termination,freeze,curtailment,end,reduction of,in,to:$cooperation with,to,between:T subj:S -> starts suspended-cooperation
    "Russia announced the suspension of cooperation with NATO."  RUS NAT
160 v:suspend,freeze,end,terminate,reduce,limit,curtail,restrict,cool,cut,cut_off,halt,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,axe,mothball,choke_off,turn_off obj:$relations+transport,air,rail,road,sea,postal,telephone,banking,telecommunication,phone,economic,trade,military,commercial,cultural,trading,political,business,close,defense,defence,intelligence with,to,between:T subj:S
    "Turkey suspended trade ties with Israel."  TUR ISR
    "The United States suspended its military ties with Indonesia."  USA IDN
160 v:review,reassess,reconsider,reevaluate obj:$relations with:T subj:S
    "The United States reviewed its relationship with Saudi Arabia."  USA SAU
160 v:sever,break,break_off,interrupt,rupture,terminate,snap obj:$relations+transport,air,rail,road,sea,postal,telephone,banking,telecommunication,phone,economic,trade,military,commercial,trading with,to,between:T subj:S
    "Russia severed transport links with Georgia."  RUS GEO
160 v:suspend,halt,cut,sever,stop,discontinue,cancel,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off obj:flight,air_link,rail_link,link,traffic,transport,trade,service,ferry_service between:* both:ST
    "Flights between Kenya and Somalia were suspended."  KEN SOM
160 v:reverse,undo,roll_back obj:opening,rapprochement,normalization,normalisation,détente,detente,thaw with,to,toward:T subj:S
    "Washington reversed the opening to Cuba."  USA CUB
160 v:strain,sour,chill,damage,harm,rupture obj:$relations subj:S with,between:T
    ? "Yugoslavia distanced itself from the Soviet Union after 1948."  SRB RUS
160 v:break_with,split_with,part_with subj:S with:T
    "Albania broke with the Soviet Union in 1961."  ALB RUS
160 v:suspend,abrogate,cancel,denounce,terminate,renounce,repudiate,scrap,annul,void,revoke,nullify,tear_up,rescind,abandon,quit,break_off,rip_up,shred,bin,walk_away_from,renege_on,back_out_of,pull_out_of,throw_out,do_away_with,withdraw_from,exit obj:$treaty with,between,on,of:T? subj:S -> ends treaty
    "India suspended the Indus Waters Treaty with Pakistan in 2025."  IND PAK
    "Egypt abrogated the treaty with Britain in 1951."  EGY GBR
    "The United States terminated the 1911 trade treaty with Japan."  USA JPN
160 v:withdraw,pull_out,exit,step_out,back_out,opt_out from,of,out:$treaty with,from,of:T? subj:S -> ends treaty
    "The United States withdrew from the nuclear deal with Iran in 2018."  USA IRN
160 v:withdraw,pull_out,exit,quit,leave,secede,resign from,of,obj:$treaty+nuclear,arms,climate,missile,trade,defense,defence,peace,nonproliferation,kyoto,paris subj:S -> ends treaty
    "North Korea withdrew from the nuclear Non-Proliferation Treaty in 2003."  PRK -
160 n:withdrawal,exit,pullout from:$treaty with,from,on:T? subj:S -> ends treaty
    "The American withdrawal from the nuclear agreement with Iran took place in 2018."  USA IRN
160 n:abrogation,denunciation,cancellation,repudiation,termination,annulment of,obj:$treaty with,between,of:T subj:S -> ends treaty
    "Iran's abrogation of the treaty with the Soviet Union was announced."  IRN RUS
160 v:secede,drop_out,break_away,opt_out from,of:T subj:S !obj:* !subj:troop,troops,force,soldier,army -> ends membership ; mode=withdraw
    "Singapore seceded from the Federation of Malaysia."  SGP MYS
160 v:withdraw,pull_out,exit,pull,step_down from,of,out:T$body subj:S !obj:troop,force,soldier,recognition,ambassador,claim,offer,support,army,envoy !from:race,competition,city,town,territory,village,area,tournament !any:troops,troop,tank -> ends membership ; mode=withdraw
    "Venezuela withdrew from the Organization of American States."  VEN OAS
160 v:leave,quit subj:S obj:union,organization,organisation,commonwealth,community,bloc,alliance,league,opec,nato,council,federation,coalition,mercosur,pact,unesco of,obj:T? -> ends membership ; mode=withdraw
    "Britain left the European Union in 2020."  GBR EEC
    "Qatar left OPEC in January 2019."  QAT OPC
160 n:withdrawal,secession,exit,departure from:T$body subj:S -> ends membership ; mode=withdraw
    "The British withdrawal from the European Union took effect in 2020."  GBR EEC
160 v:freeze,withdraw,end,renounce,give_up obj:$membership in,from,of:T subj:S -> ends membership ; mode=withdraw
    "Russia ended its membership in the Council of Europe."  RUS COE
160 v:secede,break_away,split,separate,split_off subj:S from:T
    "Singapore seceded from Malaysia in 1965."  SGP MYS
    "Bangladesh broke away from Pakistan in 1971."  BGD PAK
160 n:secession,separation subj:S from:T
    "Panama's secession from Colombia followed in 1903."  PAN COL
160 v:cancel,call_off,postpone,put_off,scrap,shelve,abort,suspend,freeze,ditch,halt,tear_up,put_on_hold,put_on_ice,pull_out_of,withdraw,rescind,drop obj:visit,trip,tour,exercise,maneuver,manoeuvre,drill,sale,contract,invitation,deal to,with,of,by:T subj:S
    "China cancelled the visit of the Japanese foreign minister."  CHN JPN
    ? "The United States has called off military exercises with Egypt."  USA EGY
160 v:boycott,skip,stay_away,shun obj:olympics,game,summit,meeting,conference,ceremony,olympic_games,championship,assembly in,of,by,obj:T? subj:S
    "The United States boycotted the 1980 Olympics in Moscow."  USA RUS
160 n:boycott of,obj:olympics,game,summit,meeting,conference in,of,by:T? subj:S
160 v:abandon,desert,drop,forsake,turn_on subj:S obj:ally,alliance obj,with:T
    "Italy abandoned its alliance with Germany in 1915."  ITA DEU
160 v:divest,disinvest,pull_out,pull_out_of subj:S from,of:T
161 v:refuse,deny,reject obj:agrement,agrément,credential to,of,for:T subj:S
    "Israel refused the credentials of the Brazilian ambassador."  ISR BRA

# ---- 166 expulsion from bodies, bodies expelled or withdrawn
166 v:expel,suspend,eject,exclude,oust,drop,remove,kick_out,throw_out,bar,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home obj:T from,of:organization,organisation,commonwealth,union,council,league,bloc,community,group,oas,committee,assembly,opec,unesco,g8,interpol,nato,membership,cooperation,participation subj:S? -> ends membership
    "The Organization of American States suspended Honduras from the organization."  OAS HND
    "Pakistan was suspended from the Commonwealth in 1999."  - PAK
166 v:expel,suspend,eject,exclude,oust,boot_out,turf_out,drum_out,send_packing subj:S$body obj:T -> ends membership
    "The African Union suspended Mali after the coup."  AFU MLI
166 v:expel,suspend,eject,exclude,oust,boot_out,turf_out,drum_out,send_packing obj:T from:S$body -> ends membership
    "Fiji was suspended from the Commonwealth of Nations in 2009."  - FJI
166 v:suspend,revoke,terminate,cancel obj:$membership of,from,in:T subj:S? -> ends membership
    "ECOWAS suspended the membership of Guinea."  ECW GIN
166 n:suspension,expulsion,exclusion,removal subj,of,obj:T from:S$body !by:* -> ends membership
    "Nigeria's suspension from the Commonwealth lasted until 1999."  CWN NGA
166 n:suspension,expulsion obj,of:T from:union,organization,organisation,commonwealth,council,league,bloc,community,oas,group subj:S? -> ends membership
    "The expulsion of Russia from the Council of Europe was announced in March 2022."  - RUS
1661 v:withdraw,pull_out,pull,remove,evacuate,recall,expel,order_out,eject,throw_out,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home obj:$peacekeepers from,in,of:T subj:S
    "Nigeria withdrew its peacekeepers from Sierra Leone."  NGA SLE
1661 v:withdraw,pull_out,pull,remove,evacuate,recall,expel,order_out obj:troop,force,contingent,soldier,mission,personnel,unit obj:*+peacekeeping,peace from,in,of:T? subj:S
    ? "Belgium pulled its peacekeeping contingent out of Rwanda."  BEL RWA
1661 v:expel,order_out,eject,evict,throw_out,boot_out,turf_out,drum_out,send_packing obj:T$peacekeepers subj:S
    "Egypt expelled the United Nations peacekeepers in 1967."  EGY UNO
1661 n:withdrawal,pullout,expulsion,departure of,obj:$peacekeepers from,in,of:T subj:S?
    ? "Nigeria began the withdrawal of its peacekeepers from Liberia."  NGA LBR
1662 v:expel,oust,order_out,throw_out,kick_out,eject,ban,bar,evict,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home obj:$inspectors subj:S obj,of,from:T?
    "Iraq expelled American weapons inspectors in November 1997."  IRQ USA
    "North Korea expelled the IAEA inspectors in 2002."  PRK IAE
1662 v:withdraw,pull_out,recall,evacuate,pull,remove obj:$inspectors from,in:T subj:S
    "The United Nations withdrew its observers from Syria."  UNO SYR
1662 n:expulsion,withdrawal,departure of,obj:$inspectors from,by,of:T subj:S?
    "Pyongyang announced the expulsion of IAEA inspectors."  PRK IAE
1663 v:expel,oust,order_out,throw_out,kick_out,eject,ban,bar,evict,suspend,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home obj:$aidworkers subj:S obj,of,from:T?
    "Sudan expelled French aid workers from Darfur."  SDN FRA
1663 v:withdraw,pull_out,recall,evacuate,pull,remove obj:$aidworkers from,in:T subj:S
    "The United Nations evacuated its aid workers from Somalia."  UNO SOM
1663 v:suspend,halt,stop,close,cease,end,pull_out,wind_down,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,terminate,axe,mothball,choke_off,turn_off obj:operation,work,activity,office,mission,programme,program subj:S$aidworkers,red,unhcr,wfp,unicef,agency,charity in,to:T
    "The Red Cross suspended its operations in Afghanistan."  NGO AFG
1663 n:expulsion,withdrawal,departure of,obj:$aidworkers from,by,of,in:T subj:S?

166 v:expel,throw_out,kick_out,eject,oust,evict,boot_out,turf_out,drum_out,send_packing subj:S obj:T$foreign_mil of,from:*?
    "Egypt expelled the Soviet advisers in 1972."  EGY RUS

# ---- 162 aid
162 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,end,reduce,slash,curtail,cancel,discontinue,block,withdraw,interrupt,scale_back,pull,phase_out,deny,stop_short,cease,hold_back,hold_up,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,pause,axe,mothball,choke_off,turn_off subj:S obj:$aid to,for,in,from:T -> starts aid-suspension
    "France suspended aid to Niger after the coup."  FRA NER
    "U.S. aid to Pakistan was cut off in 1990."  USA PAK
    "The European Union has frozen funding for Burundi."  EEC BDI
162 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,reduce,slash,curtail,discontinue,block,cancel,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,axe,mothball,choke_off,turn_off subj:S obj:aid,assistance obj,to,for:T? -> starts aid-suspension
    "Canada cut off some aid after the coup in Haiti."  CAN -
1621 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,end,reduce,slash,curtail,cancel,discontinue,block,withdraw,interrupt,scale_back,phase_out,deny,hold_back,hold_up,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,pause,cease,axe,mothball,choke_off,turn_off subj:S obj:$aid+economic,financial,development,budget,budgetary,technical,bilateral,foreign,bank,imf to,for,in,from:T? -> starts aid-suspension
    "Germany has halted development aid to Rwanda in 2012."  DEU RWA
    "The International Monetary Fund suspended financial assistance to Kenya."  IMF KEN
1621 v:suspend,halt,freeze,cut_off,stop,withhold,cancel,delay,block,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off subj:S$lender obj:loan,credit,lending,disbursement,tranche,programme,program,package to,for,with:T? -> starts aid-suspension
    "The World Bank suspended loans to Zimbabwe."  WBK ZWE
1622 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,end,reduce,slash,curtail,cancel,discontinue,block,withdraw,interrupt,scale_back,phase_out,deny,hold_back,hold_up,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,pause,cease,axe,mothball,choke_off,turn_off subj:S obj:$aid+$milaid to,for,in,from:T? -> starts aid-suspension
    "The United States suspended military aid to Egypt in October 2013."  USA EGY
1622 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,end,cancel,discontinue,block,delay,ban,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,axe,mothball,choke_off,turn_off subj:S obj:$weapons,sale,shipment,delivery,transfer,export obj:*+arms,arm,weapon,weapons,military,missile,tank,f,fighter,munition to,for:T -> starts aid-suspension
    "Spain halted arms sales to Israel."  ESP ISR
1623 v:suspend,halt,freeze,cut,cut_off,stop,withhold,terminate,end,reduce,slash,curtail,cancel,discontinue,block,withdraw,interrupt,scale_back,phase_out,deny,hold_back,hold_up,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,pause,cease,axe,mothball,choke_off,turn_off subj:S obj:$aid,shipment,delivery,ration,convoy,supply obj:*+$humaid to,for,in,from,into:T? -> starts aid-suspension
    "South Korea suspended food aid to North Korea."  KOR PRK
162 n:suspension,halt,freeze,cutoff,termination,reduction,withdrawal,cut,end,cessation,curtailment,interruption,cancellation,withholding of,in,to,on,obj:$aid to,for:T subj:S? -> starts aid-suspension
    "The suspension of aid to Honduras by the United States lasted until 2010."  USA HND
1621 n:suspension,halt,freeze,cutoff,termination,reduction,withdrawal,cut,end,cessation,curtailment,interruption,cancellation,withholding of,in,to,on,obj:$aid+economic,financial,development,budget,technical to,for:T subj:S? -> starts aid-suspension
    "The British suspension of budget aid to Malawi took effect in 2011."  GBR MWI
1622 n:suspension,halt,freeze,cutoff,termination,reduction,withdrawal,cut,end,cessation,curtailment,interruption,cancellation,withholding of,in,to,on,obj:$aid+$milaid to,for:T subj:S? -> starts aid-suspension
    "Washington announced a suspension of military aid to Pakistan."  USA PAK
1623 n:suspension,halt,freeze,cutoff,termination,reduction,withdrawal,cut,end,cessation,curtailment,interruption,cancellation,withholding of,in,to,on,obj:$aid+$humaid to,for:T subj:S? -> starts aid-suspension
162 n:cut,reduction,freeze,cutoff,suspension mod:aid,assistance,funding to,for,in:T subj:S -> starts aid-suspension
    ? "The United States made an aid cut to Cambodia."  USA KHM
162 v:suspend,halt,freeze,cut,withhold,cancel,block,withdraw,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off subj:S obj:$sums of,in:aid,assistance,funding,help,support,loan,reimbursement,grant,credit to,for:T? -> starts aid-suspension
    "The European Union suspended 30 million euros of aid to Georgia."  EEC GEO
1622 v:abandon,stop,end,withdraw,cease subj:S obj:support,backing for,of:rebel,insurgent,contras,militia,guerrilla for,of:T?
162 v:cut_off,cut subj:S obj:T from:aid,assistance,funding
    "Congress cut Angola off from aid."  USA AGO

# ---- 163 sanctions, embargoes, boycotts by states
163 v:impose,slap,place,apply,levy,adopt,approve,enforce,introduce,tighten,extend,renew,announce,maintain,widen,expand,broaden,toughen,reimpose,strengthen,clamp,enact,order,declare,authorize,authorise,pass,unveil,prolong,issue,keep,continue,reinstate,invoke,put,decree,bring_in obj:sanction on,against,for,upon,over:T subj:S -> starts sanction
    "The European Union imposed sanctions on Belarus in 2010."  EEC BLR
    "Sanctions against Iraq were tightened by the Security Council."  UNO IRQ
163 v:impose,slap,place,apply,levy,enforce,introduce,tighten,announce,maintain,reimpose,clamp,enact,order,declare,proclaim,institute,implement,begin,put,lay,reinstate,extend,renew,pass,authorize,adopt,decree,bring_in obj:embargo,blacklist on,against,upon:T subj:S -> starts embargo
    "The United States imposed an embargo on Cuba in 1960."  USA CUB
    "The United Nations imposed an arms embargo on Liberia."  UNO LBR
    "President Kennedy proclaimed a full trade embargo on Cuba."  USA CUB
163 v:impose,slap,place,apply,levy,enforce,introduce,reimpose,clamp,raise,increase,put,enact,decree,reinstate,bring_in obj:tariff,duty,quota,penalty,restriction,ban,surcharge,surtax,limit,curb,control,countermeasure obj:*+import,export,trade,travel,visa,economic,anti,antidumping,punitive,steel,financial,countervailing,arms,weapons,safeguard,retaliatory,transit,flight,investment,additional on,against,from,upon:T subj:S -> starts sanction
    "The United States imposed punitive tariffs on China in 2018."  USA CHN
163 v:impose,slap,place,apply,levy,introduce,reimpose,clamp,raise,increase,announce,put,double,enact,decree,reinstate,bring_in subj:S obj:tariff,duty,quota,countermeasure,surtax,import_duty on,against,upon:T
    "The United States imposed tariffs on Mexican steel."  USA MEX
163 n:tariff,surtax subj:S on,against:* on,against:T
    "American tariffs on Chinese solar panels remained in force."  USA CHN
163 v:retaliate,respond,counter,react,strike_back subj:S with:tariff,sanction,duty,ban,embargo,boycott,countermeasure on,against,to:T
    "Mexico retaliated with tariffs on American pork."  MEX USA
163 v:ban,bar,exclude,block,shut_out subj:S obj:T from:network,project,contract,procurement,auction,bidding,industry,tender,programme,program,bank,swift,system,airport
    "Australia banned Chinese companies from its 5G network."  AUS CHN
163 v:remove,strike,drop,delist,exclude subj:S obj:T from:list,whitelist,list_of_partner any:trade,trading,trusted,favoured,favored,preferential,white
    "Japan removed South Korea from its list of trusted trading partners."  JPN KOR
163 v:sanction,embargo,blacklist,penalize,penalise subj:S obj:T -> starts sanction
    "The United States sanctioned Iranian officials."  USA IRN
163 v:boycott subj:S obj:T -> starts embargo
    "Syria boycotted Israel for decades."  SYR ISR
163 v:boycott subj:S obj:$goods obj,of,from:T -> starts embargo
    "Russia boycotted Georgian wine in 2006."  RUS GEO
163 v:embargo subj:S obj:$goods to,from,against,of:T -> starts embargo
    "The United States embargoed oil exports to Japan."  USA JPN
163 n:embargo,boycott on,against,of,by:T subj:S -> starts embargo
163 n:sanction against,on,upon:T subj:S -> starts sanction
    "EU sanctions against Myanmar remained in place."  EEC MMR
163 v:block,bar,ban,halt,delay,cancel,veto subj:S obj:transfer,sale,delivery,shipment,purchase,acquisition,takeover,loan,export,order,contract,deal to,of,by,from:T
    "Washington blocked the transfer of jet engines to Venezuela."  USA VEN
163 v:ban,halt,suspend,stop,freeze,slash,deny,curtail,impede,prohibit,restrict,bar,cut,cut_off,withhold,block,outlaw,forbid,reduce,curb,limit,embargo,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off,proscribe,disallow,criminalise,criminalize subj:S obj:$goods-arms,weapons,aid from,to,with,of,by,obj:T -> starts embargo
    "China banned beef imports from Brazil."  CHN BRA
    "Russia cut off gas deliveries to Ukraine in 2006."  RUS UKR
163 n:ban,prohibition,restriction,moratorium on,of:$goods from,to,with,of:T subj:S -> starts embargo
    "Japan imposed a ban on beef imports from the United States."  JPN USA
163 v:freeze,block subj:S obj:$assets obj,of,in:T -> starts sanction
    "Switzerland froze the assets of Libyan leader Muammar Gaddafi."  CHE LBY
163 n:freeze,freezing of,obj:$assets of,obj:T subj:S -> starts sanction
    "Britain announced a freeze of Zimbabwean assets."  GBR ZWE
163 v:revoke,suspend,cancel,deny,refuse,withdraw,restrict,stop,halt,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off subj:S obj:$visa,waiver of,for,to,in,from,obj:T -> starts visa-restriction
    "The United States revoked the visas of Honduran officials."  USA HND
163 v:revoke,suspend,withdraw,deny,cancel subj:S obj:status,preference,privilege,benefit obj:*+trade,tariff,nation,mfn,favored,favoured,gsp,trading of,for,to,from:T -> starts sanction
    "The United States suspended the trade preferences of Poland in 1982."  USA POL
163 v:ban,bar,prohibit,exclude,proscribe,forbid,disallow,criminalise,criminalize obj:T from:entry,entering,travel,traveling,territory,airspace,landing,docking,country subj:S -> starts visa-restriction
    "The European Union barred Zimbabwean leaders from entry."  EEC ZWE
163 n:ban mod:travel,visa,entry,flight on,against,for:T subj:S -> starts visa-restriction
    "The United States imposed a travel ban on Burmese generals."  USA MMR
163 v:designate,list,brand,declare,put,place,name,add subj:S obj:T as,on,to:list,sponsor,state_sponsor,blacklist any:terror,terrorism,terrorist,blacklist,sanction
    "The United States designated Sudan as a state sponsor of terrorism in 1993."  USA SDN
163 v:return,restore,re-add,keep,retain,maintain,leave,redesignate,include subj:S obj:T to,on,in:list,blacklist any:terror,terrorism,terrorist,sponsor,sanction
    "The United States returned North Korea to the list of state sponsors of terrorism."  USA PRK
163 v:designate,blacklist,list,proscribe,classify subj:S obj:T any:terrorist,terrorism,terror
    "Canada designated Hamas a terrorist organization."  CAN PSE
163 v:cut,reduce,slash,eliminate,abolish,suspend,end,revoke,lower,cancel subj:S obj:quota obj,of,for,from,to:T
    "The United States cut the sugar quota of Cuba."  USA CUB
163 v:bar,ban,exclude,prohibit,forbid,proscribe,disallow,criminalise,criminalize subj:S obj:T from:port,harbor,harbour,market,water,waters,river,fishery,trade,airport
    "France barred American ships from its ports."  FRA USA
163 v:ban,bar,prohibit,forbid,suspend,halt,block,stop,freeze,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off,proscribe,disallow,criminalise,criminalize subj:S obj:pilgrimage,travel,tourism,visit,remittance,investment,transit,transfer,money_transfer,tour,trip,trade,flight,air_link,ferry to,from,by,of,with:T
    "Iran banned travel to Saudi Arabia."  IRN SAU
163 v:isolate,ostracize,ostracise,quarantine,shun subj:S obj:T any:diplomatically,internationally,economically,politically,globally
    "The United States isolated Iraq diplomatically in the 1990s."  USA IRQ
163 v:declare,impose,launch,begin,wage obj:boycott,war on,against,of:T subj:S obj:*+trade,economic,tariff
    "Guatemala waged a trade war against Belize."  GTM BLZ
163 v:fine subj:S obj:T
    "The European Commission fined Greece."  EEC GRC

# ---- 164 talks
164 v:suspend,halt,break_off,call_off,cancel,end,abandon,postpone,terminate,freeze,boycott,quit,leave,stop,interrupt,scrap,discontinue,put_off,adjourn,reject,delay,cut_off,snub,walk_away,pull_out,withdraw,exit,put_on_hold,put_on_ice,shelve,ditch,wind_up,hold_back,hold_up,pause,cease,axe,mothball,choke_off,turn_off,abort obj:$talks with,between,on,over,in:T subj:S
    "Israel suspended peace talks with Syria in 1996."  ISR SYR
    "Talks between India and Pakistan were called off in August 2014."  IND PAK
164 v:suspend,halt,break_off,call_off,cancel,abandon,terminate,freeze,boycott,quit,scrap,discontinue,walk_away,interrupt,put_on_hold,put_on_ice,shelve,ditch,wind_up,hold_back,hold_up,pause,cease,axe,mothball,choke_off,turn_off,put_off,abort obj:talk,negotiation,dialogue,parley subj:S with:T?
    "The rebels broke off talks with the Colombian government."  - COL
164 v:withdraw,pull_out,walk_out,walk_away,exit,pull,back_out,storm_out,step_back from,of,out:$talks subj:S !obj:levy,tax,bill,proposal,plan,law,measure,troop,force,decree,offer,rise,ban with,of,in:T?
    "Serbia walked out of negotiations with Kosovo."  SRB KOS
    "North Korea withdrew from the six-party talks."  PRK -
164 n:suspension,breakdown,collapse,postponement,cancellation,breakoff,halt,termination,end,boycott,abandonment of,in,to,obj:$talks with,between:T subj:S?
    "Damascus announced the suspension of talks with Israel."  SYR ISR
164 v:break_down,collapse,founder,stall,fail,deadlock subj:talk,negotiation,dialogue both,between,with:ST
    "Negotiations between Greece and Macedonia collapsed on Monday."  GRC MKD
164 v:cancel,call_off,scrap,postpone,shelve,put_off,abort obj:meeting,summit with,between:T subj:S
    "Turkey cancelled a meeting with the Greek prime minister."  TUR GRC
164 n:walkout from,of:$talks subj:S with:T?

# ---- 165 mediation
165 v:suspend,halt,end,abandon,quit,give_up,cease,stop,withdraw,terminate,drop,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,axe,mothball,choke_off,turn_off obj:mediation,mediating,effort,role obj:*+mediation,mediating,mediator,facilitation in,between,with,from,for:T? subj:S
    "Norway suspended its mediation role in Sri Lanka."  NOR LKA
165 v:suspend,halt,end,abandon,quit,give_up,cease,stop,withdraw,terminate,cancel,discontinue,interrupt,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,hold_up,pause,axe,mothball,choke_off,turn_off obj:mediation,arbitration,facilitation in,between,with:T? subj:S
    "Qatar ended its mediation between Israel and Hamas."  QAT ISR
165 v:withdraw,resign,pull_out,step_down as,from,of:mediator,mediation,facilitator,arbitrator subj:S in,between,with:T?
    "Algeria withdrew from the mediation in Mali."  DZA MLI
165 v:expel,reject,withdraw_from,eject obj:mediator subj:S obj,of,from:T
    "Burundi expelled the South African mediator."  BDI ZAF

# ---- as the wires put it: deliveries and flights of relief stopped, agencies forced out
%set relieving = aid relief food humanitarian u.n. un medical emergency
162 v:suspend,halt,stop,cut_off,interrupt,cancel,freeze,end,cease,hold_up,discontinue,put_on_hold,put_on_ice,shelve,scrap,ditch,wind_up,hold_back,pause,terminate,axe,mothball,choke_off,turn_off obj:delivery,flight,shipment,convoy,airlift,distribution,operation,programme,program+$relieving to,in,into,for:T subj:S -> starts aid-suspension
    "The Netherlands suspended aid deliveries in Suriname."  NLD SUR
1663 v:force,drive,throw,push,kick,order,chase subj:S obj:$aidworkers,agency,charity,worker,group,organisation,organization,volunteer+aid,relief,humanitarian,refugee,medical,un,u.n. obj:T? out,from,of:country,territory,region,area,capital,T
    "Sudan forced a Norwegian aid agency out of the country."  SDN NOR
1663 v:force,order,tell,ask,instruct subj:S obj:$aidworkers,agency,charity,worker,group,organisation,organization,volunteer+aid,relief,humanitarian,refugee,medical,un,u.n. obj:T? comp:leave,quit,withdraw,close,depart,stop
    "Afghanistan forced French aid workers to leave the country."  AFG FRA
1663 v:expel,throw_out,kick_out,force_out,drive_out,order_out,ban,eject,close,boot_out,turf_out,drum_out,chuck_out,send_packing,banish,send_home subj:S obj:agency,charity,worker,group,organisation,organization,volunteer+aid,relief,humanitarian,refugee,medical obj:T
    "Rwanda expelled a U.N. refugee agency."  RWA UNO
1663 v:force,drive,throw,push,kick,order,chase subj:S obj:charity,ngo,agency obj:T out,from:*
    "Sudan forced a Danish charity out of the country."  SDN DNK
# ---- shown the door, cut off, as the wires put it
161 v:give,hand,issue obj:marching_orders,marching_order,order+marching iobj,to:T
    "Bolivia gave the American ambassador his marching orders."  BOL USA
161 v:send obj:T any:packing subj:S
    "Egypt sent the Iranian envoy packing."  EGY IRN
161 v:show obj,iobj:T obj,iobj,any:door subj:S
    "Prague showed the Russian diplomats the door."  CZE RUS
161 v:show obj:T any:door subj:S
    "Latvia showed two Russian diplomats the door."  LVA RUS
162 v:pull obj:plug on:aid,assistance,funding,loan,programme,program,project,grant,support,subsidy to,for,in,with:T -> starts aid-suspension ; object=on
    "Canada pulled the plug on aid to Myanmar."  CAN MMR
162 v:turn_off,close,shut,shut_off,cut_off obj:tap,spigot,faucet,purse,flow+aid,money,cash,funding,loan to,for:T -> starts aid-suspension
    "The United States turned off the aid tap to Pakistan."  USA PAK
166 v:strip,deprive obj:T of:membership,seat,presidency,vote,chair,status subj:S
    "The African Union stripped Madagascar of its membership."  AFU MDG
163 v:shut,close,bar,seal,block subj:S obj:market,port,door,border,gate to,for:$goods,ship to,for:T ; object=to
    "Turkey closed its market to Bulgarian beef."  TUR BGR
1663 v:order,tell,instruct,direct,force,ask obj,iobj:$aidworkers,agency,group,charity,worker,organisation,organization+aid,relief,humanitarian,medical,rights,charity,foreign comp:leave,pack,go,quit,depart,close,cease,stop from,of,obj:T? subj:S
    "Uganda told Norwegian aid workers to leave."  UGA NOR
162 v:freeze,suspend,cut,halt,stop,withhold,withdraw,end,cut_off,slash,reduce,cancel obj:support+budget,budgetary,financial,military,economic,development,food for,to,of:T subj:S -> starts aid-suspension
162 v:turn_off,close,shut,shut_off,turn_down obj:tap,spigot,faucet on,of:aid,money,cash,funding,loan,assistance,fund,credit to,for,in,on,of:T -> starts aid-suspension ; object=on
    "Denmark turned off the tap on development money for Burkina Faso."  DNK BFA
1662 v:withdraw,revoke,cancel,annul,suspend,pull subj:S obj:accreditation,credential,permit,permission,licence,license of,for,from:$inspectors from:T
    "Serbia withdrew the accreditation of observers from the European Union."  SRB EEC
1662 v:withdraw,revoke,cancel,annul,suspend,pull subj:S obj:accreditation,credential,permit,permission,licence,license of,for,from:$inspectors of,for:T?
    "Serbia revoked the accreditation of Norwegian observers."  SRB NOR
163 v:cut,reduce,slash,eliminate,abolish,suspend,end,revoke,lower,cancel,withdraw,trim,scrap subj:S obj:preference,privilege,concession,allocation,allotment,trade_status obj,of,for,from,to:T
    "The United States cut the trade preferences of Gambia."  USA GMB
# ---- orders to leave, taps and doors, buying stopped, as the wires put it
161 v:order,throw,kick,chuck,boot,turf,send subj:S obj:$diplomat,member,staff,personnel,employee,attaché any:embassy,diplomat,diplomatic,consulate,mission,attaché,attache,consular out,from:country,T obj,of:T ; mode=expel
    "Bulgaria ordered six members of the Russian embassy staff out of the country."  BGR RUS
161 v:give obj,iobj:T$envoy any:hours,hour,day,days,week comp:leave,pack,quit,depart,go,get subj:S ; mode=expel
    "Albania gave the Iranian ambassador 48 hours to leave."  ALB IRN
161 v:revoke,withdraw,cancel,rescind subj:S obj:credential,accreditation,agrément,agreement,exequatur,status of,for,from:T$envoy ; mode=expel
    "Panama revoked the credentials of the Cuban ambassador."  PAN CUB
1663 v:order,tell,instruct,force,ask,direct,give subj:S obj,iobj:$aidworkers comp:leave,pack,go,quit,depart,close,cease,stop,halt,suspend,withdraw,vacate
    "Ethiopia ordered the Red Cross to leave the region."  ETH NGO
1663 v:revoke,cancel,withdraw,suspend subj:S obj:licence,license,permit,registration,accreditation,permission of,for:$aidworkers,agency,charity,organisation,organization of,for:T?
    "Sudan revoked the licences of aid agencies."  SDN -
1661 v:order,tell,instruct,ask,direct,give subj:S obj,iobj:$peacekeepers obj,iobj:T comp:leave,pack,go,quit,depart,withdraw,pull,end,vacate
    "Eritrea told United Nations peacekeepers to quit the country."  ERI UNO
166 v:order,tell,instruct,give,ask subj:S obj,iobj:T$foreign_mil comp:leave,pack,go,quit,depart,withdraw,vacate !comp:area,city,town,village
    "Chad told French troops to leave the country."  TCD FRA
1662 v:order,tell,instruct,give,ask subj:S obj,iobj:$inspectors comp:leave,pack,go,quit,depart,withdraw obj,iobj:T?
    "Iraq told American inspectors to leave."  IRQ USA
160 v:pull,pull_out,withdraw,order,bring,call,recall,call_home,evacuate,fly,airlift,ferry,move,fly_out,bring_home,ship,bus subj:S obj:national,dependant,dependent,family,expatriate,compatriot,worker,citizen,national,student,employee,contractor,expert,technician,adviser,engineer,teacher,staff out,from,of:T
    "Seoul pulled its workers out of North Korea."  KOR PRK
163 v:turn_off,shut,shut_off,close,cut,cut_off,choke_off,throttle,tighten subj:S obj:tap,spigot,valve,faucet,flow,pipeline,supply on,to,for,of:T -> starts embargo
    "Russia turned off the gas tap to Ukraine."  RUS UKR
163 v:stop,cease,halt,suspend,quit,end subj:S comp:buy,import,purchase,export,sell,ship,supply,pump,accept,take,deliver comp,to,from:T -> starts embargo
    "China stopped importing coal from Australia."  CHN AUS
163 v:decertify,de-list,delist subj:S obj:T
    "The United States decertified Colombia."  USA COL
163 v:blackball,ostracise,ostracize,quarantine,squeeze,starve subj:S obj:T any:economy,economic,economically,trade,sanction,fuel,money,cash,credit,financially
    "Nigeria squeezed Cameroon economically."  NGA CMR
163 n:squeeze,stranglehold,noose mod:economic,financial,trade on,around:T subj:S
    "The American economic squeeze on Nicaragua tightened."  USA NIC
163 v:pull,remove,strip,take subj:S obj:good,product,wine,vodka,beer,cheese from:shelf obj:T
    "Canada pulled Russian vodka from shelves."  CAN RUS
160 v:freeze_out,shun subj:S obj:T !any:award,oscar,festival,coach,club
    "Egypt shunned Qatar."  EGY QAT
160 v:break_off,cut_off,sever,suspend,cut,end,freeze,halt,cease subj:S obj:contact,communication,dealing,hotline,exchange with,to:T
    "Pakistan broke off contacts with the Taliban government."  PAK AFG
160 v:turn obj:back on:T subj:S
    "Uganda turned its back on Kenya."  UGA KEN
160 v:wash obj:hand of:T subj:S
    "Cuba washed its hands of Nicaragua."  CUB NIC
160 v:drift_apart,fall_out,part_ways,part_company both:ST
    "Rwanda and Uganda fell out."  RWA UGA
160 v:part obj:way,company with:T subj:S
    "Albania parted ways with China."  ALB CHN
1622 v:stop,cease,halt,quit,suspend,end subj:S comp:arm,equip,train,supply,provide comp:T any:arm,weapon,military,army,troop,ammunition,missile,tank,soldier,rebel
    "Libya stopped arming Chadian rebels."  LBY TCD
164 v:storm_out,walk_out,stalk_out,pull_out,drop_out,stay_away,bow_out of,from,out:* of,from,out:$talks,meeting,session with,of:T? subj:S
    "Serbia stormed out of a meeting with Kosovo."  SRB KOS
164 v:reach,hit obj:deadlock,impasse,stalemate,dead_end subj:talk,negotiation,dialogue between,with:T? both:ST
    "Negotiations between Syria and Israel reached an impasse."  SYR ISR

# ---- visas no longer issued, and issued again
163 v:stop,cease,halt,suspend,quit comp:issue,issuing,grant,granting any:visa in,to,for:T -> starts visa-restriction ; object=any
    "Norway stopped issuing tourist visas to Belarusian citizens."  NOR BLR
163 n:suspension,halt,stop,end of,to:issue,issuance,issuing any:visa in,to,for:T subj:S -> starts visa-restriction ; object=any
    ? "The suspension of the issuance of visas to Belarusian citizens by Norway was criticised."  NOR BLR
160 v:be on:term both:ST any:no,not,longer,hardly
    "Lusaka and Pretoria are no longer on speaking terms."  ZMB ZAF
162 v:stop,cease,quit,halt comp:pay,fund,finance,bankroll,sponsor,support for,obj:* in,of,for,obj:T subj:S -> starts aid-suspension
    ? "Denmark stopped paying for roads in Tanzania."  DNK TZA
166 v:throw,kick,boot,turf,drum,chuck,toss obj:T any:out subj:organization,organisation,commonwealth,union,council,league,bloc,community,nations,oas,club,opec,alliance,ecowas,nato subj:S
    "The Arab League threw Egypt out."  ARL EGY
163 v:turn_away,turn_back,send_back,refuse,reject,bar,impound,hold_up,block obj:truck,lorry,shipment,cargo,consignment,import,shipload,meat,cheese,fruit,wine,ship of,from,obj:T of,from,obj:*+cheese,meat,wine,fruit,milk,beef,poultry,grain,goods,vegetable,steel,import
    "Russia turned away trucks of Ukrainian cheese."  RUS UKR
166 v:bar,ban,exclude,suspend,banish,disinvite,drop,lock_out,shut_out subj:S obj:T from:meeting,summit,session,conference,council,talks,deliberation,gathering,assembly,body
    "The African Union barred Sudan from its meetings."  AFU SDN
166 v:strip,deprive obj:T of:right of:*+voting subj:S
    "The Council of Europe stripped Russia of its voting rights."  COE RUS
166 v:close,shut,shut_down,close_down,order_closed,padlock subj:S obj:office,bureau,branch,mission,delegation obj,of:T
    "Burundi shut down the United Nations office."  BDI UNO
160 v:stop,cease,quit,refuse,suspend comp:work,cooperate,collaborate,coordinate,deal with:T subj:S -> starts suspended-cooperation
    "Iraq stopped working with UN inspectors."  IRQ UNO
162 v:withhold,freeze,hold_back,block,suspend,cut_off subj:S obj:$sums from,to,for:T !of:import,export,trade -> starts aid-suspension
    "The European Union withheld billions of euros from Hungary."  EEC HUN
160 v:drop,remove,exclude,eject,oust,expel,kick_out,strike subj:S obj:T from:programme,program,project,scheme,consortium,partnership,contract,deal,venture
    "The United States dropped Turkey from the fighter programme."  USA TUR
160 v:mothball,freeze,scrap,shelve,abandon,halt,suspend,block,ditch,put_on_hold subj:S obj:pipeline,project,railway,dam,refinery,venture from,with,of,to,obj:T !obj:*+aid,relief
    "Greece shelved a pipeline with Turkey."  GRC TUR
163 v:bar,ban,turn_away,block,keep_out,shut_out subj:S obj:truck,lorry,ship,plane,aircraft,airline,flight,bus,vessel,carrier,train,app,trawler,ferry,airliner,cargo !comp:* obj,from,of:T
    "Lithuania barred Belarusian trucks."  LTU BLR
161 v:pull,pull_out,bring_home,fly_home subj:S obj:$envoy,$diplomat out,from,of:T
    "Bangladesh pulled its envoy out of Islamabad."  BGD PAK
# ---- numbers of diplomats, arms held up, frozen nouns
161 v:cut,reduce,slash,cap,halve,limit,trim,lower,restrict,shrink obj:number,size,staff,presence,ceiling of,at,in:T$diplomat,$envoy,embassy subj:S
    "The Czech Republic cut the number of Russian diplomats."  CZE RUS
1622 v:hold_up,withhold,block,freeze,suspend,delay,hold_back,put_on_hold,stop,pause,halt obj:arm,arms,weapon,jet,tank,missile,helicopter,munition,ammunition,spare,shell,bomb for,to:T subj:S !subj:$rebels -> starts aid-suspension
    "The US Congress held up arms for Egypt."  USA EGY
161 n:relation,tie,link,contact mod:freeze subj:S with:T -> starts suspended-cooperation
    "Norway froze ties with Sudan."  NOR SDN
162 n:aid,assistance,support,loan,credit,grant,funding,lending,payment,subsidy mod:freeze subj:S to,for,of:T -> starts aid-suspension
    "The Netherlands froze budget support for Rwanda on Thursday."  NLD RWA
163 n:asset,account,deposit,reserve,holding,fund mod:freeze subj:S of:T -> starts sanction
160 v:drop,cancel,halt,suspend,end,stop,axe,scrap,cut,discontinue,ground,ban subj:S obj:flight,ferry,train,bus,air_service,air_link,route,sailing to,with,between,from:T over,after,amid,in:row,rift,dispute,tension,crisis,coup,war,quarrel,invasion,spat,protest
    "Turkey dropped all flights to Egypt after the rift."  TUR EGY
163 v:halt,stop,cut_off,cut,suspend,interrupt,shut_off,choke_off,block,throttle,sever subj:S obj:flow,supply,export,delivery,shipment,transit of:gas,oil,power,electricity,fuel,coal,grain,petrol,wheat to:T -> starts embargo
    "Turkmenistan interrupted the flow of gas to Tajikistan."  TKM TJK
163 v:halt,stop,cut_off,cut,suspend,interrupt,shut_off,choke_off,block,throttle,sever obj:flow,supply,export,delivery,shipment,transit of:gas,oil,power,electricity,fuel,coal,grain,petrol,wheat of:S to:T !subj:* -> starts embargo
    "The flow of Russian gas to Bulgaria was halted on Wednesday."  RUS BGR
163 v:forbid,bar,ban,prohibit,stop obj:T comp:fly,land,dock,overfly,operate,moor,berth,refuel subj:S? obj:airline,ship,plane,aircraft,vessel,carrier,airliner,flight,boat,tanker,freighter
    ? "An Indian airline has been forbidden to land."  - IND
# ---- envoys told to pack, fines, schools closed, schemes shut
161 v:order,tell,instruct,ask,direct,command obj,iobj:T$envoy,$diplomat comp:leave,pack,go,quit,depart,close,vacate subj:S ; mode=expel
    "The Rwandan ambassador has been instructed by London to leave."  GBR RWA
163 v:hit,slap,punish obj:T with:fine,penalty,sanction,tariff,duty,embargo,ban,levy,curb,measure subj:S !subj:court,storm
    "The United States hit a Dutch bank with a fine."  USA NLD
160 v:close,shut,shut_down,wind_up,shutter obj:centre,center,school,institute,library,bureau,office,branch,academy in:T subj:S any:its,their !subj:company,firm,bank,group,maker,automaker,store,chain
    "France shut its cultural centre in Tehran."  FRA IRN
163 v:cut,shut,exclude,drop,kick,throw,freeze,leave,eject subj:S obj:T out,from:scheme,programme,program,market,agreement,preference,list,swift,system,pact,fair out,from:*+trade,duty-free,export,payment,preferential,commercial,banking,arms
    ? "Washington has cut Uganda out of its duty-free trade scheme."  USA UGA
166 v:walk_out,storm_out,pull_out,bow_out,drop_out of,from,out:bloc,organisation,organization,union,league,alliance,community,commission,grouping,opec,ecowas,oau subj:S against:T? -> ends membership ; mode=withdraw
    "Eritrea walked out of the regional bloc."  ERI -
161 v:tell,inform,notify,advise subj:S obj,iobj:T$envoy any:welcome,unwelcome,grata,undesirable ; mode=expel
    "Prague has told the Belarusian consul that he is no longer welcome."  CZE BLR
163 v:stop,cease subj:gas,oil,power,electricity,fuel,water,coal,grain subj:S comp:reach,flow,arrive,come comp,to,in:T -> starts embargo
    ? "Turkmen gas stopped reaching Iran on Sunday."  TKM IRN
165 v:throw_in,give_up,quit,resign,walk_away,bow_out,step_down subj:mediator,facilitator,go-between,arbitrator,negotiator+* subj:S in,between,of,over:T? obj:towel,effort,job,mission,task,post,*?
    ? "Peru's mediator in the Honduran crisis threw in the towel."  PER HND
163 v:impose,place,slap,tighten,introduce,enforce,reinstate,extend,reimpose,clamp,decree,lay obj:ban,embargo,restriction,curb,limit,freeze,moratorium on,upon:diamond,timber,beef,oil,gold,ivory,coal,wine,poultry,meat,seafood,steel,wheat,fish,grain,arms,weapon,caviar,cotton,tuna,charcoal on,upon:T subj:S -> starts embargo
    "A ban on Liberian timber was imposed by the United Nations."  UNO LBR
