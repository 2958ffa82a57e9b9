/** Tokens that may stand before a noun in its phrase. No label of the articles read by hand has more than nine. */
export const LONGEST_PHRASE = 14;

/** Tokens that what follows a noun may have ("of the joint forces of Ukraine"). */
export const LONGEST_COMPLEMENT = 16;

/** Tokens of a bracket between a name and its apposition: "Volodymyr Zelensky (left), the president". */
export const LONGEST_BRACKET = 8;

/** Tokens of a clause between an apposition that opens a sentence and its name. */
export const LONGEST_CLAUSE = 25;

/** Letters that an ending adds to a listed stem (`президент*`: "президентами"), and the least that a stem has. */
export const LONGEST_ENDING = 4;
export const SHORTEST_STEM = 3;
/** The same for adjectives of countries, whose stems are not listed but cut from the nominative. */
export const SHORTEST_NATION_STEM = 4;

/** Words whose kind is remembered. Texts repeat few; the cap only keeps hostile input from filling the memory. */
export const WORDS_REMEMBERED = 20_000;

/** Tokens of a title in capitals before a name: "Lt. Gen.". */
export const LONGEST_TITLE = 6;
