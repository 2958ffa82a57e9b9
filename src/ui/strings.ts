import type { Absence } from '../core/context/absence.ts';
import type { Difference, MatchReason, Strength } from '../core/context/context.ts';
import type { EntriesAnswer, Kept } from '../messages/protocol.ts';
import { numbers, percent } from '../words/formats.ts';
import { counted, text } from '../words/speech.ts';
import { worded } from '../words/worded.ts';

/**
 * The words of the popup and of what every surface shows; those of its empty states
 * stand in `surface/empty-words.ts`, those of the options page in `options/words/`. Nothing here speaks about what an
 * article says: headings name the kind of a finding, and the articles' own words are cut from their texts.
 */

export { day, numbers } from '../words/formats.ts';

export const articles = (n: number) => counted('articles', n);
const outlets = (n: number) => counted('outlets', n);
const otherOutlets = (n: number) => counted('entries_otherOutlets', n);
const origins = (n: number) => counted('origins', n);

export const notFoundIn = (others: number) => counted('notFoundIn', others);
const undecidedMore = (n: number) => counted('undecidedMore', n);
const undecidedAlone = (n: number) => counted('undecidedAlone', n);

const entriesFound = (page: EntriesAnswer['page'], n: number) =>
  page === 'live-blog' ? counted('entries_updatesFound', n) : counted('entries_headlinesFound', n);
const withLookedUp = (found: string, looked: string) => text('entries_withLookedUp', { found, looked });
const strengths: { readonly [strength in Strength | 'none']: string } = worded({
  strong: 'strengths_strong',
  possible: 'strengths_possible',
  none: 'strengths_none',
});

const shapes: { readonly [strength in Strength | 'none']: string } = worded({
  strong: 'shapes_strong',
  possible: 'shapes_possible',
  none: 'shapes_none',
});

const reasons: { readonly [kind in MatchReason['kind']]: string } = worded({
  name: 'reasons_name',
  number: 'reasons_number',
  date: 'reasons_date',
  word: 'reasons_word',
  nearby: 'reasons_nearby',
  letters: 'reasons_letters',
});

const differences: { readonly [kind in Difference['kind']]: string } = worded({
  number: 'differences_number',
  date: 'differences_date',
  attribution: 'differences_attribution',
  speaker: 'differences_speaker',
  'lost-attribution': 'differences_lostAttribution',
  quote: 'differences_quote',
  label: 'differences_label',
  hedge: 'differences_hedge',
  voice: 'differences_voice',
});

/** Why the page may not have a fact; nothing where nothing explains it. */
const absences: { readonly [kind in Absence['kind']]: string } = worded({
  'not-found': '',
  'published-before': 'absences_publishedBefore',
  'text-cut': 'absences_textCut',
});

const noArticles: { readonly [page in Extract<Kept, { kind: 'no-article' }>['page']]: string } = worded({
  'front-page': 'noArticle_frontPage',
  section: 'noArticle_section',
  'live-blog': 'noArticle_liveBlog',
  'search-results': 'noArticle_searchResults',
  video: 'noArticle_video',
  forum: 'noArticle_forum',
  document: 'noArticle_document',
  frame: 'noArticle_frame',
  other: 'noArticle_littleText',
  unreadable: 'noArticle_unreadable',
  none: 'noArticle_none',
});
/** Why there is no one article in a tab. */
export const noArticle = (page: keyof typeof noArticles) => noArticles[page];

export const strings = worded({
  name: 'extensionName',
  loading: 'loading',
  unknownOutlet: 'unknownOutlet',
  unknownDate: 'unknownDate',
  undatedPage: 'undatedPage',
  untitled: 'untitled',
  thisPage: 'thisPage',
  showInPage: 'showInPage',
  openPanel: 'openPanel',
  panel: 'panel',
  sameText: 'sameText',
  /** Of a text that was written anew from another, of which it still has passages. */
  reworded: 'reworded',
  ellipsis: '…',
  strength: (strength: Strength | null) => strengths[strength ?? 'none'],

  denominator: (others: number, otherOutlets: number, independent: number) =>
    [
      counted('denominator_articles', others),
      outlets(otherOutlets),
      counted('denominator_origins', independent),
    ] as const,
  leftOut: (n: number) => counted('leftOut', n),
  outletsHeading: 'outletsHeading',
  moreOutlets: (n: number) => counted('moreOutlets', n),
  fewerOutlets: 'fewerOutlets',
  headline: 'headline',
  headlines: 'headlines',
  /** What was compared, where it is not the page's article. */
  of: { page: '', selection: 'of_selection', entry: 'of_entry' },

  entries: {
    /** How many of those on a topic are on events that coverage is held of. */
    denominator: (page: EntriesAnswer['page'], found: number, lookedUp: number) =>
      withLookedUp(entriesFound(page, found), numbers.format(lookedUp)),
    list: (page: EntriesAnswer['page']) =>
      page === 'live-blog' ? text('entries_updates') : text('entries_headlines'),
    compare: 'entries_compare',
    compareOf: (title: string) => text('entries_compareOf', { title }),
    back: 'entries_back',
    others: (n: number, named: readonly string[]) => `${otherOutlets(n)}: ${named.join(', ')}`,
    note: 'entries_note',
  },

  site: {
    off: (site: string) => text('site_off', { site }),
    failed: (message: string) => text('site_failed', { message }),
  },
  taken: 'taken',

  matrix: {
    title: 'matrix_title',
    fact: 'matrix_fact',
    more: (n: number) => counted('matrix_more', n),
    fewer: 'matrix_fewer',
    open: 'matrix_open',
    /** What a cell says of an outlet: of the one whose words stand in the row as well, which was matched with nobody. */
    shape: (strength: Strength | null) => shapes[strength ?? 'none'],
  },

  /** Headings of the kinds of findings. */
  findings: {
    elsewhere: 'findings_elsewhere',
    differently: 'findings_differently',
    shared: 'findings_shared',
    'possibly-shared': 'findings_possiblyShared',
    'only-here': 'findings_onlyHere',
    copies: 'findings_copies',
  },
  elsewhere: {
    note: (n: number) => counted('elsewhere_note', n),
    none: (n: number) => counted('elsewhere_none', n),
  },
  noFacts: (n: number) => counted('noFacts', n),
  differently: {
    kind: (kind: Difference['kind']) => differences[kind],
    /** Followed by a name, as it is printed. */
    wordsFor: 'differently_wordsFor',
    /** Of an event, which has no name that all print. */
    wordsForEvent: 'differently_wordsForEvent',
  },
  shared: {
    note: 'shared_note',
  },
  possiblyShared: {
    note: 'possiblyShared_note',
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
    note: 'copies_note',
    agency: (agency: string | null) =>
      agency === null ? text('copies_noAgency') : text('copies_agency', { agency }),
    inCommon: (share: number) => text('copies_inCommon', { share: percent(share) }),
    passages: (n: number) => counted('copies_passages', n),
    here: 'copies_here',
  },
  more: (n: number) => text('more', { number: numbers.format(n) }),
  moreIn: (section: string) => text('moreIn', { section }),
  fewer: 'fewer',

  carried: (all: number, possible: number) =>
    possible === 0 ? outlets(all) : counted('carriedPossibly', all, { possible: numbers.format(possible) }),
  origins,
  absence: (kind: Absence['kind']) => absences[kind],
  reason: (kind: MatchReason['kind']) => reasons[kind],
  why: 'why',
  matchedTo: 'matchedTo',
  wordByWord: {
    same: 'wordByWord_same',
    marked: 'wordByWord_marked',
    first: 'wordByWord_first',
  },
  original: 'original',
  originalAt: (host: string) => text('originalAt', { host }),
  cutOff: 'cutOff',

  wrongMatch: {
    call: 'wrongMatch_call',
    /** For those who can't see which passage the button stands below. */
    of: (outlet: string) => `(${outlet})`,
    called: 'wrongMatch_called',
    undo: 'wrongMatch_undo',
    failed: (message: string) => text('wrongMatch_failed', { message }),
  },

  keep: {
    keep: 'keep_keep',
    kept: 'keep_kept',
    held: 'keep_held',
    undo: 'keep_undo',
    failed: (message: string) => text('keep_failed', { message }),
    corpus: 'keep_corpus',
  },

  footer: (held: number) => counted('footer', held),
});
