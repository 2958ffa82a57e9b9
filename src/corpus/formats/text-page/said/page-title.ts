import { bylineName } from '../../../../core/article/byline-line.ts';
import { functionWords } from '../../../../core/article/language.ts';
import { MAX_TITLE_CHARACTERS } from '../../../../core/article/limits.ts';
import type { ArticleZone } from '../article-zone.ts';
import { endsCutOff, endsSentence, gluedWords, lastMark, letterKey } from '../line-shape.ts';
import type { PageBlock } from '../page-block.ts';
import { photoCredit } from '../photo-credit.ts';
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
/** What a headline speaks of comes up in this much of the text, and most of it at its start. */
const BODY_SAMPLE_CHARACTERS = 8_000;
/** Of the article's prose this share may stand above its title: a lead or a notice of the outlet. */
const MAX_SHARE_ABOVE = 0.12;

/** Weights of what makes a line a title; settled on 210 pages of the public trafilatura evaluation set as text (title in 133 of 168); the other half: see the test. */
const WEIGHT = {
  /** Its content words come back in the article. */
  overlap: 4,
  /** A headline has several words, but is no paragraph. */
  length: 1.5,
  repeated: 1.5,
  metaBelow: 1,
  sentenceEnd: -1.5,
  cutOff: -2,
  bullet: -1.5,
  caption: -2.5,
  inSection: -0.8,
  proseAbove: -2,
  /** Per block between it and the article's first prose. */
  distance: -0.08,
  /** Per word beyond this many: leads are longer than titles. */
  longFrom: 18,
  long: -0.12,
} as const;
const MIN_SCORE = 1.2;
/** Headlines vary their words, so this share of them in the text is as good as all. */
const FULL_OVERLAP = 0.6;
/** A lead, a caption or a first subheading can look as good: of near lines this close in score, the one above wins. */
const TIE = 0.8;
const TIE_BLOCKS = 5;
const MIN_WORDS_FOR_TIE = 4;
/** A page prints its headline up to this often (breadcrumb, header, share text); labels come more often. */
const MAX_COPIES = 4;

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
  const scored: ScoredLine[] = [];
  for (let i = Math.max(0, first - REACH_BLOCKS); i <= until; i++) {
    const block = blocks[i]!;
    if (!canBeTitle(block, lang)) continue;
    const content = gluedWords(block.text).filter((word) => word.length > 2 && !known.has(word));
    if (content.length === 0) continue;
    const shared = content.filter((word) => body.has(stem(word))).length / Math.max(3, content.length);
    const overlap = Math.min(1, shared / FULL_OVERLAP);
    const copyCount = copies.get(letterKey(block.text))?.length ?? 1;
    const repeated =
      copyCount > 1 && copyCount <= MAX_COPIES && block.words >= MIN_WORDS_FOR_TIE && overlap > 0.5;
    const score =
      WEIGHT.overlap * overlap +
      WEIGHT.length * Math.min(1, block.words / 6) +
      (repeated ? WEIGHT.repeated : 0) +
      WEIGHT.metaBelow * metaBelow(blocks, i, lang) +
      (endsCutOff(block.text) ? WEIGHT.cutOff : /[.:]$/.test(block.text) ? WEIGHT.sentenceEnd : 0) +
      (block.bullet ? WEIGHT.bullet : 0) +
      (isCaption(blocks, i) ? WEIGHT.caption : 0) +
      (block.section ? WEIGHT.inSection : 0) +
      (i > first ? WEIGHT.proseAbove : WEIGHT.distance * (first - i)) +
      WEIGHT.long * Math.max(0, block.words - WEIGHT.longFrom);
    if (score >= MIN_SCORE) scored.push({ index: i, score });
  }
  let winner: ScoredLine | null = null;
  for (const line of scored) if (!winner || line.score > winner.score) winner = line;
  if (!winner) return null;
  const top = winner;
  const best = scored.find((line) => isAsGood(blocks, line, top)) ?? top;
  const block = blocks[best.index]!;
  const same = copies.get(letterKey(block.text)) ?? [best.index];
  const above = same.filter((index) => index <= until);
  return { text: block.text.replace(/\s+/gu, ' '), block: Math.max(best.index, ...above), copies: same };
}

interface ScoredLine {
  readonly index: number;
  readonly score: number;
}

function isAsGood(blocks: readonly PageBlock[], line: ScoredLine, winner: ScoredLine): boolean {
  const near = winner.index - line.index <= TIE_BLOCKS && line.index < winner.index;
  return near && line.score >= winner.score - TIE && blocks[line.index]!.words >= MIN_WORDS_FOR_TIE;
}

/** Names its photographer, or the line or two below do: captions are printed twice as often as headlines. */
function isCaption(blocks: readonly PageBlock[], i: number): boolean {
  const { text } = blocks[i]!;
  if (photoCredit(text) < text.length) return true;
  for (const below of [blocks[i + 1], blocks[i + 2]]) {
    if (below && below.words <= 8 && photoCredit(below.text) <= 2) return true;
  }
  return false;
}

/** Byline, date and share bar stand right under a headline: 1 if on the next line, less further down. */
function metaBelow(blocks: readonly PageBlock[], i: number, lang: string | null): number {
  for (let below = 1; below <= 3; below++) {
    const block = blocks[i + below];
    if (!block || block.kind === 'prose') return 0;
    const meta =
      block.furniture?.reason === 'share' || bylineName(block.text) !== null || isDateLine(block.text, lang);
    if (meta) return 1 - (below - 1) / 3;
  }
  return 0;
}

function canBeTitle(block: PageBlock, lang: string | null): boolean {
  if (block.furniture || block.words > MAX_TITLE_WORDS || block.text.length > MAX_TITLE_CHARACTERS)
    return false;
  // Headlines may ask; a long line that ends in a full stop is a sentence of the article.
  if (
    block.kind === 'prose' &&
    block.words > 14 &&
    !'?!'.includes(lastMark(block.text)) &&
    endsSentence(block.text)
  ) {
    return false;
  }
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
  let left = BODY_SAMPLE_CHARACTERS;
  for (let i = zone.start; i < zone.end && left > 0; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'prose') continue;
    for (const word of gluedWords(block.text.slice(0, left))) words.add(stem(word));
    left -= block.text.length;
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
    if (block.words > MAX_TITLE_WORDS) return;
    const key = letterKey(block.text);
    const list = copies.get(key);
    if (list) list.push(index);
    else copies.set(key, [index]);
  });
  return copies;
}
