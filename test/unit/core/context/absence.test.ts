import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { absence } from '../../../../src/core/context/absence.ts';
import { article } from '../sample-event.ts';

const page = (fields: Partial<Article> = {}) =>
  article({ outlet: 'Herald', text: 'The ferry ran aground.', published: '2031-03-14', ...fields });
const carrier = (published: string | null, text = 'Divers found a tear.') =>
  article({ outlet: 'Courier', text, published });

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
      page({ published }),
      others.map((day) => carrier(day)),
    );
    expect(found).toMatchObject({ kind, orderKnown });
  });

  it('says nothing of the order by a day to come that a report without a date names', () => {
    const announced = carrier(null, 'The wreck commission will meet in Hallen on 25 March 2031.');
    expect(absence(page({ published: '2031-03-10' }), [announced])).toMatchObject({
      kind: 'not-found',
      orderKnown: false,
    });
  });

  it('shows where the text breaks off', () => {
    const text = 'The ferry ran aground. The captain told the police that he had seen the…';
    const found = absence(page({ text }), [carrier('2031-03-13')]);
    expect(found.kind).toBe('text-cut');
    expect(text.slice(found.receipt!.start, found.receipt!.end)).toMatch(/^The captain .* the…$/);
  });

  it('gives all reasons', () => {
    const text = 'The ferry ran aground. Continue reading';
    expect(absence(page({ text }), [carrier('2031-03-15')])).toMatchObject({
      kind: 'published-before',
      kinds: ['published-before', 'text-cut'],
      receipt: null,
    });
  });

  it('takes anything', () => {
    expect(absence(page({ text: '' }), [])).toMatchObject({
      kind: 'text-cut',
      orderKnown: false,
    });
    expect(absence(page({ published: 'never' }), [carrier('2031-99-99T99:99Z')]).kinds.length).toBe(1);
  });
});
