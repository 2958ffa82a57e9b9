import { type Saying, saying } from '../../words/saying.ts';
import type { ToldFile } from '../store/described.ts';
import type { SourceFile } from './described.ts';
import { IMPORT } from './limits.ts';

/**
 * The order in which files are read: by path, whatever order a browser hands a folder's files over in, so that the same
 * files picked again are the same records in the same order.
 */
export function inOrder(files: readonly SourceFile[]): SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What a set's card says it came from: each name, or of very many files the folders and how many lie in each. */
export function toldNames(files: readonly SourceFile[]): ToldFile[] {
  if (files.length <= IMPORT.namesTold) return files.map(({ path }) => path);
  const folders = new Map<string, number>();
  for (const { path } of files) {
    const folder = folderOf(path);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const told = [...folders].map(([folder, count]) => ({ folder, files: count }));
  if (told.length <= IMPORT.namesTold) return told;
  const rest = told.slice(IMPORT.namesTold - 1).reduce((sum, { files }) => sum + files, 0);
  return [...told.slice(0, IMPORT.namesTold - 1), { folder: '', files: rest }];
}

/** A name for the set: the one file's, the folder's that all lie in, or the first file's and how many more. */
export function proposedName(files: readonly SourceFile[]): string | Saying {
  const [first] = files;
  if (!first) return '';
  const folder = folderOf(first.path);
  if (files.length === 1) return bareName(first.path);
  if (folder !== '' && files.every(({ path }) => path.startsWith(folder))) return folder.slice(0, -1);
  return saying('bringIn_andMore', { first: bareName(first.path), more: files.length - 1 });
}

/** The outermost folder with its slash; '' for a file that lies in none. */
function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

const ENDING = /\.(?:gz|zip|jsonl|ndjson|json|csv|tsv|txt|html?|mhtml?|xml|rss|atom|rdf)$/i;

/** Without folders and endings: `news.jsonl.gz` is called `news`. */
export function bareName(path: string): string {
  let name = path.slice(path.lastIndexOf('/') + 1);
  while (ENDING.test(name) && name.replace(ENDING, '') !== '') name = name.replace(ENDING, '');
  return name;
}
