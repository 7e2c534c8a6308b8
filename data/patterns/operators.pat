# Operators that leave the act as it is, or change its status: plans, tries, does, fails, allows, stops; and praise,
# criticism, accusation and refusal of an act. (@agree stands with the classes of agreement, @appeal, @demand and
# @threaten in files of their own.)

# ---- @plan: the act itself, still to come ----
@plan v:plan,intend,prepare,mean,schedule,expect,decide,resolve,vote,aim,hope,propose,choose,elect,ready,look,move,gear_up,arrange,consider,contemplate,weigh,envisage,mull,ponder comp:ACT
    "The British government plans to withdraw its troops from Iraq."  GBR IRQ
    "Brazil intends to lift the embargo on Cuba."  BRA CUB
    "Sweden is expected to recognise Palestine."  SWE PSE
    "Germany decided to sign the treaty with Poland."  DEU POL
@plan v:plan,schedule,prepare,consider,contemplate,weigh,envisage,mull,approve,announce,propose,decide_on,decide_upon,arrange obj,on,upon:ACT
    "Australia is considering sanctions against Fiji."  AUS FJI
    "Turkey announced the withdrawal of its troops from Iraq."  TUR IRQ
@plan v:prepare,plan,get_ready,arm,mobilise,mobilize,gear_up for:ACT
    "Serbia is preparing for an invasion of Kosovo."  SRB KOS
@plan n:plan,intention,decision,intent,preparation,proposal,readiness,resolution,vow,aim,goal comp,for:ACT
    "Denmark's plan to withdraw its troops from Iraq was published in May."  DNK IRQ
@plan v:announce,reveal,unveil,outline,draw_up,approve,make,have,adopt,present,confirm,endorse,disclose obj:plan,intention,decision,preparation,proposal comp,for:ACT
    "Spain announced plans to withdraw its troops from Iraq."  ESP IRQ
@plan a:ready,set,due,poised,bound,likely,about,prepared,scheduled,determined,certain,sure,keen,slated comp:ACT
    "Latvia is set to recognise Kosovo."  LVA KOS
    "Japan was about to sign a treaty with Russia."  JPN RUS

# ---- @try: the act itself, perhaps ----
@try v:try,seek,want,attempt,struggle,strive,endeavour,endeavor,wish,work,fight,undertake,desire,aspire,long,manoeuvre,maneuver,conspire,plot,scheme,rush,battle,scramble,push,press comp:ACT
    "France tried to occupy Mexico."  FRA MEX
    "Argentina sought to invade the United Kingdom."  ARG GBR
    "Iran wants to sign a treaty with Oman."  IRN OMN
@try v:try,attempt,seek,plot,plan obj:ACT
    "Libya plotted an invasion of Chad."  LBY TCD
@try n:attempt,effort,bid,endeavour,endeavor,drive,push,move,struggle,campaign,plot,conspiracy,wish,desire,mission comp,at,for:ACT
    "Prussia's attempt to invade Denmark failed."  DEU DNK
@try v:make,launch,step_up,renew,continue,begin,undertake,intensify,redouble,mount,lead,mastermind,hatch obj:attempt,effort,bid,endeavour,endeavor,drive,push,move,campaign,plot comp,at,for:ACT
    "Italy made an attempt to invade Greece."  ITA GRC
@try a:eager,anxious,willing,free,able,desperate,keen comp:ACT
    "Cyprus is eager to sign a treaty with Egypt."  CYP EGY

# ---- @do: the act itself ----
@do v:begin,start,continue,resume,keep,keep_on,go_on,carry_on,proceed,persist,manage,help,come,succeed,dare,happen,rush,hasten,join,get,move comp,in,on,with:ACT
    "Russia began to bomb Georgia in August 2008."  RUS GEO
    "Ethiopia continued to occupy Eritrea."  ETH ERI
    "Iraq succeeded in invading Kuwait."  IRQ KWT
@do v:order,authorise,authorize,begin,start,continue,resume,restart,renew,complete,finish,finalise,finalize,accelerate,intensify,escalate,expand,widen,extend,increase,step_up,ramp_up,pursue,reach,achieve,carry_through,persist_in,engage_in,embark_on,embark_upon,participate_in,take_part_in,proceed_with,go_ahead_with,press_ahead_with,carry_on_with,cooperate_in,join_in,resort_to,enter_into,enter obj,in,on,upon,with,into,to:ACT
    "Germany resumed its bombardment of Britain."  DEU GBR
    "Laos completed the withdrawal of its troops from Cambodia."  LAO KHM
@do v:force,compel,require,oblige,lead,cause,prompt,drive,push,induce,persuade,convince,help,see,get,inspire,coax,cajole,bribe,provoke,goad obj:S comp,into:ACT
    "Public anger prompted Spain to withdraw its troops from Iraq."  ESP IRQ
@do v:use,employ,exploit,utilise,utilize obj:* comp:ACT
    "The United States used the base to attack Libya."  USA LBY
@do v:respond,react,retaliate,reply,answer,begin,start,end_up,finish,conclude by,with:ACT
    ? "Israel responded by bombing Syria."  ISR SYR
@do n:start,beginning,continuation,resumption,completion,renewal,escalation,intensification of:ACT
    "The resumption of Britain's bombardment of Germany followed in May."  GBR DEU
@do a:responsible for:ACT
    "Iraq was responsible for the invasion of Kuwait."  IRQ KWT

# ---- @fail: the act itself, negated ----
@fail v:fail,neglect,omit,forget,hesitate,abstain,refrain,shrink,avoid,forgo,forego,forbear,hold_back,stop_short,shy_away,back_away,back_off,desist,hold_off,shrink_back comp,from,of,in,on:ACT
    "The Netherlands failed to recognise Indonesia."  NLD IDN
    "Washington stopped short of recognising Abkhazia."  USA GEO
    "Egypt refrained from attacking Israel."  EGY ISR
@fail v:avoid,avert,forgo,forego,escape,eschew obj:ACT
    "Sweden avoided an invasion of Norway."  SWE NOR
@fail v:prevent,dissuade,deter,discourage,restrain,bar,hinder,block,prohibit,forbid,preclude,inhibit obj:S from:ACT
    ? "The Russian threat deterred Austria from attacking Serbia."  AUT SRB
@fail n:failure,inability,neglect,omission comp,of,in:ACT
    "Britain's failure to recognise Rhodesia had other reasons."  GBR ZWE
@fail a:unable,hesitant,unlikely,powerless,incapable comp,of:ACT
    "Austria was unable to invade Serbia."  AUT SRB
@fail v:postpone,delay,defer,put_off,shelve,abandon,cancel,scrap,drop,give_up,renounce,abort obj:plan,idea,attempt,effort,intention,proposal comp,for,of:ACT
    ? "Norway abandoned its plan to recognise Taiwan."  NOR TWN

# ---- @allow: lets the other do it ----
@allow v:allow,let,permit,enable,authorise,authorize,license,entitle,empower,clear,invite,free obj:T comp:ACT !comp:know,see,hear,think,believe,say
    "Spain allowed the United States to bomb Libya."  ESP USA
@allow v:allow,permit,authorise,authorize,sanction obj:ACT !obj:program,programme,bill,money,fund,budget,technique
    "Kuwait permitted an American invasion of Iraq."  KWT IRQ
@allow v:give,grant obj:permission,leave,authorisation,authorization,clearance,consent,approval,green_light iobj,to:T comp,for:ACT
    "Sudan gave Egypt permission to send troops."  SDN EGY
@allow n:permission,authorisation,authorization,leave,approval,consent to,for:T comp,for:ACT
    "Sudan's permission for Egypt to send troops came late."  SDN EGY

# ---- @stop: ends doing it ----
@stop v:stop,halt,cease,end,quit,discontinue,suspend,abandon,terminate,give_up,finish,break_off,call_off,pause,freeze,interrupt,cut_off,leave_off,renounce,abort,cancel,scrap,wind_down,phase_out comp,obj:ACT
    "Turkey ceased to bomb Syria in January."  TUR SYR
    "Germany ended its occupation of Belgium."  DEU BEL
    "Canada ceased sending aid to Haiti."  CAN HTI
@stop n:end,halt,cessation,suspension,termination,discontinuation,abandonment,cancellation,stop to,of,in:ACT
    "Germany's termination of its occupation of Belgium came in 1918."  DEU BEL
@stop v:put,bring,call,order,announce,declare,signal,mark,negotiate obj:end,halt,stop,immediate_end,moratorium to,on:ACT
    "France put an end to its occupation of Germany."  FRA DEU
    "Turkey called a halt to its invasion of Cyprus."  TUR CYP

# ---- @refuse ----
@refuse v:refuse,resist,object,oppose,reject,rule_out,balk,baulk,veto,shun,spurn,preclude,scorn,disdain comp,to,at,against:ACT !comp:comment,elaborate,confirm,discuss,disclose,speculate,identify,specify,answer,play
    "Israel refused to lift the blockade of Gaza."  ISR PSE
    "Armenia refused to negotiate with Azerbaijan."  ARM AZE
    "Vietnam refused to withdraw from Cambodia."  VNM KHM
    "Finland refused to bow to the Soviet Union."  FIN RUS
@refuse v:decline comp:ACT+to !comp:comment,elaborate,confirm,discuss,disclose,speculate,identify,specify,answer
    "Armenia declined to sign the treaty with Turkey."  ARM TUR
    "Portugal ruled out recognising Kosovo."  PRT KOS
@refuse v:rule_out,reject,oppose,resist,refuse,veto,spurn,shun,rebuff,turn_down,object_to,balk_at,baulk_at,forswear,stonewall obj,to,at:ACT
    "Spain rejected the recognition of Kosovo."  ESP KOS
    "Hungary opposes sanctions against Russia."  HUN RUS
@refuse n:refusal,unwillingness,reluctance,opposition,objection,resistance,rejection comp,to,of:ACT
    "Syria spoke of Israel's refusal to withdraw its troops from Lebanon."  ISR LBN
@refuse a:unwilling,reluctant,loath,loth,disinclined,opposed comp,to:ACT
    "Greece is unwilling to recognise Macedonia."  GRC MKD
@will v:vow,swear,pledge,promise,threaten comp:ACT
    "France vowed to bomb Libya."  FRA LBY
@refuse v:vow,pledge,promise,swear,resolve comp:ACT any:never
    "Serbia vowed never to recognise Kosovo."  SRB KOS

# ---- @accuse: of having done it ----
@accuse v:accuse,suspect,blame,condemn,fault of,for,with,in,over:ACT obj:T
    "Ukraine accused Russia of bombing the port."  UKR RUS
    "India blamed Pakistan for the attack."  IND PAK
@accuse v:accuse,suspect,blame obj:T comp:ACT
    "Iran was accused by Bahrain of arming the rebels."  BHR IRN
@accuse v:allege,complain,contend,suspect comp:ACT
    "Sudan alleged that Chad had attacked the town."  SDN TCD
@accuse v:blame obj:ACT on,upon:T
    "Syria blamed the attack on Israel."  SYR ISR
@accuse n:accusation,allegation,suspicion against,of:T comp,of:ACT
    ? "Kenya repeated its allegation that Somalia had attacked the village."  KEN SOM
@accuse v:hold obj:T mod,comp,obj,any:responsible,accountable for:ACT
    "Poland held Germany responsible for the invasion of Poland."  POL DEU

# ---- @criticize, @praise ----
@criticize v:criticise,criticize,condemn,denounce,censure,slam,blast,rebuke,chide,castigate,lambast,lambaste,berate,deplore,decry,deride,rap,scold,upbraid,reproach,reprimand,assail,fault,excoriate,flay,pillory,chastise,admonish,hit_out_at,lash_out_at,rail_at,rail_against,take_to_task obj,at,against:T for,over,about,comp:ACT
    "Norway criticised Israel for bombing the school."  NOR ISR
@criticize v:criticise,criticize,condemn,denounce,censure,slam,blast,deplore,decry,deride,regret,lament,protest,abhor,repudiate,disapprove_of,object_to,complain_of,complain_about,protest_against,protest_at,rail_against,hit_out_at,lash_out_at,inveigh_against,bemoan,excoriate,take_to_task obj,of,to,at,against,about:ACT obj,by,at,against,of:T?
    "Cuba condemned the American invasion of Grenada."  CUB USA
    "The bombing of Sudan by Britain was denounced by Egypt."  EGY GBR
@criticize n:criticism,condemnation,denunciation,censure,protest,rebuke,disapproval,outrage,indignation,complaint of,over,at,against,about:ACT of,over,at,against,about,by:T?
    "Cuba's condemnation of the American invasion of Grenada was sharp."  CUB USA
@criticize v:express,voice,register,lodge,issue,make,reiterate,convey,file,deliver,send obj:criticism,condemnation,disapproval,protest,outrage,indignation,concern,anger,dismay,displeasure,complaint,objection at,over,about,of,against,to:ACT at,over,about,of,against,by,to:T?
    "Japan lodged a protest against the Soviet occupation of the islands."  JPN RUS
@praise v:praise,hail,welcome,applaud,commend,laud,thank,congratulate,salute,celebrate,compliment,honour,honor,credit,acclaim,extol obj:T for,on,over:ACT !from:*
    "Somalia thanked Turkey for sending aid."  SOM TUR
@praise v:praise,hail,welcome,applaud,commend,laud,salute,endorse,appreciate,back,support,approve_of,cheer,rejoice_at,acclaim,extol obj,of,at:ACT obj,by,of:T? !from:*
    "Ireland welcomed the British withdrawal from the province."  IRL GBR
@praise n:praise,applause,commendation,endorsement,appreciation,gratitude for,of:ACT for,of,by:T?
    "Kenya's praise for the Ethiopian withdrawal from Somalia was noted."  KEN ETH
# ---- as the wires put it
@agree v:give obj:word,assurance,undertaking,pledge,guarantee,commitment,promise,oath,vow comp:ACT iobj,to:*?
    "Damascus gave its word that it would free the Turkish drivers."  SYR TUR
@agree v:commit,bind,pledge obj:itself,themselves,himself,herself,government comp,to:ACT
    "Latvia committed itself to signing the treaty with Russia."  LVA RUS
@stop v:pull,put obj:plug,brake,lid on:ACT
    "Spain pulled the plug on cooperation with Venezuela."  ESP VEN
