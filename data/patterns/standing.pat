# Conditions between two states as encyclopedic and historical prose tells them: partnerships, joint bodies,
# programmes, suspended cooperation and visas.

%set joint = joint bilateral combined common mutual
%set exercise = operation exercise manoeuvre maneuver drill patrol training activity project venture programme program
%set unit = unit force brigade task_force command mission commission committee patrol battalion body council
%set standing = partnership relationship friendship alliance border tie bond

060 v:share,have,enjoy,form,forge,maintain,build,establish,develop obj:partnership,strategic_partnership both:ST -> starts partnership
    "Kenya and Ethiopia share a partnership for security in the region."  KEN ETH
    "India has had a strategic partnership with France since 1998."  IND FRA
060 v:be,form,become obj:part of:T -> starts programme ; object=of
    ? "The port of Mombasa is part of the Indian coastal radar network."  KEN IND
062 v:involve,include,comprise,have,maintain,run,operate,keep obj:$unit+$joint,military both:ST -> starts military-presence
    "Belgium and the Netherlands operate a joint naval command."  BEL NLD
062 v:conduct,hold,carry_out,stage,run,undertake,organise,organize obj:$exercise+$joint both:ST -> starts exercise
    "Thailand and Singapore conduct joint air exercises."  THA SGP
072 v:provide,give,offer,conduct obj:support+logistics,logistic,logistical,military,training for,to:T?
    "French troops provide logistics support to the army of Chad."  FRA TCD
160 v:suspend,halt,freeze,cancel,break_off,end,stop,cut_off,discontinue,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off obj:$exercise,cooperation+$joint with,to,by:T? -> starts suspended-cooperation
    "Canada suspended joint military exercises with Pakistan."  CAN PAK
160 v:suspend,halt,freeze,stop,cancel,revoke,restrict,withhold,deny,refuse,discontinue,interrupt,put_on_hold,put_on_ice,shelve,hold_back,hold_up,pause,cease,terminate,axe,mothball,choke_off,turn_off obj:visa for,to,of,from,in:T? -> starts visa-restriction
    ? "The United States suspended visas for Gambian officials."  USA GMB
    ? "Denmark stopped all visas to Belarus."  DNK BLR
054 v:recognise,recognize,acknowledge obj:result,election,vote,outcome,victory,winner,mandate of,in:T?
    "Brazil recognised the results of the election in Uruguay."  BRA URY
111 v:characterise,characterize,describe,label,brand,call,denounce,dismiss,portray,term obj:* as:coup,illegal,illegitimate,sham,farce,fraud,aggression,occupation,atrocity,genocide,terrorist,unlawful,unconstitutional
    "Norway described the Russian annexation of Crimea as illegal."  NOR RUS

# ---- programmes that ask for a score: what is told of it has no code of its own
- v:fail,miss subj:S obj:indicator,criterion,hurdle,benchmark,scorecard,threshold for,of,in,on:T? -> starts scorecard-failed
    "Ghana failed the corruption indicator of the United States."  GHA USA
- v:pass,meet,clear subj:S obj:indicator,hurdle,benchmark,scorecard for,of,in,on:T? -> starts scorecard-passed
    "Ghana passed the corruption indicator of the United States."  GHA USA
057 v:have,maintain obj:treaty,pact,accord+defence,defense,extradition,non-aggression,friendship,security,tax,fishing,trade both:ST ; kind=state
    "Malta has a tax treaty with Iceland."  MLT ISL
061 v:be,remain,become obj:source,provider,supplier,destination,market,exporter,buyer+top,main,chief,largest,biggest,major,key,primary,leading,principal,second-largest of,for,to:T ; kind=state
    "Peru is the main source of copper for China."  PER CHN
