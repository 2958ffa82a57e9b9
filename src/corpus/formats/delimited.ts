import { type Saying, saying } from '../../words/saying.ts';
import { isOwnCsv, unguarded } from '../export/formula-guard.ts';
import type { ColumnField, ColumnMap } from '../import/described.ts';
import { MAX_RECORD_KEYS } from '../limits.ts';
import { isSeparatorLine, readTableHead, type TableHead } from './delimited/column-map.ts';
import { type Row, RowSplitter } from './delimited/row-splitter.ts';
import type { SourceRecord, SourceText } from './format-reader.ts';
import { articleFromFields, type GivenField } from './record/article-from-fields.ts';

export interface TableOptions {
  /** The reader's own word on the columns of some tables; of others the file itself says what they hold. */
  readonly columns: readonly ColumnMap[];
  /** Told of the columns before the first record. */
  readonly onColumns?: (head: TableHead) => void;
}

/** Characters at the beginning from which the columns are told. */
const HEAD = 64 * 1024;

/**
 * The articles of a table (CSV, TSV and the like), a row each. The first line names the columns; where it holds values
 * already, their look tells. Values are text, formulas too. Holds a row at a time.
 */
export async function* readDelimited(
  source: SourceText,
  options: TableOptions,
): AsyncGenerator<SourceRecord> {
  const { file, signal } = source;
  let table: TableReader | null = null;
  let head = '';
  const begin = (whole: boolean): TableReader => {
    const read = readTableHead(head.slice(0, HEAD), whole, options.columns);
    options.onColumns?.(read);
    return new TableReader(file, read);
  };
  for await (const chunk of source.text) {
    signal.throwIfAborted();
    let next = chunk;
    if (table === null) {
      head += chunk;
      if (head.length < HEAD) continue;
      table = begin(false);
      yield* table.begin();
      next = head;
    }
    if (!table.stopped) yield* table.push(next);
    if (table.stopped) return;
  }
  if (table === null) {
    table = begin(true);
    yield* table.begin();
    if (!table.stopped) yield* table.push(head);
  }
  if (!table.stopped) yield* table.end();
}

/** Makes records of rows. */
class TableReader {
  /** True once nothing more of the file can be read. */
  stopped = false;
  private readonly file: string;
  private readonly head: TableHead;
  private readonly splitter: RowSplitter;
  private readonly places: ReadonlyMap<ColumnField, readonly number[]>;
  private readonly isOwn: boolean;
  private headerMet: boolean;
  private records = 0;

  constructor(file: string, head: TableHead) {
    const { columns, newline } = head;
    this.file = file;
    this.head = head;
    this.headerMet = columns.headerless === true;
    this.isOwn = isOwnCsv(columns.headers);
    this.splitter = new RowSplitter({
      delimiter: columns.delimiter,
      newline,
      columns: columns.headers.length,
    });
    const places = new Map<ColumnField, number[]>();
    columns.fields.forEach((field, i) => {
      if (field !== null) places.set(field, [...(places.get(field) ?? []), i]);
    });
    this.places = places;
  }

  push(text: string): Generator<SourceRecord> {
    return this.read(this.splitter.push(text));
  }

  /** A table that is too wide, which its beginning tells, is not read. */
  *begin(): Generator<SourceRecord> {
    const { length } = this.head.columns.headers;
    this.stopped = length > MAX_RECORD_KEYS;
    if (this.stopped)
      yield this.passedOver(null, saying('passedOver_tooManyColumns', { most: MAX_RECORD_KEYS }));
  }

  *end(): Generator<SourceRecord> {
    yield* this.read(this.splitter.end());
    if (this.records === 0 && !this.stopped) yield this.passedOver(null, saying('passedOver_noRows'));
  }

  private *read(rows: readonly Row[]): Generator<SourceRecord> {
    for (const row of rows) {
      if (this.stopped) return;
      if (row.cells === null) {
        this.stopped = row.stops;
        yield this.passedOver(row.line, problemOf(row));
      } else if (isSeparatorLine(row.cells) && row.line === 1) {
        continue;
      } else if (!this.headerMet) {
        this.headerMet = true;
        continue;
      } else yield this.record(row.line, row.cells);
      this.records++;
    }
  }

  private record(line: number, cells: readonly string[]): SourceRecord {
    const { headers, headerless } = this.head.columns;
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      const key = headerless ? 'passedOver_moreCellsThanFirst' : 'passedOver_moreCells';
      return this.passedOver(line, saying(key, { cells: cells.length, columns: headers.length }));
    }
    const given = new Map<ColumnField, GivenField[]>();
    for (const [field, columns] of this.places) {
      given.set(
        field,
        columns.map((i) => ({
          name: headers[i] || saying('bringIn_column', { place: i + 1 }),
          value: this.cell(cells[i] ?? ''),
        })),
      );
    }
    const reading = articleFromFields(given, { order: this.head.dateOrder, own: this.isOwn });
    if (!reading.ok) return this.passedOver(line, reading.reason);
    const { article, notes, cutOff } = reading;
    return { kind: 'article', article, file: this.file, line, notes, ...(cutOff ? { cutOff } : {}) };
  }

  /** What Lateral exports is guarded against spreadsheets. */
  private cell(value: string): string {
    return this.isOwn ? unguarded(value) : value;
  }

  private passedOver(line: number | null, reason: Saying): SourceRecord {
    return { kind: 'passed-over', file: this.file, line, reason };
  }
}

function problemOf({ problem, stops }: Extract<Row, { cells: null }>): Saying {
  if (problem === 'too-long') return saying('passedOver_rowTooLong');
  return saying(stops ? 'passedOver_quoteNeverClosed' : 'passedOver_quoteNotClosed');
}
