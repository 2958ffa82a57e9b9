import { together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { Predicate } from './predicates.ts';
import { actor, beforeVerb, type Said } from './subjects.ts';
import { LONGEST_NICKNAME } from './thresholds.ts';

export const QUOTE = /^["“”«»„‘’]$/;

/** "has been nicknamed “General Armageddon”": what stands in the quotation marks. */
export function nicknames(said: Said): Predicate[] {
  const { t } = said.article;
  const { tokens, mentionOf, firstOf } = t;
  const found: Predicate[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    if (!(t.flags[i]! & Word.naming) || !t.lexicon.has('nicknaming', tokens[i]!.lower)) continue;
    const object = together(t, i, i + 1) && mentionOf[i + 1]! >= 0 ? mentionOf[i + 1]! : -1;
    const open = object < 0 ? i + 1 : t.lastOf[object]! + 1;
    if (!together(t, i, open) || !QUOTE.test(tokens[open]!.text)) continue;
    let close = open + 1;
    while (close - open < LONGEST_NICKNAME && together(t, i, close) && !QUOTE.test(tokens[close]!.text))
      close += 1;
    const last = tokens[close - 1]?.kind === 'mark' ? close - 2 : close - 1;
    if (!together(t, i, close) || !QUOTE.test(tokens[close]!.text) || last <= open) continue;
    // "what he dubbed": an active verb without an object says it of something else.
    const active = object < 0 && (t.flags[i - 1]! & Word.subject || mentionOf[i - 1]! >= 0);
    if (active) continue;
    const subject = object >= 0 && firstOf[object] === i + 1 ? actor(t, object) : beforeVerb(said, i);
    if (subject) found.push({ form: 'predicate', first: open + 1, last, target: subject.entity, head: last });
  }
  return found;
}
