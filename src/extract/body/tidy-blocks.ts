import type { Block } from './block-text.ts';
import { lineKind } from './boilerplate-lines.ts';

/** A block with at least this share of its text in links is a list of links, not a sentence. */
const MOSTLY_LINKS = 0.8;

/** From this length a paragraph is taken for running text even without a full stop. In UTF-16 units. */
const RUNNING_LENGTH = 100;

/** A heading or teaser line before the text is kept from this length: a standfirst, not a section's name. */
const STANDFIRST_LENGTH = 40;

/** Takes out of an article's blocks the lines that are not its text, and the title where it heads them. */
export function tidyBlocks(blocks: readonly Block[], title: string): Block[] {
  const kept = blocks.filter((block, i) => !isTitle(block, title, i) && !isClutter(block));
  return trimTail(trimHead(dropEmptyHeadings(kept)));
}

function isTitle(block: Block, title: string, at: number): boolean {
  return at < 6 && title !== '' && letters(block.text) === letters(title);
}

function letters(text: string): string {
  return text
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isClutter(block: Block): boolean {
  const { text, linked } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const linkShare = linked / text.length;
  if (linkShare >= MOSTLY_LINKS && text.length < 250) return true;
  const line = lineKind(text);
  if (line === 'label') return true;
  if (line === 'prompt') return text.length < 250 && !/[“”"«»]/.test(text);
  if (line === 'credit') return text.length < 200;
  if (line === 'note') return text.length < 200;
  // The rest could open a sentence of the report: "Related talks broke down.", "Updated figures show …".
  if (line === 'read-more') return linkShare > 0.3 || (text.length < 120 && !isSentence(text));
  if (line === 'stamp') return text.length < 120 && !isSentence(text);
  return false;
}

export function isRunning(block: Block): boolean {
  if (block.kind === 'heading') return false;
  return block.text.length >= RUNNING_LENGTH || (block.text.length >= 20 && endsSentence(block.text));
}

function endsSentence(text: string): boolean {
  return /[.!?…:;।。！？»”"’)]/u.test(text.slice(-2));
}

/** Ends like a sentence and is long enough to be one. */
function isSentence(text: string): boolean {
  return /[.!?…»”"]$/u.test(text.slice(-2)) && text.split(' ').length >= 6;
}

/** A heading with nothing under it headed something that was taken out. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return (
      block.kind !== 'heading' ||
      (next !== undefined && (next.kind !== 'heading' || level(next) > level(block)))
    );
  });
}

function level(block: Block): number {
  return Number(block.element.localName[1] ?? 7);
}

/** Before the first sentence stand dates, names and section labels. */
function trimHead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isRunning);
  if (first < 0) return [...blocks];
  return blocks.filter(
    (block, i) =>
      i >= first || block.text.length >= STANDFIRST_LENGTH || (block.kind === 'heading' && i === first - 1),
  );
}

/** After the last sentence stand names of sections and buttons; a list may well end an article. */
function trimTail(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 0) {
    const block = blocks[end - 1]!;
    if (isRunning(block) || block.kind === 'item' || block.kind === 'cell') break;
    end--;
  }
  return end === 0 ? [...blocks] : blocks.slice(0, end);
}
