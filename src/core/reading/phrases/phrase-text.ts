import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Mention } from '../reading.ts';
import type { ReadingText, Token } from '../reading-text.ts';
import { nationsOf } from './nations.ts';
import { type RoleLexicon, roleLexicon } from './role-lexicon.ts';
import { HEAD, Word } from './word-kinds.ts';

/** A text as noun phrases are read in it: what each token is, and which name it belongs to. */
export interface PhraseText {
  readonly source: ReadingText;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly lexicon: RoleLexicon;
  /** Bits of `Word` by token. */
  readonly flags: Int32Array;
  /** Bits of what is run on before a word: the article in "l'agence", the preposition in "dell'Ucraina". */
  readonly elided: Int32Array;
  /** Index of the mention that a token is part of, or -1. */
  readonly mentionOf: Int32Array;
  /** First and last token of each mention. */
  readonly firstOf: readonly number[];
  readonly lastOf: readonly number[];
  /** Where phrases end with their complements, as far as it was asked for. */
  readonly ends: Map<object, number>;
  readonly looseEnds: Map<object, number>;
  /** Country whose adjective or people a token names, or null. */
  nationAt(token: number): string | null;
}

/** Null where the language has no words for roles. */
export function phraseText(
  source: ReadingText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): PhraseText | null {
  const lexicon = roleLexicon(source.languages, source.lang);
  if (lexicon === null) return null;
  const { tokens } = source;
  const flags = new Int32Array(tokens.length);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  const firstOf: number[] = [];
  const lastOf: number[] = [];
  let at = 0;
  mentions.forEach(({ start, end }, mention) => {
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    firstOf.push(at);
    while (at < tokens.length && tokens[at]!.start < end) {
      mentionOf[at] = mention;
      at += 1;
    }
    lastOf.push(Math.max(at - 1, firstOf[mention]!));
  });
  const { elisions } = lexicon.words;
  const elided = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    flags[i] = lexicon.flagsOf(token.lower);
    const cut = elisions && flags[i] === 0 ? token.lower.indexOf("'") : -1;
    if (cut <= 0) continue;
    flags[i] = lexicon.flagsOf(token.lower.slice(cut + 1));
    elided[i] = lexicon.flagsOf(token.lower.slice(0, cut));
  }
  const nations = nationsOf(gazetteer, lexicon.words.lang);
  const { capitalNations } = lexicon.words;
  const nationOf = tokens.map(({ kind, lower, capital }) => {
    if (kind !== 'word' || (capitalNations && !capital)) return null;
    const cut = elisions ? lower.indexOf("'") : -1;
    return nations.of(cut > 0 ? lower.slice(cut + 1) : lower);
  });
  const nationAt = (token: number) => nationOf[token] ?? null;
  return {
    source,
    tokens,
    mentions,
    gazetteer,
    lexicon,
    flags,
    elided,
    mentionOf,
    firstOf,
    lastOf,
    ends: new Map(),
    looseEnds: new Map(),
    nationAt,
  };
}

/** A person, an organisation or a country: who labels are put on. */
export function isActor({ mentions, gazetteer }: PhraseText, mention: number): boolean {
  const { kind, entity } = mentions[mention]!;
  if (entity === null) return false;
  return kind !== 'place' || gazetteer.byId.get(entity)?.demonyms !== undefined;
}

export const isPerson = ({ mentions }: PhraseText, mention: number) => {
  const { kind } = mentions[mention]!;
  return kind === 'person' || kind === 'unknown';
};

/** Nouns that can be said of a mention; of a name that the gazetteer doesn't hold, the kind is only a guess. */
export const nounsFor = (t: PhraseText, mention: number) =>
  !t.mentions[mention]!.known ? HEAD : isPerson(t, mention) ? Word.person : Word.group;

/** Whether two tokens stand in one sentence. */
export const together = ({ tokens }: PhraseText, a: number, b: number) =>
  tokens[a] !== undefined && tokens[b] !== undefined && tokens[a]!.sentence === tokens[b]!.sentence;
