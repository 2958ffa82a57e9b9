import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'and but or nor yet so',
  afterComma: 'so yet nor',
  that: 'that',
  by: 'by',
  relatives: 'who which whose whom where',
  subordinators:
    'because although though while whereas unless until when whenever as after before since if once even lest wherever',
  notAfter:
    'as such so same just only not or ask asked asks know knows knew see sees say said says wonder wondered ever soon well many much minutes hours days weeks months years minute hour day week month year moments shortly long',
  subjects:
    'he she it they we i you there this that these those nobody everyone everybody someone both all some many most others',
  determiners: 'the a an his her its their our my your this that these those no every each',
  infinitive: 'to',
  finite:
    "is are was were has have had does do did will would can could may might must should shall isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't i'm he's she's it's they're we're you're i've they've we've said says say told tells asked went goes came comes made makes took takes got gets gave gives found finds left held holds kept keeps led leads began begins became becomes brought brings put puts sent sends won wins lost loses met meets ran runs rose rises fell falls cut hit shot stood stands sat struck spoke speaks wrote writes fled flees fought drew grew grows knew knows saw sees set spent spends built broke breaks drove flew gave rode sank sent sold sells stole swept tore threw throws thought thinks tried tries voted wants won wore woke paid pays read remained remains rejected showed seems appears continues believes expects denies warns insists called urged demanded vowed accused blamed praised condemned criticized criticised visited attacked captured seized killed shelled targeted opened blocked halted stopped started ended joined entered crossed reached moved turned pushed pulled helped supported opposed backed approved adopted passed voted named appointed promised offered received accepted discussed managed decided caused prompted sparked triggered raised dropped doubled lasted served survived escaped pledged pleaded pressed rejected dismissed defended described threatened invaded evacuated treated carried pointed repeated appealed apologized apologised argued claimed confirmed declared explained insisted noted predicted recalled suggested thanked warned walked used destroyed denied announced ordered launched arrested released signed agreed refused reported posted resigned retired visited returned arrived withdrew retook hung lay laid rang rung sang swore sought bought caught taught felt heard learned lit shut slid spread split stuck swam bore beat bent bet bid bound dealt dug fed hid hurt knelt leapt lent meant overtook overcame shook shone shrank slept slew sprang swung understood undertook upheld wept wound",
  auxiliaries:
    "is are was were isn't aren't wasn't weren't has had have hasn't hadn't haven't will would can could may might must should won't wouldn't can't cannot couldn't does did do doesn't didn't don't said says told went came became began fell rose fled lost met knew saw wrote spoke gave took brought sent won stood sat kept thought withdrew",
  adverbs:
    'then also later still now even never again finally eventually reportedly allegedly immediately quickly repeatedly',
  prepositions:
    'in on at to from with by for of about against into after before over under through during between among across near around without within according despite amid off up down out as',
  doubtful: 'after before since until as once',
  endings: 'ed',
  participles: 'ing',
  notParticiples:
    'including excluding according during following regarding concerning pending notwithstanding morning evening king ring spring thing nothing something anything everything being building meeting beijing string wing ceiling wedding sterling barring beginning housing briefing hearing shelling bombing shooting fighting training funding ruling warning offering feeling painting',
};
