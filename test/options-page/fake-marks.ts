import type { MarkSettings } from '../../src/core/topic/mark-settings.ts';
import type { KeptMarks } from '../../src/ui/options/marks/kept-marks.ts';

/** Sites with marks, kept in memory. */
export function fakeMarks(...markedSites: readonly string[]): KeptMarks {
  let now: MarkSettings = { markEverywhere: false, markedSites };
  return {
    read: async () => now,
    change: async (change) => {
      now = { ...now, ...change(now) };
    },
    watch: () => () => undefined,
  };
}
