/**
 * Limits of telling how one fact is worded in two claims. Chosen on invented pairs (test/fixtures/framing) and by reading
 * what is told of the hand-made facts of the seeds and the four events that may be tuned on; no figure hangs on their
 * second digit. All lean to saying nothing.
 */
export const WORDING = {
  /** Words on either side of a number, date or verb that say what it is about. */
  nearWords: 6,
  /** Words between a number and what befell those counted ("six people in the car were killed"). */
  fateWithin: 5,
  /** Words between "toll" and its number ("the death toll from the quake rose to 230"). */
  tollWithin: 6,
  /** Share of the shorter surroundings that two measures have in common, to be of one thing. */
  sameContext: 0.4,
  /** Share by which a length in miles and one in kilometres may differ as round figures do. */
  sameMeasure: 0.05,
  /** How many times the other a number may be at most: beyond that two places or times are counted. */
  mostTimes: 4,
  /** Content words that two numbers or dates share nearby: to be the same; to be called different. */
  contextWords: { same: 1, other: 2, otherDate: 3, finerDate: 2, hedge: 3 },
  /** Content words that two claims must share before it is said who stands for them: a source, the outlet. */
  sharedForAttribution: { source: 2, own: 3 },
  /** Share of them inside one source's quotes, for it to stand for the claim; and at most, for the outlet to. */
  attributed: 0.75,
  ownVoice: 0.15,
  /** Share of the words that somebody stands for which the other claim must have. */
  sharedOfAttributed: 0.25,
  /** Words behind a source that closes what he is cited for ("X said on Monday in Minsk"). */
  behindSource: 5,
  /** Share of words in order, from which a sentence without marks is one that another article quotes. */
  unmarked: 0.7,
  /** Characters between a quote and who says it, for another speaker to be told of. */
  besideQuote: 40,
  /** Share of the longer label's words in the other, over which they say the same. */
  sameLabel: 0.5,
  /** Words by which a quote is shorter to be called cut. */
  cutWords: 3,
  /** Content words in common, and their share of the shorter quote's. */
  paraphrase: { words: 3, share: 0.6 },
  /** The same of a quote in other words whose speakers are not known to be one. */
  sameQuote: 0.6,
  /** Share of the longer quote's words that one in other words has in the same order. */
  reworded: 0.5,
  /** Share of the shorter quote's words in the longer, in order, for them to be the same quote. */
  verbatim: 0.9,
  /** How many times as long as the shorter quote the words of the longer may be that hold it. */
  together: 1.4,
  /** Words quoted, for a part of a quotation. */
  partWords: 2,
  /** Words that a part leaves out at one end: one is only "the" or "it". */
  missingOfPart: 2,
  /** Words that a quote must have to be compared. */
  quoteWords: 3,
  /** Sentences around a claim in which the rest of a quote is looked for. */
  quoteSentences: 3,
  /** Words between a hedge and what it hedges. */
  hedgeWithin: 3,
  /** Words between a passive and who does it ("was shot in the leg by police"). */
  agentWithin: 8,
} as const;
