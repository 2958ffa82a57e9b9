import type { Article } from '../../src/core/article/article.ts';
import type { ColumnMap, FilePreview, ImportPreview } from '../../src/corpus/import/described.ts';
import type { ReadMark } from '../../src/corpus/read-marks.ts';
import type { ArticleRow, HeldArticle, Overview, SetCard } from '../../src/corpus/store/described.ts';
import { EVERY_SET, KEPT_SET, STARTER_SET } from '../../src/corpus/store/described.ts';
import { KEPT_LABELS, RECOVERED_LABELS, STARTER_LABELS } from '../../src/corpus/store/sets/known-sets.ts';
import type { KnownSets } from '../../src/ui/options/platform.ts';
import { saying } from '../../src/words/saying.ts';

/** What a fake worker holds: articles made from their number, so that any number of them costs nothing. */

/** What a title might be that wants to be more than text. */
export const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>';

const TITLES: readonly (readonly [string, string])[] = [
  ['Vladimir Putin heads for Belarus amid fears of new assault on Ukraine', 'en'],
  ['Putin trifft Lukaschenko: Grundsatzentscheidung über die Luftverteidigungszusammenarbeit vertagt', 'de'],
  ['Путин впервые с 2019 года прилетел в Минск на переговоры с Лукашенко', 'ru'],
  ['Poutine à Minsk : « Personne ne veut absorber qui que ce soit »', 'fr'],
  ['بوتين يزور مينسك لإجراء محادثات مع لوكاشينكو', 'ar'],
  ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung', 'de'],
  [HOSTILE, 'en'],
  ['', 'en'],
  ['Drones over Kyiv', 'en'],
  ['Лукашенко: без России мы не сможем защитить свою независимость и суверенитет', 'ru'],
];
const OUTLETS = [
  'The Second Angle',
  'Krone',
  'Вечерние вести Центральной России и Беларуси',
  'Frankfurter Allgemeine Sonntagszeitung',
  'Global Happenings',
  'Taylor Daily Press',
  'The Limited Times',
  '',
];

const TEXT = `Russian President Vladimir Putin arrived in Minsk on Monday for talks with his Belarusian counterpart Alexander Lukashenko, his first visit to the Belarusian capital since 2019.

“No one is going to absorb anyone,” Putin said at a joint news conference, dismissing what he called the stupid and baseless fantasies of those who see a coming merger.

Up to 9,000 Russian servicemen are stationed in Belarus, officials in Kyiv said, and as many as 200,000 fresh troops could be ready for an offensive as early as January.

Kremlin spokesman Dmitry Peskov denied that Putin had come to press Belarus into the war. According to reports, Belarusian aircrew will be trained for the use of aircraft with special warheads.

Die Gemeinschaftspressekonferenz dauerte länger als angekündigt; die Luftverteidigungszusammenarbeitsvereinbarung wurde nicht veröffentlicht.

Президент Беларуси Александр Лукашенко поблагодарил Путина за визит и сказал, что страны готовы к диалогу.`;

export function rowOf(number: number): ArticleRow {
  const mixed = Math.imul(number + 1, 2_654_435_761) >>> 0;
  const [title = '', lang = 'en'] = TITLES[mixed % TITLES.length] ?? [];
  const day = new Date(Date.UTC(2022, 11, 19) - (number % 400) * 86_400_000).toISOString().slice(0, 10);
  return {
    number,
    set: 'war',
    title: title === '' ? title : `${title}${number % 3 === 0 ? ` (${number})` : ''}`,
    outlet: OUTLETS[(mixed >>> 8) % OUTLETS.length] ?? '',
    published: number % 11 === 5 ? null : day,
    lang,
    characters: 900 + (mixed % 9_000),
    cutOff: number % 17 === 3,
    changed: number % 13 === 0,
  };
}

export function articleOf(number: number): Article {
  const { title, outlet, published, lang } = rowOf(number);
  return {
    id: `article-${number}`,
    url:
      number % 5 === 4 ? 'javascript:alert(1)' : `https://www.example.org/${outlet.length}/${number}-visit`,
    outlet,
    title,
    byline: number % 2 === 0 ? 'Maria Example, agencies' : null,
    published,
    lang,
    text: TEXT,
  };
}

export function heldOf(number: number): HeldArticle {
  const article = articleOf(number);
  const row = rowOf(number);
  const older = {
    ...article,
    title: `${article.title} – first version`,
    text: TEXT.replace('9,000', '7,000')
      .replace('“No one is going to absorb anyone,” ', '')
      .replace('Kremlin spokesman', 'Spokesman'),
  };
  return {
    row,
    article,
    older: row.changed ? [{ article: older, replacedAt: Date.UTC(2022, 11, 20, 9, 30) }] : [],
  };
}

export function marksOf(text: string): readonly ReadMark[] {
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const quote = at('No one is going to absorb anyone');
  const marks: ReadMark[] = [
    {
      ...at('Vladimir Putin'),
      kind: 'name',
      of: 'person',
      entity: 'vladimir-putin',
      known: true,
      fullest: 'Vladimir Putin',
    },
    { ...at('Minsk'), kind: 'name', of: 'place', entity: 'minsk', known: true, fullest: 'Minsk' },
    { ...at('Monday'), kind: 'date', date: '2022-12-19', precision: 'day' },
    { ...at('2019'), kind: 'date', date: '2019', precision: 'year' },
    {
      ...quote,
      kind: 'quote',
      of: 'direct',
      speaker: 'Vladimir Putin',
      speakerKind: 'person',
      cue: 'said',
      cueClass: 'neutral',
    },
    {
      ...at('Putin', quote.end),
      kind: 'name',
      of: 'person',
      entity: 'vladimir-putin',
      known: true,
      fullest: 'Vladimir Putin',
    },
    {
      ...at('Up to 9,000'),
      kind: 'number',
      value: 9000,
      high: null,
      unit: null,
      thing: 'Russian servicemen',
      bound: 'less',
    },
    { ...at('Belarus,'), kind: 'name', of: 'place', entity: 'belarus', known: true, fullest: 'Belarus' },
    {
      ...at('as many as 200,000'),
      kind: 'number',
      value: 200_000,
      high: null,
      unit: null,
      thing: 'fresh troops',
      bound: 'less',
    },
    {
      ...at('Dmitry Peskov'),
      kind: 'name',
      of: 'person',
      entity: 'dmitry-peskov',
      known: true,
      fullest: 'Dmitry Peskov',
    },
    {
      ...at('Belarusian aircrew will be trained for the use of aircraft with special warheads'),
      kind: 'quote',
      of: 'indirect',
      speaker: null,
      speakerKind: 'anonymous',
      cue: 'According to reports',
      cueClass: 'neutral',
    },
    {
      ...at('Александр Лукашенко'),
      kind: 'name',
      of: 'person',
      entity: 'alexander-lukashenko',
      known: true,
      fullest: 'Александр Лукашенко',
    },
  ];
  return marks.filter((mark) => mark.start >= 0);
}

export function setCard(change: Partial<SetCard> = {}): SetCard {
  return {
    id: 'war',
    name: 'War coverage, winter 2022',
    licence: 'CC BY 4.0',
    note: 'From the reading group. Transcripts left out.',
    on: true,
    importedAt: Date.UTC(2022, 11, 21, 8, 15),
    from: ['reading-group/december.zip', 'reading-group/januar-nachgetragen.csv', 'more.jsonl'],
    articles: 12_345,
    olderVersions: 12,
    outlets: OUTLETS.map((name, i) => ({ name, count: 4_000 - i * 431 })),
    languages: [
      { name: 'en', count: 8_000 },
      { name: 'de', count: 3_000 },
      { name: 'ru', count: 1_300 },
      { name: '', count: 45 },
    ],
    firstDay: '2021-11-15',
    lastDay: '2022-12-19',
    undated: 1_122,
    cutOff: 726,
    bytes: 61_400_000,
    deletedAt: null,
    ...change,
  };
}

export const KNOWN: KnownSets = {
  starter: STARTER_SET,
  kept: KEPT_SET,
  every: EVERY_SET,
  unnamed: { starter: STARTER_LABELS, kept: KEPT_LABELS, recovered: RECOVERED_LABELS },
};

export const STARTER_CARD: SetCard = setCard({
  id: 'starter',
  name: 'Starter articles',
  licence: '',
  note: '',
  importedAt: null,
  from: [],
  articles: 5,
  olderVersions: 0,
  outlets: ['The Second Angle', 'Global Happenings', 'Taylor Daily Press', 'Krone', 'The Limited Times'].map(
    (name) => ({ name, count: 1 }),
  ),
  languages: [{ name: 'en', count: 5 }],
  firstDay: '2022-12-19',
  lastDay: '2022-12-20',
  undated: 0,
  cutOff: 1,
  bytes: 96_000,
});

export const KEPT_CARD: SetCard = setCard({
  id: 'kept',
  name: 'Kept articles',
  licence: '',
  note: '',
  from: [],
  articles: 3,
  olderVersions: 0,
  outlets: [{ name: 'Krone', count: 3 }],
  languages: [{ name: 'de', count: 3 }],
  firstDay: '2023-01-02',
  lastDay: '2023-01-04',
  undated: 0,
  cutOff: 0,
  bytes: 31_000,
});

export function overviewOf(sets: readonly SetCard[], change: Partial<Overview> = {}): Overview {
  const live = sets.filter((set) => set.deletedAt === null);
  return {
    generation: 1,
    sets,
    pending: [],
    articles: live.reduce((sum, set) => sum + set.articles, 0),
    deletedArticles: [],
    damage: null,
    importingElsewhere: false,
    ...change,
  };
}

export const COLUMNS: ColumnMap = {
  delimiter: ';',
  headers: [
    'Datum',
    'Medium',
    'Schlagzeile',
    'Artikelvolltext',
    'Verfasserinnenundverfasserangabe',
    'URL',
    'Notiz',
  ],
  fields: ['published', 'outlet', 'title', 'text', 'byline', 'url', null],
};

export function filePreview(change: Partial<FilePreview> = {}): FilePreview {
  return {
    file: 'reading-group/december/second-angle.txt',
    format: 'text',
    bytes: 5_321,
    encoding: 'UTF-8',
    articles: [articleOf(0)],
    found: 1,
    whole: true,
    columns: null,
    problems: [],
    ...change,
  };
}

export const TABLE_PREVIEW: FilePreview = filePreview({
  file: 'januar-nachgetragen.csv',
  format: 'csv',
  bytes: 2_345_000,
  encoding: 'windows-1252',
  articles: [articleOf(1), articleOf(5), articleOf(2)],
  found: 210,
  whole: false,
  columns: COLUMNS,
  samples: [
    ['02.01.2023', '03.01.2023', '03.01.2023'],
    ['Krone', 'Der Standard', 'Krone'],
    ['Putin trifft Lukaschenko in Minsk', 'Drohnen über Kiew', 'Was Minsk sagt'],
    [
      'Der russische Präsident Wladimir Putin ist am Montag in Minsk eingetroffen, um mit',
      'In der Nacht',
      'Die',
    ],
    ['red', '', 'APA'],
    ['https://www.krone.example/2885', 'https://standard.example/1', ''],
    ['', 'geprüft', ''],
  ],
  problems: [
    {
      file: 'januar-nachgetragen.csv',
      line: 14,
      reason: saying('passedOver_moreCells', { cells: 9, columns: 7 }),
    },
    { file: 'januar-nachgetragen.csv', line: 90, reason: saying('passedOver_fieldEmpty', { name: 'text' }) },
  ],
});

export function importPreview(
  files: readonly FilePreview[],
  change: Partial<ImportPreview> = {},
): ImportPreview {
  return {
    files,
    fileCount: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    backups: [],
    labels: { name: 'reading-group', licence: '', note: '' },
    resumes: null,
    ...change,
  };
}

/** Very many files, as a folder gives them. */
export function manyFiles(count: number): FilePreview[] {
  return Array.from({ length: count }, (_, i) =>
    i % 40 === 7
      ? filePreview({
          file: `pages/${i}.bin`,
          format: null,
          encoding: null,
          articles: [],
          found: 0,
          problems: [{ file: `pages/${i}.bin`, line: null, reason: saying('passedOver_notReadable') }],
        })
      : filePreview({ file: `pages/${i}.txt`, articles: [articleOf(i)] }),
  );
}
