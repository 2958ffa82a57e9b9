import { afterEach, expect, test } from 'vitest';
import { namedInWords } from '../../../../../src/ui/options/held/named-in-words.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';
import { KNOWN, overviewOf, setCard } from '../../../../options-page/fake-corpus.ts';

const { starter, kept, recovered } = KNOWN.unnamed;
afterEach(() => speak(speechOf(catalogues.get('en')!)));

const sets = [starter, kept, recovered, { name: 'Ferries', note: 'Mine', licence: '' }].map((labels, i) =>
  setCard({ id: `set-${i}`, ...labels }),
);
const named = () => namedInWords(overviewOf(sets), KNOWN).sets.map(({ name }) => name);

test.each([...catalogues.keys()])(
  '%s: a set that no reader has named has a name of its own language',
  (language) => {
    const catalogue = catalogues.get(language)!;
    speak(speechOf(catalogue));
    expect(named()).toEqual([
      catalogue.held_given_starter!.message,
      catalogue.held_given_kept!.message,
      catalogue.held_given_recovered!.message,
      'Ferries',
    ]);
  },
);

test('in English it is called what it is stored as', () => {
  expect(namedInWords(overviewOf(sets), KNOWN).sets).toEqual(sets);
});

test('so are a note that nobody has changed, and what can be read of a damaged corpus', () => {
  speak(speechOf(catalogues.get('de')!));
  const left = [{ ...starter, id: 'starter', on: true, importedAt: null, from: [], articles: 5 }];
  const overview = { ...overviewOf(sets), damage: { expected: 9, found: 5, left } };
  const { damage, sets: shown } = namedInWords(overview, KNOWN);
  expect(shown[0]!.note).toMatch(/^Artikel über Putins Besuch/);
  expect(shown[3]!.note).toBe('Mine');
  expect(damage?.left[0]?.name).toBe('Startarchiv');
});
