import type { Article } from '../../../src/core/article/article.ts';
import { matchArticles } from '../../../src/core/event/match-article.ts';
import type { EventTables } from '../../../src/core/event/same-event.ts';
import { crowds } from '../../../src/core/index/crowds/crowds.ts';
import { atOnce } from '../../../src/core/slices.ts';
import type { HeldSegments } from './held-segments.ts';

type Events = readonly { readonly query: string; readonly relevant: readonly string[] }[];

/** More places than a corpus page asks for: every event that is there may be found. */
const PLACES = 1_500;

/**
 * What the corpus page calls an event: where signatures stand close together, judged. Printed are, for places whose middle
 * is an article of a known event, the share of neighbours that report it, before and after they are judged; and of the
 * known events of two outlets and more, those of which at least half is found in one place.
 */
export function printCrowds(
  all: readonly Article[],
  held: HeldSegments,
  events: Events,
  tables: EventTables,
): void {
  const sizes = distinct(events);
  const eventOf = new Map(sizes.flatMap((ids, event) => ids.map((id) => [id, event] as const)));
  const ports = { isVisible: () => true, outletOf: (number: number) => all[number]!.outlet };
  const began = process.hrtime.bigint();
  const places = atOnce(crowds(held.allDays(), ports, PLACES));
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  const before = { right: 0, all: 0 };
  const after = { right: 0, all: 0 };
  const best = new Map<number, number>();
  for (const { number, neighbours } of places) {
    const middle = all[number]!;
    const event = eventOf.get(middle.id);
    if (event === undefined) continue;
    const near = neighbours.map((each) => all[each]!);
    const judged = matchArticles(middle, near, tables)
      .filter(({ sameEvent }) => sameEvent)
      .map(({ article }) => article);
    const right = (articles: readonly Article[]) =>
      articles.filter(({ id }) => eventOf.get(id) === event).length;
    before.right += right(near);
    before.all += near.length;
    after.right += right(judged);
    after.all += judged.length;
    best.set(event, Math.max(best.get(event) ?? 0, right(judged) + 1));
  }
  const outletOf = new Map(all.map(({ id, outlet }) => [id, outlet]));
  const known = sizes.flatMap((ids, event) =>
    new Set(ids.map((id) => outletOf.get(id))).size > 1 ? [{ event, size: ids.length }] : [],
  );
  const found = known.filter(({ event, size }) => (best.get(event) ?? 0) >= size / 2).length;
  const share = (of: { right: number; all: number }) =>
    `${(of.right / Math.max(1, of.all)).toFixed(3)} of ${of.all}`;
  console.log(
    `    crowds: ${places.length} places in ${took.toFixed(0)} ms; neighbours right ${share(before)}, judged ${share(after)}; events found ${found} of ${known.length}`,
  );
}

/** The articles of each event: each of them is asked about once. */
function distinct(events: Events): string[][] {
  const seen = new Set<string>();
  const all: string[][] = [];
  for (const { query, relevant } of events) {
    const ids = [query, ...relevant];
    if (!ids.some((id) => seen.has(id))) all.push(ids);
    for (const id of ids) seen.add(id);
  }
  return all;
}
