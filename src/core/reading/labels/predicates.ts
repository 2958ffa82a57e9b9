import { closes } from '../phrases/closes.ts';
import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { unknownNoun } from '../phrases/unknown-noun.ts';
import { HEAD, OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';
import { namedAs } from './named-as.ts';
import { nicknames, QUOTE } from './nicknames.ts';
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

export interface Predicate extends LabelTokens {
  readonly head: number;
}

/** What is said of an actor: "Putin is a war criminal", "called Mr. Zelensky a puppet", "once seen as a liberal". */
export function findPredicates(article: ArticleRoles, spokenAt: Said['spokenAt']): Predicate[] {
  const said = { article, spokenAt };
  const { t, phrases } = article;
  const taken = new Set(article.found.map(({ phrase }) => phrase));
  const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const found: Predicate[] = [];
  let previous: { subject: Subject; at: number } | null = null;
  for (const phrase of phrases) {
    if (taken.has(phrase)) continue;
    const subject: Subject | null = subjectOf(said, phrase) ?? goneOn(article, phrase, previous);
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
  for (let i = 0; i < t.tokens.length; i += 1) {
    if (!(t.flags[i]! & Word.indefinite) || byFirst.has(i)) continue;
    const phrase = unlistedNoun(t, i);
    const subject = phrase && subjectOf(said, phrase);
    if (!subject) continue;
    // Of a country or organisation only what an ending doesn't tell: "a hub for aid".
    if (!(subject.nouns & Word.person) && !t.lexicon.has('saidOf', t.tokens[phrase.head]!.lower)) continue;
    const last = endOf(t, phrase);
    found.push({ form: 'predicate', first: i, last, target: subject.entity, head: phrase.head });
  }
  found.push(...nicknames(said));
  return found;
}

/** "is a big believer in": behind "a" the ending tells a noun for a person. */
function unlistedNoun(t: PhraseText, first: number): NounPhrase | null {
  const phrase = unknownNoun(t, first);
  if (phrase === null) return null;
  const { lower } = t.tokens[phrase.head]!;
  if (t.lexicon.has('saidOf', lower)) return phrase;
  return t.flags[phrase.head] === 0 && t.lexicon.isAgent(lower) ? phrase : null;
}

function fits(t: PhraseText, { nouns }: Subject, { head, plural, partitive }: NounPhrase): boolean {
  const word = t.flags[head]! & HEAD || Word.person;
  return (word & nouns) !== 0 && (!(nouns & Word.person) || !plural || partitive);
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
function subjectOf(said: Said, { first, head, opener, partitive }: NounPhrase): Subject | null {
  const { article } = said;
  const { t } = article;
  const { tokens, flags, mentionOf, firstOf } = t;
  let at = first - 1;
  const skip = Word.auxiliary | Word.adverb | Word.between;
  const isQuote = (i: number) => tokens[i]?.kind === 'mark' && QUOTE.test(tokens[i]!.text);
  while (
    together(t, head, at) &&
    ((flags[at]! & skip && !(flags[at]! & (Word.copula | Word.naming | Word.as))) ||
      isQuote(at) ||
      (flags[at]! & OPENER && isQuote(at + 1)))
  )
    at -= 1;
  if (!together(t, head, at)) return null;
  if (flags[at]! & Word.negation) {
    // "is not just an aggressor" says that it is one.
    if (!t.lexicon.has('merely', tokens[at + 1]!.lower)) return null;
    at -= 1;
  }
  const word = flags[at]!;
  const bare = opener === 'none' && !t.lexicon.rolesAt(tokens, head);
  // "Putin's a killer", "I'm a Christian": before "a" it is no genitive.
  const short = opener === 'indefinite' && (tokens[at]!.lower === "'s" || isContracted(t, at));
  if (word & Word.copula || short) return bare ? null : beforeVerb(said, isContracted(t, at) ? at + 1 : at);
  if (word & Word.as) return namedAs(said, at) ?? (opener === 'indefinite' ? besideAs(t, at) : null);
  // "has called himself a democrat"
  if (word & Word.naming && t.lexicon.has('reflexives', tokens[at + 1]!.lower))
    return bare ? null : beforeVerb(said, at);
  if (opener === 'possessive') return null;
  // "was elected president of the country"
  const passive = overAdverb(t, at - 1);
  if (
    t.lexicon.has('appointed', tokens[at]!.lower) &&
    together(t, at, passive) &&
    flags[passive]! & Word.copula
  )
    return bare ? null : beforeVerb(said, passive);
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

/** "uses Belarus as a vassal", "fears Russia as a foe": the name right before it. */
function besideAs(t: PhraseText, as: number): Subject | null {
  const mention = together(t, as, as - 1) ? t.mentionOf[as - 1]! : -1;
  // "joined the agency as a pilot"
  if (mention < 0 || t.mentions[mention]!.kind === 'organisation') return null;
  const before = t.firstOf[mention]! - 1;
  // "in Ukraine as a reporter": of somebody else.
  const governed =
    together(t, as, before) && t.flags[before]! & (Word.looseComplement | Word.namedComplement);
  return governed ? null : actor(t, mention);
}

const isContracted = ({ tokens, lexicon }: PhraseText, at: number) => {
  const { lower } = tokens[at]!;
  return lower.length > 2 && (lexicon.has('speakers', lower) || lexicon.has('addressees', lower));
};
