import type { EngineName } from '../../extension/jobs.ts';

/** What was set out to be reached, as the tables show it. */
export const TARGETS = {
  /** Times as fast as each peer from cold, at the largest size. */
  faster: { sqlite: 10, minisearch: 300, flexsearch: 5 } satisfies Partial<Record<EngineName, number>>,
  /** Times the floor at most. */
  floor: 2,
  /** Times a bare wake at most. */
  wake: 3,
  recall: 0.95,
  warmMs: 3,
  /** Times as slow from cold at 100,000 as at 1,000, at most. */
  growth: 2,
  importPerSecond: 200,
  importHeapMB: 300,
  longestTaskMs: 50,
  indexBytes: 1_000,
  firefoxFloor: 3,
  /** The probe's first call on a page that is not the topic. */
  probeMs: { usual: 1, heavy: 3 },
  probeBytes: 6_000,
  loadMs: 2,
  candidateMs: 250,
  tabMB: 0.5,
  /** From the beginning of the popup's navigation to its comparison painted. */
  popupMs: { stopped: 150, alive: 80 },
  panelMs: 200,
  /** The pictures in a tab, until all of them answers. */
  picturesMs: 500,
  marksMs: 20,
} as const;
