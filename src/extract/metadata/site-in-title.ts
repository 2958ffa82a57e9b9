import { letters } from './found.ts';
import type { SiteName } from './site-names.ts';

/** So many words may stand beside a name that the page states: "World news from The Herald". */
const MOST_BESIDE_STATED = 3;
/**
 * And beside one that only its address tells, which may be any word: "BBC News", but not "Orient Express cancelled". One more
 * where all are capitalised: "Norvik Community Forum".
 */
const MOST_BESIDE_HOST = 1;
/** Shorter ones stand in too much by chance. */
const SHORTEST = 3;

/** Whether a part of a title, between separators, is the site's name and no part of the headline. */
export function namesSite(part: string, site: SiteName): boolean {
  return site.name.length >= SHORTEST && (site.name.includes(letters(part)) || standsIn(site, part));
}

/**
 * As whole words, "sky" not in "Zelensky", and as a name is written: as the page writes it ("Time is running out" is not of
 * "TIME"), or with a capital where only the address tells it.
 */
function standsIn({ name, written }: SiteName, part: string): boolean {
  // "CNNPolitics.com" is one word; numbers are no words ("RIA, 12.03.2024, 15:40").
  const words = part.split(/[^\p{L}\p{N}.]+/u).filter((word) => /\p{L}/u.test(word));
  const most = written === null ? MOST_BESIDE_HOST + Number(words.every(isCapitalised)) : MOST_BESIDE_STATED;
  return words.some((first, from) => {
    if (isCompound(first, name)) return words.length === 1;
    if (written === null && !isCapitalised(first)) return false;
    let run = '';
    for (let to = from; to < words.length && run.length < name.length; to++) {
      run += joined(words[to]!);
      if (run.toLowerCase() !== name) continue;
      return (written === null || run === joined(written)) && words.length - (to + 1 - from) <= most;
    }
    return false;
  });
}

const joined = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** "CNNPolitics", "ZEITmagazin", "tagesschau24"; no "Sunday" for "sun", no "SKYSCRAPER" for "sky". */
function isCompound(word: string, name: string): boolean {
  if (!letters(word).startsWith(name) || !/\p{Ll}/u.test(word)) return false;
  const [head, rest] = [word.slice(0, name.length), word.slice(name.length)];
  return /^[\p{Lu}\p{N}]/u.test(rest) || (rest !== '' && head === head.toUpperCase());
}
