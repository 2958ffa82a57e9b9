import { closes } from './closes.ts';
import { complementEnd, isBeforeNoun } from './complement.ts';
import type { Designation } from './designations.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isActor, isPerson, nounsFor, type PhraseText, together } from './phrase-text.ts';
import { OPENER, Word } from './word-kinds.ts';

/** "Russian President Vladimir Putin", "the commander of the joint forces of Ukraine Serhiy Nayev" */
export function titles(t: PhraseText, phrase: NounPhrase): Designation[] {
  const end = complementEnd(t, phrase, false);
  for (const last of end === phrase.last ? [end] : [phrase.last, end]) {
    const mentions = namesAt(t, phrase, overArticle(t, phrase, last + 1), last > phrase.last);
    if (mentions.length === 0) continue;
    if (t.flags[phrase.head]! & Word.plain && !phrase.modified) return [];
    if (last > phrase.last && isBeforeNoun(t, mentions[0]!)) return [];
    return mentions.map((mention) => ({ form: 'title', phrase, last, mention }));
  }
  return [];
}

/** "security think tank the Henry Jackson Society": an organisation's name may bring its article along. */
const overArticle = (t: PhraseText, { head, opener, modified }: NounPhrase, at: number) =>
  opener === 'none' && modified && !(t.flags[head]! & Word.person) && together(t, head, at) && t.flags[at]! & Word.definite
    ? at + 1
    : at;

/**
 * Appositions before a name: "the Kremlin spokesman, Dmitry Peskov,".
 * @param titled first token of each title → its mention: "the commander of NATO, General Richard Shirreff"
 */
export function beforeName(
  t: PhraseText,
  phrase: NounPhrase,
  titled: ReadonlyMap<number, number>,
): Designation[] {
  if (titled.has(phrase.first)) return [];
  for (const last of new Set([complementEnd(t, phrase, false), complementEnd(t, phrase, true)])) {
    if (t.tokens[last + 1]?.text !== ',' || !together(t, phrase.head, last + 1)) continue;
    const title = titled.get(last + 2);
    const group = last === phrase.last && (phrase.modified || phrase.opener === 'possessive');
    const at = group && t.flags[last + 2]! & Word.definite ? last + 3 : last + 2;
    const mentions = title === undefined ? namesAt(t, phrase, at, !group) : [title];
    if (mentions.length === 0) continue;
    const after = t.lastOf[mentions[0]!]! + 1;
    // "alongside Germany's minister, Secretary-General Stoltenberg said": only what opens a sentence is surely of the next name.
    const opens = !together(t, phrase.first, phrase.first - 1);
    const introduces =
      opens && (phrase.opener === 'indefinite' || phrase.partitive) && isPerson(t, mentions[0]!);
    const closed = closes(t, after) || (phrase.opener.startsWith('possess') && goesOn(t, after));
    if (title !== undefined ? t.tokens[after]?.lower === "'s" || !(opens || closed) : !closed && !introduces)
      continue;
    if (introduces && t.tokens[after]?.lower === "'s") continue;
    if (!(t.flags[phrase.head]! & Word.person) && t.mentions[mentions[0]!]!.kind === 'person') continue;
    const bare = phrase.opener === 'none' && !phrase.modified && last === phrase.last;
    if (phrase.plural && !phrase.partitive ? mentions.length < 2 : bare) continue;
    return mentions.map((mention) => ({ form: 'apposition', phrase, last, mention }));
  }
  return [];
}

/** "its adversary, the US and its allies" */
const goesOn = (t: PhraseText, at: number) => together(t, at - 1, at) && (t.flags[at]! & Word.and) !== 0;

/** "As prime minister, Boris Johnson", "In his capacity as president, Mr. Biden"; null where no such words go before. */
export function asRole(t: PhraseText, phrase: NounPhrase): Designation[] | null {
  const { tokens, flags } = t;
  const as = phrase.first - 1;
  if (phrase.plural || !together(t, phrase.head, as) || !(flags[as]! & Word.as)) return null;
  const begins = !together(t, as, as - 1);
  if (!begins && !t.lexicon.has('capacities', tokens[as - 1]!.lower)) return null;
  for (const last of new Set([complementEnd(t, phrase, false), complementEnd(t, phrase, true)])) {
    if (tokens[last + 1]?.text !== ',' || !together(t, phrase.head, last + 1)) continue;
    const mention = nameAt(t, phrase, last + 2);
    if (mention < 0 || tokens[t.lastOf[mention]! + 1]?.lower === "'s") continue;
    if (isPerson(t, mention) !== ((flags[phrase.head]! & Word.person) !== 0)) continue;
    return [{ form: 'apposition', phrase, last, mention }];
  }
  return null;
}

/** The mentions that a title right before them is put on: one, or for a plural several joined ones. */
function namesAt(t: PhraseText, phrase: NounPhrase, at: number, afterComplement: boolean): number[] {
  const first = nameAt(t, phrase, at);
  if (first < 0) return [];
  if (afterComplement && !isPerson(t, first)) return [];
  if (!(t.flags[phrase.head]! & Word.person) && (phrase.plural || !groupTitle(t, phrase))) return [];
  const names = [first];
  if (!phrase.plural || phrase.partitive) return names;
  for (let last = t.lastOf[first]!; ; ) {
    let next = last + 1;
    if (t.tokens[next]?.text === ',') next += 1;
    if (t.tokens[next]?.kind === 'number' && t.tokens[next + 1]?.text === ',') next += 2;
    else if (t.tokens[next]?.kind === 'number') next += 1;
    if (t.tokens[next] && t.flags[next]! & Word.and) next += 1;
    const more = next === last + 1 ? -1 : nameAt(t, phrase, next);
    // One name behind a plural is not what it says: "заявил журналистам Песков".
    if (more < 0) return names.length > 1 ? names : [];
    names.push(more);
    last = t.lastOf[more]!;
  }
}

/** An organisation is told more of by "Psychedelic rock group", nothing by "the band". */
function groupTitle(t: PhraseText, { first, head }: NounPhrase): boolean {
  // "Charity UAnimals said"
  if (first === head && t.lexicon.has('companies', t.tokens[head]!.lower)) return true;
  for (let i = first; i < head; i += 1)
    if (!(t.flags[i]! & OPENER) && t.tokens[i]!.kind === 'word') return true;
  return false;
}

/** The actor whose name begins at a token, over "Mr." and an opening quotation mark; -1 if there is none. */
function nameAt(t: PhraseText, { head }: NounPhrase, from: number): number {
  const { tokens, flags, mentionOf, firstOf } = t;
  let at = from;
  if (together(t, head, at) && flags[at]! & Word.address) at += tokens[at + 1]?.text === '.' ? 2 : 1;
  if (!together(t, head, at)) return -1;
  const mention = mentionOf[at]!;
  if (mention < 0 || firstOf[mention] !== at || !isActor(t, mention)) return -1;
  return flags[head]! & nounsFor(t, mention) ? mention : -1;
}
