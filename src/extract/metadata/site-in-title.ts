import { letters } from './found.ts';
import type { SiteName } from './site-names.ts';

/** So many words may stand beside a name that the page states: "World news from The Herald". */
const MOST_BESIDE_STATED = 3;
/** And beside one that only its address tells, which may be any word: "BBC News", but not "Metro stations shut". */
const MOST_BESIDE_HOST = 1;
/** Shorter ones stand in too much by chance. */
const SHORTEST = 3;

/** Whether a part of a title, between separators, is the site's name and no part of the headline. */
export function namesSite(part: string, { name, isStated }: SiteName): boolean {
  if (name.length < SHORTEST) return false;
  return name.includes(letters(part)) || standsIn(name, part, isStated);
}

/** As whole words, "sky" not in "Zelensky"; and where only the address tells the name, as a name is written. */
function standsIn(name: string, part: string, isStated: boolean): boolean {
  // "CNNPolitics.com" is one word; numbers are no words ("RIA, 12.03.2024, 15:40").
  const words = part.split(/[^\p{L}\p{N}.]+/u).filter((word) => /\p{L}/u.test(word));
  const most = isStated ? MOST_BESIDE_STATED : MOST_BESIDE_HOST;
  return words.some((first, from) => {
    if (isCompound(first, name)) return words.length === 1;
    if (!isStated && !/^\p{Lu}/u.test(first)) return false;
    let run = '';
    for (let to = from; to < words.length && run.length < name.length; to++) {
      run += letters(words[to]!);
      if (run === name) return words.length - (to + 1 - from) <= most;
    }
    return false;
  });
}

/** "CNNPolitics", "ZEITmagazin", "tagesschau24"; no "Sunday" for "sun", no "SKYSCRAPER" for "sky". */
function isCompound(word: string, name: string): boolean {
  if (!letters(word).startsWith(name) || !/\p{Ll}/u.test(word)) return false;
  const [head, rest] = [word.slice(0, name.length), word.slice(name.length)];
  return /^[\p{Lu}\p{N}]/u.test(rest) || (rest !== '' && head === head.toUpperCase());
}
