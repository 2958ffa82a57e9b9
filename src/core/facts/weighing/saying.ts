import type { Span } from '../../article/article.ts';
import { stem } from '../../article/stem.ts';
import type { Word } from '../../article/words.ts';
import type { Sentence } from '../sentence.ts';
import { ALIGNING } from '../thresholds.ts';

/** Verbs of saying, for headlines and what reading found no quote in; English. */
const SAYING =
  'said says say saying told tells tell stated states stressed added adds announced claimed claims denied denies ' +
  'warned warns quoted according emphasized emphasised noted explained insisted argued suggested reported affirmed ' +
  'declared acknowledged commented wrote replied believed believes';

/** Titles of those who speak. */
const TITLES =
  'president minister spokesman spokeswoman spokesperson leader chief general commander secretary foreign defence ' +
  'defense prime chancellor mr mrs ms official officials head agency chairman ambassador governor mayor';

/** Made when first asked for: a badge needs none of it. */
let known: { readonly saying: ReadonlySet<string>; readonly titles: ReadonlySet<string> } | null = null;

/** What a term is to the telling of who speaks, by id in the event. */
export function speechKinds(texts: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(texts.length);
  known ??= { saying: stems(SAYING), titles: stems(TITLES) };
  const { saying, titles } = known;
  for (let id = 0; id < texts.length; id++)
    kinds[id] = (saying.has(texts[id]!) ? IS_SAYING : 0) | (titles.has(texts[id]!) ? IS_TITLE : 0);
  return kinds;
}

const IS_SAYING = 1;
const IS_TITLE = 2;

/**
 * For every word 1 where it only says who speaks: the words at a quote that reading took for its source and cue, a verb
 * of saying, and a name or a title within a few words of one. Null where none does.
 */
export function sayingZone(
  { words, quotes }: Sentence,
  wordIds: Int32Array,
  kinds: Uint8Array,
): Uint8Array | null {
  let zone: Uint8Array | null = null;
  for (let at = 0; at < wordIds.length; at++) {
    if ((kinds[wordIds[at]!]! & IS_SAYING) === 0) continue;
    zone ??= new Uint8Array(words.length);
    zone[at] = 1;
    const to = Math.min(words.length - 1, at + ALIGNING.sayingReach);
    for (let i = Math.max(0, at - ALIGNING.sayingReach); i <= to; i++)
      if (words[i]!.capitalised || kinds[wordIds[i]!]! & IS_TITLE) zone[i] = 1;
  }
  for (const { source, cue } of quotes) {
    if (!source && !cue) continue;
    zone ??= new Uint8Array(words.length);
    if (source) markWithin(words, source, zone);
    if (cue) markWithin(words, cue, zone);
  }
  return zone;
}

function markWithin(words: readonly Word[], span: Span, zone: Uint8Array): void {
  for (let at = 0; at < words.length; at++)
    if (words[at]!.start >= span.start && words[at]!.end <= span.end) zone[at] = 1;
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
