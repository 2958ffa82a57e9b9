import type { Strength } from '../../core/context/context.ts';
import { strings } from '../strings.ts';
import type { OutletColumn } from './outlet-columns.ts';

interface OutletMarkProps {
  readonly column: OutletColumn;
  readonly size?: 'small';
  /** An outlet that possibly carries something is drawn as an outline. */
  readonly strength?: Strength;
  /** The name stands beside it, so that it need not be said twice. */
  readonly decorative?: boolean;
}

/** The outlet's monogram; its name is the text alternative and the tooltip. */
export function OutletMark({ column, size, strength, decorative = false }: OutletMarkProps) {
  const classes = ['mark'];
  if (column.here) classes.push('mark-here');
  if (size === 'small') classes.push('mark-small');
  if (strength === 'possible') classes.push('mark-possible');
  const name = markName(column, strength);
  return (
    <span class={classes.join(' ')} title={name}>
      <span aria-hidden="true">{column.monogram}</span>
      {!decorative && <span class="unseen">{name} </span>}
    </span>
  );
}

function markName(column: OutletColumn, strength: Strength | undefined): string {
  const parts = [column.name];
  if (column.here) parts.push(strings.thisPage);
  if (strength === 'possible') parts.push(strings.strength(strength));
  return parts.join(', ');
}
