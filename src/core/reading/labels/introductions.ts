import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isActor, type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';
import { TOKENS_TO_INTRODUCED } from './thresholds.ts';

/** A phrase whose noun stands for somebody through the article, named at it or near it. */
export interface Introduction extends LabelTokens {
  readonly head: number;
}

const SKIPPED = /^[,"“”‘’'«»„]$/;

/** "The gang, which calls itself Grief", "a dad named Serhii", "the man was identified as John Smith": who is said to be called so. */
export function findIntroductions(article: ArticleRoles, taken: ReadonlySet<number>): Introduction[] {
  const { t, phrases } = article;
  if (t.lexicon.words.introducing === undefined) return [];
  const found: Introduction[] = [];
  for (const phrase of phrases) {
    if (taken.has(phrase.head) || (phrase.plural && !phrase.partitive) || phrase.opener === 'none') continue;
    const loose = complementEnd(t, phrase, true);
    const mention = namedBehind(article, phrase, loose) ?? namedBehind(article, phrase, phrase.last);
    if (mention === null || mention < 0) continue;
    const { entity, kind, known } = t.mentions[mention]!;
    const word = t.flags[phrase.head]! & HEAD || Word.person;
    const fits = !known || (word & (kind === 'person' ? Word.person : Word.group)) !== 0;
    if (entity === null || !fits || (t.flags[phrase.head]! & Word.plain && !phrase.modified)) continue;
    const last = complementEnd(t, phrase, false);
    found.push({ form: 'apposition', first: phrase.first, last, target: entity, head: phrase.head });
  }
  return found;
}

/** The mention that words like "named" put behind a phrase that ends at a token; null where there are none. */
function namedBehind({ t }: ArticleRoles, { head, first, opener }: NounPhrase, last: number): number | null {
  const { tokens, flags, mentionOf, firstOf, lexicon } = t;
  const opens = !together(t, first, first - 1);
  let relative = false;
  let passive = false;
  let named = false;
  let sure = false;
  for (let at = last + 1; at - last < TOKENS_TO_INTRODUCED && together(t, head, at); at += 1) {
    const { text, lower } = tokens[at]!;
    const mention = mentionOf[at]!;
    if (mention >= 0) return sure && firstOf[mention] === at && isNamed(t, mention) ? mention : null;
    const word = flags[at]!;
    if (word & Word.negation) return null;
    if (lexicon.has('introducing', lower)) {
      named = true;
      // "a soldier named": but "the official called Putin", "who called Putin" are no passives.
      sure = passive || (!relative && opener === 'indefinite' && !(opens && lexicon.has('alsoFinite', lower)));
    } else if (named) {
      if (lexicon.has('selves', lower)) sure ||= relative || !opens;
      else if (word & Word.as) sure ||= !relative || passive;
      else if (!(word & (Word.adverb | Word.between | Word.address)) && !SKIPPED.test(text)) return null;
    } else if (word & Word.relative) relative = true;
    else if (word & Word.copula) passive = true;
    else if (lexicon.has('perfects', lower) || word & (Word.auxiliary | Word.adverb | Word.between)) passive = false;
    else if (!(text === ',')) return null;
  }
  return null;
}

const isNamed = (t: PhraseText, mention: number) => isActor(t, mention) && t.mentions[mention]!.kind !== 'place';

/**
 * What an article says of those whom it names late: "a spokesman for the speaker … the spokesman, Drew Hammill, said",
 * "a ransomware gang … the gang, which calls itself Grief".
 */
export class NounsInUse {
  readonly #byNoun = new Map<string, string | null>();
  readonly #t: ArticleRoles['t'];

  constructor({ t, found }: ArticleRoles, introductions: readonly Introduction[]) {
    this.#t = t;
    for (const { head, target } of introductions) this.#put(head, target);
    for (const { phrase, form, mention, last } of found) {
      const before = form === 'apposition' && last < t.firstOf[mention]! && last === phrase.last;
      const { entity } = t.mentions[mention]!;
      if (before && phrase.opener === 'definite' && !phrase.modified && !phrase.plural && entity !== null)
        this.#put(phrase.head, entity);
    }
  }

  #put(head: number, entity: string): void {
    const noun = this.#t.tokens[head]!.lower;
    const known = this.#byNoun.get(noun);
    this.#byNoun.set(noun, known === undefined || known === entity ? entity : null);
  }

  /** Whom a noun that has brought in somebody without a name stands for, if it is one; else null. */
  of({ head, plural, opener }: NounPhrase): string | null {
    if (plural || opener === 'possessive' || opener === 'possessor') return null;
    const { lower } = this.#t.tokens[head]!;
    const own = this.#byNoun.get(lower);
    if (own !== undefined || opener !== 'definite') return own ?? null;
    for (const noun of this.#t.lexicon.likeNoun(lower) ?? []) {
      const entity = this.#byNoun.get(noun);
      if (entity) return entity;
    }
    return null;
  }
}
