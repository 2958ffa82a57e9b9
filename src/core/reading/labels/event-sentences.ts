import type { PhraseText } from '../phrases/phrase-text.ts';
import { type EventFlags, EventWord } from './event-lexicon.ts';
import { isSide, otherPlace } from './event-places.ts';
import { SENTENCES_ABOUT_WAR, SENTENCES_ELSEWHERE } from './thresholds.ts';

/**
 * Whether a noun for a war or act without a side or place of its own ("the attack", "fighting") is of this war, by what its
 * sentence and the one before it speak of: a shooting, a hack, a trial or another country's act is another thing.
 * @param certain the text names the war beyond doubt somewhere
 */
export function meantBy(
  t: PhraseText,
  flagsOf: EventFlags,
  certain: boolean,
): (token: number, act: boolean) => boolean {
  const ofWar = new Set<number>();
  const elsewhere = new Set<number>();
  const abroad = new Set<number>();
  for (let i = 0; i < t.tokens.length; i += 1) {
    const { sentence, kind, lower } = t.tokens[i]!;
    if (kind !== 'word') continue;
    const mention = t.mentionOf[i]!;
    if (isSide(t, mention >= 0 ? t.mentions[mention]!.entity : t.nationAt(i))) ofWar.add(sentence);
    else if (mention >= 0) {
      const before = t.tokens[t.firstOf[mention]! - 1];
      const isPlace = t.mentions[mention]!.kind === 'place' && otherPlace(t, i);
      if (isPlace && before && t.lexicon.has('locatives', before.lower)) abroad.add(sentence);
    } else if (flagsOf(lower) & EventWord.elsewhere) elsewhere.add(sentence);
  }
  return (token, act) => {
    const { sentence } = t.tokens[token]!;
    if (act && elsewhere.has(sentence)) return false;
    if (ofWar.has(sentence)) return true;
    if (!act) return certain || ofWar.has(sentence - 1) || ofWar.size >= SENTENCES_ABOUT_WAR;
    if (abroad.has(sentence)) return false;
    if (elsewhere.has(sentence - 1) && (!certain || elsewhere.size >= SENTENCES_ELSEWHERE)) return false;
    return certain || ofWar.has(sentence - 1);
  };
}
