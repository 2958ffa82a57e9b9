import { complementEnd } from '../phrases/complement.ts';
import { isPerson } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';

/**
 * "One of Russia's best known businessmen has called the invasion a crazy war. Oleg Tinkov made the comments": who is
 * described at a sentence's beginning and named first at the beginning of the next. Not where the first sentence names
 * somebody, nor for nouns of sources that stay unnamed. On 446 articles eight of ten such pairs were the same person, and
 * all eight without these nouns.
 */
export function findDelayedNames(article: ArticleRoles, taken: ReadonlySet<number>): LabelTokens[] {
  const { t, phrases } = article;
  const { tokens, mentions, firstOf, lastOf } = t;
  const firstNamed = new Map<number, string>();
  const namesSomebody = new Set<number>();
  const seen = new Set<string>();
  mentions.forEach(({ entity }, mention) => {
    const first = firstOf[mention]!;
    const { sentence } = tokens[first]!;
    if (!isPerson(t, mention) || entity === null) return;
    const begins = first === 0 || tokens[first - 1]!.sentence !== sentence;
    if (begins && !seen.has(entity) && lastOf[mention]! > first) firstNamed.set(sentence, entity);
    namesSomebody.add(sentence);
    seen.add(entity);
  });
  const found: LabelTokens[] = [];
  for (const phrase of phrases) {
    const { first, head, opener, partitive, modified, plural } = phrase;
    const { sentence } = tokens[head]!;
    const target = firstNamed.get(sentence + 1);
    if (target === undefined || sentence < 0 || taken.has(head)) continue;
    // What opens a sentence is what it speaks of, whoever else it names; so does "the" where nothing went before.
    const opens = first === 0 || tokens[first - 1]!.sentence !== sentence;
    if (!opens && namesSomebody.has(sentence)) continue;
    const unknown = opener === 'indefinite' || partitive || (first === 0 && opener === 'definite');
    if (!unknown || (plural && !partitive)) continue;
    if (!(t.flags[head]! & Word.person) || (t.flags[head]! & Word.plain && !modified)) continue;
    if (t.lexicon.has('anonymous', tokens[head]!.lower)) continue;
    const before = tokens[first - 1];
    if (before && before.sentence === sentence && !/^[-–—]$/.test(before.text)) continue;
    found.push({ form: 'description', first, last: complementEnd(t, phrase, false), target });
    firstNamed.delete(sentence + 1);
  }
  return found;
}
