import type { Cue } from '../subjects/find-cues.ts';
import type { Subject } from '../subjects/find-subject.ts';
import type { Unit, UnitRange } from './unit.ts';

/** The outlet's own words of some sentences, and the verbs of saying in them with their subjects. */
export interface Passage {
  readonly units: readonly Unit[];
  readonly cues: readonly AttributedCue[];
  /** Units before which "so-called" ends. */
  readonly soCalled: readonly number[];
  /** Whether the language's lists tell most finite verbs by themselves. */
  readonly verbsKnown: boolean;
}

/** A clause that a verb reports. */
export interface Report extends UnitRange {
  readonly cue: AttributedCue;
}

export interface AttributedCue extends Cue {
  readonly subject: Subject;
}
