/** Words longer than this are no names: bounds the work on hostile text. */
export const MAX_NAME_LETTERS = 40;
/** Tokens of one run of capitals ("Office of the United Nations High Commissioner for Refugees" has nine). */
export const MAX_RUN_WORDS = 36;
/** Acronyms shorter than this are not read where they are printed like a word: "Who", "Us"; "Nato" is. */
export const SHORTEST_SPOKEN_ACRONYM = 4;
/** Letters of an acronym that no list holds and no bracket explains. */
export const ACRONYM_LETTERS = { least: 3, most: 6 };
/** A sentence is a headline in Title Case, or shouted, from so many words beside names and this share with capitals. */
export const HEADLINE_WORDS = 3;
export const SHOUTED_WORDS = 5;
export const HEADLINE_SHARE = 0.85;
/** Words of a quoted title of a work: longer ones are sentences. */
export const MOST_TITLE_WORDS = 12;
/** Length of a family name's skeleton that is told from others without a given name (Lukashenko has 9, Putin 5). */
export const SURE_SKELETON = 7;
/** A shorter skeleton of a family name tells nobody apart, even with a given name (Lula and Loyola have 3). */
export const LEAST_SKELETON = 4;
/**
 * Share of letters that two spellings of a family name have in common, where skeletons and given names agree. Of 22
 * pairs from eight languages the least alike had .54 (Chruschtschow), Synyuk and Sannikau have .38.
 */
export const LEAST_LIKENESS = 0.5;
/** Of two people of one family name the one named last is meant for so many sentences more. */
export const NEAR_SENTENCES = 3;
/** People of one family name beyond this many need no telling apart: bounds the work on lists of people. */
export const MOST_NAMESAKES = 20;

/** Words between a full name and the noun for one of the family: "Sergei Skripal and his daughter". */
export const WORDS_TO_KIN = 4;
