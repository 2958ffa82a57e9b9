import { count, day, numbers, strings } from '../strings.ts';
import type { Published } from './timeline/published.ts';
import { dayOf } from './timeline/published.ts';

/** The words of the pictures (English). */

const percents = new Intl.NumberFormat('en', { style: 'percent' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const dayOnly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthOnly = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const zone = (offset: number) => {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
};
const words = (n: number) => count(n, { one: '# word', other: '# words' });

export const pictureStrings = {
  title: 'Pictures',
  show: 'Pictures',
  openWide: 'Open wide',
  openWideWhat: 'Open all pictures of this comparison in a tab',
  loading: 'The pictures are being drawn',
  failed: 'The pictures could not be loaded.',
  contents: 'Pictures of this comparison',
  numbers: 'The numbers',
  save: 'Save as SVG',
  about: (headline: string, on: string | null) =>
    [`Coverage beside “${headline}”`, ...(on === null ? [] : [on]), strings.name].join(' · '),
  number: (n: number) => numbers.format(n),
  share: (share: number) => percents.format(share),
  outlet: 'Outlet',
  here: 'this page',
  unknown: '–',

  timeline: {
    title: 'When each outlet published',
    note: (offset: number | null) =>
      offset === null
        ? 'Only days of publication are known here. Outlets of one day stand in no order.'
        : `Times in ${zone(offset)}. A bar in place of a shape: only the day is known.`,
    thin: 'Fewer than two of these outlets say when they published.',
    desc: (dated: number, all: number) =>
      `${numbers.format(dated)} of ${numbers.format(all)} outlets in the order of publication, each with the facts that it carries.`,
    facts: (n: number) => count(n, { one: 'Carries, of # fact', other: 'Carries, of # facts' }),
    after: 'another outlet had it before',
    others: 'first, or order not known',
    undated: 'date not known',
    sameText: 'Same shape: one origin',
    columns: {
      published: 'Published',
      carries: 'Facts carried',
      after: 'of these, before it in another outlet',
      first: 'first here',
      unknown: 'order not known',
      knownBefore: 'Facts out before it, here or elsewhere',
    },
    clock: (at: number) => clock.format(at),
    dayOnly: (at: number) => dayOnly.format(at),
    monthOnly: (at: number) => monthOnly.format(at),
    published: (published: Published) => {
      const on = day(dayOf(published), 'short') ?? '';
      if (published.kind === 'day') return on;
      return `${on}, ${clock.format(published.at + published.offset * 60_000)} ${zone(published.offset)}`;
    },
  },

  quoted: {
    title: 'Who is quoted',
    note: 'Share of the words in quotation marks, by whose they are. The number is how many words in all.',
    thin: 'Too few words are quoted to show whose: it takes two outlets with 25 words in quotation marks.',
    desc: (outlets: number) =>
      `One bar for each of ${numbers.format(outlets)} outlets, in parts by groups of speakers.`,
    nobody: 'In no group',
    unnamed: 'Without a name',
    inNobodysMouth: 'In nobody’s mouth',
    words,
    few: (n: number) => `${words(n)}: too few for a share`,
    none: 'none',
    columns: {
      who: 'Speaker',
      group: 'Group',
      all: 'All, copies once',
      reported: 'in reported speech',
    },
    cell: (quoted: number, reported: number) =>
      reported === 0 ? numbers.format(quoted) : `${numbers.format(quoted)} (+${numbers.format(reported)})`,
    caption: 'Words in quotation marks, in brackets those in reported speech',
  },

  labels: {
    title: 'What each outlet calls whom',
    note: 'In the outlets’ own voice. The bar counts independent origins; copies of one text count once.',
    thin: 'No actor is called something by two outlets often enough to be set side by side.',
    choose: 'Words for',
    event: 'what happened',
    desc: (labels: number, outlets: number) =>
      `${numbers.format(labels)} different words in rows, ${numbers.format(outlets)} outlets in columns; a dot where the outlet uses the word.`,
    outOf: (n: number) => count(n, { one: 'of # origin', other: 'of # origins' }),
    origins: strings.origins,
    more: (n: number) =>
      count(n, { one: '# more stands among the numbers.', other: '# more stand among the numbers.' }),
    columns: { words: 'Words', origins: 'Origins', uses: 'Uses', voice: 'Voice' },
    voices: { labels: 'own', reported: 'reported', quoted: 'quoted', names: 'name' },
    uses: (n: number) => count(n, { one: '# use', other: '# uses' }),
    open: (n: number, label: string) => `${count(n, { one: '# use', other: '# uses' })} of “${label}”`,
  },

  sameText: {
    title: 'Text in common',
    note: 'Share of three-word runs of the shorter text that stand in the other. Hatched: passages only.',
    thin: 'No two of these texts have passages in common.',
    desc: (outlets: number) =>
      `A square for each two of ${numbers.format(outlets)} outlets that share text, darker the more.`,
    alone: (names: readonly string[]) => `With no other text: ${names.join(', ')}.`,
    columns: {
      one: 'Outlet',
      other: 'and',
      share: 'Three-word runs in common',
      words: 'Words in shared passages',
      kind: 'Counts as',
    },
    kind: { copy: 'one origin', part: 'passages only' },
  },

  matrix: {
    title: 'Every fact, by outlet',
    note: 'Each head sorts. A fact opens its passages. Empty: not found.',
    thin: 'No fact was matched.',
    sort: {
      importance: 'Fact',
      origins: 'Origins',
      place: 'On the page',
      time: 'First out',
    },
    sortBy: (what: string) => `Sort by ${what}`,
    place: (n: number) => numbers.format(n),
    notOnPage: '–',
    desc: (facts: number, outlets: number) =>
      `${numbers.format(facts)} facts by ${numbers.format(outlets)} outlets; filled: reported, half: possibly reported.`,
    rows: (n: number) => count(n, { one: '# fact', other: '# facts' }),
  },
} as const;
