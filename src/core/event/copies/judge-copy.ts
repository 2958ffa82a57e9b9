import type { WordRuns } from '../word-runs.ts';
import type { SharedPassage, SharedText } from './shared-passages.ts';
import { COPY } from './thresholds.ts';

/**
 * What two texts share: `copy`, one text; `held`, the shorter one stands in the longer, which is mostly another text;
 * `partial`, passages only; `none`, nothing that two writers would not hit on by themselves.
 */
export type CopyKind = 'copy' | 'held' | 'partial' | 'none';

export function judgeCopy(shared: SharedText, a: WordRuns, b: WordRuns): CopyKind {
  const ofShorter = Math.max(shared.ofA, shared.ofB);
  if (!isCopied(shared.passages, ofShorter)) return 'none';
  if (Math.min(a.compared.length, b.compared.length) < COPY.shortWords)
    return ofShorter < COPY.shortShare ? 'none' : wholeOrHeld(shared);
  return ofShorter >= COPY.wholeShare || isRewritten(shared, ofShorter) ? wholeOrHeld(shared) : 'partial';
}

function isRewritten({ passages, spread }: SharedText, ofShorter: number): boolean {
  return (
    ofShorter >= COPY.rewrittenShare &&
    spread >= COPY.rewrittenSpread &&
    passages.every((passage) => passage.words <= COPY.rewrittenLongest)
  );
}

function wholeOrHeld({ ofA, ofB }: SharedText): CopyKind {
  return Math.min(ofA, ofB) < COPY.heldShare && Math.max(ofA, ofB) >= COPY.holdingShare ? 'held' : 'copy';
}

function isCopied(passages: readonly SharedPassage[], ofShorter: number): boolean {
  const counted = passages.filter((passage) => passage.wording >= COPY.countedWords);
  // One passage with which both texts end is most often the way in which both outlets end all theirs.
  if (counted.length === 1 && counted[0]!.closes && ofShorter < COPY.wholeShare) return false;
  return (
    counted.some(
      (passage) => passage.wording >= COPY.passageWords && passage.unbroken >= COPY.passageUnbroken,
    ) || counted.reduce((sum, passage) => sum + passage.wording, 0) >= COPY.allWords
  );
}
