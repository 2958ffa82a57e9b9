import { MAX_ENTRY_TEXT, MAX_ENTRY_TITLE, type PageEntry } from '../../../core/article/page-entries.ts';
import { type Block, readBlocks } from '../../body/block-text.ts';
import { lineKind } from '../../body/boilerplate-lines.ts';
import { cleanText, letters, textOf } from '../../metadata/found.ts';
import { readMachineDate, readWrittenDate } from '../../metadata/page-date.ts';
import { elementsWithin } from '../boxes/elements-within.ts';
import { repeatedBoxes } from '../boxes/repeated-boxes.ts';
import { skippedTest } from '../boxes/skipped-boxes.ts';
import { MOST_STAMPS, UPDATE_TEXT } from '../thresholds.ts';

/** One update of a live blog as the page shows it. */
export interface Update {
  /** The boxes that hold it: one, or those that follow its time where updates stand in no box of their own. */
  readonly boxes: readonly Element[];
  readonly entry: PageEntry;
}

/** A clock, with a day before or after it at most: `18:05`, `18.05 Uhr`, `6:05 p.m. EST`, `18h05`. */
const CLOCK = /(?<!\d)([01]?\d|2[0-3])\s?[:.hч]\s?([0-5]\d)(?!\d)/i;
/** UTF-16 units of a line that is a time stamp. */
const LONGEST_STAMP = 40;
/** Elements looked at in one update. */
const MOST_PARTS = 300;
/** Boxes that may follow a time before the next one. */
const MOST_FOLLOWING = 30;

/** What stands under each time stamp of a page, in the order of the page. `address` is the page's own. */
export function liveUpdates(
  body: Element,
  address: string | null,
  day: string | null,
  lang: string | null,
): Update[] {
  const stamps = stampsIn(body);
  const boxes = repeatedBoxes(body, stamps);
  const clock = new ClockDays(day);
  const updates: Update[] = [];
  stamps.forEach((stamp, i) => {
    const box = boxes.get(stamp) ?? stamp;
    const own = contentOf([box], stamp);
    const following = own.length > 0 ? [] : followingBoxes(box, stamps[i + 1]);
    const around = [box, ...following];
    const content = own.length > 0 ? own : contentOf(following, stamp);
    const published = timeOf(stamp, lang, clock);
    const entry = { ...headed(content), published, url: placeOf(around, address) };
    if (entry.text.length >= UPDATE_TEXT) updates.push({ boxes: around, entry });
  });
  return updates;
}

/** Elements that show a time and nothing else. One of several in the same line is enough. */
function stampsIn(body: Element): Element[] {
  const skipped = skippedTest(body);
  const stamps: Element[] = [];
  for (const element of body.querySelectorAll('*')) {
    if (stamps.length >= MOST_STAMPS) break;
    if (element.localName !== 'time' && element.firstElementChild !== null) continue;
    const last = stamps.at(-1);
    if (last !== undefined && (last.contains(element) || isBeside(last, element))) continue;
    if (isStamp(element) && !skipped(element)) stamps.push(element);
  }
  return stamps;
}

/** In the line of another time stamp, with a word between them at most (“updated”). */
function isBeside(stamp: Element, other: Element): boolean {
  let sibling = stamp.nextElementSibling;
  for (let steps = 0; steps < 3 && sibling !== null; steps++, sibling = sibling.nextElementSibling) {
    if (sibling === other) return true;
    if (textOf(sibling, LONGEST_STAMP).length >= LONGEST_STAMP / 2) return false;
  }
  return false;
}

function isStamp(element: Element): boolean {
  const text = textOf(element, LONGEST_STAMP * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (element.localName === 'time' && /T\d\d:\d\d/.test(element.getAttribute('datetime') ?? '')) return true;
  return text.length <= LONGEST_STAMP && CLOCK.test(text) && letters(text.replace(CLOCK, '')).length <= 20;
}

function followingBoxes(box: Element, next: Element | undefined): Element[] {
  const boxes: Element[] = [];
  let sibling = box.nextElementSibling;
  while (
    sibling !== null &&
    boxes.length < MOST_FOLLOWING &&
    !(next !== undefined && sibling.contains(next))
  ) {
    boxes.push(sibling);
    sibling = sibling.nextElementSibling;
  }
  return boxes;
}

function contentOf(boxes: readonly Element[], stamp: Element): Block[] {
  return boxes
    .flatMap((box) => readBlocks(box))
    .map((block) => withoutStamp(block, stamp))
    .filter(
      (block) => block.text !== '' && lineKind(block.text) === null && block.linked < block.text.length * 0.8,
    );
}

/** The stamp may run along in the line of its update. */
function withoutStamp(block: Block, stamp: Element): Block {
  if (!block.element.contains(stamp)) return block;
  const shown = textOf(stamp, LONGEST_STAMP * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return block.text.startsWith(shown)
    ? { ...block, text: block.text.slice(shown.length).replace(/^[\s:|–—-]+/, '') }
    : block;
}

/** The first block is the heading where its markup says so. */
function headed(content: readonly Block[]): { title: string; text: string; cutOff?: true } {
  const [first, ...rest] = content;
  if (first === undefined) return { title: '', text: '' };
  const strong = first.kind === 'heading' ? first.text : strongOpening(first);
  const title = strong.length <= MAX_ENTRY_TITLE ? strong : '';
  const opening = first.text.slice(title.length).trim();
  const text = [opening, ...rest.map((block) => block.text)].filter(Boolean).join('\n\n');
  return {
    title,
    text: text.slice(0, MAX_ENTRY_TEXT),
    ...(text.length > MAX_ENTRY_TEXT ? { cutOff: true } : {}),
  };
}

/** What a line has in bold before anything else, if that is what it opens with. */
function strongOpening({ element, text }: Block): string {
  const strong = elementsWithin(element, 20).find(
    (part) => part.localName === 'strong' || part.localName === 'b',
  );
  const opening =
    strong === undefined ? '' : cleanText(textOf(strong, MAX_ENTRY_TITLE * 2), MAX_ENTRY_TITLE + 1);
  return opening.length >= 8 && text.startsWith(opening) ? opening : '';
}

function timeOf(stamp: Element, lang: string | null, clock: ClockDays): string | null {
  const told = readMachineDate(stamp.getAttribute('datetime') ?? '');
  if (told !== null) return told;
  const text = textOf(stamp, 100);
  const printed = readWrittenDate(text, lang);
  const found = CLOCK.exec(text);
  return printed ?? (found === null ? null : clock.dayAt(Number(found[1]) * 60 + Number(found[2])));
}

/** A clock alone is of the page's day until the row of clocks passes midnight; of what comes then the day is not known. */
class ClockDays {
  private readonly day: string | null;
  private last: number | null = null;
  private falling: boolean | null = null;
  private known = true;

  constructor(day: string | null) {
    this.day = day;
  }

  dayAt(minutes: number): string | null {
    if (this.last !== null && minutes !== this.last) {
      const falls = minutes < this.last;
      this.falling ??= falls;
      if (falls !== this.falling) this.known = false;
    }
    this.last = minutes;
    return this.known ? this.day : null;
  }
}

/** The page's address with the anchor of the update, where it has one. */
function placeOf(boxes: readonly Element[], address: string | null): string | null {
  if (address === null) return null;
  for (const box of boxes) {
    for (const part of [box, ...elementsWithin(box, MOST_PARTS)]) {
      const id = part.getAttribute('id');
      if (id) return `${address}#${encodeURIComponent(id)}`;
      const anchor = /#[\w:.-]{1,100}$/.exec(part.localName === 'a' ? (part.getAttribute('href') ?? '') : '');
      if (anchor !== null) return address + anchor[0];
    }
  }
  return address;
}
