import { publicationDay } from '../../core/article/calendar-day.ts';
import { documentOrder } from './document-order.ts';
import { elsewhereTest } from './elsewhere.ts';
import { headlineElement } from './find-title.ts';
import { type Found, textOf } from './found.ts';
import { readMachineDate, readWrittenDate } from './page-date.ts';
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

/** A date stands near the headline if it is among this many lines after it, or these few before it. */
const LINES_AFTER = 12;
const LINES_BEFORE = 4;

/** A line longer than this is text, and a date in it is one that the article speaks of. In UTF-16 units. */
const LONGEST_STAMP = 120;

/** How much of a paragraph may be the date it opens with. In UTF-16 units. */
const OPENING = 22;

const MOST_LINES = 3_000;
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
  title: string,
  lang: string | null,
  now: number,
): Found | null {
  for (const candidate of candidates(facts, title, lang)) {
    if (candidate !== null && Date.parse(candidate.value) <= now + AHEAD) return candidate;
  }
  return null;
}

function* candidates(facts: PageFacts, title: string, lang: string | null): Generator<Found | null> {
  yield machine(facts.jsonLd.article?.published, 'json-ld');
  for (const name of PUBLISHED_TAGS) {
    for (const value of facts.meta.get(name)?.slice(0, 3) ?? []) yield machine(value, `meta ${name}`);
  }
  const headline = headlineElement(facts.document, title);
  const page = { document: facts.document, headline, isElsewhere: elsewhereTest(headline) };
  yield fromMicrodata(page);
  yield fromUrl(facts.url);
  yield fromTimeElement(page);
  yield fromPrint(page, lang);
}

interface Page {
  readonly document: Document;
  readonly headline: Element | null;
  readonly isElsewhere: (element: Element) => boolean;
}

function machine(value: string | null | undefined, from: string): Found | null {
  const date = value == null ? null : readMachineDate(value);
  return date === null ? null : { value: date, from };
}

function fromMicrodata({ document, isElsewhere }: Page): Found | null {
  const dates = [...document.body.querySelectorAll('[itemprop~="datePublished"]')];
  for (const element of dates.slice(0, MOST_TIMES)) {
    if (isElsewhere(element)) continue;
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element);
    const found = machine(value, 'itemprop datePublished');
    if (found !== null) return found;
  }
  return null;
}

/** `/2022/12/19/`, `/2022-12-19-`, `/20221219/`. */
function fromUrl(url: URL | null): Found | null {
  const found = /\/((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?!\d)/.exec(url?.pathname.slice(0, 500) ?? '');
  const day = found === null ? null : publicationDay(Number(found[1]), Number(found[3]), Number(found[4]));
  return day === null ? null : { value: day, from: 'address' };
}

/** The first `<time>` after the headline, or in the article's header before it. */
function fromTimeElement({ document, headline, isElsewhere }: Page): Found | null {
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

/** The box that an article's head shares: the nearest one named so, else three levels up. */
function boxOf(headline: Element): Element | null {
  return (
    headline.closest('article, main, header, section') ??
    headline.parentElement?.parentElement?.parentElement ??
    null
  );
}

/** A date in print: on a short line soon after the headline, or right before it in the same box. */
function fromPrint(page: Page, lang: string | null): Found | null {
  const { headline } = page;
  const lines = stampLines(page);
  const at =
    headline === null
      ? 0
      : lines.findIndex((line) => line.element === headline || headline.contains(line.element));
  if (at < 0) return null;
  const after = lines.slice(at, at + 1 + LINES_AFTER);
  const box = headline === null ? null : boxOf(headline);
  const before = lines
    .slice(Math.max(0, at - LINES_BEFORE), at)
    .filter((line) => box?.contains(line.element))
    .reverse();
  for (const line of [...after, ...before]) {
    const date = dateInLine(line.text, lang);
    if (date !== null) return { value: date, from: 'printed near the headline' };
  }
  return null;
}

/** A short line's date, or one that a paragraph opens with. */
function dateInLine(line: string, lang: string | null): string | null {
  if (
    /^(?:updated|last (?:updated|modified)|aktualisiert|mis à jour|actualizado|aktualizacja|обновлено)/i.test(
      line,
    )
  )
    return null;
  return readWrittenDate(line.length > LONGEST_STAMP ? line.slice(0, OPENING) : line, lang);
}

function stampLines({
  document: { body },
  headline,
  isElsewhere,
}: Page): { readonly text: string; readonly element: Element }[] {
  const lines: { text: string; element: Element }[] = [];
  const open: Element[] = [body];
  while (open.length > 0 && lines.length < MOST_LINES) {
    const element = open.pop()!;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
    if (element !== body && (own || element === headline || element.children.length === 0)) {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      if (text !== '' && !isElsewhere(element)) lines.push({ text, element });
    } else {
      open.push(...[...element.children].reverse());
    }
  }
  return lines;
}
