import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { groupOrigins } from '../../../../src/core/event/origins.ts';
import { article, ferry } from '../sample-event.ts';

const { herald, courier, evening } = ferry;
const printed = (outlet: string, text: string, published: string | null = '2031-03-14') =>
  article({ id: outlet, outlet, text, published });
const groups = (...articles: Parameters<typeof groupOrigins>[0]) =>
  groupOrigins(articles).map((origin) => origin.articles);

/** Twelve sentences of their own; a copy takes some of them. */
const sentences = Array.from(
  { length: 12 },
  (_, i) => `Witness ${i} of deck${i} saw wave${i} strike the rail${i} before siren${i} and lamp${i} failed.`,
);
const part = (from: number, to: number) => sentences.slice(from, to).join('\n\n');

describe('origins', () => {
  test('texts of their own are origins of their own, though they report one event in the same names', () => {
    const origins = groupOrigins([herald, courier, evening]);
    expect(origins.map(({ id, kind, articles }) => [id, kind, articles])).toEqual(
      [herald, courier, evening].map(({ id }) => [id, 'own', [id]]),
    );
    for (const { passages, containment, agency } of origins)
      expect([passages, containment, agency]).toEqual([[], 0, null]);
  });

  test('every article is in exactly one', () => {
    const all = [herald, printed('A', herald.text), courier, printed('B', courier.text), evening];
    expect(
      groups(...all)
        .flat()
        .sort(),
    ).toEqual(all.map(({ id }) => id).sort());
    expect(groups()).toEqual([]);
  });

  test('a text printed again is one origin, its first article the earliest, with the passages that show it', () => {
    const later = printed('A', `Our correspondent reports.\n\n${herald.text}`, '2031-03-16');
    const [origin, ...more] = groupOrigins([later, herald]);
    expect(more).toEqual([]);
    expect(origin).toMatchObject({ id: herald.id, kind: 'copy', articles: [herald.id, 'A'] });
    expect(origin!.containment).toBeGreaterThan(0.9);
    expect(origin!.passages.length).toBeGreaterThan(0);
    for (const passage of origin!.passages) {
      expect(passage.article).toBe('A');
      expect(herald.text).toContain(cut(later.text, passage).split('“')[0]);
    }
  });

  test('a shortened copy is one too; two borrowed sentences in a long text are none', () => {
    expect(groups(printed('whole', part(0, 12)), printed('cut', part(3, 8)))).toHaveLength(1);
    const own = `${courier.text}\n\n${evening.text}\n\n${evening.text.replaceAll(' ', ' or ')}`;
    expect(groups(printed('whole', part(0, 12)), printed('own', `${own}\n\n${part(0, 1)}`))).toHaveLength(2);
  });

  test('copies of copies are one origin (single link), though the ends share nothing', () => {
    const [a, b, c] = [printed('a', part(0, 5)), printed('b', part(0, 10)), printed('c', part(5, 10))];
    expect(groups(a, c)).toHaveLength(2);
    expect(groups(a, b, c)).toEqual([['a', 'b', 'c']]);
    expect(groups(c, a, b)[0]?.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('the same long quotes make no copy', () => {
    const quotes = sentences.map((sentence) => `“${sentence}”`).join('\n\n');
    expect(
      groups(printed('a', `${herald.text}\n\n${quotes}`), printed('b', `${courier.text}\n\n${quotes}`)),
    ).toHaveLength(2);
  });

  test('a brief printed word for word is a copy; briefs that share a sentence are none', () => {
    const brief =
      'Police closed the square on Monday for the visit, officials announced. It opened again at night.';
    expect(groups(printed('a', brief), printed('b', brief))).toHaveLength(1);
    const other = brief.replace(
      /It opened.*/,
      'Trams and buses took other ways, and shops nearby had to close at noon.',
    );
    expect(groups(printed('a', brief), printed('b', other))).toHaveLength(2);
    expect(groups(printed('a', 'Look here now.'), printed('b', 'Look here now.'))).toHaveLength(2);
    expect(groups(printed('a', ''), printed('b', ''))).toHaveLength(2);
  });

  test('without a date an article comes after those with one, else as given', () => {
    const text = part(0, 8);
    const order = groups(
      printed('none', text, null),
      printed('late', text, '2031-03-16T08:00:00Z'),
      printed('first', text, '2031-03-14'),
      printed('also none', text, null),
    );
    expect(order).toEqual([['first', 'late', 'none', 'also none']]);
  });

  test('a text by itself is its own, also where no outlet is named', () => {
    expect(groupOrigins([printed('', part(0, 8))])).toMatchObject([{ kind: 'own', agency: null }]);
    const two = ['one', 'two'].map((id) => ({ ...printed('', part(0, 8)), id }));
    expect(groupOrigins(two)).toMatchObject([{ kind: 'copy', articles: ['one', 'two'] }]);
  });

  test('names the agency that any of the copies credits', () => {
    const text = part(0, 8);
    const [origin] = groupOrigins([printed('a', text), printed('b', `${text}\n\nSource: Reuters`)]);
    expect(origin?.agency).toBe('Reuters');
  });
});
