import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { alignArticles, alignSteps } from '../../../../src/core/context/align-articles.ts';
import { ALIGNING } from '../../../../src/core/facts/thresholds.ts';
import { article, ferry, read, tables } from '../sample-event.ts';

const align = (page: Article, ...others: Article[]) => alignArticles(read(page), others.map(read), tables);
const { herald, courier, evening } = ferry;

describe('aligning a page with its coverage', () => {
  test('without the table of related words it works as well', () => {
    const { onPage } = alignArticles(read(herald), [read(courier)], { rarity: tables.rarity });
    expect(onPage.length).toBeGreaterThan(1);
  });

  test('what stands in another language is never absent, and the page never alone beside such articles', () => {
    const german = article({
      id: 'de',
      lang: 'de',
      text: 'Die Bauern der Insel klagen über den frühen Frost, der ihre Ernte vernichtet hat.',
    });
    const { elsewhere, onlyHere, undecided } = align(herald, german);
    expect([elsewhere, onlyHere]).toEqual([[], []]);
    expect(undecided.length).toBeGreaterThan(0);
  });

  test.each<[string, Article, Article[]]>([
    ['an empty page', article({ id: 'empty' }), [courier]],
    [
      'a page of one sentence',
      article({ id: 'one', text: 'The ferry Astrid ran aground off Norvik.' }),
      [courier],
    ],
    ['nobody else', herald, []],
    ['empty others', herald, [article({ id: 'empty' }), article({ id: 'title', title: 'Ferry aground' })]],
    ['half a character', article({ id: 'half', text: '\ud800 '.repeat(50) }), [herald]],
    [
      'a page that says one thing again and again',
      article({ id: 'again', text: 'The ferry ran aground off Norvik today.\n\n'.repeat(300) }),
      [herald, evening],
    ],
  ])('%s', (_, page, others) => {
    const { onPage, elsewhere } = align(page, ...others);
    for (const { centre } of elsewhere) expect(centre.sentence.article).not.toBe(page.id);
    for (const { centre } of onPage) expect(centre.sentence.article).toBe(page.id);
  });

  test('the same article twice: all of it is here, nothing absent', () => {
    const { onPage, elsewhere, onlyHere } = align(herald, { ...herald, id: 'twin', outlet: 'Twin' });
    expect([elsewhere, onlyHere]).toEqual([[], []]);
    expect(onPage).toHaveLength(read(herald).reading.sentences.filter((s) => s.end - s.start > 25).length);
  });

  test('of 400 articles only so many sentences are compared, which takes few slices more than one an article', () => {
    const [one, other] = [read(courier), read(evening)];
    const many = Array.from({ length: 400 }, (_, i) => {
      const { article: printed, reading } = i % 2 ? one : other;
      return { article: { ...printed, id: `${i}` }, reading };
    });
    const steps = alignSteps(read(herald), many, tables);
    let step = steps.next();
    let slices = 0;
    for (; !step.done; step = steps.next()) slices++;
    const { onPage, elsewhere } = step.value;
    expect(onPage[0]!.points).toHaveLength(400);
    const stars = [
      ...onPage.flatMap(({ points }) => points),
      ...elsewhere.flatMap((star) => [star.centre, ...star.points]),
    ];
    const compared = new Set(stars.map(({ sentence }) => sentence));
    expect(compared.size).toBeGreaterThan(400);
    expect(compared.size).toBeLessThanOrEqual(ALIGNING.mostOfAll);
    expect(slices).toBeLessThan(450);
  });
});
