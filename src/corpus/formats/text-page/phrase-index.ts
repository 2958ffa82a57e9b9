import {
  CREDIT_LABELS,
  CROSS_LINK_LABELS,
  PHRASE_GROUPS,
  type Reach,
  type RemovalReason,
  SHARE_WORDS,
} from './boilerplate.ts';
import { endsSentence, gluedWords, letterKey, wordCount } from './line-shape.ts';

/** What a line was recognised as, and how far that reaches. */
export interface Furniture {
  readonly reason: RemovalReason;
  readonly reach: Reach;
}

/** Up to this many words a line counts as furniture by what it begins with, or by a phrase within it. */
const MAX_START_WORDS = 30;
const MAX_WITHIN_WORDS = 90;
const MAX_SHARE_WORDS = 24;
const MAX_LABEL_WORDS = 25;

interface Entry extends Furniture {
  readonly key: string;
}

/** Phrases by their first two letters, longest first: a line is compared with few of them. */
type Prefixes = Map<number, Entry[]>;

const whole = new Map<string, Furniture>();
const starts: Prefixes = new Map();
const withins: Prefixes = new Map();
for (const { reason, reach, at, phrases } of PHRASE_GROUPS) {
  for (const phrase of phrases) {
    const key = letterKey(phrase);
    if (at !== 'whole') addEntry(at === 'start' ? starts : withins, { reason, reach, key });
    else if (!whole.has(key)) whole.set(key, { reason, reach });
  }
}

function addEntry(prefixes: Prefixes, entry: Entry): void {
  const pair = pairAt(entry.key, 0);
  const list = prefixes.get(pair);
  if (list) list.push(entry);
  else prefixes.set(pair, [entry]);
  prefixes.get(pair)!.sort((a, b) => b.key.length - a.key.length);
}

function pairAt(key: string, at: number): number {
  return key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1);
}

/** Recognises the furniture of a page by its wording; null for anything else. */
export function furniture(text: string): Furniture | null {
  const words = wordCount(text);
  if (words > MAX_WITHIN_WORDS || text.length > MAX_WITHIN_WORDS * 20) return null;
  const key = letterKey(text);
  if (key === '') return { reason: 'navigation', reach: 'line' };
  const sentence = endsSentence(text) && words > 6;
  const exact = whole.get(key);
  if (exact && !sentence) return exact;
  if (words <= MAX_SHARE_WORDS && isShareBar(text)) return { reason: 'share', reach: 'line' };
  const label = labelled(text, words);
  if (label) return label;
  if (words <= MAX_START_WORDS && !sentence) {
    for (const entry of starts.get(pairAt(key, 0)) ?? []) {
      if (key.startsWith(entry.key) && atWordEnd(text, entry.key.length)) return entry;
    }
    if (text.startsWith('©') || text.startsWith('(c)')) return { reason: 'footer', reach: 'line' };
  }
  return phraseWithin(key);
}

function phraseWithin(key: string): Furniture | null {
  for (let at = 0; at + 1 < key.length; at++) {
    for (const entry of withins.get(pairAt(key, at)) ?? []) if (key.startsWith(entry.key, at)) return entry;
  }
  return null;
}

function isShareBar(text: string): boolean {
  const words = gluedWords(text);
  return words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}

/** `Source: X`, `READ: headline`, `Lesen Sie auch: headline`. */
function labelled(text: string, words: number): Furniture | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 30 || words > MAX_LABEL_WORDS) return null;
  const label = text.slice(0, colon).trim().toLowerCase();
  if (CREDIT_LABELS.has(label) && words <= 8) return { reason: 'credit', reach: 'line' };
  if (CROSS_LINK_LABELS.has(label)) return { reason: 'related', reach: 'line' };
  return null;
}

/** True if a line's first `letters` letters end where a word ends: `share on` must not match `Share one…`. */
function atWordEnd(text: string, letters: number): boolean {
  let seen = 0;
  for (const char of text.toLowerCase()) {
    const letter = /[\p{L}©]/u.test(char);
    // Dumps glue words at capitals ("Share on FacebookShare on WhatsApp"), lower case doesn't show that here.
    if (seen >= letters) return !letter;
    if (letter) seen++;
  }
  return true;
}
