/**
 * Weights and sizes of a look-up, in one place. Measured by `npm run eval -- look-up`: newscluster-5w1h among 5,919 war
 * and 9,988 US articles, a tenth of each event without a date and a tenth dated weeks or months away; and the rankings
 * of war articles judged by hand.
 */
export const LOOK_UP = {
  /** Terms of the article that are looked for in the days. R@10 .913 with 24, .916 with 48, .917 with 80. */
  terms: 48,
  /**
   * Heaviest terms whose postings are read: one record of each segment for each. After comparing, R@10 .927 with 10, 12
   * and 16, P@1 .952, .958 and .958. Without a date nothing else is read: P@1 .952 with 10, .960 with 16.
   */
  termsRead: 12,
  termsReadUndated: 16,
  /**
   * What is left of the score of an article outside the days, or without a date, where what is shared is rare. News finds
   * a little more with .75 (of 16 terms read, R@10 after comparing .930, and .926 at .85), a dense corpus less (made-up:
   * .947, .951 at .85). Undated articles weighed more than those of other days, or read with their whole signatures, found
   * no more.
   */
  elsewhere: 0.9,
  /**
   * A term tells an event apart from all others of the corpus as long as it is among the heaviest of so few articles, or of
   * such a share of all; from there on its weight falls with a power of their number. One factor for all terms (.55) either
   * let what is always in the news crowd out the event, or lost its follow-ups: of 16,290 articles R@10 after comparing
   * .925 and, with dates as printed, .904; so .927 and .909. Of 100,000 made-up ones at 2,500 a day, R@10 .922 and .951.
   */
  rareArticles: 10,
  rareShare: 1 / 1600,
  commonnessPower: 0.3,
} as const;
