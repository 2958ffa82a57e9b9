import { printedDates } from '../../core/article/printed-date.ts';
import { documentOrder } from './document-order.ts';
import { type Found, textOf } from './found.ts';
import { boxOf, type HeadedPage, linesNear } from './near-headline.ts';
import { onOutletsClock } from './outlets-clock.ts';
import { dayInAddress, isUpdate, readMachineDate, readWrittenDate } from './page-date.ts';
import type { PageFacts } from './page-facts.ts';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_date',
  'published',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.created',
  'date',
  'article_date_original',
  'rnews:datepublished',
  'datecreated',
  'created',
  'article:created',
  'search.date',
  'last-published',
];

/** In microdata and in microformats. */
const PUBLISHED_ELEMENTS = '[itemprop~="datePublished"], abbr.published, .published[title], .dt-published';

/** A line longer than this is text, and a date in it is one that the article speaks of. In UTF-16 units. */
const LONGEST_STAMP = 120;

/** How much of a paragraph may be the date it opens with. In UTF-16 units. */
const OPENING = 22;
/** So far may a dateline go that ends in a dash. In UTF-16 units. */
const LONGEST_DATELINE = 80;

/** A line that is hardly more than its date. In UTF-16 units. */
const SHORT_STAMP = 60;

const MOST_TIMES = 500;

/** Clocks and time zones differ by a day at most; what lies further ahead was not published. */
const AHEAD = 36 * 3_600_000;

/**
 * When the article was published, from the surest source that holds up: what the page tells machines, its address,
 * a `<time>` or a printed date near the headline. Never a date in the page's own header, which is the day of the
 * visit, nor one in the future; null rather than wrong.
 */
export function findPublished(
  facts: PageFacts,
  page: HeadedPage,
  lang: string | null,
  now: number,
): Found | null {
  for (const candidate of candidates(facts, page, lang)) {
    if (candidate !== null && Date.parse(candidate.value) <= now + AHEAD)
      return onOutletsClock(candidate, facts, page, lang);
  }
  return null;
}

function* candidates(facts: PageFacts, page: HeadedPage, lang: string | null): Generator<Found | null> {
  yield machine(facts.jsonLd.article?.published, 'json-ld');
  for (const name of PUBLISHED_TAGS) {
    for (const value of facts.meta.get(name)?.slice(0, 3) ?? []) yield machine(value, `meta ${name}`);
  }
  yield machine(facts.jsonLd.pagePublished, 'json-ld page');
  yield fromMicrodata(page);
  yield fromUrl(facts.url);
  yield fromTimeElement(page);
  yield fromPrint(page, lang);
}

function machine(value: string | null | undefined, from: string): Found | null {
  const date = value == null ? null : readMachineDate(value);
  return date === null ? null : { value: date, from };
}

function fromMicrodata({ document, isElsewhere }: HeadedPage): Found | null {
  const dates = [...document.body.querySelectorAll(PUBLISHED_ELEMENTS)];
  for (const element of dates.slice(0, MOST_TIMES)) {
    if (isElsewhere(element)) continue;
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      (element.getAttribute('title') || textOf(element));
    const found = machine(value, 'marked as published');
    if (found !== null) return found;
  }
  return null;
}

function fromUrl(url: URL | null): Found | null {
  const day = dayInAddress(url);
  return day === null ? null : { value: day, from: 'address' };
}

/** The first `<time>` after the headline, or in the article's header before it. */
function fromTimeElement({ document, headline, isElsewhere }: HeadedPage): Found | null {
  const times = [...document.body.querySelectorAll('time')]
    .slice(0, MOST_TIMES)
    .filter((time) => !isElsewhere(time));
  if (times.length === 0) return null;
  const precedes = documentOrder(document.body);
  const box = headline === null ? null : boxOf(headline);
  const stated = times.filter(
    (time) =>
      time.hasAttribute('pubdate') || /publish|entry-date|created/.test(time.getAttribute('class') ?? ''),
  );
  const near = times.filter((time) => headline === null || precedes(headline, time) || box?.contains(time));
  for (const time of [...stated, ...near].slice(0, 20)) {
    if (
      /updated|modified/.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`) &&
      !stated.includes(time)
    )
      continue;
    const found =
      machine(time.getAttribute('datetime') ?? textOf(time), 'time') ?? machine(textOf(time), 'time');
    if (found !== null) return found;
  }
  return null;
}

/** A date in print: on a short line soon after the headline, or right before it in the same box. */
function fromPrint(page: HeadedPage, lang: string | null): Found | null {
  const near = linesNear(page);
  if (near === null) return null;
  for (const line of near.lines) {
    const date = dateInLine(line.text, lang);
    if (date !== null) return { value: date, from: 'printed near the headline' };
  }
  return onlyStamp(page.lines().slice(near.at + 1), lang);
}

/** The one day that short lines further down print, under the text for example; several are those of other things. */
function onlyStamp(lines: readonly { readonly text: string }[], lang: string | null): Found | null {
  const days = new Set<string>();
  for (const { text } of lines) {
    const date = text.length <= SHORT_STAMP ? dateInLine(text, lang) : null;
    if (date !== null) days.add(date);
    if (days.size > 1) return null;
  }
  const [day] = days;
  return day === undefined ? null : { value: day, from: 'printed below the headline' };
}

/** A short line's date, or one that a paragraph opens with. */
function dateInLine(line: string, lang: string | null): string | null {
  if (isUpdate(line)) return null;
  if (line.length <= LONGEST_STAMP) return readWrittenDate(line, lang);
  return readWrittenDate(line.slice(0, OPENING), lang) ?? dateline(line.slice(0, LONGEST_DATELINE), lang);
}

/** `Minsk, 19 December 2022 – `: a date that something stands after which divides it from the text. */
function dateline(opening: string, lang: string | null): string | null {
  const first = printedDates(opening, lang)[0];
  return first !== undefined && /^\s?[)|:–—]|^\s-/.test(opening.slice(first.end)) ? first.date : null;
}
