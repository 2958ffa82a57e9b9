import { functionWords } from '../../../core/article/language.ts';
import type { RemovalReason } from './boilerplate.ts';
import { endsCutOff, endsSentence, gluedWords, lastMark, wordCount } from './line-shape.ts';
import type { Paragraph } from './paragraph.ts';
import { type Furniture, furniture } from './phrase-index.ts';

/**
 * A paragraph with what speaks for or against its being the article's text, in the manner of jusText (length and
 * share of function words) with the wording of page furniture in place of the link density that a dump has lost.
 *
 * `prose`: running text. `near`: may be, if its surroundings are. `short`: headings, menu items, names, captions.
 * `furniture`: recognised by its wording.
 */
export interface PageBlock extends Paragraph {
  readonly words: number;
  readonly kind: 'prose' | 'near' | 'short' | 'furniture';
  readonly furniture: Furniture | null;
  /** The part of the page that a heading before it opened (related posts, comments…), or null. */
  readonly section: RemovalReason | null;
}

type PlainBlock = Omit<PageBlock, 'section'>;

/** Words from which a paragraph that ends like a sentence is prose; without such an end, and for `near`. */
const PROSE_WORDS = 10;
const OPEN_PROSE_WORDS = 35;
const NEAR_WORDS = 5;
const OPEN_NEAR_WORDS = 12;
/**
 * Share of function words under which longer text is a list of names or links; jusText's low mark is .30 with lists
 * several times as long. Lower for text that ends like a sentence: inflected languages need few of these words.
 */
const MIN_FUNCTION_SHARE = 0.12;
const MIN_FUNCTION_SHARE_ENDED = 0.04;

/** An opened section of related posts and the like closes where this much prose stands together again. */
const CLOSING_PROSE_WORDS = 25;
const CLOSING_LONG_WORDS = 45;
/** Above the article it closes at this much prose, or after so many blocks. */
const CLOSING_MENU_WORDS = 15;
const MENU_BLOCKS = 8;

/** Comments and copyright end the article once this much prose, and this share of all, stands before. */
const ENOUGH_PROSE_WORDS = 60;
const ENOUGH_PROSE_SHARE = 0.2;

export function pageBlocks(paragraphs: readonly Paragraph[], lang: string | null): PageBlock[] {
  const repeatedLabels = headlineLabels(paragraphs);
  const known = functionWords(lang);
  const plain = paragraphs.map((paragraph) => {
    const words = wordCount(paragraph.text);
    const found = furniture(paragraph.text) ?? labelledLink(paragraph, words, repeatedLabels);
    return {
      ...paragraph,
      words,
      furniture: found,
      kind: found ? ('furniture' as const) : kindOf(paragraph, words, known),
    };
  });
  return withSections(plain);
}

/**
 * Marks the parts of the page that a heading opens. Above the article such words are mostly items of a menu, so
 * there a part closes at once when prose comes; below enough of it, comments and copyright don't close again.
 */
function withSections(plain: readonly PlainBlock[]): PageBlock[] {
  let all = 0;
  for (const block of plain) if (block.kind === 'prose') all += block.words;
  let before = 0;
  let section: RemovalReason | null = null;
  let age = 0;
  return plain.map((block, i) => {
    const inArticle = isEnoughProse(before, all);
    const reach = block.bullet ? 'line' : (block.furniture?.reach ?? 'line');
    age++;
    if (block.furniture && (reach === 'section' || (reach === 'ends' && inArticle))) {
      section = block.furniture.reason;
      age = 0;
    } else if (section && (inArticle ? closesSection(plain, i) : closesMenu(block, age))) {
      section = null;
    }
    if (block.kind === 'prose' && !section) before += block.words;
    return { ...block, section };
  });
}

/** True if so much prose stands before a place that the article can end there. */
export function isEnoughProse(before: number, all: number): boolean {
  return before >= ENOUGH_PROSE_WORDS && before >= all * ENOUGH_PROSE_SHARE;
}

function kindOf(paragraph: Paragraph, words: number, known: ReadonlySet<string>): 'prose' | 'near' | 'short' {
  const ended = endsSentence(paragraph.text) && !endsCutOff(paragraph.text);
  const share = ended ? MIN_FUNCTION_SHARE_ENDED : MIN_FUNCTION_SHARE;
  const grammatical = words < PROSE_WORDS || functionShare(paragraph.text, known) >= share;
  if (!grammatical) return 'short';
  if (words >= OPEN_PROSE_WORDS || (ended && words >= PROSE_WORDS)) return 'prose';
  if (ended && words >= NEAR_WORDS) return 'near';
  if (words >= OPEN_NEAR_WORDS || (words >= PROSE_WORDS && lastMark(paragraph.text) === ':')) return 'near';
  return 'short';
}

/** Share of function words among the first words; 1 for scripts without spaces, where they can't be told. */
function functionShare(text: string, known: ReadonlySet<string>): number {
  const words = gluedWords(text.slice(0, 1_000));
  if (words.length < 5 || /[\u3040-\u9fff\u0600-\u06ff\u0e00-\u0e7f\u0590-\u05ff]/.test(text.slice(0, 200)))
    return 1;
  let hits = 0;
  for (const word of words) if (known.has(word)) hits++;
  return hits / words.length;
}

/** The article goes on after an inset: a long paragraph, two good ones in a row, or one after a list of links. */
function closesSection(blocks: readonly PlainBlock[], i: number): boolean {
  const block = blocks[i]!;
  if (block.kind !== 'prose' || block.bullet || endsCutOff(block.text)) return false;
  if (block.words >= CLOSING_LONG_WORDS) return true;
  const next = blocks[i + 1];
  if (blocks[i - 1]?.bullet && next?.furniture?.reach !== 'line') return block.words >= CLOSING_MENU_WORDS;
  return block.words >= CLOSING_PROSE_WORDS && next?.kind === 'prose' && next.words >= CLOSING_PROSE_WORDS;
}

function closesMenu(block: PlainBlock, age: number): boolean {
  return (
    age > MENU_BLOCKS ||
    (block.kind === 'prose' && block.words >= CLOSING_MENU_WORDS && !endsCutOff(block.text))
  );
}

/**
 * Labels in capitals before a colon that come more than once before headlines ("SIGHT: Russia announces…"): how
 * outlets mark links to other articles, whatever the word, also one that a machine translated.
 */
function headlineLabels(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of paragraphs) {
    const label = capitalLabel(text);
    if (!label) continue;
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

function labelledLink(paragraph: Paragraph, words: number, labels: ReadonlySet<string>): Furniture | null {
  const label = words <= 30 ? capitalLabel(paragraph.text) : null;
  return label && labels.has(label) ? { reason: 'related', reach: 'line' } : null;
}

/** The label of `LABEL: headline` without a full stop; speakers in an interview end their sentences. */
function capitalLabel(text: string): string | null {
  const colon = text.slice(0, 24).indexOf(':');
  if (colon < 3 || endsSentence(text)) return null;
  const label = text.slice(0, colon);
  return /^\p{Lu}[\p{Lu} ]+$/u.test(label) && label.split(' ').length <= 3 ? label : null;
}
