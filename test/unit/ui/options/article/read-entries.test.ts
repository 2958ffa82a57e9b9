import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../../../src/ui/options/article/read-entries.ts';
import { articleOf, marksOf } from '../../../../options-page/fake-corpus.ts';

const { text } = articleOf(0);
const entries = readEntries(text, marksOf(text));
const said = (kind: keyof typeof entries) =>
  entries[kind].map(({ printed, understood, places }) => [printed, understood, places.length]);

describe('readEntries', () => {
  it('names what was meant, most often named first, and the usual name where it is printed otherwise', () => {
    expect(said('name')).toEqual([
      ['Vladimir Putin', 'person', 2],
      ['Minsk', 'place', 1],
      ['Belarus', 'place', 1],
      ['Dmitry Peskov', 'person', 1],
      ['Александр Лукашенко', 'person, known as alexander lukashenko', 1],
    ]);
  });

  it('says numbers with their bound and what they count, and dates as days', () => {
    expect(said('number')).toEqual([
      ['Up to 9,000', 'at most 9,000 Russian servicemen', 1],
      ['as many as 200,000', 'at most 200,000 fresh troops', 1],
    ]);
    expect(said('date')).toEqual([
      ['Monday', '19 December 2022', 1],
      ['2019', '2019 (year)', 1],
    ]);
  });

  it('says who is quoted, and by which words', () => {
    expect(said('quote')).toEqual([
      ['No one is going to absorb anyone', 'quoted, of Vladimir Putin, by “said”', 1],
      [
        'Belarusian aircrew will be trained for the use of aircraft with special warheads',
        'reported, without quotation marks, of a source without a name, by “According to reports”',
        1,
      ],
    ]);
  });

  it('says that a name could be one of several, and of a range both ends', () => {
    const odd = readEntries('Klitschko 20 to 30', [
      { kind: 'name', start: 0, end: 9, of: 'person', entity: null, known: false, fullest: 'Klitschko' },
      {
        kind: 'number',
        start: 10,
        end: 18,
        value: 20,
        high: 30,
        unit: 'percent',
        thing: null,
        bound: 'about',
      },
    ]);
    expect(odd.name[0]?.understood).toBe('person, could be one of several');
    expect(odd.number[0]?.understood).toBe('about 20 to 30 percent');
  });
});
