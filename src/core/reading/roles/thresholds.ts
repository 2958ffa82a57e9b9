/** Names that are looked back at for who "he" or "the billionaire" is: more than any two sentences of news hold. */
export const NAMES_LOOKED_BACK = 40;

/** Titles of one article that are remembered. Long articles put some fifty on names; the rest is for hostile input. */
export const KNOWN_ROLES_KEPT = 500;

/** Tokens before a name among which "he" or "she" is looked for. */
export const TOKENS_TO_PRONOUN = 30;

/** How many sentences before "the minister" its holder has been named, where nobody was called so. */
export const SENTENCES_TO_HOLDER = 6;

/** The same for the one president of several whom the article names without a country. */
export const SENTENCES_TO_HOME = 2;

/** Tokens before "the country's president" among which the country is looked for. */
export const TOKENS_TO_COUNTRY = 60;

/** Words between a noun and the title that is its genitive: adjectives that no list holds. */
export const TOKENS_OF_GENITIVE = 3;
