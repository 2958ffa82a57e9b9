import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../../src/core/article/article.ts';
import { sentences } from '../../../../../../src/core/article/sentences.ts';
import { findDates } from '../../../../../../src/core/reading/dates/find-dates.ts';
import { findNames } from '../../../../../../src/core/reading/names/find-names.ts';
import { readingText } from '../../../../../../src/core/reading/reading-text.ts';
import { lexicon } from '../../lexicon.ts';

function linksIn(text: string, lang: string): string[] {
  const source = readingText(text, lang, '2022-12-20', sentences(text, lang), lexicon.languages);
  return findNames(source, findDates(source), lexicon.gazetteer).map(
    (mention) => `${cut(text, mention)} = ${mention.entity}`,
  );
}

const check = (lines: readonly (readonly [lang: string, text: string, ...links: string[]])[]) =>
  test.each(lines.map(([lang, text, ...links]) => [lang, text, links] as const))(
    '%s %s',
    (lang, text, links) => {
      const found = linksIn(text, lang);
      for (const link of links) expect(found).toContain(link);
    },
  );

describe('another first name is another person', () => {
  check([
    [
      'en',
      'Ian Snowden, head of the team, spoke. Snowden left.',
      'Ian Snowden = ian-snowden',
      'Snowden = ian-snowden',
    ],
    ['en', 'State prosecutor Andriy Synyuk told Reuters.', 'Andriy Synyuk = andriy-synyuk'],
    ['en', 'Coach Dmitri Shoigu spoke.', 'Dmitri Shoigu = dmitri-shoigu'],
    ['en', 'A nurse, Olga Zelenskaya, spoke.', 'Olga Zelenskaya = olga-zelenskaya'],
    ['en', 'A teacher, Joan Miller, spoke.', 'Joan Miller = joan-miller'],
    ['ru', 'Врач Олег Лавров рассказал об этом.', 'Олег Лавров = oleg-lavrov'],
  ]);
});

describe('the same first name in another spelling is the same person', () => {
  check([
    ['en', 'Aliaksandr Lukashenka spoke.', 'Aliaksandr Lukashenka = alexander-lukashenko'],
    ['en', 'Vladimir Zelenskiy spoke.', 'Vladimir Zelenskiy = volodymyr-zelensky'],
    ['en', 'Yevgeniy Prigozhyn spoke.', 'Yevgeniy Prigozhyn = yevgeny-prigozhin'],
    ['fr', 'Evgueni Prigojine a parlé.', 'Evgueni Prigojine = yevgeny-prigozhin'],
    ['de', 'Jewgenij Prigoschin sprach.', 'Jewgenij Prigoschin = yevgeny-prigozhin'],
    ['pl', 'Siergiej Ławrow powiedział to.', 'Siergiej Ławrow = sergei-lavrov'],
    ['en', 'Andrei Sannikau spoke.', 'Andrei Sannikau = andrei-sannikov'],
    ['en', 'Hanna Maljar spoke.', 'Hanna Maljar = hanna-maliar'],
    ['ru', 'Он видел Анну Маляр в Киеве.', 'Анну Маляр = hanna-maliar'],
    ['en', 'Ed Snowden spoke in Moscow.', 'Ed Snowden = edward-snowden'],
    ['en', 'Snowden spoke in Moscow.', 'Snowden = edward-snowden'],
  ]);
});

describe('a people’s name behind a title is a given name', () => {
  check([
    [
      'en',
      'Energy minister German Galushchenko spoke. Galushchenko left.',
      'German Galushchenko = german-galushchenko',
      'Galushchenko = german-galushchenko',
    ],
    ['en', 'It was said by German Chancellor Olaf Scholz.', 'Olaf Scholz = olaf-scholz'],
  ]);
});

describe('one organisation has one id', () => {
  check([
    [
      'en',
      'US Space Command said so. Space Command watched it.',
      'US Space Command = united-states-space-command',
      'Space Command = united-states-space-command',
    ],
    ['en', 'The Danko Relief Organization (DRO) left. The DRO came back.', 'DRO = danko-relief-organization'],
    [
      'en',
      'Observers of the Danko Council for Peace and Security in Asia (DCPSA) left. DCPSA came back.',
      'DCPSA = danko-council-for-peace-and-security',
    ],
    ['ru', 'Центр Данко Помощь (ЦДП) закрыт. В ЦДП это знали.', 'ЦДП = tsentr-danko-pomoshch'],
  ]);
});

describe('a senator’s party and state are no names', () => {
  check([['en', 'Sen. Joe Manchin, D-W.Va., said no.', 'Joe Manchin = joe-manchin']]);
  test.each([
    'Sen. Joe Manchin, D-W.Va., said no.',
    'Sen. Joe Manchin (D-W.Va.) said no.',
    'Sen. Joe Manchin, D-W. Va., said no.',
    'Sen. Joe Manchin, D-WV, said no.',
  ])('%s', (text) => {
    expect(linksIn(text, 'en')).toHaveLength(1);
  });
});
