import { useId } from 'preact/hooks';
import { FindingRow } from '../comparison/finding-row.tsx';
import { FINDING_KINDS, type FindingKind } from '../comparison/findings.ts';
import { rowId, type Unfolding } from '../comparison/unfolding.ts';
import type { ComparisonView } from '../comparison/view.ts';
import { strings } from '../strings.ts';
import type { Group } from './choosing.ts';
import { panelWords } from './words.ts';

interface FindingGroupProps {
  readonly group: Group;
  readonly note: string | undefined;
  /** Each row says its kind, where the heading doesn't. */
  readonly tagged: boolean;
  readonly view: ComparisonView;
  readonly unfolding: Unfolding;
}

/** Findings under a heading, all of them. */
export function FindingGroup({ group, note, tagged, view, unfolding }: FindingGroupProps) {
  const heading = useId();
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {isKind(group.key) ? strings.findings[group.key] : panelWords.group(group.key)}{' '}
        <span class="section-count">{group.findings.length}</span>
      </h2>
      {note !== undefined && <p class="note">{note}</p>}
      <ul class="rows">
        {group.findings.map((finding) => (
          <li key={finding.key} id={rowId(finding.key)} class="row" tabIndex={-1}>
            {tagged && <p class="tag">{panelWords.kindOf(finding.kind)}</p>}
            <FindingRow finding={finding} view={view} unfolding={unfolding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isKind(key: Group['key']): key is FindingKind {
  return (FINDING_KINDS as readonly string[]).includes(key);
}
