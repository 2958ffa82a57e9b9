import { outsideBrackets } from '../../language/pseudo.ts';
import type { Surface } from '../drivers/surface.ts';

/** What is shown that is nobody's words: names of the extension, of formats and units, made-up sites, examples of what may be typed. */
const NO_WORDS = /\bLateral\b|\bJSON\b|\bHTML\b|\bCSV\b|\b[kMG]B\b|\bUTC\b|[\p{L}\p{N}.-]+\.example\b/gu;

/** Dates and numbers of the pseudo language have no such letters. */
const WORDS = /[a-z]{2}/i;
const MONOGRAM = /^\p{Lu}{1,2}$/u;

/**
 * The texts that a surface in the pseudo language shows, or tells a screen reader, without having looked them up. Words
 * of articles and names that readers gave stand in elements that leave their direction open; `data` are those of others.
 */
export async function untranslated(surface: Surface, data: string): Promise<string[]> {
  const texts = (await surface.evaluate(`(() => {
    const found = [];
    const foreign = '[dir=auto], bdi, [lang]:not(html), code, pre, textarea, svg title, .receipt';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement.closest(foreign + ', script, style')) found.push(node.data);
        continue;
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'])
        if (node.hasAttribute(name) && !node.closest('[data-foreign]')) found.push(node.getAttribute(name));
    }
    return [...found, document.title];
  })()`)) as string[];
  const pieces = texts.flatMap((text) =>
    outsideBrackets(text)
      .replace(NO_WORDS, '')
      .split(/[^\p{L}\p{N} .*-]+/u)
      .map((piece) => piece.trim()),
  );
  return [
    ...new Set(pieces.filter((piece) => WORDS.test(piece) && !MONOGRAM.test(piece) && !data.includes(piece))),
  ];
}
