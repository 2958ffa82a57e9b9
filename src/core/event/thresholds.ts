/** Weights and thresholds of events and origins, in one place. */
export const EVENT = {
  /**
   * Log odds of "same event": logistic regression on the square roots of the likenesses, on days apart, on the days
   * named and on what is announced. Fitted by `npm run eval -- compare --only events --errors fit` on the tune halves of event-pairs.jsonl
   * (109 pairs) and event-rankings.jsonl (486 pairs), and on newscluster-5w1h without its dates (2,758 pairs, weight
   * .05 each).
   */
  bias: -7.6,
  closer: 7.9,
  farther: 6.3,
  titles: 2.2,
  leads: 3.6,
  /** One of them tells of what is to come, the other doesn't. */
  announced: -1.1,
  /** The heads name the same day, or only other days. Fitted 0 and -1.3; lower, as dates are often wrong. */
  sharedDate: 0,
  otherDate: -0.8,
  perNearDay: 2.1,
  nearDays: 2,
  /** Chosen: what is days apart is another event already, and half the dates of newscluster-5w1h are wrong. */
  perFarDay: 0.05,
  mostDays: 10,
  /**
   * From so many shared terms on likeness counts in full. Below, a single rare name, which is much of a short text,
   * would do. The seeds share 17 and more.
   */
  fewestTerms: 5,
  /** Two articles of which one has no date have to be as alike as two so many days apart. Chosen, not measured. */
  unknownDays: 1,
  sameEventScore: 0.5,
  mostArticles: 10,
} as const;

/** Round-ups: articles that tell of several events, a passage each. */
export const PASSAGE = {
  /** Words of a passage, and how many of them an article has. */
  words: 120,
  fewest: 5,
  most: 60,
  /**
   * Mean likeness of passages that don't touch, up to which an article is a round-up. Of war articles of 2,500
   * characters and more, medians are .057 for 191 with a round-up's headline and .142 for 664 others, of which one in
   * twenty is below .057; .050 for 128 made of the heads of six articles.
   */
  mostCohesion: 0.05,
  /**
   * Log odds, by the likeness of the passage to the other's head: logistic regression on heads of the pairs judged by
   * hand put among five others of their day (118 round-ups of the tune half). Its bias was -4.3, where one in three
   * reported the event; at -7 none of the 595 tune pairs is matched wrongly by a passage.
   */
  bias: -7,
  likeness: 13.5,
  perNearDay: 1.9,
} as const;

export const ORIGIN = {
  /** A text that is this much another one of the same outlet is another version of it. Chosen, not measured. */
  versionContainment: 0.7,
  passagesShown: 3,
} as const;
