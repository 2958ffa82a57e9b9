/**
 * Every threshold of aligning and the weights of words, in one place; how the features of a pair are weighed stands in
 * `fact-model.ts`. Form of the words' weights: idf overlap with a geometric length norm, background rarity at half
 * power, letter 5-grams, nearby pairs did best on six events of another set; other values gave the same within .02 F1.
 */
export const ALIGNING = {
  /** In an event of fewer sentences all words would be common. The smallest event tuned on has 22. */
  leastSentences: 12,
  rarityCeiling: 8,
  rarityFloor: 0.12,
  rarityPower: 0.5,
  sayingFactor: 0.6,
  sayingReach: 4,
  pairReach: 3,
  pairLeastWeight: 1,
  /**
   * Pairs that overlap less are not looked at, for time: some 50 of 809 that are the same fact, none of which a model
   * without the limit scored as possible. Among the others, of which only matches count, some 150 and eleven.
   */
  leastOverlap: 0.05,
  leastOverlapOfOthers: 0.1,
  /** Of the page's pairs, and of those among the others, only so many are looked at, the best, for time. */
  mostPairs: 12_000,
  /**
   * Score from which a match is strong and possible, and presence below which a sentence is called absent: chosen on
   * sixteen events and the seeds, each scored by models made without it (`npm run eval -- compare --only facts`);
   * `--only kept-aside` says what they reach on events nobody tuned on. The last is lower than those events ask for, as new
   * events have twice the share of wrong ones (ADR 6).
   */
  strong: 0.72,
  possible: 0.31,
  absent: 0.075,
  /**
   * A weaker match by way of a third article tells nothing of presence. Without a limit a page beside one article, where
   * there is no such way, was taken to lack two thirds of that, a fifth of it wrongly (pairs of the articles tuned on).
   */
  leastWay: 0.12,
  /** How far below a threshold a pair is held that contradicts. */
  shade: 0.001,
  /** Of what two sentences share this much are names where other days make it another event. Chosen, not measured. */
  mostlyNames: 0.7,
  /** Of what a match shares this much lies in one clause where it is taken to report that alone. Chosen, not measured. */
  inOneClause: 0.7,
  /** Points of names, numbers and days in common for a possible match across languages. Chosen, not measured. */
  leastEvidence: 2,
  /** A word in more than e^-1.5 = 22 % of all news is not shown as a reason. */
  reasonLeastRarity: 1.5,
  /** Shorter sentences (headings, picture lines) are matched, but never listed as claims of their own. */
  claimFewestWords: 6,
  /** Sentences compared of each article of the coverage, and of the page: four times those of a long report. */
  mostSentences: 150,
  mostPageSentences: 400,
  /** Sentences compared of all articles of the coverage together, for time and memory, both of which grow with the square. */
  mostOfAll: 1500,
  /** Sentences compared of each of two articles that the reader chose to compare: no report is as long. */
  mostOfChosen: 1000,
} as const;
