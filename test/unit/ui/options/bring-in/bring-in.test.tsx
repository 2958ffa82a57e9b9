import { describe, expect, it } from 'vitest';
import { outcome } from '../../../../options-page/fake-client.ts';
import { COLUMNS, importPreview, TABLE_PREVIEW } from '../../../../options-page/fake-corpus.ts';
import { STATES } from '../../../../options-page/states.ts';
import { stepwise } from '../desk-stage.ts';
import { type OptionsStage, optionsStages } from '../options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

/** As if these files had been picked; no test can put files into a field. */
async function pick(stage: OptionsStage): Promise<void> {
  const input = stage.find('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.txt')], configurable: true });
  input.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('change'));
  await stage.settled();
}

async function previewed(name: string): Promise<OptionsStage> {
  const stage = await staged(of(name));
  await pick(stage);
  expect(stage.find('h1').textContent).toBe('What was recognised');
  return stage;
}

describe('what was recognised', () => {
  it('shows each file with its first articles and what can’t be used, by line', async () => {
    const { text, find } = await previewed('table');
    expect(find('.preview-sum').textContent).toBe('At least 211 articles 2 files, 2.4 MB');
    expect(text()).toContain('Nothing has been written yet.');
    expect(text()).toContain(
      'januar-nachgetragen.csv line 14: more cells than there are names of columns: 9 and 7',
    );
    expect(find('.file-facts').textContent).toContain('windows-1252');
    expect(find('button[type=submit]').textContent).toBe('Import 211 articles or more');
  });

  it('shows columns with their first values, and takes a correction', async () => {
    const stage = await previewed('table');
    const { find, root, enter, state } = stage;
    const rows = [...root.querySelectorAll('.columns-table tbody tr')].map(
      (row) => row.querySelector('th')?.textContent,
    );
    expect(rows).toHaveLength(7);
    expect(find('.columns-table tbody tr', /Medium/).textContent).toContain('Krone');
    await enter('select[aria-label*="Notiz"]', 'text');
    const { bringIn } = state();
    if (bringIn.step !== 'preview') throw new Error(bringIn.step);
    expect(bringIn.draft.columns[0]?.fields).toEqual([
      'published',
      'outlet',
      'title',
      null,
      'byline',
      'url',
      'text',
    ]);
  });

  it('counts columns that have no heading', async () => {
    const untitled = {
      ...TABLE_PREVIEW,
      columns: { ...COLUMNS, headers: COLUMNS.headers.map((name, i) => (i === 1 ? '' : name)) },
    };
    const headerless = {
      ...TABLE_PREVIEW,
      columns: { ...COLUMNS, headers: COLUMNS.headers.map(() => ''), headerless: true },
    };
    for (const [file, second] of [
      [untitled, 'Column 2, without a heading'],
      [headerless, 'Column 2'],
    ] as const) {
      const stage = await staged({ ...of('table'), preview: importPreview([file]) });
      await pick(stage);
      expect(stage.root.querySelectorAll('.columns-table tbody th')[1]?.textContent).toBe(second);
    }
  });

  it('says that without a column for the text nothing is an article', async () => {
    const { enter, text } = await previewed('table');
    await enter('select[aria-label*="Artikelvolltext"]', '');
    expect(text()).toContain('No column is taken for the text');
  });

  it('does not draw fifty thousand files', async () => {
    const { root, text, find } = await previewed('many');
    expect(text()).toContain('50,000 files, 284 MB');
    expect(text()).toContain('200 of 50,000 files were looked at; all of them are read when you import.');
    expect(find('button[type=submit]').textContent).toBe('Import all 50,000 files');
    expect(root.querySelectorAll('*').length).toBeLessThan(1_000);
  });

  it('goes on with an interrupted import unless told otherwise', async () => {
    const { find, press } = await previewed('resume');
    expect(find('button[type=submit]').textContent).toBe('Go on with the import');
    expect(find('fieldset.labels-of-set').hasAttribute('disabled')).toBe(true);
    const [, again] = find('[role=radiogroup]').querySelectorAll('input');
    again?.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('change'));
    await press('p');
    expect(find('button[type=submit]').textContent).toBe('Import 210 articles or more');
  });

  it('shows what a backup holds, and puts it back into its own sets', async () => {
    const { text, find, root } = await previewed('backup');
    expect(text()).toContain('A backup, written by Lateral on');
    expect(text()).toContain('Kept articles 3 articles');
    expect(root.querySelector('fieldset.labels-of-set')).toBeNull();
    expect(find('button[type=submit]').textContent).toBe('Put it back');
  });

  it('shows what a file written by hand says of itself, to be corrected', async () => {
    const { text, root, find } = await previewed('by-hand');
    expect(text()).not.toContain('written by Lateral');
    expect(
      [...root.querySelectorAll<HTMLInputElement>('.labels-of-set input')].map(({ value }) => value),
    ).toEqual(['Minsk, December 2022', 'CC BY 4.0']);
    expect((find('.labels-of-set textarea') as HTMLTextAreaElement).value).toBe('Collected by hand.');
    expect(find('button[type=submit]').textContent).toBe('Import 50 articles or more');
  });

  it('does not put up a box for each of many corpus files', async () => {
    const { text, root } = await previewed('by-hand-many');
    expect(text()).toContain('28 files say what they hold');
    expect(root.querySelectorAll('.preview > .notice')).toHaveLength(1);
    expect(root.querySelectorAll('.preview > .notice li')).toHaveLength(4);
  });

  it('says why nothing was recognised', async () => {
    const { text } = await previewed('nothing');
    expect(text()).toContain('No article was recognised in what was looked at.');
    expect(text()).toContain('holiday.jpg: a picture');
  });
});

describe('an import', () => {
  async function imported(name: string, corpus = of(name), held = () => async () => {}) {
    const stage = await staged(corpus);
    await pick(stage);
    const goOn = held();
    stage.find('form.preview').dispatchEvent(
      new (document.defaultView as unknown as { Event: typeof Event }).Event('submit', {
        cancelable: true,
      }),
    );
    await goOn();
    await stage.settled();
    return stage;
  }

  it('shows how far it has come, in numbers and as a bar', async () => {
    const corpus = { ...of('importing'), pause: () => Promise.resolve() };
    const { find, text } = await imported('importing', corpus, () => stepwise(corpus).pass);
    const bar = find('progress') as HTMLProgressElement;
    expect(Number(bar.getAttribute('value'))).toBeCloseTo(0.35, 1);
    expect(bar.getAttribute('aria-label')).not.toBe('');
    expect(text()).toMatch(/16,8\d\d taken of 17,1\d\d articles met/);
    expect(text()).toContain('243 a second');
    expect(text()).toContain('about 2 minutes left');
  });

  it('says what came of it, and what was passed over and why, without drawing it all', async () => {
    const { text, root, find } = await imported('done');
    expect(find('h1').textContent).toBe('“reading-group” is in');
    expect(find('.sum').textContent).toBe('new1,180updated12already held48passed over12,400');
    expect(text()).toContain('The first 10,000 of 12,400 are listed.');
    expect(text()).toContain('What was left empty (14)');
    expect(root.querySelectorAll('.line').length).toBeLessThan(100);
    expect(find('button', /Undo/)).toBeDefined();
  });

  it('that only updated says so, names no set, and leads to what is held', async () => {
    const corpus = { ...of('held'), outcome: outcome({ set: '', sets: [], added: 0 }) };
    const { text, find, state } = await imported('held', corpus);
    expect(find('h1').textContent).toBe('12 articles updated');
    expect(text()).toContain('The new version stands in the set that holds the article');
    expect(text()).not.toContain('Undo');
    expect(find('.form-actions a', /Look into it/).getAttribute('href')).toBe('#articles');
    expect(state().said.text).toBe('12 articles updated: 0 new, 12 updated, 0 passed over.');
  });

  it('that found nothing new gives no advice', async () => {
    const corpus = { ...of('held'), outcome: outcome({ set: '', sets: [], added: 0, updated: 0 }) };
    const { text, find } = await imported('held', corpus);
    expect(find('h1').textContent).toBe('Nothing new: all of it is held already');
    expect(text()).not.toContain('Read a page');
    expect(document.title).not.toContain('Imported');
  });

  it('that is undone says so everywhere, and that what was updated stays', async () => {
    const { text, find, press } = await imported('done');
    expect(document.title).toContain('Imported');
    await press('button', /Undo: take out again what is new/);
    expect(find('h1').textContent).toBe('The import was undone');
    expect(document.title).not.toContain('Imported');
    expect(text()).toContain('The 12 articles that were updated keep the new version.');
    expect(text()).not.toContain('Read a page');
  });

  it('that was cancelled has left nothing behind, and says so', async () => {
    const corpus = { ...of('held'), outcome: outcome({ kind: 'cancelled', added: 0, updated: 0 }) };
    const { text, root } = await imported('held', corpus);
    expect(text()).toContain('Nothing of it was added. What you held before is as it was.');
    expect(root.querySelector('.sum')).toBeNull();
    expect(text()).not.toContain('Undo');
  });

  it('that found no room says what happened, what is safe, and what to do, each once', async () => {
    const { find } = await imported('full');
    const said = [...find('[role=alert]').querySelectorAll('p')].map((line) => line.textContent);
    expect(said).toEqual([
      'The import stopped',
      'The disk is full, or the browser allows Lateral no more room, so this was not written. What the corpus held before is safe. Free some space on the disk, then try again.',
      'Deleting a set that you no longer need makes room as well.',
      'Choose files again',
    ]);
  });
});

describe('choosing', () => {
  it('offers every way in by a button, and says what is taken', async () => {
    const { root, text } = await staged(of('held'));
    expect([...root.querySelectorAll('.drop button')].map((button) => button.textContent)).toEqual([
      'Choose files',
      'Choose a folder',
      'Paste text',
    ]);
    expect(root.querySelector('input[data-picks=folder]')?.hasAttribute('webkitdirectory')).toBe(true);
    expect(text()).toContain('.zip or .gz');
  });

  it('takes pasted text', async () => {
    const { press, enter, find, corpus, settled } = await staged(of('held'));
    await press('.drop button', /Paste/);
    expect(find('form.paste button[type=submit]').hasAttribute('disabled')).toBe(true);
    await enter('form.paste textarea', 'Putin flew to Minsk.');
    find('form.paste').dispatchEvent(
      new (document.defaultView as unknown as { Event: typeof Event }).Event('submit', { cancelable: true }),
    );
    await settled();
    expect(corpus.calls[0]).toMatchObject({ name: 'inspect', message: { files: [{ path: 'pasted.txt' }] } });
  });

  it('tells of an interrupted import', async () => {
    const { text } = await staged(of('pending'));
    expect(text()).toContain('An import of “Januar, nachgetragen” was interrupted after 4,200 articles.');
  });
});
