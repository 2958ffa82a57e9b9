import type { Span } from '../../article/article.ts';
import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { Mention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import { type ArticleRoles, articleRoles } from './article-roles.ts';
import type { Facts } from './facts.ts';
import { peopleBefore } from './last-named.ts';
import { holders, rolesOn } from './role-holders.ts';

/**
 * Who a noun phrase stands for: "the Belarusian president", "the Kremlin spokesman", "his Ukrainian counterpart",
 * "the president". Takes the phrase's span (with or without its article or possessive) and gives the id of the entity,
 * as in {@link Mention}, or null where that isn't safe.
 */
export type ResolveRole = (phrase: Span) => string | null;

/** Reads the titles that one article puts on names, once; each phrase is then a look-up. */
export function roleResolver(
  source: ReadingText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): ResolveRole {
  const roles = articleRoles(source, mentions, gazetteer);
  return (span) => {
    const phrase = roles && phraseIn(roles, span);
    return phrase ? resolvePhrase(roles, phrase) : null;
  };
}

/** The outermost phrase that begins in the span. */
function phraseIn({ phrases, t }: ArticleRoles, { start, end }: Span): NounPhrase | null {
  let best: NounPhrase | null = null;
  // Phrases stand in the order of their heads.
  let low = 0;
  for (let high = phrases.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (t.tokens[phrases[middle]!.head]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < phrases.length && t.tokens[phrases[i]!.head]!.end <= end; i++) {
    const phrase = phrases[i]!;
    if (best === null || phrase.first <= best.first) best = phrase;
  }
  return best;
}

/** Roles that stand for whoever is at the head of a country or its government. */
const HEADS_OF_COUNTRIES: readonly string[] = [
  'president',
  'chancellor',
  'prime-minister',
  'leader',
  'king',
  'queen',
  'supreme-leader',
];

export function resolvePhrase(article: ArticleRoles, phrase: NounPhrase): string | null {
  if (phrase.plural || phrase.opener === 'indefinite') return null;
  const facts = article.factsOf(phrase);
  // "his head", "his boss": it can't be told of what.
  if (phrase.opener === 'possessive' && facts.single && facts.roles.includes('head')) return null;
  const alone = facts.single && facts.open === null && facts.owners.length === 0 && !phrase.modified;
  if (alone && article.t.lexicon.has('bodies', facts.noun)) return null;
  if (facts.counterpart) return counterpart(article, phrase, facts);
  // "his wife" is whose it is, not who has been called so before.
  const told = facts.roles.length > 0 || (phrase.opener !== 'possessive' && isPersonNoun(article, phrase));
  if (!told && isPersonNoun(article, phrase)) return article.belonging(phrase);
  const own = told ? namedSo(article, phrase, facts) : new Set<string>();
  if (own.size === 1 && facts.owners.length === 0 && hadItBefore(article, facts, [...own][0]!))
    for (const entity of bareRole(article, facts)) own.add(entity);
  if (own.size === 1) return [...own][0]!;
  if (own.size > 1) return lastOf(article, phrase, own);
  if (facts.lesser || facts.open !== null) return null;
  const held = facts.owners.length > 0 ? ownedRole(article, facts) : bareRole(article, facts);
  if (held.size === 1) return [...held][0]!;
  return held.size > 1 && facts.owners.length === 0 ? lastOf(article, phrase, held) : null;
}

const isPersonNoun = ({ t }: ArticleRoles, { head }: NounPhrase) =>
  (t.flags[head]! & Word.person) !== 0 && !(t.flags[head]! & Word.group);

/** Those on whom this article has put the same noun, and no other owner ("Ukrainian" is not "Russian"). */
function namedSo({ known, t }: ArticleRoles, phrase: NounPhrase, facts: Facts): Set<string> {
  const wide = facts.owners.map((owner) => countryOf(t.gazetteer, owner));
  return new Set(
    known
      .filter(
        (each) =>
          sameRole(each, facts) &&
          // Only a role may be said before its name is ("the president … Vladimir Putin").
          (facts.roles.length > 0 || each.at < phrase.first) &&
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

/** The country that an owner stands for: of the Kremlin, a capital or a person's role that country, else itself. */
function countryOf(gazetteer: Gazetteer, owner: string): string {
  const entity = gazetteer.byId.get(owner);
  return entity?.kind === 'organisation' || entity?.kind === 'place' ? (entity.in ?? owner) : owner;
}

/** Who has the role of the phrase's country or organisation on the day of publication. */
function ownedRole({ t, named }: ArticleRoles, facts: Facts): Set<string> {
  const day = dayOf(t);
  const found = new Set<string>();
  for (const owner of facts.owners)
    for (const of of new Set([owner, countryOf(t.gazetteer, owner)])) {
      const direct = holders(t.gazetteer, facts.roles, of, day, facts.former);
      for (const entity of direct) found.add(entity);
      if (direct.length === 0 && facts.roles.includes('leader'))
        for (const entity of headOf(t.gazetteer, of, day)) found.add(entity);
    }
  return found.size > 1 ? new Set([...found].filter((entity) => named.has(entity))) : found;
}

const dayOf = ({ source }: PhraseText) => source.published?.slice(0, 10) ?? null;

/** Who leads a country: its president, unless the gazetteer's only heads there are of the government. */
function headOf(gazetteer: Gazetteer, country: string, day: string | null): string[] {
  for (const role of HEADS_OF_COUNTRIES) {
    const found = holders(gazetteer, [role], country, day, false);
    if (found.length > 0) return found;
  }
  return [];
}

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

/** "the minister" fits the foreign minister as well. */
const fits = (wanted: readonly string[], role: string) =>
  wanted.includes(role) ||
  (wanted.includes('minister') &&
    /^(?!prime|deputy)[a-z]+-minister$|^(?:foreign|defence)-secretary$/.test(role));

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
