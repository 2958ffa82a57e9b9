import { MAX_ENTRY_TEXT, MAX_ENTRY_TITLE, type PageEntry } from '../../../core/article/page-entries.ts';
import { readBlocks } from '../../body/block-text.ts';
import { lineKind } from '../../body/boilerplate-lines.ts';
import { boxName } from '../../body/boilerplate-names.ts';
import { letters, textOf } from '../../metadata/found.ts';
import { readMachineDate, readWrittenDate } from '../../metadata/page-date.ts';
import { elementsWithin } from '../boxes/elements-within.ts';
import { repeatedBoxes } from '../boxes/repeated-boxes.ts';
import { insideTest } from '../boxes/skipped-boxes.ts';
import { CARD_TEXT, LONE_CARD } from '../thresholds.ts';
import { type HeadlineLink, headlineLinks } from './headline-links.ts';

/** A headline with what belongs to it on a page of several. */
export interface Card {
  readonly box: Element;
  readonly entry: PageEntry;
}

/** Elements looked at in one card. */
const MOST_PARTS = 200;

/** A link this short behind a teaser asks to read on. In UTF-16 units. */
const LONGEST_MORE = 30;

/** A line this short beside a headline is a label; a teaser is a sentence. In UTF-16 units. */
const TEASER = 25;

/** Cards that are read in one step: some milliseconds where a page is read for the first time. */
const CARDS_A_STEP = 100;

/** The cards of a page: each headline that leads elsewhere, with the teaser and date of its box. In steps. */
export function* listCards(
  body: Element,
  here: URL | null,
  lang: string | null,
): Generator<undefined, Card[]> {
  const links = headlineLinks(body, here);
  yield;
  const headed = boxesOf(
    body,
    links.filter(({ isHeading }) => isHeading),
  );
  // A card may name further articles in a line of their own; those don't divide it.
  const own = new Set(headed.values());
  const isInCard = insideTest(body, (box) => own.has(box));
  const bare = links.filter(({ isHeading, element }) => !isHeading && !isInCard(element));
  const boxes = new Map([...headed, ...boxesOf(body, bare, links)]);
  const cards: Card[] = [];
  for (const [n, link] of links.entries()) {
    if (n % CARDS_A_STEP === 0) yield;
    const box = boxes.get(link.element) ?? link.element;
    cards.push({ box, entry: entryOf(link, box, lang) });
  }
  return cards;
}

function boxesOf(
  body: Element,
  links: readonly HeadlineLink[],
  all: readonly HeadlineLink[] = links,
): Map<Element, Element> {
  const boxes = repeatedBoxes(
    body,
    links.map(({ element }) => element),
    (box) => spacedLength(box, LONE_CARD) <= LONE_CARD,
    all.map(({ element }) => element),
  );
  for (const [element, box] of boxes) boxes.set(element, smallEnough(box, element));
  return boxes;
}

/** A box of more text than a card has is an article's own. */
function smallEnough(box: Element, element: Element): Element {
  return spacedLength(box, CARD_TEXT) > CARD_TEXT ? element : box;
}

function spacedLength(box: Element, limit: number): number {
  return textOf(box, limit * 2).replace(/\s+/g, ' ').length;
}

function entryOf({ element, title, url }: HeadlineLink, box: Element, lang: string | null): PageEntry {
  const text = teaserOf(box, element, title);
  return {
    title: title.slice(0, MAX_ENTRY_TITLE),
    text: text.slice(0, MAX_ENTRY_TEXT),
    published: dateOf(box, lang),
    url,
  };
}

function teaserOf(box: Element, headline: Element, title: string): string {
  if (box === headline) return '';
  const own = letters(title);
  const lines: string[] = [];
  for (const block of readBlocks(box)) {
    const { text, linked, element } = block;
    if (headline === element || headline.contains(element) || letters(text) === own) continue;
    // A headline and its teaser may run along in one line, as in old tables.
    const opens = text.startsWith(title);
    const words = withoutLink(opens ? text.slice(title.length).trim() : text, element);
    const linkedWords = opens ? linked - title.length : linked;
    if (words.length < TEASER || (linkedWords > words.length / 2 && !isLinkedCard(box, element))) continue;
    if (lineKind(words) !== null || isLabelled(element, box)) continue;
    lines.push(words);
  }
  return lines.join('\n\n');
}

/** Without the link that leads to the article at the end of its teaser. */
function withoutLink(words: string, element: Element): string {
  const links = elementsWithin(element, MOST_PARTS).filter((part) => part.localName === 'a');
  const last =
    links.length === 0
      ? ''
      : textOf(links.at(-1)!, LONGEST_MORE * 2)
          .replace(/\s+/g, ' ')
          .trim();
  if (last === '' || last.length > LONGEST_MORE || !words.endsWith(last)) return words;
  const rest = words.slice(0, -last.length).trim();
  return /[.!?…»”"\]]$/u.test(rest) ? rest : words;
}

/** Some sites put a whole card into one link. */
function isLinkedCard(box: Element, element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && (link === box || box.contains(link)) && elementsWithin(link, 2).length > 1;
}

/** In a box that is called after a date, an author or a section. */
function isLabelled(element: Element, box: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < 4 && at !== null && at !== box; level++, at = at.parentElement) {
    if (boxName(at.getAttribute('class') ?? '', '') === 'small') return true;
  }
  return false;
}

/** A date that the card prints, as `Article.published` has it. */
function dateOf(box: Element, lang: string | null): string | null {
  const parts = elementsWithin(box, MOST_PARTS);
  const time = parts.find((part) => part.localName === 'time');
  if (time !== undefined) {
    const told =
      readMachineDate(time.getAttribute('datetime') ?? '') ?? readWrittenDate(textOf(time, 200), lang);
    if (told !== null) return told;
  }
  for (const part of parts) {
    if (part.firstElementChild !== null) continue;
    const text = textOf(part, 100);
    const date = text.length < 80 ? readWrittenDate(text.replace(/\s+/g, ' '), lang) : null;
    if (date !== null) return date;
  }
  return null;
}
