import { plainMark } from '../lookup/alias-index.ts';
import { isGivenName } from '../text/given-names.ts';
import { isOneOf } from '../text/name-lists.ts';
import type { NamePage } from '../text/name-page.ts';
import { MAX_RUN_WORDS } from '../thresholds.ts';

/** Words from `from` up to `to` that capitals and the words between them hold together. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The longest run of capitals from `from` on, with what may stand inside a name. */
export function runFrom(page: NamePage, from: number): NameRun {
  let to = from + (page.hits[from]?.length ?? 1);
  let head = isHead(page, from);
  let linked = false;
  while (to - from < MAX_RUN_WORDS) {
    const joined: number | null = nextCapital(page, to) ?? nextAfterParticles(page, from, to);
    const link: number | null =
      joined === null ? (head ? nextAfterLinks(page, to, linked) : nextAfterAnd(page, from, to)) : null;
    const next: number | null = joined ?? link ?? (to === from + 1 ? nextAfterNouns(page, to) : null);
    if (next === null) break;
    linked ||=
      link !== null || (head && page.words[next - 1]!.kind === 'word' && !page.words[next - 1]!.capital);
    head ||= isHead(page, next);
    to = next + (page.hits[next]?.length ?? 1);
  }
  return { from, to };
}

/** A word with a capital in the sentence of the word before it. */
function isCapital({ words, titled }: NamePage, at: number, before = at - 1): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.kind === 'word' &&
    word.capital &&
    !word.taken &&
    word.sentence === words[before]?.sentence &&
    titled.has(at) === titled.has(before)
  );
}

/** Place of the capital that follows at once, or after a hyphen, the full stop of an initial, "&". */
function nextCapital(page: NamePage, to: number): number | null {
  const { words, lists } = page;
  if (isCapital(page, to)) return words[to]!.spaced || words[to - 1]!.text === '.' ? to : null;
  const mark = words[to];
  if (mark?.kind !== 'mark') return null;
  const text = plainMark(mark.text);
  if (text[0] === "'" || text[0] === '’') return !mark.spaced && isPossessive(page, to) ? to + 1 : null;
  if (text === '-' && !mark.spaced && words[to + 1]?.spaced === false) {
    if (isCapital(page, to + 1)) return to + 1;
    // Saint-Aubrin-les-Forges
    const inner = words[to + 1]!.kind === 'word' && words[to + 2] && plainMark(words[to + 2]!.text) === '-';
    return inner && isCapital(page, to + 3) && !words[to + 3]!.spaced ? to + 3 : null;
  }
  if (text === '&') return isCapital(page, to + 1) ? to + 1 : null;
  if (text !== '.' || mark.spaced || !isCapital(page, to + 1)) return null;
  const { lower } = words[to - 1]!;
  return lower.length === 1 || lists.titles.has(lower) || lists.placeHeads.has(lower) ? to + 1 : null;
}

/** "Chernihiv Regional Children`'s` Hospital"; "Ukraine's Air Force" is two names. */
function isPossessive(page: NamePage, to: number): boolean {
  const { words, lists } = page;
  const { lower } = words[to - 1]!;
  if (!lists.possessors.has(lower) || !isCapital(page, to + 1) || !words[to + 1]!.spaced) return false;
  // A closing quotation mark.
  if (words[to]!.text.length === 1 && !lower.endsWith('s')) return false;
  let end = to + 1;
  while (isCapital(page, end + 1)) end += 1;
  return lists.generic.has(words[end]!.lower);
}

/** "von der Leyen", "Santa Rosa de Copalar"; not "Annexion von Belarus", where the names are two. */
function nextAfterParticles(page: NamePage, from: number, to: number): number | null {
  const { words, lists, hits } = page;
  const next = afterLower(page, to, lists.particles);
  if (next === null) return null;
  if (hits[next] && !isHead(page, from) && !isGivenName(page, from)) return null;
  if (!lists.forms.nounCapitals) return next;
  return isGivenName(page, from) ||
    (words[to - 1]!.kind === 'word' && lists.placeHeads.has(words[to - 1]!.lower))
    ? next
    : null;
}

/** "Ministry `of` Foreign Affairs `and` Trade". */
function nextAfterLinks(page: NamePage, to: number, linked: boolean): number | null {
  const { words, lists, hits, gazetteer } = page;
  const next = afterLower(page, to, lists.links);
  if (next === null) return null;
  if (!linked && !isHead(page, to - 1)) return null;
  if (words[to]!.lower !== lists.and) return next;
  // "Ministry of Defence and Poland" are two, and so are "Ministry of Defence and the Danko Institute".
  const { lower } = words[next]!;
  return linked &&
    next === to + 1 &&
    !hits[next] &&
    !isHead(page, next) &&
    !gazetteer.given.has(lower) &&
    !lists.notNames.has(lower) &&
    !lists.titles.has(lower)
    ? next
    : null;
}

/** "the Cybersecurity `and` Infrastructure Security Agency": words that are no names alone, up to one for all. */
function nextAfterAnd(page: NamePage, from: number, to: number): number | null {
  const { words, lists, hits } = page;
  if (words[to]?.lower !== lists.and || !isCapital(page, to + 1, to - 1)) return null;
  if (words[from]!.opens || words[from - 1]?.capital !== false || !lists.closed.has(words[from - 1]!.lower))
    return null;
  let end = to + 1;
  while (end + 1 < words.length && isCapital(page, end + 1)) end += 1;
  if (end === to + 1 || !lists.tails.has(words[end]!.lower)) return null;
  for (let at = from; at <= end; at++) {
    const { lower, kind } = words[at]!;
    if (at === to) continue;
    if (kind !== 'word' || hits[at] || lists.notNames.has(lower) || lists.titles.has(lower)) return null;
    if (at < to ? lists.generic.has(lower) : false) return null;
    if (isGivenName(page, at)) return null;
  }
  return to + 1;
}

/** "Министерство `иностранных дел` Китая": nouns written small, up to the country; no verb ("обвинило Китай"). */
function nextAfterNouns(page: NamePage, to: number): number | null {
  const { words, lists, hits } = page;
  if (!lists.forms.genitives || !isOneOf(lists.heads, words[to - 1]!.lower, lists)) return null;
  for (let at = to; at <= to + MOST_NOUNS; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== words[to - 1]!.sentence) return null;
    if (word.capital) {
      const hit = at > to ? hits[at]?.aliases[0] : undefined;
      // The country stands in the genitive.
      return hit?.entity.demonyms && word.lower !== hit.words[0] ? at : null;
    }
    if (lists.closed.has(word.lower) || lists.verbEndings.some((ending) => word.lower.endsWith(ending)))
      return null;
  }
  return null;
}

const MOST_NOUNS = 2;
const MOST_LINKS = 3;

function afterLower(page: NamePage, to: number, list: ReadonlySet<string>): number | null {
  let at = to;
  while (at - to < MOST_LINKS && page.words[at]?.capital === false && list.has(page.words[at]!.lower))
    at += 1;
  return at > to && isCapital(page, at) && page.words[at]!.sentence === page.words[to - 1]!.sentence
    ? at
    : null;
}

function isHead({ words, lists }: NamePage, at: number): boolean {
  const { lower, kind } = words[at]!;
  return kind === 'word' && (isOneOf(lists.heads, lower, lists) || lists.placeHeads.has(lower));
}
