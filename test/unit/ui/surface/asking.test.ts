import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Ask } from '../../../../src/messages/protocol.ts';
import { type AskingPorts, asking, WHOLE_PAGE } from '../../../../src/ui/surface/asking.ts';

const off = (site: string): Answer => ({ kind: 'site-off', site });
let answers: ((answer: Answer) => void)[] = [];
const shown = vi.fn<AskingPorts['show']>();
const ports = {
  answer: vi.fn((_: Ask) => new Promise<Answer>((done) => answers.push(done))),
  site: async () => 'example.org',
  switchSite: vi.fn(async () => {}),
  restore: async () => {},
  keep: async () => ({ kind: 'held-already' as const }),
  unkeep: async () => {},
  askToRead: vi.fn(async () => true),
  openCorpus: () => {},
  print: async () => {},
  show: shown,
};
const states = () => shown.mock.calls.map(([state]) => state);

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('shows a skeleton only when the answer takes its time', async () => {
  const { ask } = asking(ports);
  ask(WHOLE_PAGE);
  answers[0]!(off('a'));
  await vi.advanceTimersByTimeAsync(500);
  expect(states()).toEqual([off('a')]);
  ask(WHOLE_PAGE);
  await vi.advanceTimersByTimeAsync(500);
  expect(states().at(-1)).toBe('loading');
  answers[1]!(off('b'));
  await vi.advanceTimersByTimeAsync(1);
  expect(states().at(-1)).toEqual(off('b'));
});

it('shows the latest answer only, whichever comes first', async () => {
  const { ask } = asking(ports);
  ask(WHOLE_PAGE);
  ask({ kind: 'entry', title: 'x' });
  answers[1]!(off('second'));
  await vi.advanceTimersByTimeAsync(1);
  answers[0]!(off('first'));
  await vi.advanceTimersByTimeAsync(500);
  expect(states()).toEqual([off('second')]);
});

it('leaves an answer where it is while it is asked for anew, and shows it again only if it changed', async () => {
  const { ask, renew } = asking(ports);
  ask(WHOLE_PAGE);
  answers[0]!(off('a'));
  await vi.advanceTimersByTimeAsync(1);
  renew(WHOLE_PAGE);
  await vi.advanceTimersByTimeAsync(500);
  answers[1]!(off('a'));
  await vi.advanceTimersByTimeAsync(1);
  expect(states()).toEqual([off('a')]);
  renew(WHOLE_PAGE);
  await vi.advanceTimersByTimeAsync(500);
  answers[2]!(off('b'));
  await vi.advanceTimersByTimeAsync(1);
  expect(states()).toEqual([off('a'), off('b')]);
});

it.each<[string, (all: ReturnType<typeof asking>) => void]>([
  ['nothing was shown', () => {}],
  ['something else was shown instead', ({ instead }) => instead(null)],
  ['the answer to something else is shown', ({ ask }) => ask({ kind: 'entry', title: 'x' })],
])('asked for anew where %s, it shows a skeleton', async (_, before) => {
  const all = asking(ports);
  if (_ !== 'nothing was shown') {
    all.ask(WHOLE_PAGE);
    answers[0]!(off('a'));
    await vi.advanceTimersByTimeAsync(1);
  }
  before(all);
  answers[1]?.(off('entry'));
  await vi.advanceTimersByTimeAsync(1);
  all.renew(WHOLE_PAGE);
  await vi.advanceTimersByTimeAsync(500);
  expect(states().at(-1)).toBe('loading');
});

it('no longer waits for an answer once something else is shown', async () => {
  const { ask, instead } = asking(ports);
  ask(WHOLE_PAGE);
  instead({ kind: 'not-read' });
  answers[0]!(off('late'));
  await vi.advanceTimersByTimeAsync(500);
  expect(states()).toEqual([{ kind: 'not-read' }]);
});

it('asks again for what was asked, and says what failed', async () => {
  const { ask, actions } = asking(ports);
  const entry: Ask = { kind: 'entry', title: 'x' };
  ask(entry);
  actions.retry();
  expect(ports.answer.mock.calls).toEqual([[entry], [entry]]);
  ports.answer.mockRejectedValueOnce(new Error('The background is gone.'));
  actions.readPage();
  await vi.advanceTimersByTimeAsync(1);
  expect(states()).toEqual([{ kind: 'failed', message: 'The background is gone.' }]);
});

it('switches the site of the page that is shown, then looks anew', async () => {
  const { ask, actions } = asking(ports);
  actions.switchSite(true);
  expect(ports.switchSite).not.toHaveBeenCalled();
  ask(WHOLE_PAGE);
  answers[0]!(off('a'));
  await vi.advanceTimersByTimeAsync(1);
  actions.switchSite(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(ports.switchSite.mock.calls).toEqual([['example.org', true]]);
  expect(ports.answer).toHaveBeenCalledTimes(2);
});

describe('with an answer at hand', () => {
  const atHand = () => ({ answer: off('a'), site: 'example.org' });

  it('shows that at once, and nothing else where it still holds', async () => {
    const { ask } = asking(ports);
    ask(WHOLE_PAGE, atHand());
    expect(states()).toEqual([off('a')]);
    await vi.advanceTimersByTimeAsync(500);
    answers[0]!(off('a'));
    await vi.advanceTimersByTimeAsync(1);
    expect(states()).toEqual([off('a')]);
  });

  it('shows what is another by now', async () => {
    const { ask } = asking(ports);
    ask(WHOLE_PAGE, atHand());
    answers[0]!(off('b'));
    await vi.advanceTimersByTimeAsync(1);
    expect(states()).toEqual([off('a'), off('b')]);
  });

  it('shows it again with another site, and what keeps it from being known', async () => {
    const { ask } = asking({ ...ports, site: async () => 'elsewhere.org' });
    ask(WHOLE_PAGE, atHand());
    answers[0]!(off('a'));
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.mock.calls.map(([, site]) => site)).toEqual(['example.org', 'elsewhere.org']);
    ports.answer.mockRejectedValueOnce(new Error('gone'));
    ask(WHOLE_PAGE, atHand());
    await vi.advanceTimersByTimeAsync(1);
    expect(states().at(-1)).toEqual({ kind: 'failed', message: 'gone' });
  });

  it('can do with the page of its site what is done there', async () => {
    const { ask, actions } = asking(ports);
    ask(WHOLE_PAGE, atHand());
    actions.switchSite(true);
    expect(ports.switchSite).toHaveBeenCalledWith('example.org', true);
  });
});
