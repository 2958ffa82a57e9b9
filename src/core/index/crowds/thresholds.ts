/**
 * Where in a corpus articles stand close together. Chosen, then measured by `npm run eval -- look-up --only crowds` on
 * newscluster-5w1h among 15,907 other articles: of the 64 events of two outlets and more, half of the articles of 52 stand
 * in one place; .912 of the neighbours report the event, .925 once they are judged (45, .886 and .905 with dates as
 * printed, of which half are wrong).
 */
export const CROWD = {
  /** Days on each side of an article's own in which others are looked for. */
  days: 1,
  /** Of its heaviest terms, so many are looked for in the signatures of others. */
  terms: 12,
  /** So many of them a neighbour has. */
  shared: 4,
  /**
   * A term that more articles of these days have than this tells nothing of one event. 150 finds the same; an event that a
   * corpus holds several hundred articles on needs more.
   */
  commonest: 600,
  /** Neighbours that are named, those that share most first. */
  neighbours: 40,
  /** Articles that are looked at in one slice. */
  slice: 500,
} as const;
