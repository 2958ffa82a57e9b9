import type { Article } from '../core/article/article.ts';
import { articleId } from '../core/article/article-id.ts';
import { MAX_TEXT_CHARACTERS } from '../core/article/limits.ts';
import type { OtherPage, PageEntries, PageEntry } from '../core/article/page-entries.ts';
import { atOnce } from '../core/slices.ts';
import { articleBlocks, type BodyMethod } from './body/article-blocks.ts';
import { isRunning } from './body/tidy-blocks.ts';
import { toldText } from './body/told-text.ts';
import { copyPage, type PageCopy } from './copy-page.ts';
import type { KindReason } from './kind/list/list-score.ts';
import { tellKind } from './kind/tell-kind.ts';
import { canonicalUrl } from './metadata/canonical-url.ts';
import { findByline } from './metadata/find-byline.ts';
import { declaredLang, findLang } from './metadata/find-lang.ts';
import { findOutlet } from './metadata/find-outlet.ts';
import { findPublished } from './metadata/find-published.ts';
import { findTitle } from './metadata/find-title.ts';
import { headed } from './metadata/near-headline.ts';
import { type PageFacts, readPageFacts } from './metadata/page-facts.ts';
import { showsPart } from './metadata/shown-part.ts';
import type { PageTree } from './page-node.ts';
import { keepOneOfSeveral } from './several/one-of-several.ts';
import { factsOfOne, toldTitles } from './several/own-facts.ts';

export type Extraction =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The page or its text was over a limit, or it says that it has more text than it shows. */
      readonly cutOff?: true;
      readonly evidence: ExtractionEvidence;
    }
  | ({ readonly kind: 'entries'; readonly reasons: readonly KindReason[] } & PageEntries)
  | {
      readonly kind: 'not-article';
      readonly page: OtherPage;
      readonly title: string;
      readonly reasons: readonly KindReason[];
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
  /** True if the page says that it has considerably more text than was read of it. */
  readonly part: boolean;
}

/**
 * Less running text than this is no article, in UTF-16 units of whole sentences: a shop's or a start page's stray
 * sentences stay below it, the shortest news items of the development half of the extraction set above.
 */
const LEAST_RUNNING_TEXT = 200;

/** Which pages are read as one article though they are none: in a corpus a live blog is held whole. */
export type AsOne = 'none' | 'live-blogs' | 'every-page';

/**
 * The article on a page, or what else the page is. Works on a live page in the browser and on a parsed one elsewhere
 * (`parseTree`), and leaves the page as it was. `url` is where the page was read; `now` (milliseconds) tells dates in the
 * future from dates.
 */
export function extractArticle(...page: Parameters<typeof extractionSteps>): Extraction {
  return atOnce(extractionSteps(...page));
}

/**
 * The same in steps, none of which holds a page up for long. The page is copied whole in the first, so that it may go on
 * changing between them. `headlines`: of several that a page may show one below the other those that begin before what
 * the reader has before them, nearest first.
 */
export function* extractionSteps(
  document: Document | PageTree,
  url: string,
  now: number = Date.now(),
  asOne: AsOne = 'none',
  headlines: readonly Element[] = [],
): Generator<undefined, Extraction> {
  const copy = copyPage(document, headlines);
  yield;
  return yield* copySteps(copy, url, now, asOne);
}

/** The same of a page that has been copied. The copy is used up. */
export function* copySteps(
  copy: PageCopy,
  url: string,
  now: number = Date.now(),
  asOne: AsOne = 'none',
): Generator<undefined, Extraction> {
  const page = readPageFacts(copy.document, url);
  yield;
  const whole = yield* about(page, true, now);
  const kind =
    asOne === 'every-page'
      ? null
      : yield* tellKind(page, {
          title: whole.title.value,
          address: whole.address?.value ?? null,
          published: whole.published?.value ?? null,
          lang: whole.declared?.value ?? null,
          videos: copy.videos,
          contentType: copy.contentType,
        });
  if (kind?.kind === 'other') return notArticle(kind.page, whole.title.value, kind.reasons);
  if (kind?.kind === 'entries' && !(kind.page === 'live-blog' && asOne === 'live-blogs')) {
    const { page, entries, total, reasons } = kind;
    const { title, outlet, declared } = whole;
    const lang = findLang(declared, sample(entries))?.value ?? null;
    return { kind: 'entries', page, title: title.value, outlet: outlet.value, lang, entries, total, reasons };
  }

  yield;
  const one =
    kind?.kind !== 'entries' && !page.jsonLd.types.has('LiveBlogPosting')
      ? keepOneOfSeveral(copy.document, copy.headlines, toldTitles(page))
      : null;
  const { facts, hasAddress } = one === null ? { facts: page, hasAddress: true } : factsOfOne(page, one);
  const found = one === null ? whole : yield* about(facts, hasAddress, now);
  const { title, outlet, byline, address, declared, published } = found;

  yield;
  const { blocks, method } = yield* articleBlocks(
    copy.document,
    facts.blocks(),
    title.value,
    facts.jsonLd.article?.body?.length ?? null,
  );
  const running = blocks.reduce(
    (sum, block) => sum + (isRunning(block) ? block.text.length - block.linked : 0),
    0,
  );
  const shown = running < LEAST_RUNNING_TEXT ? null : blocks.map((block) => block.text).join('\n\n');
  const body = shown ?? toldText(facts.jsonLd.article?.body ?? '');
  if (body.length < LEAST_RUNNING_TEXT)
    return notArticle(copy.frames > 0 ? 'frame' : 'other', title.value, []);
  const text = body.slice(0, MAX_TEXT_CHARACTERS);
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
  const cutShort = copy.cutShort || text.length < body.length;
  const part = showsPart(facts.jsonLd.article, body);
  return {
    kind: 'article',
    article: { id: articleId(article), ...article },
    ...(cutShort || part ? { cutOff: true } : {}),
    evidence: {
      title: title.from,
      outlet: outlet.from,
      published: published?.from ?? null,
      byline: byline?.from ?? null,
      lang: lang?.from ?? null,
      url: address?.from ?? null,
      body: shown === null ? 'json-ld' : method,
      cutShort,
      part,
    },
  };
}

/** What stands around an article's text, in steps. `hasAddress`: whether the page's address is its own. */
function* about(facts: PageFacts, hasAddress: boolean, now: number) {
  const title = findTitle(facts);
  const outlet = findOutlet(facts, title.value);
  const page = headed(facts, title.value);
  yield;
  const byline = findByline(facts, page);
  yield;
  const address = hasAddress ? canonicalUrl(facts) : null;
  const declared = declaredLang(facts);
  const published = findPublished(facts, page, declared?.value ?? null, now);
  yield;
  return { title, outlet, byline, address, declared, published };
}

function notArticle(page: OtherPage, title: string, reasons: readonly KindReason[]): Extraction {
  return { kind: 'not-article', page, title, reasons };
}

/** Words enough to tell a language by. */
function sample(entries: readonly PageEntry[]): string {
  return entries
    .slice(0, 20)
    .map(({ title, text }) => `${title}. ${text.slice(0, 300)}`)
    .join('\n');
}
