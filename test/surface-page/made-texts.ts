import type { Context } from '../../src/core/context/context.ts';
import { type MadeArticle, type MadeFact, madeContext } from './made-context.ts';

/** Comparisons of texts that a surface has to bear: long words, other scripts, writing from right to left, markup. */

/** What a title might be that wants to be more than text. */
export const HOSTILE = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>';
const OVERRIDES = '\u202Etxet nettirw sdrawkcab\u202C \u200Band \u2066unclosed isolates';
const COMBINING = `Z${'\u0351\u0316\u033C'.repeat(24)}algo`;
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderungsgesetz';

const GERMAN: readonly MadeArticle[] = [
  {
    outlet: 'Frankfurter Allgemeine Sonntagszeitung',
    title: `Luftverteidigungszusammenarbeitsvereinbarung vertagt: ${UNBROKEN}`,
    lang: 'de',
  },
  {
    outlet: 'Bundesverfassungsgerichtsberichterstattung',
    title: 'Grundsatzentscheidung über die Treibstoffversorgungssicherheitsmaßnahmen',
    lang: 'de',
  },
  { outlet: 'Süddeutsche Zeitung', title: 'Minsk: Kein Wort zum Einmarsch', lang: 'de' },
  {
    outlet: 'Neue Zürcher Zeitung',
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    lang: 'de',
  },
];
const GERMAN_FACTS: readonly MadeFact[] = [
  {
    says: [
      'Die Luftverteidigungszusammenarbeitsvereinbarung wurde nicht veröffentlicht.',
      'Veröffentlicht wurde die Luftverteidigungszusammenarbeitsvereinbarung nicht.',
      null,
      { possibly: 'Über eine Vereinbarung wurde nichts bekannt.' },
    ],
  },
  { says: [null, `Die ${UNBROKEN} bleibt in Kraft.`, `In Kraft bleibt die ${UNBROKEN}.`, null] },
  {
    says: [
      'Nach Angaben des Verteidigungsministeriums sind 9.000 Soldaten in Belarus stationiert.',
      'Es seien rund 10.000 Soldaten stationiert, teilte das Ministerium mit.',
      '9.000 Soldaten sind stationiert.',
      null,
    ],
    differs: { kind: 'number', marks: ['9.000', '10.000', null, null] },
  },
  {
    says: [
      'Der Staatssekretär für Treibstoffversorgungssicherheitsangelegenheiten war nicht angereist.',
      null,
      null,
      null,
    ],
  },
];

const CYRILLIC: readonly MadeArticle[] = [
  {
    outlet: 'Вечерние вести Центральной России и Беларуси',
    title: 'Путин впервые с 2019 года прилетел в Минск на переговоры с Лукашенко',
    lang: 'ru',
  },
  { outlet: 'Українська правда', title: 'Путін прибув до Мінська вперше за три роки', lang: 'uk' },
  { outlet: 'Наша Ніва', title: 'Пуцін прыляцеў у Мінск', lang: 'be' },
];
const CYRILLIC_FACTS: readonly MadeFact[] = [
  {
    says: [
      'Президент России прилетел в Минск впервые с 2019 года.',
      'Президент РФ прибув до Мінська вперше з 2019 року.',
      { possibly: 'Пуцін прыляцеў у Мінск у панядзелак.' },
    ],
  },
  {
    says: [
      null,
      'Лукашенко заявив, що країни готові до діалогу.',
      'Лукашэнка сказаў, што краіны гатовыя да дыялогу.',
    ],
  },
  { says: ['Обе стороны обсудили единый топливный рынок.', null, null] },
];

const RIGHT_TO_LEFT: readonly MadeArticle[] = [
  { outlet: 'الجزيرة نت', title: 'بوتين يزور مينسك لإجراء محادثات مع لوكاشينكو بشأن أوكرانيا', lang: 'ar' },
  { outlet: 'הארץ', title: 'פוטין נחת במינסק לשיחות עם לוקשנקו', lang: 'he' },
  { outlet: 'The Second Angle', title: 'Putin in Minsk for talks (فيديو)', lang: 'en' },
];
const RIGHT_TO_LEFT_FACTS: readonly MadeFact[] = [
  {
    says: [
      'وصل الرئيس الروسي إلى مينسك يوم الاثنين للمرة الأولى منذ عام 2019.',
      'נשיא רוסיה הגיע למינסק לראשונה מאז 2019.',
      'The Russian president arrived in Minsk for the first time since 2019.',
    ],
  },
  {
    says: [
      null,
      'כ-9,000 חיילים רוסים מוצבים בבלארוס.',
      'Some 9,000 Russian troops are stationed in Belarus.',
    ],
  },
  { says: ['لم يتحدث الرئيسان عن الحرب في المؤتمر الصحفي.', null, null] },
];

const HOSTILE_ONES: readonly MadeArticle[] = [
  { outlet: HOSTILE, title: HOSTILE },
  { outlet: OVERRIDES, title: `${OVERRIDES} ${COMBINING}`, url: 'javascript:globalThis.ran = 1' },
  { outlet: '', title: '' },
  { outlet: 'x'.repeat(300), title: 'A headline without a space: '.repeat(20) + 'y'.repeat(500) },
];
const HOSTILE_FACTS: readonly MadeFact[] = [
  { says: [HOSTILE, `${HOSTILE} again`, null, 'z'.repeat(900)] },
  { says: [null, OVERRIDES, OVERRIDES, null] },
  { says: [COMBINING, { possibly: COMBINING }, null, null] },
  { says: ['& &amp; &lt;b&gt; "quoted" \'single\' `tick`', null, null, null] },
];

const COPIES: readonly MadeArticle[] = [
  { outlet: 'The Second Angle', title: 'Putin heads for Belarus' },
  { outlet: 'Global Happenings', title: 'Vladimir Putin heads for Belarus' },
  { outlet: 'Daily Wire Reprint', title: 'Putin heads for Belarus' },
];

export const made = {
  german: () => madeContext(GERMAN, GERMAN_FACTS),
  cyrillic: () => madeContext(CYRILLIC, CYRILLIC_FACTS),
  'right-to-left': () => madeContext(RIGHT_TO_LEFT, RIGHT_TO_LEFT_FACTS),
  hostile: () => madeContext(HOSTILE_ONES, HOSTILE_FACTS, { undecided: 1 }),
  undated: () =>
    madeContext(
      GERMAN.map((each) => ({ ...each, published: null })),
      GERMAN_FACTS,
    ),
  'nothing-shared': () =>
    madeContext(COPIES, [{ says: ['The first thing that only this page says.', null, null] }]),
  'copies-only': () =>
    madeContext(
      COPIES,
      [
        { says: COPIES.map(() => 'Russian President Vladimir Putin arrived in Minsk on Monday for talks.') },
        { says: COPIES.map(() => 'It was his first visit to the Belarusian capital since 2019.') },
        {
          says: COPIES.map(
            () => '“No one is going to absorb anyone,” Putin said at a joint news conference.',
          ),
        },
      ],
      { copies: [0, 1, 2] },
    ),
} satisfies Record<string, () => Context>;
