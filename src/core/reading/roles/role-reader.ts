import type { Span } from '../../article/article.ts';
import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from './article-roles.ts';
import { isFit } from './named-so.ts';
import { resolvePhrase } from './resolve-role.ts';

/** What one article's titles and the gazetteer tell of a phrase, each a look-up. */
export interface RoleReader {
  /**
   * Who a noun phrase stands for: "the Belarusian president", "the Kremlin spokesman", "his Ukrainian counterpart",
   * "the president". Takes the phrase's span (with or without its article or possessive) and gives the id of the
   * entity, as in {@link Mention}, or null where that isn't safe.
   */
  resolve(phrase: Span): string | null;
  /** Whether somebody can be whom a phrase stands for: no minister who is called a general. */
  mayBe(phrase: Span, entity: string): boolean;
  /** Whether a name in a phrase belongs to a noun before it that stands for people ("president of") or a group. */
  nounOver(phrase: Span, name: Span): 'person' | 'group' | null;
}

export function roleReader(roles: ArticleRoles | null): RoleReader {
  return {
    resolve(span) {
      const phrase = roles && phraseIn(roles, span);
      if (!phrase || isPart(roles, phrase, span)) return null;
      // "the team's head, Mario Danko"
      const beside = roles.designationOf(phrase);
      const entity = beside && roles.t.mentions[beside.mention]!.entity;
      return entity ?? resolvePhrase(roles, phrase);
    },
    mayBe(span, entity) {
      const phrase = roles && phraseIn(roles, span);
      return !phrase || isFit(roles, roles.factsOf(phrase), entity);
    },
    nounOver(span, { start }) {
      const phrase = roles && phraseIn(roles, span);
      if (!phrase) return null;
      const { tokens, flags } = roles.t;
      const end = tokens[complementEnd(roles.t, phrase, true)]!;
      if (tokens[phrase.head]!.start >= start || end.start < start) return null;
      return flags[phrase.head]! & Word.person ? 'person' : 'group';
    },
  };
}

/**
 * Where genitives need no preposition, a phrase with a noun beside it that no list holds is not all of the office:
 * «пресс-служба | президента Украины», «лидер | оппозиции».
 */
function isPart({ t }: ArticleRoles, phrase: NounPhrase, { start, end }: Span): boolean {
  const { genitives, headFirst } = t.lexicon.words;
  if (!genitives || !headFirst) return false;
  const isNoun = (at: number) =>
    t.tokens[at]!.kind === 'word' && t.nationAt(at) === null && !(t.flags[at]! & BESIDE);
  const before = t.tokens[phrase.first - 1];
  if (before && before.start >= start && isNoun(phrase.first - 1)) return true;
  const next = complementEnd(t, phrase, true) + 1;
  return t.tokens[next] !== undefined && t.tokens[next]!.end <= end && t.mentionOf[next]! < 0 && isNoun(next);
}

const BESIDE = OPENER | Word.modifier | Word.adverb | Word.between | Word.and | Word.former | Word.lesser;

/** The outermost phrase that begins in the span. */
function phraseIn({ phrases, t }: ArticleRoles, { start, end }: Span): NounPhrase | null {
  let best: NounPhrase | null = null;
  // Phrases stand in the order of their heads.
  let low = 0;
  for (let high = phrases.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (t.tokens[phrases[middle]!.head]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < phrases.length && t.tokens[phrases[i]!.head]!.end <= end; i++) {
    const phrase = phrases[i]!;
    if (best === null || phrase.first <= best.first) best = phrase;
  }
  return best;
}
