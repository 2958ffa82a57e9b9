import type { ColumnField, ColumnMap, ImportPlan, SourceFile } from '../corpus/import/described.ts';
import type { RowOrder, SetLabels } from '../corpus/store/described.ts';
import type { ExportFormat, HandedFiles, WireCalls } from './corpus-protocol.ts';
import { isRecord } from './dispatch.ts';
import { checkNull, isCount } from './page-checks.ts';

type Message<Name extends keyof WireCalls> = Parameters<WireCalls[Name]>[0];

/** Checks of what the page asks its worker, by name of the call: the message, or undefined if it is none. */
export const CORPUS_CHECKS: {
  readonly [Name in keyof WireCalls]: (value: unknown) => Message<Name> | undefined;
} = {
  overview: checkNull,
  deleteEverything: checkNull,
  bringBackStarter: checkNull,
  recover: checkNull,
  labelSet: (value) => {
    if (!isRecord(value)) return undefined;
    const labels = checkLabels(value.labels);
    return isText(value.set) && labels ? { set: value.set, labels } : undefined;
  },
  switchSet: (value) => {
    if (!isRecord(value)) return undefined;
    const { set, on } = value;
    return isText(set) && typeof on === 'boolean' ? { set, on } : undefined;
  },
  deleteSet: checkSet,
  undeleteSet: checkSet,
  tidy: (value) =>
    isRecord(value) && typeof value.deletedBefore === 'number'
      ? { deletedBefore: value.deletedBefore }
      : undefined,
  takeFiles: (value) => {
    if (!isRecord(value) || !isCount(value.list) || !Array.isArray(value.files)) return undefined;
    return value.files.every(isSourceFile) ? { list: value.list, files: value.files } : undefined;
  },
  inspect: (value) => {
    if (!isRecord(value)) return undefined;
    const files = checkHanded(value.files);
    const columns = checkColumns(value.columns);
    return files && columns ? { files, columns } : undefined;
  },
  import: (value) => {
    if (!isRecord(value)) return undefined;
    const files = checkHanded(value.files);
    const plan = checkPlan(value.plan);
    return files && plan ? { files, plan } : undefined;
  },
  discardImport: (value) => (isRecord(value) && isText(value.import) ? { import: value.import } : undefined),
  export: (value) => {
    if (!isRecord(value)) return undefined;
    const { set } = value;
    const format = FORMATS.find((known) => known === value.format);
    return (set === null || isText(set)) && format ? { set, format } : undefined;
  },
  search: (value) => {
    if (!isRecord(value)) return undefined;
    const { query, set, shown } = value;
    const order = ORDERS.find((known) => known === value.order);
    if (!isText(query) || !isTextOrNull(set) || !order || !isNames(shown)) return undefined;
    return { query, order, set, shown };
  },
  rows: (value) =>
    isRecord(value) && value.numbers instanceof Uint32Array ? { numbers: value.numbers } : undefined,
  article: checkNumber,
  readIn: checkNumber,
  changes: checkNumber,
  comparePair: checkPair,
  glance: checkNull,
  events: checkNull,
  deleteArticle: checkNumber,
  undeleteArticle: checkNumber,
};

const FORMATS: readonly ExportFormat[] = ['json-lines', 'csv', 'backup'];
const ORDERS: readonly RowOrder[] = ['best', 'newest', 'oldest', 'outlet', 'title', 'longest'];
const FIELDS: readonly ColumnField[] = [
  'id',
  'url',
  'outlet',
  'title',
  'byline',
  'published',
  'lang',
  'text',
];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNames(value: unknown): value is ReadonlyMap<string, string> {
  return value instanceof Map && [...value].every((names) => names.every(isText));
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function checkSet(value: unknown): { readonly set: string } | undefined {
  return isRecord(value) && isText(value.set) ? { set: value.set } : undefined;
}

function checkNumber(value: unknown): { readonly number: number } | undefined {
  return isRecord(value) && isCount(value.number) ? { number: value.number } : undefined;
}

function checkPair(value: unknown): { readonly a: number; readonly b: number } | undefined {
  return isRecord(value) && isCount(value.a) && isCount(value.b) ? { a: value.a, b: value.b } : undefined;
}

function checkLabels(value: unknown): SetLabels | undefined {
  if (!isRecord(value)) return undefined;
  const { name, licence, note } = value;
  return isText(name) && isText(licence) && isText(note) ? { name, licence, note } : undefined;
}

function checkHanded(value: unknown): HandedFiles | undefined {
  if (!isRecord(value)) return undefined;
  const { list, count } = value;
  return isCount(list) && isCount(count) ? { list, count } : undefined;
}

function isSourceFile(value: unknown): value is SourceFile {
  return isRecord(value) && isText(value.path) && value.blob instanceof Blob;
}

function checkPlan(value: unknown): ImportPlan | undefined {
  if (!isRecord(value)) return undefined;
  const { into, resume, settings = true } = value;
  const labels = checkLabels(value.labels);
  const columns = checkColumns(value.columns);
  if (!labels || !columns || !isTextOrNull(into) || !isTextOrNull(resume) || typeof settings !== 'boolean')
    return undefined;
  return { labels, into, columns, resume, settings };
}

function checkColumns(value: unknown): ImportPlan['columns'] | undefined {
  if (!Array.isArray(value)) return undefined;
  const checked = value.map(checkColumnMap);
  return checked.every((map) => map !== undefined) ? checked : undefined;
}

function checkColumnMap(value: unknown): ColumnMap | undefined {
  if (!isRecord(value)) return undefined;
  const { delimiter, headers, fields, headerless = false } = value;
  if (
    typeof headerless !== 'boolean' ||
    !isText(delimiter) ||
    !Array.isArray(headers) ||
    !Array.isArray(fields)
  )
    return undefined;
  const known = fields.every((field) => field === null || FIELDS.some((one) => one === field));
  return headers.every(isText) && known && fields.length === headers.length
    ? { delimiter, headers, fields, ...(headerless ? { headerless } : {}) }
    : undefined;
}
