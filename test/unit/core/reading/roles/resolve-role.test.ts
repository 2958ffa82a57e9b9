import { describe, expect, test } from 'vitest';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { compileGazetteer } from '../../../../../src/core/reading/names/compile-gazetteer.ts';
import type { Entity } from '../../../../../src/core/reading/names/gazetteer.ts';
import type { Mention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { articleRoles } from '../../../../../src/core/reading/roles/article-roles.ts';
import { roleReader } from '../../../../../src/core/reading/roles/role-reader.ts';

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
    country('united-states', 'American', 'amerikanisch', 'американский'),
    country('united-kingdom', 'British', 'britisch', 'британский'),
    { id: 'kremlin', kind: 'organisation', names: {}, in: 'russia' },
    person('putin', 'president', 'russia', '2012-05-07'),
    person('medvedev', 'president', 'russia', '2008-05-07', '2012-05-06'),
    person('lukashenko', 'president', 'belarus', '1994-07-20'),
    person('zelensky', 'president', 'ukraine', '2019-05-20'),
    person('peskov', 'spokesperson', 'kremlin'),
    person('lavrov', 'foreign-minister', 'russia'),
    person('kuleba', 'foreign-minister', 'ukraine', '2020-03-04'),
    person('shmyhal', 'prime-minister', 'ukraine', '2020-03-04'),
    person('nykyforov', 'spokesperson', 'ukraine'),
    person('melnyk', 'ambassador', 'ukraine'),
    person('yermak', 'head', 'presidential-office', '2020-02-11'),
    person('blinken', 'foreign-minister', 'united-states', '2021-01-26'),
    person('sunak', 'leader', 'united-kingdom', '2022-10-25'),
    { id: 'presidential-office', kind: 'organisation', names: {}, in: 'ukraine' },
    { id: 'naftogaz', kind: 'organisation', names: {}, in: 'ukraine' },
    { id: 'mariupol', kind: 'place', names: {}, in: 'ukraine' },
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
  Peskov: 'peskov',
  Shmyhal: 'shmyhal',
  Blinken: 'blinken',
  Melnyk: 'melnyk',
  Podolyak: 'podolyak',
};

/** Names that are nobody's. */
const OTHERS: Readonly<Record<string, readonly [id: string, kind: Mention['kind']]>> = {
  Kremlin: ['kremlin', 'organisation'],
  Кремля: ['kremlin', 'organisation'],
  Naftogaz: ['naftogaz', 'organisation'],
  Ukraine: ['ukraine', 'place'],
  Украины: ['ukraine', 'place'],
  Britain: ['united-kingdom', 'place'],
  Mariupol: ['mariupol', 'place'],
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
      Object.entries(OTHERS).flatMap(([name, [entity, kind]]) =>
        [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
          start: index,
          end: index + name.length,
          kind,
          entity,
          known: true,
        })),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const source = readingText(text, lang, published, sentences(text, lang), LANGUAGES);
  return roleReader(articleRoles(source, mentions, gazetteer)).resolve({ start, end });
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

describe('nobody who is not surely meant', () => {
  test.each<[text: string, expected: string | null, lang?: string]>([
    // Part of a longer office.
    ["«The head of Britain's armed forces» spoke.", null],
    ['«The head of Britain» spoke.', 'sunak'],
    ['«The British leader» spoke.', 'sunak'],
    ['«The British space chief» spoke.', null],
    ['«The British police chief» spoke.', null],
    ["«Ukraine's president» spoke.", 'zelensky'],
    ['«The president of Ukraine» spoke.', 'zelensky'],
    ["«The president of Ukraine's football federation» spoke.", null],
    ['«The head of Naftogaz» spoke.', null],
    ['«The leader of Mariupol» spoke.', null],
    // Many have such a role.
    ['«The Ukrainian spokesman» spoke.', null],
    ['«The Ukrainian ambassador» spoke.', null],
    ['Melnyk left. «The Ukrainian ambassador» spoke.', 'melnyk'],
    // Whose it is.
    ['Peskov spoke. Blinken came. «His spokesman» was late.', null],
    ['Kremlin spokesman Peskov spoke. Blinken came. «His spokesman» was late.', null],
    ['Peskov spoke. Putin came. «His spokesman» was late.', 'peskov'],
    ['Smith came. «His spokesman» was late.', null],
    ['Lavrov spoke. Blinken came. «His foreign minister» was late.', null],
    ["Blinken stepped onto Ukrainian soil to meet «the country's foreign minister».", null],
    ["Lavrov spoke in Russian. «The country's foreign minister» was late.", 'lavrov'],
    ['Putin came. People fled Ukraine, whose «ruler» left.', null],
    ['Putin came. Peskov met «the Russian-backed leader».', null],
    [
      'President Zelensky spoke. Russian President Putin came. It was late. Zelensky left. «The president» is old.',
      'zelensky',
    ],
    ['President Zelensky spoke. Russian President Putin came. «The president» is old.', null],
    ['Putin came. They run for «president».', null],
    // Only whom the article names, and names near.
    ['«The prime minister» spoke. Shmyhal came.', null],
    ['Shmyhal came. «The prime minister» spoke.', 'shmyhal'],
    ['«The president» spoke.', null],
    // The office of somebody else.
    ['«Советник президента Украины» выступил.', null, 'ru'],
    ['«Президент Украины» выступил.', 'zelensky', 'ru'],
    ['«Представитель Украины» выступил.', null, 'ru'],
    ['«Пресс-секретарь Кремля» выступил.', 'peskov', 'ru'],
    ['Советник президента Украины Podolyak ушёл. «Президент Украины» выступил.', 'zelensky', 'ru'],
  ])('%s', (text, expected, lang) => {
    expect(who(text, lang)).toBe(expected);
  });
});

test('a span without a noun for anybody', () => {
  expect(who('Putin bought «the house».')).toBeNull();
  expect(who('«» Putin left.')).toBeNull();
  expect(who('«The president» spoke.', 'xx')).toBeNull();
});
