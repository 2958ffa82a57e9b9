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
  /** Share of the shorter surroundings that two measures have in common, to be of one thing. */
  sameContext: 0.4,
  /** Content words that two numbers or dates share nearby: to be the same; to be called different. */
  contextWords: { same: 1, other: 2 },
  /** Content words that two claims must share before it is said who stands for them. */
  sharedForAttribution: 3,
  /** Share of them inside one source's quotes, for it to stand for the claim; and at most, for the outlet to. */
  attributed: 0.75,
  ownVoice: 0.15,
  /** Words by which a quote is shorter to be called cut. */
  cutWords: 3,
  /** Words in common, of the shorter quote: for a paraphrase, for a part, for a quote in other words (and at most). */
  paraphrase: 0.5,
  reworded: { least: 0.5, most: 0.95 },
  /** Words that a quote must have to be compared. */
  quoteWords: 3,
  /** Sentences around a claim in which the rest of a quote is looked for. */
  quoteSentences: 3,
  /** Words between a hedge and what it hedges. */
  hedgeWithin: 3,
  /** Words between a passive and who does it ("was shot in the leg by police"). */
  agentWithin: 8,
} as const;
