import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Span } from '../../../src/core/article/article.ts';
import { lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../src/core/reading/reading.ts';
import { lexiconTable, starterCorpus } from '../../packaged-tables.ts';
import { findDataSet, recordsOf } from '../data-folders.ts';

/** An event whose shared facts were read by hand, with its articles as read by rules. */
export interface FactEvent {
  readonly name: string;
  readonly articles: readonly ReadArticle[];
  /** The numbered sentences of the gold; `A0` is the headline of article A. */
  readonly sentences: readonly GoldSentence[];
  readonly facts: readonly { readonly members: readonly string[]; readonly weak: readonly string[] }[];
  /** Sentences that belong to a page and report nothing, as far as they were marked: they count neither way as absent. */
  readonly notices: ReadonlySet<string>;
}

export interface GoldSentence {
  readonly key: string;
  readonly article: string;
  readonly headline: boolean;
  /** Whether the gold's sentence is this one of ours, by place in the article's text. */
  readonly holds: (span: Span) => boolean;
}

interface EventFile {
  readonly event: string;
  readonly part: 'tune' | 'report';
  readonly articles: readonly {
    readonly letter: string;
    readonly id: string;
    readonly sentences: readonly (readonly [number, number])[];
  }[];
  readonly notices?: readonly string[];
  readonly facts: FactEvent['facts'];
}

/** The sets whose articles the events were read in. */
const SETS = ['newscluster-5w1h', 'ua-war-2022-to-may'];

/** Events of the sets that belong to `part`; none where the texts are not to be had. */
export function factEvents(root: string, part: 'tune' | 'report', data: string | null): FactEvent[] {
  const folders = SETS.flatMap((set) => findDataSet(set, data) ?? []);
  if (folders.length < SETS.length) return [];
  const lexicon = lexiconFromTable(lexiconTable(root));
  const gold = join(root, 'test/fixtures/gold/events');
  const files = readdirSync(gold)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.second.json'))
    .map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as EventFile)
    .filter((file) => file.part === part);
  const wanted = new Set(files.flatMap((file) => file.articles.map(({ id }) => id)));
  const articles = new Map<string, Article>();
  for (const folder of folders) {
    for (const record of recordsOf<Article & { readonly date?: string }>(folder)) {
      if (!wanted.has(record.id)) continue;
      const { id, url, outlet, title, text, date } = record;
      articles.set(id, { id, url, outlet, title, text, byline: null, published: date ?? null, lang: 'en' });
    }
  }
  return files.map((file) => ({
    name: file.event,
    articles: file.articles.map(({ id }) => {
      const article = articles.get(id)!;
      return { article, reading: readArticle(article, lexicon) };
    }),
    sentences: file.articles.flatMap(({ letter, id, sentences }) => [
      headline(letter, id),
      ...sentences.map(([start, end], i) => ({
        key: `${letter}${i + 1}`,
        article: id,
        headline: false,
        holds: (span: Span) => halfOfEither({ start, end }, span),
      })),
    ]),
    facts: file.facts,
    notices: new Set(file.notices),
  }));
}

/** The five seed articles, whose gold was written on texts cleaned by hand: sentences are found by their words. */
export function seedEvent(root: string): FactEvent {
  const lexicon = lexiconFromTable(lexiconTable(root));
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'test/fixtures/gold', name), 'utf8'));
  const { seeds } = read('seeds.json') as {
    seeds: { id: string; sentences: { id: string; text: string }[] }[];
  };
  const { clusters } = read('seed-facts.json') as { clusters: FactEvent['facts'] };
  const { articles } = starterCorpus(root);
  return {
    name: 'seeds',
    articles: articles.map((article) => ({ article, reading: readArticle(article, lexicon) })),
    sentences: seeds.flatMap((seed, i) => {
      const { id, text } = articles[i]!;
      const all = seed.sentences.map((each) => ({ key: each.id, words: wordSet(each.text) }));
      return [
        headline(seed.id, id),
        ...all.map(({ key, words }) => ({
          key,
          article: id,
          headline: false,
          holds: ({ start, end }: Span) => likeness(words, wordSet(text.slice(start, end))) > 0.5,
        })),
      ];
    }),
    facts: clusters,
    notices: new Set(),
  };
}

const headline = (letter: string, article: string): GoldSentence => ({
  key: `${letter}0`,
  article,
  headline: true,
  holds: () => false,
});

/** Two cuts of one text may differ: a sentence is another if they share half of the shorter. */
function halfOfEither(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 > Math.min(a.end - a.start, b.end - b.start);
}

const wordSet = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size, b.size);
}

/** What the gold says of every pair of sentences of different articles: 1 the same fact, 0 not, null neither way. */
export function goldOf(event: FactEvent): (a: string, b: string) => 0 | 1 | null {
  const same = new Set<string>();
  const open = new Set<string>();
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { members, weak } of event.facts) {
    for (const a of members) for (const b of members) same.add(key(a, b));
    const all = [...members, ...weak];
    for (const a of all) for (const b of all) open.add(key(a, b));
  }
  return (a, b) => (same.has(key(a, b)) ? 1 : open.has(key(a, b)) ? null : 0);
}
