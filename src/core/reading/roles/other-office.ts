import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import type { RoleMatch } from '../phrases/role-phrases.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';

/** Roles whose nouns are said of the head of anything ("space chief", "party leader"), where they mean no president. */
const OF_ANYTHING: readonly string[] = ['leader', 'head'];

export const isOfAnything = ({ roles }: { readonly roles: readonly string[] }) =>
  OF_ANYTHING.some((role) => roles.includes(role)) && !roles.includes('president');

/**
 * The words by which an office is another than its noun and owners say: "armed forces" of "the head of Britain's armed
 * forces", "football federation", an owner that nobody knows. Null where there are none.
 * @param head the office's noun
 * @param end last token of the phrase with its complement
 * @param owners how many that are known it names
 */
export function otherOffice(
  t: PhraseText,
  phrase: NounPhrase,
  head: number,
  match: RoleMatch | null,
  end: number,
  owners: number,
): string | null {
  const first = Math.min(head, match?.first ?? head);
  const last = Math.max(head === phrase.head ? phrase.last : head, match?.last ?? 0);
  if (owners === 0) return unknownOwner(t, phrase, first, last, end);
  const others = [...before(t, phrase, first, match), ...behind(t, last, end)];
  return others.length > 0 ? others.map((at) => t.tokens[at]!.lower).join(' ') : null;
}

/** Nouns between the owner and the office: "the Russian | space | chief", "the British | army | minister". */
function before(
  t: PhraseText,
  { inner, possessor }: NounPhrase,
  first: number,
  match: RoleMatch | null,
): number[] {
  const { tokens, flags, mentionOf } = t;
  const others: number[] = [];
  const anything = match !== null && isOfAnything(match);
  let owned = possessor >= 0;
  for (let i = inner; i < first; i += 1) {
    const word = flags[i]!;
    if (mentionOf[i]! >= 0 || t.nationAt(i) !== null) owned = true;
    else if (
      tokens[i]!.kind !== 'word' ||
      word & (Word.former | Word.lesser | Word.adverb | Word.modifier | Word.and)
    )
      continue;
    else if (isJoined(t, i)) continue;
    else if (word & Word.group || (anything && owned && !(word & Word.person))) others.push(i);
  }
  return others;
}

/** Part of a word with hyphens: "pro-Russian", "comedian-turned-president". */
const isJoined = ({ tokens }: PhraseText, at: number) =>
  tokens[at + 1]?.text === '-' || (tokens[at - 1]?.text === '-' && !tokens[at]!.spaced);

/** Nouns in the complement: "of Ukraine's | football federation", «главы | комитета | Украины». */
function behind(t: PhraseText, last: number, end: number): number[] {
  const { tokens, flags, mentionOf, lexicon } = t;
  const others: number[] = [];
  const preposition = Word.complement | Word.namedComplement | Word.looseComplement;
  for (let i = last + 1; i <= end; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || lower === "'s" || mentionOf[i]! >= 0 || t.nationAt(i) !== null) continue;
    if (flags[i]! & (OPENER | preposition | Word.and | Word.address | Word.adverb)) continue;
    if (t.elided[i]! & preposition && flags[i] === 0) continue;
    if (lexicon.has('nationWords', lower) || lexicon.has('countries', lower)) continue;
    if (!isAdjective(t, i, end)) others.push(i);
  }
  return others;
}

/** "of war-torn Ukraine": before a name, where adjectives precede nouns. */
function isAdjective(t: PhraseText, at: number, end: number): boolean {
  const { flags, mentionOf, mentions, lexicon } = t;
  if (lexicon.words.headFirst || flags[at]! & (Word.person | Word.group)) return false;
  for (let i = at + 1; i <= end; i += 1) {
    const mention = mentionOf[i]!;
    if (mention >= 0) return mentions[mention]!.kind === 'place';
    if (flags[i]! & (OPENER | Word.complement | Word.namedComplement | Word.looseComplement)) return false;
  }
  return false;
}

function unknownOwner(
  t: PhraseText,
  phrase: NounPhrase,
  first: number,
  last: number,
  end: number,
): string | null {
  const { tokens, flags } = t;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  if (end > last) return words(last + 1, end + 1);
  // Countries' own words for themselves: "the country's president" names no other owner than "the president".
  if (phrase.opener === 'possessor') {
    const owner = tokens[phrase.inner - 2]?.lower ?? '';
    return t.lexicon.has('nationWords', owner) ? null : owner;
  }
  for (let i = phrase.inner; i < first; i += 1) {
    const { kind, capital, sentence } = tokens[i]!;
    if (kind !== 'word') continue;
    const begins = i === 0 || tokens[i - 1]!.sentence !== sentence;
    const named = capital && !begins && !(flags[i]! & (Word.former | Word.lesser));
    if (flags[i]! & Word.group || named) return words(phrase.inner, first);
  }
  return null;
}
