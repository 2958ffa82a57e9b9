/**
 * Limits of reading quotes, in UTF-16 units or words. Chosen on the ten articles read by hand and the test lines, and
 * looked through on further articles of ua-war-2022-to-may.
 */

/** A mark that is never closed quotes at most this far: the longest paragraph of speech seen was 900. */
export const MAX_UNCLOSED = 1_200;
/** Single marks look this far for the one that closes them; past a sentence's end only for a sure one. */
export const MAX_SINGLE = 1_500;
/** Marks inside marks of the same form close within this distance; farther away one was lost. */
export const MAX_NESTED = 400;
/** Marked words up to this many may be marked for distance or as a title; more are somebody's speech. */
export const MAX_SCARE_WORDS = 4;
/** A work's title in capitals may be longer. */
export const MAX_TITLE_WORDS = 9;
/** Words between a cue and the "that" that opens what is reported ("told reporters in Kyiv on Friday that"). */
export const MAX_BEFORE_THAT = 14;
/** After a word that is as often a noun ("posts", "reports"), fewer. */
export const MAX_BEFORE_DOUBTFUL_THAT = 3;
/** A reported clause without marks has at least this many words; fewer are "said so", "said no". */
export const MIN_REPORTED_WORDS = 3;
/** Without a verb that word lists know, it has as many. */
export const MIN_PLAIN_WORDS = 4;
/** Where part of a reported clause is marked, so many words of the outlet's own make it a quote beside the marked one. */
export const MIN_OWN_WORDS = 4;
/** Before marked words that close the clause more are asked for: shorter ones only lead up to them. */
export const MIN_WORDS_BEFORE_QUOTE = 6;
/** Units that are looked through on either side of a cue for who speaks. */
export const MAX_SUBJECT = 30;
/** Units of narration between two dashes of a dialogue, or between two commas inside of marks. */
export const MAX_INSERT = 14;
/** Sentences that a pronoun looks back for whom it stands for. */
export const MAX_PRONOUN_SENTENCES = 10;
/** Tokens that are looked at as one; longer sentences, which nobody writes, are read in pieces. */
export const MAX_PASSAGE = 500;
/** Units behind the dash or mark within which a dialogue's narration must begin. */
export const MAX_SPEECH = 150;
/** UTF-16 units of a sentence that only says who asked what was quoted before it. */
export const MAX_ASKER = 60;
/** Sentences over which quoted words without a verb of saying go on with who spoke last. */
export const MAX_GOING_SENTENCES = 3;

/** How many of those who were named or spoke are looked back over: bounds the work in an endless sentence. */
export const MAX_RECENT = 200;
