import { describe, expect, it, vi } from 'vitest';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf, STARTER_CARD, setCard } from '../../../../options-page/fake-corpus.ts';
import { STATES } from '../../../../options-page/states.ts';
import { stepwise } from '../desk-stage.ts';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

describe('what you hold', () => {
  it('shows of each set what is in it and where it came from', async () => {
    const { root, find } = await staged(of('held'), '#held');
    const card = find('article', /War coverage/);
    const facts = Object.fromEntries(
      [...card.querySelectorAll('.facts > div')].map((fact) => [
        fact.querySelector('dt')?.textContent,
        fact.querySelector('dd')?.textContent,
      ]),
    );
    expect(facts).toMatchObject({
      Days: '15 Nov 2021 to 19 Dec 2022',
      Languages: 'English 8,000German 3,000Russian 1,300language not known 45',
      Gaps: '1,122 undated, 726 cut off',
      'Older versions': '12',
      'On disk': 'about 61 MB',
      Licence: 'CC BY 4.0',
      Note: 'From the reading group. Transcripts left out.',
    });
    expect(facts.Outlets).toContain('no outlet named 983');
    expect(card.textContent).toContain('from reading-group/december.zip and 2 more files');
    expect(
      [...root.querySelectorAll('article')].map((one) => one.querySelector('.card-origin')?.textContent),
    ).toEqual([expect.stringContaining('Brought in'), 'Pages you kept with one click', 'Came with Lateral']);
  });

  it('switches a set off, says so on its card, and in words', async () => {
    const { find, settled, text } = await staged(of('held'), '#held');
    const box = find('.card-switch input') as HTMLInputElement;
    box.checked = false;
    box.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('change'));
    await settled();
    expect(text()).toContain('Switched off: kept, but left out when pages are compared.');
  });

  it('renames a set in its place', async () => {
    const { press, enter, find, settled, corpus } = await staged(of('held'), '#held');
    await press('article button', /Rename/);
    await enter('form.edit-labels input', ' ');
    expect(find('form.edit-labels button[type=submit]').hasAttribute('disabled')).toBe(true);
    await enter('form.edit-labels input', 'Renamed');
    find('form.edit-labels').dispatchEvent(
      new (document.defaultView as unknown as { Event: typeof Event }).Event('submit', { cancelable: true }),
    );
    await settled();
    expect(corpus.calls[0]?.message).toEqual({
      set: 'war',
      labels: {
        name: 'Renamed',
        licence: 'CC BY 4.0',
        note: 'From the reading group. Transcripts left out.',
      },
    });
    expect(find('article h2').textContent).toBe('Renamed');
  });

  it('puts the way back where the set was', async () => {
    const { press, root, text } = await staged(of('held'), '#held');
    await press('article button', /^Delete/);
    expect(root.querySelectorAll('.cards > li')).toHaveLength(3);
    expect(text()).toMatch(
      /“War coverage, winter 2022” was deleted: 12,345 articles\. Can be undone until \d\d:\d\d/,
    );
    await press('.strip button', /Undo/);
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });

  it('says that the browser may take its time to free the room of what was deleted', async () => {
    expect((await staged(of('held'), '#held')).text()).not.toContain('to free the space');
    expect((await staged(of('empty'), '#held')).text()).toContain('to free the space');
  });

  it('says which set a name belongs to already, and that all is removed that was deleted', async () => {
    const { press, enter, find, text } = await staged(of('held'), '#held');
    await press('article button', /Rename/);
    expect(text()).not.toContain('Another set has this name');
    await enter('form.edit-labels input', ' kept  Articles');
    expect(text()).toContain('Another set has this name');
    expect(find('form.edit-labels button[type=submit]').hasAttribute('disabled')).toBe(false);
    await press('form.edit-labels button', /Cancel/);
    await press('article button', /^Delete/);
    expect(find('.strip button', /for good/).textContent).toBe('Remove all that was deleted for good');
  });

  it('exports a set in two formats', async () => {
    const { press, corpus, saved, text } = await staged(of('held'), '#held');
    await press('article button', /^Export/);
    await press('.export-ways button', /CSV/);
    expect(corpus.calls[0]?.message).toEqual({ set: 'war', format: 'csv' });
    expect(saved.map(({ name }) => name)).toEqual(['lateral.csv']);
    expect(text()).toContain('Saved as lateral.csv');
  });

  it('brings the starter articles back where they are not held', async () => {
    const { press, called } = await staged(fakeCorpus(overviewOf([setCard()])), '#held');
    await press('.strip button', /Bring them back/);
    expect(called()).toContain('bringBackStarter');
    const { text } = await staged(fakeCorpus(overviewOf([STARTER_CARD])), '#held');
    expect(text()).not.toContain('The starter articles are not held.');
  });

  it('shows an interrupted import with what can be done', async () => {
    const { find, press, called } = await staged(of('pending'), '#held');
    expect(find('.card-pending').textContent).toContain('Interrupted: “Januar, nachgetragen”');
    expect(find('.card-pending').textContent).toContain('4,200 articles were written before it stopped');
    await press('.card-pending button', /Give it up/);
    expect(called()).toContain('discardImport');
  });

  it('of damage says how much, offers to save what is left first, and does nothing by itself', async () => {
    const { find, root, called, press, saved } = await staged(of('damaged'), '#held');
    expect(find('.damage').getAttribute('role')).toBe('alert');
    expect(find('.damage').textContent).toContain(
      '3,000 articles should be held here; 69 of them can still be read.',
    );
    expect([...root.querySelectorAll('.ways button')].map((button) => button.textContent)).toEqual([
      'Save what can still be read',
      'Go on with what is left',
    ]);
    expect(called()).toEqual([]);
    await press('.ways button', /Save/);
    expect(saved).toHaveLength(1);
    await press('.ways button', /Go on/);
    expect(root.querySelector('.damage')).toBeNull();
  });

  it('of damage lets no button that has the focus be switched off under it, and begins nothing twice', async () => {
    const corpus = of('damaged');
    const { root, press, called } = await staged(corpus, '#held');
    const steps = stepwise(corpus);
    const heading = vi.spyOn(root.querySelector('h1')!, 'focus');
    // As browsers have it once what had the focus is gone.
    Object.defineProperty(document, 'activeElement', { value: document.body, configurable: true });
    await press('.ways button', /Go on/);
    const buttons = [...root.querySelectorAll('.ways button')];
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
    expect(buttons.filter((button) => button.hasAttribute('disabled'))).toEqual([]);
    await press('.ways button', /Go on/);
    await press('.ways button', /Save/);
    expect(called()).toEqual(['recover']);
    expect(heading).not.toHaveBeenCalled();
    steps.open();
    await vi.waitFor(() => expect(heading).toHaveBeenCalledOnce());
  });

  it('of damage that left nothing there is nothing to save', async () => {
    const { root, text } = await staged(of('damaged-whole'), '#held');
    const ways = [...root.querySelectorAll('.ways button')].map((button) => button.textContent);
    expect(ways).toEqual(['Begin with an empty corpus']);
    expect(text()).toContain('none of them can still be read');
    expect(text()).toContain('you can restore a backup');
  });

  it('of an empty corpus says what to do', async () => {
    const { find, text } = await staged(of('empty'), '#held');
    expect(find('.empty a').getAttribute('href')).toBe('#bring-in');
    expect(text()).toContain('The starter articles are not held.');
  });

  it('says how much room is taken, and what the browser may do', async () => {
    const { text, press } = await staged(of('held'), '#held');
    expect(text()).toContain('Lateral uses about 1 kB on this machine.');
    expect(text()).toContain('The browser does not promise to keep it when the disk is full.');
    await press('.storage button');
    expect(text()).toContain('The browser did not agree.');
  });
});
