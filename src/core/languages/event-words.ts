/** Words of one language for a war and what is done in it, each list separated by white space; `*` as in `RoleWords`. */
export interface EventWords {
  readonly lang: string;
  /** Nouns for the war itself. */
  readonly war: string;
  /** Nouns for acts of it. */
  readonly acts: string;
  /**
   * Nouns that name it only where a side or a place of it stands at them: "Russia's advance", "the fight against Russia",
   * "battle of Kyiv".
   */
  readonly sided?: string;
  /** First parts, up to a hyphen, with which such a noun is still one: "counter" in "counter-offensive". */
  readonly prefixes?: string;
  /** Nouns that name it only beside a word of `military`: "operation". */
  readonly guarded: string;
  readonly military: string;
  /** "crimes" behind "war" or of `military` words: one name together. */
  readonly crimes?: string;
  /** Nouns that name it only with a place of it behind: "liberation of Donbas". */
  readonly claims?: string;
  /** Adjectives that belong to the name where it has no article. */
  readonly qualities?: string;
  /** Words beside it that make it another war, or none: "cold", "trade", "heart". */
  readonly others: string;
  /** Words before it (over "of") that make it another thing: "prisoner of war". */
  readonly before: string;
  /** Words right behind it that make it another thing: "war correspondent", "War II". */
  readonly after: string;
  /** Of `war` and `acts`: those that are verbs as well; and words before which they are. */
  readonly verbal?: string;
  readonly verbCues?: string;
  /** Words behind one of `verbal` without an article that make it a verb: "for" in "years fighting for". */
  readonly verbTails?: string;
  /** Words behind a preposition that mean no one act: "an attack on any member". */
  readonly general?: string;
  /**
   * Words of other things than war (a shooting, a hack, a trial): in a sentence with one of them, or behind one, a bare act
   * is no act of the war.
   */
  readonly elsewhere?: string;
  /** The preposition of who does it: "attacks by". */
  readonly agents?: string;
  /** Prepositions of a complement that belongs to the name: "war in Ukraine", "invasion of Ukraine". */
  readonly inside: string;
}
