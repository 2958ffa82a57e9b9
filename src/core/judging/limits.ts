/** Limits of what is kept of a reader's judgements, in one place. Chosen, not measured. */
export const JUDGING = {
  /** All are read for each answer, so they are few: a thousand of usual length are half a megabyte. */
  most: 1_000,
  /** UTF-16 units of a passage that are kept, and by which it is known again. Sentences have some 150. */
  passageLetters: 2_000,
  /** Of what is kept beside it: title, outlet. */
  fieldLetters: 500,
  addressLetters: 2_000,
  reasons: 40,
} as const;
