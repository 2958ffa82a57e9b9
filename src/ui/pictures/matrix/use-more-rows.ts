import { useEffect, useState } from 'preact/hooks';

/** As many as a screen has room for are there with the first picture; all others follow it. */
const FIRST_ROWS = 40;

/** Rows that are shown by now. */
export function useMoreRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [all, setAll] = useState(rows.length <= FIRST_ROWS);
  useEffect(() => {
    if (all) return;
    const after = setTimeout(() => setAll(true));
    return () => clearTimeout(after);
  }, [all]);
  return all ? rows : rows.slice(0, FIRST_ROWS);
}
