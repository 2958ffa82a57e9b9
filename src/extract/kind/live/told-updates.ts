import { MAX_URL_CHARACTERS } from '../../../core/article/limits.ts';
import {
  MAX_ENTRIES,
  MAX_ENTRY_TEXT,
  MAX_ENTRY_TITLE,
  type PageEntry,
} from '../../../core/article/page-entries.ts';
import { toldText } from '../../body/told-text.ts';
import { webAddress } from '../../metadata/canonical-url.ts';
import { cleanText, letters } from '../../metadata/found.ts';
import type { JsonLdUpdate } from '../../metadata/json-ld.ts';
import { readMachineDate } from '../../metadata/page-date.ts';
import { parseUrl } from '../../metadata/page-facts.ts';
import type { Update } from './live-updates.ts';

/** Letters by which an update is known again. */
const OPENING = 40;

/** The page shows so many times as many updates as it tells of: what it tells are the latest alone. */
const CLEARLY_MORE = 1.4;

/** Of a page's own text so much is looked through, in UTF-16 units, and so many updates are looked for in it. */
const MOST_LETTERS = 300_000;
const MOST_COMPARED = 100;

/** What a page tells machines of its updates. */
export interface ToldUpdates {
  readonly entries: readonly PageEntry[];
  /** How many it tells of; `entries` holds the first. */
  readonly total: number;
}

/**
 * The updates that a page tells machines, with the anchors of those that it shows; null where the page shows others, or shows
 * clearly more.
 */
export function toldUpdates(
  told: readonly JsonLdUpdate[],
  shown: readonly Update[],
  pageText: readonly string[],
  address: string | null,
): ToldUpdates | null {
  if (told.length * CLEARLY_MORE < shown.length) return null;
  // Where nothing is shown, a page without its scripts, there is nothing to contradict it.
  if (shown.length > 0 && !agrees(told.slice(0, MOST_COMPARED), pageText)) return null;
  const places = new Map(shown.map(({ entry }) => [openingOf(entry.text), entry.url]));
  const entries = told.slice(0, MAX_ENTRIES).map((update) => entryOf(update, places, address));
  return { entries, total: told.length };
}

function agrees(told: readonly JsonLdUpdate[], pageText: readonly string[]): boolean {
  const page = pageText.map(letters).join('').slice(0, MOST_LETTERS);
  const onPage = told.filter(({ headline, body }) => {
    const opening = openingOf(body === '' ? (headline ?? '') : toldText(body));
    return opening !== '' && page.includes(opening);
  });
  return onPage.length * 2 >= told.length;
}

function entryOf(
  update: JsonLdUpdate,
  places: ReadonlyMap<string, string | null>,
  address: string | null,
): PageEntry {
  const text = toldText(update.body);
  return {
    title: cleanText(update.headline ?? '', MAX_ENTRY_TITLE),
    text: text.slice(0, MAX_ENTRY_TEXT),
    published: readMachineDate(update.published ?? ''),
    url: placeOf(update.url, address) ?? places.get(openingOf(text)) ?? address,
    ...(text.length > MAX_ENTRY_TEXT ? { cutOff: true } : {}),
  };
}

/** An update's own address, its anchor included. */
function placeOf(told: string | null, address: string | null): string | null {
  const base = address === null ? null : parseUrl(address);
  const url = told === null ? null : parseUrl(told, base);
  const place = url === null ? null : webAddress(url);
  if (place === null || (base !== null && place.hostname !== base.hostname)) return null;
  const whole = place.href + url!.hash;
  return whole === address || whole.length > MAX_URL_CHARACTERS ? null : whole;
}

function openingOf(text: string): string {
  return letters(text.slice(0, OPENING * 3)).slice(0, OPENING);
}
