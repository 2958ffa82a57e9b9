import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markHandlers } from '../../../src/background/mark-handlers.ts';
import {
  type FollowPorts,
  followMarkSetting,
  markByItself,
  markTab,
  unpaintUnwanted,
} from '../../../src/background/mark-tab.ts';
import { buildContext } from '../../../src/core/context/build-context.ts';
import { pageMarks } from '../../../src/core/context/page-marks.ts';
import type { Answer } from '../../../src/messages/protocol.ts';
import { ferry, tables } from '../core/sample-event.ts';

const TAB = 7;
const PAGE = 'https://news.example/ferry';
const context = buildContext(ferry.herald, [ferry.courier, ferry.evening], tables);
const compared: Answer = {
  kind: 'context',
  of: 'page',
  context,
  detection: { topic: 'ferries', score: 1, evidence: [] },
  held: 2,
  pageHeld: false,
};
const marks = pageMarks(context);
const FOUND = { found: [0], painted: true };

let wanted: readonly string[];
let open: Map<number, string>;
/** Tabs whose page has the script. */
let scripted: Set<number>;
let done: unknown[];
let ports: FollowPorts;

beforeEach(() => {
  wanted = ['news.example'];
  open = new Map([[TAB, PAGE]]);
  scripted = new Set();
  done = [];
  ports = {
    tell: vi.fn(async (tabId, name, message) => {
      done.push([name, tabId, message]);
      if (!scripted.has(tabId)) return null;
      return (name === 'mark' ? FOUND : name === 'show') as never;
    }),
    inject: async (tabId) => {
      done.push(['inject', tabId]);
      if (open.has(tabId)) scripted.add(tabId);
      return open.has(tabId);
    },
    style: async (tabId, on) => void done.push(['style', tabId, on]),
    wantsPaint: async (host) => wanted.includes(host),
    answer: vi.fn(async () => compared),
    address: async (tabId) => open.get(tabId) ?? null,
    tabsOn: async (isWanted) =>
      [...open].flatMap(([id, url]) => (isWanted(new URL(url).hostname) ? [id] : [])),
    hasCoverage: async () => true,
  };
});

describe('a page', () => {
  test('gets the script only where it has none, and lines once it has taken its marks', async () => {
    const message = { url: PAGE, marks, paint: true };
    await expect(markTab(ports, TAB, { url: PAGE, marks })).resolves.toEqual({ kind: 'marked', ...FOUND });
    expect(done).toEqual([
      ['mark', TAB, message],
      ['inject', TAB],
      ['mark', TAB, message],
      ['style', TAB, true],
    ]);
    done.length = 0;
    await markTab(ports, TAB, { url: PAGE, marks });
    expect(done).toEqual([
      ['mark', TAB, message],
      ['style', TAB, true],
    ]);
  });

  test('gets no lines where the reader wants none, and its panel hears all the same', async () => {
    wanted = [];
    await markTab(ports, TAB, { url: PAGE, marks, listen: true });
    const message = { url: PAGE, marks, paint: false, listen: true };
    expect(done).toEqual([
      ['mark', TAB, message],
      ['inject', TAB],
      ['mark', TAB, message],
    ]);
  });

  test('gets nothing of what was made for the page before it', async () => {
    open.set(TAB, 'https://off.example/other');
    await expect(markTab(ports, TAB, { url: PAGE, marks, listen: true })).resolves.toEqual({
      kind: 'no-page',
    });
    expect(done).toEqual([]);
  });

  test('that refuses its marks gets no lines', async () => {
    ports = { ...ports, tell: async () => null };
    await expect(markTab(ports, TAB, { url: PAGE, marks })).resolves.toEqual({ kind: 'no-page' });
    expect(done).toEqual([['inject', TAB]]);
  });

  test.each([
    ['another page came', () => open.set(TAB, 'https://off.example/other')],
    ['marks were switched off', () => (wanted = [])],
  ])('loses its lines at once where meanwhile %s', async (_, happen) => {
    scripted.add(TAB);
    const { style } = ports;
    ports = {
      ...ports,
      style: async (tabId, on) => {
        await style(tabId, on);
        happen();
      },
    };
    await expect(markTab(ports, TAB, { url: PAGE, marks })).resolves.toMatchObject({ painted: false });
    expect(done.slice(-2)).toEqual([
      ['unmark', TAB, { paint: false }],
      ['style', TAB, false],
    ]);
  });

  test('that comes back with marks loses them only where they are not wanted any more', async () => {
    await expect(unpaintUnwanted(ports, TAB)).resolves.toBe(false);
    expect(done).toEqual([]);
    wanted = [];
    await expect(unpaintUnwanted(ports, TAB)).resolves.toBe(true);
    expect(done).toEqual([
      ['unmark', TAB, { paint: false }],
      ['style', TAB, false],
    ]);
  });

  test('that can’t be reached is none', async () => {
    open.clear();
    await expect(markTab(ports, TAB, { url: PAGE, marks })).resolves.toEqual({ kind: 'no-page' });
  });
});

describe('a page with coverage', () => {
  test('is marked by itself where the reader wants it', async () => {
    scripted.add(TAB);
    await markByItself(ports, TAB, PAGE);
    expect(marks.length).toBeGreaterThan(0);
    expect(done).toEqual([
      ['mark', TAB, { url: PAGE, marks, paint: true }],
      ['style', TAB, true],
    ]);
  });

  test('is left alone where marks are switched off while it is compared', async () => {
    vi.mocked(ports.answer).mockImplementation(async () => {
      wanted = [];
      return compared;
    });
    await markByItself(ports, TAB, PAGE);
    expect(done).toEqual([]);
  });

  test('is not even compared where the reader does not', async () => {
    wanted = [];
    await markByItself(ports, TAB, PAGE);
    expect([done, vi.mocked(ports.answer).mock.calls]).toEqual([[], []]);
  });

  test('that another has taken the place of is left alone', async () => {
    open.set(TAB, 'https://news.example/other');
    await markByItself(ports, TAB, PAGE);
    expect(done).toEqual([]);
  });

  test('of which nothing can be said has no marks', async () => {
    vi.mocked(ports.answer).mockResolvedValue({ kind: 'corpus-empty' });
    await markByItself(ports, TAB, PAGE);
    expect(done).toEqual([]);
  });
});

describe('when the setting is changed', () => {
  test('open pages get their marks, or lose them', async () => {
    open.set(8, 'https://other.example/ferry');
    scripted = new Set([TAB, 8]);
    await followMarkSetting(ports);
    expect(done).toEqual([
      ['mark', TAB, { url: PAGE, marks, paint: true }],
      ['style', TAB, true],
      ['unmark', 8, { paint: false }],
      ['style', 8, false],
    ]);
  });

  test('pages without coverage are not compared, and other sites not touched', async () => {
    ports = { ...ports, hasCoverage: async () => false };
    await followMarkSetting(ports);
    await followMarkSetting(ports, (host) => host === 'other.example');
    expect(done).toEqual([]);
  });
});

test('surfaces hand over, show and take back', async () => {
  const sender = {};
  const { mark, show, unmark } = markHandlers(ports);
  await mark.handle({ tabId: TAB, url: PAGE, marks }, sender);
  expect(done.slice(-2)).toEqual([
    ['mark', TAB, { url: PAGE, marks, listen: true, paint: true }],
    ['style', TAB, true],
  ]);
  expect(await show.handle({ tabId: TAB, start: 3 }, sender)).toBe(true);
  expect(await show.handle({ tabId: 99, start: 3 }, sender)).toBe(false);
  await unmark.handle({ tabId: TAB }, sender);
  expect(done.at(-1)).toEqual(['unmark', TAB, { listen: false }]);
});
