import type { SetLabels } from '../store/described.ts';

const ENDINGS = { 'json-lines': '.jsonl', csv: '.csv', backup: '.jsonl.gz' } as const;

/**
 * `lateral-<set>-2026-11-26.jsonl`: letters and digits of the set's name, whatever the script.
 * @param now milliseconds since 1970; the day is that of this machine's clock
 */
export function exportName(
  format: keyof typeof ENDINGS,
  set: Pick<SetLabels, 'name'> | null,
  now: number,
): string {
  const date = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const what = format === 'backup' ? 'backup' : set ? plain(set.name) || 'set' : 'corpus';
  return `lateral-${what}-${day}${ENDINGS[format]}`;
}

const LONGEST = 60;

function plain(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST).join('');
}
