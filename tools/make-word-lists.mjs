/**
 * Makes `assets/wording/words.json` from published word lists:
 *
 *     node tools/make-word-lists.mjs FOLDER
 *
 * FOLDER holds the npm packages `hedges`, `weasels` and `vader-sentiment`, unpacked (a `node_modules` will do). What is
 * left out, and why, stands here, so that the list can be made again and argued with; `assets/wording/README.md` says more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tools/make-word-lists.mjs FOLDER');

/** Mean of ten raters, from -4 to 4. Below 2 most words are nearer to mood than to a verdict ("alone", "calm"). */
const CLEARLY_VALUED = 2;

const words = (text) => text.trim().split(/\s+/);
const phrases = (text) => text.split('|').map((phrase) => phrase.trim());

// ---- hedges ----

/** Of `hedges` and `weasels`: what says how sure something is. */
const NOT_HEDGES = new Set([
  // How often, how many or how much, not how sure.
  ...phrases(
    'always|almost never|at least|bunch|couple|few|frequently|generally|in general|little|many|most|much|occasionally',
  ),
  ...phrases(
    'often|overall|rare|rarely|seldom|several|some|sometimes|usually|so far|mostly|mainly|largely|partially|quite|pretty',
  ),
  ...phrases(
    'rather|fairly|somewhat|almost|practically|virtually|effectively|basically|a bit|about|around|approximately|roughly',
  ),
  // In news mostly another word: modal verbs of plans, reporting verbs, plain verbs and nouns.
  ...phrases(
    'can|will|would|should|must|say|says|read|find|finds|found|like|look like|looks like|kind of|sort of|certain|clear',
  ),
  ...phrases(
    'consider|considered|considers|diagnostic|definite|be sure|tend|think|thinks|thought|understand|understands|guess',
  ),
  ...phrases(
    'necessarily|consistent with|some|somebody|someone|something|somewhere|somehow|something or other|indicate|supposes',
  ),
  ...phrases(
    'believe|believed|believes|assume|assumed|assumes|understood|guesses|guessed|assumption|estimate|appear|appears|appeared|hopefully|and all that|and so forth|et cetera',
  ),
  // They make a statement stronger.
  ...phrases('actually|clearly|definitely|really|surely|quite clearly|evidently|certainly'),
]);

/** Of `weasels` only these hold a statement back; the rest are counts, intensifiers and plain verbs. */
const WEASELS = new Set(phrases('arguably|could|linked to|might|probably|reportedly|seemed|seems|supposed'));

/** Further forms of listed words, and phrases that make a listed word sure to be a hedge. */
const FORMS = {
  allege: 'alleges|alleging|allegedly',
  appear: 'appear to|appears to|appeared to|appearing to',
  believed: 'is believed to|are believed to|was believed to|were believed to|widely believed',
  doubt: 'doubts|doubted',
  estimated: 'an estimated',
  indicate: 'would indicate|may indicate|might indicate',
  'look like': 'would look like',
  possible: 'possibility|possibilities',
  presumable: 'presumed',
  seems: 'seemingly|seeming to|seem to',
  suggest: 'suggested|suggesting',
  speculate: 'speculating|speculation',
  suppose: 'is supposed to|was supposed to',
  think: 'is thought to|are thought to|was thought to|were thought to',
  understand: 'is understood to|are understood to',
};

/** Phrases that hold such a word and are no mark. */
const NO_MARKS = phrases('as possible|if possible|no doubt|without doubt|as likely|just as likely');

// ---- valued words ----

/** Beginnings of words that in war news state facts or what people feel: they value nothing by themselves. */
const PLAIN = words(`
  abandon abduct abuse abusi accident agitat arrest assassin assault attack bankrupt banned beating bomb broken bull cancer casualt choke
  choking collapse corpse crime criminal crisis damag danger dead dearth death defeat depriv destroy destruct devastated devastate died
  disabl disaster drown enemies enemy evict fail fatal fault felon feud fired foe forc foreclos fraud harass harm hostile hostilit hurt
  illegal illness imprison infect infring jail jeopard kill lying molest murder negativ neglect obliterat offend offens oppress penalty
  perpetrat persecut poison pollut poor poverty prejudic prison prosecut punish rape raping rapist reject repress riot rob ruin sabotage
  scandals shatter slavery smuggl stab starv steal stole strangl suffer suicid suspend terroris terrorism terrors terror threat thief thiev tortur
  trapped trauma victim violat violen war wast weak widow worse wound
  benefit aching anger angr anguish apprehens asham bereav brood crestfall cry deject depress despair desperat despond disappoint disconsol
  discourag disheart dissatisf distraught distress distrust dread enrag fear frustrat furious fury gloom grie griev guilt haunt
  heartbrok heavyheart helpless hopeless horrified horrifies horrify horror humiliat incens indign infuriat irate irrit jealous lament livid lonel melanchol miser
  moodi mourn outraged pain panic petrif powerless rage raging regret resent sad sick sob sorrow stress stricken terrified terrifies terrify troubled troubles
  uneas unhapp upset weep wept woe worri worrit outcry raged
  accus aggravat annoy antagon appalled argu belittl blame blaming brutalis brutaliz censor chastis condemn conspir contag disparag disrespect doom exploit
  loath loser misrep mock overreact insult puke reek ridicul screw snub spam suck swindl
  accept adher admir agree appreciat approv applaud award bonus brightened brighten care cares caring celebrat champ charit cheer comfort
  compliment confid congrat dedicat effective encourag engage enjoy enterpris entertain enthus excit festiv fiesta fondness free friend fun gain glad
  grate grati happ hope hug humor humour ideali impressed impresses improve innovat inspire interest intellect intelligen jewel joy
  joll jubilan justice kind kiss laugh libert love loving lover luck medal mirth merr motivat optim party peace pleas popular posit
  praise praising prais pretti pretty prize proud rejoic relax relief rescu respect reward rich romanc romantic safe satisf save smil
  strength strong succe super supreme surviv sweet sympath thank tops trust wealth welcom winn wins wonder win wow
  amor adventur affection ador beautif bless bliss charm cherish cutes cutie dear delect delici delight divin ecsta elat enraptur euphor exhilarat exult glam
  glee harmonic hooray hurra invigor kissable kudos likeable lulz masterpiece okays overjoy paradise passion pleasur pukka reinvigor scrumpt sexy soulmate
  sprightl suave sunn sunshine treasur vitalis warmth worship yummy nurtur thrill grin haha hallelu bwah muah serene neat gentl hand energi lifesaver spite
  courteous carefulness comedic creditworth kindness virtuos miracle profitable handsome nicen gorgeous lovel cute darling radiant sincer
`);

/** Words of plain news ("crude oil", "gross domestic product", "best known", "the Great Patriotic War"), and mere feeling. */
const ORDINARY = new Set(
  words(`abhorred abhors attracting attraction attractively attractivenesses badly beauties beneficiary best blockbuster brilliantines cheat cheated
    cheater cheating crude crudeness crudenesses cruder crudest curse devilkin devilled deviling devoting disgusted disgustedly downhearted
    earnest favorite flunked fuming glum grand grandest great grimaced gross grossest grouch grouchier grouchiest grouchiness harsher
    hate hated haters hating heroin heroinism honestly honor honored honoree honorifically honoring honors honour honoured honouring
    honours ideal loyalty lowbred lowlight lowlives nasties perfected perfecting pessimisms pessimistically phobias
    precious problematically revenge revenger revengers scare severely sins sureness talents trueness uglies uglify unhealthy uninvolved
    uninvolving valuable valuables welldoer woohoo lolz wrong beneficially helpfully spectacular inspiration inspirations savages`),
);

/** Insults that no newsroom prints in its own words, slurs, and abbreviations of chats. */
const NOT_NEWS =
  /ass(?:hole|fuck|es$)|bitch|bastard|cocksuck|crap|cunt|dick|douche|dipshit|effin|fagg|fuck|fuk|goddam|damn|jackass|mofo|nigg|numb|piss|shit|shylock|slut|twat|tard|wank|whor|retard|smartass|son-of|kill-?joy|dumb|bull|scum|^[^aeiouy]+$|^(?:bsod|cwot|fubar|mofo|pita|snafu|aayf|alol|ambw|hagd|hagn|iluaaf|kmuf|lmao|lmfao|lmso|lylab|lylas|muah|mwah|rofl.*|rotf.*|rotgl|sete|sfete|sgtm|slaw|swak|tgif|tyvm|xoxo.*|ywia|hhoj|hugz|gratz|prblms)$/;

/** Also valued by their form, though a beginning above covers them. */
const VALUED = new Set(
  words(`abusive appalling atrocious criminally cruel damning dangerous dangerously desperately devastating disastrous dreadful dreadfully
    fraudulent harmful heartbreaking hopelessly horrific horrifying horrible horribly horrendous humiliating murderous offending oppressive
    painfully poisonous ruinous sadistic sickening shameful tragic terrorist terrorists troubling unjust violent violently vicious
    wonderful wonderfully inspiring inspirational miraculous admirable admirably glorious superb passionate charming
    friendliest peacemaker fraudster fraudsters warmonger warmongers warmongering warmongerer`),
);

const valued = (word) =>
  word.length > 3 &&
  !NOT_NEWS.test(word) &&
  !ORDINARY.has(word) &&
  (VALUED.has(word) || !PLAIN.some((stem) => word.startsWith(stem)));

const version = (name) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version;
const list = async (name) => (await import(pathToFileURL(resolve(folder, name, 'index.js')).href))[name];

const hedges = (await list('hedges')).filter((word) => !NOT_HEDGES.has(word));
const weasels = (await list('weasels')).filter((word) => WEASELS.has(word));
const forms = Object.values(FORMS).flatMap(phrases);
const rated = readFileSync(join(folder, 'vader-sentiment/vader_lexicon.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([word, mean]) => /^[a-z]+(?:-[a-z]+)*$/.test(word) && Math.abs(Number(mean)) >= CLEARLY_VALUED);
const of = (sign) =>
  rated.filter(([word, mean]) => Math.sign(Number(mean)) === sign && valued(word)).map(([word]) => word);

const sorted = (all) => [...new Set(all)].sort();
const file = {
  version: 1,
  sources: [
    `hedges ${version('hedges')}, MIT, (c) 2014 Titus Wormer`,
    `weasels ${version('weasels')}, MIT, (c) 2014 Titus Wormer`,
    `vader-sentiment ${version('vader-sentiment')}, Apache-2.0, (c) 2018 Comcast Cable Communications Management, LLC; its lexicon is VADER's, MIT, (c) 2016 C.J. Hutto`,
  ],
  lists: {
    en: {
      hedge: sorted([...hedges, ...weasels, ...forms]),
      praise: sorted(of(1)),
      blame: sorted(of(-1)),
      none: NO_MARKS,
    },
  },
};
writeFileSync(
  join(import.meta.dirname, '../assets/wording/words.json'),
  `${JSON.stringify(file, null, 2)}\n`,
);
for (const [kind, all] of Object.entries(file.lists.en)) console.log(kind, all.length);
