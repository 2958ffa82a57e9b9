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

/** Words from which a paragraph that ends like a sentence is prose; without such an end, and for `near`. */
const PROSE_WORDS = 10;
const OPEN_PROSE_WORDS = 35;
const NEAR_WORDS = 5;
const OPEN_NEAR_WORDS = 12;
/** Share of function words under which longer text is a list of names or links (jusText's low mark is .30 of all). */
const MIN_FUNCTION_SHARE = 0.12;

/** An opened section of related posts and the like closes where this much prose stands together again. */
const CLOSING_PROSE_WORDS = 25;
const CLOSING_LONG_WORDS = 45;

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
  let section: RemovalReason | null = null;
  return plain.map((block, i) => {
    if (block.furniture && block.furniture.reach !== 'line') section = block.furniture.reason;
    else if (section && closesSection(block, plain[i + 1])) section = null;
    return { ...block, section };
  });
}

function kindOf(paragraph: Paragraph, words: number, known: ReadonlySet<string>): 'prose' | 'near' | 'short' {
  const ended = endsSentence(paragraph.text) && !endsCutOff(paragraph.text);
  const grammatical = words < PROSE_WORDS || functionShare(paragraph.text, known) >= MIN_FUNCTION_SHARE;
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

type PlainBlock = Omit<PageBlock, 'section'>;

/** The article goes on after an inset of related posts: a long paragraph, or two good ones in a row. */
function closesSection(block: PlainBlock, next: PlainBlock | undefined): boolean {
  if (block.kind !== 'prose' || endsCutOff(block.text)) return false;
  if (block.words >= CLOSING_LONG_WORDS) return true;
  return block.words >= CLOSING_PROSE_WORDS && next?.kind === 'prose' && next.words >= CLOSING_PROSE_WORDS;
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
