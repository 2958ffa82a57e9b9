import { describe, expect, it } from 'vitest';
import { STATES } from '../../../../options-page/states.ts';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

describe('taking it out', () => {
  it('saves everything in each format', async () => {
    const { press, corpus } = await staged(of('held'), '#take-out');
    await press('.way button', /JSON lines/);
    await press('.way button', /CSV/);
    await press('.way button', /Save a backup/);
    expect(corpus.calls.map(({ message }) => message)).toEqual([
      { set: null, format: 'json-lines' },
      { set: null, format: 'csv' },
      { set: null, format: 'backup' },
    ]);
  });

  it('deletes everything only after the number was typed', async () => {
    const { press, enter, find, root, text, called, settled } = await staged(of('held'), '#take-out');
    await press('.everything > button');
    expect(find('dialog').textContent).toContain('Delete all 12,353 articles?');
    expect(find('dialog').textContent).toContain('What stays:');
    const go = () => find('dialog button[type=submit]');
    expect(go().hasAttribute('disabled')).toBe(true);
    await enter('dialog input', '12352');
    expect(go().hasAttribute('disabled')).toBe(true);
    await enter('dialog input', '12,353');
    expect(go().hasAttribute('disabled')).toBe(false);
    expect(called()).toEqual([]);
    find('dialog form').dispatchEvent(
      new (document.defaultView as unknown as { Event: typeof Event }).Event('submit', { cancelable: true }),
    );
    await settled();
    expect(called()).toEqual(['deleteEverything', 'overview']);
    expect(root.querySelector('dialog')).toBeNull();
    expect(text()).toContain('Everything was deleted. Lateral holds no articles now.');
  });

  it('offers a backup first, and keeps everything when asked to', async () => {
    const { press, root, saved, called } = await staged(of('held'), '#take-out');
    await press('.everything > button');
    await press('dialog button', /Save a backup first/);
    expect(saved).toHaveLength(1);
    await press('dialog button', /Keep everything/);
    expect(root.querySelector('dialog')).toBeNull();
    expect(called()).toEqual(['export']);
  });

  it('has nothing to take out of an empty corpus but can still restore', async () => {
    const { root, text } = await staged(of('empty'), '#take-out');
    expect(text()).toContain('there is nothing to take out');
    const enabled = [...root.querySelectorAll('.way button')].filter((one) => !one.hasAttribute('disabled'));
    expect(enabled.map((button) => button.textContent)).toEqual(['Choose a backup']);
  });
});
