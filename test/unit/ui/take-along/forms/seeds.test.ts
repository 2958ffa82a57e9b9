import { expect, it } from 'vitest';
import { takenComparison, takenFact } from '../../../../../src/ui/take-along/forms/take.ts';
import { comparisonAsMarkdown } from '../../../../../src/ui/take-along/forms/to-markdown.ts';
import { comparisonAsText, factAsText } from '../../../../../src/ui/take-along/forms/to-text.ts';
import { seedContext } from './seed-context.ts';

const context = seedContext('Krone');
const taking = { context, of: 'page', held: 5, on: '2026-11-27' } as const;

it('says of the seeds what a surface says, with every passage whole', () => {
  const text = comparisonAsText(takenComparison(taking));
  expect(text).toContain('4 other articles, 4 outlets, 3 origins independent of this page');
  expect(text).toContain('Compared by Lateral on 27 November 2026');
  expect(text).toContain('text in common with');
  for (const { reports } of context.facts.filter(
    (fact) => new Set(fact.reports.map((each) => each.article)).size > 1,
  ))
    for (const { article, start, end } of reports) {
      const { text: whole } = [context.page, ...context.articles].find(({ id }) => id === article)!;
      expect(text).toContain(whole.slice(start, end).replace(/\s*\n\s*/g, ' '));
    }
  for (const { title, url } of context.articles) {
    expect(text).toContain(title);
    if (url !== null) expect(text).toContain(new URL(url).href);
  }
});

it('of one fact it gives all that is needed to check it', () => {
  const fact = context.facts.find(({ onPage, reports }) => !onPage && reports.length > 1)!;
  const text = factAsText(takenFact(taking, fact.id)!);
  expect(text).toMatch(/^Reported elsewhere, not found here\n\n/);
  expect(text).toContain('No match was found on the page, which was compared with 4 other articles.');
  expect(text).toMatch(/\n> .+\n\((?:strong|possible) match\)\n— .+, \d+ Dec 2022: .+\n/);
  expect(text).toContain(context.page.title);
});

it('as Markdown it has a heading for each kind of finding and a table of as many columns as outlets', () => {
  const markdown = comparisonAsMarkdown(takenComparison(taking));
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(7);
  expect(markdown).toContain('## Reported elsewhere, not found here');
});
