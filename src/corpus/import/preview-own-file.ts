import type { Article } from '../../core/article/article.ts';
import type { FilePreview, PassedOver, SourceFile } from './described.ts';
import type { OwnFile } from './own-file.ts';

const ARTICLES_SHOWN = 3;
/** Lines looked at; each is a record. */
const LINES = 50;

/** A corpus file's preview: its first articles, and whether anything is wrong with its beginning. */
export async function previewOwnFile(
  { path, blob }: SourceFile,
  own: OwnFile,
  signal: AbortSignal,
): Promise<FilePreview> {
  const about = { file: path, bytes: blob.size, columns: null };
  if (own.kind === 'unreadable') {
    const problems = [{ file: path, line: null, reason: own.reason }];
    return { ...about, format: null, encoding: null, articles: [], found: 0, whole: false, problems };
  }
  const articles: Article[] = [];
  const problems: PassedOver[] = [];
  let found = 0;
  let whole = true;
  for await (const line of own.lines(blob, { signal, onBytes: () => {} })) {
    if (line.kind === 'unusable') problems.push({ file: path, line: line.line, reason: line.reason });
    if (line.kind === 'article') {
      found += 1;
      if (articles.length < ARTICLES_SHOWN) articles.push(line.article);
    }
    if (found + problems.length >= LINES) {
      whole = false;
      break;
    }
  }
  const { exported, articles: all } = own.head;
  // What Lateral wrote says how much it holds. Anybody else may be wrong about it.
  if (!whole && exported !== null && all !== null) {
    found = all;
    whole = true;
  }
  const format = own.head.kind === 'backup' ? 'backup' : 'json-lines';
  return { ...about, format, encoding: 'UTF-8', articles, found, whole, problems };
}
