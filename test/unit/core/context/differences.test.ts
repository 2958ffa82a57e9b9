import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import type { SharedFact, Strength } from '../../../../src/core/context/context.ts';
import { byKind, factDifferences } from '../../../../src/core/context/differences.ts';
import type { Doubt } from '../../../../src/core/facts/scoring/doubts.ts';
import { lexicon } from '../reading/lexicon.ts';
import { article, read } from '../sample-event.ts';
import { WEIGHTLESS } from './sample-values.ts';

const whole = (id: string, text: string) => article({ id, outlet: id, published: '2031-03-14', text });

/** One fact, told in these words: the first report is the page's. */
function told(...texts: readonly (string | [string, Strength, ...Doubt[]])[]) {
  const articles: Article[] = [];
  const reports = texts.map((each, i) => {
    const [text, strength, ...heldBackBy] = typeof each === 'string' ? ([each, 'strong'] as const) : each;
    articles.push(whole(`a${i}`, text));
    return { article: `a${i}`, start: 0, end: text.length, strength, score: null, heldBackBy, reasons: [] };
  });
  const fact: SharedFact = { id: 'f', onPage: true, origins: 1, ...WEIGHTLESS, reports };
  return factDifferences(fact, new Map(articles.map((each) => [each.id, read(each)])), lexicon);
}

test('other numbers are told once, the first report against each that differs, marked on both sides', () => {
  const texts = [
    'A blast in Norvik killed 12 people.',
    'The blast in Norvik killed 15 people.',
    'A blast in Norvik killed 12 people.',
  ] as const;
  const [difference, ...more] = told(...texts).filter(({ kind }) => kind === 'number');
  expect(more).toEqual([]);
  expect(difference?.reports.map((report) => report.article)).toEqual(['a0', 'a1']);
  const marked = difference!.reports.map(({ marks }, i) =>
    marks.map(({ start, end }) => texts[i]!.slice(start, end)).join(),
  );
  expect(marked[0]).toContain('12');
  expect(marked[1]).toContain('15');
  expect(difference!.reports.map(({ wording }) => wording.length > 0)).toEqual([false, true]);
});

test('a possible match is not held against anything', () => {
  const found = told('The blast in Norvik killed 12 people.', ['The blast killed 15 people.', 'possible']);
  expect(found).toEqual([]);
});

test('but where only another number keeps it from being sure, the number is', () => {
  const texts = [
    'The blast in Norvik killed 12 people, he said.',
    'The blast killed 15 people, police said.',
  ] as const;
  const [difference, ...more] = told(texts[0], [texts[1], 'possible', 'number']);
  expect(difference).toMatchObject({ kind: 'number', reports: [{ article: 'a0' }, { article: 'a1' }] });
  expect(more).toEqual([]);
});

test('the same words differ in nothing', () => {
  const text = 'The blast in Norvik killed 12 people, the mayor said on Monday.';
  expect(told(text, text)).toEqual([]);
});

test('labels of two actors are two differences', () => {
  const found = told(
    'The Kremlin chief Vladimir Putin met the Belarusian president Alexander Lukashenko in Minsk.',
    'Russian President Vladimir Putin met strongman Alexander Lukashenko in Minsk.',
  );
  const targets = found
    .filter(({ kind }) => kind === 'label')
    .map(({ reports }) => reports[1]!.wording.map((each) => each.kind === 'label' && each.target));
  expect(targets.toSorted()).toEqual([['alexander-lukashenko'], ['vladimir-putin']]);
});

test('numbers come before hedges', () => {
  const kinds = (['hedge', 'voice', 'number'] as const).map((kind) => ({ fact: 'f', kind, reports: [] }));
  expect(kinds.toSorted(byKind).map(({ kind }) => kind)).toEqual(['number', 'hedge', 'voice']);
});
