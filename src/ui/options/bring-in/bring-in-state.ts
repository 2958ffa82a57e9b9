import type {
  ColumnMap,
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  SourceFile,
} from '../../../corpus/import/described.ts';
import type { SetId, SetLabels } from '../../../corpus/store/described.ts';
import { inWords } from '../../../words/in-words.ts';
import type { Failure } from '../failure.ts';

/** How far bringing in articles has come: one step at a time, each with what the reader has to see in it. */
export type BringIn =
  | { readonly step: 'choose'; readonly problem: string | null }
  /** A folder is being listed. */
  | { readonly step: 'listing'; readonly files: number }
  | {
      readonly step: 'looking';
      readonly sources: readonly SourceFile[];
      readonly files: number;
      readonly of: number;
    }
  | { readonly step: 'look-failed'; readonly failure: Failure }
  | PreviewStep
  | {
      readonly step: 'importing';
      readonly name: string;
      readonly isNew: boolean;
      readonly progress: ImportProgress | null;
      readonly stopping: boolean;
    }
  | {
      readonly step: 'done';
      readonly name: string;
      /** The set is new, so that taking it out again undoes the import. */
      readonly isNew: boolean;
      readonly outcome: ImportOutcome;
      /** Milliseconds since 1970; null while it has not been taken out again. */
      readonly undoneUntil: number | null;
    }
  | { readonly step: 'failed'; readonly name: string; readonly failure: Failure };

export interface PreviewStep {
  readonly step: 'preview';
  readonly sources: readonly SourceFile[];
  readonly preview: ImportPreview;
  readonly draft: Draft;
  /** Whether the files are being looked at again with corrected columns. */
  readonly checking: boolean;
  /** What was wrong with the listing or with looking again; the preview stands all the same. */
  readonly problem: string | null;
}

/** What the reader has decided so far. */
export interface Draft {
  readonly labels: SetLabels;
  readonly into: SetId | null;
  /** Corrected columns, one for all tables with the same headings. */
  readonly columns: readonly ColumnMap[];
  /** Goes on with an interrupted import of the same files, where there is one. */
  readonly resume: boolean;
  /** Takes over the settings of a backup. */
  readonly settings: boolean;
}

export type BringInHappening =
  | { readonly kind: 'choose-again'; readonly problem?: string }
  /** What was handed over held no file. */
  | { readonly kind: 'not-taken'; readonly problem: string }
  | { readonly kind: 'listing'; readonly files: number }
  | { readonly kind: 'looking'; readonly sources: readonly SourceFile[] }
  | { readonly kind: 'looked-at'; readonly files: number; readonly of: number }
  | {
      readonly kind: 'previewed';
      readonly sources: readonly SourceFile[];
      readonly preview: ImportPreview;
      readonly problem: string | null;
    }
  | { readonly kind: 'look-failed'; readonly failure: Failure }
  | { readonly kind: 'drafted'; readonly draft: Partial<Draft> }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly preview: ImportPreview }
  | { readonly kind: 'check-failed'; readonly problem: string }
  | { readonly kind: 'import-begun'; readonly name: string; readonly isNew: boolean }
  | { readonly kind: 'import-progress'; readonly progress: ImportProgress }
  | { readonly kind: 'import-stopping' }
  | { readonly kind: 'import-ended'; readonly outcome: ImportOutcome }
  | { readonly kind: 'import-failed'; readonly failure: Failure }
  | { readonly kind: 'import-undone'; readonly until: number };

/** One set alone, as others may have exported or written it: the reader names it like any other. */
export function isOneSet({ backups, fileCount }: ImportPreview): boolean {
  const [only] = backups;
  return fileCount === 1 && only?.kind === 'set' && only.sets.length === 1;
}

/** What an import came to, as its heading, the tab and whoever listens are told. */
export type CameOf = 'cancelled' | 'undone' | 'added' | 'updated' | 'nothing';

export function cameOf({ outcome, undoneUntil }: BringIn & { readonly step: 'done' }): CameOf {
  if (outcome.kind === 'cancelled') return 'cancelled';
  if (undoneUntil !== null) return 'undone';
  if (outcome.added > 0) return 'added';
  return outcome.updated > 0 ? 'updated' : 'nothing';
}

export const CHOOSE: BringIn = { step: 'choose', problem: null };

export function nextBringIn(state: BringIn, happening: { readonly kind: string }): BringIn {
  const told = happening as BringInHappening;
  switch (told.kind) {
    case 'choose-again':
      return { step: 'choose', problem: told.problem ?? null };
    case 'not-taken':
      return state.step === 'preview'
        ? { ...state, problem: told.problem }
        : { step: 'choose', problem: told.problem };
    case 'listing':
      return { step: 'listing', files: told.files };
    case 'looking':
      return { step: 'looking', sources: told.sources, files: 0, of: told.sources.length };
    case 'looked-at':
      return state.step === 'looking' ? { ...state, files: told.files, of: told.of } : state;
    case 'previewed':
      return {
        step: 'preview',
        sources: told.sources,
        preview: told.preview,
        draft: firstDraft(told.preview),
        checking: false,
        problem: told.problem,
      };
    case 'look-failed':
      return { step: 'look-failed', failure: told.failure };
    case 'drafted':
      return state.step === 'preview' ? { ...state, draft: { ...state.draft, ...told.draft } } : state;
    case 'checking':
      return state.step === 'preview' ? { ...state, checking: true, problem: null } : state;
    case 'checked':
      return state.step === 'preview' ? { ...state, preview: told.preview, checking: false } : state;
    case 'check-failed':
      return state.step === 'preview' ? { ...state, checking: false, problem: told.problem } : state;
    case 'import-begun':
      return { step: 'importing', name: told.name, isNew: told.isNew, progress: null, stopping: false };
    case 'import-progress':
      return state.step === 'importing' ? { ...state, progress: told.progress } : state;
    case 'import-stopping':
      return state.step === 'importing' ? { ...state, stopping: true } : state;
    case 'import-ended':
      if (state.step !== 'importing') return state;
      return {
        step: 'done',
        name: state.name,
        isNew: state.isNew && told.outcome.kind === 'done' && told.outcome.added > 0,
        outcome: told.outcome,
        undoneUntil: null,
      };
    case 'import-failed':
      return state.step === 'importing' ? { step: 'failed', name: state.name, failure: told.failure } : state;
    case 'import-undone':
      return state.step === 'done' ? { ...state, undoneUntil: told.until } : state;
    default:
      return state;
  }
}

function firstDraft(preview: ImportPreview): Draft {
  const { name } = preview.labels;
  return {
    labels: { ...preview.labels, name: typeof name === 'string' ? name : inWords(name) },
    into: null,
    columns: [],
    resume: preview.resumes !== null,
    settings: true,
  };
}
