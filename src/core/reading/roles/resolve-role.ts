import type { Span } from '../../article/article.ts';
import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from './article-roles.ts';
import type { Facts } from './facts.ts';
import { peopleBefore } from './last-named.ts';
import { countryOf, ownedRole } from './owned-role.ts';
import { isPossessed } from './possessor.ts';
import { holders, rolesOn } from './role-holders.ts';
import { SENTENCES_TO_HOLDER } from './thresholds.ts';

/** What one article's titles and the gazetteer tell of a phrase, each a look-up. */
export interface RoleReader {
  /**
   * Who a noun phrase stands for: "the Belarusian president", "the Kremlin spokesman", "his Ukrainian counterpart",
   * "the president". Takes the phrase's span (with or without its article or possessive) and gives the id of the
   * entity, as in {@link Mention}, or null where that isn't safe.
   */
  resolve(phrase: Span): string | null;
  /** Whether a name in a phrase belongs to a noun before it that stands for people ("president of") or a group. */
  nounOver(phrase: Span, name: Span): 'person' | 'group' | null;
}

export function roleReader(roles: ArticleRoles | null): RoleReader {
  return {
    resolve(span) {
      const phrase = roles && phraseIn(roles, span);
      return phrase && !isGenitive(roles, phrase, span) ? resolvePhrase(roles, phrase) : null;
    },
    nounOver(span, { start }) {
      const phrase = roles && phraseIn(roles, span);
      if (!phrase) return null;
      const { tokens, flags } = roles.t;
      const end = tokens[complementEnd(roles.t, phrase, true)]!;
      if (tokens[phrase.head]!.start >= start || end.start < start) return null;
      return flags[phrase.head]! & Word.person ? 'person' : 'group';
    },
  };
}

/** «Пресс-служба | президента Украины»: behind a noun that no list holds the office is in the genitive. */
function isGenitive({ t }: ArticleRoles, { first }: NounPhrase, { start }: Span): boolean {
  const { genitives, headFirst } = t.lexicon.words;
  const before = t.tokens[first - 1];
  if (!genitives || !headFirst || !before || before.start < start || before.kind !== 'word') return false;
  return t.nationAt(first - 1) === null && !(t.flags[first - 1]! & BESIDE);
}

const BESIDE = OPENER | Word.modifier | Word.adverb | Word.between | Word.and | Word.former | Word.lesser;

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
  const entity = whoIs(article, phrase, facts, told);
  if (entity === null || phrase.opener !== 'possessive' || facts.owners.length > 0) return entity;
  return isPossessed(article, phrase, entity) ? entity : null;
}

function whoIs(article: ArticleRoles, phrase: NounPhrase, facts: Facts, told: boolean): string | null {
  const own = told ? namedSo(article, phrase, facts) : new Set<string>();
  if (own.size === 1 && facts.owners.length === 0 && hadItBefore(article, facts, [...own][0]!))
    for (const entity of bareRole(article, facts)) own.add(entity);
  if (own.size === 1) return [...own][0]!;
  if (own.size > 1) return lastOf(article, phrase, own);
  if (facts.lesser || facts.open !== null) return null;
  const near = namedNear(article, phrase);
  if (facts.owners.length > 0) {
    const held = ownedRole(article, facts, near);
    return held.size === 1 ? [...held][0]! : null;
  }
  const held = bareRole(article, facts);
  if (held.size === 1) return near.has([...held][0]!) ? [...held][0]! : null;
  return held.size > 1 ? lastOf(article, phrase, held) : null;
}

/** People whom the article has named in the last sentences before a phrase, or in its own. */
function namedNear({ t }: ArticleRoles, { first }: NounPhrase): ReadonlySet<string> {
  const near = new Set<string>();
  for (const { mention, sentence } of peopleBefore(t, first)) {
    if (t.tokens[first]!.sentence - sentence > SENTENCES_TO_HOLDER) break;
    if (mention.entity !== null) near.add(mention.entity);
  }
  return near;
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
