/** Words before an author's name, per language, as they begin a line. */
const BEFORE_NAME = [
  'by',
  'written by',
  'posted by',
  'reported by',
  'von',
  'ein artikel von',
  'par',
  'por',
  'di',
  'door',
  'autor',
  'autorin',
  'author',
  'auteur',
  'autore',
  'autora',
  'text',
  'автор',
  'текст',
  'аўтар',
  'tekst',
  'przez',
  'redakcja',
];

const MAX_LINE = 120;
const MAX_NAME = 70;
const MAX_NAME_WORDS = 7;

/** The author's name in a byline; null for any other line. */
export function bylineName(line: string): string | null {
  if (line.length > MAX_LINE) return null;
  return repeatedName(line) ?? namedAfterLabel(line);
}

/** `TSA Desk by TSA Desk`: an author's picture with its alternative text, then the byline. */
function repeatedName(line: string): string | null {
  for (const link of [' by ', ' von ', ' par ', ' por ', ' di ', ' door ']) {
    const at = line.indexOf(link);
    if (at < 2) continue;
    const name = line.slice(at + link.length).trim();
    if (letters(name) !== '' && letters(line.slice(0, at)) === letters(name)) return name;
  }
  return null;
}

function namedAfterLabel(line: string): string | null {
  const lower = line.toLowerCase();
  for (const label of BEFORE_NAME) {
    if (!lower.startsWith(label)) continue;
    const rest = line.slice(label.length);
    const colon = /^\s{0,2}:\s{0,2}/.exec(rest);
    const space = /^\s{1,2}/.exec(rest);
    if (!colon && !space) continue;
    // "Text", "Autor" and the like are common words: without a colon only the prepositions make a byline.
    if (!colon && label.length > 4 && !label.endsWith(' by') && !label.endsWith(' von')) continue;
    const name = nameOnly(rest.slice((colon ?? space)![0].length));
    if (name) return name;
  }
  return null;
}

/** The name itself, without the date, place or number of comments that follow it; null if it is none. */
function nameOnly(rest: string): string | null {
  const cut = rest.search(/\s[|•·–—/]|\s-\s|[|•·]|,?\s(?:on|am|at|le|el|il|op|dnia|em)\s|,?\s?\d|\(/u);
  const name = (cut < 0 ? rest : rest.slice(0, cut)).trim().replace(/[,;:.]$/, '');
  if (name === '' || name.length > MAX_NAME) return null;
  const words = name.split(/\s+/u);
  if (words.length > MAX_NAME_WORDS) return null;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}@]/u.test(word)).length;
  // Names have particles ("van der", "und"), headlines have more of them than capitals.
  return capitals > 0 && capitals * 2 >= words.length ? name : null;
}

const letters = (text: string) => text.toLowerCase().replace(/\P{L}+/gu, '');
