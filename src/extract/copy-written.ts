import type { PageCopy } from './copy-page.ts';
import { documentTarget } from './copy-target.ts';
import { boxesOf, type WrittenBox, type WrittenPage } from './written-page.ts';

/** The copy that a page's writing tells of, in an empty document that was made for it: nothing in it loads or runs. */
export function copyOfWritten(page: WrittenPage, document: Document): PageCopy {
  const { html, headlines, elements, frames, videos, cutShort, contentType } = page;
  const to = documentTarget(document);
  const [head, body] = html.children;
  const copies = new Map<WrittenBox, Element>();
  const stack: { readonly box: WrittenBox; readonly copy: Element; next: number }[] = [];
  const begin = (box: WrittenBox, copy: Element) => {
    for (let i = 0; i < box.attributes.length; i += 2)
      to.attribute(copy, box.attributes[i]!, box.attributes[i + 1]!);
    copies.set(box, copy);
    stack.push({ box, copy, next: 0 });
  };
  begin(html, to.html);
  while (stack.length > 0) {
    const level = stack[stack.length - 1]!;
    const child = level.box.children[level.next++];
    if (child === undefined) stack.pop();
    else if (typeof child === 'string') to.text(level.copy, child);
    else if (child === head) begin(child, to.head);
    else if (child === body) begin(child, to.body);
    else begin(child, to.add(level.copy, child.name));
  }
  const boxes = headlines.length > 0 ? boxesOf(html) : [];
  return {
    document,
    headlines: headlines.map((place) => copies.get(boxes[place]!)!),
    elements,
    frames,
    videos,
    cutShort,
    contentType,
  };
}
