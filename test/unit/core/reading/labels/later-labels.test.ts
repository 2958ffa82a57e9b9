import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../src/core/article/article.ts';
import { readArticle } from '../../../../../src/core/reading/read-article.ts';
import { lexicon } from '../lexicon.ts';

/** Labels as `form: words → whose`, voice only where quoted; names for the war left out. */
const labels = (text: string) =>
  readArticle(
    { id: 'a', url: null, outlet: '', title: '', byline: null, published: '2022-05-19', lang: 'en', text },
    lexicon,
  )
    .labels.filter(({ form }) => form !== 'event')
    .map(
      ({ form, voice, target, ...span }) =>
        `${form}: ${cut(text, span)} → ${target}${voice === 'quoted' ? ' (quoted)' : ''}`,
    );

type Row = [text: string, expected: string[]];

describe('nouns that stand for somebody named before', () => {
  test.each<Row>([
    [
      'Brittney Griner, 31, is in prison. Officers had stopped the American basketball player, they said.',
      ['description: the American basketball player → brittney-griner'],
    ],
    ['Brittney Griner spoke. A player left. Later the American player came back.', []],
    ['Brittney Griner met the American player.', []],
    ['Brittney Griner spoke. The soldier who shot him left.', []],
    ['Brittney Griner spoke. The average Russian did not listen.', []],
    ['Vladimir Putin spoke. The American player left.', []],
    [
      'Ex-soldier Shaun Pinner was seen on Monday. He spoke. It was said that the fighter had left.',
      ['title: Ex-soldier → shaun-pinner', 'description: the fighter → shaun-pinner'],
    ],
    [
      'Joe Biden called Vladimir Putin. The two leaders will speak again.',
      ['description: The two leaders → joe-biden', 'description: The two leaders → vladimir-putin'],
    ],
    [
      'Joe Biden called Vladimir Putin. Dmitry Peskov said the two leaders would speak again.',
      ['description: the two leaders → joe-biden', 'description: the two leaders → vladimir-putin'],
    ],
    [
      'Joe Biden called Vladimir Putin. Kremlin spokesman Ivan Lunin said the two leaders would speak again.',
      [
        'title: Kremlin spokesman → ivan-lunin',
        'description: the two leaders → joe-biden',
        'description: the two leaders → vladimir-putin',
      ],
    ],
    ['Joe Biden called Vladimir Putin and Emmanuel Macron. The two leaders will speak again.', []],
    [
      'Sanctions hit Vladimir Putin’s daughters. Of Vladimir Putin’s daughters, Maria Vorontsova and Katerina Tikhonova, little is known.',
      [
        'description: Vladimir Putin’s daughters → maria-vorontsova',
        'description: Vladimir Putin’s daughters → katerina-tikhonova',
        'apposition: Vladimir Putin’s daughters → maria-vorontsova',
        'apposition: Vladimir Putin’s daughters → katerina-tikhonova',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text).sort()).toEqual([...expected].sort());
  });
});

describe('who is named late', () => {
  test.each<Row>([
    [
      'A 19-year-old student has opened an account. Jack Sweeney opened it on Monday.',
      ['description: A 19-year-old student → jack-sweeney'],
    ],
    [
      'The Donetsk regional governor said so. “It is true,” Pavlo Kyrylenko added.',
      ['description: The Donetsk regional governor → pavlo-kyrylenko'],
    ],
    ['A U.S. official said so on Monday. He was told by Jack Sweeney that it was so.', []],
    ['A soldier left. Jack Sweeney’s mother stayed.', []],
    [
      'They met a gang of thieves. The gang, which calls itself Grief, left.',
      ['description: a gang of thieves → grief', 'apposition: The gang → grief'],
    ],
    ['They met a protester named Jack Sweeney.', ['apposition: a protester → jack-sweeney']],
    ['The spokesman who called Vladimir Putin left.', []],
    [
      'A spokesman said so. The spokesman, Drew Hammill, left.',
      ['description: A spokesman → drew-hammill', 'apposition: The spokesman → drew-hammill'],
    ],
    [
      'A career diplomat who served in Slovakia until May, Bridget Brink was chosen.',
      ['apposition: A career diplomat → bridget-brink'],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('what is said in quotation marks', () => {
  test.each<Row>([
    [
      '“I am a citizen of the United Kingdom,” Shaun Pinner said.',
      ['predicate: a citizen of the United Kingdom → shaun-pinner (quoted)'],
    ],
    [
      '“He is a thug and a coward,” Boris Johnson said of Vladimir Putin.',
      ['predicate: a thug → vladimir-putin (quoted)', 'predicate: a coward → vladimir-putin (quoted)'],
    ],
    [
      'He said Vladimir Putin is a “war criminal” by now.',
      ['predicate: war criminal → vladimir-putin (quoted)'],
    ],
    ['“Vladimir Putin’s a killer,” she said.', ['predicate: a killer → vladimir-putin (quoted)']],
    ['“Vladimir Putin is not just a killer,” she said.', ['predicate: a killer → vladimir-putin (quoted)']],
    ['They told him to waive what Dmitry Rogozin dubbed “stupid sanctions”.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('countries and organisations', () => {
  test.each<Row>([
    [
      'Russia invaded Ukraine. Millions fled the war-torn country.',
      ['description: the war-torn country → ukraine'],
    ],
    [
      'Ukraine fights Russia. They call for help against the aggressor state.',
      ['description: the aggressor state → russia'],
    ],
    ['Syria fights Turkey. Millions fled the war-torn country.', []],
    [
      'NATO met on Monday. Finland wants to join the 30-member alliance.',
      ['description: the 30-member alliance → nato'],
    ],
    ['The White House said the criminal group had left.', []],
    [
      'He spoke at security think tank the Atlantic Council.',
      ['title: security think tank → atlantic-council'],
    ],
    ['They sail in the Asia-Pacific region, NATO, and elsewhere.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('at a name', () => {
  test.each<Row>([
    [
      'Sen. Ron Wyden, D-Ore., the chairman of the Senate Finance Committee, told them.',
      ['title: Sen. → ron-wyden', 'apposition: the chairman of the Senate Finance Committee → ron-wyden'],
    ],
    [
      '“It is so,” Helge Lund, the company’s chairman said.',
      ['apposition: the company’s chairman → helge-lund'],
    ],
    ['Under Soviet leader Mikhail Gorbachev it began.', ['title: Soviet leader → mikhail-gorbachev']],
    ['A photo on social media showing President Joe Biden was shared.', ['title: President → joe-biden']],
    ['It will further isolate President Vladimir Putin.', ['title: President → vladimir-putin']],
    ['China is a major U.S. competitor now.', ['predicate: a major U.S. competitor → china']],
    [
      'Chairman of the Joint Chiefs of Staff Gen. Mark Milley spoke.',
      ['title: Chairman of the Joint Chiefs of Staff Gen. → mark-milley'],
    ],
    ['He trusts Joe Biden, a former senator under pressure.', ['apposition: a former senator → joe-biden']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
