import type { Gazetteer } from '../../names/compile-gazetteer.ts';
import { type CaseEndings, nominativesOf } from '../../names/spelling/case-endings.ts';
import { nameListsOf } from '../../names/text/name-lists.ts';
import type { Mention } from '../../reading.ts';
import type { ReadingText } from '../../reading-text.ts';

/**
 * Whether a name is surely printed in another case than the nominative, so that it is no subject: «Украины»,
 * «Навального», "Kremla". Told by the gazetteer's names, of people that it doesn't hold by the given name.
 */
export function isOblique(
  mention: Mention,
  { text, lang, languages }: ReadingText,
  gazetteer: Gazetteer,
): boolean {
  if (lang === null) return false;
  const { cases } = nameListsOf(languages, lang);
  if (cases.longest === 0) return false;
  const words = text.slice(mention.start, mention.end).toLowerCase().split(/\s+/);
  const names = mention.known ? gazetteer.byId.get(mention.entity!)?.names : undefined;
  const own = names && Object.hasOwn(names, lang) ? names[lang]! : [];
  if (own.length > 0) {
    const last = mention.kind === 'person';
    const word = last ? words.at(-1)! : words[0]!;
    const nominatives = own.map((name) => {
      const parts = name.toLowerCase().split(' ');
      return last ? parts.at(-1)! : parts[0]!;
    });
    return isCaseOf(word, nominatives, cases);
  }
  const given = words.length > 1 && mention.kind === 'person' ? words[0]! : null;
  if (given === null || gazetteer.given.has(given)) return false;
  return isCaseOf(
    given,
    nominativesOf(given, cases).filter((form) => gazetteer.given.has(form)),
    cases,
  );
}

const isCaseOf = (word: string, nominatives: readonly string[], cases: CaseEndings) =>
  !nominatives.includes(word) && nominativesOf(word, cases).some((form) => nominatives.includes(form));
