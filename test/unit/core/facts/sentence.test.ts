import { expect, test } from 'vitest';
import { comparableSentences, isClaim } from '../../../../src/core/facts/sentence.ts';
import { standsAlone } from '../../../../src/core/facts/stands-alone.ts';
import { article, read } from '../sample-event.ts';

const only = (text: string) => comparableSentences(read(article({ text })))[0]!;

test.each([
  'Would the ferry ever reach the port of Hallen?',
  'Tugboats and the port of Hallen',
  'The ferry sank quickly.',
])('%s claims nothing that could be listed', (text) => {
  expect(isClaim(only(text))).toBe(false);
});

test('a question that somebody is quoted with is what that person said', () => {
  expect(isClaim(only('Captain Olav Brekke asked: “Who has repaired the sonar of this ship?”'))).toBe(true);
});

test.each([
  ['They were all taken to a school nearby.', false],
  ['This is nothing that anybody could have foreseen.', false],
  ['But they were all taken to a school nearby.', false],
  ['They were taken to Hallen.', true],
  ['But the passengers were all taken to a school nearby.', true],
  ['He counted eleven defects before the ship left.', true],
  ['The passengers were all taken to a school nearby.', true],
])('%s', (text, alone) => {
  expect(standsAlone(only(text))).toBe(alone);
});
