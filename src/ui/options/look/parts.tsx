import { useId } from 'preact/hooks';
import { lookWords as say } from '../words/look.ts';

/**
 * Firefox lays out nothing longer than 17.9 million pixels; at some 80 a row these stay well below that, and where each
 * begins is worked out anew in a few milliseconds.
 */
export const PART_ROWS = 100_000;

interface PartsProps {
  readonly part: number;
  readonly count: number;
  readonly onPart: (part: number) => void;
}

/** A list too long for one page is shown in parts. */
export function Parts({ part, count, onPart }: PartsProps) {
  const id = useId();
  if (count <= PART_ROWS) return null;
  const parts = Array.from({ length: Math.ceil(count / PART_ROWS) }, (_, i) => i);
  return (
    <div class="field parts">
      <label for={id}>{say.part}</label>
      <select
        id={id}
        value={String(part)}
        onChange={({ currentTarget }) => onPart(Number(currentTarget.value))}
      >
        {parts.map((i) => (
          <option key={i} value={String(i)}>
            {say.partOf(i * PART_ROWS + 1, Math.min(count, (i + 1) * PART_ROWS), count)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function partOf(index: number): number {
  return Math.max(0, Math.floor(index / PART_ROWS));
}
