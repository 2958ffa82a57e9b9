/**
 * Spreadsheets run a cell that starts with one of these as a formula. Such a cell gets an apostrophe in front, and so does
 * one that has apostrophes there already: taking one away again always gives back what was written.
 */
export const LIKE_A_FORMULA = /^'*[=+\-@\t\r]/;

/** What a cell of a CSV file that Lateral wrote held before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** The columns that Lateral writes, which is also what such a file is known by; with `set` in front for several sets. */
export const CSV_COLUMNS = ['id', 'url', 'outlet', 'title', 'byline', 'published', 'lang', 'text'] as const;
export const SET_COLUMN = 'set';

export function isOwnCsv(headers: readonly string[]): boolean {
  const own = headers[0] === SET_COLUMN ? headers.slice(1) : headers;
  return own.length === CSV_COLUMNS.length && CSV_COLUMNS.every((column, i) => own[i] === column);
}
