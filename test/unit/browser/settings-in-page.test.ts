import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsInPage } from '../../../src/browser/settings-in-page.ts';

const settled = () => new Promise((done) => setTimeout(done, 0));

describe('settings in a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are asked for once, by name', async () => {
    const get = vi.fn(async (keys: readonly string[]) => ({ sitesOff: ['news.example'], asked: keys }));
    vi.stubGlobal('chrome', { runtime: { id: 'x' }, storage: { local: { get } } });
    const told = vi.fn();
    settingsInPage(told);
    await settled();
    expect(get.mock.calls).toEqual([[['sitesOff', 'topics']]]);
    expect(told.mock.calls[0]![0]).toMatchObject({ sitesOff: ['news.example'] });
  });

  it('are asked of the extension, not of an element that bears its name', async () => {
    const get = vi.fn(async () => ({}));
    vi.stubGlobal('browser', { id: 'browser', tagName: 'A' });
    vi.stubGlobal('chrome', { runtime: { id: 'x' }, storage: { local: { get } } });
    settingsInPage(() => {});
    expect(get).toHaveBeenCalledOnce();
  });

  it.each([
    ['reloaded', { runtime: {}, storage: { local: { get: () => Promise.resolve({}) } } }],
    [
      'that fails',
      { runtime: { id: 'x' }, storage: { local: { get: () => Promise.reject(new Error('gone')) } } },
    ],
    ['without storage', { runtime: { id: 'x' } }],
  ])('are not told of an extension %s', async (_, chrome) => {
    vi.stubGlobal('chrome', chrome);
    const told = vi.fn();
    settingsInPage(told);
    await settled();
    expect(told).not.toHaveBeenCalled();
  });
});
