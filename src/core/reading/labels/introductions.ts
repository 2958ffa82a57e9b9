import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isActor, type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';
import { TOKENS_TO_INTRODUCED } from './thresholds.ts';

/** A phrase whose noun stands for somebody through the article, named at it or near it. */
interface Introduction extends LabelTokens {
  readonly head: number;
}

const SKIPPED = /^[,"“”‘’'«»„]$/;

/** "The gang, which calls itself Grief", "a dad named Serhii", "the man was identified as John Smith": who is said to be called so. */
export function findIntroductions(article: ArticleRoles, taken: ReadonlySet<number>): Introduction[] {
  const { t, phrases } = article;
  if (t.lexicon.words.introducing === undefined) return [];
  const found: Introduction[] = [];
  // Few sentences have such a word: only there it is worth looking where a phrase ends.
  const sentences = new Set<number>();
  for (const { kind, lower, sentence } of t.tokens)
    if (kind === 'word' && t.lexicon.has('introducing', lower)) sentences.add(sentence);
  for (const phrase of phrases) {
    if (!sentences.has(t.tokens[phrase.head]!.sentence) || taken.has(phrase.head)) continue;
    if ((phrase.plural && !phrase.partitive) || phrase.opener === 'none') continue;
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
      sure =
        passive || (!relative && opener === 'indefinite' && !(opens && lexicon.has('alsoFinite', lower)));
    } else if (named) {
      if (lexicon.has('selves', lower)) sure ||= relative || !opens;
      else if (word & Word.as) sure ||= !relative || passive;
      else if (!(word & (Word.adverb | Word.between | Word.address)) && !SKIPPED.test(text)) return null;
    } else if (word & Word.relative) relative = true;
    else if (word & Word.copula) passive = true;
    else if (lexicon.has('perfects', lower) || word & (Word.auxiliary | Word.adverb | Word.between))
      passive = false;
    else if (!(text === ',')) return null;
  }
  return null;
}

const isNamed = (t: PhraseText, mention: number) =>
  isActor(t, mention) && t.mentions[mention]!.kind !== 'place';

interface NounInUse {
  readonly head: number;
  readonly entity: string;
  /** Countries, organisations and people that the phrase names as well. */
  readonly owners: readonly string[];
}

/**
 * What an article says of those whom it names late: "a spokesman for the speaker … the spokesman, Drew Hammill, said",
 * "a ransomware gang … the gang, which calls itself Grief".
 */
export class NounsInUse {
  readonly #byNoun = new Map<string, NounInUse | null>();
  readonly #article: ArticleRoles;

  constructor(article: ArticleRoles, introductions: readonly Introduction[]) {
    this.#article = article;
    const { t, found, phrases } = article;
    const heads = new Map(introductions.map(({ head, target }) => [head, target]));
    for (const phrase of heads.size > 0 ? phrases : []) {
      const target = heads.get(phrase.head);
      if (target !== undefined) this.#put(phrase, target);
    }
    for (const { phrase, form, mention, last } of found) {
      const before = form === 'apposition' && last < t.firstOf[mention]! && last === phrase.last;
      const { entity } = t.mentions[mention]!;
      if (before && phrase.opener === 'definite' && !phrase.modified && !phrase.plural && entity !== null)
        this.#put(phrase, entity);
    }
  }

  #put(phrase: NounPhrase, entity: string): void {
    const noun = this.#article.t.tokens[phrase.head]!.lower;
    const known = this.#byNoun.get(noun);
    const owners = this.#article.factsOf(phrase).owners;
    const same = known === undefined || known?.entity === entity;
    this.#byNoun.set(noun, same ? (known ?? { head: phrase.head, entity, owners }) : null);
  }

  /** Whom a noun that has brought in somebody without a name stands for, if it is one; else null. */
  of(phrase: NounPhrase): string | null {
    const { head, plural, opener } = phrase;
    if (this.#byNoun.size === 0 || plural || !(opener === 'definite' || opener === 'indefinite')) return null;
    const { tokens, lexicon } = this.#article.t;
    const { lower } = tokens[head]!;
    const own = this.#byNoun.get(lower);
    const alike = opener === 'definite' ? [...(lexicon.likeNoun(lower) ?? [])] : [];
    const use = own === undefined ? alike.map((noun) => this.#byNoun.get(noun)).find((each) => each) : own;
    if (!use || (opener === 'indefinite' && head > use.head)) return null;
    const { byId } = this.#article.t.gazetteer;
    const strange = this.#article
      .factsOf(phrase)
      .owners.some((owner) => byId.get(owner)?.demonyms && !use.owners.includes(owner));
    return strange ? null : use.entity;
  }
}
