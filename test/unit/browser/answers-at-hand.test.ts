import { beforeEach, expect, test, vi } from 'vitest';
import type { AtHand } from '../../../src/messages/at-hand.ts';

const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (keys: string | readonly string[]) =>
          Object.fromEntries(
            [keys].flat().flatMap((key) => (Object.hasOwn(fake.kept, key) ? [[key, fake.kept[key]]] : [])),
          ),
        set: async (values: object) => void Object.assign(fake.kept, structuredClone(values)),
        remove: async (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) delete fake.kept[key];
        },
      },
    },
  },
}));

const { answersAtHand } = await import('../../../src/browser/answers-at-hand.ts');
const { leaveAsked, takeOpening } = await import('../../../src/browser/asked.ts');

const atHand = (url: string, text = ''): AtHand =>
  ({ url, of: text, answer: { kind: 'context' } }) as unknown as AtHand;

const leave = (tabId: number, kept: AtHand) => answersAtHand.leave(tabId, kept, answersAtHand.cleared());

beforeEach(() => {
  fake.kept = { checked: true };
});

test('each tab has its own, until it is dropped or all are cleared', async () => {
  await Promise.all([leave(1, atHand('a')), leave(2, atHand('b'))]);
  expect(await answersAtHand.read(1)).toEqual(atHand('a'));
  expect(await answersAtHand.read(2)).toEqual(atHand('b'));
  await leave(1, atHand('c'));
  expect(await answersAtHand.read(1)).toEqual(atHand('c'));
  await answersAtHand.drop(1);
  expect(await answersAtHand.read(1)).toBeNull();
  await answersAtHand.clear();
  expect(fake.kept).toEqual({ checked: true });
});

test('eight tabs have theirs, the one left longest ago goes first', async () => {
  for (const tab of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9]) await leave(tab, atHand(`${tab}`));
  const has = [];
  for (let tab = 1; tab <= 9; tab++) has.push((await answersAtHand.read(tab)) !== null);
  expect(has).toEqual([true, false, true, true, true, true, true, true, true]);
});

test('what was begun before all was cleared is not left', async () => {
  const before = answersAtHand.cleared();
  const clearing = answersAtHand.clear();
  await answersAtHand.leave(1, atHand('a'), before);
  await clearing;
  expect(await answersAtHand.read(1)).toBeNull();
});

test('one that is too large is not kept, nor is the one before it', async () => {
  await leave(1, atHand('a'));
  await leave(1, atHand('b', 'x'.repeat(500_000)));
  expect(await answersAtHand.read(1)).toBeNull();
});

test('a popup that opens takes what was asked for once, and leaves the answer', async () => {
  await leave(1, atHand('a'));
  await leaveAsked(1, { kind: 'page', anyTopic: true });
  expect(await takeOpening(1)).toEqual({ asked: { kind: 'page', anyTopic: true }, atHand: atHand('a') });
  expect(await takeOpening(1)).toEqual({ asked: null, atHand: atHand('a') });
  expect(await takeOpening(2)).toEqual({ asked: null, atHand: null });
});
