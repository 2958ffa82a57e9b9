import type { Label, Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { findDelayedNames } from './delayed-names.ts';
import { findDescriptions } from './descriptions.ts';
import { findEpithets } from './epithets.ts';
import { findEventNames } from './event-names.ts';
import { findIntroductions, NounsInUse } from './introductions.ts';
import { findPairs } from './pairs.ts';
import { findPredicates } from './predicates.ts';
import { spokenAt } from './quoted-speakers.ts';
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
  { tokens }: ReadingText,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  article: ArticleRoles | null,
): Label[] {
  const voice = voiceOf(quotes);
  const found: LabelTokens[] = [];
  if (article) {
    for (const { form, phrase, last, mention } of article.found) {
      const target = mentions[mention]!.entity;
      if (target !== null) found.push({ form, first: phrase.first, last, target });
    }
    const spoken = spokenAt(article.t, quotes);
    const predicates = findPredicates(article, spoken);
    const taken = new Set([
      ...article.found.map(({ phrase }) => phrase.head),
      ...predicates.map(({ head }) => head),
    ]);
    const introductions = findIntroductions(article, taken);
    for (const { head } of introductions) taken.add(head);
    const delayed = findDelayedNames(article, taken);
    for (const { head } of delayed) taken.add(head);
    found.push(
      ...predicates,
      ...introductions,
      ...delayed,
      ...findDescriptions(article, taken, new NounsInUse(article, [...introductions, ...delayed]), spoken),
      ...findPairs(article, taken),
      ...findEpithets(article.t),
      ...findEventNames(article),
    );
  }
  return outermost(found)
    .map(({ form, first, last, target }): Label => {
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      return { ...span, target, form, voice: voice(span) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of labels inside one another that are put on the same one at the same name, only the longest: "Chief Petty Officer". */
function outermost(found: readonly LabelTokens[]): LabelTokens[] {
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: LabelTokens[] = [];
  for (const label of sorted) {
    let inside = false;
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - 3; i -= 1)
      if (kept[i]!.last >= label.last && kept[i]!.target === label.target && kept[i]!.form === label.form)
        inside = true;
    if (!inside) kept.push(label);
  }
  return kept;
}
