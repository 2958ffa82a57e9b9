import { type Block, readBlocks } from './block-text.ts';
import { boxName, isSmallBox } from './boilerplate-names.ts';
import { addTo, boxesBelow, boxSums, ownText } from './box-sums.ts';
import { isRunning } from './tidy-blocks.ts';

/** Elements that hold no running text of the article, whatever they are called. */
const NEVER_TEXT = new Set(['nav', 'aside', 'footer', 'figcaption', 'menu', 'dialog', 'label', 'legend']);
const NEVER_TEXT_ROLES = new Set([
  'navigation',
  'complementary',
  'menu',
  'menubar',
  'banner',
  'contentinfo',
  'search',
  'alert',
  'alertdialog',
  'dialog',
  'toolbar',
  'tablist',
]);

/**
 * A box that holds this share of the page's running text is not thrown away for its name: templates write
 * `<div class="content with-sidebar">`. Comments are running text, often more than the article's, so they go.
 */
const TOO_MUCH_TO_LOSE = 0.25;

/** Nor are paragraphs with a word in their class that this share of it has: some styles are called `tag` in every paragraph. */
const MOST_OF_THE_TEXT = 0.5;

/**
 * Takes out of a page's copy what its markup names as not the article. Linear in the size of the page. In two steps.
 * @param blocks those of the body as it is
 */
export function* prunePage(
  body: Element,
  blocks: readonly Block[] = readBlocks(body),
): Generator<undefined, void> {
  const sizes = boxSizes(body, blocks);
  yield;
  const open: Element[] = [body];
  while (open.length > 0) {
    const parent = open.pop()!;
    for (const child of [...parent.children]) {
      if (isBoilerplate(child, sizes, body)) child.remove();
      else open.push(child);
    }
  }
}

function isBoilerplate(element: Element, sizes: BoxSizes, body: Element): boolean {
  // What runs along in a line is in no block of its own.
  const size = sizes.blocks.get(element) ?? sizes.text.get(element) ?? 0;
  if (size === 0 || holdsArticle(element)) return false;
  const name = element.localName;
  const box = boxName(classOf(element), element.getAttribute('id') ?? '');
  if (box === 'comments') return !sizes.headlines.has(element) || HEADLINE === name;
  if (box === 'small' && !HEADING.test(name)) return isSmallBox(size) && !isOfTheText(element, sizes);
  if (name === 'figcaption') return true;
  if (box !== 'around' && !NEVER_TEXT.has(name) && !NEVER_TEXT_ROLES.has(element.getAttribute('role') ?? ''))
    return false;
  return (sizes.running.get(element) ?? 0) < (sizes.running.get(body) ?? 0) * TOO_MUCH_TO_LOSE || size < 100;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** Whether it is called small by a word that most of the running text has, and that is not a caption's or a name's. */
function isOfTheText(element: Element, { commonWords }: BoxSizes): boolean {
  return [...commonWords].some(
    (word) =>
      classWords(element).includes(word) &&
      boxName(word, '') === 'small' &&
      !/caption|byline|credit/i.test(word),
  );
}

function classWords(element: Element): string[] {
  return classOf(element).split(/\s+/).filter(Boolean);
}

const HEADING = /^h[1-6]$/;
const HEADLINE = 'h1';

function holdsArticle(element: Element): boolean {
  const name = element.localName;
  if (name === 'article' || name === 'main' || name === 'body') return true;
  return element.getAttribute('itemprop') === 'articleBody';
}

interface BoxSizes {
  /** Length of the blocks that hang on an element or below it. */
  readonly blocks: ReadonlyMap<Element, number>;
  /** Length of the paragraphs among them that read as sentences. */
  readonly running: ReadonlyMap<Element, number>;
  /** Length of the text below an element as its markup has it. */
  readonly text: ReadonlyMap<Element, number>;
  /** The headlines below an element. */
  readonly headlines: ReadonlyMap<Element, number>;
  /** Words of classes that most of the running text has, itself or its box. */
  readonly commonWords: ReadonlySet<string>;
}

/** Taken before anything is removed: what is judged later is judged by the whole page. */
function boxSizes(body: Element, all: readonly Block[]): BoxSizes {
  const blocks = new Map<Element, number>();
  const running = new Map<Element, number>();
  const words = new Map<string, number>();
  let whole = 0;
  for (const block of all) {
    const { length } = block.text;
    addTo(blocks, block.element, length);
    if (!isRunning(block) || block.linked >= length / 2) continue;
    addTo(running, block.element, length);
    const { parentElement: box } = block.element;
    for (const word of new Set([...classWords(block.element), ...(box === null ? [] : classWords(box))]))
      addTo(words, word, length);
    whole += length;
  }
  const headlines = new Map<Element, number>();
  const boxes = boxesBelow(body);
  for (const box of boxes) if (box.localName === HEADLINE) headlines.set(box, 1);
  return {
    blocks: boxSums(body, boxes, blocks),
    running: boxSums(body, boxes, running),
    text: boxSums(body, boxes, ownText(boxes)),
    headlines: boxSums(body, boxes, headlines),
    commonWords: new Set([...words.keys()].filter((word) => words.get(word)! >= whole * MOST_OF_THE_TEXT)),
  };
}
