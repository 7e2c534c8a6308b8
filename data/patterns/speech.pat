# Saying that another must act is to demand it; saying that one will not act is to refuse.


@demand v:say,tell,declare,announce,state,insist,maintain,argue,stress,warn,reiterate,emphasise,emphasize,add,assert,reply,note,conclude,believe,affirm,repeat comp:ACT+must,should,ought,have_to,has_to
    "Norway said that Iceland must withdraw its trawlers."  NOR ISL
    "The foreign minister of Chile declared that Bolivia should resume talks with Peru."  CHL BOL
@refuse v:say,tell,declare,announce,state,insist,maintain,argue,stress,warn,reiterate,emphasise,emphasize,add,assert,indicate,signal,vow,reply,note,conclude,believe,affirm,repeat comp:ACT+will_not,would_not,will_never,would_never,wo_n't,would_n't,shall_not,can_not,could_not !comp:comment,elaborate,confirm,discuss,disclose,speculate,identify,specify,draw,be,play,run,retire
    "Kenya said that it would not recognise Somaliland."  KEN SOM
