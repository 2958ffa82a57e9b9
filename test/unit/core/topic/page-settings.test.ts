import { describe, expect, it } from 'vitest';
import { checkPageSettings } from '../../../../src/core/topic/check-page-settings.ts';
import {
  activePacks,
  isSiteOff,
  NOTHING_SET,
  SETTINGS_LIMITS,
  siteOf,
} from '../../../../src/core/topic/page-settings.ts';
import type { TopicPack } from '../../../../src/core/topic/topic-pack.ts';

const pack = (id: string): TopicPack => ({
  id,
  name: id,
  version: 1,
  subjects: [{ id: 'one', names: [{ weight: 1, names: ['some*'] }] }],
  against: [],
  company: [],
  passing: [],
});

describe('sites that are switched off', () => {
  it('are told by their host, with or without "www.", and with what lies under them', () => {
    expect(siteOf('www.news.example')).toBe('news.example');
    expect(siteOf('wwwhat.example')).toBe('wwwhat.example');
    expect(siteOf('www.com')).toBe('www.com');
    const off = ['news.example'];
    expect(
      ['news.example', 'www.news.example', 'm.news.example'].map((host) => isSiteOff(host, off)),
    ).toEqual([true, true, true]);
    expect(['badnews.example', 'news.example.org', 'example'].some((host) => isSiteOff(host, off))).toBe(
      false,
    );
    expect(isSiteOff('news.example', [])).toBe(false);
  });
});

describe('packs that pages are held against', () => {
  it('are the shipped and own ones without those switched off', () => {
    const ids = activePacks([pack('shipped')], { off: ['shipped'], own: [pack('own')] }).map(({ id }) => id);
    expect(ids).toEqual(['own']);
  });
});

describe('settings out of anything', () => {
  it('are taken where they are settings', () => {
    const settings = { sitesOff: ['news.example'], topics: { off: ['a'], own: [pack('b')] } };
    expect(checkPageSettings({ ...settings, theme: 'dark' })).toEqual(settings);
  });

  it.each([
    {},
    { sitesOff: 'news.example', topics: 'all' },
    {
      sitesOff: [1, null, { a: 1 }, 'x'.repeat(SETTINGS_LIMITS.siteLetters + 1)],
      topics: { off: 3, own: {} },
    },
    { topics: { own: [{ id: 'no pack' }, null] } },
  ])('are left out where they are none: %j', (stored) => {
    expect(checkPageSettings(stored)).toEqual(NOTHING_SET);
  });

  it('are bounded, and no pack comes twice', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `s${i}.example`);
    const { sitesOff, topics } = checkPageSettings({
      sitesOff: many(SETTINGS_LIMITS.sites + 5),
      topics: { own: [pack('a'), pack('a'), ...many(30).map((_, i) => pack(`p${i}`))] },
    });
    expect(sitesOff).toHaveLength(SETTINGS_LIMITS.sites);
    expect(topics.own).toHaveLength(SETTINGS_LIMITS.ownPacks - 1);
  });
});
