import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import type { RoleMatch } from '../phrases/role-phrases.ts';
import { Word } from '../phrases/word-kinds.ts';

/** What a noun phrase says of who it stands for. */
export interface Facts {
  /** Roles of the gazetteer that its wording can mean. */
  readonly roles: readonly string[];
  /** The noun, in lower case. */
  readonly noun: string;
  /** The role's wording is that noun alone: "minister", not "prime minister". */
  readonly single: boolean;
  /** Ids of countries, organisations and people it names: "Belarusian", "Kremlin", "Putin's". */
  readonly owners: readonly string[];
  /** Words of an owner that nobody knows ("the director | of CAPE", "the | university | president"), or null. */
  readonly open: string | null;
  readonly former: boolean;
  /** "deputy", "acting": not the role itself. */
  readonly lesser: boolean;
  readonly counterpart: boolean;
}

export function factsOf(t: PhraseText, phrase: NounPhrase): Facts {
  const { tokens, flags, mentionOf, mentions, lexicon } = t;
  const match = lexicon.rolesAt(tokens, phrase.head);
  const end = complementEnd(t, phrase, false);
  const owners = new Set<string>();
  let former = false;
  let lesser = false;
  for (let i = phrase.first; i <= end; i += 1) {
    const mention = mentionOf[i]!;
    const entity = mention < 0 ? t.nationAt(i) : mentions[mention]!.entity;
    if (entity !== null) owners.add(entity);
    if (i >= phrase.head) continue;
    if (flags[i]! & Word.former) former = true;
    if (flags[i]! & Word.lesser && !(match && match.first <= i)) lesser = true;
  }
  return {
    roles: match?.roles ?? [],
    noun: lexicon.fullOf(tokens[phrase.head]!.lower),
    single: match === null || match.first === match.last,
    owners: [...owners],
    open: openOwner(t, phrase, match, end, owners.size),
    former,
    lesser,
    counterpart: (flags[phrase.head]! & Word.counterpart) !== 0,
  };
}

function openOwner(
  t: PhraseText,
  phrase: NounPhrase,
  match: RoleMatch | null,
  end: number,
  owners: number,
): string | null {
  if (owners > 0) return null;
  const { tokens, flags } = t;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const last = Math.max(phrase.last, match?.last ?? 0);
  if (end > last) return words(last + 1, end + 1);
  // Countries' own words for themselves: "the country's president" names no other owner than "the president".
  if (phrase.opener === 'possessor') {
    const owner = tokens[phrase.inner - 2]?.lower ?? '';
    return t.lexicon.has('nationWords', owner) ? null : owner;
  }
  const first = Math.min(phrase.head, match?.first ?? phrase.head);
  for (let i = phrase.inner; i < first; i += 1) {
    const { kind, capital, sentence } = tokens[i]!;
    if (kind !== 'word') continue;
    const begins = i === 0 || tokens[i - 1]!.sentence !== sentence;
    const named = capital && !begins && !(flags[i]! & (Word.former | Word.lesser));
    if (flags[i]! & Word.group || named) return words(phrase.inner, first);
  }
  return null;
}
