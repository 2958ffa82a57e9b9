import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { FindingRow } from '../comparison/finding-row.tsx';
import { FINDING_KINDS, type Finding, type FindingKind } from '../comparison/findings.ts';
import { rowId } from '../comparison/unfolding.ts';
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
  /** Those that are opened. */
  readonly facts: ReadonlySet<string>;
  /** The same function as long as the panel stands: a row is drawn anew where anything of it changes. */
  readonly onToggle: (fact: string) => void;
  /** Every row is needed now, as one of them is about to be led to. */
  readonly atOnce: boolean;
}

/** Findings under a heading, all of them. */
export function FindingGroup({ group, note, ...rows }: FindingGroupProps) {
  const heading = useId();
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {isKind(group.key) ? strings.findings[group.key] : panelWords.group(group.key)}{' '}
        <span class="section-count">{group.findings.length}</span>
      </h2>
      {note !== undefined && <p class="note">{note}</p>}
      <ul class="rows">
        <Rows findings={group.findings} from={0} {...rows} />
      </ul>
    </section>
  );
}

interface RowsProps extends Omit<FindingGroupProps, 'group' | 'note'> {
  readonly findings: readonly Finding[];
  readonly from: number;
}

/** A group's first rows are there with the first picture; the others follow, so few at a time that scrolling doesn't halt. */
const FIRST_DRAWN = 8;
const THEN_DRAWN = 6;

/** Rows from one on: some, and once these are drawn those after them. */
function Rows({ findings, from, ...props }: RowsProps) {
  const { facts, atOnce, ...shared } = props;
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const after = setTimeout(() => setDrawn(true));
    return () => clearTimeout(after);
  }, []);
  const next = from + (from === 0 ? FIRST_DRAWN : THEN_DRAWN);
  return (
    <>
      {findings.slice(from, next).map((finding) => (
        <Row
          key={finding.key}
          finding={finding}
          open={finding.fact !== null && facts.has(finding.fact)}
          {...shared}
        />
      ))}
      {next < findings.length && (drawn || atOnce) && <Rows findings={findings} from={next} {...props} />}
    </>
  );
}

interface RowProps extends Pick<FindingGroupProps, 'tagged' | 'view' | 'onToggle'> {
  readonly finding: Finding;
  readonly open: boolean;
}

/** What is chosen in the panel, or opened in it, leaves the other rows as they are. */
function Row({ finding, open, tagged, view, onToggle }: RowProps) {
  return useMemo(
    () => (
      <li id={rowId(finding.key)} class="row" tabIndex={-1}>
        {tagged && <p class="tag">{panelWords.kindOf(finding.kind)}</p>}
        <FindingRow finding={finding} view={view} open={open} onToggle={onToggle} />
      </li>
    ),
    [finding, open, tagged, view, onToggle],
  );
}

function isKind(key: Group['key']): key is FindingKind {
  return (FINDING_KINDS as readonly string[]).includes(key);
}
