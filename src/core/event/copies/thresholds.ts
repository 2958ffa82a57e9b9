/**
 * How alike two texts have to be. Measured on the tuning half of test/fixtures/gold/copy-pairs.jsonl and on 12,301
 * further pairs of ua-war-2022-to-may (two outlets, three days, containment over .03): 157 are found to share copied
 * text. Of 200 of their passages and of those that fall short, read one by one: of 10 to 13 words most are names, titles
 * and statements made public; of those that pass about nine in ten are one text, the others two reports of a statement.
 */
export const PASSAGE = {
  /** A passage goes on over so many words put in, left out or replaced, and so much more on one side than the other. */
  widestGap: 8,
  mostShift: 4,
  /** Of a run that a text repeats, so many places are tried. */
  mostOccurrences: 4,
  fewestWords: 8,
  /** What a capitalised word or a number counts: lists of names and titles are alike without being copied. */
  nameWeight: 0.5,
  /** After a closing passage stand so few words at most. */
  fewestWordsAfter: 3,
} as const;

export const COPY = {
  /** One passage tells from so much wording on (see `nameWeight`), with so many words of it in a row ... */
  passageWords: 14,
  passageUnbroken: 10,
  /** ... or all together that have `countedWords`: two reports of one statement hit on shorter ones. */
  allWords: 20,
  countedWords: 9,
  /**
   * From such a share of the shorter text on it is a copy as a whole; independent pairs have .06 at most, but for texts
   * of under 80 words. Of 16 further pairs with .2 and more, those of .3 to .5 with passages of 60 words and more were
   * own articles with agency text in them.
   */
  wholeShare: 0.6,
  /**
   * A text rewritten throughout keeps less, but in all its parts and in no long passage: of one translated to Spanish
   * and back .24 is left, in nine of ten parts, at most 24 words in one place.
   */
  rewrittenShare: 0.2,
  rewrittenSpread: 0.7,
  rewrittenLongest: 50,
  /** A text this short has to be the other's nearly whole: one borrowed sentence is as much. Chosen, not measured. */
  shortWords: 40,
  shortShare: 0.8,
  /** With so much of the shorter text and less than so much of the longer, the longer one is no copy: it holds one. */
  holdingShare: 0.4,
  heldShare: 0.2,
} as const;

export const CANDIDATES = {
  /** Two texts are compared when they share so many runs of five words ... */
  fewestShared: 2,
  /** ... of which those that stand in more texts link each text to the first and the last one before it only. */
  mostHolders: 12,
} as const;

export const STANDING = {
  /** Words of a text's end, half of it at most, in which what an outlet closes with is looked for. */
  closingWords: 80,
  fewestTexts: 3,
  /** Two texts of which the shorter one's part before the closing is so much in the other are versions of one, and
   * count once: `rewrittenShare` and some, as an outlet's background on a running story is shared too. Chosen. */
  versionShare: 0.3,
} as const;
