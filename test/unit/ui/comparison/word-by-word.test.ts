import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, wordDifferences } from '../../../../src/ui/comparison/word-by-word.ts';
import { article } from '../popup/sample-context.ts';

/** The passage between two other sentences, so that an offset that is off shows. */
function passage(text: string): Passage {
  const before = 'Before it. ';
  return {
    article: article('x', 'X', { text: `${before}${text} After it.` }),
    span: { start: before.length, end: before.length + text.length },
  };
}

/** The words that only the first has and those that only the second has; null where the two are not close. */
function differing(first: string, second: string) {
  const [a, b] = [passage(first), passage(second)];
  const found = wordDifferences(a, b);
  return (
    found && [
      found.first.map(({ start, end }) => a.article.text.slice(start, end)),
      found.second.map(({ start, end }) => b.article.text.slice(start, end)),
    ]
  );
}

describe('wordDifferences', () => {
  it('marks what a copy of the seeds changed: The Second Angle and Global Happenings', () => {
    expect(
      differing(
        'Ukraine’s top General Valery Zaluzhniy told The Economist last week that Russia was preparing 200,000 fresh troops for a major offensive that could come from the east, south or even from Belarus as early as January, but more likely in spring.',
        'The overall maximum of UkraineValery Zaluzhniy, told The Economist last week that Russia was preparing 200,000 new troops for a major offensive that could be mobilized from the east, south, or even Belarus in January.but also in the boreal spring.',
      ),
    ).toEqual([
      ['Ukraine’s top General Valery', 'fresh', 'come', 'from', 'as early as', 'more likely'],
      ['The overall maximum of UkraineValery', 'new', 'be mobilized', 'in', 'also', 'the boreal'],
    ]);
  });

  it('leaves sentences alone that share less than they differ in', () => {
    expect(
      differing(
        'Three Russian warplanes and an airborne early warning and control aircraft were deployed to Belarus last week.',
        'Last week they deployed in belarus three Russian combat planes and an early warning and control drone aircraft.',
      ),
    ).toBeNull();
    expect(differing('Putin arrived in Minsk.', 'Der Präsident reiste nach Belarus.')).toBeNull();
    expect(differing('…', '…')).toBeNull();
  });

  it('finds no difference in capitals, quotation marks and blanks', () => {
    expect(differing('“It’s over,” Putin said.', '"IT\'S  over" — Putin said')).toEqual([[], []]);
  });

  it('takes Cyrillic words and German compounds whole', () => {
    expect(
      differing(
        'Владимир Путин прибыл в Минск в понедельник вечером.',
        'Владимир Путин прилетел в Минск в понедельник утром.',
      ),
    ).toEqual([
      ['прибыл', 'вечером'],
      ['прилетел', 'утром'],
    ]);
    expect(
      differing(
        'Die belarussische Präsidentschaftswahl wurde am Sonntag von Tausenden Polizisten bewacht.',
        'Die belarussische Parlamentswahl wurde am Sonntag von Tausenden Polizisten bewacht.',
      ),
    ).toEqual([['Präsidentschaftswahl'], ['Parlamentswahl']]);
  });

  it('takes a number with its separators as one word', () => {
    expect(
      differing('Up to 9,000 soldiers came to Belarus.', 'Up to 7,500.5 soldiers came to Belarus.'),
    ).toEqual([['9,000'], ['7,500.5']]);
  });

  const word = fc.constantFrom('Minsk', 'Путин', '9,000', 'den', 'it’s', 'Präsidentschaftswahl', 'a', 'b');
  /** A passage and another made of it by changing some of its words. */
  const pair = fc
    .array(fc.tuple(word, fc.option(fc.array(word, { maxLength: 2 }), { freq: 2 })), {
      minLength: 1,
      maxLength: 15,
    })
    .map((all) => [
      all.map(([first]) => first).join(' '),
      all.flatMap(([first, second]) => second ?? [first]).join(' '),
    ]);

  it('without what is marked both passages have the same words, and the way round makes no difference', () => {
    const without = (
      { article: { text }, span }: Passage,
      marks: readonly { start: number; end: number }[],
    ) => {
      let [left, at] = ['', span.start];
      for (const { start, end } of [...marks, { start: span.end, end: span.end }]) {
        expect(start).toBeGreaterThanOrEqual(at);
        left += text.slice(at, start);
        at = end;
      }
      return left.split(' ').filter((each) => each !== '');
    };
    let close = 0;
    fc.assert(
      fc.property(pair, ([first = '', second = '']) => {
        const [a, b] = [passage(first), passage(second)];
        const found = wordDifferences(a, b);
        expect(wordDifferences(b, a) === null).toBe(found === null);
        if (found === null) return;
        close++;
        expect(without(a, found.first)).toEqual(without(b, found.second));
      }),
      { numRuns: 500 },
    );
    expect(close).toBeGreaterThan(100);
  });

  it('holds passages of 400 words against each other, and none that is longer', () => {
    const long = (word: string, length: number) => Array.from({ length }, (_, i) => word + i).join(' ');
    expect(differing(long('a', 400), long('a', 399))).toEqual([['a399'], []]);
    expect(differing(long('a', 401), long('a', 401))).toBeNull();
    expect(differing(long('a', 400), long('b', 400))).toBeNull();
  });
});
