import { visitPostings } from '../segment/read-bucket.ts';
import { impactOf } from '../segment/term-class.ts';
import { bucketOf, termHash, titleTerm } from '../segment/term-hash.ts';
import { rowTest } from './match-row.ts';
import { NumberSet } from './number-set.ts';
import type { QueryNode, SearchedRow } from './query.ts';

export interface SearchPorts {
  /** Numbers of all articles that may be found: neither gone nor in a set that is switched off. */
  readonly visible: Uint32Array;
  /** Records of the buckets named by `bucketsToSearch`, of all segments, in any order. */
  readonly buckets: readonly Uint8Array[];
  /** Asked for visible numbers only, and only where a filter needs it. */
  row(number: number): SearchedRow;
}

export interface Matches {
  /** Best first: BM25 over all words and phrases that are not excluded, ties by number. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly scores: Float32Array<ArrayBuffer>;
  /**
   * 1 for those of which postings can't tell whether the words of a phrase stand next to each other:
   * `matchesArticle` decides, on the text. All others are certain.
   */
  readonly unverified: Uint8Array<ArrayBuffer>;
}

/**
 * The buckets of a segment's field `text` that a search needs, rising, of each all parts; none for filters alone.
 * @param buckets how many the segment has (`shape.text.buckets`)
 */
export function bucketsToSearch(query: QueryNode, buckets: number): number[] {
  const needed = [...termsOf(query)].map((term) => bucketOf(termHash(term), buckets));
  return [...new Set(needed)].sort((a, b) => a - b);
}

/**
 * Every visible article that a query asks for.
 * @throws DamagedBucket
 */
export function search(query: QueryNode, ports: SearchPorts): Matches {
  const { visible } = ports;
  const below = (visible.length === 0 ? 0 : visible.reduce((most, number) => Math.max(most, number))) + 1;
  const everything = NumberSet.of(visible, below);
  const postings = readPostings(query, ports.buckets, everything, below);
  const found = evaluate(query, everything, { postings, row: ports.row, none: NumberSet.empty(below) });
  return ranked(query, found, postings, visible.length, below);
}

interface Postings {
  readonly articles: NumberSet;
  readonly numbers: readonly number[];
  readonly classes: readonly number[];
}

function readPostings(
  query: QueryNode,
  buckets: readonly Uint8Array[],
  everything: NumberSet,
  below: number,
): Map<string, Postings> {
  const byTerm = new Map<string, Postings>();
  for (const term of termsOf(query)) {
    const numbers: number[] = [];
    const classes: number[] = [];
    for (const bucket of buckets) {
      visitPostings(bucket, termHash(term), (number, termClass) => {
        if (!everything.has(number)) return;
        numbers.push(number);
        classes.push(termClass);
      });
    }
    byTerm.set(term, { articles: NumberSet.of(numbers, below), numbers, classes });
  }
  return byTerm;
}

/** Those that certainly are asked for, and those that may be: the same where no phrase is in play. */
interface Found {
  readonly certain: NumberSet;
  readonly possible: NumberSet;
}

interface Means {
  readonly postings: ReadonlyMap<string, Postings>;
  row(number: number): SearchedRow;
  readonly none: NumberSet;
}

/** @param within articles that matter: what has been ruled out is not looked at again */
function evaluate(node: QueryNode, within: NumberSet, means: Means): Found {
  switch (node.kind) {
    case 'word': {
      const found = within.and(means.postings.get(node.term)!.articles);
      return { certain: found, possible: found };
    }
    case 'phrase': {
      const possible = withAll(node.terms, within, means);
      return { certain: means.none, possible };
    }
    case 'title': {
      const all = withAll(node.terms.map(titleTerm), within, means);
      const test = rowTest(node);
      const found = node.terms.length === 1 ? all : all.filter((number) => test(means.row(number)));
      return { certain: found, possible: found };
    }
    case 'not': {
      const { certain, possible } = evaluate(node.of, within, means);
      return { certain: within.without(possible), possible: within.without(certain) };
    }
    case 'and': {
      let found: Found = { certain: within, possible: within };
      // What postings decide comes first: filters then look at few rows.
      const inOrder = [...node.of].sort((a, b) => Number(isFilter(a)) - Number(isFilter(b)));
      for (const each of inOrder) {
        const own = evaluate(each, found.possible, means);
        found = { certain: found.certain.and(own.certain), possible: own.possible };
      }
      return found;
    }
    case 'or': {
      let found: Found = { certain: means.none, possible: means.none };
      for (const each of node.of) {
        const own = evaluate(each, within.without(found.certain), means);
        found = { certain: found.certain.or(own.certain), possible: found.possible.or(own.possible) };
      }
      return found;
    }
    default: {
      const test = rowTest(node);
      const found = within.filter((number) => test(means.row(number)));
      return { certain: found, possible: found };
    }
  }
}

function withAll(terms: readonly string[], within: NumberSet, { postings }: Means): NumberSet {
  return terms.reduce((left, term) => left.and(postings.get(term)!.articles), within);
}

function isFilter(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.of.some(isFilter);
  return node.kind === 'not' ? isFilter(node.of) : node.kind !== 'word' && node.kind !== 'phrase';
}

function ranked(
  query: QueryNode,
  { certain, possible }: Found,
  postings: ReadonlyMap<string, Postings>,
  articles: number,
  below: number,
): Matches {
  const scores = new Float32Array(below);
  for (const term of termsOf(query, true)) {
    const { numbers, classes } = postings.get(term)!;
    const rarity = Math.log(1 + (articles - numbers.length + 0.5) / (numbers.length + 0.5));
    for (let i = 0; i < numbers.length; i++) scores[numbers[i]!]! += rarity * impactOf(classes[i]!);
  }
  const numbers = bestFirst(possible.numbers(), scores);
  return {
    numbers,
    scores: Float32Array.from(numbers, (number) => scores[number]!),
    unverified: Uint8Array.from(numbers, (number) => (certain.has(number) ? 0 : 1)),
  };
}

/**
 * By falling score, ties by number. Score and place are sorted as one number of 52 bits, which takes a tenth of the time of a
 * comparison; scores that differ by less than 2^-24 of the best are ties.
 */
function bestFirst(rising: Uint32Array, scores: Float32Array): Uint32Array<ArrayBuffer> {
  const best = rising.reduce((most, number) => Math.max(most, scores[number]!), 0);
  if (best === 0) return rising.slice();
  const keys = Float64Array.from(
    rising,
    (number, i) => Math.floor((1 - scores[number]! / best) * MOST_SCORE) * MOST_PLACES + i,
  ).sort();
  return Uint32Array.from(keys, (key) => rising[key % MOST_PLACES]!);
}

const MOST_SCORE = 2 ** 24;
const MOST_PLACES = 2 ** 28;

/** Terms whose postings a query needs. @param wanted leave out what is excluded */
function termsOf(node: QueryNode, wanted = false, terms = new Set<string>()): Set<string> {
  if (node.kind === 'word') terms.add(node.term);
  else if (node.kind === 'phrase') for (const term of node.terms) terms.add(term);
  else if (node.kind === 'title') for (const term of node.terms) terms.add(titleTerm(term));
  else if (node.kind === 'and' || node.kind === 'or')
    for (const each of node.of) termsOf(each, wanted, terms);
  else if (node.kind === 'not' && !wanted) termsOf(node.of, wanted, terms);
  return terms;
}
