import type { ImportOutcome, ImportPlan, ImportProgress, SourceFile } from './described.ts';
import type { ImportDesk } from './import-desk.ts';
import { ImportRun } from './import-run.ts';

/**
 * Reads files, stores and indexes what they hold, and makes it part of the corpus in the end, all of it at once. When
 * cancelled it leaves nothing behind; after a failure the import is pending, and the same files take it up again.
 * @throws ImportStopped, and before anything is written whatever beginning an import throws
 */
export async function importFiles(
  desk: ImportDesk,
  files: readonly SourceFile[],
  plan: ImportPlan,
  running: { readonly signal: AbortSignal; report(progress: ImportProgress): void },
): Promise<ImportOutcome> {
  const run = new ImportRun(desk, files, plan, running);
  try {
    await run.begin();
    await run.takeIn();
    await run.commit();
  } catch (error) {
    return run.endWithout(error);
  }
  return run.restore();
}
