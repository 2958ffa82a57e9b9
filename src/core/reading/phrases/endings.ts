/** Endings of words that may be verbs: before a noun they are read as adjectives only beside an article. */
export const VERB_LIKE = /..(?:ed|ing|.[^sui]s)$/;
export const ADVERB_LIKE = /ly$/;

/** Behind a noun a participle begins a clause that belongs to no label: "a photographer based in London". */
export const PARTICIPLE = /(?:ed|ing)$/;
