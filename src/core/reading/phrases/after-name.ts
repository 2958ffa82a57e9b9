import { closes } from './closes.ts';
import { complementEnd } from './complement.ts';
import type { Designation } from './designations.ts';
import { PARTICIPLE } from './endings.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { isActor, isPerson, nounsFor, type PhraseText, together } from './phrase-text.ts';
import { LONGEST_BRACKET, LONGEST_TITLE } from './thresholds.ts';
import { unknownNoun } from './unknown-noun.ts';
import { HEAD, Word } from './word-kinds.ts';

const DASHES = new Set(['–', '—', '-']);

/** Appositions behind a name: "Kevin Rudd, the former Prime Minister and President of the Institute, …". */
export function afterName(
  t: PhraseText,
  mention: number,
  byFirst: ReadonlyMap<number, NounPhrase>,
  taken: ReadonlySet<NounPhrase>,
): Designation[] {
  const start = appositionStart(t, mention);
  if (start === null) return [];
  const found: Designation[] = [];
  let at = start;
  while (found.length < 3) {
    const phrase = byFirst.get(at) ?? (isPerson(t, mention) ? unknownNoun(t, at) : null);
    const shared = phrase ? sharedBy(t, mention, phrase) : null;
    if (!phrase || taken.has(phrase) || !(shared ?? suits(t, mention, phrase))) return found;
    const last = coordinated(t, phrase, byFirst, appositionEnd(t, phrase));
    // A bare noun between commas is rather an item of a list.
    if (phrase.opener === 'none' && !phrase.modified && last === phrase.last) return found;
    const next = last + 1;
    const and = together(t, at, next) && t.flags[next]! & Word.and && byFirst.has(next + 1);
    const closed = closes(t, next) || goesOnLoosely(t, mention, phrase, next);
    if (!and && !closed && !isSubject(t, mention, phrase, next)) return found;
    for (const each of shared ?? [mention]) found.push({ form: 'apposition', phrase, last, mention: each });
    if (!and || shared) return found;
    at = next + 1;
  }
  return found;
}

/** "an artist | born in Crimea", "a lecturer | in politics": behind an article, what follows belongs to no other phrase. */
function goesOnLoosely(t: PhraseText, mention: number, { opener }: NounPhrase, next: number): boolean {
  const { kind, lower } = t.tokens[next]!;
  if (kind !== 'word') return false;
  // "with Lukashenko, a spokesperson for his office announced": who says it, and no more of the name.
  if (t.lexicon.has('saying', lower) && !opensClause(t, mention)) return false;
  // "In Ukraine, Russian forces targeted": without an article it may be a verb.
  if (PARTICIPLE.test(lower) || t.lexicon.has('participles', lower))
    return opener !== 'none' || isPerson(t, mention);
  if (t.lexicon.has('postposed', lower)) return opener !== 'none';
  const preposition = Word.namedComplement | Word.looseComplement;
  return opener === 'indefinite' && (t.flags[next]! & preposition) !== 0;
}

/** Whether nothing but a title stands between a name and where its sentence, quote or clause begins. */
function opensClause(t: PhraseText, mention: number): boolean {
  const first = t.firstOf[mention]!;
  let at = first - 1;
  while (
    first - at < LONGEST_TITLE &&
    together(t, first, at) &&
    (t.tokens[at]!.capital || t.tokens[at]!.text === '.')
  )
    at -= 1;
  return !together(t, first, at) || /^[,”"“’]$/.test(t.tokens[at]!.text) || (t.flags[at]! & Word.and) !== 0;
}

/** "Louise Calvey, the head of safeguarding at Refugee Action has said": a name that opens its sentence, and its verb. */
function isSubject(t: PhraseText, mention: number, phrase: NounPhrase, next: number): boolean {
  const first = t.firstOf[mention]!;
  const opens =
    !together(t, first, first - 1) ||
    (!together(t, first, first - 2) && (t.flags[first - 1]! & Word.and) !== 0) ||
    /^[”"“]$/.test(t.tokens[first - 1]!.text);
  return (
    opens &&
    isPerson(t, mention) &&
    (phrase.opener !== 'none' || (phrase.modified && t.lexicon.has('saying', t.tokens[next]?.lower ?? ''))) &&
    ((t.flags[next]! & Word.copula) !== 0 ||
      t.lexicon.has('perfects', t.tokens[next]!.lower) ||
      t.lexicon.has('saying', t.tokens[next]!.lower))
  );
}

/** Where an apposition of a name begins: behind a comma, dash or bracket, over an age and "now". */
function appositionStart(t: PhraseText, mention: number): number | null {
  const { tokens, flags, lastOf, mentionOf } = t;
  const name = lastOf[mention]!;
  let at = name + 1;
  if (tokens[at]?.text === '(') {
    const limit = at + LONGEST_BRACKET;
    let close = at + 1;
    while (close < limit && tokens[close] && tokens[close]!.text !== ')') close += 1;
    if (tokens[close]?.text === ')' && together(t, name, close) && tokens[close + 1]?.text === ',')
      at = close + 1;
  }
  // "Senator Chuck Schumer of New York, the majority leader"
  const place = flags[at]! & Word.complement ? (mentionOf[at + 1] ?? -1) : -1;
  if (place >= 0 && isPerson(t, mention) && t.mentions[place]!.kind === 'place') at = lastOf[place]! + 1;
  if (!together(t, name, at)) return null;
  const mark = tokens[at]!;
  const opens = mark.text === ',' || mark.text === '(' || (DASHES.has(mark.text) && mark.spaced);
  if (!opens) return null;
  at += 1;
  if (mark.text === '-' && tokens[at]?.text === '-') at += 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const tag = partyTagEnd(t, at);
  if (tag !== null) at = tag + 2;
  while (together(t, name, at) && flags[at]! & Word.between && !(flags[at]! & HEAD)) at += 1;
  return together(t, name, at) ? at : null;
}

/** Last token of "D-Ore." or "R-S.C." before a comma, the party and state of a lawmaker; null where there is none. */
export function partyTagEnd({ tokens }: PhraseText, at: number): number | null {
  if (!/^[DRI]$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== '-') return null;
  for (let i = at + 2; i < at + 8 && tokens[i]; i += 1) {
    if (tokens[i]!.text === ',') return i - 1;
    if (
      tokens[i]!.spaced ||
      !(tokens[i]!.capital || tokens[i]!.text === '.' || /^[a-z]+$/.test(tokens[i]!.text))
    )
      return null;
  }
  return null;
}

/** The apposition with all that belongs to its noun, if it is closed there; else with what surely belongs. */
function appositionEnd(t: PhraseText, phrase: NounPhrase): number {
  const turned = phrase.last + 1;
  if (together(t, phrase.head, turned + 1) && t.lexicon.has('turned', t.tokens[turned]!.lower)) {
    const into = nounPhrase(t, turned + 1) ?? nounPhrase(t, turned + 2);
    if (into) return into.last;
  }
  const loose = complementEnd(t, phrase, true);
  const next = t.tokens[loose + 1];
  const closed = closes(t, loose + 1) || (next !== undefined && t.lexicon.has('postposed', next.lower));
  return closed ? loose : complementEnd(t, phrase, false);
}

/** "Prime Minister and President of the Institute" is one label: the second noun has no article of its own. */
function coordinated(
  t: PhraseText,
  phrase: NounPhrase,
  byFirst: ReadonlyMap<number, NounPhrase>,
  last: number,
): number {
  const second = byFirst.get(last + 2);
  if (!second || !together(t, phrase.head, last + 1) || !(t.flags[last + 1]! & Word.and)) return last;
  if (second.opener !== 'none' || second.plural !== phrase.plural) return last;
  const end = appositionEnd(t, second);
  return closes(t, end + 1) ? end : last;
}

function suits(t: PhraseText, mention: number, { head, plural, partitive }: NounPhrase): boolean {
  const word = t.flags[head]!;
  if (!(word & HEAD)) return true;
  return (word & nounsFor(t, mention)) !== 0 && (!plural || partitive || !isPerson(t, mention));
}

/** "Germany and Poland, countries on the branch": the actors that a plural is said of; null for a noun of one. */
function sharedBy(t: PhraseText, mention: number, { head, plural, partitive }: NounPhrase): number[] | null {
  if (!plural || partitive || !(t.flags[head]! & nounsFor(t, mention))) return null;
  const { kind } = t.mentions[mention]!;
  // "the cover names of two agents"
  if (t.flags[head]! & Word.plain && kind !== 'place') return null;
  const all = [mention];
  for (let first = mention; first > 0 && all.length < 6; first -= 1) {
    const joint = t.firstOf[first]! - 1;
    const before = t.lastOf[first - 1]!;
    const joined =
      joint === before + 1 &&
      together(t, before, t.firstOf[first]!) &&
      (t.flags[joint]! & Word.and || (all.length > 1 && t.tokens[joint]!.text === ','));
    if (!joined || t.mentions[first - 1]!.kind !== kind || !isActor(t, first - 1)) break;
    all.unshift(first - 1);
  }
  return all.length > 1 ? all : null;
}
