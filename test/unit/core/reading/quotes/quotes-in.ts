import { cut } from '../../../../../src/core/article/article.ts';
import { readArticle } from '../../../../../src/core/reading/read-article.ts';
import { lexicon } from '../lexicon.ts';

export interface FoundQuote {
  readonly content: string;
  readonly kind: string;
  /** Where the speaker is named best. */
  readonly speaker: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly cueClass: string | null;
}

/** The quotes of a text with their spans cut out, read as an article is. */
export function quotesIn(text: string, lang: string | null = 'en'): FoundQuote[] {
  const article = {
    id: 'text',
    url: null,
    outlet: '',
    title: '',
    byline: null,
    published: '2022-12-20',
    lang,
    text,
  };
  return readArticle(article, lexicon).quotes.map((quote) => ({
    content: cut(text, quote),
    kind: quote.kind,
    speaker: quote.speaker && cut(text, quote.speaker),
    entity: quote.speaker?.entity ?? null,
    source: quote.source && cut(text, quote.source),
    cue: quote.cue && cut(text, quote.cue),
    cueClass: quote.cueClass,
  }));
}

/** Only the quoted words and who says them. */
export const saidIn = (text: string, lang: string | null = 'en') =>
  quotesIn(text, lang).map(({ content, speaker }) => [content, speaker]);
