import { stemmer } from 'stemmer';

/**
 * One form for the inflections of a word, so that they count as the same term. Latin letters: Porter's stemmer, then
 * what it leaves apart in news: a country and its people ("Russia", "Russian"; "Europe", "European") and y/i endings
 * of transliterated names ("Dmitry", "Dmitri"; "Zaluzhny", "Zaluzhniy"). Cyrillic: the case ending is cut off.
 * @param norm lower case, without diacritics
 */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const made = CYRILLIC.test(norm) ? stemCyrillic(norm) : stemLatin(norm);
  if (stems.size >= REMEMBERED_STEMS) stems.clear();
  stems.set(norm, made);
  return made;
}

const CYRILLIC = /[\u0400-\u04ff]/;
const stems = new Map<string, string>();
const REMEMBERED_STEMS = 200_000;
const SHORTEST_CUT = 4;

function stemLatin(norm: string): string {
  if (norm.length < 3) return norm;
  const people = /^(.{3,}?)(?:ians?|eans?)$/.exec(norm)?.[1];
  const base = stemmer(people ?? norm);
  return (base.length > 4 ? base.replace(/[aeiouy]+$/, '') : base) || norm;
}

/**
 * Longest first; adjectival, then noun endings of Russian, Ukrainian and Belarusian. Words come without diacritics, and
 * й and ї are letters with one: the endings lose it as well.
 */
const ENDINGS = (
  'ского ському скому скими ского ская ские ских ский ской ским скую ськой ська ський ські ських ' +
  'иями ыми ими ами ями иям иях ией иею ием ого его ому ему ами ях ах ов ев ей ой ый ий ая яя ое ее ые ие ам ям ом ем ию ия ии ою ею ую юю ым им ых их а я о е ы и у ю ь й і ї є'
)
  .normalize('NFKD')
  .replace(/\p{M}/gu, '')
  .split(' ');

function stemCyrillic(norm: string): string {
  for (const ending of ENDINGS) {
    if (norm.length - ending.length >= SHORTEST_CUT && norm.endsWith(ending))
      return norm.slice(0, -ending.length);
  }
  return norm;
}
