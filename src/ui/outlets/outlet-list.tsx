import { useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import type { OutletColumn } from './outlet-columns.ts';
import { OutletMark } from './outlet-mark.tsx';

/** More names than this are folded away at first: they would push the comparison off the screen. */
const FIRST_OUTLETS = 8;

/** The key to the monograms. Outlets that print the same text are tied to each other by a double line. */
export function OutletList({ columns }: { readonly columns: readonly OutletColumn[] }) {
  const [all, setAll] = useState(false);
  const folded = columns.length > FIRST_OUTLETS + 1;
  const shown = all || !folded ? columns : columns.slice(0, FIRST_OUTLETS);
  return (
    <div class="outlets">
      <ul class="outlet-groups" aria-label={strings.outletsHeading}>
        {tiedGroups(shown).map((group) => (
          <li key={group[0]?.key} class="outlet-group">
            {group.map((column) => (
              <span key={column.key} class="outlet">
                <span class="outlet-named">
                  {column.tied && (
                    <span class="tie">{column.reworded ? strings.reworded : strings.sameText}</span>
                  )}
                  <OutletMark column={column} decorative />
                  <span class="outlet-name" dir="auto">
                    {column.name}
                  </span>
                </span>
                {column.here && <span class="outlet-here">{strings.thisPage}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {folded && (
        <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.fewerOutlets : strings.moreOutlets(columns.length - FIRST_OUTLETS)}
        </button>
      )}
    </div>
  );
}

function tiedGroups(columns: readonly OutletColumn[]): OutletColumn[][] {
  const groups: OutletColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (column.tied && group !== undefined) group.push(column);
    else groups.push([column]);
  }
  return groups;
}
