import { useEffect, useState } from 'preact/hooks';
import { factId } from './fact-row.tsx';

export type SectionName = 'elsewhere' | 'differently' | 'shared' | 'possibly-shared' | 'only-here' | 'copies';

/** What the reader has opened: facts to their passages, sections past their first rows. */
export interface Unfolding {
  readonly facts: ReadonlySet<string>;
  readonly section: (name: SectionName) => {
    readonly unfolded: boolean;
    readonly onUnfold: (unfolded: boolean) => void;
  };
  readonly toggleFact: (fact: string) => void;
  /** Opens a fact wherever it stands, and takes the reader there. */
  readonly leadTo: (fact: string, section: SectionName) => void;
}

export function useUnfolding(): Unfolding {
  const [facts, setFacts] = useState<ReadonlySet<string>>(new Set());
  const [sections, setSections] = useState<ReadonlySet<SectionName>>(new Set());
  // A new object for every call, so that the same fact can be led to twice.
  const [led, setLed] = useState<{ readonly fact: string } | null>(null);
  useEffect(() => {
    if (led === null) return;
    const button = document.getElementById(factId(led.fact));
    button?.focus({ preventScroll: true });
    button?.closest('.row')?.scrollIntoView({ block: 'start' });
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
      if (document.getElementById(factId(fact)) === null) {
        setSections((before) => changed(before, section, true));
      }
      setLed({ fact });
    },
  };
}

function changed<T>(before: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const after = new Set(before);
  if (present) after.add(member);
  else after.delete(member);
  return after;
}
