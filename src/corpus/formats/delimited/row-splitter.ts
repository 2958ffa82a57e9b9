import Papa from 'papaparse';

/** A row of a table, or what stands in the place of one. */
export type Row =
  | {
      /** Line that it begins in, from 1. */
      readonly line: number;
      readonly cells: readonly string[];
    }
  /** Text that is no row: in `line` a quotation mark opens that does not close, or a row begins that does not end. */
  | {
      readonly line: number;
      readonly cells: null;
      readonly problem: 'unclosed' | 'too-long';
      readonly stops: boolean;
    };

export interface RowFormat {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Cells of a whole row, where that is known: by it a row is told after a quotation mark that does not close. */
  readonly columns: number | null;
}

/** No row is longer: a text has up to 1,000,000 characters, its quotation marks are doubled, and there are other cells. */
const LONGEST_ROW = 4_000_000;
/** Quotation marks that don't close after which a table is read no further: each may cost a look over a longest row. */
const MOST_UNCLOSED = 1_000;

/** What papaparse says of one row. */
interface Step {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly index?: number }[];
  readonly meta: { readonly cursor: number };
}

/** A row that may be none: where it ends, if that is known, and where the quotation mark opens that makes it doubtful. */
interface Doubtful {
  readonly cells: readonly string[];
  readonly end: number;
  readonly opens: number | null;
}

/**
 * Cuts a table into rows as its text comes, with papaparse's parser (quoted cells with line breaks and delimiters, marks
 * doubled in them). The rows don't depend on where the text was cut, and every value stays text.
 *
 * A quotation mark that is never closed would swallow all that follows. Where the next line reads as a whole row again,
 * only the line with the mark is given up; else what follows is.
 *
 * @param longest UTF-16 units of a row; another one for tests.
 */
export class RowSplitter {
  private readonly format: RowFormat;
  private readonly longest: number;
  private text = '';
  private line = 1;
  /** Length of `text` from which on it is worth to look for rows: each look begins at the start of the first. */
  private worth = 0;
  private rows: Row[] = [];
  private skipsLine = false;
  private stopped = false;
  private unclosed = 0;

  constructor(format: RowFormat, longest = LONGEST_ROW) {
    this.format = format;
    this.longest = longest;
  }

  /** Takes the next part of the text, and gives the rows that ended in it. */
  push(chunk: string): Row[] {
    if (this.stopped) return [];
    this.text += chunk;
    if (this.text.length >= this.worth) this.split(false);
    return this.take();
  }

  /** The last row, when all was pushed. */
  end(): Row[] {
    // White space behind a last closing mark is no part of the cell: with a line end it is known as such.
    if (this.text !== '' && !this.text.endsWith(this.format.newline)) this.text += this.format.newline;
    this.split(true);
    return this.take();
  }

  private take(): Row[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  private split(last: boolean): void {
    this.worth = 0;
    while (!this.stopped && (!this.skipsLine || this.skipLine()) && this.text !== '') {
      const doubtful = this.takeRows(last) ?? this.tooLong();
      if (doubtful !== null && this.settle(doubtful, last)) continue;
      this.worth = this.text.length * 2;
      return;
    }
    if (this.stopped) this.text = '';
  }

  /** Takes the rows that are beyond doubt, up to the first that is not. */
  private takeRows(last: boolean): Doubtful | null {
    let at = 0;
    const doubts: Doubtful[] = [];
    this.parse(this.text, last, ({ data, errors, meta }) => {
      const cells = data[0] ?? [];
      const end = meta.cursor;
      if (end - at > this.longest) return false;
      const open = errors.find(isOpenQuote)?.index;
      const whole = errors.every(({ code }) => code !== 'MissingQuotes');
      if (open !== undefined && (!whole || this.text.indexOf(this.format.newline, at) < end - 1)) {
        doubts.push({ cells, end: whole ? end - at : 0, opens: open - at });
        return false;
      }
      this.addRow(cells, at, end);
      this.line += this.linesIn(at, end);
      at = end;
      return true;
    });
    this.text = this.text.slice(at);
    return doubts[0] ?? null;
  }

  /** The row that begins here, if it goes on beyond the longest. */
  private tooLong(): Doubtful | null {
    if (this.text.length <= this.longest) return null;
    let opens: number | null = null;
    this.parse(this.text.slice(0, this.longest), true, ({ errors }) => {
      opens = errors.find(isOpenQuote)?.index ?? null;
      return false;
    });
    return { cells: [], end: 0, opens };
  }

  /** Decides what a doubtful row is; false if that takes more text. */
  private settle({ cells, end, opens }: Doubtful, last: boolean): boolean {
    const next = opens === null ? 0 : this.text.indexOf(this.format.newline, opens) + 1;
    const within = next > 0 && next <= this.longest && (end === 0 || next < end);
    const sound = within ? this.isRow(next, last) : false;
    if (sound === null) return false;
    if (!sound && end > 0) {
      this.addRow(cells, 0, end);
      this.skip(end);
      return true;
    }
    const problem = opens === null ? 'too-long' : 'unclosed';
    this.stopped = opens !== null && (!sound || ++this.unclosed >= MOST_UNCLOSED);
    this.rows.push({
      line: this.line + this.linesIn(0, opens ?? 0),
      cells: null,
      problem,
      stops: this.stopped,
    });
    if (opens === null) this.skipsLine = true;
    else this.skip(next);
    return true;
  }

  /** Whether a whole row without fault begins at a place; null if its end has not come yet. */
  private isRow(from: number, last: boolean): boolean | null {
    const { columns } = this.format;
    if (columns === null || columns < 2) return false;
    let sound: boolean | null = null;
    this.parse(this.text.slice(from, from + this.longest), last, ({ data, errors }) => {
      sound = errors.length === 0 && data[0]?.length === columns;
      return false;
    });
    return sound ?? (last || this.text.length - from >= this.longest ? false : null);
  }

  private parse(text: string, last: boolean, step: (row: Step) => boolean): void {
    const { delimiter, newline } = this.format;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      step: (row: Step) => {
        if (!step(row)) parser.abort();
      },
    } as Papa.ParseConfig);
    parser.parse(text, 0, !last);
  }

  /** A line without anything on it is none; one with nothing but delimiters is a row. */
  private addRow(cells: readonly string[], from: number, end: number): void {
    const [only = ''] = cells;
    if (cells.length === 1 && only.trim() === '') return;
    this.rows.push({ line: this.line, cells: this.withoutReturn(cells, from, end) });
  }

  /** Of a line that ends in CR LF the CR is no part of the last cell, unless it stands inside quotation marks. */
  private withoutReturn(cells: readonly string[], from: number, end: number): readonly string[] {
    const last = cells.at(-1) ?? '';
    const { delimiter, newline } = this.format;
    if (newline !== '\n' || !last.endsWith('\r')) return cells;
    const bare =
      cells.length === 1
        ? end - from === last.length + 1
        : this.text.endsWith(delimiter + last + newline, end);
    return bare ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
  }

  private skip(end: number): void {
    this.line += this.linesIn(0, end);
    this.text = this.text.slice(end);
  }

  /** Passes over the rest of a line; false if its end has not come yet. */
  private skipLine(): boolean {
    const end = this.text.indexOf(this.format.newline);
    this.skipsLine = end < 0;
    this.skip(end < 0 ? this.text.length : end + 1);
    return end >= 0;
  }

  private linesIn(from: number, to: number): number {
    let lines = 0;
    let at = this.text.indexOf(this.format.newline, from);
    while (at >= 0 && at < to) {
      lines++;
      at = this.text.indexOf(this.format.newline, at + 1);
    }
    return lines;
  }
}

/** papaparse's words for a cell whose quotation mark is not closed where the cell ends, or never. */
function isOpenQuote({ code }: { readonly code: string }): boolean {
  return code === 'InvalidQuotes' || code === 'MissingQuotes';
}
