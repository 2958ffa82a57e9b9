import type { Judgement } from '../../../core/judging/wrong-match.ts';
import type { PassagePair } from '../../../core/judging/wrong-pairs.ts';

/** Where the reader's judgements are kept. Both reject with words for a reader. */
export interface KeptJudgements {
  readonly add: (judgement: Judgement) => Promise<void>;
  readonly remove: (pair: PassagePair) => Promise<void>;
}

export type Judged =
  | { readonly kind: 'not' | 'wrong' | 'busy' }
  | { readonly kind: 'failed'; readonly message: string };

/** What was judged since the surface opened: the same wherever on it two passages stand. */
export interface Judging {
  readonly of: (judgement: Judgement) => Judged;
  readonly callWrong: (judgement: Judgement) => Promise<void>;
  readonly takeBack: (judgement: Judgement) => Promise<void>;
  /** Calls back after every change; returns how to stop that. */
  readonly watch: (changed: () => void) => () => void;
}

const NOT: Judged = { kind: 'not' };

export function createJudging(kept: KeptJudgements): Judging {
  const judged = new Map<string, Judged>();
  const watching = new Set<() => void>();
  const put = (judgement: Judgement, state: Judged) => {
    judged.set(idOf(judgement), state);
    for (const changed of [...watching]) changed();
  };
  async function change(judgement: Judgement, doing: Promise<void>, after: Judged): Promise<void> {
    put(judgement, { kind: 'busy' });
    try {
      await doing;
      put(judgement, after);
    } catch (error) {
      put(judgement, { kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    of: (judgement) => judged.get(idOf(judgement)) ?? NOT,
    callWrong: (judgement) => change(judgement, kept.add(judgement), { kind: 'wrong' }),
    takeBack: (judgement) => {
      const [one, other] = judgement.passages;
      return change(judgement, kept.remove([one.words, other.words]), NOT);
    },
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}

/** As shown here, whichever comes first. */
function idOf({ passages: [one, other] }: Judgement): string {
  return [one.words, other.words].sort().join('\n');
}
