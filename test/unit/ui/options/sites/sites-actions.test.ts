import { describe, expect, it } from 'vitest';
import { sitesActions } from '../../../../../src/ui/options/sites/sites-actions.ts';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf } from '../../../../options-page/fake-corpus.ts';
import { FULL_DISK, fakeSettings, RULES } from '../../../../options-page/fake-settings.ts';
import { deskStage } from '../desk-stage.ts';

async function staged(sitesOff: readonly string[] = []) {
  const settings = fakeSettings({ sitesOff });
  const stage = await deskStage(fakeCorpus(overviewOf([]), { settings }));
  const actions = sitesActions(stage.desk);
  return {
    ...stage,
    settings,
    actions,
    sites: () => stage.state().sites,
    async add(typed: string) {
      actions.type(typed);
      actions.add();
      await stage.settled();
    },
  };
}

describe('switching sites off', () => {
  it('takes an address for its site, says so, and makes room for the next', async () => {
    const { add, settings, sites, said } = await staged(['other.example']);
    await add('https://www.News.example/x');
    expect(settings.stored.sitesOff).toEqual(['other.example', 'news.example']);
    expect(sites()).toMatchObject({ typed: '', problem: null });
    expect(said).toEqual(['news.example is switched off: pages of it that load from now on are left alone.']);
  });

  it.each([
    ['', 'Write the name of a site first, like news.example.'],
    ['The Bee', /^“The Bee” is no site\. Write its name with its ending/],
    ['x'.repeat(3_000), /^“x{60}…” is no site/],
    ['www.news.example', 'news.example is switched off already.'],
    [
      'm.news.example',
      'm.news.example is off already, since news.example is switched off and it lies under it.',
    ],
  ])('says why it does not: %s', async (typed, problem) => {
    const { add, settings, sites } = await staged(['news.example']);
    await add(typed);
    expect(settings.stored.sitesOff).toEqual(['news.example']);
    expect(sites().problem).toMatch(problem);
    expect(sites().typed).toBe(typed);
  });

  it('takes as many as can be kept and no more', async () => {
    const most = RULES.limits.sites;
    const { add, settings, sites } = await staged(
      Array.from({ length: most - 1 }, (_, i) => `s${i}.example`),
    );
    await add('one.example');
    expect(settings.stored.sitesOff).toHaveLength(most);
    await add('more.example');
    expect(settings.stored.sitesOff).toHaveLength(most);
    expect(sites().problem).toContain('2,000 sites are the most');
  });

  it('writes on what another tab has written meanwhile, one change after the other', async () => {
    const { actions, settings, settled } = await staged(['a.example']);
    settings.stored = { ...settings.stored, sitesOff: ['a.example', 'b.example'] };
    actions.turnOn('a.example');
    actions.turnOffAgain('c.example');
    await settled();
    expect(settings.stored.sitesOff).toEqual(['b.example', 'c.example']);
  });

  it('says that nothing could be stored, and keeps what was typed', async () => {
    const { add, settings, sites } = await staged(['news.example']);
    settings.failsToWrite = FULL_DISK;
    await add('other.example');
    expect(settings.stored.sitesOff).toEqual(['news.example']);
    expect(sites()).toMatchObject({ typed: 'other.example', failure: { message: FULL_DISK.message } });
    settings.failsToWrite = null;
    await add('other.example');
    expect(sites().failure).toBeNull();
  });
});

describe('switching sites on again', () => {
  it('can be taken back', async () => {
    const { actions, settings, sites, settled, said } = await staged(['news.example']);
    actions.turnOn('news.example');
    await settled();
    expect(settings.stored.sitesOff).toEqual([]);
    expect(sites().back).toEqual(['news.example']);
    actions.turnOffAgain('news.example');
    await settled();
    expect(settings.stored.sitesOff).toEqual(['news.example']);
    expect(sites().back).toEqual([]);
    expect(said[0]).toBe('news.example is switched on again, for pages that load from now on.');
  });

  it('leaves no moment without the site or its way back, so that the focus stays', async () => {
    const { actions, desk, state, settled } = await staged(['news.example']);
    const shown: boolean[] = [];
    desk.store.watch(() => {
      const { settings, sites } = state();
      if (settings.kind === 'there')
        shown.push([...settings.value.sitesOff, ...sites.back].includes('news.example'));
    });
    actions.turnOn('news.example');
    await settled();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).not.toContain(false);
  });

  it('offers no way back from what could not be stored', async () => {
    const { actions, settings, sites, settled } = await staged(['news.example']);
    settings.failsToWrite = FULL_DISK;
    actions.turnOn('news.example');
    await settled();
    expect(sites()).toMatchObject({ back: [], failure: { message: FULL_DISK.message } });
  });
});
