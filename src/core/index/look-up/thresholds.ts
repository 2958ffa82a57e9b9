/**
 * Weights and sizes of a look-up, in one place. Measured by `npm run eval -- look-up`: newscluster-5w1h among 5,919 war
 * and 9,988 US articles, a tenth of each event without a date and a tenth dated weeks or months away; and the rankings
 * of war articles judged by hand.
 */
export const LOOK_UP = {
  /** Terms of the article that are looked for in the days. R@10 .913 with 24, .916 with 48, .917 with 80. */
  terms: 48,
  /**
   * Heaviest terms whose postings are read: one record of each segment for each. R@10 .911 with 6, .916 with 8, .920 with
   * 10, .920 with 12. Without a date nothing else is read: P@1 .952 with 10, .960 with 16.
   */
  termsRead: 10,
  termsReadUndated: 16,
  /**
   * What is left of the score of an article outside the days, or without a date. At .8 such articles come before those
   * of the event: R@10 .896 for .916 at .5. Undated ones weighed more than those of other days, or read with their whole
   * signatures, found no more.
   */
  elsewhere: 0.55,
} as const;
