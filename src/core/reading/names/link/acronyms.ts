import type { FoundName } from '../runs/found-name.ts';
import type { NamePage } from '../text/name-page.ts';

/**
 * Short names that the article explains, short → full: "Institute for the Study of War (ISW)", "the ISW (Institute for
 * the Study of War)", and later ones by the initials of a name in full.
 */
export function explainedNames(
  page: NamePage,
  found: readonly FoundName[],
): ReadonlyMap<FoundName, FoundName> {
  const { words } = page;
  const full = new Map<string, FoundName>();
  found.forEach((name, i) => {
    const next = found[i + 1];
    if (!next || words[name.to]?.text !== '(' || next.from !== name.to + 1 || words[next.to]?.text !== ')')
      return;
    const [short, long] = name.to - name.from === 1 && !isPlace(name) ? [name, next] : [next, name];
    if (!isShort(page, short)) return;
    const letters = textOf(page, short);
    const outer = isPlace(name) ? outerName(page, found[i - 1], name) : null;
    for (const each of outer ? [long, outer] : [long])
      if (initialsFit(page, each, letters)) full.set(letters, each);
  });
  for (const name of found) {
    const initials = initialsOf(page, name);
    if (name.kind !== 'person' && initials.length > 2 && !full.has(initials)) full.set(initials, name);
  }
  const explained = new Map<FoundName, FoundName>();
  for (const name of found) {
    const long = isShort(page, name) ? full.get(textOf(page, name)) : undefined;
    if (long && long !== name) explained.set(name, long);
  }
  return explained;
}

const isPlace = ({ kind, aliases }: FoundName) => (aliases[0]?.entity.kind ?? kind) === 'place';

/** "Council for Peace | in Asia": the organisation whose name goes on up to a place. */
function outerName({ words }: NamePage, before: FoundName | undefined, place: FoundName): FoundName | null {
  if (!before || isPlace(before) || place.from - before.to > MOST_LINKS) return null;
  for (let at = before.to; at < place.from; at++)
    if (words[at]!.kind !== 'word' || words[at]!.capital) return null;
  return words[before.from]!.sentence === words[place.from]!.sentence ? before : null;
}

/** Words between an organisation's name and the place at its end ("for the"). */
const MOST_LINKS = 2;

const textOf = ({ words, text }: NamePage, { from, to }: FoundName) =>
  text.slice(words[from]!.start, words[to - 1]!.end);

const isShort = ({ words }: NamePage, { from, to }: FoundName) => to - from === 1 && words[from]!.upper;

/** First letters of the words with a capital. */
function initialsOf({ words }: NamePage, { from, to }: FoundName): string {
  let initials = '';
  for (let at = from; at < to; at++)
    if (words[at]!.kind === 'word' && words[at]!.capital) initials += words[at]!.text[0];
  return initials.toUpperCase();
}

/** At least the first letters agree: many acronyms take letters from inside words. */
function initialsFit(page: NamePage, long: FoundName, short: string): boolean {
  const initials = initialsOf(page, long);
  return long.to - long.from > 1 && initials[0] === short[0];
}
