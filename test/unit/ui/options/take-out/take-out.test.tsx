import { describe, expect, it } from 'vitest';
import { STATES } from '../../../../options-page/states.ts';
import { stepwise } from '../desk-stage.ts';
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

  it('says in the question that a backup is older than what is held', async () => {
    const { press, find, corpus, desk, settled } = await staged(of('held'), '#take-out');
    await press('.way button', /Save a backup/);
    await press('.everything > button');
    expect(find('dialog').textContent).toContain('Saved as lateral.jsonl');
    expect(find('dialog').textContent).not.toContain('has changed since');
    corpus.overview = { ...corpus.overview, generation: corpus.overview.generation + 1 };
    await desk.refresh();
    await settled();
    expect(find('dialog').textContent).toContain('What you hold has changed since');
  });

  it('switches no button off under the focus while a file is written', async () => {
    const { press, find, corpus, called, settled } = await staged(of('held'), '#take-out');
    const gate = stepwise(corpus);
    await press('.way button', /CSV/);
    expect(find('.way button', /CSV/).hasAttribute('disabled')).toBe(false);
    expect(find('.way button', /CSV/).getAttribute('aria-disabled')).toBe('true');
    await press('.way button', /Save a backup/);
    gate.open();
    await settled();
    expect(called()).toEqual(['export']);
  });

  it('has nothing to take out of an empty corpus but can still restore', async () => {
    const { root, text } = await staged(of('empty'), '#take-out');
    expect(text()).toContain('there is nothing to take out');
    const enabled = [...root.querySelectorAll('.way button')].filter((one) => !one.hasAttribute('disabled'));
    expect(enabled.map((button) => button.textContent)).toEqual(['Choose a backup']);
  });
});
