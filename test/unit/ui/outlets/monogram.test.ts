import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monograms } from '../../../../src/ui/outlets/monogram.ts';

const marksOf = (...names: string[]) => [...monograms(names).values()];

describe('monograms', () => {
  it('takes the initials of the first two words, leading articles left out', () => {
    expect(
      marksOf('The Second Angle', 'Global Happenings', 'Taylor Daily Press', 'The Limited Times'),
    ).toEqual(['SA', 'GH', 'TD', 'LT']);
  });

  it('takes two letters of a single word, and of a host what stands before its first dot', () => {
    expect(marksOf('Krone', 'The', 'www.example.org')).toEqual(['KR', 'TH', 'EX']);
  });

  it('lets the first name keep its mark and goes on to further letters for the next', () => {
    expect(marksOf('Die Zeit', 'Zeit Online', 'Der Zeiger', 'Zei')).toEqual(['ZE', 'ZO', 'ZI', 'Z2']);
  });

  it('reads other scripts, and one character where upper case has two', () => {
    expect(marksOf('Комсомольская правда', '人民日报', 'ßa')).toEqual(['КП', '人民', 'SA']);
  });

  it('gives a mark to names without a letter', () => {
    expect(marksOf('', '***')).toEqual(['?', '?2']);
  });

  it('never gives two names the same mark, nor one longer than four characters to a hundred of them', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 100 });
    fc.assert(
      fc.property(names, (list) => {
        const marks = monograms(list);
        expect(new Set(marks.values()).size).toBe(list.length);
        for (const mark of marks.values()) expect([...mark].length).toBeLessThanOrEqual(4);
      }),
      { seed: 7 },
    );
  });
});
