import type { ColumnMap, ImportPlan, SourceFile } from '../../../corpus/import/described.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { UNDO_MS } from '../held/undo.ts';
import { sectionRoute } from '../route.ts';
import { percent } from '../words/amounts.ts';
import { bringInWords } from '../words/bring-in.ts';
import { type BringIn, cameOf, type Draft, isOneSet } from './bring-in-state.ts';
import { withCorrection } from './group-files.ts';
import { passedOverText } from './passed-over-text.ts';
import { pastedFile } from './pasted-file.ts';
import { type Walked, walkDropped } from './walk-dropped.ts';

/** A correction is looked at when the reader has paused this long. */
const CORRECTED_MS = 400;
/** Progress is read out no more often than this: it is there to be asked for, not to talk. */
const SAID_EVERY_MS = 20_000;

export interface BringInActions {
  readonly dropped: (entries: readonly FileSystemEntry[]) => void;
  readonly picked: (files: readonly SourceFile[]) => void;
  readonly pasted: (text: string) => void;
  readonly problem: (problem: string) => void;
  readonly draft: (draft: Partial<Draft>) => void;
  /** Corrects the columns of all tables that have these headings. */
  readonly columns: (columns: ColumnMap) => void;
  readonly go: () => void;
  /** Ends whatever is under way, or leaves what was recognised, and goes back to choosing. */
  readonly cancel: () => void;
  readonly undo: () => void;
  /** Saves the list of what was passed over. */
  readonly saveList: () => void;
}

export function bringInActions({ store, client, platform, refresh, say }: Desk): BringInActions {
  let stop = new AbortController();
  let correction = 0;
  /** Ends what was under way, so that its answer is no longer waited for. */
  function begin(): AbortSignal {
    stop.abort();
    stop = new AbortController();
    return stop.signal;
  }
  const busy = () => store.state().bringIn.step === 'importing';

  async function look(added: readonly SourceFile[], unreadable: readonly string[]): Promise<void> {
    const before = store.state().bringIn;
    const sources = before.step === 'preview' ? withMore(before.sources, added) : added;
    const [folder] = unreadable;
    const problem = folder === undefined ? null : bringInWords.unreadableFolder(folder);
    if (sources.length === 0)
      return store.tell({ kind: 'choose-again', problem: problem ?? bringInWords.nothingDropped });
    const signal = begin();
    store.tell({ kind: 'looking', sources });
    try {
      const preview = await client.inspect(
        { files: sources, columns: [] },
        {
          signal,
          onProgress: ({ files, of }) => {
            if (!signal.aborted) store.tell({ kind: 'looked-at', files, of });
          },
        },
      );
      if (!signal.aborted) store.tell({ kind: 'previewed', sources, preview, problem });
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'look-failed', failure: failureOf(error) });
    }
  }

  async function lookAgain(): Promise<void> {
    const before = store.state().bringIn;
    if (before.step !== 'preview') return;
    const signal = begin();
    store.tell({ kind: 'checking' });
    try {
      const { columns } = before.draft;
      const preview = await client.inspect({ files: before.sources, columns }, { signal });
      if (!signal.aborted) store.tell({ kind: 'checked', preview });
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'check-failed', problem: failureOf(error).message });
    }
  }

  async function walk(entries: readonly FileSystemEntry[]): Promise<void> {
    const signal = begin();
    const before = store.state().bringIn;
    const adding = before.step === 'preview';
    if (!adding) store.tell({ kind: 'listing', files: 0 });
    let walked: Walked;
    try {
      walked = await walkDropped(entries, signal, (files) => {
        if (!adding && !signal.aborted) store.tell({ kind: 'listing', files });
      });
    } catch {
      return; // Only an abort ends it early, and whoever aborted has said so.
    }
    await look(walked.files, walked.unreadable);
  }

  async function go(): Promise<void> {
    const before = store.state().bringIn;
    if (before.step !== 'preview' || before.draft.labels.name.trim() === '') return;
    const { sources, preview, draft } = before;
    const overview = store.state().overview;
    const into =
      overview.kind === 'there' ? overview.value.sets.find((set) => set.id === draft.into) : undefined;
    const resume = draft.resume ? preview.resumes : null;
    const isNew = draft.into === null && (preview.backups.length === 0 || isOneSet(preview));
    const plan: ImportPlan = {
      labels: { ...draft.labels, name: draft.labels.name.trim() },
      into: draft.into,
      columns: draft.columns,
      resume: resume?.import ?? null,
      settings: draft.settings,
    };
    const signal = begin();
    store.tell({ kind: 'import-begun', name: into?.name ?? plan.labels.name, isNew });
    let saidAt = platform.now();
    try {
      const outcome = await client.import(
        { files: sources, plan },
        {
          signal,
          onProgress: (progress) => {
            store.tell({ kind: 'import-progress', progress });
            if (platform.now() - saidAt < SAID_EVERY_MS || progress.bytes === 0) return;
            saidAt = platform.now();
            say(bringInWords.progress.said(percent(progress.bytesRead / progress.bytes), progress.taken));
          },
        },
      );
      store.tell({ kind: 'import-ended', outcome });
      const after = store.state().bringIn;
      if (after.step === 'done') say(bringInWords.outcome.said(cameOf(after), after.name, outcome));
    } catch (error) {
      const failure = failureOf(error);
      // Whoever is told that it was cancelled has cancelled it.
      if (failure.kind === 'cancelled') store.tell({ kind: 'choose-again' });
      else store.tell({ kind: 'import-failed', failure });
    }
    await refresh();
  }

  async function undo(): Promise<void> {
    const { bringIn } = store.state();
    if (bringIn.step !== 'done' || !bringIn.isNew || bringIn.undoneUntil !== null) return;
    try {
      await client.deleteSet({ set: bringIn.outcome.set });
    } catch (error) {
      store.tell({ kind: 'card-failed', card: bringIn.outcome.set, failure: failureOf(error) });
      platform.go(sectionRoute('held'), 'push');
      return;
    }
    const until = platform.now() + UNDO_MS;
    store.tell({ kind: 'import-undone', until });
    say(bringInWords.outcome.undone(bringIn.outcome.added, until));
    await refresh();
  }

  return {
    dropped: (entries) => {
      if (!busy()) void walk(entries);
    },
    picked: (files) => {
      if (!busy()) void look(files, []);
    },
    pasted: (text) => {
      if (!busy()) void look([pastedFile(text, pastedName(store.state().bringIn))], []);
    },
    problem: (problem) => {
      if (!busy()) store.tell({ kind: 'not-taken', problem });
    },
    draft: (draft) => store.tell({ kind: 'drafted', draft }),
    columns: (columns) => {
      const { bringIn } = store.state();
      if (bringIn.step !== 'preview') return;
      store.tell({
        kind: 'drafted',
        draft: { columns: withCorrection(bringIn.draft.columns, columns) },
      });
      const ticket = ++correction;
      platform.after(CORRECTED_MS, () => {
        if (ticket === correction) void lookAgain();
      });
    },
    go: () => void go(),
    cancel: () => {
      stop.abort();
      if (busy()) store.tell({ kind: 'import-stopping' });
      else store.tell({ kind: 'choose-again' });
    },
    undo: () => void undo(),
    saveList: () => {
      const { bringIn } = store.state();
      if (bringIn.step !== 'done') return;
      const { list, passedOver } = bringIn.outcome;
      const text = new Blob([passedOverText(list, passedOver)], { type: 'text/plain' });
      platform.save(text, bringInWords.outcome.listName(bringIn.name));
    },
  };
}

/** A file that was handed over twice is one. */
function withMore(before: readonly SourceFile[], added: readonly SourceFile[]): readonly SourceFile[] {
  const known = new Set(before.map(({ path, blob }) => `${path}\n${blob.size}`));
  const more = added.filter(({ path, blob }) => !known.has(`${path}\n${blob.size}`));
  return more.length === 0 ? before : [...before, ...more];
}

/** Several texts may be pasted one after the other. */
function pastedName(bringIn: BringIn): string {
  const sources = bringIn.step === 'preview' ? bringIn.sources : [];
  const before = sources.filter(({ path }) => path.startsWith(bringInWords.pastedName)).length;
  return before === 0 ? bringInWords.pastedName : `${bringInWords.pastedName} ${before + 1}`;
}
