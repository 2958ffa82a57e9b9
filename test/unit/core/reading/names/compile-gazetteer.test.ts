import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { lexiconFromTable } from '../../../../../src/core/reading/lexicon.ts';
import { compileGazetteer } from '../../../../../src/core/reading/names/compile-gazetteer.ts';
import { linksIn } from './names-in.ts';

describe('compiling a gazetteer', () => {
  it('adds names of a pack to an entity it has', () => {
    const { byId } = compileGazetteer(
      [
        { id: 'kyiv', kind: 'place', names: { en: ['Kyiv'] } },
        { id: 'kyiv', kind: 'place', names: { en: ['Kyiv', 'Kiev'], de: ['Kiew'] } },
        { id: 'danko', kind: 'person', names: { en: ['Iryna Danko'] }, bare: true, family: ['Danko'] },
      ],
      LANGUAGES,
    );
    expect(byId.get('kyiv')?.names).toEqual({ en: ['Kyiv', 'Kiev'], de: ['Kiew'] });
    expect(byId.size).toBe(2);
  });

  it('takes more entities into a lexicon', () => {
    const nothing = { version: 1, sources: [], lists: {} };
    const table = {
      languages: LANGUAGES,
      gazetteer: [],
      givenNames: { given: { f: [], m: [] } },
      wordLists: nothing,
    };
    const danko = { id: 'danko', kind: 'person', names: { en: ['Iryna Danko'] } } as const;
    expect(lexiconFromTable(table, [danko]).gazetteer.byId.get('danko')).toEqual(danko);
  });

  it('finds names that are hard to cut up', () => {
    expect(linksIn('In the U.S. and NATO, Nato.')).toEqual([
      'U.S. = united-states',
      'NATO = nato',
      'Nato = nato',
    ]);
  });
});
