import { afterName } from './after-name.ts';
import { asRole, beforeName, titles } from './before-name.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { leftOf } from './phrase-start.ts';
import { isActor, type PhraseText, together } from './phrase-text.ts';
import { HEAD, Word } from './word-kinds.ts';

/** A noun phrase that stands at a name and says who it is; places of tokens, `last` included. */
export interface Designation {
  readonly form: 'title' | 'apposition';
  readonly phrase: NounPhrase;
  readonly last: number;
  readonly mention: number;
}

/** What an article's grammar alone tells: its noun phrases, and which of them are put on names. */
export interface Designations {
  readonly phrases: readonly NounPhrase[];
  readonly found: readonly Designation[];
}

export function designations(t: PhraseText): Designations {
  const phrases: NounPhrase[] = [];
  const byFirst = new Map<number, NounPhrase>();
  const found: Designation[] = [];
  for (let i = 0; i < t.tokens.length; i += 1) {
    if (t.mentionOf[i]! >= 0 || i <= (phrases.at(-1)?.last ?? -1)) continue;
    const phrase =
      t.flags[i]! & HEAD ? nounPhrase(t, i) : (national(t, i) ?? unlisted(t, i) ?? introducing(t, i));
    if (phrase === null) continue;
    // "a comedian and actor" is one phrase, not two that begin alike.
    const before = phrases.at(-1);
    if (before?.first === phrase.first && t.flags[before.last + 1]! & Word.and) phrases.pop();
    phrases.push(phrase);
    byFirst.set(phrase.first, phrase);
  }
  for (const phrase of phrases) found.push(...titles(t, phrase));
  const titled = new Map(found.map(({ phrase, mention }) => [phrase.first, mention]));
  for (const phrase of phrases) found.push(...(asRole(t, phrase) ?? beforeName(t, phrase, titled)));
  const taken = new Set(found.map(({ phrase }) => phrase));
  for (let mention = 0; mention < t.mentions.length; mention += 1)
    if (isActor(t, mention)) found.push(...afterName(t, mention, byFirst, taken));
  found.sort((a, b) => a.phrase.first - b.phrase.first || a.last - b.last);
  return { phrases, found };
}

/** "Red Army paratrooper Aleksei Milchakov": before a full name an ending tells a noun for a person. */
function unlisted(t: PhraseText, at: number): NounPhrase | null {
  const { tokens, flags, mentionOf, firstOf, lastOf, lexicon } = t;
  const mention = mentionOf[at + 1] ?? -1;
  if (flags[at] !== 0 || mention < 0 || !lexicon.isAgent(tokens[at]!.lower) || tokens[at]!.capital)
    return null;
  if (firstOf[mention] !== at + 1 || lastOf[mention] === at + 1 || !together(t, at, at + 1)) return null;
  if (t.mentions[mention]!.kind !== 'person') return null;
  const before = at - 1;
  const opens =
    together(t, at, before) &&
    (mentionOf[before]! >= 0 ||
      t.nationAt(before) !== null ||
      (!(flags[before]! & Word.plural) &&
        (flags[before]! & (Word.former | Word.modifier | Word.person | Word.group | Word.definite)) !== 0));
  if (!opens) return null;
  flags[at] = Word.person;
  return { head: at, last: at, plural: false, ...leftOf(t, at) };
}

/** "A two-time Olympic medalist, Ms. Griner": what opens a sentence with an article, before a comma and a name. */
function introducing(t: PhraseText, at: number): NounPhrase | null {
  const { tokens, flags, mentionOf, firstOf, lexicon } = t;
  if (flags[at] !== 0 || tokens[at + 1]?.text !== ',' || !together(t, at, at + 2)) return null;
  if (!lexicon.isAgent(tokens[at]!.lower) || lexicon.has('abstract', tokens[at]!.lower)) return null;
  let name = at + 2;
  if (flags[name]! & Word.address) name += tokens[name + 1]?.text === '.' ? 2 : 1;
  const mention = mentionOf[name] ?? -1;
  if (mention < 0 || firstOf[mention] !== name || t.mentions[mention]!.kind !== 'person') return null;
  const left = leftOf(t, at);
  if (!(left.opener === 'indefinite' || left.partitive) || together(t, at, left.first - 1)) return null;
  flags[at] = Word.person;
  return { head: at, last: at, plural: false, ...left };
}

/** "the Belarusian", "one of the highest-profile Russians": the name of a people as the noun itself. */
function national(t: PhraseText, at: number): NounPhrase | null {
  const { tokens, lexicon } = t;
  if (!lexicon.words.compounds || !tokens[at]!.capital || t.nationAt(at) === null) return null;
  const next = at + 1;
  if (together(t, at, next)) {
    const { kind, text } = tokens[next]!;
    if (text === '-' || text === '&' || t.mentionOf[next]! >= 0) return null;
    const ends = t.flags[next]! & (Word.stop | Word.copula | Word.auxiliary | Word.relative);
    if (kind !== 'mark' && !ends && !lexicon.has('participles', tokens[next]!.lower)) return null;
  }
  const left = leftOf(t, at);
  if (left.opener === 'none' || left.opener === 'possessive') return null;
  const plural = tokens[at]!.lower.endsWith('s');
  return plural && !left.partitive ? null : { head: at, last: at, plural, ...left };
}
