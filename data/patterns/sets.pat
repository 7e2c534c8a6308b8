# Sets that every file of patterns may use, and those that the matcher itself works with.

# Light verbs: the event is their object ("launched an attack on", "imposed an embargo on").
%set light = carry conduct launch stage make hold mount give offer provide impose begin start continue resume undertake commit wage do perform pursue deliver execute initiate issue extend establish maintain have open lead organize organise unleash inflict reach conclude sign slap place put levy host attend join send grant complete step
# … and those whose event stands after "in", "on", "to", "into" ("engaged in talks", "went to war").
%set light_prep = engage enter participate take join embark resort be involve go come move meet remain get live
# Verbs that say of an event that it took place.
%set occur = take begin occur continue erupt break start resume follow happen end ensue last come persist escalate intensify be culminate
# Nouns that count or shape what stands after "of" ("a series of attacks").
%set quantity = ten bulk worth series round number wave spate string campaign act kind sort type part set piece lot handful dozen hundred thousand million billion couple pair ten score group body volume amount ton tonne package period state level quantity share majority range variety array program programme form rest most some all half quarter third portion shipment convoy load team lot host spate flurry barrage sack bag crate box carton bale truckload planeload boatload shipload barrel parcel pallet batch consignment stack pile mountain litre liter gallon bushel kilo kilogram stretch section segment volley salvo hail clutch trickle torrent week day month night fortnight decade year century hour last first remainder plenty trio dozens percent chunk fraction bevy scores
# Nouns that hold what stands before them ("an aid programme", "a sanctions regime").
%set container = program programme package effort delivery shipment supply measure operation policy project flow scheme deal agreement regime worker campaign mission initiative activity plan fund money payment system tie

# ---- What is asked for (02), demanded (10), refused (12): the sets q_*, one for each kind of leaf. ----
# material cooperation (021) and diplomatic support (022)
%set q_coop = cooperation collaboration coordination partnership tie relation integration interaction effort engagement participation
%set q_trade = trade investment commerce "market access" "free trade" export import
%set q_support = support backing endorsement recognition solidarity vote membership accession admission representation backup
# aid (023)
%set q_aid = "$" million billion aid assistance help relief loan grant donation fund funds funding money credit subsidy support bailout rescue cash contribution pledge package handout succour "financial aid"
%set q_relief = food water medicine tent blanket shelter grain wheat rice supply rescuer doctor medic "relief aid" "food aid" "humanitarian aid" "emergency aid" vaccine
%set q_arms = arm arms weapon weapons weaponry missile tank jet aircraft ammunition munition artillery helicopter gunship drone "air cover" reinforcement backup materiel submarine frigate warship destroyer corvette gunboat "patrol boat" "fighter jet" warplane howitzer mortar rifle "machine gun" radar rocket torpedo "armoured vehicle" "armored vehicle" "armoured car" interceptor "air defence system" "air defense system" "landing craft" launcher bomber
%set q_keepers = peacekeeper "peacekeeping force" "peace-keeping force" "peacekeeping mission" protection "security guarantee" "safe haven" "safe area" "no-fly zone" intervention
# reform (024)
%set q_ouster = resignation ouster departure removal impeachment dismissal abdication overthrow sacking exit replacement
%set q_early = "early election" "snap election" "fresh election" "new election" "no-confidence vote" "early parliamentary election" "early presidential election"
%set q_reform = reform change overhaul revision amendment reversal review repeal modification transparency liberalisation liberalization restructuring
%set q_rights = right freedom liberty equality suffrage emancipation citizenship enfranchisement dignity amnesty
%set q_regime = democracy democratisation democratization constitution referendum plebiscite independence autonomy self-determination secession self-rule self-government federalism transition republic multipartyism statehood devolution "interim government" "transitional government" "caretaker government" "civilian rule" "majority rule" "home rule" "constituent assembly"
# yielding (025)
%set q_lift = lifting lift easing relaxation removal end suspension abolition cancellation repeal revocation termination halt dropping reduction waiver
%set q_ban = ban curfew "state of emergency" emergency "martial law" restriction censorship crackdown curb "emergency rule" repression prohibition moratorium clampdown ceiling cap freeze constraint curbs
%set q_sanction = sanction embargo boycott blockade tariff "trade barrier" quota duty "trade restriction" "arms embargo" "oil embargo" "economic sanction" "travel ban" "import ban" blacklist "asset freeze" "trade curb" "export ban" "arms ban" surcharge "trade ban" "flight ban" "oil ban" penalty
%set q_dissent = protest demonstration strike rally riot sit-in unrest disorder rioting looting walkout blockade
%set q_release = release liberation return repatriation handover extradition freeing freedom surrender restitution
# persons and things that are held
%set q_captive = prisoner detainee hostage captive dissident activist journalist reporter leader official soldier pilot sailor crew fisherman inmate internee refugee body remains artefact artifact property asset money fund treasure archive ship vessel aircraft trawler tanker opponent politician opposition monk priest bishop missionary citizen national civilian worker abductee pow convict airman serviceman "prisoner of war" kidnappee crewman skiff dinghy speedboat dhow barge launch ferry tug coaster yacht
%set q_access = access inspection monitoring verification inspector observer monitor deployment corridor investigation inquiry probe visit mission verifier investigator rapporteur "fact-finder" assessor auditor watcher
%set q_truce = ceasefire cease-fire truce armistice restraint calm peace disarmament demilitarisation demilitarization de-escalation disengagement demobilisation demobilization pullback moderation "humanitarian pause" nonviolence non-violence denuclearisation denuclearization lull respite "cessation of hostilities" "halt to hostilities" "standstill" moratorium
%set q_withdrawal = withdrawal pullout pull-out retreat evacuation disarmament demobilisation demobilization disbandment dismantling removal
%set q_troops = troop troops force forces army soldier military garrison missile settler militia fighter mercenary contingent unit gunman rebel guerrilla personnel base paratrooper marine commando legionnaire division column detachment infantry corps serviceman trooper ranger guardsman gunner platoon "special force"
%set q_end = end halt stop cessation suspension termination freeze ending pause ceasing moratorium
%set q_fight = building construction demolition blockade expansion drilling harassment provocation violence fighting hostility war bloodshed bombing bombardment shelling attack offensive occupation conflict aggression raid airstrike "air strike" killing incursion invasion siege fire combat terrorism assault massacre test testing enrichment settlement infiltration "nuclear programme" "nuclear program" "military operation" "missile launch" "air campaign" "military campaign" persecution ambush onslaught blitz sortie foray barrage
# talks and settlement (026–028)
%set q_talks = talk negotiation dialogue meeting summit conference discussion consultation parley conversation contact diplomacy session palaver bargaining haggling deliberation "peace process" "peace talk" conclave colloquy "proximity talk"
%set q_settle = settlement solution resolution reconciliation compromise accord "peace agreement" "peace accord" "peace treaty" "peace deal" agreement treaty rapprochement
%set q_mediate = mediation arbitration mediator "good office" intercession conciliation adjudication facilitation
# Who is asked, questioned, warned.
%set q_authority = government state nation country ally minister president parliament authority court council leader army police commission agency ministry cabinet premier chancellor king
%set q_envoy = ambassador envoy diplomat chargé attaché consul "chargé d'affaires" representative "charge d'affaires" emissary nuncio "high commissioner" plenipotentiary counsellor
%set q_protester = protester protestor demonstrator striker rioter student dissident opposition activist unionist
%set q_suspect = official diplomat ambassador suspect minister officer detainee citizen national soldier lawmaker journalist executive crew businessman envoy politician "chargé d'affaires" "charge d'affaires" attaché emissary nuncio "high commissioner" plenipotentiary counsellor
%set q_leader = president premier minister chancellor king emir sultan ruler dictator government cabinet regime leader governor mayor speaker general chief commissioner director head
%set deed = move step decision action act measure announcement policy law bill decree ban embargo blockade sanction restriction reversal confiscation seizure expulsion ruling verdict attack raid strike bombing invasion incursion intervention offensive operation deployment test launch plan proposal offer gesture initiative election vote annexation arrest execution killing suspension withdrawal cut tariff
