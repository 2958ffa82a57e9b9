import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import type { Alignment } from '../../../../../src/core/facts/stars/stars.ts';
import { ALIGNING } from '../../../../../src/core/facts/thresholds.ts';
import type { WeighedSentence } from '../../../../../src/core/facts/weighing/weigh.ts';
import { article, ferry } from '../../sample-event.ts';
import { aligned } from '../sample-sentences.ts';

const page = (...lines: string[]) => article({ id: 'page', outlet: 'Page', text: lines.join('\n\n') });
const other = (id: string, ...lines: string[]) => article({ id, outlet: id, text: lines.join('\n\n') });
const first = ({ sentence }: WeighedSentence) => `${sentence.article} ${sentence.position}`;

const AGROUND = 'The ferry Astrid ran aground on a sandbank off Norvik with 340 passengers on board.';
const AGROUND_TOO = 'With 340 passengers on board the ferry Astrid ran aground on a sandbank near Norvik.';
const TUGS = 'Tugboats will try to free the vessel at spring tide next Tuesday.';
const TUGS_TOO = 'At spring tide next Tuesday tugboats are to free the vessel.';
const OPERA = 'Meanwhile, eleven violinists rehearsed Verdi quietly beneath purple curtains.';
const ORCHARD = 'Apple growers expect smaller harvests because frost destroyed countless blossoms.';

describe('stars', () => {
  test('what both say is one star around the page’s sentence, strong; the rest is only here or only there', () => {
    const { onPage, elsewhere, onlyHere } = aligned([page(AGROUND, OPERA), other('a', AGROUND_TOO, ORCHARD)]);
    expect(
      onPage.map(({ centre, points }) => [first(centre), ...points.map((point) => first(point.sentence))]),
    ).toEqual([['page 0', 'a 0']]);
    expect(onPage[0]!.points[0]!.score).toBeGreaterThanOrEqual(ALIGNING.strong);
    expect(elsewhere.map(({ centre, points }) => [first(centre), points.length])).toEqual([['a 1', 0]]);
    expect(onlyHere.map(first)).toEqual(['page 1']);
  });

  test('what others agree on and the page lacks is one star, not one an outlet', () => {
    const { elsewhere } = aligned([page(OPERA), other('a', TUGS, ORCHARD), other('b', TUGS_TOO)]);
    const sizes = elsewhere.map(({ points }) => points.length).toSorted();
    expect(sizes).toEqual([0, 1]);
  });

  test('stars of the page may overlap: one sentence elsewhere can say what two say here', () => {
    const { onPage } = aligned([page(AGROUND, AGROUND_TOO), other('a', AGROUND)]);
    expect(onPage.map(({ points }) => points.map((point) => first(point.sentence)))).toEqual([
      ['a 0'],
      ['a 0'],
    ]);
  });

  test('sentences of one article are never joined with each other', () => {
    const { elsewhere } = aligned([page(OPERA), other('a', AGROUND, AGROUND_TOO)]);
    expect(elsewhere.map(({ points }) => points.length)).toEqual([0, 0]);
  });

  test('short lines are matched, but are no claims of their own', () => {
    const { onlyHere, elsewhere } = aligned([
      page('Orchids bloom in March', AGROUND),
      other('a', 'Zebras graze in April', AGROUND),
    ]);
    expect([onlyHere, elsewhere]).toEqual([[], []]);
  });

  test('what the headline says is not absent', () => {
    const articles = [{ ...page(OPERA), title: TUGS_TOO }, other('a', TUGS)];
    expect(aligned(articles).elsewhere).toHaveLength(1);
    expect(aligned(articles, true).elsewhere).toEqual([]);
  });

  test('a match that contradicts says why it is no surer', () => {
    const { onPage } = aligned([
      page(AGROUND),
      other('a', AGROUND.replace('340 passengers', '120 passengers')),
    ]);
    const [point] = onPage[0]!.points;
    expect(point!.score).toBeLessThan(ALIGNING.strong);
    expect(point!.doubts).toEqual(['number']);
  });

  test('a sentence whose clauses others carry apart is one star a clause', () => {
    const both =
      'The ferry Astrid ran aground on a sandbank off Norvik with 340 passengers on board, and apple growers of Hallen expect smaller harvests because frost destroyed countless blossoms.';
    const article = page(both);
    const { onPage } = aligned([
      article,
      other('a', AGROUND),
      other(
        'b',
        'Apple growers of Hallen expect smaller harvests because frost destroyed countless blossoms.',
      ),
    ]);
    expect(
      onPage.map(({ centre: { sentence }, points }) => [
        article.text.slice(sentence.start, sentence.start + 9),
        ...points.map((point) => first(point.sentence)),
      ]),
    ).toEqual([
      ['The ferry', 'a 0'],
      [expect.stringMatching(/^(?:and )?apple/), 'b 0'],
    ]);
  });

  test('nothing is aligned with nothing', () => {
    const empty = { onPage: [], perhapsOnPage: [], elsewhere: [], onlyHere: [], undecided: [] };
    const nothing = page('');
    expect(aligned([nothing])).toMatchObject(empty);
    const { own, ...alone } = aligned([page(OPERA)]);
    expect(alone).toMatchObject({ ...empty, onlyHere: own });
  });
});

const events: [string, Article[]][] = [
  ['the ferry', [ferry.herald, ferry.courier, ferry.evening]],
  ['the ferry from another page', [ferry.evening, ferry.herald, ferry.courier, ferry.other]],
];

describe.each(events)('absent, possible, strong: %s', (_, articles) => {
  const { onPage, perhapsOnPage, elsewhere, onlyHere, undecided, sentences } = aligned(articles);
  const { event, scores, places } = sentences;
  const nearest = (each: WeighedSentence) => {
    const at = event.sentences.indexOf(each);
    return Math.max(...places[0]!.map((own) => scores.of(own, at)));
  };
  const members = (stars: Alignment['onPage']) =>
    stars.flatMap(({ centre, points }) => [centre, ...points.map((point) => point.sentence)]);

  test('there is something of each to look at', () => {
    expect(onPage.length).toBeGreaterThan(1);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(perhapsOnPage.length + onlyHere.length + undecided.length).toBeGreaterThan(0);
  });

  test('a match is possible at least', () => {
    for (const { points } of [...onPage, ...perhapsOnPage])
      for (const point of points) expect(point.score).toBeGreaterThanOrEqual(ALIGNING.possible);
  });

  test('nothing with even a possible match on the page is called absent from it', () => {
    for (const each of members(elsewhere)) expect(nearest(each)).toBeLessThan(ALIGNING.possible);
  });

  test('nothing stands in two lists', () => {
    const here = new Set([...members(onPage), ...members(perhapsOnPage)]);
    for (const each of [...members(elsewhere), ...onlyHere]) expect(here.has(each), first(each)).toBe(false);
    const absent = members(elsewhere);
    expect(new Set(absent).size).toBe(absent.length);
  });

  test('one report an article, and more of it only where they are sure', () => {
    for (const { points } of onPage) {
      const possible = points.filter((point) => point.score < ALIGNING.strong);
      const outlets = possible.map((point) => point.sentence.sentence.article);
      expect(new Set(outlets).size).toBe(outlets.length);
    }
  });
});
