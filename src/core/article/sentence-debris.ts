/**
 * Marks that stand alone before a sentence, left behind where a page or its scraper dropped the words between them
 * ("’S , : ‘ ’ Biden said"): where they end. Dashes and quotation marks by themselves open sentences and are none.
 */
export function endOfDebris(text: string, start: number, end: number): number {
  if (!MAY_BE_DEBRIS.test(text[start]!)) return start;
  let debris = start;
  let sure = false;
  let at = start;
  for (let count = 0; count < MOST_TOKENS && at < end; count++) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token || TOKEN.lastIndex > end) break;
    const [whole, word] = token as unknown as [string, string];
    at += whole.length;
    if (CLITIC.test(word) || (MARKS.test(word) && !OPENING.test(word))) sure = true;
    else if (OPENING.test(word)) {
      // Debris only if more of it follows, or has come before.
      if (!sure && !followsDebris(text, at)) break;
      sure = true;
    } else if (SCRAP.test(word) && sure) continue;
    else break;
    if (sure) debris = at;
  }
  return debris;
}

const MOST_TOKENS = 24;
const MAY_BE_DEBRIS = /[,:;.'‘’"“”–—-]/;
const TOKEN = /(\S{1,12})\s+/y;
const MARKS = /^[,:;.'‘’"“”–—-]+$/;
/** A lone dash or quotation mark. */
const OPENING = /^[–—"“'‘-]+$/;
/** What was left of a possessive in capitals. */
const CLITIC = /^['’‘](?:S|T|RE|VE|LL|D|M)[,’']?$/;
/** A letter or number between marks; they end with the next mark. */
const SCRAP = /^(?:\p{Lu}|\d[\d,]*)$/u;

function followsDebris(text: string, at: number): boolean {
  TOKEN.lastIndex = at;
  const next = TOKEN.exec(text)?.[1];
  return next !== undefined && (CLITIC.test(next) || MARKS.test(next));
}
