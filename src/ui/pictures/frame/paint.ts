/**
 * What pictures are drawn with: tokens of the page, as attributes and not as rules of a style sheet, so that a picture that is
 * saved by itself needs only these replaced (`svg-text.ts`).
 */
export const PAINT = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  faint: 'var(--faint)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  paper: 'var(--paper)',
  wash: 'var(--wash)',
} as const;

export const FONTS = { sans: 'var(--sans)', serif: 'var(--serif)' } as const;

/** CSS pixels. */
export const TEXT = { small: 11, usual: 12.5 } as const;
