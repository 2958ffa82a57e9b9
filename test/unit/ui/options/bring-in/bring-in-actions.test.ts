import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../../../src/corpus/import/described.ts';
import { CallFailed } from '../../../../../src/messages/worker-calls.ts';
import { bringInActions } from '../../../../../src/ui/options/bring-in/bring-in-actions.ts';
import type { BringIn } from '../../../../../src/ui/options/bring-in/bring-in-state.ts';
import { withField } from '../../../../../src/ui/options/bring-in/group-files.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { inWords } from '../../../../../src/words/in-words.ts';
import { saying } from '../../../../../src/words/saying.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';
import { FULL, fakeCorpus, outcome } from '../../../../options-page/fake-client.ts';
import {
  COLUMNS,
  filePreview,
  importPreview,
  overviewOf,
  setCard,
  TABLE_PREVIEW,
} from '../../../../options-page/fake-corpus.ts';
import { progressAt } from '../../../../options-page/states.ts';
import { deskStage, NOON, stepwise } from '../desk-stage.ts';

const file = (path: string, text = path): SourceFile => ({ path, blob: new Blob([text]) });
const overview = overviewOf([setCard(), setCard({ id: 'other', name: 'Other' })]);

async function staged(change: Parameters<typeof fakeCorpus>[1] = {}) {
  const stage = await deskStage(fakeCorpus(overview, change));
  return { ...stage, actions: bringInActions(stage.desk), step: () => stage.state().bringIn };
}

/** As far as the preview, with these files. */
async function previewed(change: Parameters<typeof fakeCorpus>[1] = {}, files = [file('a.txt')]) {
  const stage = await staged(change);
  stage.actions.picked(files);
  await stage.settled();
  expect(stage.step().step).toBe('preview');
  return stage;
}

const at = <Name extends BringIn['step']>(step: BringIn, name: Name) => {
  if (step.step !== name) throw new Error(`The step is "${step.step}", not "${name}".`);
  return step as BringIn & { readonly step: Name };
};

describe('bringing in', () => {
  it('proposes a name in the reader’s words, which is theirs to change', async () => {
    speak(speechOf(catalogues.get('de')!));
    const name = saying('bringIn_andMore', { first: 'a', more: 1_200 });
    const preview = importPreview([filePreview()], { labels: { name, licence: '', note: '' } });
    const { step } = await previewed({ preview });
    speak(speechOf(catalogues.get('en')!));
    expect(at(step(), 'preview').draft.labels.name).toBe('a und 1.200 weitere');
  });

  it('looks at files before anything is written, then imports what the reader decided', async () => {
    const { actions, step, settled, corpus, called, said } = await previewed();
    expect(called()).toEqual(['inspect']);
    actions.draft({ labels: { name: '  December ', licence: 'CC0 1.0', note: 'n' } });
    actions.go();
    await settled();
    expect(called()).toEqual(['inspect', 'import', 'overview']);
    expect(corpus.calls[1]?.message).toMatchObject({
      plan: {
        labels: { name: 'December', licence: 'CC0 1.0', note: 'n' },
        into: null,
        columns: [],
        resume: null,
      },
    });
    expect(at(step(), 'done')).toMatchObject({ name: 'December', isNew: true, outcome: { added: 1_180 } });
    expect(said).toEqual(['“December” is in: 1,180 new, 12 updated, 0 passed over.']);
  });

  it('imports the very list that was looked at, so that it need not be handed over again', async () => {
    const { actions, settled, corpus } = await previewed();
    actions.go();
    await settled();
    const [looked, imported] = corpus.calls.map(({ message }) => message as { files: unknown } | null);
    expect(imported?.files).toBe(looked?.files);
    expect(looked?.files).toHaveLength(1);
  });

  it('writes nothing under an empty name', async () => {
    const { actions, settled, called, step } = await previewed();
    actions.draft({ labels: { name: '  ', licence: '', note: '' } });
    actions.go();
    await settled();
    expect(called()).toEqual(['inspect']);
    expect(step().step).toBe('preview');
  });

  it('says that nothing was taken where no file was', async () => {
    const { actions, step, settled } = await staged();
    actions.picked([]);
    await settled();
    expect(at(step(), 'choose').problem).toMatch(/Nothing was taken/);
  });

  it('adds files to those recognised, each once, and looks at all of them', async () => {
    const first = file('a.txt', 'same');
    const { actions, settled, corpus } = await previewed({}, [first]);
    actions.picked([file('a.txt', 'same'), file('b.txt')]);
    await settled();
    const paths = corpus.calls.map(({ message }) =>
      (message as { files: SourceFile[] }).files.map(({ path }) => path),
    );
    expect(paths).toEqual([['a.txt'], ['a.txt', 'b.txt']]);
  });

  it('keeps what was recognised when something that is no file is dropped', async () => {
    const { actions, step } = await previewed();
    actions.problem('Only files.');
    expect(at(step(), 'preview').problem).toBe('Only files.');
  });

  it('corrects a column in all tables with the same headings, once the reader pauses', async () => {
    const other = { ...COLUMNS, headers: ['a', 'b'], fields: [null, null] };
    const preview = importPreview([
      TABLE_PREVIEW,
      { ...TABLE_PREVIEW, file: 'second.csv' },
      filePreview({ file: 'other.csv', format: 'csv', columns: other }),
    ]);
    const { actions, step, settled, waiting, corpus } = await previewed({ preview });
    const corrected = { ...COLUMNS, fields: COLUMNS.fields.map(() => null) };
    actions.columns(corrected);
    actions.columns(withField(corrected, 2, 'text'));
    expect(at(step(), 'preview').draft.columns).toEqual([withField(corrected, 2, 'text')]);
    expect(corpus.calls).toHaveLength(1);
    for (const { run } of waiting) run();
    expect(at(step(), 'preview').checking).toBe(true);
    await settled();
    // Two corrections were made, and only the last was looked at.
    expect(corpus.calls.map(({ name }) => name)).toEqual(['inspect', 'inspect']);
    expect(corpus.calls[1]?.message).toMatchObject({ columns: [withField(corrected, 2, 'text')] });
    expect(at(step(), 'preview').checking).toBe(false);
  });

  it('keeps the preview, and says why, where looking again fails', async () => {
    const { actions, step, settled, waiting, corpus } = await previewed({
      preview: importPreview([TABLE_PREVIEW]),
    });
    corpus.failures.inspect = new CallFailed({
      kind: 'gone',
      said: saying('failure_ours', { what: 'It is gone.' }),
    });
    actions.columns(COLUMNS);
    for (const { run } of waiting) run();
    await settled();
    expect(at(step(), 'preview')).toMatchObject({
      checking: false,
      problem:
        'Something in Lateral went wrong (It is gone.). What is in the corpus was not harmed. Reload this page, then try again.',
    });
  });

  it('goes on with an interrupted import unless the reader would rather begin again', async () => {
    const resumes = { import: 'import-1', set: 'war', articles: 4_200 };
    const preview = importPreview([filePreview()], { resumes });
    for (const resume of [true, false]) {
      const { actions, settled, corpus } = await previewed({ preview });
      if (!resume) actions.draft({ resume });
      actions.go();
      await settled();
      expect(corpus.calls[1]?.message).toMatchObject({ plan: { resume: resume ? 'import-1' : null } });
    }
  });

  it('of an import into a set that is held there is no undoing by taking the set out', async () => {
    const { actions, step, settled } = await previewed();
    actions.draft({ into: 'other' });
    actions.go();
    await settled();
    expect(at(step(), 'done')).toMatchObject({ name: 'Other', isNew: false });
    actions.undo();
    await settled();
    expect(at(step(), 'done').undoneUntil).toBeNull();
  });

  it('shows progress, says it aloud now and then, and stops when asked', async () => {
    const stage = await previewed({ progress: [0.1, 0.2, 0.3].map(progressAt) });
    const { actions, step, said, platform, corpus, settled } = stage;
    const gate = stepwise(corpus);
    let now = NOON;
    platform.now = () => (now += 15_000);
    actions.go();
    expect(at(step(), 'importing').progress).toBeNull();
    await gate.pass();
    expect(at(step(), 'importing').progress).toEqual(progressAt(0.1));
    await gate.pass();
    expect(at(step(), 'importing').progress).toEqual(progressAt(0.2));
    expect(said).toEqual(['20% read, 9,642 articles taken']);
    actions.cancel();
    expect(at(step(), 'importing').stopping).toBe(true);
    gate.open();
    await settled();
    expect(at(step(), 'done').outcome.kind).toBe('cancelled');
  });

  it('ignores files that are dropped while it imports', async () => {
    const { actions, step, corpus } = await previewed({ progress: [progressAt(0.5)] });
    stepwise(corpus);
    actions.go();
    const before = step();
    expect(before.step).toBe('importing');
    actions.picked([file('b.txt')]);
    actions.pasted('text');
    actions.problem('no');
    expect(step()).toBe(before);
  });

  it('says that the disk is full, and in what state things are', async () => {
    const { actions, step, settled, called } = await previewed({ failures: { import: FULL } });
    actions.go();
    await settled();
    expect(at(step(), 'failed').failure).toEqual({ kind: 'full', message: inWords(FULL.saying) });
    // What is held is asked again: part of it may be pending now.
    expect(called().at(-1)).toBe('overview');
  });

  it('says that files could not be looked at', async () => {
    const { actions, step, settled } = await staged({
      failures: {
        inspect: new CallFailed({ kind: 'refused', said: saying('failure_ours', { what: 'No.' }) }),
      },
    });
    actions.picked([file('a.txt')]);
    await settled();
    expect(at(step(), 'look-failed').failure).toEqual({
      kind: 'refused',
      message:
        'Something in Lateral went wrong (No.). What is in the corpus was not harmed. Reload this page, then try again.',
    });
  });

  it('drops the answer of a look that was given up', async () => {
    const { actions, step, settled, corpus } = await staged();
    const gate = stepwise(corpus);
    actions.picked([file('a.txt')]);
    expect(step().step).toBe('looking');
    actions.cancel();
    gate.open();
    await settled();
    expect(step()).toEqual({ step: 'choose', problem: null });
  });

  it('takes a new set out again, and says until when that can be taken back', async () => {
    const { actions, step, settled, corpus, said } = await previewed({ outcome: outcome({ set: 'war' }) });
    actions.go();
    await settled();
    actions.undo();
    await settled();
    expect(corpus.calls.map(({ name }) => name)).toContain('deleteSet');
    expect(at(step(), 'done').undoneUntil).toBe(NOON + 600_000);
    expect(said.at(-1)).toMatch(/taken out again/);
  });

  it('saves the list of what was passed over as a text file', async () => {
    const list = [
      { file: 'a.jsonl', line: 3, reason: saying('passedOver_fieldEmpty', { name: 'the\ttext' }) },
    ];
    const { actions, settled, saved } = await previewed({ outcome: outcome({ passedOver: 2, list }) });
    actions.go();
    await settled();
    actions.saveList();
    expect(saved[0]?.name).toBe('Passed over in reading-group.txt');
    expect(await saved[0]?.file.text()).toBe(
      'a.jsonl\t3\tits “the text” is empty\nThe first 1 of 2 are listed.\n',
    );
  });

  it('takes pasted text as a file named after what it looks like', async () => {
    const { actions, settled, corpus } = await staged();
    actions.pasted('{"text":"x"}\n{"text":"y"}');
    await settled();
    actions.pasted('Plain words.');
    await settled();
    const [, second] = corpus.calls.map(({ message }) =>
      (message as { files: SourceFile[] }).files.map(({ path }) => path),
    );
    expect(second).toEqual(['pasted.jsonl', 'pasted 2.txt']);
  });
});
