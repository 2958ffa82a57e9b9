import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Label, Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import { articleRoles } from '../roles/article-roles.ts';
import { findDelayedNames } from './delayed-names.ts';
import { findDescriptions } from './descriptions.ts';
import { findEpithets } from './epithets.ts';
import { findEventNames } from './event-names.ts';
import { findPredicates } from './predicates.ts';
import { voiceOf } from './voice.ts';

/** A label by its tokens, `last` included. */
export interface LabelTokens {
  readonly form: Label['form'];
  readonly first: number;
  readonly last: number;
  readonly target: string;
}

/**
 * The words put on actors and events. What stands at a name or is said of one is told by grammar alone; a description
 * that stands for somebody counts only where this article names them, or where it has a role that is theirs.
 */
export function findLabels(
  source: ReadingText,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  gazetteer: Gazetteer,
): Label[] {
  const voice = voiceOf(quotes);
  const found: LabelTokens[] = [];
  const article = articleRoles(source, mentions, gazetteer);
  if (article) {
    for (const { form, phrase, last, mention } of article.found) {
      const target = mentions[mention]!.entity;
      if (target !== null) found.push({ form, first: phrase.first, last, target });
    }
    const predicates = findPredicates(article);
    found.push(...predicates);
    const taken = new Set([
      ...article.found.map(({ phrase }) => phrase.head),
      ...predicates.map(({ head }) => head),
    ]);
    found.push(
      ...findDescriptions(article, taken),
      ...findDelayedNames(article, taken),
      ...findEpithets(article.t),
      ...findEventNames(article),
    );
  }
  const { tokens } = source;
  return found
    .map(({ form, first, last, target }): Label => {
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      return { ...span, target, form, voice: voice(span) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
