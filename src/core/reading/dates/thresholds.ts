/**
 * Years that a number of four digits may be without a word for year beside it, where a count would be as likely before
 * or after. Nothing was measured: news gives most earlier ones a preposition and no noun ("in 1703, …").
 */
export const PLAIN_YEARS = { first: 1900, last: 2059 } as const;

/** How many terms from a date a verb is looked for that tells its time. */
export const TENSE_REACH = 10;

/**
 * A day or month without a year in a sentence without a tense is the coming one if that begins in so many days at most:
 * a programme for next week, not a report on last year's, which would print the year. In the seeds of December
 * "January" without a verb is the next one both times, "February" that of the same year both times. A verb of the past
 * outweighs it only within the year.
 */
export const COMING_DAYS = 31;

/** How many terms before "in two weeks" an ordinal makes it a time how long ("the third such raid in two weeks"). */
export const OFTEN_REACH = 4;

/** How far around publication a weekday with a day of the month, but no month, is looked for. */
export const NEAR_DAYS = 45;
