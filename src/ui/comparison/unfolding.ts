import { useEffect, useState } from 'preact/hooks';
import { factId } from './fact-row.tsx';
import type { FindingKind } from './findings.ts';

/** What the reader has opened: facts to their passages, sections past their first rows. */
export interface Unfolding {
  readonly facts: ReadonlySet<string>;
  readonly section: (name: FindingKind) => {
    readonly unfolded: boolean;
    readonly onUnfold: (unfolded: boolean) => void;
  };
  readonly toggleFact: (fact: string) => void;
  /** Opens a fact wherever it stands, and takes the reader there; a section that would hide it is named. */
  readonly leadTo: (fact: string, section?: FindingKind) => void;
  /** Takes the reader to a row that has nothing to open. */
  readonly leadToRow: (finding: string) => void;
}

/** The id of a finding's row, so that it can be led to. */
export function rowId(finding: string): string {
  return `row-${finding}`;
}

export function useUnfolding(): Unfolding {
  const [facts, setFacts] = useState<ReadonlySet<string>>(new Set());
  const [sections, setSections] = useState<ReadonlySet<FindingKind>>(new Set());
  // A new object for every call, so that the same fact can be led to twice.
  const [led, setLed] = useState<{ readonly to: string } | null>(null);
  useEffect(() => {
    if (led === null) return;
    const element = document.getElementById(led.to);
    element?.focus({ preventScroll: true });
    element?.closest('.row')?.scrollIntoView({ block: 'start' });
  }, [led]);

  return {
    facts,
    section: (name) => ({
      unfolded: sections.has(name),
      onUnfold: (unfolded) => setSections((before) => changed(before, name, unfolded)),
    }),
    toggleFact: (fact) => setFacts((before) => changed(before, fact, !before.has(fact))),
    leadTo: (fact, section) => {
      setFacts((before) => changed(before, fact, true));
      // A fact among the first three is there already; unfolding its section would only move what follows.
      if (section !== undefined && document.getElementById(factId(fact)) === null) {
        setSections((before) => changed(before, section, true));
      }
      setLed({ to: factId(fact) });
    },
    leadToRow: (finding) => setLed({ to: rowId(finding) }),
  };
}

function changed<T>(before: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const after = new Set(before);
  if (present) after.add(member);
  else after.delete(member);
  return after;
}
