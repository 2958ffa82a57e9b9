import type { Rarity } from '../../index/rarity.ts';
import type { Sentence } from '../sentence.ts';
import { ALIGNING } from '../thresholds.ts';

/** What is known of the event's terms, by id. */
export interface TermTable {
  readonly idOf: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
  /** The ids of each sentence's words, in order. */
  readonly wordIds: readonly Int32Array[];
  /** ln((n + 1) / (df + .5)) over the event's sentences times a power of the background rarity. */
  readonly weights: Float64Array;
  /** Background rarity. */
  readonly rarities: Float64Array;
  readonly kinds: Uint8Array;
  /** ln((n + 1) / (df + .5)) over the event's articles: what all report says little of two. */
  readonly articleIdf: Float64Array;
}

export const KIND = { word: 0, name: 1, number: 2 } as const;

/** @param sentences those of an article stand together */
export function termTable(sentences: readonly Sentence[], rarity: Rarity): TermTable {
  const idOf = new Map<string, number>();
  const counts: TermCounts[] = [];
  const wordIds = sentences.map(({ words, article }, i) => {
    const ids = new Int32Array(words.length);
    for (const [at, { term, numeric, capitalised }] of words.entries()) {
      let id = idOf.get(term);
      if (id === undefined) {
        id = counts.length;
        idOf.set(term, id);
        counts.push({
          sentences: 0,
          lastSentence: -1,
          articles: 0,
          lastArticle: null,
          uses: 0,
          capitals: 0,
          numeric,
        });
      }
      ids[at] = id;
      const count = counts[id]!;
      if (count.lastSentence !== i) count.sentences += 1;
      if (count.lastArticle !== article) count.articles += 1;
      count.lastSentence = i;
      count.lastArticle = article;
      // Any word is capitalised where a sentence begins.
      if (at === 0) continue;
      count.uses += 1;
      if (capitalised) count.capitals += 1;
    }
    return ids;
  });
  const texts = [...idOf.keys()];
  const rarities = Float64Array.from(texts, (term) => rarity.of(term));
  const articles = new Set(sentences.map(({ article }) => article)).size;
  return {
    idOf,
    texts,
    wordIds,
    rarities,
    weights: Float64Array.from(counts, ({ sentences: df }, id) => {
      const background = Math.min(1, rarities[id]! / ALIGNING.rarityCeiling);
      return idf(sentences.length, df) * Math.max(ALIGNING.rarityFloor, background) ** ALIGNING.rarityPower;
    }),
    kinds: Uint8Array.from(counts, ({ numeric, capitals, uses }) =>
      numeric ? KIND.number : capitals * 2 > uses ? KIND.name : KIND.word,
    ),
    articleIdf: Float64Array.from(counts, (count) => Math.log((articles + 1) / (count.articles + 0.5))),
  };
}

interface TermCounts {
  sentences: number;
  lastSentence: number;
  articles: number;
  lastArticle: string | null;
  uses: number;
  capitals: number;
  readonly numeric: boolean;
}

/** How much it tells that `df` of `all` have something; a few articles are taken for part of a larger event. */
export function idf(all: number, df: number): number {
  return Math.log((Math.max(all, ALIGNING.leastSentences) + 1) / (df + 0.5));
}
