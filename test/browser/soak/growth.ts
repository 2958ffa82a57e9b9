import type { Figures } from './soak-browser.ts';

const MB = 1024 ** 2;

interface Bound {
  /** More than before by so much of it. */
  readonly share: number;
  /** And by so much, however little it was. */
  readonly slack: number;
}

/**
 * Where nothing else is said, a figure may not grow at all. What is said is well above what garbage collectors leave lying and
 * caches take that are full after some hundred pages, and well below a leak of anything with each page.
 */
const BOUNDS: Readonly<Record<string, Bound>> = {
  // In the short run some of the hundred readings that the background keeps are still to come: 60 kB each.
  backgroundBytes: { share: 0.1, slack: 2 * MB },
  // Between 1.4 and 4 MB in Chromium, up and down.
  tabBytes: { share: 0.25, slack: 4 * MB },
  // All of Firefox's process for extensions, and listeners in all of its processes for pages, however many it keeps ready.
  processBytes: { share: 0.5, slack: 10 * MB },
  pageListeners: { share: 0.5, slack: 30 },
  // Of a page that has just been closed.
  documents: { share: 0, slack: 4 },
  nodes: { share: 0, slack: 1_000 },
  listeners: { share: 0, slack: 4 },
  backgroundListeners: { share: 0, slack: 5 },
  // The browser's log of what was changed, until it is tidied up.
  storageBytes: { share: 0.05, slack: 1 * MB },
};
/**
 * Figures that have a ceiling of their own, which is reached at some time: in `storage.session` lie the comparisons of eight
 * tabs, each of at most 500,000 characters, and what the last pictures are of.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  'inSession at-hand-N': 8,
  'inSession pictures-N': 1,
  'inSession at-hand': 1,
  'inSession checked': 1,
  sessionBytes: 4 * MB,
};
const NOT_AT_ALL: Bound = { share: 0, slack: 0 };

/** The least of each figure: what waits to be collected comes on top of it for a while, what leaks stays in it. */
export function least(all: readonly Figures[]): Figures {
  const [first = {}, ...rest] = all;
  return rest.reduce<Figures>(
    (least, figures) =>
      Object.fromEntries(
        Object.entries(figures).map(([name, now]) => [name, Math.min(least[name] ?? now, now)] as const),
      ),
    first,
  );
}

/** What has grown from one time to another by more than it may, in words. */
export function grown(before: Figures, after: Figures): string[] {
  return Object.entries(after).flatMap(([name, now]) => {
    const then = before[name] ?? 0;
    const { share, slack } = BOUNDS[name] ?? NOT_AT_ALL;
    const most = CEILINGS[name] ?? Math.round(then * (1 + share) + slack);
    return now > most ? [`${name} was ${then}, is ${now}, may be ${most}`] : [];
  });
}
