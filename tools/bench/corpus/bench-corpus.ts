import type { Article } from '../../../src/core/article/article.ts';
import { type MadeEvent, makeEvent } from './event.ts';
import { type CorpusSize, isoDay, type Plan, planCorpus } from './plan.ts';
import { randomFrom } from './random.ts';
import { SHAPE } from './shape.ts';
import { createVocabulary } from './vocabulary.ts';
import { inventedPlace } from './word-shapes.ts';
import { writeArticle } from './write-article.ts';

/** A made-up corpus with its planted events. Pure: the same size and seed give the same articles everywhere. */
export interface BenchCorpus {
  readonly articles: number;
  /** Any article, by its place in the order of import. */
  article(index: number): Article;
  idOf(index: number): string;
  readonly queries: number;
  /** One more report of a planted event, which the corpus does not hold, as a page would bring it. */
  query(index: number): Article;
  /** The ids of the articles on the same event, 2 to 8. */
  relevant(index: number): readonly string[];
}

export interface QueryChoice {
  /** Queries wanted at most. */
  readonly queries: number;
  /** Only events on the topic that the extension ships with. */
  readonly onTopic?: boolean;
}

export function benchCorpus(size: CorpusSize, { queries, onTopic = false }: QueryChoice): BenchCorpus {
  const vocabulary = createVocabulary();
  const plan = planCorpus(size);
  const { seed } = size;
  const made = (event: number) => makeEvent(seed, event, plan.story[event]!, vocabulary);
  const remembered = new Map<number, MadeEvent>();
  const eventOf = (event: number) => {
    let its = remembered.get(event);
    if (!its) {
      its = made(event);
      remembered.set(event, its);
      const [oldest] = remembered.keys();
      if (remembered.size > EVENTS_KEPT && oldest !== undefined) remembered.delete(oldest);
    }
    return its;
  };
  const write = (event: number, place: number, day: number): Article => {
    const outlet = outletOf(seed, event, place);
    const published = isoDay(day);
    const random = randomFrom(seed, TEXT_SEED, event, place);
    const { title, text } = writeArticle(eventOf(event), seed, random, vocabulary);
    const id = articleId(event, place);
    const host = `${outlet.toLowerCase().replaceAll(' ', '-')}.example`;
    const path = published === null ? 'story' : published.replaceAll('-', '/');
    return {
      id,
      url: `https://${host}/${path}/${id}`,
      outlet,
      title,
      byline: null,
      published,
      lang: 'en',
      text,
    };
  };
  const chosen = chooseEvents(plan, seed, queries, onTopic ? (event) => made(event).onTopic : () => true);
  return {
    articles: plan.event.length,
    article: (index) => write(plan.event[index]!, plan.place[index]!, plan.day[index]!),
    idOf: (index) => articleId(plan.event[index]!, plan.place[index]!),
    queries: chosen.length,
    query(index) {
      const event = chosen[index]!;
      const day = plan.eventDay[event]! + randomFrom(seed, QUERY_SEED, event).below(2);
      return write(event, plan.size[event]!, day);
    },
    relevant: (index) => plan.articlesOf(chosen[index]!).map((_, place) => articleId(chosen[index]!, place)),
  };
}

const TEXT_SEED = 5;
const QUERY_SEED = 6;
const OUTLET_SEED = 7;
/** Enough for the events of some weeks, which articles in order of their days ask for. */
const EVENTS_KEPT = 20_000;

function articleId(event: number, place: number): string {
  return `made-${event.toString(36)}-${place}`;
}

/** Events of two articles and more, each as likely as the other. */
function chooseEvents(
  plan: Plan,
  seed: number,
  most: number,
  fits: (event: number) => boolean,
): readonly number[] {
  const random = randomFrom(seed, QUERY_SEED);
  const planted = plan.size.flatMap((size, event) => (size >= 2 ? [event] : []));
  const chosen: number[] = [];
  while (chosen.length < most && planted.length > 0) {
    const at = random.below(planted.length);
    const event = planted[at]!;
    planted[at] = planted.at(-1)!;
    planted.pop();
    if (fits(event)) chosen.push(event);
  }
  return chosen;
}

/** Every article of an event is of another outlet; some outlets print much, most little. */
function outletOf(seed: number, event: number, place: number): string {
  const shift = randomFrom(seed, OUTLET_SEED, event).next();
  const rank = Math.floor((SHAPE.outlets ** shift - 1 + place * OUTLET_STEP) % SHAPE.outlets);
  const random = randomFrom(seed, OUTLET_SEED, OUTLET_SEED, rank);
  return `${inventedPlace(random)} ${random.pick(PAPERS)}`;
}

const OUTLET_STEP = 17;
const PAPERS = ['Post', 'Times', 'Herald', 'Tribune', 'News', 'Gazette', 'Courier', 'Observer'];
