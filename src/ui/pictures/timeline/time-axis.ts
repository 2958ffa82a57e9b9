import { scaleUtc } from 'd3-scale';
import { MOST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import type { Timeline } from './timeline-data.ts';

export interface TimeTick {
  readonly x: number;
  readonly label: string;
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
      ticks: Array.from({ length: Math.round(days) }, (_, n) => ({
        x: x(from + (n + 0.5) * DAY_MS),
        label: say.timeline.dayOnly(from + n * DAY_MS),
        between: true,
      })),
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
      const isNamed = step >= DAY_MS || own !== day;
      day = own;
      return {
        x: x(clock),
        label: isNamed && step < DAY_MS ? namedHour(clock, own) : isNamed ? label : say.timeline.clock(clock),
        between: false,
      };
    }),
    firstDay: at[0] === undefined || begins === say.timeline.dayOnly(at[0]) ? null : begins,
  };
}

function namedHour(clock: number, day: string): string {
  return clock % DAY_MS === 0 ? day : `${day}, ${say.timeline.clock(clock)}`;
}
