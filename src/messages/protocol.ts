import type { Context } from '../core/context/context.ts';
import type { Detection } from '../core/topic/topic-pack.ts';

/** What a page script may say to the background. One name, one shape, no answer that a page could learn from. */
export interface PageToBackground {
  candidate(message: { readonly topic: string; readonly url: string }): { readonly ok: true };
}

/** What popup and panel may ask the background. */
export interface SurfaceToBackground {
  answer(message: { readonly tabId: number; readonly anyTopic: boolean }): Answer;
}

/** Everything a surface can show for a tab. Each empty state says which it is. */
export type Answer =
  | { readonly kind: 'context'; readonly context: Context; readonly detection: Detection; readonly held: number }
  | { readonly kind: 'nothing-on-event'; readonly detection: Detection; readonly title: string; readonly held: number }
  | { readonly kind: 'not-topic'; readonly detection: Detection; readonly title: string; readonly held: number }
  | { readonly kind: 'not-article'; readonly title: string }
  /** The browser does not let an extension read this page (its own pages, the add-on store, a file). */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'corpus-empty' }
  | { readonly kind: 'corpus-damaged'; readonly expected: number; readonly found: number }
  | { readonly kind: 'failed'; readonly message: string };
