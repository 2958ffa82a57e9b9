import { describe, expect, test } from 'vitest';
import { numbersOf, spansOf, thingsOf, told } from './read-numbers.ts';

describe('digits', () => {
  test.each<[string, string, string[]]>([
    ['en', 'It has 1,500 soldiers and 1.5 million people.', ['1500 soldiers', '1500000 people']],
    ['de', 'Dort leben 1.500 Menschen und 1,5 Millionen Tiere.', ['1500 menschen', '1500000 tiere']],
    ['fr', 'Il y a 1 200 000 habitants.', ['1200000 habitants']],
    ['fr', 'Cela coûte 1 200,5 euros.', ['1200.5 EUR']],
    ['es', 'Unas 1,500 personas y 1.500 casas.', ['1500 personas', '1500 casas']],
    ['en', 'Some 2½ miles away.', ['2.5 mile']],
    ['en', 'The 100,00 troops may be anything.', []],
    ['en', 'Version 1.2.3 of 12.05.2022 has 3 errors.', ['3 errors']],
    ['en', 'Call 0800 123 456 or 555-1234 for advice.', []],
    ['en', 'It has 12345678901234567890123456789012345 parts.', []],
  ])('%s: %s', (lang, text, wanted) => expect(told(text, lang)).toEqual(wanted));
});

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Two hundred and fifty-one miners.', ['251 miners']],
    ['en', 'A hundred and ten thousand men.', ['110000 men']],
    ['en', 'Half a million people and a quarter of a million homes.', ['500000 people', '250000 homes']],
    ['en', 'Two and a half million voters.', ['2500000 voters']],
    ['en', 'Half a dozen drones, two dozen tanks.', ['6 drones', '24 tanks']],
    ['de', 'Zweitausendfünfhundertdreiundzwanzig Soldaten.', ['2523 soldaten']],
    ['de', 'Einhunderttausend Menschen, hunderte Häuser.', ['100000 menschen', '100 häuser']],
    ['fr', 'Quatre-vingt-dix-sept civils, soixante-douze soldats.', ['97 civils', '72 soldats']],
    ['fr', 'Deux cent mille personnes, vingt et un chars.', ['200000 personnes', '21 chars']],
    [
      'es',
      'Mil quinientos veintitrés hombres, dos mil millones de euros.',
      ['1523 hombres', '2000000000 EUR'],
    ],
    ['it', 'Duecentocinquantamila profughi, ventotto carri.', ['250000 profughi', '28 carri']],
    ['nl', 'Drieëntwintig soldaten, vijfentwintigduizend mensen.', ['23 soldaten', '25000 mensen']],
    ['pl', 'Dwustu trzydziestu pięciu żołnierzy.', ['235 żołnierzy']],
    ['pt', 'Cento e vinte e três homens.', ['123 homens']],
    ['ru', 'Сто двадцать пять тысяч солдат.', ['125000 солдат']],
    ['ru', '1 млн 200 тыс. рублей.', ['1200000 RUB']],
    ['uk', 'Півтора мільйона людей.', ['1500000 людей']],
    ['be', 'Паўтара мільёна чалавек.', ['1500000 чалавек']],
  ])('%s: %s', (lang, text, wanted) => expect(told(text, lang)).toEqual(wanted));
});

describe('ranges', () => {
  test.each<[string, string, string[]]>([
    ['en', 'It costs $2-3 million.', ['2000000..3000000 USD']],
    ['en', 'Between 4.5% and 5.5% of voters.', ['4.5..5.5 percent']],
    ['en', 'Two or three times.', ['2..3 times']],
    ['en', 'An estimated 10 to 15,000 Americans.', ['10000..15000 americans']],
    ['en', 'It rose from 10 to 15 percent.', ['15 percent']],
    ['en', 'They face from 5 to 10 years.', ['5..10 year']],
    ['en', 'They won 3-1 and drew 2-2; the vote was 93-24.', []],
    ['ru', 'От 10 до 15 танков.', ['10..15 танков']],
    ['fr', 'Entre 24 et 48 heures.', ['24..48 hour']],
  ])('%s: %s', (lang, text, wanted) => expect(told(text, lang)).toEqual(wanted));
});

describe('measures', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'US$5m, C$5m, £500m, 20k euros, EUR 300.',
      ['5000000 USD', '5000000 CAD', '500000000 GBP', '20000 EUR', '300 EUR'],
    ],
    ['en', 'It weighs 1,000 pounds and costs two million pounds.', ['1000 pound', '2000000 GBP']],
    [
      'en',
      'The 200m sprint, 200m from here; 25m tonnes and 5m people.',
      ['200 meter', '200 meter', '25000000 ton', '5000000 people'],
    ],
    ['en', 'A 30-year-old on a two-and-a-half-year mission.', ['30 year', '2.5 year']],
    ['en', 'It took less than an hour, almost three grim weeks.', ['1 hour', '3 week']],
    ['en', 'Minus 5 degrees, 30 degrees Celsius, 150km/h.', ['-5 degree', '30 °C', '150 km/h']],
    ['de', 'Eine dreitägige Reise des 45-Jährigen, dreimal so lang.', ['3 day', '45 year', '3 times']],
    ['ru', 'Двухлетний ребёнок, через полчаса, 40-километровая колонна.', ['2 year', '0.5 hour', '40 km']],
    ['it', 'Due anni e mezzo, mezz’ora.', ['2.5 year', '0.5 hour']],
    ['es', 'La temperatura media ha subido.', []],
  ])('%s: %s', (lang, text, wanted) => expect(told(text, lang)).toEqual(wanted));

  test('ages between commas, of people and kin', () => {
    const text = 'Anna Smith, 39, and her son, 8, met John (45).';
    const name = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, kind: 'person' as const, entity: null, known: false };
    };
    const found = numbersOf(text, 'en', [], [name('Anna Smith'), name('John')]);
    expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['39 year', '8 year', '45 year']);
  });
});

describe('no numbers of things', () => {
  test.each([
    'The S-400, MiG-31K, T-72, F-16s and Su-25 flew on 24/7.',
    'In 2019 and 1984, at 5 p.m., 10:30 and 0600 GMT, on May 5.',
    'Article 5, Channel 4, No. 10, Day Four, World War Two, Section 230.',
    'The Group of Seven, Mega Millions, the 1990s, his 20s, the 5th Fleet.',
    'No one, one of the men, one another, one day, number one, this one.',
    'One official said so. On 60 Minutes they said one in four agreed.',
    'He uses Windows 10 and saw Nord Stream 2.',
    '1. First point. (2) Second.',
    'Three years ago. Two decades ago.',
    'The second half of the year, a third country.',
    '',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test('what lies in a date or a name', () => {
    const date = { start: 0, end: 10, date: '2022', precision: 'year' as const };
    expect(numbersOf('2,000 wars and 30 men.', 'en', [date]).map(({ value }) => value)).toEqual([30]);
    const name = { start: 0, end: 12, kind: 'organisation' as const, entity: null, known: false };
    expect(numbersOf('Seven Groups sent 30 men.', 'en', [], [name]).map(({ value }) => value)).toEqual([30]);
  });
});

describe('the thing counted', () => {
  test.each<[string, string, (string | null)[]]>([
    ['en', 'The two missile defense systems.', ['missile defense systems']],
    ['en', 'At least 9,000 Russian soldiers died.', ['Russian soldiers']],
    ['en', 'Some 80,000 of his soldiers.', ['his soldiers']],
    ['en', 'Only three of them came.', ['them']],
    ['en', '10% of its inhabitants left.', ['its inhabitants']],
    ['en', 'Two-thirds of Ukraine’s power stations are out.', ['Ukraine’s power stations']],
    [
      'en',
      'Five U.S. troops, two MiG-31K jets and 20 civilian and military airports.',
      ['U.S. troops', 'MiG-31K jets', 'civilian and military airports'],
    ],
    ['en', 'The two discussed bilateral ties.', []],
    ['en', '$40 billion in aid, £100m worth of weapons, $5m in Poland.', ['aid', 'weapons', null]],
    [
      'en',
      'Two police officers and three arms control treaties.',
      ['police officers', 'arms control treaties'],
    ],
    ['fr', 'Deux soldats russes ont été tués.', ['soldats russes']],
    [
      'de',
      'Drei russische Soldaten und zwölf Kiewer Polizisten starben.',
      ['russische Soldaten', 'Kiewer Polizisten'],
    ],
    [
      'ru',
      'Погибли 20 российских военных, сбито 12 крылатых ракет.',
      ['российских военных', 'крылатых ракет'],
    ],
  ])('%s: %s', (lang, text, wanted) => expect(thingsOf(text, lang)).toEqual(wanted));

  test('goes on counting what was counted', () =>
    expect(told('It was hoped that 6,000 people would flee. But just a few thousand were able to.')).toEqual([
      '6000 people',
      '1000 people',
    ]));
});

describe('hedges', () => {
  test.each<[string, string]>([
    ['more than 20 men', 'more'],
    ['no fewer than 20 men', 'more'],
    ['200-plus men', 'more'],
    ['up to 20 men', 'less'],
    ['nearly 20 men', 'less'],
    ['some 20 men', 'about'],
    ['~20 men', 'about'],
    ['20 or so men', 'about'],
    ['dozens of men', 'about'],
    ['a dozen men', 'exact'],
    ['20 men', 'exact'],
  ])('%s: %s', (text, bound) => expect(numbersOf(text)[0]?.bound).toBe(bound));

  test('spans run from the hedge to the unit', () =>
    expect(spansOf('He paid more than $1.2bn, about 40 percent, for up to 9,000 soldiers.')).toEqual([
      'more than $1.2bn',
      'about 40 percent',
      'up to 9,000',
    ]));
});

describe('what numbers stand beside', () => {
  test('"up to" after a verb of change bounds nothing', () => {
    expect(numbersOf('Инфляция ускорилась до 11,8%.', 'ru')[0]).toMatchObject({
      value: 11.8,
      bound: 'exact',
    });
    expect(numbersOf('De temperatuur liep op tot 38 graden.', 'nl')[0]).toMatchObject({ bound: 'exact' });
    expect(numbersOf('Es passen bis zu 300 Menschen hinein.', 'de')[0]).toMatchObject({ bound: 'less' });
  });

  test('a scale alone counts one', () => {
    expect(told('Погибла тысяча человек.', 'ru')).toEqual(['1000 человек']);
    expect(told('Загинула тисяча людей.', 'uk')).toEqual(['1000 людей']);
  });

  test('a scale that is run on to its digits', () => {
    expect(told('They gave £3million for it.')).toEqual(['3000000 GBP']);
  });

  test('ages of a range', () => {
    expect(spansOf('The children are between the ages of two and 15.')).toEqual([
      'between the ages of two and 15',
    ]);
  });

  test('shares with their noun between', () => {
    expect(told("Six jeunes sur dix s'abstiennent.", 'fr')).toEqual([]);
    expect(told('Tre bambini su dieci vivono in povertà.', 'it')).toEqual([]);
  });

  test('an elided article', () => {
    expect(told("Un groupe d'une vingtaine de soldats.", 'fr')).toEqual(['20 soldats']);
    expect(told("Aveva vent'anni.", 'it')).toEqual(['20 year']);
  });

  test('marks of players and names are no ages and counts', () => {
    expect(told('Titulares: Alexander López (7), Carlos Mora (8).', 'es')).toEqual([]);
    expect(told('The crew of Expedition 65 and of Crew-2 met near Nord Stream 2 pipes.')).toEqual([]);
  });

  test('"about one" is a topic', () => {
    expect(numbersOf('He dismissed speculation about one incident.')[0]).toMatchObject({ bound: 'exact' });
  });
});
