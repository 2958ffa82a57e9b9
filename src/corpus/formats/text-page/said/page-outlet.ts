import { letterKey, wordCount } from '../line-shape.ts';
import type { PageBlock } from '../page-block.ts';

const MAX_NAME_WORDS = 6;

/** Words around the name in a copyright line. */
const AROUND =
  /(?:©|\(c\)|copyright|\d{4}|[-–—,.|]|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|всі права захищені|усе правы абаронены|by )/giu;

/**
 * The outlet's name, only where two places of the page agree on it: a copyright line and a line of the masthead, or
 * the end of the title ("Headline | Outlet") and one of them. '' otherwise: slogans and themes stand there as well.
 */
export function pageOutlet(blocks: readonly PageBlock[], title: string, titleAt: number): string {
  const masthead = new Map<string, string>();
  for (let i = 0; i < titleAt; i++) {
    const block = blocks[i]!;
    if (!block.bullet && !block.furniture && block.words <= MAX_NAME_WORDS)
      masthead.set(letterKey(block.text), block.text);
  }
  const suffix = titleSuffix(title);
  if (suffix && masthead.has(letterKey(suffix))) return suffix;
  for (const block of blocks) {
    const name = copyrightName(block.text);
    if (!name) continue;
    const printed = masthead.get(letterKey(name));
    if (printed) return printed;
    if (suffix && letterKey(suffix) === letterKey(name)) return suffix;
  }
  return '';
}

/** `Headline | Outlet`, `Headline - Outlet` → `Outlet`. */
export function titleSuffix(title: string): string | null {
  const at = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  if (at < 0) return null;
  const suffix = title.slice(at + 3).trim();
  return suffix !== '' && wordCount(suffix) <= MAX_NAME_WORDS ? suffix : null;
}

function copyrightName(text: string): string | null {
  if (text.length > 160 || !/©|\(c\)|copyright/iu.test(text)) return null;
  const name = text.replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();
  return name !== '' && wordCount(name) <= MAX_NAME_WORDS ? name : null;
}
