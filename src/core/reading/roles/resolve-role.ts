import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from './article-roles.ts';
import type { Facts } from './facts.ts';
import { peopleBefore } from './last-named.ts';
import { namedSo, unlessAtHome } from './named-so.ts';
import { ownedRole } from './owned-role.ts';
import { isPossessed } from './possessor.ts';
import { fits, holders, rolesOn } from './role-holders.ts';
import { SENTENCES_TO_HOLDER, SENTENCES_TO_HOME } from './thresholds.ts';

/** Whom a noun phrase stands for, as told in `RoleReader.resolve`. */
export function resolvePhrase(article: ArticleRoles, phrase: NounPhrase): string | null {
  if (phrase.plural || phrase.opener === 'indefinite') return null;
  const facts = article.factsOf(phrase);
  // "his head", "his boss": it can't be told of what.
  if (phrase.opener === 'possessive' && facts.single && facts.roles.includes('head')) return null;
  const alone = facts.single && facts.open === null && facts.owners.length === 0 && !phrase.modified;
  if (alone && article.t.lexicon.has('bodies', facts.noun)) return null;
  if (facts.counterpart) return counterpart(article, phrase, facts);
  // "to run for president", "Master's degrees": no one in particular where there are articles.
  const bare = phrase.opener === 'none' && !phrase.modified && facts.owners.length === 0;
  if (bare && article.t.lexicon.words.indefinite !== undefined) return null;
  // "his wife" is whose it is, not who has been called so before.
  const told = facts.roles.length > 0 || (phrase.opener !== 'possessive' && isPersonNoun(article, phrase));
  if (!told && isPersonNoun(article, phrase)) return article.belonging(phrase);
  const entity = whoIs(article, phrase, facts, told);
  if (entity === null || facts.owners.length > 0) return entity;
  return isPossessed(article, phrase, entity) ? entity : null;
}

function whoIs(article: ArticleRoles, phrase: NounPhrase, facts: Facts, told: boolean): string | null {
  const own = told ? namedSo(article, phrase, facts) : new Set<string>();
  if (own.size === 1 && facts.owners.length === 0 && hadItBefore(article, facts, [...own][0]!))
    for (const entity of bareRole(article, facts)) own.add(entity);
  if (own.size === 1) return [...own][0]!;
  if (own.size > 1)
    return unlessAtHome(
      article,
      facts,
      own,
      lastOf(article, phrase, own),
      namedNear(article, phrase, SENTENCES_TO_HOME),
    );
  if (facts.lesser || facts.open !== null) return null;
  const near = namedNear(article, phrase, SENTENCES_TO_HOLDER);
  if (facts.owners.length > 0) {
    const held = isLocal(article, phrase, facts) ? new Set<string>() : ownedRole(article, facts, near);
    return held.size === 1 ? [...held][0]! : null;
  }
  const held = bareRole(article, facts);
  if (held.size === 1) return near.has([...held][0]!) ? [...held][0]! : null;
  return held.size > 1 ? lastOf(article, phrase, held) : null;
}

/** "the Labour leader in Scotland", "AfD-Chef in Essen": of a part of the organisation. */
function isLocal({ t }: ArticleRoles, phrase: NounPhrase, { owners }: Facts): boolean {
  if (!owners.some((owner) => t.gazetteer.byId.get(owner)?.kind === 'organisation')) return false;
  const end = complementEnd(t, phrase, true);
  for (let i = complementEnd(t, phrase, false) + 1; i <= end; i += 1)
    if (t.mentions[t.mentionOf[i]!]?.kind === 'place') return true;
  return false;
}

/** People whom the article has named in the last sentences before a phrase, or in its own. */
function namedNear({ t }: ArticleRoles, { first }: NounPhrase, sentences: number): ReadonlySet<string> {
  const near = new Set<string>();
  for (const { mention, sentence } of peopleBefore(t, first)) {
    if (t.tokens[first]!.sentence - sentence > sentences) break;
    if (mention.entity !== null) near.add(mention.entity);
  }
  return near;
}

const isPersonNoun = ({ t }: ArticleRoles, { head }: NounPhrase) =>
  (t.flags[head]! & Word.person) !== 0 && !(t.flags[head]! & Word.group);

const dayOf = ({ source }: PhraseText) => source.published?.slice(0, 10) ?? null;

/** Those of this article's people who have the role somewhere. */
function bareRole({ t, people }: ArticleRoles, facts: Facts): Set<string> {
  const day = dayOf(t);
  return new Set(
    people.filter((entity) =>
      rolesOn(t.gazetteer.byId.get(entity), day, facts.former).some(({ role }) => fits(facts.roles, role)),
    ),
  );
}

/** "President Boris Yeltsin" of long ago beside a president of today: "the president" can be either. */
function hadItBefore({ t }: ArticleRoles, facts: Facts, entity: string): boolean {
  const known = t.gazetteer.byId.get(entity);
  const day = dayOf(t);
  const has = (former: boolean) => rolesOn(known, day, former).some(({ role }) => fits(facts.roles, role));
  return !facts.former && day !== null && has(true) && !has(false);
}

/** Of several that a phrase fits, the one it follows: the person last named before it, if they are one of them. */
function lastOf({ t }: ArticleRoles, { first }: NounPhrase, fitting: ReadonlySet<string>): string | null {
  let last: string | null = null;
  let at = -1;
  for (const { mention, sentence } of peopleBefore(t, first)) {
    const { entity } = mention;
    if (last !== null && sentence !== at) break;
    if (entity === null || (last === null && !fitting.has(entity))) return null;
    // Two that fit in one sentence: it can't be told which of them.
    if (last !== null && entity !== last && fitting.has(entity)) return null;
    last ??= entity;
    at = sentence;
  }
  return last;
}

/** "his Ukrainian counterpart": who in Ukraine has the role that the person named before has at home. */
function counterpart({ t, known }: ArticleRoles, { first, head }: NounPhrase, facts: Facts): string | null {
  const owner = facts.owners[0];
  if (owner === undefined) return null;
  const day = dayOf(t);
  for (const { mention, sentence } of peopleBefore(t, first)) {
    if (t.tokens[head]!.sentence - sentence > 1) return null;
    const { entity } = mention;
    if (entity === null) continue;
    const roles = new Set([
      ...rolesOn(t.gazetteer.byId.get(entity), day, false).map(({ role }) => role),
      ...known.filter((each) => each.entity === entity).flatMap((each) => each.roles),
    ]);
    const found = new Set([
      ...holders(t.gazetteer, [...roles], owner, day, false),
      ...known
        .filter((each) => each.owners.includes(owner) && each.roles.some((role) => roles.has(role)))
        .map((each) => each.entity),
    ]);
    found.delete(entity);
    if (found.size === 1) return [...found][0]!;
    if (roles.size > 0) return null;
  }
  return null;
}
