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
  const texts: string[] = [];
  const numbers: boolean[] = [];
  // For each term: the sentences and articles that have it and the last of each, uses inside sentences, in capitals.
  const inSentences: number[] = [];
  const inArticles: number[] = [];
  const uses: number[] = [];
  const capitals: number[] = [];
  const lastSentence: number[] = [];
  const lastArticle: number[] = [];
  const articles = new Map<string, number>();
  const wordIds = sentences.map(({ words, article: name }, i) => {
    let article = articles.get(name);
    if (article === undefined) {
      article = articles.size;
      articles.set(name, article);
    }
    const ids = new Int32Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const { term, numeric, capitalised } = words[at]!;
      let id = idOf.get(term);
      if (id === undefined) {
        id = texts.length;
        idOf.set(term, id);
        texts.push(term);
        numbers.push(numeric);
        inSentences.push(0);
        inArticles.push(0);
        uses.push(0);
        capitals.push(0);
        lastSentence.push(-1);
        lastArticle.push(-1);
      }
      ids[at] = id;
      if (lastSentence[id] !== i) inSentences[id]! += 1;
      if (lastArticle[id] !== article) inArticles[id]! += 1;
      lastSentence[id] = i;
      lastArticle[id] = article;
      // Any word is capitalised where a sentence begins.
      if (at === 0) continue;
      uses[id]! += 1;
      if (capitalised) capitals[id]! += 1;
    }
    return ids;
  });
  const [rarities, weights] = [new Float64Array(texts.length), new Float64Array(texts.length)];
  const [articleIdf, kinds] = [new Float64Array(texts.length), new Uint8Array(texts.length)];
  for (let id = 0; id < texts.length; id++) {
    rarities[id] = rarity.of(texts[id]!);
    const background = Math.min(1, rarities[id]! / ALIGNING.rarityCeiling);
    const share = Math.max(ALIGNING.rarityFloor, background) ** ALIGNING.rarityPower;
    weights[id] = idf(sentences.length, inSentences[id]!) * share;
    kinds[id] = numbers[id] ? KIND.number : capitals[id]! * 2 > uses[id]! ? KIND.name : KIND.word;
    articleIdf[id] = Math.log((articles.size + 1) / (inArticles[id]! + 0.5));
  }
  return { idOf, texts, wordIds, rarities, weights, kinds, articleIdf };
}

/** How much it tells that `df` of `all` have something; a few articles are taken for part of a larger event. */
export function idf(all: number, df: number): number {
  return Math.log((Math.max(all, ALIGNING.leastSentences) + 1) / (df + 0.5));
}
