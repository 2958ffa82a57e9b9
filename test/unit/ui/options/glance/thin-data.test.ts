import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../../src/core/index/day.ts';
import type { FoundEvent } from '../../../../../src/corpus/glance/found-event.ts';
import { thinSpots } from '../../../../../src/ui/options/glance/thin-data.ts';
import { glanceWords } from '../../../../../src/ui/options/words/glance.ts';
import { rowOf } from '../../../../options-page/fake-corpus.ts';
import { type Held, sampleGlance } from './sample-glance.ts';

const many = (count: number, change: Partial<Held> = {}): Held[] =>
  Array.from({ length: count }, (_, i) => ({
    outlet: `Outlet ${i}`,
    from: '2022-12-01',
    articles: 20,
    ...change,
  }));
const spots = (...held: readonly Held[]) => thinSpots(sampleGlance(...held), []);
const kinds = (...held: readonly Held[]) => spots(...held).map(({ kind }) => kind);

describe('what is thin', () => {
  it('is nothing in a corpus of many outlets, days and dated articles', () => {
    expect(kinds(...many(6))).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  it('is a corpus of few outlets, or of mostly one', () => {
    expect(spots(...many(3))).toEqual([{ kind: 'few-outlets', outlets: 3 }]);
    expect(spots(...many(6), { outlet: 'Herald', from: '2022-12-01', articles: 180 })).toEqual([
      { kind: 'one-outlet', name: 'Herald', share: 0.6 },
    ]);
  });

  it('is one of outlets with a single article', () => {
    expect(
      spots(
        ...many(6),
        ...many(8, { outlet: 'x', articles: 1 }).map((held, i) => ({ ...held, outlet: `Single ${i}` })),
      ),
    ).toEqual([{ kind: 'single-articles', outlets: 8, of: 14 }]);
  });

  it('is a corpus of a day or two', () => {
    const [first, second] = [dayOf('2022-12-01'), dayOf('2022-12-02')];
    expect(spots(...many(6, { articles: 2 }))).toEqual([{ kind: 'few-days', days: [first, second] }]);
    const apart = spots(...many(6, { articles: 1 }), ...many(6, { articles: 1, from: '2022-12-20' }))[0]!;
    expect(apart).toEqual({ kind: 'few-days', days: [first, dayOf('2022-12-20')] });
    expect(glanceWords.thin.spot(apart)).toBe(
      'The dated articles are of 2 days only: 1 Dec 2022 and 20 Dec 2022.',
    );
    expect(kinds(...many(6, { articles: 1 }))).toEqual(['few-days', 'single-articles']);
    expect(kinds(...many(6, { articles: 3 }))).toEqual([]);
    expect(kinds(...many(6, { from: null }))).toEqual(['undated']);
  });

  it('is one nearly all of which is on one event', () => {
    const event = (articles: number): FoundEvent => ({
      articles: Array.from({ length: articles }, (_, i) => rowOf(i)),
      outlets: 2,
    });
    const glance = sampleGlance(...many(6));
    expect(thinSpots(glance, [event(20), event(108)])).toEqual([{ kind: 'one-event', share: 0.9 }]);
    expect(thinSpots(glance, [event(60), event(60)])).toEqual([]);
  });

  it('is a language of one outlet', () => {
    expect(spots(...many(6), { outlet: 'Zeitung', from: '2022-12-01', articles: 20, lang: 'de' })).toEqual([
      { kind: 'lone-languages', tags: ['de'] },
    ]);
  });

  it('is a long time without an article', () => {
    const later = many(6, { from: '2023-01-10' });
    expect(spots(...many(6), ...later)).toEqual([
      { kind: 'gap', from: dayOf('2022-12-21'), to: dayOf('2023-01-09') },
    ]);
    expect(kinds(...many(6), ...many(6, { from: '2022-12-25' }))).toEqual([]);
  });

  it('is what has no date, no end or no outlet', () => {
    expect(kinds(...many(6), ...many(6, { from: null, articles: 2 }))).toEqual(['undated']);
    expect(kinds(...many(6), ...many(6, { cutOff: true, articles: 3 }))).toEqual(['cut-off']);
    expect(spots(...many(6), { outlet: '', from: '2022-12-01', articles: 3 })).toEqual([
      { kind: 'unnamed', articles: 3 },
    ]);
  });

  it('does not take all that names no outlet for one', () => {
    const unnamed = { outlet: '', from: '2022-12-01' };
    expect(kinds(...many(6), { ...unnamed, articles: 400 })).toEqual(['unnamed']);
    expect(kinds({ ...unnamed, articles: 400 })).toEqual(['few-outlets', 'unnamed']);
    expect(kinds(...many(6), { ...unnamed, articles: 4, lang: 'de' })).toEqual(['unnamed']);
  });
});
