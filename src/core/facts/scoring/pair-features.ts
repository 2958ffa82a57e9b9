import { ALIGNING } from '../thresholds.ts';
import { type FeatureVector, totalWeight } from '../weighing/feature-vector.ts';
import { KIND, type TermTable } from '../weighing/term-table.ts';
import type { WeighedEvent, WeighedSentence } from '../weighing/weigh.ts';
import { type Facets, relateDays, relateNumbers, relateSpeakers } from './facets.ts';
import type { Overlaps } from './overlaps.ts';

/**
 * What is looked at in a pair of sentences, in the order in which it is written. Words: `overlap` of weighted terms over
 * the geometric mean of the masses, its square, and over the shorter mass; `related` also counts what may stand for a
 * term; `letters` 5-gram cosine; `pairs` of near terms; the heaviest and the lightest shared term; `articleRarity` the
 * overlap by how few articles have a term; `entities` Jaccard by idf; names and numbers that either has and the other
 * lacks. Values: numbers of things, days, speakers, words in quotation marks, negation. Place: lengths, leads,
 * headlines, whether each is the other's best in its article, whether the sentences around them match.
 */
export const FEATURES = [
  'overlap',
  'overlapSquared',
  'overlapOfShorter',
  'related',
  'letters',
  'pairs',
  'heaviest',
  'lightest',
  'articleRarity',
  'entities',
  'otherNames',
  'otherNumbers',
  'numbersEqual',
  'numbersRounded',
  'numbersDifferent',
  'overlapWithNumber',
  'bothCount',
  'dayEqual',
  'dayOther',
  'speakerSame',
  'speakerOther',
  'bothSpeak',
  'quoted',
  'negation',
  'shorterMass',
  'massRatio',
  'leads',
  'leadOverlap',
  'apart',
  'headline',
  'bothHeadlines',
  'rankLow',
  'rankHigh',
  'neighbours',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Terms heavier than this are all alike: a name nobody else in the event has. */
const HEAVIEST = 5;
const MOST_NUMBERS = 2;
/** The first sentences of a report tell the event itself: an eighth of it, at most three. */
const LEAD = 3;
const LEAD_SHARE = 8;

function isLead({ sentence: { position, of } }: WeighedSentence): boolean {
  return position < Math.max(1, Math.min(LEAD, Math.round(of / LEAD_SHARE)));
}

/** One sentence laid out by id, so that each other one is compared by a walk over its own features. */
export class PairFeatures {
  readonly #facets: readonly Facets[];
  readonly #event: WeighedEvent;
  readonly #overlaps: Overlaps;
  readonly #terms: Float32Array;
  readonly #related: Float32Array;
  readonly #letters: Float32Array;
  readonly #pairs: Float32Array;
  readonly #entities: Float32Array;
  /** Terms in quotation marks: those of each sentence, and the selected one's laid out. */
  readonly #quotes: readonly FeatureVector[];
  readonly #quoted: Float32Array;
  #row = -1;

  constructor(event: WeighedEvent, overlaps: Overlaps, facets: readonly Facets[]) {
    this.#facets = facets;
    this.#event = event;
    this.#overlaps = overlaps;
    this.#terms = new Float32Array(event.sizes.terms);
    this.#related = new Float32Array(event.sizes.terms);
    this.#letters = new Float32Array(event.sizes.letters);
    this.#pairs = new Float32Array(event.sizes.pairs);
    this.#entities = new Float32Array(event.sizes.entities);
    this.#quoted = new Float32Array(event.sizes.terms);
    this.#quotes = facets.map(({ quoted }) => quotedTerms(quoted, event.terms));
  }

  /** The sentence with which those after are compared. */
  select(row: number): void {
    if (this.#row >= 0) this.#lay(this.#row, false);
    this.#row = row;
    this.#lay(row, true);
  }

  #lay(row: number, on: boolean): void {
    const { terms, related, letters, pairs, entities } = this.#event.sentences[row]!;
    lay(this.#quoted, this.#quotes[row]!, on);
    lay(this.#terms, terms, on);
    lay(this.#related, related, on);
    lay(this.#letters, letters, on);
    lay(this.#pairs, pairs, on);
    lay(this.#entities, entities, on);
  }

  /** Writes the features of the selected sentence and this one; the same for both orders of the two. */
  write(column: number, out: Float64Array): void {
    this.#writeWords(column, out);
    this.#writeValues(column, out);
    this.#writePlaces(column, out);
  }

  #writeWords(column: number, out: Float64Array): void {
    const { sentences, terms: table } = this.#event;
    const a = sentences[this.#row]!;
    const b = sentences[column]!;
    const shared = this.#sharedTerms(b, table);
    const root = Math.sqrt(a.mass * b.mass) || 1;
    const overlap = shared.total / root;
    out[0] = overlap;
    out[1] = overlap * overlap;
    out[2] = shared.total / (Math.min(a.mass, b.mass) || 1);
    out[3] = (sharedMass(this.#related, b.terms) + sharedMass(this.#terms, b.related)) / 2 / root;
    out[4] = ratio(dotProduct(this.#letters, b.letters), a.lettersNorm * b.lettersNorm);
    out[5] = ratio(sharedMass(this.#pairs, b.pairs), Math.sqrt(a.pairsMass * b.pairsMass));
    out[6] = shared.heaviest / HEAVIEST;
    out[7] = shared.lightest / HEAVIEST;
    out[8] = shared.byArticles / root;
    const entities = sharedMass(this.#entities, b.entities);
    out[9] = ratio(entities, a.entitiesMass + b.entitiesMass - entities);
    out[10] = Math.min(a.namesMass - shared.ownNames, b.namesMass - shared.names) / root;
    out[11] = Math.min(a.numbersMass - shared.ownNumbers, b.numbersMass - shared.numbers) / root;
  }

  #sharedTerms({ terms: { ids, weights } }: WeighedSentence, { kinds, rarities, articleIdf }: TermTable) {
    let total = 0;
    let byArticles = 0;
    let heaviest = 0;
    let lightest = HEAVIEST;
    let telling = 0;
    let names = 0;
    let ownNames = 0;
    let numbers = 0;
    let ownNumbers = 0;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const own = this.#terms[id]!;
      if (own === 0) continue;
      const other = weights[k]!;
      const weight = Math.min(own, other);
      total += weight;
      byArticles += weight * articleIdf[id]!;
      if (rarities[id]! < ALIGNING.reasonLeastRarity) continue;
      telling += 1;
      if (weight < lightest) lightest = weight;
      if (weight > heaviest) heaviest = weight;
      if (kinds[id] === KIND.name) {
        names += other;
        ownNames += own;
      } else if (kinds[id] === KIND.number) {
        numbers += other;
        ownNumbers += own;
      }
    }
    return {
      total,
      byArticles,
      heaviest,
      lightest: telling > 0 ? lightest : 0,
      names,
      ownNames,
      numbers,
      ownNumbers,
    };
  }

  #writeValues(column: number, out: Float64Array): void {
    const [own, other] = [this.#facets[this.#row]!, this.#facets[column]!];
    const { equal, rounded, different } = relateNumbers(own, other);
    out[12] = Math.min(MOST_NUMBERS, equal);
    out[13] = Math.min(MOST_NUMBERS, rounded);
    out[14] = Math.min(MOST_NUMBERS, different);
    out[15] = equal > 0 ? out[0]! : 0;
    out[16] = own.numbers.length > 0 && other.numbers.length > 0 ? 1 : 0;
    const days = relateDays(own, other);
    out[17] = days > 0 ? 1 : 0;
    out[18] = days < 0 ? 1 : 0;
    const speakers = relateSpeakers(own, other);
    out[19] = speakers > 0 ? 1 : 0;
    out[20] = speakers < 0 ? 1 : 0;
    out[21] = own.speaks && other.speaks ? 1 : 0;
    const [one, two] = [this.#quotes[this.#row]!, this.#quotes[column]!];
    const both = one.ids.length > 0 && two.ids.length > 0;
    out[22] = both ? ratio(sharedMass(this.#quoted, two), Math.sqrt(totalWeight(one) * totalWeight(two))) : 0;
    out[23] = own.negated !== other.negated ? 1 : 0;
  }

  #writePlaces(column: number, out: Float64Array): void {
    const [a, b] = [this.#event.sentences[this.#row]!, this.#event.sentences[column]!];
    const [low, high] = [Math.min(a.mass, b.mass) || 1, Math.max(a.mass, b.mass) || 1];
    out[24] = Math.log(low);
    out[25] = Math.log(high / low);
    const [p, q] = [a.sentence.position, b.sentence.position];
    out[26] = (isLead(a) ? 1 : 0) + (isLead(b) ? 1 : 0);
    out[27] = isLead(a) && isLead(b) ? out[0]! : 0;
    out[28] = Math.abs(p / Math.max(1, a.sentence.of) - q / Math.max(1, b.sentence.of));
    out[29] = p < 0 !== q < 0 ? 1 : 0;
    out[30] = p < 0 && q < 0 ? 1 : 0;
    const [forth, back] = [this.#overlaps.rank(this.#row, column), this.#overlaps.rank(column, this.#row)];
    out[31] = Math.min(forth, back);
    out[32] = Math.max(forth, back);
    out[33] = this.#overlaps.neighbours(this.#row, column);
  }
}

function quotedTerms(quoted: ReadonlySet<string>, { idOf, weights }: TermTable): FeatureVector {
  const ids = Int32Array.from(quoted, (term) => idOf.get(term)!);
  return { ids, weights: Float32Array.from(ids, (id) => weights[id]!) };
}

function lay(row: Float32Array, { ids, weights }: FeatureVector, on: boolean): void {
  for (let k = 0; k < ids.length; k++) row[ids[k]!] = on ? weights[k]! : 0;
}

/** Sum over shared features of the smaller weight. */
function sharedMass(row: Float32Array, { ids, weights }: FeatureVector): number {
  let total = 0;
  for (let k = 0; k < ids.length; k++) {
    const own = row[ids[k]!]!;
    const other = weights[k]!;
    total += own < other ? own : other;
  }
  return total;
}

/** Sum over shared features of the product of the weights. */
function dotProduct(row: Float32Array, { ids, weights }: FeatureVector): number {
  let total = 0;
  for (let k = 0; k < ids.length; k++) total += row[ids[k]!]! * weights[k]!;
  return total;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
