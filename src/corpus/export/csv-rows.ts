import Papa from 'papaparse';
import type { Article } from '../../core/article/article.ts';
import { CSV_COLUMNS, LIKE_A_FORMULA, SET_COLUMN } from './formula-guard.ts';

/** Spreadsheets take UTF-8 for what it is only with this in front. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as RFC 4180 has them, with its line ends, the last one too. */
function csv(rows: readonly (readonly (string | null)[])[]): string {
  return `${Papa.unparse(rows as unknown[][], { escapeFormulae: LIKE_A_FORMULA, newline: '\r\n' })}\r\n`;
}

/** @param withSet whether the first column names the set */
export function csvHeader(withSet: boolean): string {
  return BYTE_ORDER_MARK + csv([withSet ? [SET_COLUMN, ...CSV_COLUMNS] : CSV_COLUMNS]);
}

/** @param set its name for the first column, or null for no such column */
export function csvRow(article: Article, set: string | null): string {
  const cells = CSV_COLUMNS.map((column) => article[column]);
  return csv([set === null ? cells : [set, ...cells]]);
}
