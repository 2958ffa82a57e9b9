import type { FoundName } from '../runs/found-name.ts';
import { isCommon, isTime } from '../runs/run-roles.ts';
import { nominativesOf } from '../spelling/case-endings.ts';
import type { NamePage } from '../text/name-page.ts';
import type { ArticlePeople, ArticlePerson } from './article-people.ts';

/**
 * People whom the article names in full, where it names them by a part that shape alone did not show: at a sentence's
 * beginning, in a headline, with particles ("von der Leyen"), among German nouns.
 */
export function findAgain(page: NamePage, found: readonly FoundName[], people: ArticlePeople): FoundName[] {
  const small = smallNames(page, found);
  const all: FoundName[] = [];
  let at = 0;
  for (const name of found) {
    scan(page, at, name.from, people, small, all);
    const from = widened(page, name, all.at(-1)?.to ?? 0, people);
    all.push(from === name.from ? name : { ...name, from, kind: 'person' });
    at = name.to;
  }
  scan(page, at, page.words.length, people, small, all);
  return all;
}

function scan(
  page: NamePage,
  from: number,
  to: number,
  people: ArticlePeople,
  small: SmallNames,
  out: FoundName[],
): void {
  const { words, lists } = page;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.taken || page.titled.has(at)) continue;
    const printedSmall = word.capital ? undefined : small.get(word.lower);
    if (printedSmall) out.push({ ...printedSmall, from: at, to: at + 1, title: null });
    if (printedSmall || (!word.capital && !lists.particles.has(word.lower)) || people.all.length === 0)
      continue;
    if (lists.notNames.has(word.lower) ? isTime(page, at) : word.opens && isCommon(page, at)) continue;
    const end = endOfFamily(page, at, to, people) ?? endOfGiven(page, at, to, people);
    if (end === null) continue;
    out.push({ from: at, to: end, kind: 'person', aliases: [], title: null });
    at = end - 1;
  }
}

type SmallNames = ReadonlyMap<string, FoundName>;

/**
 * Names of one word that the text prints at least twice, for where careless texts write them small ("in kyiv"). No
 * word that the language or the text has more often as a common one ("turkey").
 */
function smallNames({ words, lists, plain }: NamePage, found: readonly FoundName[]): SmallNames {
  const small = new Map<string, FoundName>();
  if (lists.forms.nounCapitals) return small;
  const seen = new Map<string, number>();
  for (const name of found) {
    const { lower, upper } = words[name.from]!;
    if (name.to - name.from > 1 || name.aliases.length === 0 || upper || !plain.has(lower)) continue;
    seen.set(lower, (seen.get(lower) ?? 0) + 1);
    if (seen.get(lower) === LEAST_SEEN && lower.length >= LEAST_LETTERS && !lists.common.has(lower))
      small.set(lower, name);
  }
  for (const { lower, capital } of small.size > 0 ? words : []) {
    if (capital || !small.has(lower)) continue;
    seen.set(lower, seen.get(lower)! - 1);
    if (seen.get(lower)! < 0) small.delete(lower);
  }
  return small;
}

const LEAST_SEEN = 2;
const LEAST_LETTERS = 4;

function endOfFamily(page: NamePage, at: number, to: number, people: ArticlePeople): number | null {
  for (const person of peopleAt(page, at, people.byFamily)) {
    for (const family of person.families) {
      const end = at + family.length;
      if (end <= to && family.every((part, k) => isForm(page, at + k, part)) && page.words[end - 1]!.capital)
        return end;
    }
  }
  return null;
}

/** A given name alone, of one person, where no family name follows. */
function endOfGiven(page: NamePage, at: number, to: number, people: ArticlePeople): number | null {
  const { words } = page;
  const next = words[at + 1];
  if (!words[at]!.opens || (at + 1 < to && next?.capital && next.spaced)) return null;
  const named = peopleAt(page, at, people.byGiven);
  return new Set(named.map(({ id }) => id)).size === 1 ? at + 1 : null;
}

export function peopleAt(
  { words, lists }: NamePage,
  at: number,
  index: ReadonlyMap<string, readonly ArticlePerson[]>,
): ArticlePerson[] {
  return nominativesOf(words[at]!.lower, lists.cases).flatMap((form) => index.get(form) ?? []);
}

/** Whether a word is a form of another's, one of both or neither in the nominative. */
function isForm({ words, lists }: NamePage, at: number, part: string): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.lower === part) return true;
  const forms = nominativesOf(part, lists.cases);
  return nominativesOf(word.lower, lists.cases).some((form) => forms.includes(form));
}

/** "Leyen" with the particles before it. */
function widened(page: NamePage, name: FoundName, floor: number, people: ArticlePeople): number {
  if (name.to - name.from !== 1) return name.from;
  for (const form of nominativesOf(page.words[name.from]!.lower, page.lists.cases)) {
    for (const family of people.longFamilies.get(form) ?? []) {
      const from = name.to - family.length;
      if (from >= floor && family.every((part, k) => isForm(page, from + k, part))) return from;
    }
  }
  return name.from;
}
