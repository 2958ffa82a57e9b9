import rarity from '../../../assets/tables/rarity.json' with { type: 'json' };
import { stem } from '../../../src/core/article/stem.ts';
import type { RarityTable } from '../../../src/core/index/rarity.ts';
import { type Random, randomFrom, weightedDraw } from './random.ts';
import { SHAPE } from './shape.ts';
import { inventedWord } from './word-shapes.ts';

/** Draws words as often as news has them. */
export interface Vocabulary {
  /** The words of sentences: "the", "said". */
  functionWord(random: Random): string;
  /** Any other known word, or one of those that a desk writes more of; at times in its plural. */
  contentWord(random: Random, desk: number | null): string;
  /** A word that tells of an event: in one of 30 to one of 1,500 articles. */
  tellingWord(random: Random, desk: number): string;
  /** A word of the long tail; the longer a corpus, the more of them. */
  tailWord(random: Random): string;
}

interface Known {
  readonly word: string;
  /** Share of news articles that hold it. */
  readonly share: number;
  readonly rarity: number;
}

/**
 * The known words are the stems of the packaged table with the document frequencies that it was counted at, so that
 * what is common in the made-up corpus is what is common in the news; names, numbers and the tail are invented.
 */
export function createVocabulary(): Vocabulary {
  const known: Known[] = [];
  for (const [steps, terms] of (rarity as unknown as RarityTable).news.groups) {
    const rare = steps * rarity.step;
    for (const word of terms.split(' ')) {
      if (/^[a-z]{2,}$/.test(word) && stem(word) === word)
        known.push({ word, rarity: rare, share: Math.exp(-Math.max(rare, LEAST_RARITY)) });
    }
  }
  const functions = known.filter((one) => one.rarity < FUNCTION_BELOW);
  const contents = known.filter((one) => one.rarity >= FUNCTION_BELOW);
  const ofDesk = contents.map((_, i) => randomFrom(DESKS_SEED, i).below(SHAPE.desks));
  const desks = Array.from({ length: SHAPE.desks }, (_, desk) =>
    drawOf(contents.filter((one, i) => ofDesk[i] === desk && one.rarity >= DESK_FROM)),
  );
  const telling = Array.from({ length: SHAPE.desks }, (_, desk) =>
    contents.filter((one, i) => ofDesk[i] === desk && one.rarity >= TELLING[0] && one.rarity <= TELLING[1]),
  );
  const functionAt = weightedDraw(functions.map((_, i) => 1 / (i + 3)));
  const anyContent = drawOf(contents);
  const tail = new Map<number, string>();

  return {
    functionWord: (random) => functions[functionAt(random)]!.word,
    contentWord: (random, desk) => (desk === null ? anyContent(random) : desks[desk]!(random)),
    tellingWord: (random, desk) => random.pick(telling[desk]!).word,
    tailWord(random) {
      const rank = Math.floor(SHAPE.tailStart * (1 - random.next()) ** (-1 / SHAPE.tailExponent));
      let word = tail.get(rank);
      if (word === undefined) {
        word = inventedWord(randomFrom(TAIL_SEED, rank));
        if (tail.size < TAIL_KEPT) tail.set(rank, word);
      }
      return word;
    },
  };
}

/** What stands in every article can't be drawn more often than always. */
const LEAST_RARITY = 0.05;
const PLURALS = 0.25;
const FUNCTION_BELOW = 0.9;
const DESK_FROM = 2;
const TELLING = [3.4, 7.3] as const;
const DESKS_SEED = 11;
const TAIL_SEED = 13;
const TAIL_KEPT = 50_000;

/** As often as their document frequency asks for, if occurrences fell on articles by chance. */
function drawOf(known: readonly Known[]): (random: Random) => string {
  const words = known.map(({ word }) => word);
  const plurals = words.map((word) => (stem(`${word}s`) === word ? `${word}s` : word));
  const at = weightedDraw(known.map(({ share }) => -Math.log(1 - share)));
  return (random) => {
    const i = at(random);
    return random.chance(PLURALS) ? plurals[i]! : words[i]!;
  };
}
