import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { slug } from '../../../../../src/core/reading/names/slug.ts';
import {
  compileCaseEndings,
  nominativesOf,
} from '../../../../../src/core/reading/names/spelling/case-endings.ts';
import { romanize } from '../../../../../src/core/reading/names/spelling/romanize.ts';
import { givenSkeleton, skeleton } from '../../../../../src/core/reading/names/spelling/skeleton.ts';
import { nameListsOf } from '../../../../../src/core/reading/names/text/name-lists.ts';

describe('skeletons', () => {
  it.each([
    ['Lukashenko', 'Lukashenka', 'Loukachenko', 'Lukaschenko', 'Łukaszenka', 'Лукашенко', 'Лукашэнка'],
    ['Zelensky', 'Zelenskyy', 'Selenskyj', 'Zełenski', 'Зеленський', 'Zelenskiy'],
    ['Peskov', 'Peskow', 'Песков'],
  ])('are one for the spellings of %s', (...spellings) => {
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  it.each([
    ['Alexander', 'Aleksandr', 'Alyaksandr', 'Oleksandr', 'Аляксандр'],
    ['Vladimir', 'Volodymyr', 'Wladimir'],
    ['Dmitry', 'Dmytro', 'Dmitri'],
  ])('are one for the given name %s', (...spellings) => {
    expect(new Set(spellings.map(givenSkeleton)).size).toBe(1);
  });

  it('keep names apart', () => {
    const names = [
      'Putin',
      'Biden',
      'Macron',
      'Scholz',
      'Lavrov',
      'Shoigu',
      'Medvedev',
      'Peskov',
      'Kuleba',
      'Reznikov',
    ];
    expect(new Set(names.map(skeleton)).size).toBe(names.length);
  });

  it('stand whatever letters', () => {
    for (const word of ['', '9', '—', '\u{1F600}', '\ud800', '北京', 'a'.repeat(500)])
      expect(typeof skeleton(word)).toBe('string');
  });
});

describe('case endings', () => {
  const nominatives = (lang: string, word: string) => nominativesOf(word, nameListsOf(LANGUAGES, lang).cases);

  it.each([
    ['ru', 'путиным', 'путин'],
    ['ru', 'москве', 'москва'],
    ['ru', 'зеленского', 'зеленский'],
    ['ru', 'гомелем', 'гомель'],
    ['ru', 'тихановскую', 'тихановская'],
    ['uk', 'києва', 'київ'],
    ['uk', 'харкові', 'харків'],
    ['uk', 'лукашенку', 'лукашенко'],
    ['uk', 'анджеєм', 'анджей'],
    ['be', 'мінску', 'мінск'],
    ['be', 'баранавічах', 'баранавічы'],
    ['be', 'ціханоўскую', 'ціханоўская'],
    ['pl', 'łukaszence', 'łukaszenka'],
    ['pl', 'białorusi', 'białoruś'],
    ['pl', 'zełenskiemu', 'zełenski'],
    ['pl', 'kijowie', 'kijów'],
    ['de', 'lukaschenkos', 'lukaschenko'],
    ['nl', 'poetins', 'poetin'],
  ])('%s: %s is of %s', (lang, printed, nominative) => {
    expect(nominatives(lang, printed)).toContain(nominative);
  });

  it('give the word itself first, and nothing else where there are none', () => {
    expect(nominatives('ru', 'путин')[0]).toBe('путин');
    expect(nominativesOf('putins', compileCaseEndings(undefined))).toEqual(['putins']);
    expect(nominatives('ru', 'а'.repeat(1000))).toHaveLength(1);
  });
});

describe('ids', () => {
  it('are lower case with hyphens, without marks', () => {
    expect(slug('Sviatlana Tsikhanouskaya')).toBe('sviatlana-tsikhanouskaya');
    expect(slug('São Bento, D.C.')).toBe('sao-bento-dc');
    expect(slug("Lloyd's of London")).toBe('lloyds-of-london');
  });

  it.each([
    ['ru', 'Тихон Мерзляков', 'tikhon merzlyakov'],
    ['ru', 'Нижние Ключевцы', 'nizhniye klyuchevtsy'],
    ['uk', 'Вербова Криниця', 'verbova krynytsia'],
    ['uk', 'Одарка Півторак', 'odarka pivtorak'],
    ['be', 'Вольга Гапеева', 'volha hapeyeva'],
    ['en', 'Шон Пенн', 'shon penn'],
    ['en', 'Sean Penn', 'Sean Penn'],
    [null, 'Віталій', 'vitalii'],
  ])('have Latin letters: %s %s', (lang, name, latin) => {
    expect(romanize(name, lang, LANGUAGES)).toBe(latin);
  });
});
