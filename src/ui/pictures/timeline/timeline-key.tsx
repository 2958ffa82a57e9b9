import { PAINT } from '../frame/paint.ts';
import type { KeyEntry } from '../frame/picture-key.tsx';
import { pictureStrings as say } from '../words.ts';
import type { Timeline } from './timeline-data.ts';

/** What the two parts of a bar are, and what shapes say. */
export function timelineKey({ rows, groups, facts }: Timeline): KeyEntry[] {
  const part = (fill: string) => (
    <rect x="0.5" y="0.5" width="17" height="10" fill={fill} stroke={PAINT.ink} />
  );
  return [
    ...(rows.some((row) => row.facts.after.length > 0)
      ? [{ words: say.timeline.after, mark: part(PAINT.ink) }]
      : []),
    ...(facts > 0 ? [{ words: say.timeline.others, mark: part(PAINT.wash) }] : []),
    ...(groups.length > 0 ? [{ words: say.timeline.sameText }] : []),
  ];
}
