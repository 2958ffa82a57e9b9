/** From where on the corpus is said to be thin. Chosen, none measured: each says no more than the number beside it. */
export const THIN = {
  /** With so few outlets a fact that only one of them has is no rarity. */
  outlets: 5,
  /** Share of all articles that one outlet has. */
  oneOutlet: 0.5,
  /** On so few days that not even two events can be told by them. */
  days: 3,
  /** Share of all articles that report one event. */
  oneEvent: 0.8,
  /** Days without an article, and as a share of all days. */
  gapDays: 7,
  gapShare: 0.15,
  /** Shares of articles without a date, and of those that are cut off. */
  undated: 0.05,
  cutOff: 0.1,
} as const;

/** Above these a picture would not be read, nor a table of its numbers; the rest is counted together. */
export const MOST = {
  outlets: 20,
  listed: 200,
  periods: 96,
} as const;

/**
 * Articles on each side of the time axis that don't stretch it, as a share of all: one wrong date would leave the others
 * in one column.
 */
export const OUTLYING = 0.01;
/** From so many dated articles on one on each side may be outlying. */
export const FEW = 10;
/** What is only so many days away from the others is drawn with them: an article that comes late has no wrong date. */
export const AIR_DAYS = 30;
