/** Entity that names for the war are put on. */
export const WAR = 'war-in-ukraine';

/** Countries it is fought in, by or over; a war "in Syria" is another one. */
export const WAR_PLACES: ReadonlySet<string> = new Set(['ukraine', 'russia', 'belarus', 'crimea', 'donbas']);

/** Sides of it, for "the war-torn country" and "the aggressor state". */
export const ATTACKED = 'ukraine';
export const ATTACKER = 'russia';

/** Tokens from which on a text that is about the war can be expected to name Ukraine or Russia; below, it is taken on trust. */
export const SHORT_TEXT = 60;

/** Tokens between the quotation marks of a nickname. */
export const LONGEST_NICKNAME = 7;

/** Sentences and tokens that are looked back for the country in "the isolated country". */
export const SENTENCES_TO_COUNTRY = 3;
export const TOKENS_TO_COUNTRY = 160;

/** Tokens that are looked back for the organisation in "the streaming platform": two long sentences. */
export const TOKENS_TO_ORGANISATION = 120;

/** Sentences that speak of a side, from which on a text is about the war; and of another thing, from which on it is about that. */
export const SENTENCES_ABOUT_WAR = 3;
export const SENTENCES_ELSEWHERE = 3;

/** Sentences that are looked back for the person in "the American player", and for the two in "the two leaders". */
export const SENTENCES_TO_PERSON = 4;
export const SENTENCES_TO_PAIR = 3;

/** Sentences that are looked back for whose daughter or wife one of "the couple" is. */
export const SENTENCES_TO_FAMILY = 8;

/** Tokens between a noun and the name that it is introduced by: "the gang, which is better known as". */
export const TOKENS_TO_INTRODUCED = 9;

/** Tokens between an opening participle and its object, and from the comma behind to the name of who does it. */
export const TOKENS_TO_PARTICIPLE = 4;

/** Tokens between "as" and the verb it belongs to: "was ousted this week as", "worked there from 2016 to 2019 as". */
export const TOKENS_TO_AS = 7;

/** Tokens in which a sentence's beginning is looked for, and of a clause behind "both leaders". */
export const TOKENS_OF_SENTENCE = 150;
export const TOKENS_OF_CLAUSE = 40;
