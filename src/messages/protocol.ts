import type { Article } from '../core/article/article.ts';
import type { OtherPage, PageEntries } from '../core/article/page-entries.ts';
import type { Context } from '../core/context/context.ts';
import type { Detection } from '../core/topic/topic-pack.ts';

/** What a page script may say to the background: one-way, with nothing in the answer that a page could learn from. */
export interface PageToBackground {
  /** This page may be on a topic. */
  candidate(message: { readonly topic: string; readonly url: string }): null;
  /** A page that was a candidate moved on, within the page, to one that is none. */
  left(message: { readonly url: string }): null;
}

/** What popup and panel may ask the background. */
export interface SurfaceToBackground {
  answer(message: { readonly tabId: number; readonly anyTopic: boolean }): Answer;
  /** Put the starter corpus back into a damaged corpus and accept what else is left of it. */
  restore(message: Readonly<Record<string, never>>): null;
  /** Keeps the article that is in the tab now, in the set of kept articles. */
  keep(message: { readonly tabId: number }): Kept;
  /** Takes back what `keep` did. */
  unkeep(message: { readonly number: number }): null;
}

/** What came of keeping a page. */
export type Kept =
  /** In place of an older version of it, where one was held. */
  | { readonly kind: 'kept'; readonly number: number }
  /** In some set, with the same text. */
  | { readonly kind: 'held-already' }
  /** There is no article in the tab, or the browser does not let it be read. */
  | { readonly kind: 'no-article'; readonly reason: string };

/** What goes over the wire, in both directions. */
export interface Message<Name = string> {
  readonly name: Name;
  readonly message: unknown;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

/** What the reader, injected into a page, found there. */
export type PageReading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The page says that there is more of the text than it shows, or the text was over a limit. */
      readonly cutOff?: true;
    }
  | ({ readonly kind: 'entries' } & PageEntries)
  | {
      readonly kind: 'not-article';
      readonly page: OtherPage;
      readonly title: string;
      /** A sentence for readers. */
      readonly reason: string;
    };

/** Everything a surface can show for a tab. Each empty state says which it is. */
export type Answer =
  | {
      readonly kind: 'context';
      readonly context: Context;
      readonly detection: Detection;
      readonly held: number;
      /** Whether the page's article is itself among those held, with the same words. */
      readonly pageHeld: boolean;
    }
  | {
      readonly kind: 'nothing-on-event';
      readonly detection: Detection;
      readonly title: string;
      readonly held: number;
      readonly pageHeld: boolean;
    }
  | {
      readonly kind: 'not-topic';
      readonly detection: Detection;
      readonly title: string;
      readonly held: number;
    }
  | { readonly kind: 'not-article'; readonly title: string; readonly reason: string }
  /** The browser does not let an extension read this page (its own pages, the add-on store, a file). */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'corpus-empty' }
  | { readonly kind: 'corpus-damaged'; readonly expected: number; readonly found: number | null }
  | { readonly kind: 'failed'; readonly message: string };
