import { scaleUtc } from 'd3-scale';
import { MOST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import type { Timeline } from './timeline-data.ts';

export interface TimeTick {
  readonly x: number;
  readonly label: string;
  /** Name of the day that it is of. */
  readonly day: string;
  /** What the label names: a day, or month, at its beginning; an hour with its day; an hour alone (null). */
  readonly names: 'day' | 'hour-of-day' | null;
  /** The label stands in the middle between two lines: it names the day. */
  readonly between: boolean;
}

export interface TimeAxis {
  readonly x: (clock: number) => number;
  readonly left: number;
  /** Where it ends. */
  readonly right: number;
  readonly ticks: readonly TimeTick[];
  /** The day on which it begins, where that is not the day of the first tick. */
  readonly firstDay: string | null;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** Room of a label and some air. */
const TICK_PX = 70;

/** The axis from one x to another. Where only days are known, each is a column with its name. */
export function timeAxis({ from, to, zone }: Timeline, left: number, right: number): TimeAxis {
  const days = (to - from) / DAY_MS;
  const air = Math.max(HOUR_MS / 2, (to - from) * 0.04);
  const domain = zone === null ? [from, to] : [from - air, to + air];
  const scale = scaleUtc(domain, [left, right]);
  const x = (clock: number) => scale(clock);
  const room = Math.max(2, Math.floor((right - left) / TICK_PX));
  if (zone === null && days <= Math.min(room, MOST.dayColumns))
    return {
      x,
      left,
      right,
      ticks: Array.from({ length: Math.round(days) }, (_, n) => {
        const day = say.timeline.dayOnly(from + n * DAY_MS);
        return { x: x(from + (n + 0.5) * DAY_MS), label: day, day, names: 'day' as const, between: true };
      }),
      firstDay: null,
    };
  const at = scale.ticks(room).map(Number);
  const step = (at[1] ?? to) - (at[0] ?? from);
  const begins = say.timeline.dayOnly(from);
  let day = '';
  return {
    x,
    left,
    right,
    ticks: at.map((clock) => {
      const own = say.timeline.dayOnly(clock);
      const label = step >= 27 * DAY_MS ? say.timeline.monthOnly(clock) : own;
      // A day is named where it begins, and at the first of its hours that are shown.
      const names = step >= DAY_MS || clock % DAY_MS === 0 ? 'day' : own !== day ? 'hour-of-day' : null;
      day = own;
      const hour = say.timeline.clock(clock);
      return {
        x: x(clock),
        label: names === 'day' ? label : names === null ? hour : `${own}, ${hour}`,
        day: own,
        names,
        between: false,
      };
    }),
    firstDay: at[0] === undefined || begins === say.timeline.dayOnly(at[0]) ? null : begins,
  };
}
