import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_SEARCH,
  orderOf,
  type Route,
  readRoute,
  SECTIONS,
  sectionRoute,
  settingRoute,
  topicRoute,
  writeRoute,
} from '../../../../src/ui/options/route.ts';

describe('routes', () => {
  it('say where in the page the reader is', () => {
    expect(readRoute('#articles/1234?q=minsk&order=oldest&set=starter')).toEqual({
      section: 'articles',
      search: { query: 'minsk', order: 'oldest', set: 'starter' },
      open: 1234,
      compare: null,
      topic: null,
      setting: null,
    });
    expect(readRoute('#topics/danube-floods')).toEqual(topicRoute('danube-floods'));
    expect(readRoute('#held')).toEqual(sectionRoute('held'));
    expect(readRoute('#take-out/backup')).toEqual(settingRoute('take-out', 'backup'));
    expect(readRoute('#about/backup')).toEqual(sectionRoute('about'));
    const articles = sectionRoute('articles');
    expect(readRoute('#compare/12/34')).toEqual({ ...articles, compare: { a: 12, b: 34 } });
    expect(readRoute('#compare/12')).toEqual({ ...articles, compare: { a: 12, b: null } });
  });

  it('lead to the first section where they say nothing', () => {
    for (const hash of ['', '#', '#compare', '#compare/x/2', '#setting', '#constructor', '?q=x', '#../held'])
      expect(readRoute(hash)).toEqual(sectionRoute('bring-in'));
  });

  it('are found under what readers would call them', () => {
    const calledAlso = {
      '#privacy': settingRoute('about', 'privacy'),
      '#language': settingRoute('appearance', 'language'),
      '#languages': settingRoute('appearance', 'language'),
      '#backup': settingRoute('take-out', 'backup'),
      '#corpus': sectionRoute('held'),
      '#import': sectionRoute('bring-in'),
      '#export': sectionRoute('take-out'),
      '#topics': sectionRoute('topics'),
      '#settings': sectionRoute('appearance'),
    };
    for (const [hash, route] of Object.entries(calledAlso))
      expect([hash, readRoute(hash)]).toEqual([hash, route]);
  });

  it('take only what can be meant', () => {
    expect(readRoute('#articles/-1?order=random')).toEqual(sectionRoute('articles'));
    expect(readRoute('#articles/1e3').open).toBeNull();
    expect(readRoute('#held/12?q=x')).toEqual(sectionRoute('held'));
    for (const hash of ['#topics/', '#topics/A', '#topics/++a', `#topics/${'a'.repeat(65)}`, '#topics/%2B'])
      expect(readRoute(hash)).toEqual(sectionRoute('topics'));
    expect(readRoute('#sites/putin-belarus')).toEqual(sectionRoute('sites'));
    expect(readRoute(`#articles?q=${'x'.repeat(5_000)}`).search.query).toHaveLength(1_000);
  });

  it('come back as they were written', () => {
    const search = fc.record({
      query: fc.string({ maxLength: 40, unit: 'grapheme' }),
      order: fc.constantFrom(null, 'best', 'newest', 'title') as fc.Arbitrary<Route['search']['order']>,
      set: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
    });
    const route: fc.Arbitrary<Route> = fc.oneof(
      fc.constantFrom(...SECTIONS).map(sectionRoute),
      fc.constant(settingRoute('about', 'reset')),
      fc.constantFrom('+', '+putin-belarus', 'danube-floods', '2024').map(topicRoute),
      fc.record({
        section: fc.constant('articles' as const),
        search,
        open: fc.option(fc.nat({ max: 128_000_000 })),
        compare: fc.constant(null),
        topic: fc.constant(null),
        setting: fc.constant(null),
      }),
      fc.record({
        section: fc.constant('articles' as const),
        search,
        open: fc.constant(null),
        compare: fc.record({ a: fc.nat(), b: fc.option(fc.nat()) }),
        topic: fc.constant(null),
        setting: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(route, (each) => {
        expect(readRoute(writeRoute(each))).toEqual(each);
      }),
    );
  });

  it('order a search by match and all articles by date unless asked otherwise', () => {
    expect(orderOf(NO_SEARCH)).toBe('newest');
    expect(orderOf({ ...NO_SEARCH, query: ' minsk' })).toBe('best');
    expect(orderOf({ ...NO_SEARCH, query: 'minsk', order: 'title' })).toBe('title');
  });
});
