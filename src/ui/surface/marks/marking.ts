import { createContext } from 'preact';
import type { MarkChoice } from '../../../core/topic/mark-settings.ts';

/** On which sites sentences are marked in pages, as far as a surface can tell and change it. */
export interface Marking {
  /** Whether the browser can paint marks. */
  readonly can: boolean;
  choice(site: string): Promise<MarkChoice>;
  choose(site: string, choice: MarkChoice): Promise<void>;
  /** Calls back whenever it was changed, from wherever. Returns how to stop that. */
  watch(changed: () => void): () => void;
}

/** null on a surface that has no way to it: then nothing is offered. */
export const MarkingContext = createContext<Marking | null>(null);
