import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../../../src/core/languages/all-languages.ts';
import { PhraseTable } from '../../../../../../src/core/reading/dates/words/phrase-table.ts';
import { termsOf } from '../../../../../../src/core/reading/dates/words/terms.ts';
import { readingText } from '../../../../../../src/core/reading/reading-text.ts';

const ELIDED = new Set(["l'", "d'"]);
const terms = (text: string) => termsOf(readingText(text, 'fr', null, [], LANGUAGES).tokens, ELIDED);

test('the longest phrase is found, by its first and by its last word', () => {
  const table = new PhraseTable('week|week-end fin_de_semaine|', ELIDED);
  const text = terms('fin de semaine week-end week');
  expect(table.at(text, 0)).toEqual({ from: 0, to: 3, value: 1 });
  expect(table.at(text, 3)).toEqual({ from: 3, to: 6, value: 1 });
  expect(table.at(text, 6)).toEqual({ from: 6, to: 7, value: 0 });
  expect(table.before(text, 6)).toEqual({ from: 3, to: 6, value: 1 });
  expect(table.before(text, 0)).toBeNull();
  expect(table.at(text, 7)).toBeNull();
});

test('a word glued on by an apostrophe is one of its own, with the apostrophe that is printed', () => {
  const [elided, season] = terms('L’hiver');
  expect([elided!.lower, elided!.start, elided!.end]).toEqual(["l'", 0, 2]);
  expect([season!.lower, season!.start, season!.end, season!.capital]).toEqual(['hiver', 2, 7, false]);
  expect(terms("aujourd'hui d'")).toHaveLength(3);
  expect(new PhraseTable("l'hiver", ELIDED).at(terms("l'hiver"), 0)?.to).toBe(2);
});

test('an empty list holds nothing', () => {
  expect(new PhraseTable('||').at(terms('a'), 0)).toBeNull();
  expect(new PhraseTable(undefined).before(terms('a'), 1)).toBeNull();
});
