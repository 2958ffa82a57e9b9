import type { WordingMark } from '../../reading/reading.ts';
import { type ClaimView, common, near, termsOf, wordAt } from './claim-view.ts';
import type { Side, WordingDifference } from './difference.ts';
import { WORDING } from './thresholds.ts';

/**
 * A hedge that only one claim has, right before words that both have. Nothing is told where the other claim holds back in
 * any way: by another hedge, by a verb of fearing or planning, or by who says it.
 */
export function compareHedges(a: ClaimView, b: ClaimView, shared: ReadonlySet<string>): WordingDifference[] {
  return [...onlyIn('a', a, b, shared), ...onlyIn('b', b, a, shared)];
}

function onlyIn(
  side: Side,
  view: ClaimView,
  other: ClaimView,
  shared: ReadonlySet<string>,
): WordingDifference[] {
  const marks = view.wording.filter(({ kind, voice }) => kind === 'hedge' && voice === 'own');
  if (marks.length === 0 || !isPlain(other)) return [];
  return marks
    .filter((mark) => !isNoun(view, mark) && isOfShared(view, mark, shared))
    .map((mark) => {
      const [here, there] = [[mark], [other.claim.span]];
      return side === 'a'
        ? { kind: 'hedge', relation: 'words', side, a: here, b: there }
        : { kind: 'hedge', relation: 'words', side, a: there, b: here };
    });
}

/** "the possibility of", "an estimated 12": of a thing or a number; "alleges" is somebody's word for it. */
function isNoun(view: ClaimView, { start, end }: WordingMark): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (view.words[to]?.numeric) return true;
  return view.words
    .slice(from, to)
    .some(({ norm }) => view.framing?.hedgingNouns.has(norm) || view.framing?.saying.has(norm));
}

/** Whether what a hedge stands before is in both claims, with the words around it. */
function isOfShared(view: ClaimView, mark: WordingMark, shared: ReadonlySet<string>): boolean {
  if (!hedged(view, mark).some((term) => shared.has(term))) return false;
  return common(termsOf(near(view, mark, WORDING.nearWords)), shared) >= WORDING.contextWords.hedge;
}

/** The first word that says something after a hedge. */
function hedged(view: ClaimView, mark: WordingMark): string[] {
  const at = wordAt(view, mark.end);
  const after = view.words.slice(at, at + WORDING.hedgeWithin);
  const first = after.findIndex(({ content }) => content);
  if (first < 0 || after.slice(0, first + 1).some(({ cut }) => cut)) return [];
  return [after[first]!.term];
}

function isPlain({ framing, words, wording, quotes }: ClaimView): boolean {
  if (!framing || wording.some(({ kind }) => kind === 'hedge')) return false;
  if (quotes.some(({ cue }) => cue !== null)) return false;
  return !words.some(({ norm }) => framing.softeners.has(norm) || framing.saying.has(norm));
}
