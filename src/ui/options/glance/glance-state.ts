import type { EventsProgress, FoundEvent } from '../../../corpus/glance/found-event.ts';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { type Failure, LOADING, type Loaded, there } from '../failure.ts';

/** The corpus at a glance, as far as it is known. */
export interface Glanced {
  /** Of the corpus that was looked at last; null where it has to be looked at anew. */
  readonly generation: number | null;
  readonly counted: Loaded<Glance>;
  readonly events: Loaded<readonly FoundEvent[]>;
  /** Whether it is being counted or its events looked for, anew where they are known of an earlier generation. */
  readonly looking: boolean;
  /** While events are looked for; null before the first place is known. */
  readonly progress: EventsProgress | null;
}

export type GlanceHappening =
  | { readonly kind: 'glance-asked'; readonly generation: number }
  | { readonly kind: 'glance'; readonly glance: Glance }
  | { readonly kind: 'glance-failed'; readonly failure: Failure }
  | { readonly kind: 'events-progress'; readonly progress: EventsProgress }
  | { readonly kind: 'events'; readonly events: readonly FoundEvent[] }
  | { readonly kind: 'events-failed'; readonly failure: Failure }
  | { readonly kind: 'glance-left' };

export const NOT_GLANCED: Glanced = {
  generation: null,
  counted: LOADING,
  events: LOADING,
  looking: false,
  progress: null,
};

export function nextGlanced(state: Glanced, happening: { readonly kind: string }): Glanced {
  const told = happening as GlanceHappening;
  switch (told.kind) {
    case 'glance-asked':
      // What is known of the corpus as it was stays until it is known of the new one.
      return {
        generation: told.generation,
        counted: state.counted.kind === 'failed' ? LOADING : state.counted,
        events: state.events.kind === 'failed' ? LOADING : state.events,
        looking: true,
        progress: null,
      };
    case 'glance':
      return { ...state, counted: there(told.glance) };
    case 'glance-failed':
      return { ...state, counted: { kind: 'failed', failure: told.failure }, looking: false };
    case 'events-progress':
      return { ...state, progress: told.progress };
    case 'events':
      return { ...state, events: there(told.events), looking: false, progress: null };
    case 'events-failed':
      return { ...state, events: { kind: 'failed', failure: told.failure }, looking: false, progress: null };
    case 'glance-left':
      // What is under way is begun anew when it is looked at again.
      return state.looking ? { ...state, generation: null, looking: false, progress: null } : state;
    default:
      return state;
  }
}
