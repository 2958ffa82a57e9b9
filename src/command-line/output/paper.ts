import { type Article, cut, type Span } from '../../core/article/article.ts';
import type { Context, Strength } from '../../core/context/context.ts';
import { bold, dayInWords, wrap } from './readable.ts';

export interface PrintOptions {
  readonly width: number;
  readonly colour: boolean;
  /** Articles that were there to compare with, for the words where none matched. */
  readonly held: number;
}

/** What every section needs: the texts by id, and the width to write on. */
export interface Paper {
  readonly page: Article;
  article(id: string): Article | undefined;
  line(text: string, indent?: number): string;
  title(text: string): string;
  /** Outlet and date of an article, and how sure the match is where it is not. */
  credit(id: string, strength?: Strength): string;
  /** The words of a span behind a rule (they bring quotation marks of their own); '' for an article that is not there. */
  quote(id: string, span: Span): string;
  /** The words of a span, to be set into a line. */
  words(id: string, span: Span): string;
}

export function createPaper(context: Context, { width, colour }: PrintOptions): Paper {
  const byId = new Map([context.page, ...context.articles].map((article) => [article.id, article]));
  const line = (text: string, indent = 0) => wrap(text, width, ' '.repeat(indent));
  return {
    page: context.page,
    article: (id) => byId.get(id),
    line,
    title: (text) => bold(line(text), colour),
    credit(id, strength) {
      const article = byId.get(id);
      const who =
        id === context.page.id ? 'Here' : `${outletOf(article)}, ${dayInWords(article?.published ?? null)}`;
      return line(strength === 'possible' ? `${who} (possible match)` : who, 3);
    },
    words(id, span) {
      const article = byId.get(id);
      return article === undefined ? '' : cut(article.text, span);
    },
    quote(id, span) {
      const article = byId.get(id);
      return article === undefined ? '' : wrap(cut(article.text, span), width, '     │ ');
    },
  };
}

/** Numbered rows under a title. A row's first line is words of ours; the rest is laid out already. */
export function section(title: string, rows: readonly string[], paper: Paper): string {
  const numbered = rows.map((row, i) => {
    const end = row.indexOf('\n');
    return `${paper.line(`${i + 1}. ${row.slice(0, end)}`)}${row.slice(end)}`;
  });
  return [paper.title(title), numbered.join('\n\n')].join('\n');
}

export function outletOf(article: Article | undefined): string {
  return article?.outlet || 'Unknown outlet';
}
