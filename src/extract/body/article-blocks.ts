import { Readability } from '@mozilla/readability';
import { MAX_READABILITY_ELEMENTS, MAX_READABILITY_TEXT } from '../limits.ts';
import { type Block, readBlocks } from './block-text.ts';
import { boxesBelow, boxSums, ownText } from './box-sums.ts';
import { densestBox } from './densest-box.ts';
import { openingsIn } from './openings-in.ts';
import { prunePage } from './prune-page.ts';
import { isRunning, tidyBlocks } from './tidy-blocks.ts';

/** How the article's text was found, for the evidence. */
export type BodyMethod = 'readability' | 'densest-box' | 'none';

/** A standfirst or lead above Readability's choice is taken from this length. In UTF-16 units. */
const LEAD_LENGTH = 60;

/**
 * Readability's choice is doubted when it is this short and the densest box of the page holds this many times as
 * much: it has picked one section of several. Longer choices are right against boxes that hold comments too.
 * Chosen on the development half of the extraction set.
 */
const DOUBTFUL_LENGTH = 2_000;
const DOUBTFUL_RATIO = 2;

/** So far may a text differ from the length that the page states for it before another choice is looked at. */
const STATED_LEAST = 0.5;
const STATED_MOST = 1.5;

/**
 * The article's paragraphs, in the order of the page. Changes the document it is given. Readability chooses; the
 * densest box adds what it is known to drop (leads set apart from the text, paragraphs in boxes of their own) and
 * stands in where it fails or falls far short of the length that the page's JSON-LD states. In steps, as
 * `extractionSteps`.
 * @param all the blocks of the page as it is
 */
export function* articleBlocks(
  page: Document,
  all: readonly Block[],
  title: string,
  statedLength: number | null,
): Generator<undefined, { readonly blocks: Block[]; readonly method: BodyMethod }> {
  yield* prunePage(page.body, all);
  yield;
  const box = densestBox(page.body);
  const dense = box === null ? [] : readBlocks(box);
  yield;
  const chosen = readabilityBlocks(page);
  yield;
  if (runningLength(chosen) === 0 || isDoubtful(chosen, dense, statedLength)) {
    const blocks = tidyBlocks(afterHeadline(dense, title), title);
    return { blocks, method: blocks.length > 0 ? 'densest-box' : 'none' };
  }
  return { blocks: tidyBlocks(withDropped(chosen, dense, title), title), method: 'readability' };
}

/** Readability throws on pages it can't make sense of, and its answer is then the same as none. */
function readabilityBlocks(page: Document): Block[] {
  if (isTooLarge(page.body)) return [];
  try {
    const reader = new Readability<Node>(page, {
      serializer: (node) => node,
      keepClasses: true,
      disableJSONLD: true,
    });
    const content = reader.parse()?.content;
    return content ? readBlocks(content as Element) : [];
  } catch {
    return [];
  }
}

function isTooLarge(body: Element): boolean {
  const boxes = boxesBelow(body);
  if (boxes.length > MAX_READABILITY_ELEMENTS) return true;
  let text = 0;
  for (const length of boxSums(body, boxes, ownText(boxes)).values()) text += length;
  return text > MAX_READABILITY_TEXT;
}

function isDoubtful(chosen: readonly Block[], dense: readonly Block[], statedLength: number | null): boolean {
  const length = runningLength(chosen);
  const other = runningLength(dense);
  if (statedLength !== null && length < statedLength * STATED_LEAST) {
    return other > length && other <= statedLength * STATED_MOST;
  }
  return length < DOUBTFUL_LENGTH && other >= length * DOUBTFUL_RATIO;
}

function runningLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isRunning(block) ? block.text.length - block.linked : 0), 0);
}

function afterHeadline(blocks: readonly Block[], title: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  return at < 0 ? blocks : blocks.slice(at + 1);
}

/** The chosen blocks, with the running ones of the densest box that stand above or between them. */
function withDropped(chosen: readonly Block[], dense: readonly Block[], title: string): Block[] {
  const places = new Map(chosen.map((block, i) => [block.text, i]));
  const known = dense.map((block) => places.get(block.text));
  const last = known.findLastIndex((place) => place !== undefined);
  if (last < 0) return [...chosen];

  const start = dense.length - afterHeadline(dense, title).length;
  const missing = dense.filter((block, i) => i >= start && known[i] === undefined && isMissed(block));
  // Readability joins and splits paragraphs: what is no block of its own may stand inside one.
  const text = chosen.map((block) => block.text).join('\n');
  const inside = openingsIn(text, missing.map(openingOf), LEAD_LENGTH);
  const dropped = new Set(missing.filter((block) => !inside.has(openingOf(block))));

  const lead: Block[] = [];
  const between = new Map<number, Block[]>();
  let before = -1;
  for (let i = start; i < last; i++) {
    const block = dense[i]!;
    before = Math.max(before, known[i] ?? -1);
    if (!dropped.has(block)) continue;
    const place = between.get(before);
    if (before < 0) lead.push(block);
    else if (place === undefined) between.set(before, [block]);
    else place.push(block);
  }
  return [...lead, ...chosen.flatMap((block, i) => [block, ...(between.get(i) ?? [])])];
}

/** Running text that would be missed if Readability had dropped it. */
function isMissed(block: Block): boolean {
  return isRunning(block) && block.text.length >= LEAD_LENGTH && block.linked <= block.text.length / 3;
}

function openingOf(block: Block): string {
  return block.text.slice(0, LEAD_LENGTH);
}
