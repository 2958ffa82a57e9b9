import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Difference } from '../../../../src/core/context/context.ts';
import type { Judgement, WrongMatches } from '../../../../src/core/judging/wrong-match.ts';
import type { PassagePair } from '../../../../src/core/judging/wrong-pairs.ts';
import { FactActionsContext } from '../../../../src/ui/comparison/fact-actions.ts';
import { createJudging, type Judging } from '../../../../src/ui/comparison/wrong-match/judging.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import { compared, rendered } from '../popup/popup-stage.tsx';
import { article, context, fact, report } from '../popup/sample-context.ts';

const nothing = () => {};
const actions = {
  retry: nothing,
  readAnyTopic: nothing,
  restore: nothing,
  openCorpus: nothing,
  print: async () => {},
  readPage: nothing,
  readEntry: nothing,
  readEntries: nothing,
  switchSite: nothing,
  keep: async () => ({ kind: 'kept', number: 1 }) as const,
  unkeep: async () => {},
  askToRead: async () => true,
  again: () => Promise.reject(new Error('Not asked for here.')),
};

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
});
afterEach(() => vi.unstubAllGlobals());

const span = (id: string) => ({ article: id, start: 0, end: article(id, '').text.length });
const whole = (id: string) => ({
  ...report(id, id === 'd' ? 'possible' : 'strong'),
  score: id === 'd' ? 0.41 : null,
  ...span(id),
});
const shared = fact('here', 3, true, [whole('page'), whole('b'), whole('d')]);
const place = (id: string) => ({ ...span(id), marks: [], wording: [] });
const number: Difference = { fact: 'here', kind: 'number', reports: [place('page'), place('b')] };

function show(judging?: Judging): void {
  render(
    <FactActionsContext.Provider value={judging ? { judging } : {}}>
      <Popup
        state={compared(context([shared], { differences: [number] }))}
        site={null}
        actions={actions}
        openPanel={nothing}
      />
    </FactActionsContext.Provider>,
    root,
  );
}

async function open(): Promise<void> {
  root.querySelector<HTMLElement>('.fact-toggle')!.click();
  await rendered();
}

const offered = () => [...root.querySelectorAll<HTMLElement>('.wrong-match')].map((each) => each.textContent);
const button = (n: number) => root.querySelectorAll<HTMLElement>('.wrong-match button')[n]!;

const kept = () => ({
  add: vi.fn(async (_: Judgement) => {}),
  remove: vi.fn(async (_: PassagePair) => {}),
  read: vi.fn(async (): Promise<WrongMatches> => ({ version: 1, list: [] })),
  watch: vi.fn((_: () => void) => {}),
});

test('where it can’t be kept it is not offered', async () => {
  show();
  await open();
  expect(offered()).toEqual([]);
});

test('every passage but the one that all were matched to can be called wrong, and so can a difference', async () => {
  show(createJudging(kept()));
  expect(offered()).toEqual(['Wrong match (Daily Bee)']);
  await open();
  // The difference stands above.
  expect(offered()).toEqual(['Wrong match (Daily Bee)', 'Wrong match (Daily Bee)', 'Wrong match (The Dove)']);
});

test('what is kept are both passages with where they stand, and how they were matched', async () => {
  const storage = kept();
  show(createJudging(storage));
  await open();
  button(2).click();
  await rendered();
  expect(storage.add.mock.calls[0]![0]).toMatchObject({
    shown: 'fact',
    strength: 'possible',
    score: 0.41,
    passages: [
      { words: 'Sentence of page about the visit.', outlet: 'Page Post', title: 'Title of page' },
      { words: 'Sentence of d about the visit.', outlet: 'The Dove', lang: 'en' },
    ],
  });
});

test('it stays where it is, marked, until it is taken back: wherever on the surface the two stand', async () => {
  const storage = kept();
  show(createJudging(storage));
  await open();
  button(0).click();
  await rendered();
  const marked = 'Marked as wrong. Left out when the page is compared again.Undo (Daily Bee)';
  expect(offered()).toEqual([marked, marked, 'Wrong match (The Dove)']);
  await open();
  await open();
  expect(offered()[1]).toBe(marked);
  button(1).click();
  await rendered();
  expect(storage.remove).toHaveBeenCalledWith([
    'Sentence of page about the visit.',
    'Sentence of b about the visit.',
  ]);
  expect(offered()[0]).toBe('Wrong match (Daily Bee)');
});

test('what could not be kept is said, and can be tried again', async () => {
  const storage = kept();
  storage.add.mockRejectedValueOnce(new Error('1000 matches are called wrong already.'));
  show(createJudging(storage));
  button(0).click();
  await rendered();
  expect(offered()).toEqual([
    'It was not changed. 1000 matches are called wrong already.Wrong match (Daily Bee)',
  ]);
  button(0).click();
  await rendered();
  expect(offered()[0]).toMatch(/^Marked as wrong/);
});

test('taken back elsewhere, it is no longer called wrong here', async () => {
  const storage = kept();
  show(createJudging(storage));
  await open();
  button(1).click();
  await rendered();
  expect(offered()[1]).toMatch(/^Marked as wrong/);
  const [judgement] = storage.add.mock.calls[0]!;
  const [changed] = storage.watch.mock.calls[0]!;
  storage.read.mockResolvedValueOnce({ version: 1, list: [{ judged: '2031-03-14', ...judgement }] });
  changed();
  await rendered();
  expect(offered()[1]).toMatch(/^Marked as wrong/);
  changed();
  await rendered();
  expect(offered()[1]).toBe('Wrong match (Daily Bee)');
});
