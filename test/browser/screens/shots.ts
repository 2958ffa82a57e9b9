import type { Look } from './look.ts';

/** A state of a surface, as `test/surface-page` names it, what is pressed there, and the ways it is looked at. */
export interface Shot {
  readonly surface: 'popup' | 'panel' | 'pictures' | 'welcome' | 'sample';
  readonly state: string;
  /** What was pressed, for the picture's name. */
  readonly after?: string;
  /** Everything that one of these selectors finds is pressed, one selector after the other. */
  readonly press?: readonly string[];
  readonly looks: readonly Look[];
}

/** A popup's width; a sidebar of Firefox as it is at first, a usual side panel, a wide one; as a page in a tab. */
export const POPUP = 440;
export const SIDEBAR = 252;
const PANEL = 360;
const WIDE_PANEL = 520;
const TAB = 900;
/** The pictures in a tab of a laptop and of a desk. */
const WIDE = 1_200;
const DESK = 1_600;
/** A popup as it is where a window is zoomed or small. */
const NARROW = 320;

const EMPTY = [
  'no-entries',
  'nothing-on-event',
  'not-topic',
  'not-read',
  'not-article',
  'no-selection',
  'site-off',
  'no-permission',
  'no-access',
  'corpus-empty',
  'corpus-damaged',
  'corpus-lost',
  'failed',
];
const ENTRIES = ['front-page', 'live-blog', 'hostile-entries'];
const COMPARISONS = [
  'seeds',
  'seeds-copied',
  'one-outlet',
  'selection',
  'entry',
  'thirty-outlets',
  'german',
  'cyrillic',
  'right-to-left',
  'hostile',
  'undated',
  'nothing-shared',
  'copies-only',
];
/** Of which the pictures are looked at. */
const PICTURED = [
  'seeds',
  'one-outlet',
  'thirty-pictured',
  'fourteen-pictured',
  'right-to-left',
  'hostile',
  'undated',
  'copies-only',
];
/** Every section unfolded, and in each the first row. */
const UNFOLD = ['.section > .link-button', '.section .row:first-child .fact-toggle'];

/** What can be done with a comparison, each begun: the menu, the marks, the article kept, a match called wrong. */
const TOOLS = [
  '.take-along-toggle',
  '.mark-switch > summary',
  '.keep',
  '.section .row:first-child .fact-toggle',
  '.section:first-of-type .row:first-child .wrong-match button',
];

const both = (...widths: readonly number[]): Look[] =>
  widths.flatMap((width) => [
    { width, scheme: 'light' },
    { width, scheme: 'dark' },
  ]);
const special = (width: number): Look[] => [
  { width, scheme: 'light', forcedColours: true },
  { width, scheme: 'light', largeText: true },
];

/** Every surface in every state. */
export const SHOTS: readonly Shot[] = [
  { surface: 'popup', state: 'blank', looks: both(POPUP) },
  { surface: 'popup', state: 'loading', looks: both(POPUP) },
  { surface: 'panel', state: 'loading', looks: both(SIDEBAR) },
  ...EMPTY.map((state): Shot => ({ surface: 'popup', state, looks: both(POPUP) })),
  ...EMPTY.map((state): Shot => ({ surface: 'panel', state, looks: both(SIDEBAR) })),
  { surface: 'popup', state: 'corpus-damaged', after: 'specially', looks: special(POPUP) },
  ...ENTRIES.map((state): Shot => ({ surface: 'popup', state, looks: both(POPUP) })),
  ...ENTRIES.map((state): Shot => ({ surface: 'panel', state, looks: both(SIDEBAR) })),
  ...COMPARISONS.map((state): Shot => ({ surface: 'popup', state, looks: [...both(POPUP), light(NARROW)] })),
  ...COMPARISONS.map(
    (state): Shot => ({
      surface: 'panel',
      state,
      looks: [...both(PANEL), light(SIDEBAR), light(WIDE_PANEL)],
    }),
  ),
  ...['seeds', 'german', 'right-to-left', 'hostile'].map(
    (state): Shot => ({
      surface: 'popup',
      state,
      after: 'unfolded',
      press: UNFOLD,
      looks: [...both(POPUP), ...special(POPUP)],
    }),
  ),
  ...['seeds', 'german', 'hostile'].map(
    (state): Shot => ({
      surface: 'panel',
      state,
      after: 'unfolded',
      press: UNFOLD,
      looks: [...both(PANEL), light(SIDEBAR), ...special(PANEL)],
    }),
  ),
  ...PICTURED.map(
    (state): Shot => ({
      surface: 'pictures',
      state,
      looks: [...both(WIDE), light(DESK), light(NARROW)],
    }),
  ),
  { surface: 'pictures', state: 'seeds', after: 'specially', looks: special(WIDE) },
  { surface: 'pictures', state: 'not-topic', looks: both(WIDE) },
  ...['seeds', 'hostile'].map(
    (state): Shot => ({
      surface: 'panel',
      state,
      after: 'pictures',
      press: ['.in-panel-toggle'],
      looks: [...both(PANEL), light(SIDEBAR), light(WIDE_PANEL)],
    }),
  ),
  { surface: 'popup', state: 'seeds', after: 'tools', press: TOOLS, looks: both(POPUP) },
  { surface: 'panel', state: 'seeds', after: 'tools', press: TOOLS, looks: both(PANEL) },
  {
    surface: 'pictures',
    state: 'seeds',
    after: 'unfolded',
    press: ['.picture details > summary', '.facts tbody tr:first-child .matrix-fact', '.numbers button'],
    looks: both(WIDE),
  },
  ...['in-chrome', 'in-firefox'].map(
    (state): Shot => ({ surface: 'welcome', state, looks: [...both(WIDE), light(NARROW)] }),
  ),
  ...['article', 'failed'].map(
    (state): Shot => ({ surface: 'sample', state, looks: [...both(WIDE), light(NARROW)] }),
  ),
  { surface: 'popup', state: 'seeds', after: 'in-a-tab', looks: both(TAB) },
  { surface: 'panel', state: 'seeds', after: 'in-a-tab', looks: both(TAB) },
];

function light(width: number): Look {
  return { width, scheme: 'light' };
}

export function shotName({ surface, state, after }: Shot): string {
  return [surface, state, ...(after === undefined ? [] : [after])].join('-');
}
