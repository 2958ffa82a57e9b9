import { isoOfDay } from '../../../src/core/index/day.ts';
import { randomFrom, weightedDraw } from './random.ts';
import { SHAPE } from './shape.ts';

export interface CorpusSize {
  readonly articles: number;
  /** Articles a day: 250, or 2,500 for the density of a million in 400 days. */
  readonly perDay: number;
  readonly seed: number;
}

/** Which article reports which event on which day. Articles stand in the order in which they are imported. */
export interface Plan {
  /** By article: its event, its place among the event's articles, its day since 1970 or `UNDATED`. */
  readonly event: Uint32Array;
  readonly place: Uint8Array;
  readonly day: Int32Array;
  /** By event: its day; its story, or -1; its number of articles. */
  readonly eventDay: readonly number[];
  readonly story: readonly number[];
  readonly size: readonly number[];
  readonly stories: number;
  /** Articles of an event, in order of `place`. */
  articlesOf(event: number): readonly number[];
}

export const UNDATED = -2_147_483_648;

/**
 * Events are spread evenly over as many days as the density asks for; articles are then put in order of their days, as
 * a feed or a crawl brings them, those without a date anywhere between.
 */
export function planCorpus({ articles, perDay, seed }: CorpusSize): Plan {
  const random = randomFrom(seed, PLAN_SEED);
  const days = Math.max(1, Math.round(articles / perDay));
  const middle = Math.floor(Date.parse(`${SHAPE.middleDay}T00:00:00Z`) / 86_400_000);
  const firstDay = middle - Math.floor(days / 2);
  const sizeAt = weightedDraw(SHAPE.eventSizes);
  const nearAt = weightedDraw(SHAPE.nearDays);

  const eventDay: number[] = [];
  const story: number[] = [];
  const size: number[] = [];
  const storyDay: number[] = [];
  const rows: { event: number; place: number; day: number; order: number }[] = [];
  while (rows.length < articles) {
    const event = eventDay.length;
    const own = random.chance(SHAPE.singleEvents) ? 1 : 2 + sizeAt(random);
    const count = Math.min(own, articles - rows.length);
    let day = firstDay + random.below(days);
    let itsStory = -1;
    if (random.chance(SHAPE.storyEvents)) {
      const wanted = Math.max(
        1,
        Math.floor((articles / ARTICLES_AN_EVENT) * (SHAPE.storyEvents / SHAPE.eventsOfStory)),
      );
      itsStory = random.below(wanted);
      storyDay[itsStory] ??= day;
      const around = storyDay[itsStory]! + random.below(SHAPE.storyDays);
      day = firstDay + ((around - firstDay) % days);
    }
    eventDay.push(day);
    story.push(itsStory);
    size.push(count);
    for (let place = 0; place < count; place++) {
      const kind = random.next();
      let its = day + nearAt(random);
      if (count === 1) its = kind < SHAPE.undatedSingles ? UNDATED : day;
      else if (kind < SHAPE.undatedMates) its = UNDATED;
      else if (kind < SHAPE.undatedMates + SHAPE.laterMates) {
        const [least, most] = SHAPE.laterDays;
        its = day + least + random.below(most - least + 1);
      }
      const order = its === UNDATED ? firstDay + random.next() * days : its + random.next();
      rows.push({ event, place, day: its, order });
    }
  }
  rows.sort((a, b) => a.order - b.order);

  const byEvent: number[][] = eventDay.map(() => []);
  rows.forEach(({ event, place }, article) => {
    byEvent[event]![place] = article;
  });
  return {
    event: Uint32Array.from(rows, (row) => row.event),
    place: Uint8Array.from(rows, (row) => row.place),
    day: Int32Array.from(rows, (row) => row.day),
    eventDay,
    story,
    size,
    stories: storyDay.length,
    articlesOf: (event) => byEvent[event]!,
  };
}

const PLAN_SEED = 1;
/** Mean of the sizes that SHAPE asks for, singles among them. */
const ARTICLES_AN_EVENT = 2.3;

export function isoDay(day: number): string | null {
  return day === UNDATED ? null : isoOfDay(day);
}
