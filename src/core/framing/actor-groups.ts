import type { Span } from '../article/article.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Entity, EntityRole } from '../reading/names/gazetteer.ts';
import { nationsOf } from '../reading/phrases/nations.ts';
import { roleLexicon } from '../reading/phrases/role-lexicon.ts';
import { Word } from '../reading/phrases/word-kinds.ts';
import type { Label, Quote, ReadArticle } from '../reading/reading.ts';
import { readingText } from '../reading/reading-text.ts';
import type { ActorGroup } from '../topic/topic-pack.ts';
import { mentionsIn } from './label-words.ts';
import { NO_OFFICES } from './thresholds.ts';

/** Tells the group that speaks in a quote of one article, by id; null for none. */
export type GroupOfQuote = (quote: Quote) => string | null;

/** A role word found in a phrase, and whose it is. */
interface Office {
  readonly roles: readonly string[];
  /** Ids of countries, places and organisations beside it. */
  readonly owners: readonly string[];
}

/** What nobody's role is, but an office all the same: "a senior Ukrainian official". */
const OFFICIAL = 'official';

/**
 * To which group of a topic pack the sources of an article belong: by id; by an office that the gazetteer has them in on
 * the day of publication; by an office that the article says they hold ("Ukrainian joint forces commander Serhiy
 * Nayev", "Russian officials"); by a noun that it has for them ("analyst"). The first group that one of these tells.
 */
export function groupsOfQuotes(
  each: ReadArticle,
  groups: readonly ActorGroup[],
  lexicon: Lexicon,
): GroupOfQuote {
  if (groups.length === 0) return () => null;
  const labels = new Map<string, Label[]>();
  for (const label of each.reading.labels) {
    if (label.voice === 'quoted') continue;
    const known = labels.get(label.target);
    if (known) known.push(label);
    else labels.set(label.target, [label]);
  }
  const known = new Map<string, string | null>();
  return ({ speaker, source }) => {
    if (!speaker) return null;
    if (speaker.entity === null)
      return byPhrases(each, source ? [speaker, source] : [speaker], groups, lexicon);
    const before = known.get(speaker.entity);
    if (before !== undefined) return before;
    // What stands at the quote may be another's title: "Putin’s press secretary told Mark Austin".
    const group =
      byEntity(speaker.entity, each.article.published, groups, lexicon) ??
      byPhrases(each, labels.get(speaker.entity) ?? [], groups, lexicon);
    known.set(speaker.entity, group);
    return group;
  };
}

function byEntity(
  id: string,
  published: string | null,
  groups: readonly ActorGroup[],
  { gazetteer }: Lexicon,
): string | null {
  const named = groups.find(({ entities }) => entities?.includes(id));
  if (named) return named.id;
  const entity = gazetteer.byId.get(id);
  if (!entity) return null;
  if (entity.kind === 'place') {
    const own = groups.find(({ offices }) =>
      offices?.some(({ of, roles }) => roles === undefined && speaksFor(entity, of, gazetteer.byId)),
    );
    return own?.id ?? null;
  }
  const offices = (entity.roles ?? [])
    .filter((role) => isHeld(role, published))
    .map(({ role, of }) => ({ roles: [role], owners: [of] }));
  return byOffices(offices, groups, gazetteer.byId);
}

/** What a person in office speaks for: "Putin’s press secretary" has an office of Russia. */
function served(owner: string, published: string | null, { byId }: Lexicon['gazetteer']): readonly string[] {
  const entity = byId.get(owner);
  if (entity?.kind !== 'person') return [owner];
  return (entity.roles ?? []).filter((role) => isHeld(role, published)).map(({ of }) => of);
}

/** A country and the capital that stands for its government. */
function speaksFor({ id }: Entity, of: readonly string[], byId: ReadonlyMap<string, Entity>): boolean {
  return of.includes(id) || of.some((country) => byId.get(country)?.capital === id);
}

function isHeld({ from, to }: EntityRole, published: string | null): boolean {
  if (published === null) return true;
  const day = published.slice(0, 10);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function byOffices(
  offices: readonly Office[],
  groups: readonly ActorGroup[],
  byId: ReadonlyMap<string, Entity>,
): string | null {
  const fits = (group: ActorGroup) =>
    offices.some(({ roles, owners }) =>
      owners.some((owner) => {
        if (roles.every((role) => !NO_OFFICES.has(role)) && group.entities?.includes(owner)) return true;
        const place = byId.get(owner)?.kind === 'place' ? byId.get(owner)?.in : undefined;
        return group.offices?.some(
          ({ of, roles: wanted }) =>
            (of.includes(owner) || (place !== undefined && of.includes(place))) &&
            roles.some((role) => (wanted ? wanted.includes(role) : !NO_OFFICES.has(role))),
        );
      }),
    );
  return groups.find(fits)?.id ?? null;
}

function byPhrases(
  each: ReadArticle,
  phrases: readonly Span[],
  groups: readonly ActorGroup[],
  lexicon: Lexicon,
): string | null {
  const offices = phrases.flatMap((phrase) => officesIn(each, phrase, lexicon));
  const group = byOffices(offices, groups, lexicon.gazetteer.byId);
  if (group !== null) return group;
  const lang = each.reading.lang ?? '';
  const words = new Set(
    phrases.flatMap(({ start, end }) =>
      each.article.text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u),
    ),
  );
  const named = groups.find(
    ({ nouns }) => nouns && Object.hasOwn(nouns, lang) && nouns[lang]!.some((noun) => words.has(noun)),
  );
  return named?.id ?? null;
}

/** The offices that a phrase names, with the countries and organisations in it: "the Kremlin’s spokesman". */
function officesIn({ article, reading }: ReadArticle, phrase: Span, lexicon: Lexicon): Office[] {
  const lang = reading.lang ?? 'en';
  const roles = roleLexicon(lexicon.languages, lang);
  if (!roles) return [];
  const text = article.text.slice(phrase.start, phrase.end);
  const whole = [{ start: 0, end: text.length }];
  const { tokens } = readingText(text, lang, null, whole, lexicon.languages);
  const nations = nationsOf(lexicon.gazetteer, lang);
  const owners = new Set<string>();
  for (const { entity } of mentionsIn(reading.mentions, phrase)) if (entity !== null) owners.add(entity);
  const found: string[][] = [];
  for (const [i, { lower, kind }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const nation = nations.of(lower);
    if (nation !== null) owners.add(nation);
    // A former minister speaks for nobody but himself.
    if (roles.flagsOf(lower) & Word.former) return [];
    const match = roles.rolesAt(tokens, i);
    const isGovernment = i === tokens.length - 1 && roles.has('nationWords', lower);
    // The director of a Ukrainian museum holds no office of Ukraine.
    if (match?.roles.some((role) => role !== 'head')) found.push([...match.roles]);
    else if (!match && (isGovernment || roles.has('officials', lower))) found.push([OFFICIAL]);
  }
  const bodies = [...owners].flatMap((owner) => served(owner, article.published, lexicon.gazetteer));
  return bodies.length === 0 ? [] : found.map((each) => ({ roles: each, owners: bodies }));
}
