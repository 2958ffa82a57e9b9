/** Articles that carry no meaning in an outlet's name: "The Limited Times" is LT. Only dropped before another word. */
const LEADING_ARTICLES = new Set(['the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'il', 'de', 'het']);

/** Longest part of a name that is looked at: names come from pages and may be anything. */
const MAX_NAME = 200;

/**
 * A short mark for each outlet name, different for every name of the list: initials of the first two words, else the
 * first two letters; on a clash the first name keeps its mark and later ones go on to their next letters, then
 * to a number. Names are compared as they are given.
 */
export function monograms(names: readonly string[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (marks.has(name)) continue;
    const mark = candidates(name).find((candidate) => !taken.has(candidate)) ?? numbered(name, taken);
    taken.add(mark);
    marks.set(name, mark);
  }
  return marks;
}

function candidates(name: string): string[] {
  const words = wordsOf(name);
  const letters = words.join('');
  const [first, second] = words;
  if (first === undefined) return ['?'];
  const initial = capital(first);
  const found = second === undefined ? [] : [initial + capital(second)];
  for (const letter of [...letters].slice(1)) found.push(initial + capital(letter));
  return found.length > 0 ? found : [initial];
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const first = wordsOf(name)[0];
  const initial = first === undefined ? '?' : capital(first);
  let n = 2;
  while (taken.has(initial + n)) n++;
  return initial + n;
}

function wordsOf(name: string): string[] {
  const short = name.slice(0, MAX_NAME);
  // A bare host ("www.example.org") is named by what stands before its first dot.
  const spoken = /\s/u.test(short) ? short : (short.replace(/^www\./iu, '').split('.')[0] ?? short);
  const words = spoken.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, ...rest] = words;
  return first !== undefined && rest.length > 0 && LEADING_ARTICLES.has(first.toLowerCase()) ? rest : words;
}

/** First character of a word as a capital; one character even where upper case has two (ß, ﬁ). */
function capital(word: string): string {
  const [first = ''] = word;
  const [upper = first] = first.toUpperCase();
  return upper;
}
