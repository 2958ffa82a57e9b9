import { isActor, type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { LabelTokens } from './find-labels.ts';

/** Second parts of compounds that tell what a country is like: "nuclear-armed", "war-torn". */
const COMPOUND = /(?:ed|en|torn|ridden|rich|poor|hungry|loving)$/;

/**
 * Labels that are no noun phrases of their own: a compound before a country ("nuclear-armed Russia") and a noun for people
 * behind an organisation ("Houthi militants").
 */
export function findEpithets(t: PhraseText): LabelTokens[] {
  const { tokens, flags, mentions, mentionOf, firstOf, lastOf } = t;
  if (!t.lexicon.words.compounds) return [];
  const found: LabelTokens[] = [];
  mentions.forEach(({ kind, entity }, mention) => {
    if (entity === null || !isActor(t, mention)) return;
    const before = firstOf[mention]! - 1;
    if (kind === 'person' && isNational(t, before, mention))
      found.push({ form: 'title', first: before, last: before, target: entity });
    if (kind === 'place' && isCompound(t, before, firstOf[mention]!))
      found.push({ form: 'title', first: before - 2, last: before, target: entity });
    const after = lastOf[mention]! + 1;
    if (kind !== 'organisation' || !together(t, lastOf[mention]!, after) || mentionOf[after]! >= 0) return;
    const word = flags[after]!;
    const next = tokens[after + 1];
    const ends =
      !next || next.kind === 'mark' || !together(t, after, after + 1) || !(flags[after + 1]! & HEAD);
    if (word & Word.group && word & Word.plural && t.lexicon.has('fighters', tokens[after]!.lower) && ends)
      found.push({ form: 'description', first: after, last: after, target: entity });
  });
  return found;
}

/** "Norwegian Lise Davidsen": the adjective of a country right before a full name, with nothing before it that it belongs to. */
function isNational(t: PhraseText, at: number, mention: number): boolean {
  const { tokens, flags, mentionOf, firstOf, lastOf } = t;
  if (at < 0 || t.nationAt(at) === null || mentionOf[at]! >= 0) return false;
  if (!together(t, at, firstOf[mention]!) || lastOf[mention] === firstOf[mention]) return false;
  const before = tokens[at - 1];
  if (!before || !together(t, at, at - 1)) return true;
  return before.kind === 'mark'
    ? /^[,;:“"]$/.test(before.text)
    : (flags[at - 1]! & (Word.and | Word.stop)) !== 0;
}

function isCompound({ tokens, mentionOf, flags }: PhraseText, last: number, name: number): boolean {
  const hyphen = tokens[last - 1];
  const first = tokens[last - 2];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    !tokens[last]!.spaced &&
    first?.kind === 'word' &&
    tokens[name]!.spaced &&
    mentionOf[last]! < 0 &&
    mentionOf[last - 2]! < 0 &&
    tokens[last - 3]?.text !== '-' &&
    !(flags[last]! & Word.stop) &&
    COMPOUND.test(tokens[last]!.lower)
  );
}
