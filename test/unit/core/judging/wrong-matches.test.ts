import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  TooManyWrongMatches,
  withAll,
  withoutWrongMatch,
  withWrongMatch,
  wrongMatchLines,
} from '../../../../src/core/judging/change-wrong-matches.ts';
import { checkWrongMatches } from '../../../../src/core/judging/check-wrong-matches.ts';
import { JUDGING } from '../../../../src/core/judging/limits.ts';
import { NO_WRONG_MATCHES, type WrongMatches } from '../../../../src/core/judging/wrong-match.ts';
import { inWords } from '../../../../src/words/in-words.ts';
import { wrongMatch } from './sample-match.ts';

const some = (...list: WrongMatches['list']): WrongMatches => ({ version: 1, list });
const full = some(...Array.from({ length: JUDGING.most }, (_, i) => wrongMatch(`ship ${i}`, `boat ${i}`)));

describe('changing them', () => {
  test('the same two passages are kept once, whichever comes first', () => {
    const once = withWrongMatch(NO_WRONG_MATCHES, wrongMatch('A ship.', 'A boat.'));
    expect(once.list).toEqual([wrongMatch('A ship.', 'A boat.')]);
    expect(withWrongMatch(once, wrongMatch('a boat', 'a  ship'))).toBe(once);
  });

  test('what was called wrong can be taken back by its words', () => {
    const two = some(wrongMatch('a', 'b'), wrongMatch('a', 'c'));
    expect(withoutWrongMatch(two, ['B.', 'A'])).toEqual(some(wrongMatch('a', 'c')));
    expect(withoutWrongMatch(two, ['b', 'c'])).toEqual(two);
  });

  test('beyond the limit nothing is kept and nothing is lost, and the words say what to do', () => {
    expect(() => withWrongMatch(full, wrongMatch('one', 'more'))).toThrow(TooManyWrongMatches);
    expect(inWords(new TooManyWrongMatches().saying)).toMatch(/1,000 .*Save them as a file and forget/);
    expect(withWrongMatch(full, wrongMatch('ship 1', 'boat 1'))).toBe(full);
    expect(() => withAll(full, some(wrongMatch('one', 'more')))).toThrow(TooManyWrongMatches);
  });

  test('those of a backup come beside those that are', () => {
    const both = withAll(some(wrongMatch('a', 'b')), some(wrongMatch('b', 'a'), wrongMatch('c', 'd')));
    expect(both).toEqual(some(wrongMatch('a', 'b'), wrongMatch('c', 'd')));
  });

  test('a passage without a word or sign is not kept: it would be met everywhere', () => {
    expect(withWrongMatch(NO_WRONG_MATCHES, wrongMatch('', 'b'))).toBe(NO_WRONG_MATCHES);
  });
});

describe('checking them', () => {
  test('what was kept is read as it was, over JSON and back', () => {
    const kept = some(
      wrongMatch('a', 'b'),
      wrongMatch('c', 'd', { strength: null, score: null, heldBackBy: [], reasons: [] }),
    );
    expect(checkWrongMatches(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([undefined, null, 'x', 7, [], {}, { version: 1 }, { version: 1, list: 'x' }])(
    '%j holds none',
    (stored) => {
      expect(checkWrongMatches(stored)).toEqual(NO_WRONG_MATCHES);
    },
  );

  test('what a newer version wrote is not taken for nothing', () => {
    expect(checkWrongMatches({ version: 2, list: [] })).toBeNull();
  });

  test('what is none is left out, and what is no field of one', () => {
    const good = wrongMatch('a', 'b');
    const [one, other] = good.passages;
    const list = [
      { ...good, passages: [{ ...one, script: '<script>' }, other], more: 1 },
      { ...good, passages: [one] },
      { ...good, judged: 'yesterday' },
      { ...good, passages: [{ ...one, words: 7 }, other] },
      null,
    ];
    expect(checkWrongMatches({ version: 1, list })).toEqual(some(good));
    const odd = {
      ...good,
      strength: 'certain',
      score: 1.5,
      heldBackBy: [1],
      reasons: [{ kind: 'x', text: 'a', weight: 1 }],
    };
    expect(checkWrongMatches(some(odd as never))).toEqual(
      some({ ...good, strength: null, score: null, heldBackBy: [], reasons: [] }),
    );
  });

  test('one that was kept without its score is still one', () => {
    const { score: _, ...before } = wrongMatch('a', 'b');
    expect(checkWrongMatches(some(before as never))).toEqual(some({ ...before, score: null }));
  });

  test('never more, and no longer, than the limits', () => {
    const long = wrongMatch('long '.repeat(2_000), 'b');
    const checked = checkWrongMatches(some(...full.list, long))!;
    expect(checked.list).toHaveLength(JUDGING.most);
    expect(checkWrongMatches(some(long))!.list[0]!.passages[0].words).toHaveLength(JUDGING.passageLetters);
  });

  test('anything at all is checked without an error, and checking twice changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (list) => {
        const checked = checkWrongMatches({ version: 1, list: [list, wrongMatch('a', 'b')] })!;
        expect(checkWrongMatches(checked)).toEqual(checked);
      }),
    );
  });
});

test('each is one line of JSON, whatever the passages hold', () => {
  const lines = wrongMatchLines(some(wrongMatch('two\nlines\u2028', '“b”'), wrongMatch('c', 'd')));
  const read = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(read).toEqual([
    { format: 'lateral-wrong-match', version: 1, ...wrongMatch('two\nlines\u2028', '“b”') },
    { format: 'lateral-wrong-match', version: 1, ...wrongMatch('c', 'd') },
  ]);
});
