import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'and but or nor yet so',
  relatives: 'who which whose whom where',
  subordinators:
    'because although though while whereas unless until when whenever as after before since if once even lest wherever',
  notAfter:
    'as such so same just only not or ask asked asks know knows knew see sees say said says wonder wondered ever soon',
  subjects:
    'he she it they we i you there this that these those nobody everyone everybody someone both all some many most others',
  determiners: 'the a an his her its their our my your this that these those no every each',
  finite:
    "is are was were has have had does do did will would can could may might must should shall isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't i'm he's she's it's they're we're you're i've they've we've said says say told tells asked went goes came comes made makes took takes got gets gave gives found finds left held holds kept keeps led leads began begins became becomes brought brings put puts sent sends won wins lost loses met meets ran runs rose rises fell falls cut cuts hit hits shot stood stands sat struck strikes spoke speaks wrote writes fled flees fought drew grew grows knew knows saw sees set sets spent spends built broke breaks drove flew gave rode sank sent sold sells stole swept tore threw throws thought thinks tried tries voted wants won wore woke paid pays read remained remains rejected shows showed seems appears continues plans hopes believes expects needs denies faces lives works calls leaves claims warns insists called used forced killed wounded injured destroyed denied announced ordered launched arrested released signed agreed refused reported posted resigned retired visited returned arrived withdrew retook hung lay laid rang rung sang swore sought bought caught taught felt heard learned lit shut slid spread split stuck swam bore beat bent bet bid bound dealt dug fed hid hurt knelt leapt lent meant overtook overcame shook shone shrank slept slew sprang swung understood undertook upheld wept wound",
  endings: 'ed',
  participles: 'ing',
  notParticiples:
    'including excluding according during following regarding concerning pending notwithstanding morning evening king ring spring thing nothing something anything everything being building meeting beijing string wing ceiling wedding sterling barring beginning housing briefing hearing shelling bombing shooting fighting training funding ruling warning offering feeling painting',
};
