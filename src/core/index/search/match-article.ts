import { words } from '../../article/words.ts';
import { holdsRun, rowTest } from './match-row.ts';
import type { QueryNode, SearchedRow } from './query.ts';

/**
 * Whether an article is what a query asks for, told from the article alone. For those that a search has found
 * `unverified`; also what a search as a whole must agree with.
 */
export function matchesArticle(query: QueryNode, row: SearchedRow, text: string): boolean {
  const title = words(row.title).map(({ term }) => term);
  const body = words(text).map(({ term }) => term);
  const matches = (node: QueryNode): boolean => {
    switch (node.kind) {
      case 'and':
        return node.of.every(matches);
      case 'or':
        return node.of.some(matches);
      case 'not':
        return !matches(node.of);
      case 'word':
        return title.includes(node.term) || body.includes(node.term);
      case 'phrase':
        return holdsRun(title, node.terms) || holdsRun(body, node.terms);
      default:
        return rowTest(node)(row);
    }
  };
  return matches(query);
}
