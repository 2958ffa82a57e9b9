import type { Random } from './random.ts';

const ONSETS = [
  ...['b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'g', 'gr', 'h', 'j', 'k', 'kl', 'kr', 'l', 'm', 'n', 'p', 'pr'],
  ...[
    'r',
    's',
    'sh',
    'sk',
    'st',
    't',
    'tr',
    'v',
    'w',
    'z',
    'zh',
    'th',
    'bl',
    'mal',
    'kar',
    'ber',
    'vor',
    'tan',
  ],
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'o', 'ai', 'ei', 'ou', 'ia', 'io'];
const CODAS = ['', '', 'n', 'r', 'l', 's', 'm', 'k', 'nd', 'rt', 'st', 'ng', 'v', 'nk', 'rg', 'lm'];
const NAME_ENDINGS = [
  'ov',
  'enko',
  'sky',
  'man',
  'son',
  'berg',
  'ez',
  'ard',
  'ik',
  'off',
  'well',
  'ton',
  'us',
];
const PLACE_ENDINGS = ['grad', 'ville', 'burg', 'sk', 'ford', 'ham', 'ino', 'port', 'stan', 'mouth', 'pol'];

/** A word that no language has, in lower case: two to four syllables. */
export function inventedWord(random: Random): string {
  const syllables = 2 + (random.chance(0.4) ? 1 : 0) + (random.chance(0.1) ? 1 : 0);
  return Array.from({ length: syllables }, () => syllable(random)).join('');
}

export function inventedSurname(random: Random): string {
  return capital(syllable(random) + (random.chance(0.5) ? syllable(random) : '') + random.pick(NAME_ENDINGS));
}

export function inventedPlace(random: Random): string {
  return capital(
    syllable(random) + (random.chance(0.4) ? syllable(random) : '') + random.pick(PLACE_ENDINGS),
  );
}

function syllable(random: Random): string {
  return random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A number as news prints it: a count, an amount, a share. */
export function printedNumber(random: Random): string {
  const kind = random.next();
  if (kind < 0.4) return String(2 + random.below(97));
  if (kind < 0.6) return String(100 + random.below(900));
  if (kind < 0.75) return (1_000 + random.below(80_000)).toLocaleString('en-US');
  if (kind < 0.85) return `${1 + random.below(90)}.${1 + random.below(9)}`;
  if (kind < 0.95) return String(1990 + random.below(33));
  return String(10 * (1 + random.below(90)));
}
