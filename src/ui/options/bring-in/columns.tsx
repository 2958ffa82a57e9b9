import type { ColumnField, ColumnMap } from '../../../corpus/import/described.ts';
import { bringInWords } from '../words/bring-in.ts';
import type { Draft } from './bring-in-state.ts';
import { correctedColumns, type TableGroup, withField } from './group-files.ts';

const say = bringInWords.preview;
const FIELDS: readonly ColumnField[] = [
  'title',
  'text',
  'outlet',
  'published',
  'url',
  'byline',
  'lang',
  'id',
];
/** A table may have a million columns; those that could matter stand at its beginning, or hold a field. */
const MOST_SHOWN = 60;
/** Values of a column that are shown. */
const MOST_VALUES = 3;
/** Characters of a value that are shown. */
const VALUE_LENGTH = 60;

interface ColumnsProps {
  readonly table: TableGroup;
  readonly draft: Draft;
  readonly checking: boolean;
  readonly onColumns: (columns: ColumnMap) => void;
}

/** What each column of a table holds, as it was recognised by its heading or its values, to be corrected. */
export function Columns({ table, draft, checking, onColumns }: ColumnsProps) {
  const [file] = table.files;
  if (file === undefined) return null;
  const columns = correctedColumns(draft.columns, table.columns);
  const unnamed = columns.headerless ? say.column : say.columnUnnamed;
  const shown = columns.headers
    .map((_, column) => column)
    .filter((column) => column < MOST_SHOWN || columns.fields[column] !== null);
  return (
    <section class="columns" aria-label={`${say.columns}: ${file.file}`}>
      <h2>
        {say.columns} <bdi class="soft">{file.file}</bdi>
      </h2>
      <p class="soft">{say.columnsNote(table.files.length, file.columnsToldBy ?? 'headings')}</p>
      {!columns.fields.includes('text') && (
        <p class="problem" role="alert">
          {say.noTextColumn}
        </p>
      )}
      <table class="columns-table">
        <thead>
          <tr>
            <th scope="col">{say.columnHeading}</th>
            <th scope="col">{say.columnHolds}</th>
            <th scope="col">{say.columnValues}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => {
            const heading = columns.headers[column]?.trim() || unnamed(column + 1);
            return (
              <tr key={column} class={columns.fields[column] === null ? 'column-out' : ''}>
                <th scope="row">
                  <bdi>{heading}</bdi>
                </th>
                <td>
                  <select
                    aria-label={say.columnSelect(heading)}
                    value={columns.fields[column] ?? ''}
                    onChange={({ currentTarget }) =>
                      onColumns(withField(columns, column, fieldOf(currentTarget.value)))
                    }
                  >
                    <option value="">{say.leftOut}</option>
                    {FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {say.field(field)}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="column-values">
                  {(file.samples?.[column] ?? [])
                    .filter((value) => value.trim() !== '')
                    .slice(0, MOST_VALUES)
                    .map((value, i) => (
                      <bdi key={i}>{short(value)}</bdi>
                    ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {columns.headers.length > shown.length && (
        <p class="soft">{say.moreColumns(columns.headers.length - shown.length)}</p>
      )}
      <p class="soft" role="status">
        {checking ? say.rechecking : ''}
      </p>
    </section>
  );
}

function fieldOf(value: string): ColumnField | null {
  return FIELDS.find((field) => field === value) ?? null;
}

function short(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line.length <= VALUE_LENGTH ? line : `${line.slice(0, VALUE_LENGTH)} …`;
}
