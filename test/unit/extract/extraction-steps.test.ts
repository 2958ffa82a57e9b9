import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractArticle, extractionSteps } from '../../../src/extract/extract-article.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';

const html = readFileSync('test/fixtures/pages/the-second-angle.html', 'utf8');
const url = 'https://thesecondangle.example/world/story';

test('a page that changes between the steps is read as it was at the first', () => {
  const whole = extractArticle(parsePage(html), url, 0);
  const page = parsePage(html);
  const steps = extractionSteps(page, url, 0);
  expect(steps.next().done).toBe(false);
  page.body.replaceChildren();
  page.head.replaceChildren();
  let taken = 1;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken++;
  expect(step.value).toEqual(whole);
  expect(whole.kind).toBe('article');
  expect(taken).toBeGreaterThanOrEqual(5);
});
