export const PASSAGE = {
  widestGap: 8,
  mostShift: 4,
  mostOccurrences: 4,
  fewestWords: 10,
  fewestWordsAfter: 3,
} as const;
