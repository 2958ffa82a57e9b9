import { describe, expect, it } from 'vitest';
import putinBelarus from '../../../../assets/topics/putin-belarus.groups.json';
import { whoIsQuoted } from '../../../../src/core/framing/quoted.ts';
import type { ReadArticle } from '../../../../src/core/reading/reading.ts';
import { LINEAR, readsOf } from '../../reads.ts';
import { lexicon } from '../reading/lexicon.ts';
import { apart, OTHER, OWN, read, traced } from './read.ts';

const quoted = (articles: readonly ReadArticle[], { originOf } = apart) =>
  whoIsQuoted(articles, originOf, putinBelarus.groups, lexicon);

/** Group → words quoted and reported. */
const byGroup = (articles: readonly ReadArticle[]) =>
  Object.fromEntries(quoted(articles).groups.map((each) => [`${each.group}`, [each.quoted, each.reported]]));

const herald = read(
  'Herald',
  'Vladimir Putin arrived in Minsk. “We are close allies,” Putin said. Ukrainian President Volodymyr Zelensky said that the border was quiet.',
);
const courier = read(
  'Courier',
  '“Our border stays quiet and closed,” Volodymyr Zelensky said in Kyiv on Monday.',
);

describe('who is quoted', () => {
  it('counts words by speaker and outlet', () => {
    const { speakers } = quoted([herald, courier]);
    const zelensky = speakers.find(({ entity }) => entity === 'volodymyr-zelensky')!;
    expect(zelensky).toMatchObject({ quoted: 6, reported: 4, group: 'ukrainian-officials', kind: 'person' });
    expect(zelensky.outlets.map((each) => [each.outlet, each.quoted, each.reported])).toEqual([
      ['Courier', 6, 0],
      ['Herald', 0, 4],
    ]);
    const { article, start, end } = zelensky.outlets[0]!.quotes[0]!;
    expect(article).toBe(courier.article.id);
    expect(courier.article.text.slice(start, end)).toBe('Our border stays quiet and closed,');
  });

  it('counts copies of one text once, but for each outlet that prints it', () => {
    const copy = read('Courier Online', courier.article.text);
    const { speakers } = quoted([courier, copy], { ...apart, originOf: () => 'wire' });
    expect(speakers[0]).toMatchObject({ entity: 'volodymyr-zelensky', quoted: 6 });
    expect(speakers[0]!.outlets.map((each) => each.quoted)).toEqual([6, 6]);
    expect(quoted([courier, copy]).speakers[0]!.quoted).toBe(12);
  });

  it('counts the words of a passage that was taken over once, and what stands beside it', () => {
    const wire =
      'Volodymyr Zelensky told reporters by the river on Monday evening that the bridge would stay closed for the winter. “Our border stays quiet and closed,” Volodymyr Zelensky said in Kyiv, before he left for the south with three of his ministers.';
    const beside = (words: string) => `“${words},” Volodymyr Zelensky said at the mill.`;
    const articles = [
      read('A', `${wire} ${beside('Snow is no enemy of ours')} ${OTHER}`),
      read('B', `${OWN} ${beside('Nobody sleeps here')} ${wire}`),
    ];
    const ofZelensky = (origins = apart) =>
      quoted(articles, origins).speakers.find(({ entity }) => entity === 'volodymyr-zelensky')!;
    expect(ofZelensky().quoted).toBe(6 + 6 + 6 + 3);
    expect(ofZelensky(traced(articles)).quoted).toBe(6 + 6 + 3);
    expect(ofZelensky(traced(articles)).outlets.map((each) => each.quoted)).toEqual([12, 9]);
  });

  it('counts quoted words in a reported clause as quoted only', () => {
    const post = read('Post', 'Dmitry Peskov said that Belarus was the “number one ally” of Russia.');
    const peskov = quoted([post]).speakers.find(({ entity }) => entity === 'dmitry-peskov')!;
    expect(peskov.quoted).toBe(3);
    expect(peskov.reported).toBeGreaterThan(0);
    expect(peskov.quoted + peskov.reported).toBeLessThanOrEqual(8);
  });

  it('joins a family name with the full name that another article has', () => {
    const whole = read('A', 'Mayor Marta Lindqvist came. “The harbour is closed,” Marta Lindqvist said.');
    const short = read('B', '“Nothing moves here,” Lindqvist said.');
    const ids = quoted([whole, short]).speakers.flatMap(({ entity }) => entity ?? []);
    expect(ids).toEqual(['marta-lindqvist']);
  });

  it('says nothing of nobody', () => {
    expect(quoted([])).toEqual({ speakers: [], groups: [] });
    expect(quoted([read('A', '')])).toEqual({ speakers: [], groups: [] });
    expect(quoted([read('\ud800', '“ \udc00', { published: null, lang: null })]).speakers).toEqual([]);
  });

  it('needs no groups', () => {
    const { groups } = whoIsQuoted([courier], apart.originOf, [], lexicon);
    expect(groups).toMatchObject([{ group: null, quoted: 6 }]);
  });

  it('may be 300 articles of many quotes, with work in proportion', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      read(`Paper ${i}`, `${herald.article.text} `.repeat(5)),
    );
    expect(quoted(many).speakers.length).toBeGreaterThan(1);
    const reads = (count: number) => readsOf(many.slice(0, count), (articles) => quoted(articles));
    expect(reads(300)).toBeLessThan(LINEAR * reads(75));
  });
});

describe('groups of actors', () => {
  it.each([
    ['Ukrainian officials said that the bridge was closed.', 'ukrainian-officials'],
    ['A senior Russian official said that the bridge was closed.', 'russian-officials'],
    ['The Ukrainian government said that the bridge was closed.', 'ukrainian-officials'],
    ['Russian Deputy Defence Minister Ivan Petrenkov said that the bridge was closed.', 'russian-officials'],
    ['Belarusian opposition leader Sviatlana Tsikhanouskaya said that the bridge was closed.', 'opposition'],
    ['Political analyst Piotr Zabrowski said that the bridge was closed.', 'experts'],
    ['Jens Stoltenberg said that the bridge was closed.', 'western-officials'],
    ['The Kremlin said that the bridge was closed.', 'russian-officials'],
    ['Minsk said that the bridge was closed.', 'belarusian-officials'],
    ['A Russian soldier said that the bridge was closed.', 'null'],
    ['Former Ukrainian minister Ivan Petrenkov said that the bridge was closed.', 'null'],
    ['The director of the Ukrainian Museum, Ivan Petrenkov, said that the bridge was closed.', 'null'],
  ])('%s', (text, group) => {
    expect(Object.keys(byGroup([read('A', text)]))).toEqual([group]);
  });

  it('hold those in office on the day of publication', () => {
    const text = 'Vladimir Makei said that the bridge was closed.';
    expect(Object.keys(byGroup([read('A', text, { published: '2022-03-01' })]))).toEqual([
      'belarusian-officials',
    ]);
    expect(Object.keys(byGroup([read('A', text, { published: '2023-03-01' })]))).toEqual(['null']);
  });
});
