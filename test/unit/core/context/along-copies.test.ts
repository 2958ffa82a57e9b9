import { expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { lostAttributions } from '../../../../src/core/context/along-copies.ts';
import { lexicon } from '../reading/lexicon.ts';
import { article, read } from '../sample-event.ts';
import { origin, WEIGHTLESS } from './sample-values.ts';

const texts = [
  'The ferry carried 400 people more than allowed, port official Marta Lind said on Monday.',
  'The ferry carried 400 people more than allowed.',
];
const reads = new Map(texts.map((text, i) => [`a${i}`, read(article({ id: `a${i}`, text }))]));
const reports = texts.map((text, i) => ({
  article: `a${i}`,
  start: 0,
  end: text.length,
  strength: 'strong' as const,
  score: null,
  heldBackBy: [],
  reasons: [],
}));
const fact = { id: 'f', onPage: true, origins: 1, ...WEIGHTLESS, reports };
const copies = origin({ id: 'a0', kind: 'copy', articles: ['a0', 'a1'], firstKnownBy: 'day' });

test('who said it falls away from the first copy to the second', () => {
  const [lost, ...more] = lostAttributions(fact, [copies], reads, lexicon);
  expect(more).toEqual([]);
  expect(lost).toMatchObject({
    kind: 'lost-attribution',
    reports: [{ article: 'a0' }, { article: 'a1' }],
  });
  expect(lost!.reports[0]!.marks.map((mark) => cut(texts[0]!, mark)).join(' ')).toContain('said');
});

test('not once more where the two are held against each other already', () => {
  const [lost] = lostAttributions(fact, [copies], reads, lexicon);
  const told = [{ ...lost!, kind: 'attribution' as const }];
  expect(lostAttributions(fact, [copies], reads, lexicon, told)).toEqual([]);
});

test('nothing where the texts are no copies, or nobody knows which was first', () => {
  const apart = [origin({ id: 'a0', articles: ['a0'] }), origin({ id: 'a1', articles: ['a1'] })];
  expect(lostAttributions(fact, apart, reads, lexicon)).toEqual([]);
  expect(lostAttributions(fact, [{ ...copies, firstKnownBy: null }], reads, lexicon)).toEqual([]);
});
