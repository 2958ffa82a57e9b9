import { createContext } from 'preact';
import type { MarkSettings } from '../../../core/topic/mark-settings.ts';

/** On which pages sentences are marked, where the browser keeps it. */
export interface KeptMarks {
  read(): Promise<MarkSettings>;
  change(change: (now: MarkSettings) => Partial<MarkSettings>): Promise<void>;
  /** Returns how to stop that. */
  watch(changed: () => void): () => void;
}

/** null where there is no way to it: then nothing is offered. */
export const KeptMarksContext = createContext<KeptMarks | null>(null);
