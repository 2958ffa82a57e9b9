import type { ColumnMap, FilePreview, FormatName } from '../../../corpus/import/described.ts';

/** Files of one format, shown together where there are many. */
export interface FileGroup {
  readonly format: FormatName | null;
  readonly files: readonly FilePreview[];
  readonly found: number;
  /** Whether all of each file was looked at, so that the number is the whole. */
  readonly whole: boolean;
  readonly bytes: number;
  readonly problems: number;
}

/** Tables with the same headings, whose columns are corrected together. */
export interface TableGroup {
  readonly columns: ColumnMap;
  readonly files: readonly FilePreview[];
}

/** By format, most files first; what was not recognised comes first, since it wants to be looked at. */
export function groupFiles(files: readonly FilePreview[]): FileGroup[] {
  const groups = new Map<FormatName | null, FilePreview[]>();
  for (const file of files) {
    const same = groups.get(file.format);
    if (same === undefined) groups.set(file.format, [file]);
    else same.push(file);
  }
  return [...groups]
    .map(([format, same]) => ({
      format,
      // Files with problems are what a reader looks for in a long list.
      files: same.toSorted((a, b) => b.problems.length - a.problems.length),
      found: sum(same, (file) => file.found),
      whole: same.every((file) => file.whole),
      bytes: sum(same, (file) => file.bytes),
      problems: sum(same, (file) => file.problems.length),
    }))
    .sort((a, b) => Number(b.format === null) - Number(a.format === null) || b.files.length - a.files.length);
}

export function groupTables(files: readonly FilePreview[]): TableGroup[] {
  const tables = new Map<string, { columns: ColumnMap; files: FilePreview[] }>();
  for (const file of files) {
    if (file.columns === null) continue;
    const key = tableKey(file.columns);
    const same = tables.get(key);
    if (same === undefined) tables.set(key, { columns: file.columns, files: [file] });
    else same.files.push(file);
  }
  return [...tables.values()];
}

/** The same for tables that are read alike. */
function tableKey({ delimiter, headers, headerless = false }: ColumnMap): string {
  return JSON.stringify([delimiter, headers, headerless]);
}

/** A table's columns as the reader has corrected them, or as they were recognised. */
export function correctedColumns(corrected: readonly ColumnMap[], columns: ColumnMap): ColumnMap {
  return corrected.find((one) => tableKey(one) === tableKey(columns)) ?? columns;
}

/** A later correction of a table takes the place of the one before. */
export function withCorrection(corrected: readonly ColumnMap[], columns: ColumnMap): readonly ColumnMap[] {
  return [...corrected.filter((one) => tableKey(one) !== tableKey(columns)), columns];
}

/** A column holds a field alone: whoever gives it to one takes it from the other. Several may be left out. */
export function withField(columns: ColumnMap, column: number, field: ColumnMap['fields'][number]): ColumnMap {
  return {
    ...columns,
    fields: columns.fields.map((before, i) => (i === column ? field : before === field ? null : before)),
  };
}

function sum(files: readonly FilePreview[], of: (file: FilePreview) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}
