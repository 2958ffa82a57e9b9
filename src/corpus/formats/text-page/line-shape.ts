/** What a piece of text looks like, whatever it says. All of it is linear in the text's length. */

const CLOSING = '"\'’”»“)]›';
const SENTENCE_ENDS = '.!?…。！？؟।։';

/** Ends like a sentence: a full stop, question or exclamation mark, closing quotes and brackets passed over. */
export function endsSentence(text: string): boolean {
  return SENTENCE_ENDS.includes(lastMark(text));
}

/** Ends like a teaser that was cut off: with an ellipsis, also a bracketed one. */
export function endsCutOff(text: string): boolean {
  const end = text.slice(-6).trimEnd();
  return end.endsWith('…') || end.endsWith('...') || end.endsWith('[…]') || end.endsWith('...]');
}

export function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && (CLOSING.includes(text[at]!) || text[at]!.trim() === '')) at--;
  return text[at] ?? ' ';
}

/** Words between spaces; two characters a word in scripts that write none. */
export function wordCount(text: string): number {
  let words = 0;
  let wide = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3040 && unit <= 0x9fff) wide++;
    const space = unit <= 0x20 || unit === 0xa0;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return Math.max(words, Math.round(wide / 2));
}

/** A line's letters in lower case and nothing else: what {@link PHRASE_GROUPS} are compared by. */
export function letterKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}©]+/gu, '');
}

/** The words of a line, also those that a dump glued at a capital letter: `ShareSendTweet` → three. */
export function gluedWords(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '');
}
