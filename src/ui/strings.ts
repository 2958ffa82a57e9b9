import type { Absence } from '../core/context/absence.ts';
import type { Difference, MatchReason, Strength } from '../core/context/context.ts';
import type { EntriesAnswer } from '../messages/protocol.ts';

/**
 * The words of the popup and of what every surface shows (English; later one file a language); those of its empty states
 * stand in `surface/empty-words.ts`, those of the options page in `options/words/`. Nothing here speaks about what an
 * article says: headings name the kind of a finding, and the articles' own words are cut from their texts.
 */

const rules = new Intl.PluralRules('en');
export const numbers = new Intl.NumberFormat('en');
const percents = new Intl.NumberFormat('en', { style: 'percent' });
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDays = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The plural forms of one counted word; `#` stands for the number. */
type Forms = { readonly [rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export function count(n: number, forms: Forms): string {
  return (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n));
}

/**
 * A day as it is printed. An ISO time keeps the day it was printed with: shifting it to the reader's time zone would
 * show another date than the outlet's page does.
 */
export function day(iso: string | null, length: 'long' | 'short'): string | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const date = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : (length === 'long' ? days : shortDays).format(date);
}

export const articles = (n: number) => count(n, { one: '# article', other: '# articles' });
const outlets = (n: number) => count(n, { one: '# outlet', other: '# outlets' });
const origins = (n: number) => count(n, { one: '# origin', other: '# origins' });

const notFoundIn = (others: number) =>
  count(others, {
    one: 'Not found in the one other article held on this event.',
    other: 'Not found in the # other articles held on this event.',
  });
const undecidedMore = (n: number) =>
  count(n, {
    one: '# more sentence of this page is too close to call.',
    other: '# more sentences of this page are too close to call.',
  });
const undecidedAlone = (n: number) =>
  count(n, {
    one: '# sentence of this page is too close to call.',
    other: '# sentences of this page are too close to call.',
  });

const entriesFound = (page: EntriesAnswer['page'], n: number) =>
  page === 'live-blog'
    ? count(n, {
        one: '# update here is on an event that you hold coverage of',
        other: '# updates here are on events that you hold coverage of',
      })
    : count(n, {
        one: '# headline here is on an event that you hold coverage of',
        other: '# headlines here are on events that you hold coverage of',
      });
const strengths: { readonly [strength in Strength | 'none']: string } = {
  strong: 'strong match',
  possible: 'possible match',
  none: 'not found',
};

const shapes: { readonly [strength in Strength | 'none']: string } = {
  strong: 'reported',
  possible: 'possibly reported',
  none: 'not found',
};

const reasons: { readonly [kind in MatchReason['kind']]: string } = {
  name: 'Names',
  number: 'Numbers',
  date: 'Dates',
  word: 'Words',
  nearby: 'Words close together',
  letters: 'Similar letters',
};

const differences: { readonly [kind in Difference['kind']]: string } = {
  number: 'Number differs',
  date: 'Date differs, or is more exact',
  attribution: 'Attribution differs',
  speaker: 'Speaker differs',
  'lost-attribution': 'A copy no longer says who says so',
  quote: 'Quoted otherwise',
  label: 'Label differs',
  hedge: 'Hedging differs',
  voice: 'Who did it is named or not',
};

/** Why the page may not have a fact; nothing where nothing explains it. */
const absences: { readonly [kind in Absence['kind']]: string } = {
  'not-found': '',
  'published-before': 'This page was published before.',
  'text-cut': 'Only a part of this page’s text could be read.',
};

export const strings = {
  name: 'Lateral',
  loading: 'Reading this page and looking up what is held here',
  unknownOutlet: 'Unnamed outlet',
  unknownDate: 'date not known',
  undatedPage: 'undated page',
  untitled: 'Without a headline',
  thisPage: 'this page',
  showInPage: 'Show in the page',
  openPanel: 'Open in the side panel',
  panel: 'Side panel',
  sameText: 'same text',
  /** Of a text that was written anew from another, of which it still has passages. */
  reworded: 'text in common',
  ellipsis: '…',
  strength: (strength: Strength | null) => strengths[strength ?? 'none'],

  denominator: (others: number, otherOutlets: number, independent: number) =>
    [
      count(others, { one: '# other article', other: '# other articles' }),
      outlets(otherOutlets),
      `${origins(independent)} independent of this page`,
    ] as const,
  leftOut: (n: number) =>
    count(n, {
      one: '# more held on this event is not compared.',
      other: '# more held on this event are not compared.',
    }),
  outletsHeading: 'Outlets',
  moreOutlets: (n: number) => count(n, { one: '# more outlet', other: '# more outlets' }),
  fewerOutlets: 'Fewer outlets',
  headline: 'Headline',
  headlines: 'Headlines',
  /** What was compared, where it is not the page's article. */
  of: { page: '', selection: 'The selected passage', entry: 'From this page' },

  entries: {
    /** How many of those on a topic are on events that coverage is held of. */
    denominator: (page: EntriesAnswer['page'], found: number, lookedUp: number) =>
      `${entriesFound(page, found)} (${numbers.format(lookedUp)} on a topic looked up)`,
    list: (page: EntriesAnswer['page']) => (page === 'live-blog' ? 'Updates' : 'Headlines'),
    compare: 'Compare',
    compareOf: (title: string) => `Compare: ${title}`,
    back: 'All on this page',
    others: (n: number, named: readonly string[]) =>
      `${count(n, { one: '# other outlet', other: '# other outlets' })}: ${named.join(', ')}`,
    note: 'Only the headline and what this page shows of the text were compared. Open the article for all of it.',
  },

  site: {
    off: (site: string) => `Switch off on ${site}`,
    failed: (message: string) => `It was not switched. ${message}`,
  },
  taken: 'Why Lateral looked at this page',

  matrix: {
    title: 'Facts by outlet',
    fact: 'Fact',
    more: (n: number) => count(n, { one: '# more fact', other: '# more facts' }),
    fewer: 'Fewer facts',
    open: 'show the passages',
    /** What a cell says of an outlet: of the one whose words stand in the row as well, which was matched with nobody. */
    shape: (strength: Strength | null) => shapes[strength ?? 'none'],
  },

  /** Headings of the kinds of findings. */
  findings: {
    elsewhere: 'Reported elsewhere, not found here',
    differently: 'Reported differently',
    shared: 'Reported here and elsewhere',
    'possibly-shared': 'Possibly reported here and elsewhere',
    'only-here': 'Only here',
    copies: 'Same text',
  },
  elsewhere: {
    note: (n: number) =>
      count(n, {
        one: 'From the one other article held on this event, without a match here.',
        other: 'From the # other articles held on this event, without a match here.',
      }),
    none: (n: number) =>
      count(n, {
        one: 'No further shared fact was found in the one other article held on this event.',
        other: 'No further shared fact was found in the # other articles held on this event.',
      }),
  },
  noFacts: (n: number) =>
    count(n, {
      one: 'It is on the same event, but no passage of the other article was matched to another.',
      other: 'They are on the same event, but no passages of these # articles were matched to each other.',
    }),
  differently: {
    kind: (kind: Difference['kind']) => differences[kind],
    /** Followed by a name, as it is printed. */
    wordsFor: 'Words for',
    /** Of an event, which has no name that all print. */
    wordsForEvent: 'Words for what happened',
  },
  shared: {
    note: 'Most independent origins first; this page counts as one.',
  },
  possiblyShared: {
    note: 'Close in words; look at the passages before you count them.',
  },
  onlyHere: {
    /** What was listed, and how many more sentences were left undecided. */
    note: (others: number, listed: number, undecided: number) =>
      [
        listed > 0 ? notFoundIn(others) : '',
        undecided > 0 ? (listed > 0 ? undecidedMore(undecided) : undecidedAlone(undecided)) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  copies: {
    note: 'Copies of one text count as one origin.',
    agency: (agency: string | null) => (agency === null ? 'No agency credited' : `Credited to ${agency}`),
    inCommon: (share: number) => `${percents.format(share)} of three-word runs in common`,
    passages: (n: number) => count(n, { one: 'Longest shared passage', other: 'Longest shared passages' }),
    here: 'includes this page',
  },
  more: (n: number) => `${numbers.format(n)} more`,
  moreIn: (section: string) => `in: ${section}`,
  fewer: 'Show fewer',

  carried: (all: number, possible: number) =>
    possible === 0 ? outlets(all) : `${outlets(all)} (${numbers.format(possible)} possible)`,
  origins,
  absence: (kind: Absence['kind']) => absences[kind],
  reason: (kind: MatchReason['kind']) => reasons[kind],
  why: 'Why it was matched',
  matchedTo: 'The others were matched to this passage',
  wordByWord: {
    same: 'Word for word the same as the first passage.',
    marked: 'In boxes: words that the first passage does not have.',
    first: 'Only in the first',
  },
  original: 'Original',
  originalAt: (host: string) => `at ${host}, opens in a new tab`,
  cutOff: 'the passage goes on',

  wrongMatch: {
    call: 'Wrong match',
    /** For those who can't see which passage the button stands below. */
    of: (outlet: string) => `(${outlet})`,
    called: 'Marked as wrong. Left out when the page is compared again.',
    undo: 'Undo',
    failed: (message: string) => `It was not changed. ${message}`,
  },

  keep: {
    keep: 'Keep this article',
    kept: 'Kept',
    held: 'Held in your corpus',
    undo: 'In your corpus on this machine. Press again to take it back.',
    failed: (message: string) => `It was not kept. ${message}`,
    corpus: 'Your corpus',
  },

  footer: (held: number) => `Compared on this machine with ${articles(held)} held here. Nothing was sent.`,
} as const;
