import type { FramingWords } from '../framing.ts';

export const framing: FramingWords = {
  fates: {
    dead: 'dead died dies die dying killed killing kills kill death deaths fatalities fatality slain perished bodies corpses lives',
    hurt: 'wounded wounding wounds injured injuring injures injuries hurt hurting',
    casualties: 'casualties victims',
    missing: 'missing disappeared vanished unaccounted',
    held: 'arrested arresting arrests arrest detained detaining detains detentions custody jailed imprisoned',
    captured: 'captured capturing captives kidnapped abducted abductions kidnapping abducting hostages hostage seized',
    freed: 'freed freeing released releasing rescued rescuing liberated escaped saved',
    fled: 'fled displaced evacuated evacuating evacuations refugees homeless',
    destroyed: 'destroyed destroying razed burned flattened demolished',
    damaged: 'damaged damaging',
    downed: 'intercepted intercepting downed',
    fired: 'fired firing launched launching',
    sick: 'infected hospitalized hospitalised sickened',
    sentenced: 'sentenced convicted',
  },
  things: {
    people: 'people persons person civilians civilian others lives dead deaths fatalities bodies casualties wounded injured victims residents inhabitants',
    soldiers: 'soldiers soldier troops troop servicemen serviceman servicemembers personnel',
    police: 'policemen policeman police officers officer',
    children: 'children child kids kid minors youngsters',
    girls: 'girls girl schoolgirls schoolgirl',
    students: 'students student pupils pupil',
    fighters: 'militants militant insurgents insurgent fighters fighter rebels rebel extremists gunmen gunman attackers attacker terrorists',
    protesters: 'protesters protester protestors demonstrators demonstrator',
    homes: 'homes home houses house',
    planes: 'planes plane aircraft aeroplanes airplanes jets jet',
    missiles: 'missiles missile rockets rocket',
    companies: 'companies company firms firm businesses',
    jobs: 'jobs job posts positions',
    workers: 'workers worker employees employee staff staffers',
    cars: 'cars car vehicles vehicle',
    shops: 'shops shop stores store',
    votes: 'votes vote ballots',
    migrants: 'migrants migrant refugees refugee',
    passengers: 'passengers passenger travellers travelers',
  },
  further: 'another other others more additional further extra',
  including: 'including included among whom least-of',
  of: 'of',
  ages: 'old aged age',
  softeners:
    'would should could may might must can expect expects expected expecting plan plans planned planning intend intends intended want wants wanted seek seeks sought hope hopes hoped fear fears feared fearing threat threats threaten threatens threatened risk risks concern concerns worry worries worried warn warns warned warning potential potentially suspected believed thought if whether unless likely unlikely possible possibly possibility probably perhaps reportedly allegedly apparently alleged claim claims claimed suggest suggests suggested appear appears appeared seem seems seemed about nearly almost estimated unclear unknown doubt doubts speculation rumours rumors try tries tried attempt attempts',
  official:
    'ministry minister ministers government governments police army military officials official spokesman spokeswoman spokesperson spokespeople spokesmen authorities authority court courts judge judges prosecutors prosecutor prosecution agency department office commission commissioner council parliament company bank union party group organisation organization service services forces force command commander commanders general staff embassy embassies consulate kremlin palace house secretary mayor governor governors president premier chancellor senator lawmaker lawmakers senators officers officer sheriff chief administration presidency navy guard regulator regulators committee institute centre center firm firefighters alliance statement report ministry’s',
  sameTitles:
    'defence=defense premier=prime_minister=pm chief_executive=ceo=chief_executive_officer spokesman=spokeswoman=spokesperson=press_secretary chairman=chairwoman=chair=chairperson uk=british=britain us=american=united_states=america adviser=advisor congressman=congresswoman=representative actor=actress businessman=businesswoman foreign_minister=foreign_secretary=minister_of_foreign_affairs labour=labor organisation=organization head=chief=director',
  eventNames:
    'war invasion conflict aggression operation campaign intervention occupation hostilities crisis incursion onslaught genocide warfare',
  passives: 'is are was were been be being',
  participles:
    'shot hit struck taken=took driven=drove beaten=beat given=gave seen=saw shown=showed held sent brought caught fought left lost made met put read sold told found built bought cut hurt led paid set kept laid blown=blew thrown=threw stolen=stole broken=broke chosen=chose written=wrote drawn=drew overthrown=overthrew overrun=overran withdrawn=withdrew hidden=hid frozen=froze torn=tore burnt=burned slain=slew shut spent won bound cast dealt fed flung hung struck swept swung sunk=sank forbidden=forbade',
  participleEnding: 'ed',
  by: 'by',
  notAgents:
    'majority vote votes margin noon midnight midday morning evening night dawn dusk now then law force hand foot car train air sea road rail phone telephone email mail way means mistake accident surprise far chance name nearly about percent half',
  negations: "not no never nor neither nobody nothing none n't without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't",
  nationEndings: 'ian ish ese ench erman ican ghan utch raqi aeli tani eek',
};
