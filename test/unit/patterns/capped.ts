import type { Attack } from './attacks.ts';

/** A pattern whose time grows faster than the text, where that is never long. */
interface Capped {
  readonly pattern: RegExp;
  readonly files: readonly string[];
  /** What keeps the text short. */
  readonly why: string;
  /** Shows that it does grow. */
  readonly attack: Attack;
}

const pumped = (repeated: string, behind = '\u0001', before = ''): Attack => ({ before, repeated, behind });

export const CAPPED: readonly Capped[] = [
  {
    pattern: /[aeiouy]+$/,
    files: ['core/article/stem.ts'],
    why: 'One word: those of texts have 64 letters at most (LONGEST_WORD), units and labels are of a few of them.',
    attack: pumped('a'),
  },
  {
    pattern:
      /^\s*(?:source|quelle|fuente|fonte|źródło|źrodlo|источник|джерело|крыніца|bron)\s*:?\s+(.{2,60})$/iu,
    files: ['core/event/agencies.ts'],
    why: 'A line within the last 300 characters of a text (REACH).',
    attack: pumped(' \n', '', 'source'),
  },
  {
    pattern: /[.)\]]+$/,
    files: ['core/event/agencies.ts'],
    why: 'At most 60 characters, which the form of the line took.',
    attack: pumped('.'),
  },
  {
    pattern: /\/+$/,
    files: ['core/event/same-article.ts', 'corpus/store/identity/canonical-url.ts'],
    why: 'An address: 2,048 characters at most (MAX_URL_CHARACTERS).',
    attack: pumped('/'),
  },
  {
    pattern: /0+$/,
    files: ['core/index/number-rarity.ts'],
    why: 'A number of 15 digits at most, which is asked before.',
    attack: pumped('0'),
  },
  {
    pattern: /[^-_]{2,}[-_][^-_]{2,}[-_]|\d{4}/,
    files: ['corpus/formats/html-page.ts'],
    why: 'The first 300 characters of an address’s last part.',
    attack: pumped('a', ''),
  },
  {
    pattern: /=+$/,
    files: ['core/facts/weighing/related-words.ts'],
    why: 'A packaged table: nobody else’s text.',
    attack: pumped('='),
  },
];
