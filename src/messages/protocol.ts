import type { Article } from '../core/article/article.ts';
import type { EntriesPage, OtherPage, PageEntries } from '../core/article/page-entries.ts';
import type { Context } from '../core/context/context.ts';
import type { PageMark } from '../core/context/page-marks.ts';
import type { Detection } from '../core/topic/topic-pack.ts';
import type { Saying } from '../words/saying.ts';

/** What a page script may say to the background: one-way, with nothing in the answer that a page could learn from. */
export interface PageToBackground {
  /** This page, or the article of it that has come into view, may be on a topic. */
  candidate(message: { readonly url: string }): null;
  /** A page that was a candidate moved on, within the page, to one that is none. */
  left(message: { readonly url: string }): null;
  /** The reader has chosen a marked sentence. An open panel hears it too, and is all that does anything about it. */
  chosen(message: Chosen): null;
}

/** What the background says to the marks in a page. */
export interface BackgroundToPage {
  /** These are the marks now, in place of all others. What was found of them is answered by their starts. */
  mark(message: {
    readonly url: string;
    readonly marks: readonly PageMark[];
    readonly paint: boolean;
    /** A panel is open, which wants to hear what is chosen even where nothing is painted; as before where it is not said. */
    readonly listen?: boolean;
  }): { readonly found: readonly number[]; readonly painted: boolean } | null;
  /** Shows a marked sentence; whether it could. */
  show(message: { readonly start: number }): boolean;
  /** Takes back that they are painted, or listened to, or both: with neither left nothing is left of them. */
  unmark(message: { readonly paint?: false; readonly listen?: false }): null;
}

/** A marked sentence, by the fact it stands for, if there is one, and its start in the page's text. */
export interface Chosen {
  readonly fact: string | null;
  readonly start: number;
}

/** What popup and panel may ask the background. */
export interface SurfaceToBackground {
  /** A question is about to come: the background starts, and what every answer is made from is fetched. */
  wake(message: Readonly<Record<string, never>>): null;
  answer(message: { readonly tabId: number; readonly ask: Ask }): Answer;
  /** Switches the site of a tab off or on again. */
  site(message: { readonly site: string; readonly off: boolean }): null;
  /** The sample page is open in the sender's tab: its badge is set. */
  sample(message: Readonly<Record<string, never>>): null;
  /** Put the starter corpus back into a damaged corpus and accept what else is left of it. */
  restore(message: Readonly<Record<string, never>>): null;
  /** Keeps the article that is in the tab now, in the set of kept articles. */
  keep(message: { readonly tabId: number }): Kept;
  /** Takes back what `keep` did. */
  unkeep(message: { readonly number: number }): null;
  /**
   * Hands over the marks of the page at `url`, by a surface that wants to show them and to hear which is chosen. They are
   * painted where the reader wants that.
   */
  mark(message: {
    readonly tabId: number;
    readonly url: string;
    readonly marks: readonly PageMark[];
  }): Marked;
  /** Scrolls a tab to a sentence whose mark was handed over, and shows it; false if it is not there to be shown. */
  show(message: { readonly tabId: number; readonly start: number }): boolean;
  /** The surface does not want to hear what is chosen any more. */
  unmark(message: { readonly tabId: number }): null;
}

/** What came of handing over marks. */
export type Marked =
  | {
      readonly kind: 'marked';
      /** The starts of those that stand in the page and can be shown. */
      readonly found: readonly number[];
      readonly painted: boolean;
    }
  /** Another page has taken its place meanwhile, or the browser does not let this one be reached. */
  | { readonly kind: 'no-page' };

/** What of a tab a surface asks for. */
export type Ask =
  /** The page. With `anyTopic` because the reader said so: whatever it is about, and where its site is switched off. */
  | { readonly kind: 'page'; readonly anyTopic: boolean }
  /** The passage that is selected in one of the tab's frames; 0 is the page itself. */
  | { readonly kind: 'selection'; readonly frameId: number }
  /** One entry of a front page or live blog, told by its headline. */
  | { readonly kind: 'entry'; readonly title: string };

/** What came of keeping a page. */
export type Kept =
  /** In place of an older version of it, where one was held. */
  | { readonly kind: 'kept'; readonly number: number }
  /** In some set, with the same text. */
  | { readonly kind: 'held-already' }
  /** There is no article in the tab, or the browser does not let it be read. */
  | { readonly kind: 'no-article'; readonly page: EntriesPage | OtherPage | 'unreadable' | 'none' };

/** What goes over the wire, in both directions. */
export interface Message<Name = string> {
  readonly name: Name;
  readonly message: unknown;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Saying };

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
    };

/** Everything a surface can show for a tab. Each empty state says which it is. */
export type Answer =
  | {
      readonly kind: 'context';
      /** What was compared: the page, or a passage or entry of it, which is then `context.page`. */
      readonly of: Ask['kind'];
      readonly context: Context;
      readonly detection: Detection;
      readonly held: number;
      /** Whether the page's article is itself among those held, with the same words. */
      readonly pageHeld: boolean;
    }
  | {
      readonly kind: 'nothing-on-event';
      readonly of: Ask['kind'];
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
  | EntriesAnswer
  | { readonly kind: 'not-article'; readonly page: OtherPage; readonly title: string }
  /** Nothing, or hardly anything, is selected in the page. */
  | { readonly kind: 'no-selection' }
  | { readonly kind: 'site-off'; readonly site: string }
  /** The reader, or the browser, has taken back that the extension may read pages. */
  | { readonly kind: 'no-permission' }
  /** The browser does not let an extension read this page (its own pages, the add-on store, a file). */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'corpus-empty' }
  | { readonly kind: 'corpus-damaged'; readonly expected: number; readonly found: number | null }
  | { readonly kind: 'failed'; readonly message: string };

/** A front page, a section or a live blog: which of its entries are on events that coverage is held of. */
export interface EntriesAnswer {
  readonly kind: 'entries';
  readonly page: EntriesPage;
  readonly title: string;
  /** How many entries the page has, and how many of them were looked up: those on a topic. */
  readonly total: number;
  readonly lookedUp: number;
  /** In the order of the page. */
  readonly found: readonly CoveredEntry[];
  readonly held: number;
}

export interface CoveredEntry {
  readonly title: string;
  readonly published: string | null;
  /** An http(s) address, where the page gives one. */
  readonly url: string | null;
  /** Nearest first, the entry's own outlet left out. */
  readonly coverage: readonly { readonly outlet: string; readonly title: string }[];
  readonly otherOutlets: number;
}
