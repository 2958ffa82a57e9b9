import type { ClaimWord } from '../claim-view.ts';
import type { FramingLexicon } from '../framing-lexicon.ts';

/**
 * The word that says what a clause tells of its subject: the word behind its first auxiliary, or its first past form that follows
 * a noun. Null where none is found: present tenses without an auxiliary are not told from nouns.
 */
export function mainVerb(words: readonly ClaimWord[], framing: FramingLexicon): ClaimWord | null {
  const all = withoutRelatives(words, framing);
  for (let at = 0; at < all.length; at += 1) {
    const { norm } = all[at]!;
    if (framing.auxiliaries.has(norm)) {
      let next = at + 1;
      while (next < all.length && passesOver(all[next]!.norm, framing)) next += 1;
      const verb = all[next];
      // "is expected to meet"
      const infinitive = framing.infinitive.has(all[next + 1]?.norm ?? '') ? all[next + 2] : undefined;
      if (infinitive?.content) return infinitive;
      return verb?.content && !verb.cut ? verb : null;
    }
    let back = at - 1;
    while (back > 0 && framing.adverbs.has(all[back]!.norm)) back -= 1;
    const before = all[back];
    // "the girls abducted by": no verb of theirs.
    const reduced = framing.by.has(all[at + 1]?.norm ?? '');
    if (before?.content && !all[at]!.cut && !reduced && isPast(norm, framing)) return all[at]!;
  }
  return null;
}

/** Without relative clauses, up to their comma: "the girls who were kidnapped" doesn't tell that they were. */
function withoutRelatives(all: readonly ClaimWord[], { relatives }: FramingLexicon): ClaimWord[] {
  let inside = false;
  return all.filter((word, at) => {
    if (relatives.has(word.norm) && at > 0) inside = true;
    else if (word.cut) inside = false;
    return !inside;
  });
}

/** Whether a verb, or one of its group of fates ("freed", "released"), is among words. */
export function tells(all: readonly ClaimWord[], verb: ClaimWord, framing: FramingLexicon): boolean {
  const { fates } = framing;
  const fate = fates.get(verb.norm);
  return withoutRelatives(all, framing).some(
    ({ term, norm }) => term === verb.term || (fate !== undefined && fates.get(norm) === fate),
  );
}

const passesOver = (norm: string, framing: FramingLexicon) =>
  framing.auxiliaries.has(norm) ||
  framing.adverbs.has(norm) ||
  framing.negations.has(norm) ||
  isAdverbial(framing, norm);

export function isPast(norm: string, { participles, pasts, participleEnding }: FramingLexicon): boolean {
  return (
    participles.has(norm) || pasts.has(norm) || (norm.endsWith(participleEnding) && norm.length > SHORTEST)
  );
}

/** "red", "shed" */
const SHORTEST = 4;

/** "deliberately" */
export const isAdverbial = ({ adverbEndings }: FramingLexicon, norm: string): boolean =>
  adverbEndings.some((ending) => norm.endsWith(ending));
