import type { Article } from '../../core/article/article.ts';
import type { TableHead } from '../formats/delimited/column-map.ts';
import type { ColumnMap, FilePreview, PassedOver, SourceFile } from '../import/described.ts';
import { MAX_RECORD_KEYS } from '../limits.ts';
import { type FileOptions, fileRecords } from './file-records.ts';
import { visibleName } from './labels.ts';
import type { RecognisedEntry } from './read-entry.ts';

export interface PreviewOptions {
  readonly columns?: readonly ColumnMap[];
  readonly signal: AbortSignal;
  /** Milliseconds, for the time that a preview may take. */
  readonly now?: () => number;
}

/** How much of a file is looked at before anything is written: enough for three long articles, and no time to wait for. */
const PREVIEW = {
  bytes: 4 * 1024 * 1024,
  milliseconds: 400,
  /** Where fewer articles were found than are shown: a first page takes its time. */
  longest: 3_000,
  records: 100,
  articles: 3,
  problems: 20,
};

/** What was looked at is enough. */
class EnoughSeen extends Error {
  override readonly name = 'EnoughSeen';
}

/** What a file was recognised as and holds, from its head: a bounded number of bytes, records and milliseconds. */
export async function previewSource(file: SourceFile, options: PreviewOptions): Promise<FilePreview> {
  const { signal, columns = [], now = () => performance.now() } = options;
  const seen = new Seen(now, now());
  const reading: FileOptions = {
    signal,
    columns,
    onArchive: (format) => {
      seen.archive = format;
    },
    onRecognised: (entry) => {
      seen.entry ??= entry;
    },
    onColumns: (table) => {
      seen.table ??= table;
    },
  };
  try {
    for await (const record of fileRecords(file, reading, (bytes) => seen.addBytes(bytes))) {
      seen.records++;
      if (record.kind === 'article') seen.articles.push(record.article);
      else seen.problems.push({ file: record.file, line: record.line, reason: record.reason });
      seen.stopIfEnough();
    }
    seen.whole = true;
  } catch (error) {
    if (!(error instanceof EnoughSeen)) throw error;
  }
  const { archive, entry, table, articles, whole, problems } = seen;
  const shown = table !== null && table.columns.headers.length <= MAX_RECORD_KEYS ? table : null;
  return {
    file: visibleName(file.path),
    format: archive ?? entry?.format ?? null,
    bytes: file.blob.size,
    encoding: entry?.encoding.name ?? null,
    articles: articles.slice(0, PREVIEW.articles),
    found: articles.length,
    whole,
    columns: shown?.columns ?? null,
    ...(shown === null ? {} : { columnsToldBy: shown.toldBy, samples: shown.samples }),
    problems: problems.slice(0, PREVIEW.problems),
  };
}

class Seen {
  archive: 'zip' | 'gzip' | null = null;
  /** Of an archive the first one that could be read. */
  entry: RecognisedEntry | null = null;
  table: TableHead | null = null;
  readonly articles: Article[] = [];
  readonly problems: PassedOver[] = [];
  records = 0;
  whole = false;
  private bytes = 0;
  private readonly now: () => number;
  private readonly began: number;

  constructor(now: () => number, began: number) {
    this.now = now;
    this.began = began;
  }

  addBytes(bytes: number): void {
    this.bytes += bytes;
    this.stopIfEnough();
  }

  stopIfEnough(): void {
    const late =
      this.now() - this.began >
      (this.articles.length < PREVIEW.articles ? PREVIEW.longest : PREVIEW.milliseconds);
    if (late || this.bytes > PREVIEW.bytes || this.records >= PREVIEW.records) throw new EnoughSeen();
  }
}
