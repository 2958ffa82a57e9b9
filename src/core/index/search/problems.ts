import { type Saying, saying } from '../../../words/saying.ts';

/** A piece of a query as it stands in a sentence about it. */
const piece = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const LONGEST = 40;

/** What is said of a query that was not understood as a whole. */
export const PROBLEMS = {
  tooLong: (most: number) => saying('query_tooLong', { most }),
  tooManyParts: (most: number) => saying('query_tooManyParts', { most }),
  tooDeep: saying('query_tooDeep'),
  openQuote: saying('query_openQuote'),
  openParenthesis: saying('query_openParenthesis'),
  extraParenthesis: saying('query_extraParenthesis'),
  nothingBesideOr: saying('query_nothingBesideOr'),
  nothingAfterNot: saying('query_nothingAfterNot'),
  noWord: (text: string) => saying('query_noWord', { part: piece(text) }),
  wildcard: (text: string) => saying('query_wildcard', { part: piece(text) }),
  unknownField: (name: string) => saying('query_unknownField', { name: piece(name) }),
  noValue: (name: string) => saying('query_noValue', { name }),
  lang: (value: string) => saying('query_lang', { value: piece(value) }),
  date: (name: string, value: string) => saying('query_date', { name, value: piece(value) }),
  is: (value: string) => saying('query_is', { value: piece(value) }),
} as const;

/** Each of them once, in the order in which they were met. */
export class Problems {
  readonly #met = new Map<string, Saying>();

  add(problem: Saying): void {
    const said = JSON.stringify(problem);
    if (!this.#met.has(said)) this.#met.set(said, problem);
  }

  get list(): readonly Saying[] {
    return [...this.#met.values()];
  }
}
