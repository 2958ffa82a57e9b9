import type { Article } from '../../core/article/article.ts';
import { saying } from '../../words/saying.ts';
import { readSource, type SourceRecord } from '../sources/read-source.ts';
import type { SetId } from '../store/described.ts';
import type { ImportPlan, SourceFile } from './described.ts';
import { IMPORT } from './limits.ts';
import { asOwnFile, type OwnFile } from './own-file.ts';

/** A file with what it is, as far as that was looked at before it is read. */
export interface KnownFile {
  readonly file: SourceFile;
  /** Null for a file that Lateral did not write. */
  readonly own: OwnFile | null;
}

/** What an import takes in, one after the other: each counts as one record, so that their number is a place to go on from. */
export type Incoming =
  | (Extract<SourceRecord, { kind: 'article' }> & {
      /** Of a corpus file: versions that it took the place of, the oldest first. */
      readonly older?: readonly { readonly article: Article; readonly replacedAt: number }[];
    })
  | Extract<SourceRecord, { kind: 'passed-over' }>
  /** From here on articles belong to this set of the file's head. */
  | { readonly kind: 'set'; readonly file: string; readonly id: SetId };

interface Reading {
  readonly columns: ImportPlan['columns'];
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Looks for files of our own, among few files only: a folder of thousands is nobody's backup.
 * @param of how many were handed over, be these all of them or some
 */
export async function knowFiles(
  files: readonly SourceFile[],
  of: number,
  signal: AbortSignal,
): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  for (const file of files)
    known.push({ file, own: of > IMPORT.previewedFiles ? null : await asOwnFile(file, signal) });
  return known;
}

/** All that a file holds, in its order. */
export async function* recordsOf({ file, own }: KnownFile, reading: Reading): AsyncGenerator<Incoming> {
  if (own === null) {
    yield* readSource(file, reading);
  } else if (own.kind === 'unreadable') {
    reading.onBytes(file.blob.size);
    yield { kind: 'passed-over', file: file.path, line: null, reason: own.reason };
  } else {
    yield* ownRecords(file, own, reading);
  }
}

async function* ownRecords(
  { path: file, blob }: SourceFile,
  own: Extract<OwnFile, { kind: 'readable' }>,
  reading: Reading,
): AsyncGenerator<Incoming> {
  let older: { article: Article; replacedAt: number }[] = [];
  let characters = 0;
  let ended = false;
  let articles = 0;
  for await (const one of own.lines(blob, reading)) {
    const { line } = one;
    switch (one.kind) {
      case 'article': {
        const { article, notes, cutOff } = one;
        articles += 1;
        yield { kind: 'article', article, file, line, notes, cutOff, older };
        older = [];
        characters = 0;
        break;
      }
      case 'older':
        characters += one.article.text.length;
        if (characters <= IMPORT.olderCharacters) older.push(one);
        else yield { kind: 'passed-over', file, line, reason: saying('passedOver_tooManyOlder') };
        break;
      case 'set':
        yield { kind: 'set', file, id: one.id };
        break;
      case 'end':
        ended = true;
        break;
      case 'unusable':
        yield { kind: 'passed-over', file, line, reason: one.reason };
    }
  }
  // Files written by hand need no end and say no count.
  const expected = own.head.exported === null ? null : own.head.articles;
  if (ended || expected === null || articles >= expected) return;
  const reason = saying('passedOver_breaksOff', { expected, found: articles });
  yield { kind: 'passed-over', file, line: null, reason };
}
