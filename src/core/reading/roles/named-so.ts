import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { ArticleRoles } from './article-roles.ts';
import type { Facts } from './facts.ts';
import { isOfAnything } from './other-office.ts';
import { countryOf } from './owned-role.ts';
import { fits, rolesOn } from './role-holders.ts';

/** Those on whom this article has put the same noun, and no other owner ("Ukrainian" is not "Russian"). */
export function namedSo({ known, t }: ArticleRoles, phrase: NounPhrase, facts: Facts): Set<string> {
  const wide = facts.owners.map((owner) => countryOf(t.gazetteer, owner));
  const calledBefore = known.some(({ noun, at }) => at < phrase.first && noun === facts.noun);
  const compounds = t.lexicon.words.compoundEndings !== undefined;
  return new Set(
    known
      .filter(
        (each) =>
          sameRole(each, facts) &&
          (!compounds || !isOfAnything(each) || !isOfAnything(facts) || isOneNoun(each.noun, facts.noun)) &&
          // Only a role may be said before its name is ("the president … Vladimir Putin"), if nobody was called so yet.
          (each.at < phrase.first || (facts.roles.length > 0 && (wide.length > 0 || !calledBefore))) &&
          each.lesser === facts.lesser &&
          each.open === facts.open &&
          (facts.roles.length === 0 || each.former === facts.former) &&
          (wide.length === 0 ||
            (each.owners.length === 0 && facts.roles.length === 0) ||
            wide.every((owner) => each.owners.some((other) => countryOf(t.gazetteer, other) === owner))),
      )
      .map(({ entity }) => entity),
  );
}

/** "the minister" may be the foreign minister, "the prime minister" is not. */
function sameRole(known: Facts, facts: Facts): boolean {
  if (facts.roles.length === 0 || known.roles.length === 0) return known.noun === facts.noun;
  if (facts.single && known.noun === facts.noun) return true;
  return facts.roles.some((role) => role !== 'head' && known.roles.includes(role));
}

/** Of compounds only the same ones: no "Personalchef" is the "Betriebsratschef", but either is "der Chef". */
const isOneNoun = (a: string, b: string) => a.endsWith(b) || b.endsWith(a);

/** Whether what is known of somebody's roles, if anything is, has one of a phrase's. */
export function isFit({ known, t }: ArticleRoles, facts: Facts, entity: string): boolean {
  if (facts.roles.length === 0) return true;
  const called = known.filter((each) => each.entity === entity);
  const held = rolesOn(t.gazetteer.byId.get(entity), null, false);
  if (called.length === 0 && held.length === 0) return true;
  return called.some((each) => sameRole(each, facts)) || held.some(({ role }) => fits(facts.roles, role));
}

/**
 * Where an article calls one "President Joe Biden" and another "Russian President Vladimir Putin", "the president" is
 * the first, unless only the other has just been named: then it can't be told.
 */
export function unlessAtHome(
  { known }: ArticleRoles,
  facts: Facts,
  own: ReadonlySet<string>,
  last: string | null,
  near: ReadonlySet<string>,
): string | null {
  if (facts.owners.length > 0) return last;
  const abroad = new Set(
    known.filter((each) => each.owners.length > 0 && sameRole(each, facts)).map(({ entity }) => entity),
  );
  const home = [...own].filter((entity) => !abroad.has(entity));
  if (home.length !== 1) return last;
  if (last === null) return near.has(home[0]!) ? home[0]! : null;
  return home[0] === last ? last : null;
}
