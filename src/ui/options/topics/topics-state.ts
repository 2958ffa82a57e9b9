import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import type { Failure } from '../failure.ts';
import type { Draft } from './edit/draft.ts';
import { NOTHING_TRIED, nextTrial, type Trial, type TrialHappening } from './trial/trial-state.ts';

/** What goes on with the topics, beside which there are. */
export interface Topics {
  /** Topics that are being written, by their place. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Topics deleted while the page is open: they can be brought back. */
  readonly removed: readonly RemovedTopic[];
  /** What came of the file that was chosen last; null once it is seen to. */
  readonly importing: TopicImport | null;
  /** What was done last, in words. */
  readonly done: string | null;
  /** What was refused or could not be stored, and at which topic or place. */
  readonly refused: { readonly at: string; readonly text: string } | null;
  readonly failed: { readonly at: string; readonly failure: Failure } | null;
  readonly trial: Trial;
}

export interface RemovedTopic {
  readonly pack: TopicPack;
  readonly off: boolean;
}

export type TopicImport =
  | { readonly kind: 'refused'; readonly file: string; readonly errors: readonly string[] }
  /** One of the reader's own topics has its id. */
  | { readonly kind: 'asks'; readonly file: string; readonly pack: TopicPack; readonly held: TopicPack };

/** Where something that concerns no one topic is told. */
export const AT_LIST = 'list';

export type TopicsHappening =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'draft-gone'; readonly at: string }
  | { readonly kind: 'topic-removed'; readonly removed: RemovedTopic }
  | { readonly kind: 'topic-back'; readonly id: string }
  | { readonly kind: 'topic-import'; readonly importing: TopicImport | null }
  | { readonly kind: 'topic-done'; readonly text: string }
  | { readonly kind: 'topic-refused'; readonly at: string; readonly text: string }
  | { readonly kind: 'topic-failed'; readonly at: string; readonly failure: Failure }
  | TrialHappening;

export const NO_TOPICS_TOUCHED: Topics = {
  drafts: new Map(),
  removed: [],
  importing: null,
  done: null,
  refused: null,
  failed: null,
  trial: NOTHING_TRIED,
};

const SETTLED = { done: null, refused: null, failed: null } as const;

export function nextTopics(state: Topics, happening: { readonly kind: string }): Topics {
  const told = happening as TopicsHappening;
  switch (told.kind) {
    case 'draft':
      return { ...state, ...SETTLED, drafts: new Map([...state.drafts, [told.draft.at, told.draft]]) };
    case 'draft-gone':
      return { ...state, ...SETTLED, drafts: new Map([...state.drafts].filter(([at]) => at !== told.at)) };
    case 'topic-removed':
      return { ...state, ...SETTLED, removed: [...without(state, told.removed.pack.id), told.removed] };
    case 'topic-back':
      return { ...state, ...SETTLED, removed: without(state, told.id) };
    case 'topic-import':
      return { ...state, ...SETTLED, importing: told.importing };
    case 'topic-done':
      return { ...state, ...SETTLED, done: told.text };
    case 'topic-refused':
      return { ...state, ...SETTLED, refused: { at: told.at, text: told.text } };
    case 'topic-failed':
      return { ...state, ...SETTLED, failed: { at: told.at, failure: told.failure } };
    default: {
      const trial = nextTrial(state.trial, told);
      return trial === state.trial ? state : { ...state, trial };
    }
  }
}

function without({ removed }: Topics, id: string): readonly RemovedTopic[] {
  return removed.filter(({ pack }) => pack.id !== id);
}
