/** Figures as the tables print them. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1_000) return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function times(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ×`;
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

export function share(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

export function reached(is: boolean): string {
  return is ? 'reached' : '**missed**';
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
