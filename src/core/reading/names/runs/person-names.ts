import { isGivenName } from '../text/given-names.ts';
import type { NamePage } from '../text/name-page.ts';

/** End of a person's name that begins with a given name: all that follows, up to a place or organisation by name. */
export function fullNameEnd(page: NamePage, at: number, end: number): number {
  const { words, hits, lists } = page;
  let to = end;
  for (let k = at + 1; k < end && to === end; k++) {
    const other = hits[k]?.aliases.every(({ entity }) => entity.kind !== 'person');
    if (other && (k > at + 1 || hits[k]!.length > 1) && words[k - 1]!.kind !== 'mark') to = k;
  }
  return lists.forms.nounCapitals ? familyEnd(page, at, to) : to;
}

/** Where nouns have capitals, one word after the given names and particles is the family name. */
function familyEnd(page: NamePage, at: number, end: number): number {
  const { words } = page;
  let to = at + 1;
  while (to < end) {
    const more = isGivenName(page, to) || !words[to]!.capital;
    to += 1;
    if (!more) break;
  }
  while (to < end && words[to]!.text === '-' && !words[to]!.spaced) to += 2;
  return Math.min(to, end);
}

/** Whether these words hold somebody's full name. */
export function namesPerson({ hits }: NamePage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = hits[at];
    if (hit && hit.length > 1 && hit.aliases[0]!.entity.kind === 'person') return true;
  }
  return false;
}
