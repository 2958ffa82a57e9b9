import type { Article } from '../core/article/article.ts';
import { articleId } from '../core/article/article-id.ts';
import { MAX_TEXT_CHARACTERS } from '../core/article/limits.ts';
import type { OtherPage, PageEntries } from '../core/article/page-entries.ts';
import { articleBlocks, type BodyMethod } from './body/article-blocks.ts';
import { isRunning } from './body/tidy-blocks.ts';
import { copyPage } from './copy-page.ts';
import { canonicalUrl } from './metadata/canonical-url.ts';
import { findByline } from './metadata/find-byline.ts';
import { declaredLang, findLang } from './metadata/find-lang.ts';
import { findOutlet } from './metadata/find-outlet.ts';
import { findPublished } from './metadata/find-published.ts';
import { findTitle } from './metadata/find-title.ts';
import { cleanText } from './metadata/found.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import type { PageTree } from './page-node.ts';

export type Extraction =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The page or its text was over a limit, so that the text ends early. */
      readonly cutOff?: true;
      readonly evidence: ExtractionEvidence;
    }
  | ({ readonly kind: 'entries' } & PageEntries)
  | {
      readonly kind: 'not-article';
      readonly page: OtherPage;
      readonly title: string;
      readonly reason: string;
    };

/** Where on the page each part of the article came from; null where there was nothing to find. */
export interface ExtractionEvidence {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly byline: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  /** `json-ld`: nothing was shown, and the text is what the page tells machines. */
  readonly body: BodyMethod | 'json-ld';
  /** True if the page or its text was over a limit, so that the text ends early. */
  readonly cutShort: boolean;
}

/**
 * Less running text than this is no article, in UTF-16 units of whole sentences: a shop's or a start page's stray
 * sentences stay below it, the shortest news items of the development half of the extraction set above.
 */
const LEAST_RUNNING_TEXT = 200;

/**
 * The article on a page. Works on a live page in the browser and on a parsed one elsewhere (`parseTree`), and leaves the
 * page as it was. `url` is where the page was read; `now` (milliseconds) tells dates in the future from dates.
 */
export function extractArticle(
  document: Document | PageTree,
  url: string,
  now: number = Date.now(),
): Extraction {
  const copy = copyPage(document);
  const facts = readPageFacts(copy.document, url);
  const title = findTitle(facts);
  const outlet = findOutlet(facts, title.value);
  const byline = findByline(facts);
  const address = canonicalUrl(facts);
  const declared = declaredLang(facts);
  const published = findPublished(facts, title.value, declared?.value ?? null, now);

  const { blocks, method } = articleBlocks(
    copy.document,
    title.value,
    facts.jsonLd.article?.body?.length ?? null,
  );
  const running = blocks.reduce(
    (sum, block) => sum + (isRunning(block) ? block.text.length - block.linked : 0),
    0,
  );
  const shown = running < LEAST_RUNNING_TEXT ? null : blocks.map((block) => block.text).join('\n\n');
  const whole = shown ?? toldText(facts.jsonLd.article?.body ?? '');
  if (whole.length < LEAST_RUNNING_TEXT) {
    const page = copy.frames > 0 ? 'frame' : 'other';
    return { kind: 'not-article', page, title: title.value, reason: NO_TEXT[page] };
  }
  const text = whole.slice(0, MAX_TEXT_CHARACTERS);
  const lang = findLang(declared, text);
  const article = {
    url: address?.value ?? null,
    outlet: outlet.value,
    title: title.value,
    byline: byline?.value ?? null,
    published: published?.value ?? null,
    lang: lang?.value ?? null,
    text,
  };
  const cutShort = copy.cutShort || text.length < whole.length;
  return {
    kind: 'article',
    article: { id: articleId(article), ...article },
    ...(cutShort ? { cutOff: true } : {}),
    evidence: {
      title: title.from,
      outlet: outlet.from,
      published: published?.from ?? null,
      byline: byline?.from ?? null,
      lang: lang?.from ?? null,
      url: address?.from ?? null,
      body: shown === null ? 'json-ld' : method,
      cutShort,
    },
  };
}

/**
 * The text that a page tells machines and does not show: a page without its scripts, which would show it. As text, with
 * the paragraphs that line breaks or markup in it make.
 */
function toldText(body: string): string {
  return body
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .split('\n')
    .map((paragraph) => cleanText(paragraph, MAX_TEXT_CHARACTERS))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

const NO_TEXT = {
  frame:
    'This page has hardly any running text of its own; what it shows in a frame belongs to another page.',
  other: 'This page has hardly any running text.',
} as const;
