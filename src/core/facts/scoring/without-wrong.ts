import { passageKey } from '../../judging/passage-key.ts';
import type { WrongPairs } from '../../judging/wrong-pairs.ts';
import type { EventScores } from './score-event.ts';

/**
 * The scores with nothing left of the pairs that the reader called wrong.
 * @param passages the words of the event's sentences as printed, in their order
 */
export function withoutWrong(
  scores: EventScores,
  passages: readonly string[],
  wrong: WrongPairs,
): EventScores {
  if (wrong.size === 0) return scores;
  const size = passages.length;
  const keys = passages.map(passageKey);
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (wrong.partners(key) === undefined) continue;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  const judged = new Uint8Array(size);
  const pairs = new Set<number>();
  for (const [key, own] of places)
    for (const partner of wrong.partners(key)!)
      for (const other of places.get(partner) ?? [])
        for (const place of own) {
          judged[place] = 1;
          pairs.add(place * size + other);
        }
  if (pairs.size === 0) return scores;
  return {
    of: (i, j) => (judged[i] === 1 && judged[j] === 1 && pairs.has(i * size + j) ? 0 : scores.of(i, j)),
    doubts: scores.doubts,
  };
}
