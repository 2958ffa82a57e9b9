import { expect, test } from 'vitest';
import { standingRuns } from '../../../../../src/core/event/copies/standing.ts';
import { groupOrigins } from '../../../../../src/core/event/origins.ts';
import { article } from '../../sample-event.ts';
import { agency, boilerplate, own, text } from './invented-reports.ts';

const background =
  'The reservoir supplies a third of the province with drinking water and was the first of its kind to be built after the war.';
const printed = (outlet: string, ...paragraphs: string[]) =>
  article({ id: outlet, outlet, text: text(paragraphs) });

test('a passage that stands in articles on other events too makes no passage of a copy', () => {
  const articles = [
    printed('a', ...agency, background, agency[0]!),
    printed('b', own[0]!, background, ...own.slice(1)),
  ];
  const parts = (standing?: ReadonlySet<number>) =>
    groupOrigins(articles, standing).flatMap((origin) => origin.parts);
  expect(parts()).toHaveLength(1);
  const others = [`${background} A walk along the shore.`, `Prices of land are rising. ${background}`];
  expect(parts(standingRuns(others.map((each) => ({ text: each }))))).toEqual([]);
  expect(parts(standingRuns([{ text: others[0]! }]))).toHaveLength(1);
});

test('what is left is still a copy', () => {
  const standing = standingRuns([{ text: boilerplate }, { text: boilerplate }]);
  const articles = [printed('a', ...agency, boilerplate), printed('b', boilerplate, ...agency)];
  expect(groupOrigins(articles, standing)).toHaveLength(1);
  expect(
    groupOrigins(
      articles.map((each) => ({ ...each, text: boilerplate })),
      standing,
    ),
  ).toHaveLength(2);
});
