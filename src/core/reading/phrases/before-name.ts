import { partyTagEnd } from './after-name.ts';
import { closes } from './closes.ts';
import { complementEnd, isBeforeNoun } from './complement.ts';
import type { Designation } from './designations.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isActor, isPerson, nounsFor, type PhraseText, together } from './phrase-text.ts';
import { LONGEST_CLAUSE } from './thresholds.ts';
import { OPENER, Word } from './word-kinds.ts';

/** "Russian President Vladimir Putin", "the commander of the joint forces of Ukraine Serhiy Nayev" */
export function titles(t: PhraseText, phrase: NounPhrase): Designation[] {
  const end = overRank(t, phrase, complementEnd(t, phrase, false));
  for (const last of end === phrase.last ? [end] : [phrase.last, end]) {
    const mentions = namesAt(t, phrase, overArticle(t, phrase, last + 1), last > phrase.last);
    if (mentions.length === 0) continue;
    if (t.flags[phrase.head]! & Word.plain && !phrase.modified) return [];
    if (last > phrase.last && isBeforeNoun(t, mentions[0]!)) return [];
    return mentions.map((mention) => ({ form: 'title', phrase, last, mention }));
  }
  return [];
}

/** "Chairman of the Joint Chiefs of Staff Gen." */
function overRank({ tokens, flags }: PhraseText, { last }: NounPhrase, end: number): number {
  if (end === last || !tokens[end + 1]) return end;
  const rank = flags[end]! & Word.rank ? end : flags[end + 1]! & Word.rank ? end + 1 : null;
  if (rank === null) return end;
  return tokens[rank + 1]?.text === '.' && !tokens[rank + 1]!.spaced ? rank + 1 : rank;
}

/** "security think tank the Henry Jackson Society": an organisation's name may bring its article along. */
const overArticle = (t: PhraseText, { head, opener, modified }: NounPhrase, at: number) =>
  opener === 'none' &&
  modified &&
  !(t.flags[head]! & Word.person) &&
  together(t, head, at) &&
  t.flags[at]! & Word.definite
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
  const clause = overClause(t, phrase);
  if (clause) return [clause];
  for (const last of new Set([complementEnd(t, phrase, false), complementEnd(t, phrase, true)])) {
    if (!isBreak(t, phrase, last + 1)) continue;
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
    const bracket = together(t, phrase.head, after) && t.tokens[after]!.text === '(';
    const closed = bracket || closes(t, after) || (phrase.opener.startsWith('possess') && goesOn(t, after));
    if (title !== undefined ? t.tokens[after]?.lower === "'s" || !(opens || closed) : !closed && !introduces)
      continue;
    if (introduces && t.tokens[after]?.lower === "'s") continue;
    if (!(t.flags[phrase.head]! & Word.person) && t.mentions[mentions[0]!]!.kind === 'person') continue;
    // "in the Asia-Pacific region, NATO, …": only a country is a region or state.
    const { kind } = t.mentions[mentions[0]!]!;
    if (kind === 'organisation' && t.lexicon.has('lands', t.tokens[phrase.head]!.lower)) continue;
    const bare = phrase.opener === 'none' && !phrase.modified && last === phrase.last;
    // "the U.S. and its allies, Russia and China said": a list.
    const listed =
      phrase.plural &&
      !isPerson(t, mentions[0]!) &&
      together(t, phrase.head, phrase.first - 1) &&
      t.flags[phrase.first - 1]! & Word.and;
    if (listed || (phrase.plural && !phrase.partitive ? mentions.length < 2 : bare)) continue;
    return mentions.map((mention) => ({ form: 'apposition', phrase, last, mention }));
  }
  return [];
}

/** The comma between an apposition and its name; before a list ("three members — Britain, France …") a dash as well. */
function isBreak(t: PhraseText, { head, plural, partitive }: NounPhrase, at: number): boolean {
  if (!together(t, head, at)) return false;
  const { text, spaced } = t.tokens[at]!;
  return text === ',' || (plural && !partitive && spaced && /^[—–]$/.test(text));
}

/** "A career diplomat who served in Slovakia until recently, Bridget Brink was": what opens a sentence, over its clause. */
function overClause(t: PhraseText, phrase: NounPhrase): Designation | null {
  const { first, head, opener, partitive, plural } = phrase;
  const { tokens, flags, mentionOf, firstOf, lastOf } = t;
  if (together(t, first, first - 1) || !(flags[head]! & Word.person) || (plural && !partitive)) return null;
  if (opener !== 'indefinite' && !partitive) return null;
  const last = complementEnd(t, phrase, false);
  const who = last + 1;
  if (!together(t, head, who) || !(flags[who]! & Word.relative)) return null;
  for (let at = who; at - who < LONGEST_CLAUSE && together(t, head, at); at += 1) {
    const between = mentionOf[at]!;
    if (between >= 0 && isPerson(t, between)) return null;
    if (tokens[at]!.text !== ',') continue;
    const name = flags[at + 1]! & Word.address ? at + (tokens[at + 2]?.text === '.' ? 3 : 2) : at + 1;
    const mention = together(t, head, name) ? mentionOf[name]! : -1;
    if (mention < 0 || firstOf[mention] !== name || t.mentions[mention]!.kind !== 'person') continue;
    const next = tokens[lastOf[mention]! + 1];
    return next && /^(?:['’]s?|,)$/.test(next.lower) ? null : { form: 'apposition', phrase, last, mention };
  }
  return null;
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
  if (!(t.flags[phrase.head]! & Word.person) && !groupTitle(t, phrase)) return [];
  const names = [first];
  if (!phrase.plural || phrase.partitive) return names;
  for (let last = t.lastOf[first]!; ; ) {
    let next = last + 1;
    if (t.tokens[next]?.text === ',') next += 1;
    const tag = next > last + 1 ? partyTagEnd(t, next) : null;
    if (tag !== null) next = tag + 2;
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
