import { MAX_CHARACTERS, MAX_ELEMENTS, MAX_NODES } from './limits.ts';
import type { WrittenBox, WrittenPage } from './written-page.ts';

/** Out of anything what `writePage` may have written, as JSON, without looking at what its texts say; else null. */
export function checkWrittenPage(json: unknown): WrittenPage | null {
  const value = typeof json === 'string' ? parsed(json) : null;
  if (!isRecord(value)) return null;
  const { url, html, elements, frames, videos, headlines, cutShort, contentType } = value;
  if (typeof url !== 'string' || typeof cutShort !== 'boolean') return null;
  if (contentType !== null && typeof contentType !== 'string') return null;
  if (!isCount(elements) || !isCount(frames) || !isCount(videos)) return null;
  const boxes = countBoxes(html);
  if (boxes === null || !Array.isArray(headlines)) return null;
  if (!headlines.every((place) => isCount(place) && place < boxes)) return null;
  const page = html as WrittenBox;
  // Head and body; what stands beside them is text.
  const own = page.children.filter((child) => typeof child !== 'string');
  const isWhole = own.length === 2 && own[0] === page.children[0] && own[1] === page.children[1];
  return isWhole ? { url, html: page, elements, frames, videos, headlines, cutShort, contentType } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** How many boxes there are; null if they are more than a copy has, or no boxes. */
function countBoxes(html: unknown): number | null {
  const boxes = [html];
  let texts = 0;
  let characters = 0;
  // An array hands out what is added on the way.
  for (const box of boxes) {
    if (!isBox(box)) return null;
    for (const child of box.children) {
      if (typeof child === 'string') {
        texts++;
        characters += child.length;
      } else boxes.push(child);
    }
    if (boxes.length > MOST_BOXES || texts > MAX_NODES || characters > MAX_CHARACTERS) return null;
  }
  return boxes.length;
}

/** `<html>`, `<head>` and `<body>` are the copy's own. */
const MOST_BOXES = MAX_ELEMENTS + 3;

function isBox(value: unknown): value is { readonly children: readonly unknown[] } {
  if (!isRecord(value)) return false;
  const { name, attributes, children } = value;
  return (
    typeof name === 'string' &&
    Array.isArray(attributes) &&
    attributes.length % 2 === 0 &&
    attributes.every((part) => typeof part === 'string') &&
    Array.isArray(children)
  );
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
