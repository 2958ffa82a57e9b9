import { guessLanguage } from '../../core/article/language.ts';
import type { Found } from './found.ts';
import type { PageFacts } from './page-facts.ts';

/** Languages written in Cyrillic: a template's `lang="en"` around such a text is not its language. */
const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk']);

/**
 * The language of the article as a BCP 47 primary tag: what the page says, unless the text is written in another
 * script; else what the text looks like.
 */
export function findLang(declared: Found | null, text: string): Found | null {
  const guessed = guessLanguage(text);
  if (declared !== null && (guessed === null || CYRILLIC.has(guessed) === CYRILLIC.has(declared.value)))
    return declared;
  return guessed === null ? null : { value: guessed, from: 'text' };
}

/** What the page itself says its language is. */
export function declaredLang(facts: PageFacts): Found | null {
  const sources: readonly [string | null | undefined, string][] = [
    [facts.document.documentElement.getAttribute('lang'), 'html lang'],
    [facts.jsonLd.article?.lang, 'json-ld'],
    [facts.meta.get('og:locale')?.[0], 'meta og:locale'],
    [facts.meta.get('dc.language')?.[0], 'meta dc.language'],
    [facts.meta.get('language')?.[0], 'meta language'],
  ];
  for (const [value, from] of sources) {
    const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase();
    if (tag !== undefined) return { value: tag, from };
  }
  return null;
}
