import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../../src/core/article/article.ts';
import type { ComparedPair, PairMatch } from '../../../../../src/core/pair/compared-pair.ts';
import { type Block, pairView, type Run } from '../../../../../src/ui/options/compare/pair-view.ts';
import { LINEAR, readsOf } from '../../../reads.ts';

const NOTHING: ComparedPair = {
  event: { sameEvent: true, score: 1, days: 0, dates: 'none', announced: false, sharedTerms: 9 },
  copied: null,
  agency: null,
  matches: [],
  compared: { a: [], b: [] },
  cut: false,
};

function match(a: Span, b: Span, fields: Partial<PairMatch> = {}): PairMatch {
  return {
    a,
    b,
    strength: 'strong',
    heldBackBy: [],
    reasons: [],
    sameWords: false,
    differences: [],
    ...fields,
  };
}

const wordsOf = (run: Run) => run.pieces.map(({ text }) => text).join('');
const textOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'gap' ? block.text : block.runs.map(wordsOf).join(''))).join('');
const runsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'gap' ? [] : block.runs));

const A = 'One ran aground. Two fled.\n\nThree were 12.';
const B = 'Three were 15. One ran aground.';
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('two short texts', () => {
  const number = { kind: 'number' as const, a: [at(A, '12')], b: [at(B, '15')] };
  const view = pairView(
    { a: A, b: B },
    {
      ...NOTHING,
      matches: [
        match(at(A, 'One ran aground.'), at(B, 'One ran aground.'), { sameWords: true }),
        match(at(A, 'Three were 12.'), at(B, 'Three were 15.'), {
          strength: 'possible',
          differences: [number],
        }),
      ],
      compared: { a: [at(A, 'One ran aground.'), at(A, 'Two fled.'), at(A, 'Three were 12.')], b: [] },
    },
  );

  test('passages carry their numbers and how they stand to the other text', () => {
    expect(runsOf(view.a).map((run) => [wordsOf(run), run.standing, run.ends])).toEqual([
      ['One ran aground.', 'same-words', [1]],
      [' ', 'apart', []],
      ['Two fled.', 'alone', []],
      ['Three were 12.', 'possible', [2]],
    ]);
    expect(runsOf(view.b).map((run) => [wordsOf(run), run.matches])).toEqual([
      ['Three were 15.', [2]],
      [' ', []],
      ['One ran aground.', [1]],
    ]);
  });

  test('what differs is marked on both sides', () => {
    const marked = (blocks: readonly Block[]) =>
      runsOf(blocks).flatMap(({ pieces }) => pieces.filter((piece) => piece.marked).map(({ text }) => text));
    expect([marked(view.a), marked(view.b)]).toEqual([['12'], ['15']]);
  });

  test('counts say how many of each there are, and how many sentences are without a match', () => {
    expect(view.counts).toEqual({
      strong: 0,
      possible: 1,
      sameWords: 1,
      differing: 1,
      alone: { a: 1, b: 0 },
    });
  });
});

test('a clause that is matched by itself and in its sentence has both numbers', () => {
  const text = 'It ran aground and leaked.';
  const whole = { start: 0, end: text.length };
  const clause = at(text, 'It ran aground');
  const { a } = pairView(
    { a: text, b: 'x y' },
    { ...NOTHING, matches: [match(clause, { start: 0, end: 1 }), match(whole, { start: 2, end: 3 })] },
  );
  expect(runsOf(a).map((run) => [wordsOf(run), run.matches, run.ends])).toEqual([
    ['It ran aground', [1, 2], [1]],
    [' and leaked.', [2], [2]],
  ]);
});

test('whatever is matched, every character of both texts is there exactly once and in order, and every match is named', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('A word. ', '\n\n', ' \n \n', '\u202e', '“q” '),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  const share = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const spanIn = (length: number, [one, two]: readonly [number, number]): Span => {
    const [start, end] = [Math.floor(one * length), Math.floor(two * length)].sort((a, b) => a - b);
    return { start: start!, end: end! };
  };
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(fc.tuple(share, share, share, fc.boolean()), { maxLength: 8 }),
      fc.array(share),
      (a, b, matched, sentences) => {
        const matches = matched.map(([first, second, marked, sameWords]) =>
          match(spanIn(a.length, first), spanIn(b.length, second), {
            sameWords,
            differences: [{ kind: 'number', a: [spanIn(a.length, marked)], b: [spanIn(b.length, marked)] }],
          }),
        );
        const compared = { a: sentences.map((each) => spanIn(a.length, each)), b: [] };
        const view = pairView({ a, b }, { ...NOTHING, matches, compared });
        expect(textOf(view.a)).toBe(a);
        expect(textOf(view.b)).toBe(b);
        const named = new Set(runsOf(view.a).flatMap(({ ends }) => ends));
        for (const [i, { a: span }] of matches.entries()) {
          const whole = a.slice(span.start, span.end);
          // What lies in one paragraph, as all that is matched does.
          if (whole.trim() === whole && whole !== '' && !/\n\s*\n/.test(whole))
            expect(named.has(i + 1)).toBe(true);
        }
      },
    ),
  );
});

test('a thousand sentences a side, the most that are compared, are laid out with work that grows with the square', () => {
  const sentence = 'The ferry ran aground on Friday. ';
  const pair = (length: number): ComparedPair => {
    const spans = Array.from({ length }, (_, i) => ({
      start: i * sentence.length,
      end: (i + 1) * sentence.length - 1,
    }));
    return { ...NOTHING, matches: spans.map((span) => match(span, span)), compared: { a: spans, b: spans } };
  };
  const view = (of: ComparedPair) => {
    const text = sentence.repeat(of.matches.length);
    return pairView({ a: text, b: text }, of);
  };
  expect(runsOf(view(pair(1_000)).a).flatMap(({ ends }) => ends)).toHaveLength(1_000);
  expect(readsOf(pair(200), view)).toBeLessThan(LINEAR ** 2 * readsOf(pair(50), view));
});
