/** One paragraph, heading, list item or row of a page, as a reader sees it. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell';
  /** UTF-16 units of `text` that stand inside links. */
  readonly linked: number;
  /** The element that the text hangs on. */
  readonly element: Element;
}

/** Elements that run along within a line. Everything else starts and ends a block. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'output',
  'picture',
  'q',
  'rb',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
const HEADING = /^h[1-6]$/;
/** Readings of characters, which would repeat the word they stand above. */
const UNREAD = new Set(['rp', 'rt', 'script', 'style', 'template', 'title']);

/** A table cell this long is running text in a layout table, not a value in a row. In UTF-16 units. */
const LONG_CELL = 80;

/** With more nodes than this it is long, whatever they hold. */
const MOST_CELL_NODES = 1_000;

/**
 * The text below an element, cut where a browser would start a new line of boxes: words of neighbouring blocks never
 * run together, and inline markup never splits a word. One `<br>` is a line break, two are a new paragraph.
 */
export function readBlocks(root: Element): Block[] {
  const writer = new BlockWriter();
  writer.read(root, { element: root, kind: 'paragraph', linked: false, preformatted: false });
  writer.close();
  return writer.blocks;
}

interface Place {
  readonly element: Element;
  readonly kind: Block['kind'];
  readonly linked: boolean;
  readonly preformatted: boolean;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  private text = '';
  /** The last two units of `text`. Cutting them off a text that still grows would copy all of it, line by line. */
  private tail = '';
  private linked = 0;
  private place: Place | null = null;
  /** White space or a boundary seen, to be written as one space if a word follows. */
  private gap: '' | ' ' | 'words' = '';
  private breaks = 0;

  read(node: Element, place: Place): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) this.write((child as Text).data, place);
      else if (child.nodeType === 1) this.readElement(child as Element, place);
    }
  }

  private readElement(element: Element, place: Place): void {
    const name = element.localName;
    if (UNREAD.has(name)) return;
    if (name === 'br') {
      this.breaks++;
      if (this.breaks > 1) this.close();
      return;
    }
    if (INLINE.has(name)) {
      this.read(element, name === 'a' ? { ...place, linked: true } : place);
    } else if (name.includes('-')) {
      // A component of the site's own may be a line or a box: it only never glues two words.
      this.gap ||= 'words';
      this.read(element, place);
      this.gap ||= 'words';
    } else if ((name === 'td' || name === 'th') && !isLong(element)) {
      this.gap = ' ';
      this.read(element, { ...place, element, kind: 'cell' });
      this.gap = ' ';
    } else {
      this.close();
      this.read(element, {
        element,
        kind: kindOf(name, place.kind),
        linked: place.linked,
        preformatted: place.preformatted || name === 'pre',
      });
      this.close();
    }
  }

  private write(data: string, place: Place): void {
    if (place.preformatted && data.includes('\n')) {
      const lines = data.split('\n');
      lines.forEach((line, i) => {
        if (i > 0 && ++this.breaks > 1) this.close();
        this.writeLine(line, place);
      });
    } else {
      this.writeLine(data, place);
    }
  }

  private writeLine(data: string, place: Place): void {
    // Soft hyphens and zero-width spaces are invisible inside words and would split them for every later step; what turns
    // the direction of a text round would turn that of the page that shows it.
    const words = data
      .replace(/[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ');
    if (words === '') return;
    if (words === ' ') {
      this.gap = ' ';
      return;
    }
    const inner = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
    if (words.startsWith(' ')) this.gap = ' ';
    this.place ??= place;
    const piece = this.joint(inner) + inner;
    this.text += piece;
    this.tail = (this.tail + piece.slice(-2)).slice(-2);
    if (place.linked) this.linked += inner.length;
    this.gap = words.endsWith(' ') ? ' ' : '';
    this.breaks = 0;
  }

  /** What stands between the text so far and the words that follow. */
  private joint(next: string): string {
    if (this.text === '') return '';
    if (this.breaks > 0) return wrapsOn(this.tail, next) ? ' ' : '\n';
    if (this.gap === 'words')
      return /[\p{L}\p{N}]$/u.test(this.tail) && /^[\p{L}\p{N}]/u.test(next) ? ' ' : '';
    return this.gap;
  }

  close(): void {
    if (this.text !== '' && this.place !== null) {
      this.blocks.push({
        text: this.text,
        kind: this.place.kind,
        linked: this.linked,
        element: this.place.element,
      });
    }
    this.text = '';
    this.tail = '';
    this.linked = 0;
    this.place = null;
    this.gap = '';
    this.breaks = 0;
  }
}

/** Whether a cell holds more than a value. Stops at the answer: cells hold tables, and those cells again. */
function isLong(cell: Element): boolean {
  let length = 0;
  let nodes = 0;
  const open: Node[] = [cell];
  while (open.length > 0) {
    for (let child = open.pop()!.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) length += (child as Text).data.length;
      else open.push(child);
      if (length >= LONG_CELL || ++nodes > MOST_CELL_NODES) return true;
    }
  }
  return false;
}

function kindOf(name: string, around: Block['kind']): Block['kind'] {
  if (HEADING.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  if (name === 'blockquote') return 'quote';
  if (name === 'table') return 'paragraph';
  return around === 'heading' || around === 'cell' ? 'paragraph' : around;
}

/** Old pages break their lines by hand inside a sentence: no sentence ends, and the next goes on in lower case. */
function wrapsOn(before: string, next: string): boolean {
  return /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(next);
}
