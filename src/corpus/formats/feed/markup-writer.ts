import type { SaxesTagNS } from 'saxes';

const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** A name that HTML reads as one: others in a feed's markup would end where the name does not. */
const NAME = /^[a-z][a-z0-9-]{0,60}$/i;

/**
 * Writes markup that stands in a feed as elements of its own (Atom's XHTML) as HTML, to be read like the markup that
 * other feeds hold as text. Attributes are left out: nothing of them is text.
 */
export class MarkupWriter {
  html = '';
  /** False as long as only text was written: it may itself be HTML that was escaped. */
  hasElements = false;

  open({ local }: SaxesTagNS): void {
    if (!NAME.test(local)) return;
    this.hasElements = true;
    this.html += `<${local}>`;
  }

  close({ local }: SaxesTagNS): void {
    if (NAME.test(local) && !VOID.has(local.toLowerCase())) this.html += `</${local}>`;
  }

  /** @param inside whether the text stands in an element of the markup. */
  text(text: string, inside: boolean): void {
    this.html += inside ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
  }
}
