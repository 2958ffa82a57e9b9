/** What a word is to a noun phrase; a word can be several things. */
export const Word = {
  person: 1,
  group: 1 << 1,
  rank: 1 << 2,
  plain: 1 << 3,
  epithet: 1 << 4,
  modifier: 1 << 5,
  definite: 1 << 6,
  indefinite: 1 << 7,
  possessive: 1 << 8,
  partitive: 1 << 9,
  complement: 1 << 10,
  looseComplement: 1 << 11,
  and: 1 << 12,
  adverb: 1 << 13,
  between: 1 << 14,
  copula: 1 << 15,
  auxiliary: 1 << 16,
  negation: 1 << 17,
  naming: 1 << 18,
  as: 1 << 19,
  subject: 1 << 20,
  object: 1 << 21,
  relative: 1 << 22,
  counterpart: 1 << 23,
  stop: 1 << 24,
  plural: 1 << 25,
  former: 1 << 26,
  lesser: 1 << 27,
  address: 1 << 28,
  modifiedEpithet: 1 << 29,
  namedComplement: 1 << 30,
} as const;

/** A noun of either kind. */
export const HEAD = Word.person | Word.group;
export const OPENER = Word.definite | Word.indefinite | Word.possessive;
