import { closes } from '../phrases/closes.ts';
import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';
import {
  actor,
  beforeVerb,
  overAddress,
  overAdverb,
  overAdverbs,
  pronoun,
  type Subject,
} from './subjects.ts';
import { LONGEST_NICKNAME } from './thresholds.ts';

const QUOTE = /^["“”«»„‘’]$/;

export interface Predicate extends LabelTokens {
  readonly head: number;
}

/** What is said of an actor: "Putin is a war criminal", "called Mr. Zelensky a puppet", "once seen as a liberal". */
export function findPredicates(article: ArticleRoles): Predicate[] {
  const { t, phrases } = article;
  const taken = new Set(article.found.map(({ phrase }) => phrase));
  const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const found: Predicate[] = [];
  let previous: { subject: Subject; at: number } | null = null;
  for (const phrase of phrases) {
    if (taken.has(phrase) || phrase.opener === 'possessive') continue;
    const subject: Subject | null = subjectOf(article, phrase) ?? goneOn(article, phrase, previous);
    if (subject === null) continue;
    previous = { subject, at: phrase.head };
    for (let each: NounPhrase | undefined = phrase; each; ) {
      if (!fits(t, subject, each)) break;
      const last = endOf(t, each);
      found.push({ form: 'predicate', first: each.first, last, target: subject.entity, head: each.head });
      const next =
        together(t, last, last + 1) && t.flags[last + 1]! & Word.and ? byFirst.get(last + 2) : undefined;
      each = next && next.opener !== 'none' ? next : undefined;
    }
  }
  found.push(...nicknames(article));
  return found;
}

/** "has been nicknamed “General Armageddon”": what stands in the quotation marks. */
function nicknames(article: ArticleRoles): Predicate[] {
  const { t } = article;
  const { tokens, mentionOf, firstOf } = t;
  const found: Predicate[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    if (!(t.flags[i]! & Word.naming) || !t.lexicon.has('nicknaming', tokens[i]!.lower)) continue;
    const object = together(t, i, i + 1) && mentionOf[i + 1]! >= 0 ? mentionOf[i + 1]! : -1;
    const open = object < 0 ? i + 1 : t.lastOf[object]! + 1;
    if (!together(t, i, open) || !QUOTE.test(tokens[open]!.text)) continue;
    let close = open + 1;
    while (close - open < LONGEST_NICKNAME && together(t, i, close) && !QUOTE.test(tokens[close]!.text))
      close += 1;
    const last = tokens[close - 1]?.kind === 'mark' ? close - 2 : close - 1;
    if (!together(t, i, close) || !QUOTE.test(tokens[close]!.text) || last <= open) continue;
    const subject = object >= 0 && firstOf[object] === i + 1 ? actor(t, object) : beforeVerb(article, i);
    if (subject) found.push({ form: 'predicate', first: open + 1, last, target: subject.entity, head: last });
  }
  return found;
}

function fits(t: PhraseText, { person }: Subject, { head, plural, partitive }: NounPhrase): boolean {
  const word = t.flags[head]! & HEAD || Word.person;
  if (person) return (word & Word.person) !== 0 && (!plural || partitive);
  return (word & Word.group) !== 0;
}

/** "was president and is now its deputy head": the second verb has the subject of the first. */
function goneOn(
  { t }: ArticleRoles,
  { first, head, opener }: NounPhrase,
  previous: { subject: Subject; at: number } | null,
): Subject | null {
  if (previous === null || !together(t, previous.at, head)) return null;
  if (opener === 'none' && !t.lexicon.rolesAt(t.tokens, head)) return null;
  let at = overAdverbs(t, first - 1);
  if (!together(t, head, at) || !(t.flags[at]! & Word.copula)) return null;
  at = overAdverbs(t, at - 1);
  return at > previous.at && t.flags[at]! & Word.and ? previous.subject : null;
}

function endOf(t: PhraseText, phrase: NounPhrase): number {
  const loose = complementEnd(t, phrase, phrase.opener !== 'none');
  return closes(t, loose + 1) ? loose : complementEnd(t, phrase, false);
}

/** Who a phrase is said of, by what stands before it; null where it is no predicate. */
function subjectOf(article: ArticleRoles, { first, head, opener, partitive }: NounPhrase): Subject | null {
  const { t } = article;
  const { tokens, flags, mentionOf, firstOf } = t;
  let at = first - 1;
  const skip = Word.auxiliary | Word.adverb | Word.between;
  const isQuote = (i: number) => tokens[i]?.kind === 'mark' && QUOTE.test(tokens[i]!.text);
  while (
    together(t, head, at) &&
    ((flags[at]! & skip && !(flags[at]! & (Word.copula | Word.naming | Word.as))) || isQuote(at))
  )
    at -= 1;
  if (!together(t, head, at) || flags[at]! & Word.negation) return null;
  const word = flags[at]!;
  if (word & Word.copula)
    return opener === 'none' && !t.lexicon.rolesAt(tokens, head) ? null : beforeVerb(article, at);
  if (word & Word.as) return namedAs(article, at);
  // "was elected president of the country"
  const passive = overAdverb(t, at - 1);
  if (
    t.lexicon.has('appointed', tokens[at]!.lower) &&
    together(t, at, passive) &&
    flags[passive]! & Word.copula
  )
    return opener === 'none' && !t.lexicon.rolesAt(tokens, head) ? null : beforeVerb(article, passive);
  const mention = mentionOf[at]!;
  // "a parcel from a woman named Ksyukha to a soldier"
  if (t.lexicon.has('infinitive', tokens[first - 1]!.lower)) return null;
  if ((opener === 'definite' && !partitive) || opener === 'none') return null;
  if (mention >= 0) {
    const verb = overAddress(t, firstOf[mention]! - 1);
    return together(t, head, verb) && flags[verb]! & Word.naming ? actor(t, mention) : null;
  }
  return word & Word.object && at > 0 && flags[at - 1]! & Word.naming ? pronoun(article, at) : null;
}

/** "described Putin as", "once seen as", "is regarded as": `as` stands at a token. */
function namedAs(article: ArticleRoles, as: number): Subject | null {
  const { t } = article;
  const { tokens, flags, mentionOf, firstOf } = t;
  let at = as - 1;
  if (!together(t, as, at)) return null;
  const mention = mentionOf[at]!;
  if (mention >= 0) {
    const verb = overAddress(t, firstOf[mention]! - 1);
    return together(t, as, verb) && flags[verb]! & Word.naming ? actor(t, mention) : null;
  }
  if (flags[at]! & Word.object) return flags[at - 1]! & Word.naming ? pronoun(article, at) : null;
  while (together(t, as, at) && flags[at]! & (Word.adverb | Word.between) && !(flags[at]! & Word.naming))
    at -= 1;
  if (together(t, as, at) && t.lexicon.has('serving', tokens[at]!.lower)) return beforeVerb(article, at);
  if (!together(t, as, at) || !(flags[at]! & Word.naming)) return null;
  // "what Russia regards as", "which Zelensky described as" say it of something else: only a passive is of its subject.
  if (ACTIVE.test(tokens[at]!.lower) || (at > 0 && mentionOf[at - 1]! >= 0)) return null;
  if (at > 0 && t.lexicon.has('perfects', tokens[overAdverb(t, at - 1)]?.lower ?? '')) return null;
  // "Medvedev, once seen as": a participle behind a name's comma.
  const comma = overAdverbs(t, at - 1);
  if (together(t, as, comma) && tokens[comma]!.text === ',') {
    const name = comma > 0 ? mentionOf[comma - 1]! : -1;
    return name >= 0 ? actor(t, name) : null;
  }
  return beforeVerb(article, at);
}

/** Endings of verbs that have a subject of their own before them. */
const ACTIVE = /(?:[^s]s|ing)$/;
