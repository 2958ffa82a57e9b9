import type { Gazetteer } from '../names/compile-gazetteer.ts';
import { complementEnd } from '../phrases/complement.ts';
import { type Designation, type Designations, designations } from '../phrases/designations.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, phraseText } from '../phrases/phrase-text.ts';
import type { Mention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import { type Facts, factsOf } from './facts.ts';
import { peopleBefore } from './last-named.ts';
import { isOfOwner } from './of-owner.ts';
import { KNOWN_ROLES_KEPT } from './thresholds.ts';

/** A phrase that the article has put on a name. */
export interface KnownRole extends Facts {
  readonly entity: string;
  /** Token where its phrase begins. */
  readonly at: number;
}

/** What an article says of who is what, read once; what is asked for seldom is worked out at the first question. */
export class ArticleRoles implements Designations {
  readonly phrases: readonly NounPhrase[];
  readonly found: readonly Designation[];
  readonly known: readonly KnownRole[];
  /** Ids of all that the article names. */
  readonly named: ReadonlySet<string>;
  /** Ids of its people that the gazetteer knows a role of, in order of first mention. */
  readonly people: readonly string[];
  readonly t: PhraseText;
  readonly #facts = new Map<NounPhrase, Facts>();
  #byPhrase: ReadonlyMap<NounPhrase, Designation> | null = null;
  #appositions: ReadonlyMap<number, Designation> | null = null;
  #belongings: ReadonlyMap<string, readonly Belonging[]> | null = null;
  #byEnd: ReadonlyMap<number, NounPhrase> | null = null;

  constructor(t: PhraseText) {
    this.t = t;
    const { phrases, found } = designations(t);
    this.phrases = phrases;
    this.found = t.lexicon.words.genitives ? found.filter((each) => !isOfOwner(t, each)) : found;
    const known = new Map<string, KnownRole>();
    for (const { phrase, mention } of this.found) {
      const { entity } = t.mentions[mention]!;
      if (entity === null || phrase.plural || known.size >= KNOWN_ROLES_KEPT) continue;
      const facts = this.factsOf(phrase);
      const key = `${entity} ${facts.noun} ${facts.roles[0]} ${facts.owners}`;
      if (!known.has(key)) known.set(key, { ...facts, entity, at: phrase.first });
    }
    this.known = [...known.values()];
    const named = new Set<string>();
    const people = new Set<string>();
    for (const { entity, kind } of t.mentions) {
      if (entity === null) continue;
      named.add(entity);
      if (kind === 'person' && t.gazetteer.byId.get(entity)?.roles) people.add(entity);
    }
    this.named = named;
    this.people = [...people];
  }

  factsOf(phrase: NounPhrase): Facts {
    const known = this.#facts.get(phrase);
    if (known) return known;
    const facts = factsOf(this.t, phrase);
    this.#facts.set(phrase, facts);
    return facts;
  }

  /** Whom a phrase is put on, if it stands at a name. */
  designationOf(phrase: NounPhrase): Designation | null {
    this.#byPhrase ??= new Map(this.found.map((each) => [each.phrase, each]));
    return this.#byPhrase.get(phrase) ?? null;
  }

  /** Whom the article calls by a noun and a possessive ("her lawyer, Aleksandr Boikov"), if it is one person; else null. */
  belonging({ head, first, opener, possessor }: NounPhrase): string | null {
    const { t } = this;
    const all = this.#belongingsByNoun().get(t.tokens[head]!.lower);
    const only = all?.length === 1 ? all[0]! : null;
    if (only === null) return null;
    const owner = opener === 'possessor' ? entityOf(t, possessor) : otherPersonBefore(t, first, only.entity);
    return owner !== null && owner === only.owner ? only.entity : null;
  }

  /** All whom the article calls by a noun and whose they are. */
  belongings(): Iterable<Belonging> {
    return [...this.#belongingsByNoun().values()].flat();
  }

  #belongingsByNoun() {
    this.#belongings ??= belongings(this.t, this.found);
    return this.#belongings;
  }

  /** The apposition whose last token it is. */
  appositionEndingAt(token: number): Designation | null {
    this.#appositions ??= new Map(
      this.found.filter(({ form }) => form === 'apposition').map((each) => [each.last, each]),
    );
    return this.#appositions.get(token) ?? null;
  }

  /** The outermost phrase that ends, with all that may belong to it, at a token. */
  endingAt(token: number): NounPhrase | null {
    this.#byEnd ??= byEnd(this.t, this.phrases);
    return this.#byEnd.get(token) ?? null;
  }
}

export interface Belonging {
  readonly noun: string;
  /** Whose: named in the genitive, or last before "her". */
  readonly owner: string | null;
  readonly entity: string;
  /** Token where its phrase begins. */
  readonly at: number;
}

const entityOf = (t: PhraseText, mention: number) => t.mentions[mention]?.entity ?? null;

/** The person last named before a token, other than `but`. */
function otherPersonBefore(t: PhraseText, token: number, but: string): string | null {
  for (const { mention } of peopleBefore(t, token)) if (mention.entity !== but) return mention.entity;
  return null;
}

function belongings(t: PhraseText, found: readonly Designation[]): ReadonlyMap<string, readonly Belonging[]> {
  const all = new Map<string, Belonging[]>();
  for (const { phrase, mention } of found) {
    const { opener, plural, head, first, possessor } = phrase;
    const { entity, kind } = t.mentions[mention]!;
    if (plural || entity === null || kind !== 'person' || !opener.startsWith('possess')) continue;
    const noun = t.tokens[head]!.lower;
    const list = all.get(noun) ?? [];
    const owner = opener === 'possessor' ? entityOf(t, possessor) : otherPersonBefore(t, first, entity);
    if (!list.some((each) => each.owner === owner && each.entity === entity) && list.length < 20)
      list.push({ noun, owner, entity, at: first });
    all.set(noun, list);
  }
  return all;
}

function byEnd(t: PhraseText, phrases: readonly NounPhrase[]): ReadonlyMap<number, NounPhrase> {
  const found = new Map<number, NounPhrase>();
  for (const phrase of phrases) {
    const end = complementEnd(t, phrase, true);
    if (!found.has(end)) found.set(end, phrase);
  }
  return found;
}

/** For quotes and labels of one article alike. Null where the language has no words for roles. */
export function articleRoles(
  source: ReadingText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): ArticleRoles | null {
  const t = phraseText(source, mentions, gazetteer);
  return t && new ArticleRoles(t);
}
