/** Languages that news data names by words: those of Europe and those with the most speakers. */
const NAMED =
  'en ru uk be de fr es it pt pl nl cs sk sv da no fi et lv lt hu ro bg el sr hr bs sl mk sq tr az ka hy kk uz ar he fa ur hi bn ta zh ja ko vi th id ms sw';

/** Whether a value names a language that there is: "taz" has the form of a tag, and is an outlet. */
export function namesLanguage(value: string): boolean {
  const tag = languageTag(value);
  if (tag === null) return false;
  knownTags ??= new Set(NAMED.split(' '));
  if (knownTags.has(tag)) return true;
  // Codes of three letters are those of smaller languages, and of all sorts of things.
  if (tag.length !== 2) return false;
  tagNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return tagNames.of(tag) !== undefined;
}

let knownTags: ReadonlySet<string> | null = null;
let tagNames: Intl.DisplayNames | null = null;
let names: ReadonlyMap<string, string> | null = null;

/** The primary tag (`en`) of `en-GB`, `en_GB`, `eng` or `English`; null for anything that is no language. */
export function languageTag(value: string): string | null {
  const short = value.slice(0, 40).trim();
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(short)?.[1]?.toLowerCase();
  if (primary === undefined) return nameTable().get(short.toLowerCase()) ?? null;
  return primary.length === 3 ? (Intl.getCanonicalLocales(primary)[0]?.toLowerCase() ?? primary) : primary;
}

/** Names in English and in the language itself, as the browser has them. */
function nameTable(): ReadonlyMap<string, string> {
  names ??= new Map(
    NAMED.split(' ').flatMap((tag) =>
      ['en', tag].flatMap((language): [string, string][] => {
        const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag)?.toLowerCase();
        return name === undefined ? [] : [[name, tag]];
      }),
    ),
  );
  return names;
}
