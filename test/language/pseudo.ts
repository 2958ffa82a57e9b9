import type { Catalogue } from '../../src/words/catalogue.ts';

/** Letters with marks, still to be read: what a surface shows without them was never looked up. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ó',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
};
/** German and Polish need about a third more room than English. */
const LONGER = 0.4;
const PADDING = 'éíñš ţwó ţĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ éíĝĥţ ñíñé ţéñ ';
const OPENS = '⟦';
const CLOSES = '⟧';

/**
 * A language that nobody speaks: every text in brackets, its letters marked, and longer by four tenths.
 * @param direction which way it is written
 */
export function pseudoOf(catalogue: Catalogue, direction: 'ltr' | 'rtl' = 'ltr'): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]) => [
      key,
      { ...entry, message: pseudoText(key, entry.message, direction) },
    ]),
  );
}

function pseudoText(key: string, message: string, direction: 'ltr' | 'rtl'): string {
  // Dates and names of languages then have no letter that English has.
  if (key === 'localeCode') return 'zh';
  if (key === 'extensionName') return message;
  if (key === 'localeDirection') return direction;
  const marked = message.replace(/\$\w+\$|\p{L}/gu, (part) => MARKED[part] ?? part);
  const letters = message.replace(/\$\w+\$/g, '').length;
  const more = PADDING.repeat(1 + Math.ceil((letters * LONGER) / PADDING.length)).slice(
    0,
    Math.ceil(letters * LONGER),
  );
  return `${OPENS}${marked}${more === '' ? '' : ` ${more.trim()}`}${CLOSES}`;
}

/** What of a text stands outside all brackets. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPENS) depth++;
    else if (letter === CLOSES) depth--;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
