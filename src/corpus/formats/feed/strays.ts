/** Sections in which `&` is no mark, by how they begin and end. */
const VERBATIM = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

const REFERENCE = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * XML with the two mistakes mended that feeds make most often and that change nothing of what they say: an `&` that
 * stands for itself, and characters that XML forbids. Lines stay where they are. Linear.
 */
export function mendStrays(xml: string): string {
  const clean = xml.replace(FORBIDDEN, ' ');
  const parts: string[] = [];
  let from = 0;
  let at = nextMark(clean, 0);
  while (at >= 0) {
    const section = VERBATIM.find(([begins]) => clean.startsWith(begins, at));
    if (section !== undefined) {
      const end = clean.indexOf(section[1], at + section[0].length);
      if (end < 0) break;
      at = nextMark(clean, end);
      continue;
    }
    if (clean[at] === '&' && !REFERENCE.test(clean.slice(at, at + 40))) {
      parts.push(clean.slice(from, at), '&amp;');
      from = at + 1;
    }
    at = nextMark(clean, at + 1);
  }
  return parts.length === 0 ? clean : parts.join('') + clean.slice(from);
}

/** The next `&` or `<!`. */
function nextMark(xml: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(xml)?.index ?? -1;
}

const MARK = /&|<!/g;
