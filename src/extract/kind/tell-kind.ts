import {
  type EntriesPage,
  MAX_ENTRIES,
  type OtherPage,
  type PageEntry,
} from '../../core/article/page-entries.ts';
import { documentOrder } from '../metadata/document-order.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { isDocument } from './document-page.ts';
import { type Card, listCards } from './list/list-entries.ts';
import { type KindReason, listScore } from './list/list-score.ts';
import { liveUpdates } from './live/live-updates.ts';
import { toldUpdates } from './live/told-updates.ts';
import { type PageSigns, pageSigns } from './page-signs.ts';
import { lengthOf, type PageText, readPageText } from './page-text.ts';
import { LEAST_UPDATES, LIST, UPDATES_SHARE, VIDEO_TEXT } from './thresholds.ts';

/** What kind of page it is, and by what that was told. */
export type PageKind =
  | { readonly kind: 'article'; readonly reasons: readonly KindReason[] }
  | {
      readonly kind: 'entries';
      readonly page: EntriesPage;
      readonly entries: readonly PageEntry[];
      readonly total: number;
      readonly reasons: readonly KindReason[];
    }
  | { readonly kind: 'other'; readonly page: OtherPage; readonly reasons: readonly KindReason[] };

/** What a page is asked for beside what it tells machines. */
export interface AskedPage {
  readonly title: string;
  readonly address: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Videos and players on it. */
  readonly videos: number;
  /** As the browser has it, where there is one: `text/html`, `text/plain`, … */
  readonly contentType: string | null;
}

/**
 * Tells an article from pages of other kinds, by what the page says of itself and how it is built. An article that holds
 * lists of others is an article: to refuse one costs more than to read a list as one. The page's copy is not changed. In
 * steps, as `extractionSteps`.
 */
export function* tellKind(facts: PageFacts, asked: AskedPage): Generator<undefined, PageKind> {
  const { body } = facts.document;
  const marks = pageSigns(facts, asked.title);
  yield;
  const text = readPageText(body, facts.blocks());
  if (isDocument(facts, marks, text, asked.contentType)) return other('document', 'text of a document');
  const live = tellLive(facts, asked, marks, text);
  if (live !== null) return live;
  if (isForum(marks)) return other('forum', 'a discussion');

  yield;
  const cards = yield* listCards(body, facts.url, asked.lang);
  yield;
  const { score, reasons } = listScore(cards, text, marks, documentOrder(body));
  if (score >= LIST.least) return listOf(cards, marks, reasons);
  if (isSearch(marks, cards)) return other('search-results', 'a search address and headlines');
  const running = lengthOf(text.split(cards.map(({ box }) => box)).outside);
  if (isVideo(marks, asked, running)) return other('video', 'a video and little text');
  return { kind: 'article', reasons };
}

function listOf(cards: readonly Card[], marks: PageSigns, reasons: readonly KindReason[]): PageKind {
  if (marks.toldSearch || marks.address.search) return { kind: 'other', page: 'search-results', reasons };
  const entries = cards.map(({ entry }) => entry);
  return {
    kind: 'entries',
    page: marks.address.front ? 'front-page' : 'section',
    entries: entries.slice(0, MAX_ENTRIES),
    total: entries.length,
    reasons,
  };
}

/** A live blog says so, to machines or in words, and its updates are most of its text. */
function tellLive(facts: PageFacts, asked: AskedPage, marks: PageSigns, text: PageText): PageKind | null {
  if (!marks.toldLive && !marks.wordsLive) return null;
  const day = asked.published?.slice(0, 10) ?? null;
  const shown = liveUpdates(facts.document.body, asked.address, day, asked.lang);
  const pageText = text.blocks.map((block) => block.text);
  const told = marks.toldLive ? toldUpdates(facts.jsonLd.updates, shown, pageText, asked.address) : null;
  const isTold = told !== null && told.total >= LEAST_UPDATES.told;
  const entries = isTold ? told.entries : shown.map(({ entry }) => entry);
  const total = isTold ? told.total : shown.length;
  if (total < (marks.toldLive ? LEAST_UPDATES.told : LEAST_UPDATES.worded)) return null;
  const { inside, outside } = text.split(shown.flatMap(({ boxes }) => boxes));
  if (!marks.toldLive && inside < (inside + lengthOf(outside)) * UPDATES_SHARE) return null;
  return {
    kind: 'entries',
    page: 'live-blog',
    entries: entries.slice(0, MAX_ENTRIES),
    total,
    reasons: [
      { what: marks.toldLive ? 'JSON-LD live blog' : 'live in address or title, and updates', weight: 1 },
    ],
  };
}

function isForum(marks: PageSigns): boolean {
  if (marks.toldForum) return true;
  if (marks.toldArticle || marks.ogType === 'article') return false;
  return marks.forumProgram || marks.address.forum;
}

/** Few results, or none, make no list. */
function isSearch(marks: PageSigns, cards: readonly Card[]): boolean {
  if (marks.toldSearch) return true;
  return marks.address.search && !marks.toldArticle && marks.ogType !== 'article' && cards.length > 0;
}

function isVideo(marks: PageSigns, asked: AskedPage, running: number): boolean {
  const shows = marks.toldVideo || (asked.videos > 0 && marks.address.video);
  return shows && !marks.toldArticle && marks.ogType !== 'article' && running < VIDEO_TEXT;
}

function other(page: OtherPage, what: string): PageKind {
  return { kind: 'other', page, reasons: [{ what, weight: 1 }] };
}
