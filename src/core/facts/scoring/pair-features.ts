import { ALIGNING } from '../thresholds.ts';
import type { FeatureRows } from '../weighing/feature-rows.ts';
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

/** What every pair of a sentence needs of it alone. */
interface OwnFeatures {
  readonly sentence: WeighedSentence;
  readonly facets: Facets;
  readonly logMass: number;
  readonly lead: boolean;
  /** How far down its article it stands, 0 to 1. */
  readonly place: number;
  readonly quoted: FeatureVector;
  readonly quotedMass: number;
}

/** One sentence laid out by id, so that each other one is compared by a walk over its own features. */
export class PairFeatures {
  readonly #event: WeighedEvent;
  readonly #overlaps: Overlaps;
  readonly #own: readonly OwnFeatures[];
  /** For each term its weight in the selected sentence, and that with which it may stand for one of its terms. */
  readonly #terms: Float32Array;
  readonly #letters: Float32Array;
  readonly #pairs: Float32Array;
  readonly #entities: Float32Array;
  /** Terms in quotation marks. */
  readonly #quoted: Float32Array;
  #row = -1;

  constructor(event: WeighedEvent, overlaps: Overlaps, facets: readonly Facets[]) {
    this.#event = event;
    this.#overlaps = overlaps;
    this.#terms = new Float32Array(event.sizes.terms * 2);
    this.#letters = new Float32Array(event.sizes.letters);
    this.#pairs = new Float32Array(event.sizes.pairs);
    this.#entities = new Float32Array(event.sizes.entities);
    this.#quoted = new Float32Array(event.sizes.terms);
    this.#own = event.sentences.map((sentence, i): OwnFeatures => {
      const quoted = quotedTerms(facets[i]!.quoted, event.terms);
      return {
        sentence,
        facets: facets[i]!,
        logMass: Math.log(sentence.mass || 1),
        lead: isLead(sentence),
        place: sentence.sentence.position / Math.max(1, sentence.sentence.of),
        quoted,
        quotedMass: totalWeight(quoted),
      };
    });
  }

  /** The sentence with which those after are compared. */
  select(row: number): void {
    if (this.#row >= 0) this.#lay(this.#row, false);
    this.#row = row;
    this.#lay(row, true);
  }

  #lay(row: number, on: boolean): void {
    const { sentence, quoted } = this.#own[row]!;
    const { related, letters, pairs } = this.#event;
    const { ids, weights } = sentence.terms;
    for (let k = 0; k < ids.length; k++) this.#terms[2 * ids[k]!] = on ? weights[k]! : 0;
    for (let k = related.starts[row]!; k < related.starts[row + 1]!; k++)
      this.#terms[2 * related.ids[k]! + 1] = on ? related.weights[k]! : 0;
    layRow(this.#letters, letters, row, on);
    layRow(this.#pairs, pairs, row, on);
    lay(this.#entities, sentence.entities, on);
    lay(this.#quoted, quoted, on);
  }

  /** Writes the features of the selected sentence and this one; the same for both orders of the two. */
  write(column: number, out: Float64Array): void {
    const [own, other] = [this.#own[this.#row]!, this.#own[column]!];
    this.#writeTerms(column, own.sentence, other.sentence, out);
    this.#writeRest(column, own.sentence, other.sentence, out);
    this.#writeValues(own, other, out);
    this.#writePlaces(column, own, other, out);
  }

  #writeTerms(column: number, a: WeighedSentence, b: WeighedSentence, out: Float64Array): void {
    const { related, terms: table } = this.#event;
    const { kinds, rarities, articleIdf } = table;
    const { ids, weights } = b.terms;
    const laid = this.#terms;
    let total = 0;
    let byArticles = 0;
    let heaviest = 0;
    let lightest = HEAVIEST;
    let telling = 0;
    let names = 0;
    let ownNames = 0;
    let numbers = 0;
    let ownNumbers = 0;
    let standing = 0;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const likeOwn = laid[2 * id + 1]!;
      // What the selected sentence has stands for itself.
      if (likeOwn === 0) continue;
      const other = weights[k]!;
      standing += likeOwn < other ? likeOwn : other;
      const own = laid[2 * id]!;
      if (own === 0) continue;
      const weight = own < other ? own : other;
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
    let standingBack = 0;
    for (let k = related.starts[column]!; k < related.starts[column + 1]!; k++) {
      const own = laid[2 * related.ids[k]!]!;
      const other = related.weights[k]!;
      standingBack += own < other ? own : other;
    }
    const root = Math.sqrt(a.mass * b.mass) || 1;
    const overlap = total / root;
    out[0] = overlap;
    out[1] = overlap * overlap;
    out[2] = total / (Math.min(a.mass, b.mass) || 1);
    out[3] = (standing + standingBack) / 2 / root;
    out[6] = heaviest / HEAVIEST;
    out[7] = (telling > 0 ? lightest : 0) / HEAVIEST;
    out[8] = byArticles / root;
    out[10] = Math.min(a.namesMass - ownNames, b.namesMass - names) / root;
    out[11] = Math.min(a.numbersMass - ownNumbers, b.numbersMass - numbers) / root;
  }

  /** Letters, pairs of terms and entities. */
  #writeRest(column: number, a: WeighedSentence, b: WeighedSentence, out: Float64Array): void {
    const { letters, pairs } = this.#event;
    out[4] = ratio(dotProduct(this.#letters, letters, column), a.lettersNorm * b.lettersNorm);
    out[5] = ratio(sharedOfRow(this.#pairs, pairs, column), Math.sqrt(a.pairsMass * b.pairsMass));
    const entities = sharedMass(this.#entities, b.entities);
    out[9] = ratio(entities, a.entitiesMass + b.entitiesMass - entities);
  }

  #writeValues(a: OwnFeatures, b: OwnFeatures, out: Float64Array): void {
    const [own, other] = [a.facets, b.facets];
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
    const both = a.quoted.ids.length > 0 && b.quoted.ids.length > 0;
    out[22] = both ? ratio(sharedMass(this.#quoted, b.quoted), Math.sqrt(a.quotedMass * b.quotedMass)) : 0;
    out[23] = own.negated !== other.negated ? 1 : 0;
  }

  #writePlaces(column: number, a: OwnFeatures, b: OwnFeatures, out: Float64Array): void {
    const [one, two] = [a.sentence.mass || 1, b.sentence.mass || 1];
    out[24] = Math.min(a.logMass, b.logMass);
    out[25] = Math.log(Math.max(one, two) / Math.min(one, two));
    const [p, q] = [a.sentence.sentence.position, b.sentence.sentence.position];
    out[26] = (a.lead ? 1 : 0) + (b.lead ? 1 : 0);
    out[27] = a.lead && b.lead ? out[0]! : 0;
    out[28] = Math.abs(a.place - b.place);
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

function layRow(row: Float32Array, { ids, weights, starts }: FeatureRows, of: number, on: boolean): void {
  for (let k = starts[of]!; k < starts[of + 1]!; k++) row[ids[k]!] = on ? weights[k]! : 0;
}

function sharedOfRow(row: Float32Array, { ids, weights, starts }: FeatureRows, of: number): number {
  let total = 0;
  for (let k = starts[of]!; k < starts[of + 1]!; k++) {
    const own = row[ids[k]!]!;
    const other = weights[k]!;
    total += own < other ? own : other;
  }
  return total;
}

/** Sum over shared features of the product of the weights. */
function dotProduct(row: Float32Array, { ids, weights, starts }: FeatureRows, of: number): number {
  let total = 0;
  for (let k = starts[of]!; k < starts[of + 1]!; k++) total += row[ids[k]!]! * weights[k]!;
  return total;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
