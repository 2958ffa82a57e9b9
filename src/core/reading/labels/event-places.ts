import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { WAR_PLACES } from './thresholds.ts';

/** Whether an entity is a country this war is fought in or by, or a place or organisation of one. */
export const isOfWar = ({ gazetteer }: PhraseText, entity: string | null) =>
  entity !== null && (WAR_PLACES.has(entity) || WAR_PLACES.has(gazetteer.byId.get(entity)?.in ?? ''));

/** The same, or somebody who leads or stands for one: "Putin's invasion". */
export const isSide = (t: PhraseText, entity: string | null) =>
  isOfWar(t, entity) ||
  (entity !== null && (t.gazetteer.byId.get(entity)?.roles?.some(({ of }) => WAR_PLACES.has(of)) ?? false));

/** Whether a side or place of the war stands at a noun: "Russian", "Russia's", "his country's". */
export function hasSide(t: PhraseText, first: number, head: number, possessor: number): boolean {
  if (possessor >= 0 && isOfWar(t, t.mentions[possessor]!.entity)) return true;
  const country = first > 1 && /^['’]s$/.test(t.tokens[first - 1]!.text) ? t.tokens[first - 2]!.lower : '';
  if (country !== '' && t.lexicon.has('nationWords', country)) return true;
  for (let i = first; i < head; i += 1) if (isOfWar(t, entityAt(t, i))) return true;
  return false;
}

/** "Russian forces bombing", "the Ukrainians fight": who does it stands right before a word that is a verb then. */
export function isDoneBy({ flags, tokens, nationAt }: PhraseText, before: number): boolean {
  const word = flags[before] ?? 0;
  if (word & HEAD && word & Word.plural) return true;
  return nationAt(before) !== null && tokens[before]!.lower.endsWith('s');
}

const entityAt = (t: PhraseText, at: number) => {
  const mention = t.mentionOf[at]!;
  return mention >= 0 ? t.mentions[mention]!.entity : t.nationAt(at);
};

/**
 * First token of a name before whose noun stand words in quotation marks that belong to it (“false flag” attack); the
 * noun itself where there are none.
 */
export function overQuoted(t: PhraseText, first: number, isMilitary: (at: number) => boolean): number {
  const QUOTE = /^["“”'‘’«»„]$/;
  if (!together(t, first, first - 3) || !QUOTE.test(t.tokens[first - 1]!.text)) return first;
  let military = false;
  for (let i = first - 2; first - i <= 5 && together(t, first, i); i -= 1) {
    if (QUOTE.test(t.tokens[i]!.text)) return military ? i : first;
    if (isMilitary(i)) military = true;
  }
  return first;
}

/** Whether a token names a country that this war is not fought in or by: another war is meant. */
export function otherPlace(t: PhraseText, at: number): boolean {
  const mention = t.mentionOf[at]!;
  const entity = entityAt(t, at);
  if (entity === null) return false;
  const known = t.gazetteer.byId.get(entity);
  if (known?.kind !== 'place' && known?.kind !== 'organisation') return false;
  if (mention >= 0 && known.kind === 'organisation' && !known.in) return false;
  const country = known.demonyms ? entity : known.in;
  return (
    country !== undefined && t.gazetteer.byId.get(country)?.demonyms !== undefined && !WAR_PLACES.has(country)
  );
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/** "NATO's military operations", "the U.S. operation", "the alliance's": somebody else's, where no place of the war follows. */
export function isOfOthers(t: PhraseText, { first, last }: Place): boolean {
  const { tokens, mentions, mentionOf, lexicon } = t;
  if (isOfWar(t, entityAt(t, last))) return false;
  let owner = first - 1;
  // "NATO's so-called “military operation”"
  if (/^["“”„«'‘]$/.test(tokens[owner]?.text ?? '')) owner -= 1;
  if (!together(t, first, owner)) return false;
  if (!/^['’]s?$/.test(tokens[owner]!.lower)) return mentionOf[owner]! >= 0 && otherPlace(t, owner);
  owner -= 1;
  if (!together(t, first, owner)) return false;
  const mention = mentionOf[owner]!;
  if (mention < 0) return lexicon.allianceOf(tokens[owner]!.lower) !== null;
  const { kind, known, entity } = mentions[mention]!;
  return known && kind === 'organisation' ? !isSide(t, entity) : otherPlace(t, owner);
}

/** "Ben Barry, director of land warfare": what somebody's office is for, without an article. */
export function isOfOffice({ t, found }: ArticleRoles, { first, last }: Place): boolean {
  const { flags, mentionOf } = t;
  if (mentionOf[last]! >= 0 || flags[first]! & OPENER || !together(t, first, first - 2)) return false;
  const office = flags[first - 2]!;
  return (
    (flags[first - 1]! & (Word.complement | Word.namedComplement | Word.looseComplement)) !== 0 &&
    (office & Word.person) !== 0 &&
    (office & (Word.plural | Word.stop)) === 0 &&
    found.some((each) => each.phrase.head < first && last <= each.last)
  );
}
