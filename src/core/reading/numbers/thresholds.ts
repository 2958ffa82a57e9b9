/** Limits of reading numbers. Tried on the ten articles and the lines that rules may be tried on. */

/** Words that a noun phrase is followed over ("three recently promoted Russian air force generals"). */
export const LONGEST_NOUN_PHRASE = 7;

/** Longest number in one word that is taken apart („neunhundertneunundneunzigtausend…“). */
export const LONGEST_NUMBER_WORD = 48;

/** Tokens of one number in words: "nine hundred and ninety-nine million …". */
export const LONGEST_NUMBER = 24;

/** Digits of a number: longer ones are identifiers. */
export const MOST_DIGITS = 15;

/** Higher ones are printed by nobody, but by a page that says "million million million". */
export const HIGHEST = 1e18;

/** Words joined by hyphens in one piece ("state-of-the-art"); more are no word of a noun phrase. */
export const MOST_JOINED = 8;

/** Groups of three digits after the first: trillions. */
export const MOST_GROUPS = 4;

/**
 * A bare number between commas after a name is an age within these. In brackets the small ones are mostly marks: a
 * line-up in extract-trafilatura gave 110 players "(6)" or "(7)".
 */
export const AGES = { least: 2, leastInBrackets: 10, most: 115 };

/** Four digits within these are a year unless a unit or a bound says that they count. */
export const YEARS = { least: 1700, most: 2099, commonFrom: 1900 };

/** Higher numbers are no alternatives any more ("two or three", not "5 or 2022"). */
export const HIGHEST_ALTERNATIVE = 1000;

/** From here on a number without a noun may go on counting what was counted before. */
export const LEAST_BARE = 100;

/** A word that "from … to" reads as a change is looked for so many tokens before. */
export const CHANGE_WITHIN = 6;

/** "one person was killed": the verb stands so near. */
export const COUNTING_VERB_WITHIN = 4;

/** Shares are told of so many: "three in four", "nine out of 10". */
export const MOST_OF_RATIO = 100;

/** "Day 93", "Group 7": what is higher is counted. */
export const HIGHEST_NAME = 1000;

/**
 * How far apart two printed numbers may be and still be one, by our own judgement of how news rounds; not measured.
 * `rounding`: a round number stands for what is within this share of it, if that is less than half its last digit.
 * `hedged`: the same for "about", and above "more than" and below "nearly". `counted`: things up to here are counted,
 * not rounded: 19 dead and 20 dead are a difference.
 */
export const QUANTITIES = { rounding: 0.05, hedged: 0.1, counted: 100 };
