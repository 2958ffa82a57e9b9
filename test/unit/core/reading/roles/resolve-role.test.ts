import { describe, expect, test } from 'vitest';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { compileGazetteer } from '../../../../../src/core/reading/names/compile-gazetteer.ts';
import type { Entity } from '../../../../../src/core/reading/names/gazetteer.ts';
import type { Mention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { roleResolver } from '../../../../../src/core/reading/roles/resolve-role.ts';

const person = (id: string, role: string, of: string, from?: string, to?: string): Entity => ({
  id,
  kind: 'person',
  names: {},
  roles: [{ role, of, ...(from ? { from } : {}), ...(to ? { to } : {}) }],
});
const country = (id: string, en: string, de: string, ru: string): Entity => ({
  id,
  kind: 'place',
  names: {},
  demonyms: { en: [en], de: [de], ru: [ru] },
});
const gazetteer = compileGazetteer(
  [
    country('russia', 'Russian', 'russisch', 'российский'),
    country('belarus', 'Belarusian', 'belarussisch', 'белорусский'),
    country('ukraine', 'Ukrainian', 'ukrainisch', 'украинский'),
    { id: 'kremlin', kind: 'organisation', names: {}, in: 'russia' },
    person('putin', 'president', 'russia', '2012-05-07'),
    person('medvedev', 'president', 'russia', '2008-05-07', '2012-05-06'),
    person('lukashenko', 'president', 'belarus', '1994-07-20'),
    person('zelensky', 'president', 'ukraine', '2019-05-20'),
    person('peskov', 'spokesperson', 'kremlin'),
    person('lavrov', 'foreign-minister', 'russia'),
    person('kuleba', 'foreign-minister', 'ukraine', '2020-03-04'),
  ],
  LANGUAGES,
);

const NAMES: Readonly<Record<string, string>> = {
  Putin: 'putin',
  Lukashenko: 'lukashenko',
  Zelensky: 'zelensky',
  Lavrov: 'lavrov',
  'Ruslan Leviev': 'leviev',
  Smith: 'smith',
};

/** Who «the phrase in marks» is. */
function who(marked: string, lang = 'en', published: string | null = '2022-12-19'): string | null {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  const mentions = Object.entries(NAMES)
    .flatMap(([name, entity]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(
        ({ index }): Mention => ({
          start: index,
          end: index + name.length,
          kind: 'person',
          entity,
          known: entity !== 'leviev',
        }),
      ),
    )
    .concat(
      [...text.matchAll(/Kremlin/g)].map(({ index }) => ({
        start: index,
        end: index + 7,
        kind: 'organisation',
        entity: 'kremlin',
        known: true,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const source = readingText(text, lang, published, sentences(text, lang), LANGUAGES);
  return roleResolver(source, mentions, gazetteer)({ start, end });
}

describe('by the gazetteer', () => {
  test.each<[text: string, expected: string | null]>([
    ['«The Belarusian president» spoke.', 'lukashenko'],
    ['He met «the Kremlin spokesman» on Monday.', 'peskov'],
    ['«The Kremlin chief» spoke.', 'putin'],
    ['«The Ukrainian foreign minister» spoke.', 'kuleba'],
    ['«The deputy Ukrainian foreign minister» spoke.', null],
    ['«The Ukrainian defence minister» spoke.', null],
    ['Putin left. «The president» spoke.', 'putin'],
    ['Lavrov left. «The minister» spoke.', 'lavrov'],
    ['Putin met Lukashenko. «The president» spoke.', null],
    ['Zelensky was away. Putin left. «The president» spoke.', 'putin'],
    ['Putin left. «The university president» spoke.', null],
    ['Putin left. «A president» spoke.', null],
    ['Putin called «his Belarusian counterpart».', 'lukashenko'],
    ['Lavrov called «his Ukrainian counterpart».', 'kuleba'],
    ['«His Ukrainian counterpart» spoke.', null],
  ])('%s', (text, expected) => {
    expect(who(text)).toBe(expected);
  });

  test('a role counts on its days', () => {
    expect(who('«The Russian president» spoke.', 'en', '2010-01-01')).toBe('medvedev');
    expect(who('«The former Russian president» spoke.')).toBe('medvedev');
  });

  test('other languages', () => {
    expect(who('«Der belarussische Präsident» sprach.', 'de')).toBe('lukashenko');
    expect(who('«Белорусский президент» выступил.', 'ru')).toBe('lukashenko');
  });
});

describe('by what the article has said', () => {
  test.each<[text: string, expected: string | null]>([
    ['Ruslan Leviev, the founder of a group, came. «The founder» spoke.', null],
    ['Ruslan Leviev, the founder, came. «The founder» spoke.', 'leviev'],
    ['Actor Ruslan Leviev came. «The actor» spoke.', 'leviev'],
    ['«The actor» spoke. Actor Ruslan Leviev came.', null],
    ['Actor Ruslan Leviev and actor Smith came. «The actor» spoke.', null],
    ['Ruslan Leviev and his wife, Smith, came. Putin brought «his wife».', null],
    ['President Ruslan Leviev came. «The Belarusian president» spoke.', 'lukashenko'],
  ])('%s', (text, expected) => {
    expect(who(text)).toBe(expected);
  });
});

test('a span without a noun for anybody', () => {
  expect(who('Putin bought «the house».')).toBeNull();
  expect(who('«» Putin left.')).toBeNull();
  expect(who('«The president» spoke.', 'xx')).toBeNull();
});
