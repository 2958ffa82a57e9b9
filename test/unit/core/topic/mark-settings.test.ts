import { expect, test } from 'vitest';
import {
  checkMarkSettings,
  chooseMarks,
  markChoice,
  NO_MARKS,
} from '../../../../src/core/topic/mark-settings.ts';
import { SETTINGS_LIMITS } from '../../../../src/core/topic/page-settings.ts';

test('nothing is marked until the reader says so', () => {
  expect(checkMarkSettings({})).toEqual(NO_MARKS);
  expect(markChoice(NO_MARKS, 'news.example')).toBe('off');
});

test('a site is marked with what lies under it, and no other', () => {
  const now = chooseMarks(NO_MARKS, 'news.example', 'site');
  expect(['news.example', 'www.news.example', 'm.news.example'].map((host) => markChoice(now, host))).toEqual(
    ['site', 'site', 'site'],
  );
  expect(markChoice(now, 'other.example')).toBe('off');
  expect(markChoice(now, 'bad-news.example')).toBe('off');
});

test('sites that were chosen are still when all were marked for a while', () => {
  const some = chooseMarks(NO_MARKS, 'news.example', 'site');
  const all = chooseMarks(some, 'other.example', 'everywhere');
  expect(markChoice(all, 'third.example')).toBe('everywhere');
  expect(chooseMarks(all, 'other.example', 'off')).toEqual(some);
  expect(chooseMarks(all, 'other.example', 'site').markedSites).toEqual(['news.example', 'other.example']);
});

test('what is chosen holds, whatever was before for a site above or below', () => {
  const below = chooseMarks(NO_MARKS, 'm.news.example', 'site');
  expect(chooseMarks(below, 'news.example', 'site').markedSites).toEqual(['news.example']);
  expect(chooseMarks(below, 'news.example', 'off').markedSites).toEqual([]);
  const above = chooseMarks(NO_MARKS, 'news.example', 'site');
  expect(markChoice(chooseMarks(above, 'm.news.example', 'off'), 'm.news.example')).toBe('off');
});

test('what is no setting is left out', () => {
  const { siteLetters, sites } = SETTINGS_LIMITS;
  expect(
    checkMarkSettings({
      markEverywhere: 'yes',
      markedSites: ['a.example', 7, '', 'a.example', 'x'.repeat(siteLetters + 1), null],
      theme: 'dark',
    }),
  ).toEqual({ markEverywhere: false, markedSites: ['a.example'] });
  const many = Array.from({ length: sites + 1 }, (_, i) => `${i}.example`);
  expect(checkMarkSettings({ markEverywhere: true, markedSites: many }).markedSites).toHaveLength(sites);
  for (const markedSites of [null, 'all', { 0: 'a' }])
    expect(checkMarkSettings({ markedSites })).toEqual(NO_MARKS);
});
