import type { Judgement, WrongMatches } from '../../../core/judging/wrong-match.ts';
import type { PassagePair } from '../../../core/judging/wrong-pairs.ts';
import { wordsOf } from '../../../words/words-of.ts';

/** Where the reader's judgements are kept. Both reject with words for a reader. */
export interface KeptJudgements {
  readonly add: (judgement: Judgement) => Promise<void>;
  readonly remove: (pair: PassagePair) => Promise<void>;
  readonly read: () => Promise<WrongMatches>;
  /** Calls back after every change, from whichever page of the extension. */
  readonly watch: (changed: () => void) => void;
}

export interface Judged {
  readonly wrong: boolean;
  /** Being changed: until that is kept it is what it was. */
  readonly busy: boolean;
  /** Why it could not be changed, in words. */
  readonly failure: string | null;
}

/** What was judged since the surface opened: the same wherever on it two passages stand. */
export interface Judging {
  readonly of: (judgement: Judgement) => Judged;
  readonly callWrong: (judgement: Judgement) => Promise<void>;
  readonly takeBack: (judgement: Judgement) => Promise<void>;
  /** Whether anything that is shown is called wrong: what was compared holds it as a match still. */
  readonly any: () => boolean;
  /** Calls back after every change; returns how to stop that. */
  readonly watch: (changed: () => void) => () => void;
}

const NOT: Judged = { wrong: false, busy: false, failure: null };

export function createJudging(storage: KeptJudgements): Judging {
  const judged = new Map<string, Judged>();
  const watching = new Set<() => void>();
  const of = (judgement: Judgement) => judged.get(idOf(judgement)) ?? NOT;
  const tell = () => {
    for (const changed of [...watching]) changed();
  };
  const put = (judgement: Judgement, change: Partial<Judged>) => {
    judged.set(idOf(judgement), { ...of(judgement), ...change });
    tell();
  };
  /** What was taken back elsewhere, as on the corpus page, is not called wrong here any more; or is again. */
  async function follow(): Promise<void> {
    const kept = new Set((await storage.read()).list.map(idOf));
    for (const [id, one] of judged) if (!one.busy) judged.set(id, { ...one, wrong: kept.has(id) });
    tell();
  }
  storage.watch(() => void follow().catch(() => {}));
  async function change(judgement: Judgement, doing: Promise<void>, wrong: boolean): Promise<void> {
    put(judgement, { busy: true, failure: null });
    try {
      await doing;
      put(judgement, { wrong, busy: false });
    } catch (error) {
      put(judgement, { busy: false, failure: wordsOf(error) });
    }
  }
  return {
    of,
    callWrong: (judgement) => change(judgement, storage.add(judgement), true),
    takeBack: (judgement) => {
      const [one, other] = judgement.passages;
      return change(judgement, storage.remove([one.words, other.words]), false);
    },
    any: () => [...judged.values()].some(({ wrong }) => wrong),
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}

/** As shown here, whichever comes first. */
function idOf({ passages: [one, other] }: Pick<Judgement, 'passages'>): string {
  return [one.words, other.words].sort().join('\n');
}
