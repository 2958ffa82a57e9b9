import { MAX_FIELD_CHARACTERS } from '../../core/article/limits.ts';
import { type Saying, saying } from '../../words/saying.ts';
import type { SetId, SetLabels, ToldFile } from '../store/described.ts';

/**
 * The first line of a corpus file (docs/formats.md): JSON lines as everybody writes them, with a head that says what
 * the articles below belong to. Lines of which `lateral` is a key are no articles, so that other programs can pass
 * them over.
 */
export interface CorpusHead {
  readonly kind: CorpusFileKind;
  /** ISO 8601, or null where the file does not say. */
  readonly exported: string | null;
  /** Articles in the file, older versions not counted; null where the file does not say. */
  readonly articles: number | null;
  /** In the order in which they come. One at least. */
  readonly sets: readonly SetHead[];
  /** A backup's settings: names and values as they were kept. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

export type CorpusFileKind = 'set' | 'everything' | 'backup';

/** What is said of one set. */
export interface SetHead extends SetLabels {
  /** The id it had where it was exported: how a set of a later line is told. */
  readonly id: SetId;
  readonly on: boolean;
  /** Milliseconds since 1970, as ISO 8601 in the file; null where it does not say, or where the set came with Lateral. */
  readonly importedAt: number | null;
  /** Null where the file does not say. */
  readonly from: readonly ToldFile[] | null;
  readonly articles: number;
}

export const CORPUS_FILE_VERSION = 1;
/** Sets of one file. */
const MAX_SETS = 1_000;
/** Names of files that one set tells. */
const MAX_FROM = 100;
/** A licence or a note, in characters. */
export const MAX_NOTE_CHARACTERS = 10_000;

export function writeHead(head: CorpusHead): string {
  const { kind, exported, articles, sets, settings } = head;
  const [only] = sets;
  const { name, licence, note } = only ?? { name: '', licence: '', note: '' };
  // A set alone is for others to have: when and from which files it came is no business of theirs.
  const about = kind === 'set' ? { name, licence, note } : { sets: sets.map(writtenSet) };
  return JSON.stringify({
    lateral: 'corpus',
    version: CORPUS_FILE_VERSION,
    kind,
    exported,
    articles,
    ...about,
    ...(settings ? { settings } : {}),
  });
}

function writtenSet({ importedAt, ...set }: SetHead) {
  return { ...set, importedAt: importedAt === null ? null : new Date(importedAt).toISOString() };
}

/** What a first line is: the head of a corpus file, one that this version can't read, or (null) anything else. */
export type HeadLine =
  | { readonly kind: 'head'; readonly head: CorpusHead }
  | { readonly kind: 'unreadable'; readonly reason: Saying }
  | null;

/** Known keys are copied one by one and checked: the file may come from anybody. */
export function readHead(value: unknown): HeadLine {
  const line = record(value);
  if (line?.get('lateral') !== 'corpus') return null;
  if (line.get('version') !== CORPUS_FILE_VERSION) {
    return { kind: 'unreadable', reason: saying('passedOver_newerFile') };
  }
  const kind = KINDS.find((known) => known === line.get('kind')) ?? 'set';
  const articles = count(line.get('articles'));
  const listed = Array.isArray(line.get('sets')) ? (line.get('sets') as unknown[]) : [];
  if (listed.length > MAX_SETS)
    return { kind: 'unreadable', reason: saying('passedOver_tooManySets', { most: MAX_SETS }) };
  const sets = listed.flatMap((set) => readSet(record(set)));
  return {
    kind: 'head',
    head: {
      kind,
      exported: text(line.get('exported'), 40) || null,
      articles,
      sets: sets.length > 0 ? sets : readSet(line, articles ?? 0),
      settings: kind === 'backup' ? plainSettings(line.get('settings')) : null,
    },
  };
}

const KINDS: readonly CorpusFileKind[] = ['set', 'everything', 'backup'];

function readSet(set: Fields | null, articles?: number): SetHead[] {
  if (!set) return [];
  return [
    {
      id: text(set.get('id'), MAX_FIELD_CHARACTERS),
      name: text(set.get('name'), MAX_FIELD_CHARACTERS),
      licence: text(set.get('licence'), MAX_NOTE_CHARACTERS),
      note: text(set.get('note'), MAX_NOTE_CHARACTERS),
      on: set.get('on') !== false,
      importedAt: moment(set.get('importedAt')),
      from: Array.isArray(set.get('from'))
        ? (set.get('from') as unknown[]).slice(0, MAX_FROM).flatMap(toldFile)
        : null,
      articles: articles ?? count(set.get('articles')) ?? 0,
    },
  ];
}

type Fields = ReadonlyMap<string, unknown>;

/** The own members of an object, whatever they are called (`__proto__` among them); null for anything else. */
export function record(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function text(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

/** None of what is neither a name nor a folder with a number. */
function toldFile(value: unknown): ToldFile[] {
  if (typeof value === 'string') return [text(value, MAX_FIELD_CHARACTERS)];
  const many = record(value);
  const files = count(many?.get('files'));
  return many && files !== null ? [{ folder: text(many.get('folder'), MAX_FIELD_CHARACTERS), files }] : [];
}

function moment(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function count(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

function plainSettings(value: unknown): CorpusHead['settings'] {
  const settings = record(value);
  return settings && Object.fromEntries([...settings].filter(([name]) => name !== '__proto__'));
}
