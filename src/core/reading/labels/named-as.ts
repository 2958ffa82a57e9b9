import { together } from '../phrases/phrase-text.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import {
  actor,
  beforeVerb,
  overAddress,
  overAdverb,
  overAdverbs,
  pronoun,
  type Said,
  type Subject,
} from './subjects.ts';
import { TOKENS_TO_AS } from './thresholds.ts';

/** Who "as" says something of, by the verb before it: "described Putin as", "is regarded as", "resigned as", "sees himself as". */
export function namedAs(said: Said, as: number): Subject | null {
  const { article } = said;
  const { t } = article;
  const { tokens, flags, mentionOf, firstOf, lexicon } = t;
  const before = as - 1;
  if (!together(t, as, before)) return null;
  const mention = mentionOf[before]!;
  if (mention >= 0) {
    let verb = overAddress(t, firstOf[mention]! - 1);
    // "referred to Putin as"
    if (lexicon.has('infinitive', tokens[verb]?.lower ?? '')) verb -= 1;
    if (
      together(t, as, verb) &&
      (flags[verb]! & Word.naming ||
        ['offices' as const, 'viewing' as const].some((list) => lexicon.has(list, tokens[verb]!.lower)))
    )
      return actor(t, mention);
  }
  if (flags[before]! & Word.object) {
    const verb = before - 1;
    const says = flags[verb]! & Word.naming || lexicon.has('viewing', tokens[verb]!.lower);
    return says ? (pronoun(article, before) ?? ownerOfSubject(article, verb)) : null;
  }
  // "sees himself as": whatever the verb is.
  if (lexicon.has('reflexives', tokens[before]!.lower)) return beforeVerb(said, before - 1);
  let at = before;
  while (together(t, as, at) && flags[at]! & (Word.adverb | Word.between) && !(flags[at]! & Word.naming))
    at -= 1;
  // "Putin's role as leader", "his career as a lawyer"
  if (together(t, as, at) && lexicon.has('capacities', tokens[at]!.lower)) return ownerBefore(article, at);
  const office = officeVerb(said, at);
  if (office !== null) return beforeVerb(said, office);
  if (!together(t, as, at) || !(flags[at]! & Word.naming)) return null;
  // "what Russia regards as", "which Zelensky described as" say it of something else: only a passive is of its subject.
  if (ACTIVE.test(tokens[at]!.lower) || (at > 0 && mentionOf[at - 1]! >= 0)) return null;
  if (at > 0 && lexicon.has('perfects', tokens[overAdverb(t, at - 1)]?.lower ?? '')) return null;
  // "Medvedev, once seen as": a participle behind a name's comma.
  const comma = overAdverbs(t, at - 1);
  if (together(t, as, comma) && tokens[comma]!.text === ',') {
    const name = comma > 0 ? mentionOf[comma - 1]! : -1;
    return name >= 0 ? actor(t, name) : null;
  }
  return beforeVerb(said, at);
}

/**
 * "worked in 2016 | as", "stepped down | as", "was ousted this week | as": the verb that has to do with an office, over when and where;
 * null where there is none.
 */
function officeVerb({ article: { t } }: Said, from: number): number | null {
  const { tokens, flags, mentionOf, lexicon } = t;
  for (let at = from; from - at < TOKENS_TO_AS && together(t, from, at); at -= 1) {
    const { kind, lower } = tokens[at]!;
    const before = together(t, at, at - 1) ? tokens[at - 1]!.lower : '';
    if (lexicon.has('serving', lower)) return at;
    // Others do it to somebody, unless they are done: "was fired".
    const copula = flags[overAdverb(t, at - 1)];
    if (lexicon.has('offices', lower)) return copula !== undefined && copula & Word.copula ? at : null;
    if (lexicon.has('leaving', lower)) return at;
    if (lexicon.has('particles', lower) && lexicon.has('stepping', before)) return at - 1;
    const preposition = Word.looseComplement | Word.namedComplement;
    const whenOrWhere =
      kind === 'number' ||
      mentionOf[at]! >= 0 ||
      lexicon.has('times', lower) ||
      tokens[at]!.capital ||
      (flags[at]! & (preposition | Word.definite | Word.adverb | Word.between | Word.modifier)) !== 0;
    if (!whenOrWhere) return null;
  }
  return null;
}

/** "Pinner's family described him": whose family it is. */
function ownerOfSubject(article: ArticleRoles, verb: number): Subject | null {
  const phrase = article.endingAt(overAdverb(article.t, verb - 1));
  return phrase && phrase.possessor >= 0 ? actor(article.t, phrase.possessor) : null;
}

/** Whose a noun is: "Putin's role", "his time". */
function ownerBefore(article: ArticleRoles, noun: number): Subject | null {
  const { t } = article;
  let at = noun - 1;
  while (together(t, noun, at) && noun - at < 4 && t.tokens[at]!.kind === 'word' && !(t.flags[at]! & OPENER))
    at -= 1;
  if (!together(t, noun, at)) return null;
  if (t.flags[at]! & Word.possessive)
    return t.lexicon.has('persons', t.tokens[at]!.lower) ? pronoun(article, at) : null;
  const mention =
    t.tokens[at]!.lower.endsWith('s') && t.tokens[at]!.kind === 'mark' ? (t.mentionOf[at - 1] ?? -1) : -1;
  return mention >= 0 ? actor(t, mention) : null;
}

/** Endings of verbs that have a subject of their own before them. */
const ACTIVE = /(?:[^s]s|ing)$/;
