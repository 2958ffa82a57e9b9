/** What a word can be, as far as it matters for who says what; several for many. */
export const Word = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  that: 8,
  relative: 16,
  subordinator: 32,
  pronoun: 64,
  auxiliary: 128,
  passive: 256,
  adverb: 512,
  object: 1024,
  by: 2048,
  as: 4096,
  person: 8192,
  source: 16384,
  document: 32768,
  work: 65536,
  absolute: 131072,
  quantifier: 262144,
  infinitive: 524288,
  subjunctive: 1048576,
  participle: 2097152,
  negation: 4194304,
  utterance: 8388608,
  conditional: 16777216,
  content: 33554432,
  past: 67108864,
  /** A name that closes its phrase. */
  last: 134217728,
  /** A person's name. */
  someone: 268435456,
  genitive: 536870912,
  locative: 1073741824,
} as const;

export type Pronoun = 'm' | 'f' | 'n' | 'p' | 'x';
