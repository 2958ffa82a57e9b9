import type { CorpusHead } from '../export/corpus-head.ts';
import { previewSource } from '../sources/read-source.ts';
import type {
  BackupHead,
  FilePreview,
  ImportPlan,
  ImportPreview,
  InspectProgress,
  SourceFile,
} from './described.ts';
import { evenly } from './evenly.ts';
import { bareName, inOrder, proposedName } from './file-names.ts';
import { columnsOfMark, fingerprint } from './fingerprint.ts';
import type { ImportDesk } from './import-desk.ts';
import { IMPORT } from './limits.ts';
import { previewOwnFile } from './preview-own-file.ts';
import { type KnownFile, knowFiles } from './records-of.ts';

/**
 * What files were recognised as and what they hold, from a look at the beginning of each: nothing is written. Of very
 * many files some are looked at, evenly drawn. Rejects with the signal's reason when that aborts.
 */
export async function inspectFiles(
  desk: Pick<ImportDesk, 'pending' | 'now' | 'pause'>,
  given: readonly SourceFile[],
  columns: ImportPlan['columns'],
  { signal, report }: { readonly signal: AbortSignal; report(progress: InspectProgress): void },
): Promise<ImportPreview> {
  const files = inOrder(given);
  const chosen = await knowFiles(evenly(files, IMPORT.previewedFiles), files.length, signal);
  const previews: FilePreview[] = [];
  let told = Number.NEGATIVE_INFINITY;
  for (const known of chosen) {
    if (desk.now() - told >= IMPORT.reportEveryMs) {
      report({ files: previews.length, of: chosen.length });
      told = desk.now();
      await desk.pause();
    }
    signal.throwIfAborted();
    previews.push(await preview(known, columns, signal));
  }
  const backups = chosen.flatMap(headOf);
  return {
    files: previews,
    fileCount: files.length,
    bytes: files.reduce((sum, { blob }) => sum + blob.size, 0),
    backups,
    labels: proposedLabels(files, chosen),
    resumes: await resumable(desk, files, signal),
  };
}

async function preview(
  { file, own }: KnownFile,
  columns: ImportPlan['columns'],
  signal: AbortSignal,
): Promise<FilePreview> {
  if (own) return previewOwnFile(file, own, signal);
  return previewSource(file, { columns, signal });
}

function headOf({ file, own }: KnownFile): BackupHead[] {
  if (own?.kind !== 'readable') return [];
  const { kind, exported, sets, settings } = own.head;
  return [
    {
      file: file.path,
      kind,
      exported,
      articles: articlesOf(own.head),
      sets: sets.map(({ name, licence, note, articles }) => ({
        name: name || bareName(file.path),
        licence,
        note,
        articles: articles === 0 && exported === null ? null : articles,
      })),
      settings: settings !== null,
    },
  ];
}

function articlesOf({ articles, sets, exported }: CorpusHead): number | null {
  const inSets = sets.reduce((sum, set) => sum + set.articles, 0);
  return articles ?? (inSets === 0 && exported === null ? null : inSets);
}

/** Of one exported set, what it was called; else a name made from the files'. */
function proposedLabels(files: readonly SourceFile[], known: readonly KnownFile[]): ImportPreview['labels'] {
  const [first] = known;
  const set = files.length === 1 && first?.own?.kind === 'readable' ? first.own.head.sets : [];
  const [only] = set;
  const name = (only && set.length === 1 && only.name) || proposedName(files);
  return only && set.length === 1
    ? { name, licence: only.licence, note: only.note }
    : { name, licence: '', note: '' };
}

/** An import of these files that was begun and broke off, with whatever columns. */
async function resumable(
  desk: Pick<ImportDesk, 'pending'>,
  files: readonly SourceFile[],
  signal: AbortSignal,
): Promise<ImportPreview['resumes']> {
  const pending = (await desk.pending()).filter(({ running }) => !running);
  if (pending.length === 0) return null;
  const print = await fingerprint(files, signal);
  const begun = pending.find(({ fingerprint: mark }) => columnsOfMark(mark, print) !== null);
  return begun ? { import: begun.id, set: begun.set, articles: begun.articles } : null;
}
