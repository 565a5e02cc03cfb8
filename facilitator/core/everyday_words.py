"""Word list of everyday English and of the field, above all words with near neighbours.

Two of them are two words, however alike they look: neither is a slip of the hand for the other.
"""

EVERYDAY = frozenset(
    word
    for line in """
    able about above absence absent accept access accident account accuse acquire across action
    active actual adapt add addition address adds adept adhere admit adopt advance advice advise
    affect afford after again agency agenda agent agree aim aisle alike alive allow alloy allude
    allusion almost alone along already also alter although always among amongst amount ample
    analyse announce annual another answer anybody anyone anything apart appeal appear apple apply
    appoint approve area argue arise around arrange arrest arrive article aside ask asked asks
    aspect assent assess asset assist assume assure attach attack attain attempt attend attention
    attest audience author available average avert avoid await awake award aware away back bade
    bake balance ball band bank bans bare barn base based basic basis batch bath battle beach bead
    beam bean bear beard beat because become been before began begin begun behalf behave behind
    being belief believe belong below bench bend benefit berry best better between beyond bias
    biased bill bind birth bite bitter blade blame blank bleed blend blind block blood bloom blow
    board boast boat body bold bolt bomb bond bone book boom boost boot border bore born borrow
    boss bother bottle bottom bound bowl brain brake branch brand brave bread break breaks breath
    breathe breed brick bride bridge brief bright bring broad broke brought brown brush budget
    build built bulk bull burden bureau burn burst bury bush business busy butter button buy cage
    cake call calm came camp cancel candid cane capable capital capitol card care career careful
    careless cargo carry cart case cash cast casual causal cause cave cease cedar cell censor
    census centre chain chair chance change channel chant chap charge charm chart chase chat cheap
    check cheer chief child choice choose chose chosen church cite citizen city claim clan clash
    class clause claw clean clear clerk click client climb clip clock close closed closet cloth
    clothe cloud club coach coal coarse coast coat code coin cold collaborate collect collection
    colour column comb combine come comma command commend comment commercial commit committee
    common commons community compact company compare compel compete compile complain complement
    complete complicate compliment comply compose compost computer concede concern conclude
    concrete condition conduct confer confess confidant confide confident confine confirm conflict
    conform confuse connect conscious consensus consent consider consist constant construct
    consult consume contact contain contend content contest context continue contract contrary
    contrast contribute contributor control convene convenient convent convert convey convince
    cook cool cope copy copyright cord core corn corner corps correct cost costume couch could
    council counsel count counter country county coup court cover covert cower crack craft crash
    crate crawl cream create credit creep crime crises crisis critic crop cross crowd crowdsource
    crown crude cruel crush cult curb cure current currently curse custom cut cycle daily dairy
    damage dance danger dare dark data database dataset date dawn dead deaf deal dealt dear death
    debate debit debt debut decade decay deceive decent decide decision deck declare decline
    deduce deduct deep defect defend defer define defuse degree delay delegate delete deliver
    demand democracy denial dense dent deny depart depend dependency deploy deposit depth deride
    derive descent describe desert deserve design desire desk despite dessert destroy detail
    detect deter develop developer deviate device devise devote diary dice diet differ difficult
    diffuse digest digit digital dine dinner dire direct dirt disclose discover discuss disease
    dish dispose dispute dissent distant distract district disturb dive divert divide division
    doctor document does doing domain donate done donor doom door dose doubt down draft drag drain
    drama draw drawn dread dream dress drew drift drill drink drive driven drone drop drought
    drove drown drug drum due duel duly dump during dust duty dwell dying eager early earn earth
    ease easily east easy eaten ecosystem edge edit edition editor edits educate effect effort
    eight eject elect element elicit else elsewhere elude email embark emerge emigrate eminent
    emit employ empty enable enact end endorse enemy energy enforce engage enjoy enlist enough
    enrage enrich ensue ensure enter entire entitle entity entrance envelop envelope envy equal
    equality equip error escape essay estate esteem estimate ethic evade even evening event ever
    every everybody everyone everything everywhere evidence evil evoke exact examine example
    exceed excel except excess exchange excite exclude excuse execute exempt exercise exert exist
    exit expand expect expel expend expense expensive expert expire explain explicit exploit
    explore export expose express extant extend extent external extract face fact factor fade fail
    fair fairy faith fake fall false fame family famous fancy fare farm fast faster fatal fate
    fault favour fear feast feather feature federate feed feel feet fell felt fence fend ferry
    fetch fewer field fiend fierce fight figure file fill film final finally finance find fine
    finger finish fire firm first fiscal fish fist fits fixed flag flair flame flare flash flat
    flaw fled flee fleet flesh flew flight float flock flood floor flour flow flower fluent fluid
    flush focus fold folk follow fond food foot force ford forecast foreign forest foreword forge
    forget forgive fork form formal formally format former formerly fort forth fortune forum
    forward foster fought foul found foundation founder frame framework fraud free freeze fresh
    friend fright from front frost frozen fruit fuel fulfil full fund funded funder funny further
    future gain gale game gang garage garden gate gather gave gear general generate genre gentle
    genuine gesture get gets ghost giant gift girl give given glad glance glass global glory glove
    goal gold gone good got govern governance government governor grab grace grade grain grand
    grant graph grasp grass grate grave great greed green greet grew grid grief grim grind grip
    groan gross ground group grove grow growing grown grows growth grunt guard guess guest guide
    guideline guild guilt habit half hall halt hand handle hang happen happy harbour hard harder
    hardly hardy harm harsh harvest haste hate have head heal health heap hear heard heart heat
    heavy heel height held help helpful helpless hence herd here hero hers hesitate hidden hide
    high higher hill hint hire history hive hold hole holiday hollow holy home honest honour hook
    hope hoped hopeful hopeless horn horse hospital host hosted hostile hotel hour house hover
    however huge hull human humane humble hung hunger hunt hurdle hurry hurt icon idea ideal
    identify idle ignore ignored illegal illicit image imagine immigrate imminent impact impart
    impede imperil imply import impose impress improve incentive inch incite include income
    increase incur indeed independent index indicate individual industry infect infer inflict
    inform infrastructure inhabit inherit inhibit initial initiate inject injure inland inlet
    inner input inquire insert inside insight insist inspect inspire install instance institute
    instruct insure intact intend intense intent interest internal international into invent
    invest invite involve inward iron island issue item itself jacket join joint joke journal
    journey judge jump junior jury just justice justify keen keep kept kick kill kind king kiss
    knee kneel knew knife knit knock know known label labour ladder lady laid lake lamb lamp land
    lane language lapse large last latch late later latter laugh launch lawyer layer lead leader
    leadership leaf league leak lean leap learn learned learnt lease leash leave led left legal
    legend legislate legitimate lend lender length lens lent lesser lesson let letter level lever
    liable liar libel liberty library licence lick life lift light like likely likewise limb limit
    line link lion list listen litre live lived liver load loaf loan lobby local locate lock lodge
    logic lone long longer look loop loose lord lose loser loss lost loud love lover lower loyal
    luck lunch lung lure machine made magic mail main maintain maintainer maintenance major
    majority make male manage manager manner manual many march margin marital mark marked market
    marriage martial mask mass master match mate material matter mature maybe mayor meal mean
    meant measure meat medal meddle media medical meet meeting meets melt member memory mend
    mental mention mercy mere merge merit merry mess message met metadata metal method middle
    might mild mile milk mill mind mine minister minor minority minute miracle miss mission mist
    mistake mix mobile mode model moderate moderator modern modest modify moment money monitor
    monk monkey month mood moon moral morale more morning mortal most motel mother motion motive
    motor mould mount mountain mouse mouth move moved much multiply murder muscle museum music
    must mutter mutual myself name narrate narrow nation nature naval navy near neat neck need
    needle neglect negotiate nerve nest network neutral news next nice night nine noble node nodes
    noise none noon norm normal north nose note noted notice notify noting notion novel nuclear
    number nurse oath obey object oblige observe obtain obvious occupy occur ocean offend offer
    office officer often once only onset open opened openly openness opera operate operator
    opinion oppose option orange orbit order organ organise origin other ought ours oust outlet
    outline output outside over overcome overt owed owner ownership pace pack page paid pain paint
    pair pale palm panel panic paper parade pardon parent park part parted partial participant
    participate partner partnership party pass passage passed passion past paste patch patent path
    patience patient pattern pause pave pay payment peace peak pear peel peer pension people
    perceive perfect perform perhaps period permit persecute persist person personal personnel
    persuade petty phase phone photo phrase physical pick picture piece pier pike pile pill pilot
    pinch pine pink pint pioneer pipe pitch place plain plan plane planet plant plate platform
    play player plead please pleasure pledge plenty plot plough plug plus pocket poem poet point
    poison poke pole police policy polish polite poll pond pool poor popular port portion pose
    position possess possible post posted poster potion potter pound pour power practice practise
    praise pray precede precious precise predict prefer prejudice premise prepare prescribe
    presence present preserve press presume pretend pretty prevent price prick pride priest
    primary prime principal principle print prior prison privacy private prize probe problem
    proceed process procurement produce product profess profit project prolong promise promote
    prompt proof proper property proposal propose proposed proscribe prosecute prospect prosper
    protect protest proud prove provenance provide provider prudent public publicly publish pull
    pulse pump punch punish pure purpose pursue push put qualify quality quantity quarrel queen
    query quest question queue quick quiet quit quite quota quote race rack radio raid rail rain
    raise raised rally ramp ran range rank rape rapid rare rash rate rather ratio ration raze
    reach react read reader ready real realise reality really realm reaper rear reason rebel
    rebuild rebut recall receipt receive recent recently recite reckon recline recognise record
    recount recover recruit reduce refer refine reflect reform refrain refresh refuge refund
    refuse refute regain regard regime region regional register registry regret regular reign
    reject relate relation relationship relax relay release relent relevant reliable relief
    relieve religion rely remain remark remedy remember remind remit remote removal remove render
    renew rent repair repay repeal repeat repel replace reply report repose repository represent
    representative repress request require rescue research resent reserve reside resign resist
    resolute resolution resolve resort resource respect respond response responsibility
    responsible rest restore restrict result resume retail retain retire retreat return reuse
    reveal revenge revenue reverse revert review revise revive revoke revolt revolution revolve
    reward rhyme rice rich ride right rigid ring riot rise risen rising risk rival river road roar
    roast robe robust rock role roll roof room root rope rose rough round roundtable rouse route
    routine royal rude ruin rule ruler rumour run rural rush sack sacred sacrifice sadly safe
    safety said sail saint salary sale salt same sample sand sane save saw say says scale scan
    scar scarce scare scared scene schedule schema scheme scholar school science scope score scorn
    scout scrap scream screen script search season seat secret section sector secure security see
    seed seek seem seen seize select self sell send sending senior sense sensitive sensor sent
    sentence separate serene serial series serious serve server service session set settle seven
    sever several severe sewer shade shadow shaft shake shall shallow shame shape share shared
    shark sharp shave shed sheep sheer sheet shelf shell shelter shield shift shine ship shirt
    shock shoe shoot shop shore short shot should shoulder shout shove show shown shrink shut sick
    side siege sigh sight sign signal significant silent silk silly silver similar simple simply
    sincere sing single sink sit site sitting size sketch skill skin skirt slave sleep slept slice
    slide slight slim slip sliver slope slow slower small smart smell smile smoke smooth snake
    snow soak soap sober social society soft software soil solar sold soldier sole solid solve
    some somebody someone something sometimes somewhere song soon sore sorry sort soul sound soup
    sour source south space spare spark speak special species specific speech speed spell spend
    spent sphere spill spin spirit spite split spoil spoke spoken sponsor spoon sport spot spread
    spring square squeeze stable stack staff stage stain stair stake stakeholder stale stalk stall
    stamp stand standard star stare start starve state stated static station stationary stationery
    statue status statute stay steady steal steam steel steep steer stem step stern steward
    stewardship stick stiff still stir stock stole stone stood stool stop store storey storm story
    straight strain strange strap strategy straw stray stream street strength stress stretch
    strict strike string strip strive stroke strong struck structure struggle stuck student studio
    study stuff style subject submit subscribe subscription subsidy succeed success such suffer
    sugar suggest suit suite summary summer summit sunk supply support suppose suppress sure
    surely surface surge surprise surrender survey survive suspect suspend sustain sustainability
    sustainable swallow swear sweat sweep sweet swell swept swift swim swing switch sword sworn
    symbol system table tackle tail take taken tale talent talk tall tank tape target task taste
    tasted taught teach teacher team tear tease technical technology tell temper temple tempt
    tenant tend tender tenet tense tension tent term terror test tested text than thank that their
    them theme themselves then theory there therefore these they thick thief thin thing think this
    thorough those though thought thread threat threw thrive throat throne through throw thrown
    thrust thus ticket tide tidy tied tight till timber time tiny tired title toast today together
    toilet told tone tongue took tool tooling tooth topic torch tore torn total touch tough tour
    toward tower town toxic trace track trade tradition traffic trail train trait transfer
    transform translate transmit transparency transparent transport trap travel tray treat treaty
    tree trend trial tribe tribute trick tried tries trip troop trouble truck true truly trunk
    trust truth try trying tube tune turn twin twist type unable uncle under understand undo union
    unique unison unit unite united unity university unless untied until update upload upon upper
    upset urban urge usage use used useful useless user using usual utter vague vain valid valley
    value various vary vast veil vein venue verb verdict verge verify verse version very vessel
    vest veto victim victory video view vile village violate virtue visible vision visit visual
    vital vocal voice void volume volunteer vote voted voter wage wait waive wake walk wall wander
    want warm warn warning waste watch water wave weak wealth weapon wear weary weather weave
    website week weigh weight welcome welfare well went were west what whatever wheat wheel when
    whenever where whether which while white whoever whole whose wide widow wife wild will win
    wind window wine wing winner winter wipe wire wise wish witch with withdraw wither within
    witness woke woman women wonder wood word wore work worker world worry worse worst worth would
    wound wrap wreck write writing written wrong wrote yard year yearly yield young your youth
    zone
    """.splitlines()
    for word in line.split()
)
