import { MOST_TITLE_WORDS } from '../thresholds.ts';
import type { NameLists } from './name-lists.ts';
import type { NameWord } from './name-words.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'" };

/**
 * Numbers of the words inside quotation marks whose words all have capitals: a title of a work (“The Division Bell”),
 * in which no name is meant. A name of an organisation or place keeps its last word and is none.
 */
export function wordsOfTitles(words: readonly NameWord[], lists: NameLists): ReadonlySet<number> {
  const found = new Set<number>();
  if (!lists.forms.titleCase) return found;
  for (let open = 0; open < words.length; open++) {
    if (words[open]!.kind !== 'mark') continue;
    const close = CLOSING[words[open]!.text];
    if (close === undefined || words[open + 1]?.spaced !== false) continue;
    // Run on to the word before, it closes a quote.
    if (!words[open]!.spaced && words[open - 1]?.text !== '(') continue;
    const end = endOfTitle(words, open, close, lists);
    if (end < 0) continue;
    for (let at = open + 1; at < end; at++) found.add(at);
    open = end;
  }
  return found;
}

function endOfTitle(words: readonly NameWord[], open: number, close: string, lists: NameLists): number {
  let count = 0;
  let last: NameWord | null = null;
  const first = words[open + 1]!;
  for (let at = open + 1; at < words.length && at - open <= MOST_TITLE_WORDS + 3; at++) {
    const word = words[at]!;
    if (word.text === close) return isTitle(count, first, last, lists) ? at : -1;
    if (word.kind === 'mark') continue;
    count += 1;
    if (word.kind === 'word' && !word.capital && !lists.closed.has(word.lower) && word.lower !== 'it')
      return -1;
    if (word.kind === 'word') last = word;
  }
  return -1;
}

const isTitle = (count: number, first: NameWord, last: NameWord | null, lists: NameLists) =>
  count > 0 &&
  count <= MOST_TITLE_WORDS &&
  last?.capital === true &&
  (lists.closed.has(first.lower) || !lists.generic.has(last.lower));
