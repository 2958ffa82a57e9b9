import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import { genitiveOwner } from './genitive-owner.ts';
import { otherOffice } from './other-office.ts';

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
  /**
   * What else the office is of, in words: "the director of | CAPE", "the | university | president", "the head of
   * Britain's | armed forces"; null where the role is all.
   */
  readonly open: string | null;
  readonly former: boolean;
  /** "deputy", "acting": not the role itself. */
  readonly lesser: boolean;
  readonly counterpart: boolean;
}

export function factsOf(t: PhraseText, phrase: NounPhrase): Facts {
  const { tokens, flags, mentionOf, mentions, lexicon } = t;
  const head = officeHead(t, phrase);
  const match = lexicon.rolesAt(tokens, head);
  const end = complementEnd(t, phrase, false);
  const owners = new Set<string>();
  let former = false;
  let lesser = false;
  for (let i = phrase.first; i <= end; i += 1) {
    const mention = mentionOf[i]!;
    const entity = mention < 0 ? t.nationAt(i) : mentions[mention]!.entity;
    if (entity !== null && isOwner(t, i)) owners.add(entity);
    if (i >= head) continue;
    if (flags[i]! & Word.former) former = true;
    if (flags[i]! & Word.lesser && !(match && match.first <= i)) lesser = true;
  }
  const open = otherOffice(t, phrase, head, match, end, owners.size);
  const whose = genitiveOwner(t, phrase);
  if (whose !== null) owners.add(whose);
  return {
    roles: match?.roles ?? [],
    noun: lexicon.fullOf(tokens[head]!.lower),
    single: match === null || match.first === match.last,
    owners: [...owners],
    open: whose === null ? open : null,
    former,
    lesser,
    counterpart: (flags[head]! & Word.counterpart) !== 0,
  };
}

/** "Russian-backed", "pro-Russian": of another than Russia. */
export function isOwner({ tokens }: PhraseText, at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const backed = next?.text === '-' && !next.spaced && tokens[at + 2]?.capital === false;
  return !backed && !(before?.text === '-' && !tokens[at]!.spaced && tokens[at - 2]?.capital === false);
}

/** Where genitives follow their noun, the first noun is whose office it is: «советник президента» is no president. */
function officeHead({ tokens, flags, lexicon }: PhraseText, { inner, head }: NounPhrase): number {
  if (!lexicon.words.genitives || !lexicon.words.headFirst) return head;
  for (let i = inner; i < head; i += 1) {
    const word = flags[i]!;
    const noun = word & (Word.person | Word.group) && !(word & Word.modifier);
    const joint = tokens[i + 1]!;
    const joined = (joint.text === '-' && !joint.spaced) || flags[i + 1]! & Word.and;
    if (noun && !joined) return i;
  }
  return head;
}
