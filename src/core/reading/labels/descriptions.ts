import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { onlyPersonBefore } from '../roles/last-named.ts';
import { resolvePhrase } from '../roles/resolve-role.ts';
import { hasAge } from './aged.ts';
import { organisationMeant } from './companies.ts';
import { countryMeant } from './countries.ts';
import type { LabelTokens } from './find-labels.ts';
import type { NounsInUse } from './introductions.ts';
import { laterMention, sameByNoun, tellsOfOne } from './later-mentions.ts';
import type { Said } from './subjects.ts';
import { TOKENS_TO_PARTICIPLE } from './thresholds.ts';

/** Descriptions that stand for a named actor: "the Russian president", "his Belarusian counterpart", "the billionaire". */
export function findDescriptions(
  article: ArticleRoles,
  taken: ReadonlySet<number>,
  nouns: NounsInUse,
  spokenAt: Said['spokenAt'],
): LabelTokens[] {
  const { t, phrases, named } = article;
  const found: LabelTokens[] = [];
  const introduced = new Set<string>();
  for (const phrase of phrases) {
    if (taken.has(phrase.head)) continue;
    const known = nouns.of(phrase);
    if (known !== null && (phrase.opener === 'indefinite' || tellsOfOne(t, phrase))) {
      const last = complementEnd(t, phrase, false);
      found.push({ form: 'description', first: phrase.first, last, target: known });
      continue;
    }
    if (phrase.opener === 'indefinite') introduced.add(t.lexicon.singularOf(t.tokens[phrase.head]!.lower));
    if (phrase.opener === 'indefinite') continue;
    const country = countryMeant(article, phrase);
    if (country !== null) {
      const last = complementEnd(t, phrase, false);
      found.push({ form: 'description', first: phrase.first, last, target: country });
      continue;
    }
    if (phrase.plural) continue;
    if (phrase.opener === 'none' && !hasNation(article, phrase)) continue;
    if (t.flags[phrase.head]! & Word.plain && !phrase.modified) continue;
    const target =
      resolvePhrase(article, phrase) ??
      lastNamed(article, phrase) ??
      organisationMeant(article, phrase) ??
      pointedAt(article, phrase, spokenAt) ??
      sameByNoun(article, phrase, introduced) ??
      laterMention(article, phrase, introduced);
    const counterpart = (t.flags[phrase.head]! & Word.counterpart) !== 0;
    if (target === null || !(named.has(target) || counterpart)) continue;
    const last = complementEnd(t, phrase, false);
    if (whoDoesIt(t, phrase, last) === target) continue;
    found.push({ form: 'description', first: phrase.first, last, target });
  }
  return found;
}

/** “What this monster is doing,” he said of Putin: whom a quote is about, or the only one named near. */
function pointedAt(article: ArticleRoles, phrase: NounPhrase, spokenAt: Said['spokenAt']): string | null {
  const { t } = article;
  const { first, head } = phrase;
  if (!t.lexicon.has('demonstratives', t.tokens[first]!.lower) || head - first > 2) return null;
  if (t.flags[head]! & Word.plain || t.lexicon.rolesAt(t.tokens, head)) return null;
  if (!(t.flags[head]! & Word.person) || !tellsOfOne(t, phrase)) return null;
  const about = spokenAt(first)?.about ?? null;
  return about === null ? onlyPersonBefore(t, first) : t.mentions[about]!.entity;
}

/** "Welcoming the minister to Washington, Blinken said": who does what an opening participle says is not who it is done to. */
function whoDoesIt(t: PhraseText, { first }: NounPhrase, last: number): string | null {
  const { tokens, mentions, mentionOf } = t;
  let verb = first - 1;
  while (
    first - verb < TOKENS_TO_PARTICIPLE &&
    together(t, first, verb) &&
    !/..ing$/.test(tokens[verb]!.lower)
  )
    verb -= 1;
  if (first - verb >= TOKENS_TO_PARTICIPLE || !together(t, first, verb) || together(t, verb, verb - 2))
    return null;
  let at = last + 1;
  while (together(t, last, at) && tokens[at]!.text !== ',') at += 1;
  for (let name = at + 1; name <= at + TOKENS_TO_PARTICIPLE && together(t, last, name); name += 1)
    if (mentions[mentionOf[name]!]?.kind === 'person') return mentions[mentionOf[name]!]!.entity;
  return null;
}

function hasNation({ t }: ArticleRoles, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i += 1) if (t.nationAt(i) !== null) return true;
  return false;
}

/** "the Harry Potter author" is nobody that has just been spoken of. */
function namesAnother({ mentions, mentionOf }: ArticleRoles['t'], first: number, head: number): boolean {
  for (let i = first; i < head; i += 1) if (mentions[mentionOf[i]!]?.kind === 'person') return true;
  return false;
}

/** An epithet stands for the one person that its sentence and the one before it name ahead of it. */
function lastNamed({ t }: ArticleRoles, { first, head, opener, modified }: NounPhrase): string | null {
  const epithet = Word.epithet | (modified ? Word.modifiedEpithet : 0);
  const told = t.flags[head]! & epithet || (t.flags[head]! & Word.person && hasAge(t, first, head));
  return opener === 'definite' && told && !namesAnother(t, first, head) ? onlyPersonBefore(t, first) : null;
}
