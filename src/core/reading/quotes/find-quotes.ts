import { cut } from '../../article/article.ts';
import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { markedQuotes } from './marks/marked-quotes.ts';
import { quoteKind } from './quote-kind.ts';
import { quoteOf } from './quote-of.ts';
import { QuoteReader } from './quote-reader.ts';
import { speechLexicon } from './words/speech-lexicon.ts';

/**
 * Quoted and reported words with who says them, in order; a reported clause comes before the quoted words in it. Marks
 * tell what is quoted in any language, verbs of saying who speaks in those that `languages/speech.ts` knows.
 */
export function findQuotes(
  source: ReadingText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  roles: ArticleRoles | null,
): Quote[] {
  const lexicon = speechLexicon(source.languages, source.lang);
  const marked = markedQuotes(source, lexicon);
  if (!lexicon)
    return marked.map(({ start, end }) =>
      quoteOf({ start, end }, quoteKind(null, 0, cut(source.text, { start, end }), null, null), null, null),
    );
  const quotes = new QuoteReader(source, mentions, gazetteer, marked, lexicon, roles).read();
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
