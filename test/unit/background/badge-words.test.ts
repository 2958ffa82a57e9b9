import { expect, test } from 'vitest';
import { badgeOf } from '../../../src/background/answer-tab.ts';
import { badgeTip } from '../../../src/background/badge-words.ts';
import { buildContext } from '../../../src/core/context/build-context.ts';
import type { Answer } from '../../../src/messages/protocol.ts';
import { ferry, tables } from '../core/sample-event.ts';

type Entries = Extract<Answer, { readonly kind: 'entries' }>;

const front = (found: number, page: Entries['page']) =>
  ({ kind: 'entries', page, found: Array.from({ length: found }) }) as unknown as Answer;
const compared = {
  kind: 'context',
  context: buildContext(ferry.herald, [], tables),
} as unknown as Answer;

test('what the number on the icon counts is said', () => {
  expect(badgeTip(front(1, 'front-page'))).toBe('1 headline here is on an event that you hold coverage of');
  expect(badgeTip(front(3, 'live-blog'))).toBe('3 updates here are on events that you hold coverage of');
});

test('where no number stands on the icon none is said', () => {
  for (const answer of [front(0, 'front-page'), front(0, 'live-blog'), compared])
    expect([badgeOf(answer), badgeTip(answer)]).toEqual(['', '']);
});
