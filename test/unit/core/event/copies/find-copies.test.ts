import { describe, expect, test } from 'vitest';
import { groupOrigins } from '../../../../../src/core/event/origins.ts';
import { article } from '../../sample-event.ts';
import { agency, boilerplate, everySixthReplaced, own, quotation, text } from './invented-reports.ts';

const printed = (outlet: string, paragraphs: readonly string[]) =>
  article({ id: outlet, outlet, text: text(paragraphs), published: '2031-05-07' });
/** How many origins, and how many passages that one took over from another. */
const kinds = (...articles: Parameters<typeof groupOrigins>[0]) => {
  const origins = groupOrigins(articles);
  return [origins.length, origins.flatMap((origin) => origin.parts).length];
};

describe('one text', () => {
  const rewritten = [
    'A large crack in the wall of a reservoir has driven the people of three villages from their homes, while pumps try to bring down the water behind it before the weekend.',
    ...agency.slice(1),
  ];
  test.each<[string, readonly string[]]>([
    ['printed again', agency],
    ['cut to a third', agency.slice(0, 3)],
    ['cut to a third in the middle', agency.slice(3, 6)],
    ['with the paragraphs in another order', [5, 2, 7, 0, 4, 1, 6, 3].map((i) => agency[i]!)],
    ['with every sixth word replaced', everySixthReplaced(agency)],
    ['with the first paragraph rewritten', rewritten],
    ['with a paragraph of its own', [...agency.slice(0, 5), own[1]!, ...agency.slice(5)]],
    [
      'cut, in another order and with words replaced',
      everySixthReplaced([7, 1, 3, 0].map((i) => agency[i]!)),
    ],
  ])('%s', (_, paragraphs) => {
    expect(kinds(printed('a', agency), printed('b', paragraphs))).toEqual([1, 0]);
    expect(kinds(printed('b', paragraphs), printed('a', agency))).toEqual([1, 0]);
  });

  test('in another language, read by its runs as well', () => {
    const german = [
      'Die Feuerwehr pumpt seit Dienstagabend Wasser aus dem Stausee, nachdem in der Mauer oberhalb der Mühle ein fast vierzig Meter langer Riss entdeckt worden war.',
      'Mehr als zweitausend Menschen mussten ihre Häuser verlassen und wurden mit Bussen in eine Turnhalle gebracht, wie der Landkreis am Abend mitteilte.',
      'Ein Angler hatte kurz nach sechs Uhr bemerkt, dass an der trockenen Seite Wasser herunterlief, und sofort den Wärter der Schleuse angerufen.',
    ];
    const russian = [
      'Инженеры всю ночь снижали уровень воды в водохранилище после того как во вторник вечером в плотине открылась трещина длиной почти сорок метров.',
      'Более двух тысяч человек были вынуждены покинуть свои дома в трёх деревнях и автобусами были доставлены в спортивный зал районного центра.',
      'Трещину вскоре после шести часов заметил рыбак который увидел как по сухой стороне стены стекает вода и позвонил смотрителю шлюза.',
    ];
    for (const each of [german, russian])
      expect(kinds(printed('a', each), printed('b', [...each].reverse()))).toEqual([1, 0]);
  });
});

describe('two texts', () => {
  test('on one event', () => {
    expect(kinds(printed('a', agency), printed('b', own))).toEqual([2, 0]);
  });

  test('that share a long quotation', () => {
    expect(kinds(printed('a', [...agency, quotation]), printed('b', [quotation, ...own]))).toEqual([2, 0]);
  });

  test('that close with the same words', () => {
    expect(
      kinds(
        printed('a', [...agency, quotation, boilerplate]),
        printed('b', [quotation, ...own, boilerplate]),
      ),
    ).toEqual([2, 0]);
  });

  test('that credit one agency in a sentence', () => {
    const reported = 'The operator had known of the damage since April, Reuters reported.';
    expect(kinds(printed('a', [...agency, reported]), printed('b', [...own, reported]))).toEqual([2, 0]);
  });

  test('of which one outlet ends three with one passage, wherever another one prints that', () => {
    const third = own.map((paragraph) => paragraph.split(' ').reverse().join(' '));
    const other = printed('b', [agency[0]!, boilerplate, ...agency.slice(1)]);
    const sorted = own.map((paragraph) => paragraph.split(' ').sort().join(' '));
    const daily = [own, third, sorted].map((paragraphs, i) => ({
      ...printed('Daily', [...paragraphs, boilerplate]),
      id: `daily-${i}`,
    }));
    const parts = groupOrigins([...daily, other]).flatMap((origin) => origin.parts);
    expect(parts.filter((part) => part.article === 'b' || part.source.article === 'b')).toEqual([]);
    // With one of the three it is not known to be the outlet's closing.
    expect(groupOrigins([daily[0]!, other]).flatMap((origin) => origin.parts)).toHaveLength(1);
  });
});

test('a passage of agency text in an own article is a passage, not one origin', () => {
  const mixed = printed('b', [...own.slice(0, 4), ...agency.slice(2, 5), ...own.slice(4)]);
  expect(kinds(printed('a', agency), mixed)).toEqual([2, 1]);
});
