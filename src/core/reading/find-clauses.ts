import type { Span } from '../article/article.ts';
import { clauseLexicon } from '../languages/clauses.ts';
import { clauseCuts } from './clauses/clause-cuts.ts';
import { SentenceWords } from './clauses/sentence-words.ts';
import { CLAUSES } from './clauses/thresholds.ts';
import type { ReadingText, Token } from './reading-text.ts';

/**
 * The parts of sentences that report a fact of their own: coordinated main clauses, relative, adverbial and participial
 * clauses, parts after semicolons, colons and dashes. In order; together they hold every word of their sentence but the
 * conjunctions between them. A sentence of one clause has none. Cuts are made where marks, function words and a verb on
 * both sides say so, never on a guess, so a sentence may keep clauses uncut. A subject stays with its relative clause
 * ("Putin, who arrived on Monday | met Lukashenko"). Linear.
 */
export function findClauses(source: ReadingText): Span[] {
  const lexicon = clauseLexicon(source.languages, source.lang);
  const clauses: Span[] = [];
  if (!lexicon) return clauses;
  const { tokens } = source;
  for (let from = 0; from < tokens.length; ) {
    const { sentence } = tokens[from]!;
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.sentence === sentence) to += 1;
    if (sentence >= 0 && to - from >= CLAUSES.shortestSentence) {
      const own = tokens.slice(from, to);
      const parts = clauseCuts(new SentenceWords(own, lexicon)).map((part) => trimmed(own, part));
      if (parts.length > 1) clauses.push(...parts);
    }
    from = to;
  }
  return clauses;
}

const SEPARATORS = ',;:—–-';
const ENDS = '.!?…';
const QUOTES = '"“”„«»';

/** Without separating marks at its edges, and without a quotation mark whose other half is elsewhere. */
function trimmed(tokens: readonly Token[], part: Span): Span {
  let { start, end } = part;
  const quotes = tokens.slice(start, end).filter(({ text }) => QUOTES.includes(text)).length;
  const odd = quotes % 2 === 1;
  const drops = (at: number, marks: string) =>
    marks.includes(tokens[at]!.text) || (odd && QUOTES.includes(tokens[at]!.text));
  while (start < end - 1 && drops(start, SEPARATORS)) start += 1;
  while (end - 1 > start && drops(end - 1, SEPARATORS + ENDS)) end -= 1;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}
