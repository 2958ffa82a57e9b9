import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../../src/ui/options/find/find-places.ts';
import { allPlaces, type FoundPlace } from '../../../../../src/ui/options/find/settings-list.ts';
import { readRoute, SECTIONS, settingRoute, writeRoute } from '../../../../../src/ui/options/route.ts';

const place = (title: string, words = '', called = ''): FoundPlace => ({
  section: 'about',
  setting: null,
  title,
  called,
  words,
});
const found = (query: string, ...places: readonly FoundPlace[]) =>
  findPlaces(places, query)?.map(({ title }) => title);

describe('places', () => {
  it('are found by parts of their words, whatever the case and without accents', () => {
    expect(found('ZURUCK', place('Zurücksetzen'), place('Sprache'))).toEqual(['Zurücksetzen']);
    expect(found('dark light', place('Light or dark'), place('Light'))).toEqual(['Light or dark']);
    expect(found('тема', place('Светлая или тёмная тема'))).toHaveLength(1);
    expect(found('wylacz', place('Wyłącz'))).toHaveLength(1);
  });

  it('whose title says it come first, then those that are called so', () => {
    const all = [place('Restore', 'what a backup holds'), place('Take out', '', 'backups'), place('Backup')];
    expect(found('backup', ...all)).toEqual(['Backup', 'Take out', 'Restore']);
  });

  it('are not asked for without a word', () => {
    expect(findPlaces([place('Backup')], ' – ')).toBeNull();
    expect(findPlaces([place('Backup')], 'x')).toEqual([]);
  });

  it('are all sections, and parts that an address leads to, each with words of its own', () => {
    const all = allPlaces();
    expect(all.filter(({ setting }) => setting === null).map(({ section }) => section)).toEqual([
      ...SECTIONS,
    ]);
    for (const { section, setting, title } of all) {
      expect(title).toMatch(/\S/);
      if (setting !== null)
        for (const hash of [writeRoute(settingRoute(section, setting)), `#${setting}`])
          expect(readRoute(hash)).toMatchObject({ section, setting });
    }
    expect(new Set(all.map(({ section, setting }) => `${section}/${setting}`)).size).toBe(all.length);
  });
});
