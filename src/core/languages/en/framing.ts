import type { FramingWords } from '../framing.ts';

export const framing: FramingWords = {
  fates: {
    dead: 'dead died dies die dying killed killing kills kill death deaths fatalities fatality slain perished bodies corpses lives',
    hurt: 'wounded wounding wounds injured injuring injures injuries hurt hurting',
    casualties: 'casualties victims',
    missing: 'missing disappeared vanished unaccounted',
    held: 'arrested arresting arrests arrest detained detaining detains detentions custody jailed imprisoned',
    captured:
      'captured capturing captives kidnapped abducted abductions kidnapping abducting hostages hostage seized',
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
    people:
      'people persons person civilians civilian others lives dead deaths fatalities bodies casualties wounded injured victims residents inhabitants',
    soldiers: 'soldiers soldier troops troop servicemen serviceman servicemembers personnel',
    police: 'policemen policeman police officers officer',
    children: 'children child kids kid minors youngsters',
    girls: 'girls girl schoolgirls schoolgirl',
    students: 'students student pupils pupil',
    fighters:
      'militants militant insurgents insurgent fighters fighter rebels rebel extremists gunmen gunman attackers attacker terrorists',
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
  more: 'more additional extra further',
  earlier: 'previous previously earlier prior original originally initial initially old last from compared',
  since: 'after later before earlier since ago prior',
  including: 'including included among whom',
  of: 'of',
  whole: 'whom them these those',
  rates: 'a an per each',
  tolls: 'toll',
  averages: 'average averages averaged averaging mean median',
  ages: 'old aged age',
  softeners:
    'would should could may might must can expect expects expected expecting plan plans planned planning intend intends intended want wants wanted seek seeks sought hope hopes hoped fear fears feared fearing threat threats threaten threatens threatened risk risks concern concerns worry worries worried warn warns warned warning potential potentially suspected believed thought if whether unless likely unlikely possible possibly possibility probably perhaps reportedly allegedly apparently alleged claim claims claimed suggest suggests suggested appear appears appeared seem seems seemed about nearly almost estimated unclear unknown doubt doubts speculation rumours rumors prospect prospects allegation allegations accusation accusations try tries tried attempt attempts',
  hearsay:
    'according verified confirmed found estimated recorded read reads reported reports report claimed claims alleged pointed quoted cited citing announced accused charged posted tweeted called calls calling described describes identified identifies named blamed blames saying vowed labeled labelled dubbed',
  hedgingNouns:
    'possibility possibilities probability doubt doubts speculation estimates estimated impression understanding opinion view mind thinking likelihood suspicion linked know suggest suggested suggesting suggests',
  speakers: 'i we me us my our ours mine myself ourselves',
  reporting: 'reported reports report reporting',
  media:
    'reuters afp bbc cnn abc cbs nbc fox news times guardian telegraph journal tribune herald interfax tass ria novosti sputnik ukrinform pravda kommersant bloomberg politico axios newspaper newspapers paper magazine broadcaster television tv radio channel outlet outlets media associated dpa xinhua',
  anonymous:
    'source sources witness witnesses eyewitness eyewitnesses person people man woman insider insiders resident residents analyst analysts expert experts critics observers relatives neighbours neighbors activists supporters opponents user users',
  official:
    'ministry minister ministers government governments police army military officials official spokesman spokeswoman spokesperson spokespeople spokesmen authorities authority court courts judge judges prosecutors prosecutor prosecution agency department office commission commissioner council parliament company bank union party group organisation organization service services forces force command commander commanders general staff embassy embassies consulate kremlin palace house secretary mayor governor governors president premier chancellor senator lawmaker lawmakers senators officers officer sheriff chief administration presidency navy guard regulator regulators committee institute centre center firm firefighters alliance agencies',
  kin: 'counterpart counterparts colleague colleagues host hosts guest guests opposite predecessor successor son sons child children daughter daughters wife husband mother father brother brothers sister sisters parent parents couple family families cousin cousins',
  several: 'two three four five six several some many few dozens hundreds thousands',
  assaults: 'attack assault offensive',
  against: 'on against upon',
  pluralEnding: 's',
  singularEndings: 'ss us is',
  plurals: 'people men women children police',
  former: 'former ex',
  sameTitles:
    'premier=prime_minister=pm chief_executive=ceo=chief_executive_officer spokesman=spokeswoman=spokesperson=press_secretary adviser=advisor deputy=vice representative=rep=congressman=congresswoman general=gen=army_gen governor=gov colonel=col lieutenant=lt senator=sen actor=actress businessman=businesswoman foreign_minister=foreign_secretary=minister_of_foreign_affairs  head=chief=director=chairman=chairwoman=chair=chairperson',
  charged:
    'authoritarian autocratic dictator dictatorial despotic strongman despot tyrant autocrat authoritarian terror terrorist jihadist islamist extremist militant radical rebel separatist hardline ultranationalist nationalist neo fascist embattled disgraced controversial notorious beleaguered exiled convicted alleged self proclaimed styled illegitimate puppet pro backed oligarch warlord killer murderer thug butcher hero heroic moderate populist firebrand outspoken',
  places:
    'year old first second third country region regional city state national local province provincial republic district town capital oblast nation federal own',
  notEvents: 'crime crimes false flag warfare game games',
  eventNames:
    'war invasion conflict aggression operation campaign intervention occupation hostilities crisis incursion onslaught genocide warfare',
  passives: 'is are was were been be being',
  participles:
    'shot hit struck taken=took driven=drove beaten=beat given=gave seen=saw shown=showed held sent brought caught fought left lost made met put read sold told found built bought cut hurt led paid set kept laid blown=blew thrown=threw stolen=stole broken=broke chosen=chose written=wrote drawn=drew overthrown=overthrew overrun=overran withdrawn=withdrew hidden=hid frozen=froze torn=tore burnt=burned slain=slew shut spent won bound cast dealt fed flung hung struck swept swung sunk=sank forbidden=forbade',
  participleEnding: 'ed',
  by: 'by',
  notAgents:
    'majority vote votes margin noon midnight midday morning evening night dawn dusk now then law force hand foot car train air sea road rail phone telephone email mail way means mistake accident surprise far chance name nearly about percent half end beginning start middle midnight weekend time year month week day hour minutes hours days weeks months years monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december default definition contrast virtue means design',
  negations:
    "not no never nor neither nobody nothing none n't without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't",
  nationEndings: 'ian ish ese ench erman ican ghan utch raqi aeli tani eek',
};
