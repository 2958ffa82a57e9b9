import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (raw: unknown, sender: object) => unknown;

const fake = vi.hoisted(() => ({ listeners: new Set<unknown>(), sent: [] as unknown[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'lateral',
      sendMessage: async (message: unknown) => {
        fake.sent.push(message);
        return { ok: true, value: 'answered' };
      },
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));

const { askMark, askShow, askUnmark, onChosen } = await import('../../../src/browser/ask-marks.ts');

const url = 'https://news.example/a';
const page = { id: 'lateral', url, frameId: 0, tab: { id: 7 } };
const choice = { name: 'chosen', message: { fact: 'a-12', start: 12 } };

beforeEach(() => {
  fake.listeners.clear();
  fake.sent.length = 0;
});
afterEach(() => vi.clearAllMocks());

test('a surface asks for marks, for one of them, and for none', async () => {
  await expect(askMark(7, url, [])).resolves.toBe('answered');
  await askShow(7, 12);
  await askUnmark(7);
  expect(fake.sent).toEqual([
    { name: 'mark', message: { tabId: 7, url, marks: [] } },
    { name: 'show', message: { tabId: 7, start: 12 } },
    { name: 'unmark', message: { tabId: 7 } },
  ]);
});

describe('what is chosen in a page', () => {
  const chosen = vi.fn();
  const hear = (raw: unknown, sender: object) =>
    [...fake.listeners].map((listener) => (listener as Listener)(raw, sender));

  test('is heard of that tab, and left for the background to answer', () => {
    const stop = onChosen(7, chosen);
    expect(hear(choice, page)).toEqual([undefined]);
    expect(chosen.mock.calls).toEqual([[{ fact: 'a-12', start: 12 }]]);
    stop();
    expect(fake.listeners.size).toBe(0);
  });

  test.each<[string, object]>([
    ['another tab', { ...page, tab: { id: 8 } }],
    ['no tab', { ...page, tab: undefined }],
    ['another extension', { ...page, id: 'other' }],
    ['a frame', { ...page, frameId: 3 }],
    ['a file', { ...page, url: 'file:///home/page.html' }],
    ['a page of the extension', { ...page, url: 'chrome-extension://lateral/panel.html' }],
  ])('is not heard of %s', (_, sender) => {
    onChosen(7, chosen);
    expect(hear(choice, sender)).toEqual([undefined]);
    expect(chosen).not.toHaveBeenCalled();
  });

  test.each<unknown>([null, 'chosen', { name: 'candidate', message: choice.message }, { name: 'chosen' }])(
    'is not %j',
    (raw) => {
      onChosen(7, chosen);
      hear(raw, page);
      expect(chosen).not.toHaveBeenCalled();
    },
  );
});
