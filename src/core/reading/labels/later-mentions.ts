import { PARTICIPLE } from '../phrases/endings.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { peopleBefore } from '../roles/last-named.ts';
import { SENTENCES_TO_PERSON } from './thresholds.ts';

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
  const opens = !together(t, first, first - 1);
  const vague = lexicon.has('generic', lower) || lexicon.has('anonymous', lower);
  if (!phrase.modified && (!opens || vague)) return null;
  if (!tellsOfOne(t, phrase)) return null;
  const entity = nearestPerson(t, first);
  if (entity === null || contradicts(article, phrase, entity)) return null;
  return entity;
}

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
    const hyphened = tokens[i + 1]!.text === '-' && !tokens[i + 1]!.spaced;
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
  const countries = new Set(
    known.flatMap((each) => (each.entity === entity ? each.owners.filter(isCountry) : [])),
  );
  if (countries.size === 0) return false;
  for (let i = phrase.first; i <= phrase.head; i += 1) {
    const nation = t.nationAt(i);
    if (nation !== null && !countries.has(nation)) return true;
  }
  return false;
}
