import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Saying, saying } from '../../../words/saying.ts';
import type { ContentKind, FeedField, FeedHead, FeedItem, FeedProblem } from './feed-item.ts';
import { type Family, type FieldName, familyOf, fieldNamed } from './feed-names.ts';
import { MarkupWriter } from './markup-writer.ts';

const ROOTS = new Set(['rss', 'RDF', 'feed']);
/** Feeds nest some ten elements deep, with markup inside an item some thirty. */
const MOST_LEVELS = 256;
/** Of one item: more are not kept. */
const MOST_FIELDS = 200;

/** What stands wrong in many feeds and changes nothing of what is read of them. */
const HARMLESS =
  /undefined entity|malformed character entity|unbound namespace prefix|duplicate attribute|prefix must be bound|"\]\]>" is disallowed|xml declaration must/i;

/** Thrown inside the parser, to end it. */
class Ended extends Error {
  override readonly name = 'Ended';
}

interface OpenField {
  readonly name: FieldName;
  readonly kind: ContentKind;
  readonly level: number;
  readonly writer: MarkupWriter;
}

/**
 * Reads RSS 0.9 to 2.0, RDF and Atom as the text comes in. No entity is expanded but XML's own, and a DOCTYPE, which
 * could define others or name other files, ends it. What is wrong stands in `problem`; nothing is thrown.
 */
export class FeedParser {
  readonly head: { -readonly [field in keyof FeedHead]: string } = {
    title: '',
    link: '',
    lang: '',
    publisher: '',
  };
  problem: FeedProblem | null = null;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: SaxesTagNS[] = [];
  /** `xml:base` of the open elements that have one. */
  readonly #bases: string[] = [];
  #done: FeedItem[] = [];
  #item: { readonly line: number; readonly level: number; readonly fields: FeedField[] } | null = null;
  #field: OpenField | null = null;

  constructor() {
    const parser = this.#parser;
    parser.on('error', ({ message }) => {
      if (!HARMLESS.test(message)) this.#end(wordsFor(message));
    });
    parser.on('doctype', () => this.#end(saying('passedOver_doctype')));
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('closetag', (tag) => this.#closed(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  /** The items that ended in this piece of the text; null ends the text. */
  write(text: string | null): FeedItem[] {
    if (this.problem === null) {
      try {
        if (text === null) this.#parser.close();
        else this.#parser.write(text);
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
      }
    }
    const taken = this.#done;
    this.#done = [];
    return taken;
  }

  #end(reason: Saying): never {
    this.problem = { reason, line: this.#parser.line };
    throw new Ended(reason.key);
  }

  #opened(tag: SaxesTagNS): void {
    const level = this.#open.push(tag);
    this.#bases.push(resolved(attribute(tag, 'base', 'xml'), this.#bases.at(-1) ?? ''));
    if (level === 1 && !ROOTS.has(tag.local))
      this.#end(saying('passedOver_notFeed', { name: tag.name.slice(0, 60) }));
    if (level > MOST_LEVELS) this.#end(saying('passedOver_elementsTooDeep', { most: MOST_LEVELS }));
    const family = familyOf(tag.uri, tag.prefix);
    if (this.#field !== null) {
      if (this.#field.kind === 'markup') this.#field.writer.open(tag);
    } else if (this.#item === null && isItem(tag, family)) {
      this.#item = { line: this.#parser.line, level, fields: [] };
      this.#add('permalink', 'text', attribute(tag, 'about'));
      this.#add('lang', 'text', attribute(tag, 'lang', 'xml'));
    } else {
      this.#openField(tag, family, level);
    }
  }

  #openField(tag: SaxesTagNS, family: Family, level: number): void {
    const inside = this.#fieldInside(tag);
    if (inside !== null) {
      this.#field = { name: inside, kind: 'text', level, writer: new MarkupWriter() };
      return;
    }
    // Only what stands directly in the item or the head: not the title of a picture.
    if (this.#item !== null ? level !== this.#item.level + 1 : !this.#inHead(level)) return;
    if (level <= 2) this.#add('lang', 'text', attribute(tag, 'lang', 'xml'));
    const name = fieldNamed(family, tag.local, tag.uri);
    if (name === null) return;
    if (name === 'link' && family === 'atom') {
      if (/^(?:alternate)?$/.test(attribute(tag, 'rel'))) this.#add(name, 'text', attribute(tag, 'href'));
    } else if (!(name === 'permalink' && attribute(tag, 'isPermaLink').toLowerCase() === 'false')) {
      const kind = kindOf(tag, family, name);
      if (kind === null) return;
      if (kind === 'markup') this.#add('lang', 'text', attribute(tag, 'lang', 'xml'));
      this.#field = { name, kind, level, writer: new MarkupWriter() };
    }
  }

  /** The two fields that stand one element further in: Atom's names of authors, and the title of the feed an entry is from. */
  #fieldInside(tag: SaxesTagNS): FieldName | null {
    const parent = this.#open.at(-2);
    if (this.#item === null || parent === undefined || this.#open.length !== this.#item.level + 2)
      return null;
    if (tag.local === 'name' && parent.local === 'author') return 'author';
    return tag.local === 'title' && parent.local === 'source' ? 'source' : null;
  }

  /** Of a channel or an Atom feed the direct children; the two themselves for their language. */
  #inHead(level: number): boolean {
    const parent = this.#open.at(-2)?.local;
    return (
      level === 1 ||
      (level <= 3 && (parent === 'channel' || parent === 'feed' || this.#open.at(-1)?.local === 'channel'))
    );
  }

  #closed(tag: SaxesTagNS): void {
    const level = this.#open.length;
    const base = this.#bases.at(-1) ?? '';
    const field = this.#field;
    if (field !== null && level === field.level) {
      this.#field = null;
      this.#add(field.name, field.kind, field.writer.html, base);
    } else if (field?.kind === 'markup') {
      field.writer.close(tag);
    }
    this.#open.pop();
    this.#bases.pop();
    if (this.#item !== null && level === this.#item.level) {
      this.#done.push({ line: this.#item.line, fields: this.#item.fields });
      this.#item = null;
    }
  }

  #text(text: string): void {
    const field = this.#field;
    if (field === null) return;
    const inside = field.kind === 'markup' && this.#open.length > field.level;
    field.writer.text(text, inside || (field.kind === 'markup' && this.#isXhtml()));
  }

  /** Atom's XHTML: its text is text, and no markup that was escaped. */
  #isXhtml(): boolean {
    const tag = this.#open[this.#field!.level - 1];
    return (
      tag !== undefined && (attribute(tag, 'type') === 'xhtml' || familyOf(tag.uri, tag.prefix) === 'xhtml')
    );
  }

  #add(name: FieldName, kind: ContentKind, given: string, base = this.#bases.at(-1) ?? ''): void {
    const value = given.trim();
    if (value === '') return;
    if (this.#item !== null) {
      if (this.#item.fields.length < MOST_FIELDS) this.#item.fields.push({ name, kind, value, base });
    } else if (name === 'link') {
      this.head.link ||= resolved(value, base);
    } else if (name === 'title' || name === 'lang' || name === 'publisher') {
      this.head[name] ||= value;
    }
  }
}

function isItem(tag: SaxesTagNS, family: Family): boolean {
  return (tag.local === 'item' && family === 'rss') || (tag.local === 'entry' && family === 'atom');
}

/** Value of an attribute by its local name, in the namespace of a prefix or in whatever other. */
function attribute(tag: SaxesTagNS, local: string, prefix?: string): string {
  for (const each of Object.values(tag.attributes)) {
    if (each.local === local && (prefix === undefined || each.prefix === prefix)) return each.value.trim();
  }
  return '';
}

/** An address against the one it is relative to; as it is where it is none. */
function resolved(address: string, base: string): string {
  if (address === '') return base;
  return URL.canParse(address, base || undefined) ? new URL(address, base || undefined).href : address;
}

/** RSS says nothing of it, and means HTML. Null for what holds no text: a picture in base64, other XML. */
function kindOf(tag: SaxesTagNS, family: Family, name: FieldName): ContentKind | null {
  if (name !== 'title' && name !== 'content' && name !== 'description') return 'text';
  if (family !== 'atom') return 'markup';
  const type = attribute(tag, 'type').toLowerCase();
  const mode = attribute(tag, 'mode').toLowerCase();
  if (mode === 'base64') return null;
  if (type === '' || type === 'text' || type === 'text/plain') return 'text';
  return /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type) ? 'markup' : null;
}

/** What the parser says, in words for a reader. */
function wordsFor(message: string): Saying {
  const said = message.replace(/^\d{1,9}:\d{1,9}: /, '').replace(/\.$/, '');
  const unclosed = /^unclosed tag: (.{1,60})/.exec(said)?.[1];
  if (unclosed !== undefined) return saying('passedOver_unclosedElement', { name: unclosed });
  if (said === 'unexpected end') return saying('passedOver_endsInTag');
  return saying('passedOver_notXml', { what: said.slice(0, 200) });
}
