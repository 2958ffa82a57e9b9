import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles, Belonging } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';
import { SENTENCES_TO_FAMILY } from './thresholds.ts';

/**
 * "The mother and daughter", "the couple": two people of whom the article has said shortly before that one is the other's daughter, or
 * wife.
 */
export function families(article: ArticleRoles, taken: ReadonlySet<number>): LabelTokens[] {
  const { t, phrases } = article;
  const { tokens, flags, lexicon } = t;
  const found: LabelTokens[] = [];
  const all = [...article.belongings()].filter(
    ({ noun }) => lexicon.has('kin', noun) || lexicon.has('spouses', noun),
  );
  for (const phrase of phrases) {
    const { first, head, opener, plural } = phrase;
    const { lower } = tokens[head]!;
    if (opener !== 'definite' || plural || taken.has(head)) continue;
    let last = head;
    let pair: Belonging | null = null;
    if (lexicon.has('couples', lower))
      pair = lastOf(article, all, phrase, (noun) => lexicon.has('spouses', noun));
    else {
      const second = head + 2;
      const joined = together(t, head, second) && flags[head + 1]! & Word.and && lexicon.has('kin', lower);
      if (!joined || !lexicon.has('kin', tokens[second]!.lower)) continue;
      pair = lastOf(article, all, phrase, (noun) => noun === lower || noun === tokens[second]!.lower);
      last = second;
    }
    if (pair === null || pair.owner === null) continue;
    const end = last === head ? complementEnd(t, phrase, false) : last;
    for (const target of [pair.owner, pair.entity])
      found.push({ form: 'description', first, last: end, target });
  }
  return found;
}

/** The pair last spoken of by such a noun, in one of the sentences before a phrase; null where there are two such, or none. */
function lastOf(
  { t: { tokens } }: ArticleRoles,
  all: readonly Belonging[],
  { first }: NounPhrase,
  suits: (noun: string) => boolean,
): Belonging | null {
  let only: Belonging | null = null;
  for (const each of all) {
    if (!suits(each.noun) || each.at >= first) continue;
    if (tokens[first]!.sentence - tokens[each.at]!.sentence > SENTENCES_TO_FAMILY) continue;
    if (only !== null && (each.entity !== only.entity || each.owner !== only.owner)) return null;
    only = each;
  }
  return only;
}
