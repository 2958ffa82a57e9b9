import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { absence, type Carrier } from '../../../../src/core/context/absence.ts';
import { article } from '../sample-event.ts';

const page = (fields: Partial<Article> = {}) =>
  article({ outlet: 'Herald', text: 'The ferry ran aground.', published: '2031-03-14', ...fields });
const carrier = (published: string | null, origin = 'courier', more: Partial<Carrier> = {}): Carrier => ({
  article: article({ outlet: origin, text: 'Divers found a tear.', published }),
  origin,
  ...more,
});
const lacking = (fields: Partial<Article> = {}) => ({
  article: page(fields),
  possible: null,
  compared: true,
});

describe('why a fact is not found', () => {
  it.each([
    ['2031-03-14', ['2031-03-13'], 'not-found', true],
    ['2031-03-14', ['2031-03-15', '2031-03-16'], 'published-before', true],
    ['2031-03-14', ['2031-03-15', '2031-03-13'], 'not-found', true],
    // The same day without an hour, or no day at all: nobody can tell.
    ['2031-03-14', ['2031-03-14'], 'not-found', false],
    ['2031-03-14', ['2031-03-15', null], 'not-found', false],
    [null, ['2031-03-15'], 'not-found', false],
    ['2031-03-14T08:00:00Z', ['2031-03-14T09:00:00+00:00'], 'published-before', true],
    ['2031-03-14T08:00:00Z', ['2031-03-14T09:00:00+02:00'], 'not-found', true],
    ['2031-03-14T08:00:00Z', ['2031-03-14'], 'not-found', false],
  ])('page of %s, others of %s: %s', (published, others, kind, orderKnown) => {
    const found = absence(
      lacking({ published }),
      others.map((day) => carrier(day)),
    );
    expect(found).toMatchObject({ kind, orderKnown });
  });

  it('goes by the days of the claim where its article has none', () => {
    const dates = [{ date: '2031-03-16', precision: 'day' as const }];
    expect(absence(lacking(), [carrier(null, 'courier', { dates })]).kind).toBe('published-before');
    // Announced in time is known in time.
    expect(absence(lacking(), [carrier('2031-03-13', 'courier', { dates })]).kind).toBe('not-found');
  });

  it('shows where the text breaks off', () => {
    const text = 'The ferry ran aground. The captain told the police that he had seen the';
    const found = absence(lacking({ text }), [carrier('2031-03-13')]);
    expect(found.kind).toBe('text-cut');
    expect(text.slice(found.receipt!.start, found.receipt!.end)).toMatch(/^The captain .* the$/);
  });

  it('puts a possible match before all that explains, and gives all reasons', () => {
    const possible = { start: 0, end: 9 };
    const late = { ...lacking({ text: 'The ferry ran aground. Continue reading' }), possible };
    expect(absence(late, [carrier('2031-03-15')])).toMatchObject({
      kind: 'possible-match',
      kinds: ['possible-match', 'published-before', 'text-cut'],
      receipt: possible,
    });
    expect(absence({ ...late, compared: false }, [carrier('2031-03-15')]).kind).toBe('not-compared');
  });

  it('marks facts of one origin', () => {
    expect(absence(lacking(), [carrier('2031-03-13'), carrier('2031-03-13')]).origins).toBe(1);
    expect(absence(lacking(), [carrier('2031-03-13'), carrier('2031-03-13', 'post')]).origins).toBe(2);
  });

  it('takes anything', () => {
    expect(absence(lacking({ text: '' }), [])).toMatchObject({
      kind: 'text-cut',
      origins: 0,
      orderKnown: false,
    });
    expect(absence(lacking({ published: 'never' }), [carrier('2031-99-99T99:99Z')]).kinds.length).toBe(1);
  });
});
