import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { Mention } from '../reading.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { clauseEndsBetween, goesOn } from './later-mentions.ts';
import { TOKENS_TO_ORGANISATION } from './thresholds.ts';

/**
 * "The streaming platform": the one organisation that its sentence and the one before it name ahead of it; else null.
 * @param plain whether the noun may stand alone: "the company"
 */
export function organisationMeant(article: ArticleRoles, phrase: NounPhrase, plain = false): string | null {
  const { t } = article;
  const { tokens, lexicon } = t;
  if (phrase.opener !== 'definite' || phrase.plural || phrase.partitive) return null;
  if (!lexicon.has('companies', tokens[phrase.head]!.lower)) return null;
  if (!(phrase.modified ? tells(t, phrase) : plain)) return null;
  const next = tokens[phrase.last + 1];
  if (next?.sentence === tokens[phrase.head]!.sentence && next.kind === 'word' && next.capital) return null;
  if (!(t.flags[phrase.last + 1]! & Word.complement) && goesOn(t, phrase)) return null;
  const alliance = lexicon.allianceOf(tokens[phrase.head]!.lower);
  const only = onlyOrganisationBefore(article, phrase.first, tokens[phrase.head]!.lower);
  return (
    only ?? (alliance !== null && article.named.has(alliance) && tellsOfAlliance(t, phrase) ? alliance : null)
  );
}

/** Whether what stands before the noun says what it does, without a name or another phrase. */
function tells(
  { tokens, flags, lexicon, mentionOf, nationAt }: PhraseText,
  { inner, head }: NounPhrase,
): boolean {
  let said = false;
  for (let i = inner; i < head; i += 1) {
    // "the Boston-based firm", "the 27-nation bloc"
    if (
      tokens[i + 1]!.text === '-' &&
      !tokens[i + 1]!.spaced &&
      (mentionOf[i]! >= 0 || tokens[i]!.kind === 'number')
    ) {
      i += 1;
      continue;
    }
    const hyphened = tokens[i - 1]?.text === '-' && !tokens[i]!.spaced;
    const hollow = lexicon.has('hollow', tokens[i]!.lower) && !hyphened;
    if (mentionOf[i]! >= 0 || tokens[i]!.kind === 'number' || hollow) return false;
    if (tokens[i]!.capital && nationAt(i) === null) return false;
    if (tokens[i]!.kind === 'word' && !(flags[i]! & Word.former)) said = true;
  }
  return said;
}

/** "the 30-member alliance", "the Western military alliance" */
function tellsOfAlliance({ tokens, lexicon }: PhraseText, { inner, head }: NounPhrase): boolean {
  for (let i = inner; i < head; i += 1)
    if (tokens[i]!.kind === 'number' || lexicon.has('allied', tokens[i]!.lower)) return true;
  return false;
}

const people = new WeakMap<ArticleRoles, ReadonlySet<string | null>>();

/** Ids of those on whom the article puts a noun for a person. */
function calledPeople(article: ArticleRoles): ReadonlySet<string | null> {
  const known = people.get(article);
  if (known) return known;
  const { t, found } = article;
  const made = new Set<string | null>();
  for (const { phrase, mention } of found)
    if ((t.flags[phrase.head]! & HEAD) === Word.person) made.add(t.mentions[mention]!.entity);
  people.set(article, made);
  return made;
}

function onlyOrganisationBefore(article: ArticleRoles, token: number, noun: string): string | null {
  const { t } = article;
  const alliance = t.lexicon.allianceOf(noun) !== null;
  // A name that isn't known is an organisation's unless the article calls it a person.
  const isGroup = ({ kind, entity }: Mention) =>
    kind === 'organisation' || (kind === 'unknown' && !alliance && !calledPeople(article).has(entity));
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  for (let i = token - 1; i >= 0 && token - i < TOKENS_TO_ORGANISATION; i -= 1) {
    if (t.tokens[i]!.sentence < own - 1) break;
    const mention = t.mentions[t.mentionOf[i]!];
    if (mention === undefined || !isGroup(mention)) continue;
    if (mention.entity === null || (only !== null && mention.entity !== only)) return null;
    // "The White House said the criminal group": not itself.
    if (only === null && t.tokens[i]!.sentence === own && !clauseEndsBetween(t, i, token)) return null;
    only = mention.entity;
  }
  return only;
}
