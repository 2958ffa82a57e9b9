import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues, countedIn, placesIn, pluralsOf } from '../../language/catalogues.ts';

const root = join(import.meta.dirname, '../../..');
const english = catalogues.get('en')!;
const counted = countedIn(english);
const SINGLE = Object.keys(english).filter((key) => !counted.has(key.replace(/_(one|other)$/, '')));
const FORM = /_(zero|one|two|few|many|other)$/;
/** Texts of a few words that may well be the same in two languages: names of formats, signs, addresses. */
const IN_ANY_LANGUAGE = 2;

/** The English message that a message of another language translates; for the forms of a counted one the general form. */
function model(key: string) {
  const base = key.replace(FORM, '');
  return english[counted.has(base) ? `${base}_other` : key]!;
}

test('the languages of the interface', () => {
  expect([...catalogues.keys()].sort()).toEqual(['de', 'en', 'pl', 'ru', 'uk']);
  expect(counted.size).toBeGreaterThan(90);
});

describe.each([...catalogues])('%s', (_, catalogue) => {
  const { forms, singular } = pluralsOf(catalogue);

  test('has every message, counted ones in every plural form of the language, and no others', () => {
    const wanted = [...SINGLE, ...[...counted].flatMap((key) => forms.map((form) => `${key}_${form}`))];
    expect(Object.keys(catalogue).sort()).toEqual(wanted.sort());
  });

  test('has no two keys that browsers take for one', () => {
    const keys = Object.keys(catalogue).map((key) => key.toLowerCase());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });

  test('numbers the places of a message by the alphabet of their names, as English has them', () => {
    const wrong = Object.entries(catalogue).filter(([key, { placeholders = {} }]) => {
      const names = Object.keys(model(key).placeholders ?? {}).sort();
      const numbered = Object.fromEntries(names.map((name, at) => [name, { content: `$${at + 1}` }]));
      return JSON.stringify(sorted(placeholders)) !== JSON.stringify(numbered);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says everything that is put in; only where there is one thing may its number go without saying', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
      const places = placesIn(message);
      const wanted = placesIn(model(key).message);
      if (counted.has(key.replace(/_one$/, '')) && key.endsWith('_one') && singular.length === 1)
        return (
          String(places.filter((name) => name !== 'count')) !== String(wanted.filter((n) => n !== 'count'))
        );
      return String(places) !== String(wanted);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says something, without blanks around it or a lone dollar sign', () => {
    const wrong = Object.entries(catalogue).filter(
      ([, { message }]) =>
        message.trim() !== message || message === '' || message.replace(/\$\w+\$/g, '').includes('$'),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test.each([...catalogues].filter(([name]) => name !== 'en'))(
  '%s: nothing is left in English',
  (_, catalogue) => {
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) =>
        message === english[key]?.message &&
        message.replace(/\$\w+\$/g, '').split(/\P{L}+/u).length > IN_ANY_LANGUAGE + 2,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  },
);

test('every message is asked for somewhere', () => {
  const places = [
    readFileSync(join(root, 'manifest.json'), 'utf8'),
    ...readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  ].join('\n');
  const asked = new Set(
    [...places.matchAll(/'(\w+)'|__MSG_(\w+)__/g)].map(([, key, named]) => key ?? named!),
  );
  expect([...SINGLE, ...counted].filter((key) => !asked.has(key))).toEqual([]);
});

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
