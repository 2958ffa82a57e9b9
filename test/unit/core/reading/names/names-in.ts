import { cut } from '../../../../../src/core/article/article.ts';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findDates } from '../../../../../src/core/reading/dates/find-dates.ts';
import { compileGazetteer } from '../../../../../src/core/reading/names/compile-gazetteer.ts';
import { findNames } from '../../../../../src/core/reading/names/find-names.ts';
import type { Entity } from '../../../../../src/core/reading/names/gazetteer.ts';
import type { Mention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';

/** A small gazetteer, so that the rules' tests don't hang on the shipped one. */
export const ENTITIES: readonly Entity[] = [
  {
    id: 'russia',
    kind: 'place',
    names: { en: ['Russia'], de: ['Russland'], fr: ['Russie'], ru: ['Россия'], pl: ['Rosja'] },
    demonyms: { en: ['Russian', 'Russians'], de: ['russisch'], ru: ['российский'] },
    capital: 'moscow',
  },
  {
    id: 'ukraine',
    kind: 'place',
    names: { en: ['Ukraine'], de: ['Ukraine'], fr: ['Ukraine'], ru: ['Украина'], pl: ['Ukraina'] },
    demonyms: { en: ['Ukrainian', 'Ukrainians'] },
    capital: 'kyiv',
  },
  {
    id: 'united-states',
    kind: 'place',
    names: { en: ['United States', 'US', 'U.S.'] },
    demonyms: { en: ['American'] },
  },
  {
    id: 'moscow',
    kind: 'place',
    names: { en: ['Moscow'], ru: ['Москва'], pl: ['Moskwa'], fr: ['Moscou'] },
    in: 'russia',
  },
  { id: 'kyiv', kind: 'place', names: { en: ['Kyiv', 'Kiev'], pl: ['Kijów'], de: ['Kiew'] }, in: 'ukraine' },
  { id: 'minsk', kind: 'place', names: { en: ['Minsk'], pl: ['Mińsk'], be: ['Мінск'], ru: ['Минск'] } },
  { id: 'nice', kind: 'place', names: { en: ['Nice'] } },
  { id: 'odesa', kind: 'place', names: { en: ['Odesa'], fr: ['Odessa'] }, in: 'ukraine' },
  {
    id: 'alexander-lukashenko',
    kind: 'person',
    names: { en: ['Alexander Lukashenko'], pl: ['Alaksandr Łukaszenka'], ru: ['Александр Лукашенко'] },
    bare: true,
    sex: 'm',
    roles: [{ role: 'president', of: 'belarus' }],
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    names: { en: ['Vladimir Putin'], de: ['Wladimir Putin'], ru: ['Владимир Путин'] },
    bare: true,
    sex: 'm',
    roles: [{ role: 'president', of: 'russia' }],
  },
  {
    id: 'ursula-von-der-leyen',
    kind: 'person',
    names: { en: ['Ursula von der Leyen'] },
    family: ['von der Leyen'],
    bare: true,
    sex: 'f',
  },
  { id: 'xi-jinping', kind: 'person', names: { en: ['Xi Jinping'] }, family: ['Xi'], bare: true, sex: 'm' },
  {
    id: 'jake-sullivan',
    kind: 'person',
    names: { en: ['Jake Sullivan'] },
    sex: 'm',
    roles: [{ role: 'national-security-adviser', of: 'united-states' }],
  },
  { id: 'nato', kind: 'organisation', names: { en: ['NATO'], es: ['OTAN'], de: ['NATO'] } },
  {
    id: 'world-health-organization',
    kind: 'organisation',
    names: { en: ['WHO', 'World Health Organization'] },
  },
  { id: 'congress', kind: 'organisation', names: { en: ['Congress', 'U.S. Congress'] }, in: 'united-states' },
  { id: 'the-times', kind: 'organisation', names: { en: ['The Times'] } },
  {
    id: 'russian-defence-ministry',
    kind: 'organisation',
    names: { en: ['Russian Defence Ministry'], ru: ['Министерство обороны России', 'Минобороны России'] },
    in: 'russia',
  },
  {
    id: 'ukrainian-defence-ministry',
    kind: 'organisation',
    names: { en: ['Ukrainian Defence Ministry'] },
    in: 'ukraine',
  },
  {
    id: 'us-navy',
    kind: 'organisation',
    names: { en: ['U.S. Navy', 'United States Navy'] },
    in: 'united-states',
    bare: true,
  },
  {
    id: 'security-council',
    kind: 'organisation',
    names: { en: ['UN Security Council', 'Security Council'] },
  },
  {
    id: 'russian-security-council',
    kind: 'organisation',
    names: { en: ['Russian Security Council'] },
    in: 'russia',
  },
  { id: 'western-world', kind: 'place', names: { en: ['the West'] } },
  { id: 'house', kind: 'organisation', names: { en: ['House'] }, in: 'united-states' },
  { id: 'war-in-ukraine', kind: 'event', names: { en: ['war in Ukraine'] } },
];

const GIVEN = {
  given: {
    f: ['Olena', 'Maria', 'Anna', 'Hannelore', 'Jill', 'Iryna'],
    m: [
      'Alexander',
      'Vladimir',
      'Hunter',
      'Joe',
      'Thomas',
      'Mark',
      'Will',
      'Тихон',
      'Виталий',
      'Владимир',
      'Jean',
      'Viktor',
      'Igor',
    ],
  },
};

export const gazetteer = compileGazetteer(ENTITIES, LANGUAGES, GIVEN);

export function mentionsIn(text: string, lang: string | null = 'en'): Mention[] {
  const source = readingText(text, lang, '2022-12-19', sentences(text, lang), LANGUAGES);
  return findNames(source, findDates(source), gazetteer);
}

/** Names found, as printed. */
export const namesIn = (text: string, lang: string | null = 'en'): string[] =>
  mentionsIn(text, lang).map((mention) => cut(text, mention));

/** "name = id" of each. */
export const linksIn = (text: string, lang: string | null = 'en'): string[] =>
  mentionsIn(text, lang).map((mention) => `${cut(text, mention)} = ${mention.entity}`);
