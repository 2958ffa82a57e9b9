import { sameEventSteps } from '../core/event/match-article.ts';
import type { EventTables } from '../core/event/same-event.ts';
import { type Crowd, crowds } from '../core/index/crowds/crowds.ts';
import type { EventsProgress, FoundEvent } from '../corpus/glance/found-event.ts';
import { outletKey } from '../corpus/glance/glance.ts';
import { MOST_CROWDS, MOST_EVENTS } from '../corpus/glance/thresholds.ts';
import type { ArticleNumber } from '../corpus/store/described.ts';
import {
  type ComparedArticles,
  comparedArticles,
  signedDays,
  storedArticles,
} from '../corpus/store/reading/compared-articles.ts';
import type { LateralDatabase } from '../corpus/store/schema.ts';
import type { Running } from '../messages/worker-calls.ts';
import type { CorpusHost } from './corpus-host.ts';
import { inTurns } from './in-turns.ts';

/**
 * The events that most outlets of the corpus report, most outlets first. Where articles stand close together is told by
 * their signatures; the articles of each place are then held against its middle one as candidates are against a page.
 * @throws the signal's reason when that aborts
 */
export async function foundEvents(
  host: CorpusHost,
  { signal, report }: Running<EventsProgress>,
): Promise<FoundEvent[]> {
  const db = await host.database();
  const articles = await comparedArticles(db, signal);
  const places = await crowdsIn(host, db, articles, signal);
  if (places.length === 0) return [];
  const tables = await host.contextTables();
  const events: FoundEvent[] = [];
  const taken = new Set<ArticleNumber>();
  for (const [judged, place] of places.entries()) {
    report({ judged, of: places.length });
    const numbers = await eventAround(host, db, place, tables, signal);
    const own = numbers.filter((number) => !taken.has(number));
    // What another event has taken is of that one.
    if (own[0] !== place.number) continue;
    const rows = own.map((number) => articles.row(number));
    // More articles on one event than a place has stand in several.
    const known = await eventOf(host, db, place.number, events, tables, signal);
    if (known === null && eventOfRows(rows).outlets < 2) continue;
    for (const number of own) taken.add(number);
    if (known === null) events.push(eventOfRows(rows));
    else events[known] = eventOfRows([...events[known]!.articles, ...rows]);
  }
  return events
    .sort((a, b) => b.outlets - a.outlets || b.articles.length - a.articles.length)
    .slice(0, MOST_EVENTS);
}

function eventOfRows(articles: FoundEvent['articles']): FoundEvent {
  const keys = articles.map(({ outlet }) => outletKey(outlet)).filter((key) => key !== '');
  return { articles, outlets: new Set(keys).size };
}

async function crowdsIn(
  host: CorpusHost,
  db: LateralDatabase,
  { numbers, row }: ComparedArticles,
  signal: AbortSignal,
): Promise<Crowd[]> {
  const compared = new Set(numbers);
  const ports = {
    isVisible: (number: number) => compared.has(number),
    outletOf: (number: number) => outletKey(row(number).outlet),
  };
  return inTurns(host, crowds(await signedDays(db), ports, MOST_CROWDS), signal);
}

/** Which of the events an article reports; null for none of them. */
async function eventOf(
  host: CorpusHost,
  db: LateralDatabase,
  number: ArticleNumber,
  events: readonly FoundEvent[],
  tables: EventTables,
  signal: AbortSignal,
): Promise<number | null> {
  const told = events.map(({ articles }) => articles[0]!.number);
  const [own, ...middles] = await storedArticles(db, [number, ...told]);
  if (own?.number !== number) return null;
  const candidates = middles.map(({ article }) => article);
  const [best] = await inTurns(host, sameEventSteps(own.article, candidates, tables), signal);
  const middle = middles.find(({ article }) => article === best?.article);
  return middle === undefined ? null : told.indexOf(middle.number);
}

/** Numbers of the articles that report what the middle one of a place does, itself first; empty if it is gone. */
async function eventAround(
  host: CorpusHost,
  db: LateralDatabase,
  { number, neighbours }: Crowd,
  tables: EventTables,
  signal: AbortSignal,
): Promise<ArticleNumber[]> {
  const stored = await storedArticles(db, [number, ...neighbours]);
  const [middle, ...others] = stored;
  if (middle?.number !== number) return [];
  const numberOf = new Map(others.map((other) => [other.article, other.number]));
  const candidates = others.map(({ article }) => article);
  const matches = await inTurns(host, sameEventSteps(middle.article, candidates, tables), signal);
  return [number, ...matches.map(({ article }) => numberOf.get(article)!)];
}
