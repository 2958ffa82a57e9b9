import type { Designation } from '../phrases/designations.ts';
import { PARTICIPLE } from '../phrases/endings.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { peopleBefore } from '../roles/last-named.ts';
import { countryOf } from '../roles/owned-role.ts';
import { SENTENCES_TO_PERSON, TOKENS_OF_SENTENCE } from './thresholds.ts';

/**
 * "Detained the American basketball player", "The fighter appears": whom a noun for a person stands for that the article
 * has put on nobody. It is the one person that the nearest sentence with people names, if nobody unnamed has been brought in
 * by the same noun and what else the article says of them doesn't speak against it; else null.
 * @param introduced nouns of phrases before it that stand for people without a name ("a soldier")
 */
export function laterMention(
  article: ArticleRoles,
  phrase: NounPhrase,
  introduced: ReadonlySet<string>,
): string | null {
  const { t } = article;
  const { lexicon, tokens, flags } = t;
  const { head, opener, plural, partitive, first } = phrase;
  if (lexicon.words.officials === undefined || opener !== 'definite' || plural || partitive) return null;
  const { lower } = tokens[head]!;
  const person = flags[head]! & HEAD ? flags[head]! & Word.person : t.nationAt(head) !== null;
  if (!person || lexicon.has('bodies', lower) || introduced.has(lower) || goesOn(t, phrase)) return null;
  const opens = !together(t, first, first - 1) || isSpeaker(t, phrase);
  const vague = lexicon.has('generic', lower) || lexicon.has('anonymous', lower);
  if (!phrase.modified && (!opens || vague)) return null;
  if (!tellsOfOne(t, phrase)) return null;
  const entity = nearestPerson(t, first) ?? (opens ? openingPerson(article, first) : null);
  if (entity === null || contradicts(article, phrase, entity)) return null;
  return entity;
}

/** "the widow added", "said the widow" */
const isSpeaker = ({ tokens, lexicon }: PhraseText, { first, last, head }: NounPhrase) =>
  [tokens[last + 1], tokens[first - 1]].some(
    (word) => word?.sentence === tokens[head]!.sentence && lexicon.has('saying', word.lower),
  );

/** Whom the last sentence that opens with a person's name speaks of, title and all; not beyond one that opens otherwise. */
function openingPerson(article: ArticleRoles, token: number): string | null {
  const { t } = article;
  const first = opening(t, token);
  const before = first === null || first === 0 ? null : opening(t, first - 1);
  if (before === null) return null;
  const title = titlesOf(article).get(before);
  const at = overAddress(t, title ? t.firstOf[title.mention]! : before);
  const mention = t.mentionOf[at] ?? -1;
  if (mention < 0 || t.mentions[mention]!.kind !== 'person') return null;
  return t.tokens[t.lastOf[mention]! + 1]?.kind === 'word' ? t.mentions[mention]!.entity : null;
}

/** First token of a token's sentence; null where that is far. */
function opening(t: PhraseText, token: number): number | null {
  let first = token;
  while (first > 0 && together(t, first, first - 1)) {
    first -= 1;
    if (token - first > TOKENS_OF_SENTENCE) return null;
  }
  return first;
}

const titles = new WeakMap<ArticleRoles, ReadonlyMap<number, Designation>>();

/** Titles at names by their first token. */
function titlesOf(article: ArticleRoles): ReadonlyMap<number, Designation> {
  const known = titles.get(article);
  if (known) return known;
  const made = new Map(
    article.found.flatMap((each) => (each.form === 'title' ? [[each.phrase.first, each] as const] : [])),
  );
  titles.set(article, made);
  return made;
}

/** Behind "Mr." */
const overAddress = ({ tokens, flags }: PhraseText, at: number) =>
  flags[at]! & Word.address ? at + (tokens[at + 1]?.text === '.' ? 2 : 1) : at;

/** "the fighter" of whom the article calls "soldier", if it is one: by nouns that are used for the same. */
export function sameByNoun(
  article: ArticleRoles,
  phrase: NounPhrase,
  introduced: ReadonlySet<string>,
): string | null {
  const { t, known } = article;
  const { lower } = t.tokens[phrase.head]!;
  const like = phrase.opener === 'definite' && !phrase.plural ? t.lexicon.likeNoun(lower) : null;
  if (like === null || introduced.has(lower) || goesOn(t, phrase) || !tellsOfOne(t, phrase)) return null;
  const entities = new Set(known.filter(({ noun }) => like.has(noun)).map(({ entity }) => entity));
  if (entities.size !== 1) return null;
  const [entity] = entities as unknown as [string];
  return speaksAgainst(article, phrase, entity) ? null : entity;
}

/** "the soldier who shot him", "the head of the agency": more words than these tell who is meant. */
export function goesOn(
  { tokens, flags, mentionOf, lexicon }: PhraseText,
  { first, last, head }: NounPhrase,
): boolean {
  const next = tokens[last + 1];
  if (next?.sentence !== tokens[head]!.sentence) return false;
  if (mentionOf[last + 1]! >= 0 || next.kind === 'number' || next.capital) return true;
  const preposition = Word.complement | Word.namedComplement | Word.looseComplement;
  if (flags[last + 1]! & (Word.relative | preposition)) return true;
  if (next.kind === 'mark') return next.text === '-' || next.text === '(';
  // "The broadcaster attempted to": behind what opens a sentence it is its verb.
  if (first === 0 || tokens[first - 1]!.sentence !== next.sentence) return false;
  const participle = PARTICIPLE.test(next.lower) || lexicon.has('participles', next.lower);
  return participle && ((flags[last + 2] ?? 0) & (preposition | Word.as)) !== 0;
}

/** Names, numbers and words like "other" before the noun mean somebody else. */
export function tellsOfOne(
  { tokens, flags, mentions, mentionOf, lexicon }: PhraseText,
  phrase: NounPhrase,
): boolean {
  for (let i = phrase.first; i < phrase.head; i += 1) {
    const { lower, kind } = tokens[i]!;
    if (mentions[mentionOf[i]!]?.kind === 'person') return false;
    const joined = (at: number) => tokens[at]?.text === '-' && !tokens[at]!.spaced;
    // "30-member", and "old" in "23-year-old"
    const hyphened = joined(i + 1) || (joined(i - 1) && !tokens[i]!.spaced);
    const hollow = lexicon.has('hollow', lower) && !(flags[i]! & Word.former) && !hyphened;
    if (hollow || flags[i]! & Word.lesser || lexicon.has('pairs', lower)) return false;
    if (kind === 'number' && tokens[i + 1]?.text !== '-') return false;
  }
  return true;
}

/** The only person of the nearest sentence that names any; the own one counts as far as a clause ends between. */
function nearestPerson(t: PhraseText, token: number): string | null {
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  let nearest = own;
  for (const { mention, sentence, at } of peopleBefore(t, token)) {
    if (own - sentence > SENTENCES_TO_PERSON || (only !== null && sentence < Math.min(nearest, own - 1)))
      break;
    if (mention.entity === null || (only !== null && mention.entity !== only)) return null;
    if (only === null && sentence === own && !clauseEndsBetween(t, at, token)) return null;
    if (only === null) nearest = sentence;
    only = mention.entity;
  }
  return only;
}

/** "Biden met the businessman" are two; "Biden, he said, knew that the businessman" may be one. */
export function clauseEndsBetween({ tokens, flags, lexicon }: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { kind, lower, text } = tokens[i]!;
    if (kind === 'mark' ? /[,;:–—“”"]/.test(text) : flags[i]! & (Word.and | Word.relative)) return true;
    if (kind === 'word' && lexicon.has('conjunctions', lower)) return true;
  }
  return false;
}

function contradicts(article: ArticleRoles, phrase: NounPhrase, entity: string): boolean {
  const { t, known, people } = article;
  const titles = known.filter((each) => each.entity === entity);
  const { lower } = t.tokens[phrase.head]!;
  const official = people.includes(entity) || titles.some(({ roles }) => roles.length > 0);
  if (official !== t.lexicon.has('officials', lower)) return true;
  // A role that isn't said of them elsewhere is rather somebody else's.
  const role = t.lexicon.rolesAt(t.tokens, phrase.head);
  if (role && (role.first < role.last || !t.lexicon.has('officials', lower))) return true;
  return speaksAgainst(article, phrase, entity);
}

/** Whether a phrase names another country than all that is said of somebody. */
function speaksAgainst({ t, known }: ArticleRoles, phrase: NounPhrase, entity: string): boolean {
  const isCountry = (owner: string) => t.gazetteer.byId.get(owner)?.demonyms !== undefined;
  const owners = known.flatMap((each) => (each.entity === entity ? each.owners : []));
  for (let i = phrase.first; i <= phrase.head; i += 1) {
    const mention = t.mentions[t.mentionOf[i]!];
    // "the ESA director" of who is said to head Roscosmos; but of the Commission's president "the EU leader"
    const whole = (id: string) => countryOf(t.gazetteer, id);
    const { entity: named = null } = mention ?? {};
    const other =
      mention?.kind === 'organisation' &&
      named !== null &&
      !owners.some((owner) => owner === named || whole(owner) === whole(named));
    if (other && owners.some((owner) => !isCountry(owner))) return true;
  }
  const countries = new Set(owners.filter(isCountry));
  if (countries.size === 0) return false;
  for (let i = phrase.first; i <= phrase.head; i += 1) {
    const nation = t.nationAt(i);
    if (nation !== null && !countries.has(nation)) return true;
  }
  return false;
}
