import type { ComponentChildren } from 'preact';

export interface NumbersRow {
  readonly key: string;
  /** The first says what the row is about. */
  readonly cells: readonly ComponentChildren[];
  /** What is shown under the row, across all columns. */
  readonly under?: ComponentChildren;
}

interface NumbersTableProps {
  readonly caption: string;
  readonly columns: readonly ComponentChildren[];
  readonly rows: readonly NumbersRow[];
}

/** The numbers of a picture. */
export function NumbersTable({ caption, columns, rows }: NumbersTableProps) {
  return (
    <table class="numbers">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={i} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ key, cells: [first, ...rest], under }) => [
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>,
          under != null && under !== false && (
            <tr key={`${key} under`} class="numbers-under">
              <td colSpan={columns.length}>{under}</td>
            </tr>
          ),
        ])}
      </tbody>
    </table>
  );
}
