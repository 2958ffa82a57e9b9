import { expect, test } from 'vitest';
import { nearnessTo, type SharedPlaces } from '../../../../src/core/context/nearness.ts';
import { article, read, tables } from '../sample-event.ts';

const page = read(
  article({
    id: 'page',
    outlet: 'Herald',
    published: '2031-03-14',
    title: 'Ferry runs aground off Norvik',
    text: 'A ferry ran aground off Norvik. The captain of the ferry had steered by an old chart.',
  }),
);
const other = read(
  article({
    id: 'other',
    outlet: 'Courier',
    published: '2031-03-14',
    title: 'News of the day',
    text: 'Divers looked at the hull of the ferry. The reef lies under two metres of water. Taxes on beer will rise in spring. Brewers are angry. Football clubs play again. The champions lost.',
  }),
);
const NONE: SharedPlaces = new Map();
const at = (place: number, shared = NONE) =>
  nearnessTo(page, tables.rarity, shared)(other, other.reading.sentences[place]!);

test('words of the page, in a sentence or beside it, make it near', () => {
  expect(at(0)).toBeGreaterThan(at(3));
  expect(at(1)).toBeGreaterThan(at(3));
  expect(at(3)).toBe(0);
});

test('so does a sentence nearby that the page has as well, the surer the more', () => {
  const shared = (score: number) => new Map([['other', new Map([[1, score]])]]);
  expect(at(3, shared(0.8))).toBeGreaterThan(at(3, shared(0.4)));
  expect(at(3, shared(0.4))).toBeGreaterThan(0);
  expect(at(5, shared(0.8))).toBe(0);
});

test('a sentence is not near for what it is itself', () => {
  expect(at(1, new Map([['other', new Map([[1, 0.9]])]]))).toBe(at(1));
});

test('a page without words is near to nothing', () => {
  const empty = read(article({ id: 'empty', outlet: 'Herald', published: null, title: '', text: '' }));
  const near = nearnessTo(empty, tables.rarity, NONE);
  expect(other.reading.sentences.map((sentence) => near(other, sentence))).toEqual([0, 0, 0, 0, 0, 0]);
});
