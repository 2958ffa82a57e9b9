import type { ColumnField, ColumnMap, FilePreview } from '../../import/described.ts';
import { fieldNamed } from '../record/field-names.ts';
import { type DateOrder, dateOrder } from '../record/published-date.ts';
import { couldBe, fieldsByLook, isAddress, isDate, lookOf } from './column-looks.ts';
import { fieldInHeading, speaksAgainst } from './longer-heading.ts';
import { RowSplitter } from './row-splitter.ts';

/** A table's beginning, as rows. */
export interface TableHead {
  readonly columns: ColumnMap;
  /** First values of each column. */
  readonly samples: readonly (readonly string[])[];
  /** What the columns were told by. */
  readonly toldBy: NonNullable<FilePreview['columnsToldBy']>;
  readonly newline: '\n' | '\r';
  readonly dateOrder: DateOrder;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Rows that are looked at. */
const ROWS = 100;
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
/** A first cell this long is a value, not a name. */
const LONGEST_HEADER = 100;
/** Excel's own first line, by which it tells itself the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?(?:\n|\r|$)/i;

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

/**
 * What the columns of a table hold, from its first 64 k characters: by the names in its first line, in the languages of
 * `record/field-names.ts`, and by the look of the values where those say nothing.
 *
 * @param corrected what the reader has made of such proposals: one for a table like this is kept to.
 */
export function readTableHead(text: string, whole: boolean, corrected: readonly ColumnMap[]): TableHead {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const told = SEPARATOR_LINE.exec(text)?.[1];
  const delimiters = told !== undefined ? [told] : DELIMITERS;
  const readings = delimiters.map((delimiter) => ({
    delimiter,
    rows: rowsOf(text, whole, delimiter, newline),
  }));
  const best = readings.reduce((one, other) => (score(other.rows) > score(one.rows) ? other : one));
  const [first = [], ...others] = best.rows;
  const headerless = !isHeader(first);
  const values = headerless ? best.rows : others;
  const byColumn = first.map((_, i) => values.map((row) => row[i] ?? ''));
  const { columns: proposed, toldBy } = propose(best.delimiter, first, headerless, byColumn);
  const columns = corrected.find((one) => isSameTable(one, proposed)) ?? proposed;
  const dated = columns.fields.indexOf('published');
  return {
    columns,
    samples: byColumn.map((column) => column.slice(0, SAMPLES).map((value) => value.slice(0, SAMPLE_LENGTH))),
    toldBy,
    newline,
    dateOrder: dateOrder(byColumn[dated] ?? []),
  };
}

/** Whether two tables are read alike: their columns are corrected together. */
function isSameTable(one: ColumnMap, other: ColumnMap): boolean {
  const { delimiter, headers, headerless = false } = other;
  return (
    one.delimiter === delimiter &&
    (one.headerless ?? false) === headerless &&
    one.headers.length === headers.length &&
    one.headers.every((header, i) => header === headers[i])
  );
}

/** Whether a first row is Excel's word on the delimiter and no row at all. */
export function isSeparatorLine(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '');
}

function rowsOf(
  text: string,
  whole: boolean,
  delimiter: string,
  newline: '\n' | '\r',
): (readonly string[])[] {
  const splitter = new RowSplitter({ delimiter, newline, columns: null });
  const rows = [...splitter.push(text), ...(whole ? splitter.end() : [])];
  const read = rows.flatMap(({ cells }) => (cells === null || isSeparatorLine(cells) ? [] : [cells]));
  // A first row that is longer than what is looked at: its cells so far are better than nothing.
  if (read.length === 0 && !whole)
    read.push(...splitter.end().flatMap(({ cells }) => (cells ? [cells] : [])));
  return read.slice(0, ROWS);
}

/** How much a reading looks like a table: named columns, the same number of cells in each row, many of them. */
function score(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  const width = first.length;
  if (width < 2) return 0;
  const alike = rows.filter((row) => row.length === width).length / rows.length;
  const names = first.filter((cell) => fieldNamed(cell) !== null).length;
  return names * 10 + alike * 5 + Math.min(width, 20) / 20;
}

function isHeader(first: readonly string[]): boolean {
  const isValue = (cell: string) => cell.length > LONGEST_HEADER || isAddress(cell) || isDate(cell);
  return first.some((cell) => fieldNamed(cell) !== null) ? !first.some(isAddress) : !first.some(isValue);
}

function propose(
  delimiter: string,
  first: readonly string[],
  headerless: boolean,
  byColumn: readonly (readonly string[])[],
): Pick<TableHead, 'columns' | 'toldBy'> {
  const headers = headerless ? first.map(() => '') : first.map((cell) => cell.trim());
  const fields: (ColumnField | null)[] = headers.map(() => null);
  const looks = byColumn.map(lookOf);
  if (!headerless) {
    for (const field of FIELDS) {
      const named = headers.flatMap((header, i) => {
        const name = fieldNamed(header);
        // Of two columns that are called so the one that holds something.
        return name?.field === field
          ? [{ i, rank: name.rank + (isEmpty(byColumn[i] ?? []) ? 1_000 : 0) }]
          : [];
      });
      const [best] = named.sort((one, other) => one.rank - other.rank);
      // "Language" over names of outlets names no language.
      if (field === 'lang' && best !== undefined && looks[best.i] && !couldBe('lang', looks[best.i]!))
        continue;
      if (best !== undefined) fields[best.i] = field;
    }
    headers.forEach((header, i) => {
      const field = fields[i] === null ? fieldInHeading(header) : null;
      if (field !== null && !fields.includes(field) && couldBe(field, looks[i] ?? null)) fields[i] = field;
    });
  }
  const byHeading = fields.some((field) => field !== null);
  const wanted = new Set(FIELDS.filter((field) => !fields.includes(field)));
  const byLook = fieldsByLook(
    looks,
    (i, field) => fields[i] === null && !(MISLED.has(field) && speaksAgainst(headers[i] ?? '')),
    wanted,
  );
  for (const [i, field] of byLook) fields[i] = field;
  const toldBy = byLook.size === 0 ? 'headings' : byHeading ? 'both' : 'values';
  return { columns: { delimiter, headers, fields, ...(headerless ? { headerless } : {}) }, toldBy };
}

/** Fields whose values another thing has as well: when a page was fetched, where its picture lies. */
const MISLED: ReadonlySet<ColumnField> = new Set(['published', 'url']);

function isEmpty(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}
