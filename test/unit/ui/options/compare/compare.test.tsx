import { expect, test } from 'vitest';
import { CallFailed } from '../../../../../src/messages/worker-calls.ts';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf, setCard } from '../../../../options-page/fake-corpus.ts';
// Loaded when it is first shown: here it is there from the start.
import '../../../../../src/ui/options/compare/compare.tsx';
import { saying } from '../../../../../src/words/saying.ts';
import { optionsStages } from '../options-stage.tsx';

const stages = optionsStages();
const corpus = () => fakeCorpus(overviewOf([setCard({ articles: 40 })]));

test('says which two they are, whether they are on one event and why, and how many passages are matched how', async () => {
  const stage = await stages(corpus(), '#compare/3/5');
  expect(stage.text()).toMatch(/Two articles compared/);
  expect(stage.root.querySelectorAll('.pair-heads h2')).toHaveLength(2);
  expect(stage.text()).toMatch(
    /thought to report one event\. \(published 3 days apart, their openings name other days/,
  );
  expect(stage.text()).toMatch(/passages matched surely.*passages? matched possibly/s);
  expect(stage.said.at(-1)).toMatch(/^Compared: \d+ passages matched/);
});

test('both texts are there in full, matched passages with the same number in both', async () => {
  const stage = await stages(corpus(), '#compare/3/5');
  const [one, other] = [...stage.root.querySelectorAll('.pair-text')];
  const numbers = (text: Element | undefined) =>
    [...(text?.querySelectorAll('[data-number]') ?? [])].map((each) => each.getAttribute('data-number'));
  expect(numbers(one).length).toBeGreaterThan(10);
  expect(numbers(one).toSorted()).toEqual(numbers(other).toSorted());
  expect(one?.textContent).toMatch(/By our correspondent in Minsk/);
  expect(one?.textContent).toMatch(/Number differs/);
  expect(stage.root.querySelectorAll('img')).toHaveLength(0);
});

test('the other one is chosen from the list, which then leads to both', async () => {
  const stage = await stages(corpus(), '#articles/3?q=minsk');
  await stage.press('.pane-compare button', /Compare with another article/);
  expect(stage.state().route).toMatchObject({
    open: null,
    compare: { a: 3, b: null },
    search: { query: 'minsk' },
  });
  expect(stage.find('h1').textContent).toBe('Choose the other article');
  await stage.press('.article-row');
  expect(stage.state().route.compare).toEqual({ a: 3, b: 0 });
  expect(stage.find('h1').textContent).toBe('Two articles compared');
});

test('choosing can be given up', async () => {
  const stage = await stages(corpus(), '#compare/3');
  expect(stage.find('.strip a').getAttribute('href')).toBe('#articles/3');
});

test.each([
  ['#compare/3/3', /This is one article/, '#compare/3'],
  ['#compare/3/999', /One of the two is not held here/, '#articles'],
  ['#compare/998/999', /Neither of the two is held here/, '#articles'],
])('%s says what it is and leads on', async (hash, words, to) => {
  const stage = await stages(corpus(), hash);
  expect(stage.text()).toMatch(words);
  expect(stage.find('.empty a').getAttribute('href')).toBe(to);
});

test('a failure is said, and can be tried again', async () => {
  const failing = corpus();
  failing.failures.comparePair = new CallFailed({
    kind: 'gone',
    said: saying('failure_ours', { what: 'The worker is gone.' }),
  });
  const stage = await stages(failing, '#compare/3/5');
  expect(stage.text()).toMatch(/could not be compared.*The worker is gone/s);
  failing.failures = {};
  await stage.press('.notice button', /Try again/);
  expect(stage.root.querySelectorAll('.pair-text')).toHaveLength(2);
});

test('who leaves while it is compared hears no more of it', async () => {
  const slow = corpus();
  const stage = await stages(slow, '#held');
  let open = () => {};
  slow.pause = () => new Promise((resolve) => (open = resolve));
  stage.desk.platform.go({ ...stage.state().route, section: 'articles', compare: { a: 3, b: 5 } }, 'push');
  await stage.settled();
  expect(stage.state().compared?.answer.kind).toBe('loading');
  stage.desk.platform.go({ ...stage.state().route, section: 'held', compare: null }, 'push');
  await stage.settled();
  open();
  await stage.settled();
  expect(stage.state().compared).toBeNull();
  expect(stage.said.join()).not.toMatch(/Compared/);
});
