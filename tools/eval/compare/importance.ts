import { type FactPlace, importance } from '../../../src/core/context/importance.ts';
import { nearnessTo } from '../../../src/core/context/nearness.ts';
import type { Rarity } from '../../../src/core/index/rarity.ts';
import { comparingTables } from '../../packaged-tables.ts';
import type { EvalOptions } from '../options.ts';
import { type FactEvent, factEvents, seedEvent } from './fact-events.ts';

/** What a fact is ordered by, each taken alone and all together. */
const MEASURES: Readonly<Record<string, (places: readonly FactPlace[]) => number>> = {
  'all together': (places) => importance(places).score,
  'without near': (places) => importance(places.map((place) => ({ ...place, near: 0 }))).score,
  'origins alone': (places) => importance(places).origins,
  'place alone': (places) => importance(places).early,
  'number alone': (places) => importance(places).withNumber,
  'quote alone': (places) => importance(places).withQuote,
  'near alone': (places) => importance(places).near,
};

/**
 * Whether importance says anything: one outlet of an event is left out, the facts of the others are ordered by it, and a
 * fact that the outlet has as well should stand before one that it has not. The share of such pairs in the right order
 * (.5 is chance), the mean over outlets left out, and its spread over events. Facts are those read by hand; a sentence
 * that is in none is a fact of its own.
 */
export function evalImportance(options: EvalOptions): void {
  const root = process.cwd();
  const data = options.data ?? null;
  const { rarity } = comparingTables(root);
  console.log('\nImportance: facts that an outlet left out has too, before those it has not');
  const parts = {
    'tuned on': [seedEvent(root), ...factEvents(root, 'tune', data)],
    'kept aside': factEvents(root, 'report', data),
  };
  for (const [part, events] of Object.entries(parts)) {
    if (events.length === 0) console.log(`  ${part}: the texts are not here; give their folder with --data`);
    for (const [name, measure] of Object.entries(events.length === 0 ? {} : MEASURES)) {
      const say = (what: string, means: readonly number[]) => {
        const spread = `${figure(Math.min(...means))}–${figure(Math.max(...means))}`;
        console.log(
          `  ${part.padEnd(11)} ${what.padEnd(28)} ${figure(mean(means))}  (${means.length} events ${spread})`,
        );
      };
      const places = events.map((event) => placesOf(event));
      say(
        name,
        events.map((event, i) =>
          mean(event.articles.map((_, left) => order(event, places[i]!, left, null, measure))),
        ),
      );
      const lacking = events.flatMap((event, i) => {
        const { articles } = event;
        if (articles.length < 3) return [];
        const pairs = articles.flatMap((_, page) =>
          articles.flatMap((_, left) => (left === page ? [] : [[left, page] as const])),
        );
        const near = articles.map(({ article: { id } }) => withNear(event, places[i]!, id, rarity));
        return mean(pairs.map(([left, page]) => order(event, near[page]!, left, page, measure)));
      });
      say(`${name}, not on a page`, lacking);
    }
  }
}

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param page an article beside the one left out: of the facts only those count that it has not */
function order(
  event: FactEvent,
  places: ReadonlyMap<string, FactPlace>,
  left: number,
  page: number | null,
  measure: (places: readonly FactPlace[]) => number,
): number {
  const out = event.articles[left]!.article.id;
  const reader = page === null ? null : event.articles[page]!.article.id;
  const inFacts = new Set(event.facts.flatMap(({ members }) => members));
  const alone = event.sentences.filter(({ key, headline }) => !headline && !inFacts.has(key));
  const facts = [...event.facts.map(({ members }) => members), ...alone.map(({ key }) => [key])];
  const has: number[] = [];
  const lacks: number[] = [];
  for (const members of facts) {
    const all = members.flatMap((key) => places.get(key) ?? []);
    if (all.some(({ article }) => article === reader)) continue;
    const others = all.filter(({ article }) => article !== out);
    if (others.length > 0) (others.length < all.length ? has : lacks).push(measure(others));
  }
  let right = 0;
  for (const a of has) for (const b of lacks) right += a > b ? 1 : a === b ? 0.5 : 0;
  return has.length * lacks.length === 0 ? 0.5 : right / (has.length * lacks.length);
}

/** The same, with how near each stands to one of the articles. */
function withNear(
  { articles, sentences, facts }: FactEvent,
  places: ReadonlyMap<string, FactPlace>,
  page: string,
  rarity: Rarity,
): Map<string, FactPlace> {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const shared = new Map(articles.map(({ article }) => [article.id, new Map<number, number>()]));
  for (const { members } of facts) {
    const all = members.flatMap((key) => places.get(key) ?? []);
    if (all.some(({ article }) => article === page))
      for (const { article, place } of all) shared.get(article)!.set(place, 1);
  }
  const near = nearnessTo(byId.get(page)!, rarity, shared);
  return new Map(
    sentences.flatMap(({ key, article, headline }) => {
      const place = places.get(key);
      if (!place) return [];
      const read = byId.get(article)!;
      const span = read.reading.sentences[place.place];
      return [[key, { ...place, near: headline || !span ? 0 : near(read, span) }] as const];
    }),
  );
}

/** Sentences of the gold by key, with what our reading has in them. */
function placesOf({ articles, sentences }: FactEvent): Map<string, FactPlace> {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const found = new Map<string, FactPlace>();
  for (const { key, article, headline, holds } of sentences) {
    const { reading } = byId.get(article)!;
    const place = headline ? 0 : reading.sentences.findIndex(holds);
    const spans = headline || place < 0 ? [] : [reading.sentences[place]!];
    const inside = (start: number) => spans.some((span) => span.start <= start && start < span.end);
    found.set(key, {
      article,
      origin: article,
      place: Math.max(0, place),
      hasNumber: reading.numbers.some(({ start }) => inside(start)),
      hasQuote: reading.quotes.some(
        ({ start, kind }) => (kind === 'direct' || kind === 'partial') && inside(start),
      ),
      near: 0,
    });
  }
  return found;
}
