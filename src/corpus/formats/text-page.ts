import type { Article, Span } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { bylineName } from '../../core/article/byline-line.ts';
import { guessLanguage } from '../../core/article/language.ts';
import { MAX_TEXT_CHARACTERS } from '../../core/article/limits.ts';
import { type Saying, saying, sayingOf } from '../../words/saying.ts';
import { MAX_PAGE_CHARACTERS, MAX_PAGE_LINES } from '../limits.ts';
import { articleZone } from './text-page/article-zone.ts';
import { verdicts } from './text-page/body-blocks.ts';
import type { RemovalReason } from './text-page/boilerplate.ts';
import { endsSentence, wordCount } from './text-page/line-shape.ts';
import { type PageBlock, pageBlocks } from './text-page/page-block.ts';
import { pageLines } from './text-page/page-line.ts';
import { paragraphs } from './text-page/paragraph.ts';
import { pageDate } from './text-page/said/page-date.ts';
import { pageOutlet } from './text-page/said/page-outlet.ts';
import { firstProse, pageTitle } from './text-page/said/page-title.ts';

/** What is known of a page from elsewhere; it wins over what the page seems to say. */
export interface KnownAboutPage {
  readonly outlet?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly fileName?: string;
}

export interface Removal extends Span {
  readonly reason: RemovalReason;
}

export type TextPage =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Spans of the raw text that are not in the article, in order, each with its reason. */
      readonly removed: readonly Removal[];
      /** What the date of publication was read from; null if there is none. */
      readonly dateFrom: string | null;
    }
  | { readonly kind: 'not-article'; readonly reason: Saying };

/** Fewer words of running text than this are no article: the shortest news briefs have two or three sentences. */
const MIN_ARTICLE_WORDS = 25;
/** More unreadable characters than this share make a file binary, or text read with the wrong encoding. */
const MAX_UNREADABLE_SHARE = 0.02;

/**
 * Reads the visible text of a whole web page, saved as `.txt`, and finds the article in it. No word is changed:
 * lines are trimmed and joined, nothing more. Linear in the length of the page.
 *
 * Measured on text dumps of 420 pages of the public trafilatura evaluation set (blogs, shops and pages of institutions
 * among them), rules settled on half of them; the other half: segments P .878, R .845, F .861 (.963 of those wanted are in the
 * dumps at all); title exact on 62 %, within a longer or shorter line on another 11 %; dates right 85, wrong 3, none
 * 57. On the half that was read: F .84.
 */
export function readTextPage(text: string, known: KnownAboutPage = {}): TextPage {
  if (text.length > MAX_PAGE_CHARACTERS) {
    return notArticle(
      saying('passedOver_pageTooLong', { characters: text.length, most: MAX_PAGE_CHARACTERS }),
    );
  }
  if (text.trim() === '') return notArticle(saying('passedOver_empty'));
  if (isUnreadable(text)) return notArticle(saying('passedOver_notText'));

  const lines = pageLines(text);
  if (lines.length > MAX_PAGE_LINES) {
    return notArticle(saying('passedOver_pageTooManyLines', { lines: lines.length, most: MAX_PAGE_LINES }));
  }
  const blocks = pageBlocks(paragraphs(lines), known.lang ?? guessLanguage(text));
  const zone = articleZone(blocks);
  const proseWords = zone ? sum(blocks.slice(zone.start, zone.end)) : 0;
  if (!zone || proseWords < MIN_ARTICLE_WORDS) {
    return notArticle(sayingOf('passedOver_fewWords', proseWords));
  }
  const zoneText = blocks.slice(zone.start, zone.end).map((block) => block.text);
  const lang = known.lang ?? guessLanguage(zoneText.join('\n'));
  const title = pageTitle(blocks, zone, lang);
  const reasons = verdicts(blocks, zone, title, lang);
  const body = blocks.filter((_, i) => reasons[i] === null);
  const articleText = body.map((block) => block.text).join('\n\n');
  if (articleText.length > MAX_TEXT_CHARACTERS) {
    return notArticle(
      saying('passedOver_articleTooLong', { characters: articleText.length, most: MAX_TEXT_CHARACTERS }),
    );
  }
  if (body.length === 0) return notArticle(saying('passedOver_onlyNavigation'));

  const bodyStart = reasons.indexOf(null);
  const titleAt = title?.block ?? Math.max(-1, bodyStart - 4);
  // A lead above the byline is part of the text already, so both are looked for down to the first prose.
  const prose = Math.max(bodyStart, titleAt + 1, firstProse(blocks, zone));
  const date = known.published
    ? { date: known.published, from: 'given with the file' }
    : pageDate(blocks, { title: titleAt, prose, bodyEnd: reasons.lastIndexOf(null) + 1 }, lang);
  const article: Omit<Article, 'id'> = {
    url: known.url ?? null,
    outlet: known.outlet ?? pageOutlet(blocks, title?.text ?? '', titleAt),
    title: title?.text ?? '',
    byline: byline(blocks, reasons, titleAt, prose),
    published: date?.date ?? null,
    lang,
    text: articleText,
  };
  return {
    kind: 'article',
    article: { id: articleId(article), ...article },
    removed: removals(blocks, reasons),
    dateFrom: date?.from ?? null,
  };
}

function notArticle(reason: Saying): TextPage {
  return { kind: 'not-article', reason };
}

function sum(blocks: readonly PageBlock[]): number {
  let words = 0;
  for (const block of blocks)
    if (block.kind !== 'short' && !block.furniture && !block.section) words += block.words;
  return words;
}

/** Control characters and replacement characters: a picture, an archive, or another encoding than UTF-8. */
function isUnreadable(text: string): boolean {
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if (unit === 0xfffd || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d))
      bad++;
  }
  return bad > text.length * MAX_UNREADABLE_SHARE;
}

/** The author's line around the title, else whom a credit line under the text names. */
function byline(
  blocks: readonly PageBlock[],
  reasons: readonly (RemovalReason | null)[],
  titleAt: number,
  prose: number,
): string | null {
  for (let i = Math.max(0, titleAt - 2); i < prose; i++) {
    const name = blocks[i]!.section && i < titleAt ? null : bylineName(blocks[i]!.text);
    if (name) return name;
  }
  for (let i = prose; i < blocks.length; i++) {
    const text = blocks[i]!.text;
    if (reasons[i] === 'credit' && !endsSentence(text) && wordCount(text) <= 6) {
      return text.slice(text.indexOf(':') + 1).trim() || null;
    }
  }
  return null;
}

/** Neighbouring removals of one reason become one. */
function removals(blocks: readonly PageBlock[], reasons: readonly (RemovalReason | null)[]): Removal[] {
  const removed: Removal[] = [];
  blocks.forEach((block, i) => {
    const reason = reasons[i];
    if (!reason) return;
    const last = removed.at(-1);
    if (last && last.reason === reason && reasons[i - 1] === reason) {
      removed[removed.length - 1] = { ...last, end: block.end };
    } else {
      removed.push({ start: block.start, end: block.end, reason });
    }
  });
  return removed;
}
