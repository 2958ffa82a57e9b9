import { readBlocks } from './block-text.ts';
import { boxName, isSmallBox } from './boilerplate-names.ts';
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

/** Takes out of a page's copy what its markup names as not the article. Linear in the size of the page. */
export function prunePage(body: Element): void {
  const sizes = textSizes(body);
  const open: Element[] = [body];
  while (open.length > 0) {
    const parent = open.pop()!;
    for (const child of [...parent.children]) {
      if (isBoilerplate(child, sizes, body)) child.remove();
      else open.push(child);
    }
  }
}

function isBoilerplate(element: Element, sizes: TextSizes, body: Element): boolean {
  // What runs along in a line is in no block of its own.
  const size = sizes.all.get(element) ?? element.textContent.length;
  if (size === 0 || holdsArticle(element)) return false;
  const name = element.localName;
  const box = boxName(element.getAttribute('class') ?? '', element.getAttribute('id') ?? '');
  if (box === 'comments') return !holdsHeadline(element);
  if (box === 'small' && !HEADING.test(name)) return isSmallBox(size);
  if (name === 'figcaption') return true;
  if (box !== 'around' && !NEVER_TEXT.has(name) && !NEVER_TEXT_ROLES.has(element.getAttribute('role') ?? ''))
    return false;
  return (sizes.running.get(element) ?? 0) < (sizes.running.get(body) ?? 0) * TOO_MUCH_TO_LOSE || size < 100;
}

const HEADING = /^h[1-6]$/;

function holdsHeadline(element: Element): boolean {
  return element.getElementsByTagName('h1').length > 0;
}

function holdsArticle(element: Element): boolean {
  const name = element.localName;
  if (name === 'article' || name === 'main' || name === 'body') return true;
  return element.getAttribute('itemprop') === 'articleBody';
}

interface TextSizes {
  /** Length of all text below an element. */
  readonly all: Map<Element, number>;
  /** Length of the paragraphs below it that read as sentences. */
  readonly running: Map<Element, number>;
}

function textSizes(body: Element): TextSizes {
  const all = new Map<Element, number>();
  const running = new Map<Element, number>();
  for (const block of readBlocks(body)) {
    const own = isRunning(block) && block.linked < block.text.length / 2 ? block.text.length : 0;
    for (
      let box: Element | null = block.element;
      box !== null;
      box = box === body ? null : box.parentElement
    ) {
      all.set(box, (all.get(box) ?? 0) + block.text.length);
      running.set(box, (running.get(box) ?? 0) + own);
    }
  }
  return { all, running };
}
