import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'en',
  compounds: true,
  capitalNations: true,
  roles: {
    president: 'president|head of state',
    'vice-president': 'vice president',
    'prime-minister': 'prime minister|premier|pm|head of government',
    'deputy-prime-minister': 'deputy prime minister|vice premier',
    chancellor: 'chancellor',
    'foreign-minister':
      'foreign minister|foreign secretary|foreign affairs minister|minister of foreign affairs|minister for foreign affairs|top diplomat|chief diplomat',
    'defence-minister':
      'defense minister|defence minister|defense secretary|defence secretary|defense chief|defence chief|minister of defense|minister of defence|secretary of defense|defense boss',
    'secretary-of-state': 'secretary of state|top diplomat|chief diplomat',
    'interior-minister': 'interior minister|minister of internal affairs|home secretary',
    'finance-minister': 'finance minister|minister of finance',
    'economy-minister': 'economy minister|economics minister|minister of economy',
    'treasury-secretary': 'treasury secretary|secretary of the treasury',
    'justice-minister': 'justice minister|minister of justice',
    'attorney-general': 'attorney general',
    'energy-minister': 'energy minister|minister of energy',
    'health-minister': 'health minister|minister of health',
    minister: 'minister',
    'national-security-adviser': 'national security adviser|national security advisor',
    spokesperson:
      'spokesman|spokeswoman|spokesperson|press secretary|press officer|mouthpiece|communications director',
    'secretary-general': 'secretary general|general secretary',
    'director-general': 'director general',
    'high-representative':
      'foreign policy chief|top diplomat|high representative|chief diplomat|foreign affairs chief',
    ambassador: 'ambassador|envoy|permanent representative',
    speaker: 'speaker|parliament speaker|parliamentary speaker',
    governor: 'governor|regional governor|regional head|regional chief',
    mayor: 'mayor',
    'party-leader': 'party leader|party chief|party head',
    'opposition-leader':
      'opposition leader|leader of the opposition|main opposition figure|opposition figure|opposition politician',
    leader: 'leader|ruler|strongman|dictator|autocrat|chief|boss|head|despot|tyrant|supreme leader|master',
    'chief-executive': 'ceo|chief executive|chief executive officer',
    head: 'director|chairman|chairwoman|chairperson|chair',
    'security-council-secretary': 'security council secretary|secretary of the security council',
    'commander-in-chief':
      'commander in chief|top general|top commander|army chief|armed forces chief|military chief|top military commander|army commander|chief commander',
    commander: 'commander',
    'chief-of-staff': 'chief of staff',
    'chief-of-general-staff': 'chief of the general staff|chief of general staff|general staff chief',
    founder: 'founder|co founder|cofounder',
    owner: 'owner',
    king: 'king|monarch',
    queen: 'queen|monarch',
    pope: 'pope|pontiff|holy father',
    patriarch: 'patriarch',
    'first-lady': 'first lady',
    adviser: 'adviser|advisor|aide',
    negotiator: 'negotiator|chief negotiator',
    'prosecutor-general': 'prosecutor general|general prosecutor|chief prosecutor',
    prosecutor: 'prosecutor',
    ombudsman: 'ombudsman|ombudswoman',
    'human-rights-commissioner': 'human rights commissioner|human rights chief',
    commissioner: 'commissioner',
    'deputy-foreign-minister': 'deputy foreign minister',
    'deputy-defence-minister': 'deputy defense minister|deputy defence minister',
    'editor-in-chief': 'editor in chief|chief editor',
    senator: 'senator',
  },
  ranks:
    'gen sen sens reps gens govs rep gov col lt maj capt sgt cpl pvt cmdr adm brig prof pres dep rev hon amb insp supt det sgt pfc cpt ltc msgt lcpl atty',
  people: `
    academic accomplice activist actor actress administrator admiral adversary advocate agent aggressor aide airman analyst anchor
    anchorman anchorwoman anthropologist apologist archbishop architect aristocrat artist assassin assistant associate astronaut
    athlete attorney aunt author autocrat backbencher baker baron bishop banker barber baritone baroness bartender blogger
    bassist billionaire biologist bodyguard boxer boy boyfriend brigadier broadcaster broker brother builder bully butcher
    businessman businesswoman businesspeople cameraman campaigner candidate captain cardinal carpenter caterer celebrity
    champion chancellor chef chemist chieftain child children choreographer citizen clerk cleric coach colleague collector
    colonel columnist comedian comic commander commandant commentator commissioner companion composer comrade conductor
    confidant congressman congresswoman congressperson conservative consultant contender contractor contributor cook coordinator
    corporal correspondent cosmonaut councillor councilman councilwoman counsellor counselor count countess coward coworker
    criminal critic crook crony cousin dad dancer daughter dean defector defender defenseman delegate demagogue democrat
    dentist deputy designer despot detective developer dictator diplomat director disciple dissident doctor driver drummer
    duchess duke economist editor educator electrician emigre emissary emperor employee engineer entertainer entrepreneur
    environmentalist essayist evacuee evangelist executive expert explorer extremist farmer father fascist fiance fiancee fighter figure
    filmmaker financier firefighter funder fisherman flautist flutist footballer forward founder friend frontman frontwoman fugitive
    funnyman gangster gardener general geologist girl girlfriend goalkeeper governor graduate grandchild granddaughter
    grandfather grandma grandmother grandpa grandson guard guitarist gunman gymnast hacker fellow handyman hawk pundit weightlifter justice hero heroine historian
    holder host hostage humanitarian humorist hunter husband hypocrite idol immigrant imam industrialist informant inmate insider
    inspector instigator instructor insurgent interlocutor interpreter intern inventor investigator investor jeweler jockey journalist
    judge jurist keyboardist kid killer king laureate lawmaker lawyer lecturer legend legislator liar liberal librarian
    lieutenant linguist lobbyist loyalist magistrate magnate major maker man manager marine mariner marksman marshal master mastermind
    mathematician mayor mechanic mediator medic mentor mercenary merchant midfielder migrant militant millionaire miner
    minister missionary mobster model moderator moderate mogul monarch monk monster mother mp mep mum mom murderer musician
    nationalist native nazi negotiator neighbor neighbour nephew newcomer newlywed newsreader niece nobleman nominee novelist nun nurse
    officer official oligarch ombudsman ombudswoman operator opponent orphan organizer organiser outcast outsider owner pacifist painter paramedic
    parent parents parliamentarian passenger pastor patient patriarch patriot pensioner performer personality philanthropist philosopher
    photographer photojournalist physician physicist pianist pilot pioneer player playwright plumber poet policeman
    policewoman politician pollster pontiff pop pope premier presenter president priest prime prince princess principal
    prisoner producer professor programmer propagandist prosecutor protege protester protégé provocateur psychiatrist psychologist
    psychopath publicist publisher puppet pupil queen quarterback rabbi racer racist rapper realist rebel receptionist recruit
    referee reformer refugee relative reporter representative republican researcher resident restaurateur retiree
    revolutionary rider rival ruler runner sailor saint salesman saxophonist scholar scientist screenwriter sculptor
    seaman secretary senator separatist sergeant serviceman servicewoman settler sheriff shepherd shopkeeper sibling singer sister sisters
    skater skier smuggler sniper socialist sociologist socialite soldier solicitor son soprano speaker specialist spokesman
    spokesperson spokesmen spokeswoman spokespeople sponsor spouse sprinter spy star statesman stateswoman stepdaughter stepfather stepmother
    stepson strategist striker strongman student stuntman superintendent superstar supermodel surgeon surrogate survivor suspect
    swimmer sympathizer tailor taxi teacher teammate technician technocrat teen teenager tennis tenor terrorist theologian therapist
    thief thinker thug toddler trader trainer traitor translator traveler treasurer troll trooper trumpeter trustee tsar tsarina tutor twin couple tycoon
    tyrant uncle undersecretary veteran vet veterinarian viceroy villager violinist visionary vlogger vocalist volunteer
    waiter waitress warlord warrior wideout widow widower wife winger winner witness woman worker wrestler writer youngster youtuber
    youth megastar hitmaker showman showrunner trailblazer whistleblower superpredator caretaker heir successor predecessor counterpart
    lookalike namesake signatory co-author newsman expat globetrotter firebrand maverick hardliner moderniser troublemaker populist communist
    medalist medallist olympian paralympian rower judoka podcaster tiktoker streamer stylist beautician hairdresser barista plasterer roofer trucker
    chauffeur courier cabbie postman janitor cleaner nanny carer caregiver babysitter seamstress florist decorator landlady grandad granddad nan granny gran
    stepdad stepmum stepmom stepsister stepbrother half-brother half-sister sweetheart lover mistress confidante muse fiancé fiancée partner detainee captive conscript cadet reservist
    paratrooper rifleman gunner sapper commodore commissar quartermaster attaché attache consul nuncio rapporteur envoy plenipotentiary
    assemblyman assemblywoman alderman crossbencher peer staffer speechwriter canvasser ethicist fundraiser cohost co-host panelist panellist
    compatriot countryman countrywoman supremo kingmaker henchman sidekick stooge guru maestro ace diva virtuoso polymath taoiseach msp
     auntie godmother godson goddaughter grandkid classmate roommate flatmate housemate cellmate bandmate shipmate schoolmate
    logistician cartographer calligrapher tattooist illustrator cartoonist animator dramatist librettist lyricist satirist memoirist
    drone-operator cyclist triathlete fencer archer figure-skater snowboarder surfer climber mountaineer alpinist sommelier
    hotelier vintner winemaker beekeeper zookeeper gamekeeper innkeeper publican brewer
    whistle-blower double-agent turncoat conspirator plotter arsonist bomber attacker shooter stabber kidnapper captor jailer executioner torturer
    marxist anarchist feminist monarchist royalist royal backer godfather gatekeeper ideologue kingpin middleman neocon statistician
    archivist curator botanist ecologist climatologist meteorologist virologist epidemiologist demographer geographer criminologist
    internationalist technologist futurist vulcanologist seismologist archaeologist palaeontologist dermatologist cardiologist oncologist
    pediatrician gynecologist obstetrician midwife pharmacist dietician nutritionist physiotherapist psychotherapist radiologist anesthesiologist
    laborer labourer locksmith welder machinist bricklayer cashier accountant auditor bookkeeper realtor landlord tenant homeowner
    motorist biker pedestrian tourist visitor guest hostess bride bridegroom groom newborn infant baby grandparent
    fraudster scammer conman swindler rapist abuser molester predator sadist maniac madman lunatic fool idiot clown moron pariah demon devil
    satan hitler stalin psycho villain savior saviour martyr prophet messiah angel giant titan powerhouse heavyweight lightweight underdog
    peacemaker warmonger imperialist colonialist invader occupier occupant oppressor bandit pirate looter hooligan vandal
    d'affaires counsel operative challenger freelancer czar whip appointee felon shareholder spox incumbent escapee breadwinner taker housewife fisherwoman
    coo cfo cto cio ciso cmo md vp evp svp alumnus alumna assailant hijacker hostage-taker
    replacement fan cellist organist percussionist soloist concertmaster chorusmaster mezzo-soprano contralto countertenor alto violist bandleader songwriter emcee dj balladeer impresario
    cinematographer magician illusionist ventriloquist impersonator schoolboy schoolgirl schoolteacher headmaster headmistress headteacher rector provost vice-chancellor chaplain vicar preacher
    clergyman mufti monsignor parishioner cop coroner ranger warden bailiff juror paralegal barrister defendant plaintiff petitioner
    trafficker dealer drifter outlaw vigilante hitman enforcer saboteur spymaster informer infiltrator collaborator deserter refusenik
    zealot fanatic supremacist ultranationalist crusader agitator sceptic skeptic denier proponent
    practitioner clinician neurologist neuroscientist neurosurgeon immunologist microbiologist pathologist toxicologist pharmacologist geneticist biochemist
    astronomer astrophysicist oceanographer naturalist conservationist agronomist zoologist ornithologist theorist tactician planner forecaster sinologist kremlinologist
    bureaucrat functionary apparatchik grandee frontrunner front-runner standard-bearer flagbearer torchbearer matriarch heiress creator narrator storyteller biographer ghostwriter
    newscaster weatherman chronicler polemicist bookseller shoemaker blacksmith watchmaker foreman supervisor controller oilman landowner proprietor hiker backpacker adventurer aviator navigator skipper yachtsman
    sportsman sportswoman rookie linebacker slugger playmaker decathlete canoeist equestrian kickboxer addict enthusiast devotee expatriate returnee eyewitness onlooker rescuer benefactor
    servant valet butler housekeeper undertaker typist confectioner prodigy phenom luminary orator messenger go-between spokeswomen
    bigot wimp weakling pushover jerk creep brute savage barbarian ghoul goon bastard scumbag loser charlatan crackpot sociopath narcissist megalomaniac phony impostor imposter usurper
    schemer appeaser quisling crybaby bore crank buffoon lackey minion flunky mole plutocrat kleptocrat weasel sycophant braggart whiner degenerate
    descendant ancestor apprentice subordinate understudy recipient centenarian octogenarian nonagenarian divorcee bachelor muscovite londoner texan californian
    dog-lover newlyweds churchgoer constituent councilor gendarme peacekeeper tank-commander tankman sharpshooter signaller machine-gunner aide-de-camp
    name voice face brain`,
  groups: `
    agency airline alliance army arm association authority band bank battalion bloc body brigade broadcaster bureau business
    cabinet carmaker chain channel charity church club coalition collective commission committee company confederacy congregation
    conglomerate consortium consultancy contingent cooperative corporation council country court daily democracy department dictatorship division
    duo economy empire enclave enterprise faction federation federations fighters firm forces force foundation franchise fund
    government group grouping institute institution jihadists kingdom kleptocracy manufacturer maker magazine members militants
    militia ministry monarchy monopoly movement nation nations neighbor neighbour network newspaper ngo nonprofit
    oligarchy operator organisation organization orchestra outfit outlet outpost paper parliament party peacekeepers petrostate platform
    portal power powerhouse producer project province publication publisher publishing quartet quintet rebels regime region regiment republic retailer
    island regulator pollster newsroom rulers separatists service society startup state states studio subsidiary superpower supplier team territory tabloid
    thinktank tank trio troupe tribunal union unit university vassal watchdog website weekly extremists terrorists insurgents guerrillas
    insurgency nationalists fascists nazis neo-nazis occupiers invaders aggressors bandits mercenaries loyalists cult sect gang mafia cartel
    lobby lender insurer refiner exporter importer miner steelmaker planemaker chipmaker drugmaker automaker brewer grocer
    center centre lab laboratory academy college journal podcast`,
  actors: `
    accomplice adversary aggressor ally allies backer beneficiary bulwark bully competitor creditor custodian culprit donor enemy enemies exporter
    foe follower friend giant guarantor guardian heavyweight heir importer instigator investor leader member mediator menace monster
    neighbor neighbour opponent outcast outlier owner pariah participant partner partners patron perpetrator player producer puppet
    proxy provider rival satellite signatory sponsor stronghold successor superpower supporter supplier titan
    traitor vassal victim colony client customer buyer seller laggard newcomer candidate party founder
    critic champion hotbed bastion beacon haven bogeyman scapegoat laughingstock hero
    underdog winner loser survivor protector advocate broker contributor friends neighbours neighbors`,
  epithets: `
    billionaire millionaire tycoon magnate mogul oligarch strongman dictator autocrat tyrant despot comedian actor actress singer musician
    rapper superstar rocker footballer boxer athlete gymnast novelist poet playwright filmmaker composer pianist violinist guitarist
    ballerina dancer dissident politician pontiff ex-president comic entertainer caterer warlord monarch`,
  modifiedEpithets: `
    personality driver presenter host broadcaster businessman businesswoman lawmaker congressman congresswoman politician chef influencer model legend icon
    mum mom dad grandmother grandfather pensioner rocker frontman medalist medallist olympian ex-marine
    captain champion star activist author laureate veteran striker midfielder goalkeeper forward skater cyclist swimmer sprinter skier
    campaigner statesman backbencher conductor democrat republican conservative liberal populist nationalist royal winger defender
    physicist economist presenter businessman businesswoman entrepreneur industrialist financier ruler frontman
    winner host artist lawyer astronaut photographer journalist broadcaster anchor commentator columnist historian designer chef alum hitmaker
    rockstar golfer legend icon heartthrob crooner guitarist drummer bassist designer influencer youtuber blogger pastor`,
  plain: `
    man woman men women boy girl person people child children country nation city town village company firm state government
    group agency organization organisation ministry department region republic newspaper paper website outlet channel network party
    team club band bank court council committee commission parliament army force forces police service body union university
    family couple authority member members participant participants media side kid baby youth institution unit name voice face
    island territory province economy home destination threat example exception bloc alliance broadcaster`,
  modifiers: `
 acclaimed acting ranking think ageing aging ailing alleged beleaguered beloved besieged bereaved campaigning
 celebrated commanding convicted decorated deceased deposed designated  devastated disgraced disgruntled dishonored 
 distinguished  embattled esteemed estranged exiled  experienced failed famed  grieving governing heartbroken
 imprisoned incoming indicted  jailed  leading  learned    orphaned ousted outgoing persecuted
 reigning renowned resigned respected retired revered ruling  sanctioned seasoned self-styled serving sitting slain standing
    struggling  talented  traveling travelling unelected unnamed unrecognised unrecognized  widowed wounded
    amusing boxing broadcasting fundraising manufacturing housing marketing wrestling racing surfing engineering banking mining advertising filmmaking
    affairs arms arts athletics business civics communications congress crimes deputies dogs economics emirates forces games genetics gymnastics human
    lions logistics mathematics media movies news operations physics politics press relations rights sciences series services special sports
    staffs states systems talks tennis tigers times topics troops  values veterans weapons womens
    private public managing contributing supervising visiting commissioning founding presiding
    known senior top junior longtime prominent popular famous veteran young old elderly early daily weekly friendly likely lonely only unlikely ugly family holy
    chief head right left call work set cut run hit lead live vote plan share visit watch show play fight face need order`,
  definite: 'the this these those',
  ambiguous: 'hit cut set run show watch share visit face need order fight left',
  indefinite: 'a an another',
  possessives: 'his her its their my our your',
  partitives: 'one',
  former: 'former ex erstwhile onetime ousted deposed late retired then',
  lesser:
    'deputy vice assistant associate junior acting interim under first next future prospective potential would-be aspiring',
  address: 'mr mrs ms miss mx dr sir dame lord lady',
  plurals:
    'allies enemies partners friends neighbours neighbors sens reps gens govs men women people children police brothers parents forces militants fighters separatists rebels spokesmen',
  pluralEndings: { ies: 'y', es: '', s: '', men: 'man', women: 'woman' },
  complements: 'of',
  namedComplements: 'to for at',
  looseComplements: 'in on from with against between behind within',
  and: 'and & or',
  adverbs: `very most more much less least so too once long self best better ever only still perhaps rather quite born bound`,
  between:
    'often frequently widely commonly generally repeatedly officially effectively reportedly allegedly arguably now then also currently himself herself itself once formerly long still previously later already perhaps then',
  nationWords: 'country nation republic state government',
  heads: 'leader ruler',
  couples: 'couple pair newlyweds',
  spouses: 'wife husband spouse partner fiance fiancee fiancé fiancée girlfriend boyfriend',
  kin: 'mother father son daughter mum dad brother sister husband wife uncle aunt nephew niece grandmother grandfather grandson granddaughter',
  towns: 'city town village capital',
  regimes: 'regime junta dictatorship kleptocracy autocracy',
  friends: 'partners allies friends neighbours neighbors brothers',
  countries: 'country nation state republic kingdom island',
  hollow:
    'whole entire same wrong right single other another neighboring neighbouring first second third next last home host only own very foreign member new old particular given respective adjacent latter former welfare deep nation failed average ordinary typical',
  companies: `regulator publication manufacturer newsroom platform company giant firm retailer carmaker automaker airline broadcaster watchdog
    conglomerate startup publisher newspaper charity nonprofit ngo outlet chipmaker planemaker magazine lender insurer
    group agency organization organisation team band club bank foundation brand studio website alliance bloc`,
  allied: 'western military defense defence security transatlantic trading trade economic political european',
  alliances: 'alliance=nato bloc=european-union',
  neighbours: 'neighbor neighbour ally foe adversary rival',
  conjunctions: 'last next since when while before after until because but',
  appointed: 'elected appointed reelected named crowned sworn',
  several: 'several many few countless numerous dozens hundreds thousands',
  shortForms: `sens=senator reps=representative gens=general govs=governor gov=governor sen=senator rep=representative gen=general col=colonel lt=lieutenant maj=major capt=captain sgt=sergeant prof=professor
    pres=president rev=reverend amb=ambassador insp=inspector supt=superintendent det=detective adm=admiral cmdr=commander`,
  capacities: 'capacity role time tenure position term years job stint career work reputation status',
  agentEndings:
    'er or ist ian man woman person eer ant ee mate ster smith star naut crat eur ess keeper maker wright logue',
  participles:
    'born known seen held led run made built brought kept taken shot sent lost hit hurt told won bound',
  perfects: 'has have had',
  bodies: 'head face figure name voice brain',
  serving:
    'serve serves served serving act acts acted acting work works worked working trained doubles doubled moonlights moonlighted',
  offices:
    'dismissed fired ousted sacked removed appointed elected confirmed hired installed reinstated replaced reappointed reelected re-elected inaugurated nominated chosen picked suspended unmasked exposed identified unveiled introduced remembered listed honored honoured',
  leaving: 'resign resigns resigned resigning retire retires retired retiring quit quits debuted',
  stepping:
    'step steps stepped stepping stand stands stood standing took take takes taking taken sworn came comes come stays stayed',
  particles: 'down over in aside back on',
  things: 'it',
  viewing: 'see sees saw seeing seen view views viewing regards',
  demonstratives: 'this that',
  reflexives: 'himself herself itself themselves',
  locatives: 'in at from near across',
  infinitive: 'to',
  abstract: `
    move step day week month year hour time moment minute decision claim sign fact situation war conflict visit trip call development blow way thing place
    point part deal plan country area city town village number lot bit series matter case process policy result response reaction effort attempt effect
    decade century meeting summit statement message speech letter video photo picture image post tweet report story book film movie song show party event
    threat charge accusation allegation victory defeat attack strike invasion operation campaign crisis scandal tragedy catastrophe disaster nightmare
    measure role position job task mission goal aim reason idea feeling sense question problem issue challenge risk chance opportunity possibility
    mile kilometer kilometre meter dollar euro percent quarter half third majority minority trend pattern phenomenon practice tactic strategy
    reference nod reminder testament tribute departure change shift rise drop increase decrease surge reversal gesture signal
    friendship relationship marriage partnership connection link difference contrast irony`,
  times: 'day week month year morning evening night afternoon weekend time moment hour minute',
  nicknaming: 'nicknamed dubbed nickname nicknames dub',
  fighters:
    'militants terrorists fighters rebels mercenaries extremists insurgents jihadists separatists guerrillas bandits loyalists',
  anonymous:
    'official spokesman spokeswoman spokesperson source analyst expert diplomat aide adviser advisor witness resident soldier officer commander member leader minister reporter correspondent journalist',
  turned: 'turned',
  copulas: 'am is was are were become became becomes remains remained be been isn being',
  auxiliaries:
    'has have had will would may might could can must should also still now always once already long certainly clearly really just simply only again as to',
  negations: "not never no nor neither nobody hardly n't isn't wasn't aren't weren't",
  naming: `call calls called calling brand brands branded branding label labels labeled labelled labelling labeling dub dubs dubbed dubbing
    describe describes described describing denounce denounced denounces denouncing portray portrays portrayed portraying depict depicts depicted
    declare declared declares declaring consider considers considered considering deem deemed name named nickname nicknamed nicknames
    regard regards regarded hail hailed hails hailing characterize characterized characterizes paint painted paints brand condemned
    seen known viewed perceived cast treat treats treated designate designated designates designating recognize recognized proclaimed
    refer refers referred referring mocked derided denouncing slam slammed blasted ridiculed praised vilified cited billed touted think thinks thought make makes made making`,
  as: 'as',
  subjects: 'he she',
  objects: 'him her',
  speakers: "i i'm",
  addressees: "you you're",
  raising:
    'appears appear appeared seems seem seemed believed said thought reported alleged rumoured rumored considered known claims claimed turned proved proven understood reputed',
  pairs: 'two both',
  officials: `official politician diplomat lawmaker statesman general commander leader chief legislator boss
    officials politicians diplomats lawmakers statesmen generals commanders leaders chiefs presidents ministers premiers bosses`,
  generic:
    'reader viewer visitor victim customer user worker farmer voter citizen soldier civilian child patient passenger teacher doctor refugee person civilian player owner buyer seller buyer maker defendant enemy partner winner loser user consumer driver tourist guest tenant prisoner volunteer parent mother father brother sister son daughter wife husband judge prosecutor reporter interviewer spokesperson source author king queen officer policeman operator producer supplier provider exporter importer guard',
  stricken:
    'attack torn ravaged stricken hit scarred battered devastated embattled besieged beleaguered invaded attacked bombarded shattered',
  aggressors: 'aggressor invader occupier invading',
  introducing: 'named called known identified dubbed nicknamed codenamed calls calling',
  alsoFinite: 'called calls calling identified',
  selves: 'itself himself herself themselves only simply locally publicly online',
  sameNouns: `suspect attacker assailant gunman shooter hijacker taker killer murderer | father dad | mother mum mom | soldier fighter serviceman trooper paratrooper
    | teenager teen youngster youth schoolboy schoolgirl student | journalist reporter correspondent anchor presenter broadcaster | actor star actress celebrity
    | singer musician rapper songwriter star vocalist | footballer player athlete star striker midfielder winger defender | lawmaker congressman congresswoman senator representative
    | businessman tycoon billionaire entrepreneur oligarch magnate mogul | boy child youngster toddler | girl child youngster toddler | politician lawmaker mp
    | professor academic scholar lecturer researcher scientist historian economist | doctor medic surgeon physician | lawyer attorney barrister solicitor | host presenter anchor broadcaster
    | author writer novelist essayist | artist painter sculptor | priest cleric pastor vicar clergyman bishop archbishop | policeman officer cop detective | general colonel officer | spokesman spokesperson spokeswoman
    | campaigner activist | ruler dictator autocrat strongman despot tyrant | pensioner grandmother grandfather retiree`,
  persons: 'his her',
  lands: 'region province territory country state nation republic enclave',
  saying:
    'claimed claims argued argues insisted insists suggested suggests predicted predicts confirmed confirms revealed reveals admitted admits believes cautioned said says told tells added adds wrote writes warned explained tweeted announced announces',
  merely: 'just only merely simply',
  saidOf: `guy target symbol disgrace embarrassment animal beast pawn asset inspiration failure joke evil danger menace threat dog pig rat snake lion nobody
    liability burden fraud sham relic wreck godsend pest plague cancer virus vulture parasite leech wolf bear fox hyena cockroach punchline caricature
    professional genius force risk distraction lifeline obstacle magnet beacon fan
    node hub gateway buffer crossroads backwater battleground battlefield playground testbed springboard safe-haven`,
  postposed:
    'under responsible famous infamous notorious close loyal able capable critical aged friendly sympathetic allied opposed popular behind',
  relatives: 'who which that whose whom where',
  counterparts: 'counterpart',
  stops: `
    a an the this that these those and or but nor yet if as than when while where who whom whose which what why how because since until till
    although though unless whether before after during amid amidst among amongst about against along across around at by for from in into of off on onto
    out over per through throughout to toward towards under up upon via with within without despite except besides beyond inside outside near behind below beneath beside
    is are was were be been being am has have had having do does did done will would shall should can could may might must ought
    not no never neither either both each every all any some such several few many it he she they we you i him her them us me his their its our my your itself himself herself
    themselves myself there here also just even again already however therefore thus meanwhile moreover furthermore instead otherwise nevertheless nonetheless
    yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    says say said saying tell tells told telling ask asks asked asking add adds added adding warn warns warned warning claim claims claimed claiming
    announce announces announced call calls called calling met meet meets meeting see sees saw seen spoke speak speaks speaking think thinks thought believe believes believed
    know knows knew known want wants wanted make makes made making take takes took taken taking give gives gave given giving go goes went gone going come comes came coming
    get gets got getting keep keeps kept keeping let lets put puts seem seems seemed look looks looked hold holds held holding bring brings brought
    begin begins began begun become becomes became show shows showed shown hear hears heard run runs ran running lose loses lost losing win wins won
    leave leaves left leaving feel feels felt send sends sent sending fall falls fell pay pays paid lie lies lied lay stand stands stood
    set sit sits sat lead leads led rise rises rose grow grows grew draw draws drew break breaks broke broken spend spends spent build builds built
    buy buys bought fight fights fought throw threw catch caught teach taught choose chose chosen drive drove driven wear wore worn fly flies flew
    flee flees fled sing sang swim rode write writes wrote written writing read reads cut hit hurt shut
    accept accepts agree agrees allow allows appear appears arrive arrives attend attends back backs blame blames continue continues consider considers
    decide decides declare declares demand demands deny denies denied describe describes describing discuss discusses expect expects face faces follow follows hope hopes insist insists
    join joins kill kills launch launches live lives lived living move moves need needs offer offers oppose opposes order orders plan plans praise praises promise promises
    publish receive receives refuse refuses reject rejects remain remains reply replies respond responds return returns serve serves serving share shares
    sign signs start starts stay stays stop stops support supports talk talks thank thanks threaten threatens travel travels try tries tried trying turn turns
    urge urges use uses using visit visits visiting vote votes vow vows wait waits walk walks watch watches work works working happen happens
    according including concerning regarding following based holding named made done due able unable likely unlikely ready set whether
    like unlike ahead away back down then now later ago soon still always often sometimes usually perhaps maybe only earlier
    tweeted quoted citing cited reported reports noted notes stressed vowed pledged insisted argued argues explained replied
    posted shared praised condemned accused urged ordered signed visited welcomed criticized criticised replaced joined hosted phoned
    addressed attended rejected launched invaded attacked ousted appointed elected dismissed fired sacked assassinated thanked greeted blamed`,
};
