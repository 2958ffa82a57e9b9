import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../src/core/article/article.ts';
import { readArticle } from '../../../../../src/core/reading/read-article.ts';
import { lexicon } from '../lexicon.ts';

/** Labels as `words → whose`; names for the war left out. */
const labels = (text: string) =>
  readArticle(
    { id: 'a', url: null, outlet: '', title: '', byline: null, published: '2022-05-19', lang: 'en', text },
    lexicon,
  )
    .labels.filter(({ form }) => form !== 'event')
    .map(({ target, start, end }) => `${cut(text, { start, end })} → ${target}`);

type Row = [text: string, expected: string[]];

const rows = (name: string, all: readonly Row[]) =>
  describe(name, () => {
    test.each<Row>([...all])('%s', (text, expected) => {
      expect(labels(text)).toEqual(expected);
    });
  });

rows('behind "as"', [
  ['Emmanuel Macron sees himself as a mediator.', ['a mediator → emmanuel-macron']],
  ['Viktor Orban has called himself a democrat.', ['a democrat → viktor-orban']],
  ['Angela Merkel stepped down as chancellor in May.', ['chancellor → angela-merkel']],
  ['Joseph Maguire was ousted this week as intelligence chief.', ['intelligence chief → joseph-maguire']],
  ['Maria Butina worked from 2010 to 2012 as an assistant.', ['an assistant → maria-butina']],
  ['Minsk knows that Moscow uses Belarus as a vassal.', ['a vassal → belarus']],
  ['Boris Johnson is no fool. Moscow will see him as a traitor.', ['a traitor → boris-johnson']],
  ['Jack Sweeney went to Ukraine as a reporter.', []],
  ['Jack Sweeney joined the Pentagon as a lawyer.', []],
  ['Congress has chosen as a compromise what Joe Biden offered.', []],
]);

rows('of what a sentence before opens with', [
  ['Belarus borders Poland. It is an ally of Moscow.', ['an ally of Moscow → belarus']],
  ['Russia’s war drags on. It is an enemy of growth.', []],
  ['Taiwan waits. The island is a supplier of chips.', ['a supplier of chips → taiwan']],
  ['Finland borders Russia. The Nordic nation applied to NATO.', ['The Nordic nation → finland']],
]);

rows('in a quote', [
  [
    'Joe Biden met Vladimir Putin. Joe Biden told them: “He is a tyrant. We go on.”',
    ['a tyrant → vladimir-putin'],
  ],
  ['“See what this monster does,” Marco Rubio said of Vladimir Putin.', ['this monster → vladimir-putin']],
  ['“See what this minister does,” Marco Rubio said of Vladimir Putin.', []],
]);

rows('pairs', [
  [
    'Emmanuel Macron and Olaf Scholz called Vladimir Putin. The French and German leaders waited.',
    ['The French and German leaders → emmanuel-macron', 'The French and German leaders → olaf-scholz'],
  ],
  [
    'Anna Kovalenko and her daughter Daria fled. The mother and daughter live in Leeds.',
    [
      'her daughter → daria-kovalenko',
      'The mother and daughter → anna-kovalenko',
      'The mother and daughter → daria-kovalenko',
    ],
  ],
  [
    'Peter Shaw and his wife Helen Shaw wrote. The couple wait.',
    ['his wife → helen-shaw', 'The couple → peter-shaw', 'The couple → helen-shaw'],
  ],
  ['Boris Johnson met Helen Shaw. The couple wait.', []],
  ['Joe Biden called Vladimir Putin. Two leaders were absent.', []],
  ['Joe Biden met Vladimir Putin and Xi Jinping. Joe Biden left. Both men asked Xi Jinping.', []],
]);

rows('offices', [
  [
    'President Joe Biden called Ukrainian President Volodymyr Zelensky. The president agreed.',
    ['President → joe-biden', 'Ukrainian President → volodymyr-zelensky', 'The president → joe-biden'],
  ],
  [
    'Russian President Vladimir Putin called Ukrainian President Volodymyr Zelensky. The president agreed.',
    ['Russian President → vladimir-putin', 'Ukrainian President → volodymyr-zelensky'],
  ],
  [
    'Kyiv waits, the city’s mayor has said. Vitali Klitschko spoke on Monday.',
    ['the city’s mayor → vitali-klitschko'],
  ],
  ['Kyiv and Lviv wait, and the city’s mayor has gone. Vitali Klitschko spoke on Monday.', []],
  [
    'Prices will rise, an expert has warned. Professor Jane Roe spoke on Monday.',
    ['an expert → jane-roe', 'Professor → jane-roe'],
  ],
  ['Prices will rise, an expert has warned. Joe Biden spoke on Monday.', []],
]);

rows('lists', [
  [
    'Sens. Lindsey Graham, R-S.C., and Chris Coons, D-Del., wrote.',
    ['Sens. → lindsey-graham', 'Sens. → chris-coons'],
  ],
  [
    'The new bans hit state-owned banks Sberbank and VTB.',
    ['state-owned banks → sberbank', 'state-owned banks → vtb'],
  ],
  ['It lies between the U.S. and its allies, Russia and China said.', []],
]);

rows('alliances', [
  ['NATO met. It is late. They heard of the 30-member alliance.', ['the 30-member alliance → nato']],
  ['NATO met. It is late. They heard of the rebel alliance.', []],
]);

rows('who speaks', [
  ['Helen Marsh met Boris Johnson. “It is late,” the widow said.', ['the widow → helen-marsh']],
  ['Helen Marsh met Boris Johnson. They met the widow.', []],
]);
