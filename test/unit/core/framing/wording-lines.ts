import type { Span } from '../../../../src/core/article/article.ts';
import type { Claim, WordingDifference } from '../../../../src/core/framing/compare-wording.ts';
import { readArticle } from '../../../../src/core/reading/read-article.ts';
import { lexicon } from '../reading/lexicon.ts';

/** A sentence of an invented article of 20 December 2022, a Tuesday. */
export function claimOf(text: string, sentence = 0, lang = 'en'): Claim {
  const article = {
    id: text.slice(0, 20),
    url: null,
    outlet: 'Outlet',
    title: '',
    byline: null,
    published: '2022-12-20',
    lang,
    text,
  };
  const reading = readArticle(article, lexicon);
  return { read: { article, reading }, span: reading.sentences[sentence] ?? { start: 0, end: text.length } };
}

/** A difference in one line: kind, relation and side, then the words of a and of b, `=` for the whole claim. */
export function told(each: WordingDifference, a: Claim, b: Claim, flipped = false): string {
  const words = (claim: Claim, spans: readonly Span[]) =>
    spans
      .map((span) =>
        span.start === claim.span.start && span.end === claim.span.end
          ? '='
          : claim.read.article.text.slice(span.start, span.end),
      )
      .join(' + ');
  const sides = [words(a, each.a), words(b, each.b)];
  if (flipped) sides.reverse();
  return [head(each, flipped), ...sides].join(' | ');
}

function head(each: WordingDifference, flipped: boolean): string {
  const { kind, relation } = each;
  if (kind === 'attribution') {
    const rungs = [each.rungs.a, each.rungs.b];
    return `${kind} ${(flipped ? rungs.reverse() : rungs).join('>')}`;
  }
  const side = 'side' in each ? each.side : null;
  const shown = flipped && side !== null ? (side === 'a' ? 'b' : 'a') : side;
  return [kind, relation, ...(shown === null ? [] : [shown])].join(' ');
}
