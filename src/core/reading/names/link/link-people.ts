import { languageWords } from '../../../languages/language-table.ts';
import type { Entity } from '../gazetteer.ts';
import type { PersonKey } from '../lookup/people-index.ts';
import type { FoundName } from '../runs/found-name.ts';
import { nominativesOf } from '../spelling/case-endings.ts';
import { skeleton } from '../spelling/skeleton.ts';
import type { NamePage } from '../text/name-page.ts';
import { NEAR_SENTENCES, SURE_SKELETON } from '../thresholds.ts';
import type { ArticlePeople, ArticlePerson } from './article-people.ts';
import { isSaying, partsOf } from './article-people.ts';
import { peopleAt } from './find-again.ts';
import type { Link } from './link-names.ts';

/**
 * A person by a part of the name: of the people whom the article names in full the only one that fits; else one who is
 * known by the family name alone. Null if it is no such name; a link without id where it could be two people.
 * @param named people whom the article has named before, with the word at which it did so last
 */
export function linkPartName(
  page: NamePage,
  name: FoundName,
  people: ArticlePeople,
  named: ReadonlyMap<string, number>,
): Link | null {
  if (name.kind === 'organisation' || (name.kind === 'place' && name.aliases.length > 0)) return null;
  const known = name.aliases.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity);
  if (known.length === 0 && name.aliases.length > 0) return null;
  const candidates = unique(familyCandidates(page, name, people));
  if (candidates.length > 0) return choose(page, name, candidates, known, named);
  if (known.length > 0) return person(unique(known).length === 1 ? known[0]!.id : null);
  const titled = byTitle(page, name);
  if (titled) return person(titled.id);
  if (name.to - name.from > 1) return null;
  const given = unique(peopleAt(page, name.from, people.byGiven));
  if (given.length > 0) return person(given.length === 1 ? given[0]!.id : null);
  const spelled = bySpelling(page, name);
  return spelled ? person(spelled.id) : null;
}

const person = (id: string | null): Link => ({ id, kind: 'person' });

const unique = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

function familyCandidates(page: NamePage, name: FoundName, people: ArticlePeople): ArticlePerson[] {
  const parts = partsOf(page, name).map((part) => part.toLowerCase());
  const { cases } = page.lists;
  const fits = ({ families }: ArticlePerson) =>
    families.some(
      (family) =>
        family.length === parts.length &&
        family.every((word, i) => {
          const forms = nominativesOf(word, cases);
          return nominativesOf(parts[i]!, cases).some((form) => forms.includes(form));
        }),
    );
  const found = nominativesOf(parts[0]!, cases).flatMap((form) => people.byFamily.get(form) ?? []);
  const exact = found.filter(fits);
  if (exact.length > 0 || parts.length > 1) return exact;
  const key = skeleton(parts[0]!);
  return key.length < SURE_SKELETON ? [] : [...(people.bySkeleton.get(key) ?? [])];
}

/** Of several people with one family name the one whom the title or form of address fits, else nobody. */
function choose(
  page: NamePage,
  name: FoundName,
  candidates: readonly ArticlePerson[],
  known: readonly Entity[],
  named: ReadonlyMap<string, number>,
): Link {
  const { lists } = page;
  const bare = unique(known)[0];
  const others = bare && !candidates.some(({ id }) => id === bare.id);
  if (others) {
    if (named.has(bare.id) || candidates.every(({ first }) => first > name.from)) return person(bare.id);
    // Of the family of somebody at the head of a state the bare name means either, of others the one just named.
    return person(!isHeadOfState(bare) && candidates.length === 1 ? candidates[0]!.id : null);
  }
  if (candidates.length === 1) return person(candidates[0]!.id);
  if (name.title !== null) {
    const sex = lists.addressed.get(name.title);
    const fit = candidates.filter((each) => (sex ? each.sex === sex : each.entity?.roles !== undefined));
    return person(fit.length === 1 ? fit[0]!.id : null);
  }
  const id = speaking(page, name, candidates) ?? lastNamed(page, name, candidates, named);
  if (id !== null || !bare || !isHeadOfState(bare)) return person(id);
  // "Biden" long after "Jill Biden" is the president.
  const near = candidates.some((each) => each.id !== bare.id && isNear(page, name, named.get(each.id)));
  return person(near ? null : bare.id);
}

/** Of several people of one name the only one whose full name stands at a verb of saying, where this one does too. */
function speaking(page: NamePage, name: FoundName, candidates: readonly ArticlePerson[]): string | null {
  if (!isSaying(page, name)) return null;
  const fit = candidates.filter(({ says }) => says);
  return fit.length === 1 ? fit[0]!.id : null;
}

/** The one named last, unless another is named in that sentence or the one before. */
function lastNamed(
  page: NamePage,
  name: FoundName,
  candidates: readonly ArticlePerson[],
  named: ReadonlyMap<string, number>,
): string | null {
  const { words } = page;
  const known = candidates.flatMap(({ id }) => (named.has(id) ? [{ id, at: named.get(id)! }] : []));
  const [last, other] = known.sort((a, b) => b.at - a.at);
  if (!last) return null;
  if (other && words[last.at]!.sentence - words[other.at]!.sentence < 2) return null;
  return isNear(page, name, last.at) ? last.id : null;
}

function isNear({ words }: NamePage, { from }: FoundName, at: number | undefined): boolean {
  return at !== undefined && words[from]!.sentence - words[at]!.sentence <= NEAR_SENTENCES;
}

const HEADS_OF_STATE = new Set(['president', 'prime-minister', 'chancellor', 'leader', 'king', 'queen']);

const isHeadOfState = ({ roles }: Entity) => roles?.some(({ role }) => HEADS_OF_STATE.has(role)) === true;

/** A family name that is not enough alone ("Sullivan"), with a title that its bearer has. */
function byTitle(page: NamePage, { from, to, title }: FoundName): Entity | null {
  const hit = page.families[from];
  if (title === null || !hit || hit.length !== to - from) return null;
  const roles = languageWords(page.gazetteer.languages, page.lang)?.roles.roles;
  const fit = hit.aliases.filter(({ entity }) =>
    entity.roles?.some(({ role }) => {
      const words = roles && Object.hasOwn(roles, role) ? roles[role]! : role.replaceAll('-', ' ');
      return words.split('|').some((phrase) => phrase.split(' ').includes(title));
    }),
  );
  return fit.length === 1 ? fit[0]!.entity : null;
}

/** A family name in a spelling that no list holds, long enough to be no other's. */
function bySpelling(page: NamePage, name: FoundName): Entity | null {
  const { lower } = page.words[name.from]!;
  for (const form of nominativesOf(lower, page.lists.cases)) {
    const key = skeleton(form);
    if (key.length < SURE_SKELETON) continue;
    const fit = (page.gazetteer.people().get(key) ?? []).filter(({ entity }) => entity.bare);
    const one =
      onlyEntity(fit) ?? onlyEntity(fit.filter(({ family }) => isFeminine(family) === isFeminine(form)));
    if (one) return one;
  }
  return null;
}

/** Zelenska and Zelensky have one skeleton. */
const isFeminine = (family: string) => /[aая]$/u.test(family);

const onlyEntity = (people: readonly PersonKey[]) =>
  new Set(people.map(({ entity }) => entity.id)).size === 1 ? people[0]!.entity : null;
