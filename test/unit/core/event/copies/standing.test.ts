import { describe, expect, test } from 'vitest';
import { independence } from '../../../../../src/core/event/independence.ts';
import { groupOrigins } from '../../../../../src/core/event/origins.ts';
import { article } from '../../sample-event.ts';
import { agency, boilerplate, own, text } from './invented-reports.ts';

const printed = (id: string, outlet: string, ...paragraphs: string[]) =>
  article({ id, outlet, text: text(paragraphs) });
const reversed = own.map((paragraph) => paragraph.split(' ').reverse().join(' '));
const sorted = own.map((paragraph) => paragraph.split(' ').sort().join(' '));
const added = [
  'More to follow.',
  'The school in Kelden stays closed until Monday at least, the mayor added later.',
  'Trains through the valley were stopped at noon.',
];
const kinds = (articles: Parameters<typeof groupOrigins>[0]) =>
  groupOrigins(articles).map((origin) => [origin.kind, origin.articles.length]);

describe('versions of one text close nothing', () => {
  const brief = agency.slice(0, 4);
  test.each<[string, (extra: string) => string[]]>([
    ['at the end', (extra) => [...brief, extra]],
    ['at the beginning', (extra) => [extra, ...brief]],
    ['in the middle', (extra) => [...brief.slice(0, 2), extra, ...brief.slice(2)]],
    ['nowhere', () => brief],
  ])('with a sentence put in %s', (_, version) => {
    const articles = [
      printed('b', 'Beta', ...brief),
      ...added.map((extra, i) => printed(`a${i}`, 'Alpha', ...version(extra))),
    ];
    const origins = groupOrigins(articles);
    expect(origins).toMatchObject([{ kind: 'copy' }]);
    expect(independence(articles, origins).count(articles.map(({ id }) => id))).toBe(1);
  });

  test('also where there are many of them', () => {
    const versions = Array.from({ length: 30 }, (_, i) =>
      printed(`a${i}`, 'Alpha', ...brief, added[i % 3]!, own[i % 8]!),
    );
    expect(kinds([printed('b', 'Beta', ...brief), ...versions])).toEqual([['copy', 31]]);
  });
});

describe('what an outlet closes three texts with', () => {
  const closing = text([boilerplate, boilerplate.split(' ').reverse().join(' ')]);
  const other = (paragraphs: readonly string[], id: string) => printed(id, 'Daily', ...paragraphs, closing);

  test('counts neither for a copy nor against one', () => {
    const [short, copied] = [agency.slice(0, 2), printed('b', 'Beta', ...agency.slice(0, 2))];
    const daily = [other(short, 'd0'), other(reversed, 'd1'), other(sorted, 'd2')];
    expect(kinds([...daily, copied])).toContainEqual(['copy', 2]);
    // A text of which nothing is left is no copy.
    expect(kinds([...daily, printed('c', 'Gamma', closing)])).not.toContainEqual(['copy', 2]);
  });

  test('is nothing that two texts are alike by, versions of one counted once', () => {
    const holder = printed('b', 'Beta', agency[0]!, boilerplate, ...agency.slice(1));
    const partsIn = (articles: Parameters<typeof groupOrigins>[0]) =>
      groupOrigins([...articles, holder])
        .flatMap((origin) => origin.parts)
        .filter((part) => part.article === 'b' || part.source.article === 'b').length;
    const end = (paragraphs: readonly string[], id: string) =>
      printed(id, 'Daily', ...paragraphs, boilerplate);
    expect(partsIn([end(own, '0'), end(reversed, '1'), end(sorted, '2')])).toBe(0);
    expect(partsIn([end(own, '0'), end(reversed, '1'), end([...reversed, added[1]!], '2')])).toBeGreaterThan(
      0,
    );
  });
});
