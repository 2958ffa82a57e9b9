import { isTitle } from '../text/name-lists.ts';
import type { NamePage } from '../text/name-page.ts';

/** A title before the run: "Mr." and "président" stand outside the capitals. */
export function titleBefore({ words, lists }: NamePage, from: number): string | null {
  const { sentence } = words[from]!;
  const at = words[from - 1]?.text === '.' ? from - 2 : from - 1;
  const word = words[at];
  return word?.kind === 'word' && word.sentence === sentence && isTitle(word.lower, lists)
    ? word.lower
    : null;
}

export const isTitleComplement = (page: NamePage, from: number) => titleOfComplement(page, from) !== null;

/** "envoy" of "Envoy for `North Korea`", in lower case; null where no title stands before. */
export function titleOfComplement({ words, lists }: NamePage, from: number): string | null {
  const { sentence } = words[from]!;
  const before = words[from - 1];
  const title = words[from - 2];
  if (before?.sentence !== sentence || title?.sentence !== sentence) return null;
  const joins = lists.links.has(before.lower) || lists.placeCues.has(before.lower);
  return joins && isTitle(title.lower, lists) ? title.lower : null;
}
