import type { SetEntry, SetId } from '../store/described.ts';
import { NotHeld } from '../store/failures.ts';
import { type BlobBuilder, gzipBlob, textBlob } from './blob-builder.ts';
import { type CorpusFileKind, writeHead } from './corpus-head.ts';
import { writeArticle, writeEnd, writeOlder, writeSet } from './corpus-lines.ts';
import { csvHeader, csvRow } from './csv-rows.ts';
import type { ExportedArticle, ExportSource } from './export-source.ts';
import { exportName } from './file-name.ts';

/** What an export needs of what lies around it. */
export interface ExportDesk extends ExportSource {
  settings(): Promise<Readonly<Record<string, unknown>>>;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface ExportWish {
  /** Null for all sets. A backup is always of all. */
  readonly set: SetId | null;
  readonly format: 'json-lines' | 'csv' | 'backup';
}

const REPORT_EVERY_MS = 200;

/**
 * Writes one set or everything into a file, which the browser keeps: memory holds a few MB of it at a time.
 * @throws NotHeld for a set that is gone; the signal's reason when that aborts
 */
export async function exportCorpus(
  desk: ExportDesk,
  { set, format }: ExportWish,
  running: {
    readonly signal: AbortSignal;
    report(progress: { readonly articles: number; readonly of: number }): void;
  },
): Promise<{ readonly file: Blob; readonly name: string }> {
  const all = await desk.sets();
  const sets = set === null || format === 'backup' ? all : all.filter(({ id }) => id === set);
  const [only] = sets;
  if (set !== null && format !== 'backup' && !only) throw new NotHeld('set');
  const named = set === null ? null : (only ?? null);
  const file =
    format === 'backup' ? gzipBlob() : textBlob(format === 'csv' ? 'text/csv' : 'application/jsonl');
  try {
    const write = format === 'csv' ? csvWriter(file, named === null) : linesWriter(desk, file, format, named);
    await writeAll(desk, sets, await write, running);
    return { file: await file.finish(), name: exportName(format, named, desk.now()) };
  } catch (error) {
    file.drop();
    throw error;
  }
}

/** How a format puts things down, one after the other. */
interface Writer {
  head(sets: readonly SetEntry[]): Promise<void>;
  set(set: SetEntry): Promise<void>;
  article(one: ExportedArticle, set: SetEntry): Promise<void>;
  end(articles: number): Promise<void>;
}

async function writeAll(
  desk: ExportDesk,
  sets: readonly SetEntry[],
  writer: Writer,
  { signal, report }: Parameters<typeof exportCorpus>[2],
): Promise<void> {
  const of = sets.reduce((sum, { articles }) => sum + articles, 0);
  let articles = 0;
  let told = Number.NEGATIVE_INFINITY;
  await writer.head(sets);
  for (const set of sets) {
    await writer.set(set);
    for await (const some of desk.articles(set.id)) {
      signal.throwIfAborted();
      for (const one of some) await writer.article(one, set);
      articles += some.length;
      if (desk.now() - told < REPORT_EVERY_MS) continue;
      report({ articles, of });
      told = desk.now();
    }
  }
  await writer.end(articles);
}

async function linesWriter(
  desk: ExportDesk,
  file: BlobBuilder,
  format: 'json-lines' | 'backup',
  named: SetEntry | null,
): Promise<Writer> {
  const kind: CorpusFileKind = format === 'backup' ? 'backup' : named ? 'set' : 'everything';
  const settings = format === 'backup' ? await desk.settings() : null;
  const line = (text: string) => file.add(`${text}\n`);
  return {
    head: (sets) =>
      line(
        writeHead({
          kind,
          exported: new Date(desk.now()).toISOString(),
          articles: sets.reduce((sum, { articles }) => sum + articles, 0),
          sets: sets.map(({ id, name, licence, note, on, importedAt, from, articles }) => ({
            id,
            name,
            licence,
            note,
            on,
            importedAt,
            from,
            articles,
          })),
          settings,
        }),
      ),
    set: async ({ id }) => {
      if (kind !== 'set') await line(writeSet(id));
    },
    article: async ({ article, cutOff, older }) => {
      for (const version of older) await line(writeOlder(version.article, version.replacedAt));
      await line(writeArticle(article, cutOff));
    },
    end: (articles) => line(writeEnd(articles)),
  };
}

async function csvWriter(file: BlobBuilder, withSet: boolean): Promise<Writer> {
  return {
    head: () => file.add(csvHeader(withSet)),
    set: async () => {},
    article: ({ article }, { name }) => file.add(csvRow(article, withSet ? name : null)),
    end: async () => {},
  };
}
