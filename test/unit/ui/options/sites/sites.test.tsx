import { describe, expect, it } from 'vitest';
import { settingsActions } from '../../../../../src/ui/options/settings/settings-actions.ts';
import { STATES } from '../../../../options-page/states.ts';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

describe('the sites that are switched off', () => {
  it('are listed, each with the way back in its place', async () => {
    const { root, press, text, corpus } = await staged(of('topics'), '#sites');
    expect([...root.querySelectorAll('.site bdi')].map((site) => site.textContent)).toContain('news.example');
    expect(text()).toContain('Switched off: 3 sites');
    await press('.site button', /Switch on again: news\.example/);
    expect(corpus.settings.stored.sitesOff).toHaveLength(2);
    expect(text()).toContain('news.example is switched on again.');
    await press('.site button', /Undo: news\.example/);
    expect(corpus.settings.stored.sitesOff).toHaveLength(3);
  });

  it('say how to switch one off where there is none', async () => {
    const { text } = await staged(of('held'), '#sites');
    expect(text()).toContain('No site is switched off');
    expect(text()).toContain('choose “Switch off on news.example”');
  });

  it('are marked as wrong beside the field', async () => {
    const { enter, find, text, desk, settled } = await staged(of('held'), '#sites');
    await enter('.site-add input', 'nowhere');
    find('.site-add').dispatchEvent(
      new (document.defaultView as unknown as { Event: typeof Event }).Event('submit', { cancelable: true }),
    );
    await settled();
    expect(text()).toContain('“nowhere” is no site.');
    const input = find('.site-add input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(desk.store.state().sites.typed).toBe('nowhere');
  });

  it('follow what another tab changes', async () => {
    const { desk, corpus, settled, text } = await staged(of('held'), '#sites');
    settingsActions(desk).follow();
    corpus.settings.elsewhere({ sitesOff: ['popup.example'] });
    await settled();
    expect(text()).toContain('popup.example');
  });

  it('are not shown where they can’t be read, and can be asked for again', async () => {
    const { corpus, text, press, root } = await staged(of('settings-unread'), '#sites');
    expect(text()).toContain('Your settings could not be read');
    expect(text()).toContain('The browser could not read its store.');
    expect(root.querySelector('.site-add')).toBeNull();
    corpus.settings.failsToRead = null;
    await press('button', /Try again/);
    expect(text()).toContain('No site is switched off');
  });

  it('are shown whatever has become of the corpus', async () => {
    for (const state of ['newer', 'damaged']) {
      const { root } = await staged(of(state), '#sites');
      expect(root.querySelector('.site-add')).not.toBeNull();
    }
  });
});
