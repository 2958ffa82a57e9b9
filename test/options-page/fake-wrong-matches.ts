import { withAll, withoutWrongMatch, wrongMatchLines } from '../../src/core/judging/change-wrong-matches.ts';
import { NO_WRONG_MATCHES, type WrongMatch, type WrongMatches } from '../../src/core/judging/wrong-match.ts';
import type { KeptWrongMatches } from '../../src/ui/options/judged/kept-wrong-matches.ts';

/** Matches called wrong that are kept in memory, with what stands in for a popup and for a disk that refuses. */
export interface FakeWrongMatches extends KeptWrongMatches {
  stored: WrongMatches;
  failsToWrite: Error | null;
  /** The popup writes. */
  readonly elsewhere: (after: WrongMatches) => void;
}

export function fakeWrongMatches(...list: readonly WrongMatch[]): FakeWrongMatches {
  const watching = new Set<() => void>();
  const change = async (after: WrongMatches) => {
    if (fake.failsToWrite !== null) throw fake.failsToWrite;
    fake.elsewhere(after);
  };
  const fake: FakeWrongMatches = {
    stored: { version: 1, list },
    failsToWrite: null,
    read: async () => fake.stored,
    remove: (pair) => change(withoutWrongMatch(fake.stored, pair)),
    addAll: (more) => change(withAll(fake.stored, more)),
    async clear() {
      const before = fake.stored;
      await change(NO_WRONG_MATCHES);
      return before;
    },
    watch(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    lines: wrongMatchLines,
    elsewhere(after) {
      fake.stored = after;
      for (const told of [...watching]) told();
    },
  };
  return fake;
}

/** A match as a reader might have called it wrong. */
export function calledWrong(n: number, outlet = 'Norvik Herald'): WrongMatch {
  const passage = (words: string, at: string) => ({
    words,
    outlet: at,
    title: 'Putin arrives in Minsk',
    url: `https://news.example/${n}`,
    published: '2022-12-19',
    lang: 'en',
  });
  return {
    judged: '2023-01-08',
    shown: n % 2 === 0 ? 'fact' : 'number',
    passages: [
      passage(`The two presidents spoke for ${n} hours in the palace, the agency reported.`, outlet),
      passage(
        `It was the ${n}th visit since the palace was built, officials of the presidency said.`,
        'Вечерние вести',
      ),
    ],
    strength: 'possible',
    score: null,
    heldBackBy: ['number'],
    reasons: [{ kind: 'word', text: 'palace', weight: 0.4 }],
  };
}
