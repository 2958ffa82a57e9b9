import { nominativesOf } from '../spelling/case-endings.ts';
import { romanize } from '../spelling/romanize.ts';
import { isCyrillic, type NamePage } from './name-page.ts';

/** Sex that a given name tells, '' where it is both, null where the word is none. Case endings are taken off. */
export function sexOfGiven({ gazetteer, lists, lang }: NamePage, lower: string): 'f' | 'm' | '' | null {
  const { given } = gazetteer;
  for (const form of nominativesOf(lower, lists.cases)) {
    const sex =
      given.get(form) ??
      (isCyrillic(form) ? given.get(romanize(form, lang, gazetteer.languages)) : undefined);
    if (sex !== undefined) return sex;
  }
  return null;
}

/** The given name's nominative, or the word itself. */
export function nominativeOfGiven({ gazetteer, lists, lang }: NamePage, lower: string): string {
  const found = nominativesOf(lower, lists.cases).find(
    (form) =>
      gazetteer.given.has(form) ||
      (isCyrillic(form) && gazetteer.given.has(romanize(form, lang, gazetteer.languages))),
  );
  return found ?? lower;
}

/** A word that is printed as a given name here, not as a common word at the beginning of a sentence ("Will"). */
export function isGivenName(page: NamePage, at: number): boolean {
  const { capital, lower, opens, kind } = page.words[at]!;
  if (!capital || kind !== 'word' || (opens && page.lists.common.has(lower))) return false;
  // "Evans Kolumne" is no full name.
  if (page.lists.forms.nounCapitals) return page.gazetteer.given.has(lower);
  return sexOfGiven(page, lower) !== null;
}
