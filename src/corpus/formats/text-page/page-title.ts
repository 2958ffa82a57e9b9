import { functionWords } from '../../../core/article/language.ts';
import type { ArticleZone } from './article-zone.ts';
import { endsCutOff, endsSentence, gluedWords, letterKey, wordCount } from './line-shape.ts';
import type { PageBlock } from './page-block.ts';
import { bylineName } from './page-byline.ts';
import { isDateLine } from './page-date.ts';

export interface PageTitle {
  readonly text: string;
  /** Index of the block that is the title: of its last copy before the text. */
  readonly block: number;
  /** Every block that repeats it. */
  readonly copies: readonly number[];
}

/** How far above the article's first prose a title can stand (bylines, share bars, captions and insets between). */
const REACH_BLOCKS = 40;
const MAX_TITLE_WORDS = 40;
/** Of the article's prose this share may stand above its title: a lead or a notice of the outlet. */
const MAX_SHARE_ABOVE = 0.12;

/** Weights of what makes a line a title; settled on half of the sample pages that the test's note describes. */
const WEIGHT = {
  /** Its content words come back in the article. */
  overlap: 4,
  /** A headline has several words, but is no paragraph. */
  length: 1.5,
  repeated: 1.5,
  sentenceEnd: -1,
  cutOff: -2,
  bullet: -1.5,
  inSection: -2.5,
  proseAbove: -3,
  /** Per block between it and the article's first prose. */
  distance: -0.08,
  /** Per word beyond this many: leads are longer than titles. */
  longFrom: 18,
  long: -0.12,
} as const;
const MIN_SCORE = 1.2;

/** Finds the headline of the article that lies in `zone`; null where no line above it looks like one. */
export function pageTitle(
  blocks: readonly PageBlock[],
  zone: ArticleZone,
  lang: string | null,
): PageTitle | null {
  const first = firstProse(blocks, zone);
  const until = lastPlaceForTitle(blocks, zone);
  const body = bodyWords(blocks, zone);
  const known = functionWords(lang);
  const copies = copiesByKey(blocks);
  let best: { index: number; score: number } | null = null;
  for (let i = Math.max(0, first - REACH_BLOCKS); i <= until; i++) {
    const block = blocks[i]!;
    if (!canBeTitle(block, lang)) continue;
    const content = gluedWords(block.text).filter((word) => word.length > 2 && !known.has(word));
    if (content.length === 0) continue;
    const overlap = content.filter((word) => body.has(stem(word))).length / Math.max(2, content.length);
    const repeated = (copies.get(letterKey(block.text))?.length ?? 1) > 1 && block.words > 2;
    const score =
      WEIGHT.overlap * overlap +
      WEIGHT.length * Math.min(1, block.words / 6) +
      (repeated ? WEIGHT.repeated : 0) +
      (endsCutOff(block.text) ? WEIGHT.cutOff : block.text.endsWith('.') ? WEIGHT.sentenceEnd : 0) +
      (block.bullet ? WEIGHT.bullet : 0) +
      (block.section ? WEIGHT.inSection : 0) +
      (i > first ? WEIGHT.proseAbove : WEIGHT.distance * (first - i)) +
      WEIGHT.long * Math.max(0, block.words - WEIGHT.longFrom);
    if (score >= MIN_SCORE && (!best || score > best.score)) best = { index: i, score };
  }
  if (!best) return null;
  const block = blocks[best.index]!;
  const same = copies.get(letterKey(block.text)) ?? [best.index];
  const above = same.filter((index) => index <= until);
  return { text: block.text.replace(/\s+/gu, ' '), block: Math.max(best.index, ...above), copies: same };
}

function canBeTitle(block: PageBlock, lang: string | null): boolean {
  if (block.furniture || block.words > MAX_TITLE_WORDS) return false;
  if (block.kind === 'prose' && endsSentence(block.text) && block.words > 14) return false;
  return !isDateLine(block.text, lang) && bylineName(block.text) === null;
}

/** Index of the first prose of the zone. */
export function firstProse(blocks: readonly PageBlock[], zone: ArticleZone): number {
  for (let i = zone.start; i < zone.end; i++) if (blocks[i]!.kind === 'prose') return i;
  return zone.start;
}

function lastPlaceForTitle(blocks: readonly PageBlock[], zone: ArticleZone): number {
  let all = 0;
  for (let i = zone.start; i < zone.end; i++) all += blocks[i]!.words;
  let above = 0;
  let last = zone.start;
  for (let i = zone.start; i < zone.end && above <= all * MAX_SHARE_ABOVE; i++) {
    last = i;
    above += blocks[i]!.words;
  }
  return Math.max(last, firstProse(blocks, zone) - 1);
}

function bodyWords(blocks: readonly PageBlock[], zone: ArticleZone): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = zone.start; i < zone.end; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'prose') continue;
    for (const word of gluedWords(block.text.slice(0, 5_000))) words.add(stem(word));
  }
  return words;
}

/** Inflection at its crudest, for every language alike: the first six letters. */
function stem(word: string): string {
  return word.slice(0, 6);
}

function copiesByKey(blocks: readonly PageBlock[]): ReadonlyMap<string, number[]> {
  const copies = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (wordCount(block.text) > MAX_TITLE_WORDS) return;
    const key = letterKey(block.text);
    const list = copies.get(key);
    if (list) list.push(index);
    else copies.set(key, [index]);
  });
  return copies;
}
