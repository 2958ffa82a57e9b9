import { expect, test } from 'vitest';
import { buildContext } from '../../../../src/core/context/build-context.ts';
import { article, ferry, tables } from '../sample-event.ts';

const { herald, courier } = ferry;

test('what no reader could understand by itself comes last of what the page lacks, wherever it stood', () => {
  const pancakes = 'They were later given pancakes, blankets and hot chocolate with cinnamon.';
  const text = courier.text.replace('\n\n', `\n\n${pancakes}\n\n`);
  const { facts } = buildContext(herald, [article({ ...courier, id: 'longer', text })], tables);
  const lacking = facts.filter(({ onPage }) => !onPage).map(({ reports }) => reports[0]!);
  const printed = lacking.map(({ start, end }) => text.slice(start, end));
  expect(printed.length).toBeGreaterThan(1);
  expect(printed.at(-1)).toBe(pancakes);
  expect(printed.indexOf(pancakes)).toBe(printed.length - 1);
});
