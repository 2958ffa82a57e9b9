import { words } from '../../article/words.ts';
import { PROBLEMS, Problems } from './problems.ts';
import type { Query, QueryNode } from './query.ts';
import { readDays } from './read-days.ts';
import { FIELDS, readField } from './read-field.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { QUERY } from './thresholds.ts';

/**
 * Reads a query as people type it: words that must all occur, "phrases", -excluded, OR (which binds closer than what
 * stands side by side, as in web search), parentheses, filters, ranges of days. Never throws, takes time linear in the
 * length, and says what it could not make sense of.
 */
export function parseQuery(text: string): Query {
  const problems = new Problems();
  if (text.length > QUERY.characters) problems.add(PROBLEMS.tooLong(QUERY.characters));
  const parser = new Parser(readTokens(text.slice(0, QUERY.characters), FIELDS), problems);
  const root = parser.all();
  return { root, problems: problems.list, marked: [...new Set(parser.marked)] };
}

class Parser {
  readonly marked: string[] = [];
  private readonly tokens: readonly Token[];
  private readonly problems: Problems;
  private at = 0;
  private parts = 0;

  constructor(tokens: readonly Token[], problems: Problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  all(): QueryNode {
    const of: QueryNode[] = [];
    for (;;) {
      of.push(this.list(0, true));
      if (this.at >= this.tokens.length) break;
      // `list` stops before the end only where a parenthesis closes what none has opened.
      this.problems.add(PROBLEMS.extraParenthesis);
      this.at += 1;
    }
    return and(of);
  }

  /** What stands side by side, up to the end or a closing parenthesis. */
  private list(depth: number, wanted: boolean): QueryNode {
    const of: QueryNode[] = [];
    while (this.at < this.tokens.length && this.tokens[this.at]!.kind !== 'close') {
      const either = this.either(depth, wanted);
      if (either) of.push(either);
    }
    return and(of);
  }

  private either(depth: number, wanted: boolean): QueryNode | null {
    const of: QueryNode[] = [];
    let ors = 0;
    let missing = this.atEnd();
    for (;;) {
      const unit = this.unit(depth, wanted);
      if (unit) of.push(unit);
      if (this.tokens[this.at]?.kind !== 'or') break;
      ors += 1;
      this.at += 1;
      missing ||= this.atEnd();
    }
    if (missing && ors > 0) this.problems.add(PROBLEMS.nothingBesideOr);
    return of.length < 2 ? (of[0] ?? null) : { kind: 'or', of };
  }

  /** Whether nothing stands here that could be searched for. */
  private atEnd(): boolean {
    const kind = this.tokens[this.at]?.kind;
    return kind === undefined || kind === 'close' || kind === 'or';
  }

  private unit(depth: number, wanted: boolean): QueryNode | null {
    let excluded = false;
    while (this.tokens[this.at]?.kind === 'not') {
      excluded = !excluded;
      this.at += 1;
    }
    if (this.atEnd()) {
      if (this.tokens[this.at - 1]?.kind === 'not') this.problems.add(PROBLEMS.nothingAfterNot);
      return null;
    }
    const token = this.tokens[this.at++]!;
    const node =
      token.kind === 'open' ? this.group(depth, wanted !== excluded) : this.part(token, wanted !== excluded);
    return node && excluded ? { kind: 'not', of: node } : node;
  }

  private group(depth: number, wanted: boolean): QueryNode | null {
    if (depth >= QUERY.depth) {
      this.problems.add(PROBLEMS.tooDeep);
      return null;
    }
    const inside = this.list(depth + 1, wanted);
    if (this.tokens[this.at]?.kind === 'close') this.at += 1;
    else this.problems.add(PROBLEMS.openParenthesis);
    return inside.kind === 'and' && inside.of.length === 0 ? null : inside;
  }

  private part(token: Token, wanted: boolean): QueryNode | null {
    this.parts += 1;
    if (this.parts > QUERY.parts) {
      this.problems.add(PROBLEMS.tooManyParts(QUERY.parts));
      return null;
    }
    if (token.kind === 'words') return this.words(token.text, wanted);
    if (token.kind === 'phrase') {
      if (!token.closed) this.problems.add(PROBLEMS.openQuote);
      return this.phrase(token.text, wanted);
    }
    if (token.kind !== 'field') return null;
    if (!token.closed) this.problems.add(PROBLEMS.openQuote);
    if (!FIELDS.has(token.name)) {
      this.problems.add(PROBLEMS.unknownField(token.name));
      return this.phrase(`${token.name} ${token.value ?? ''}`, wanted);
    }
    const read = readField(token.name, token.value);
    if ('problem' in read) {
      this.problems.add(read.problem);
      return null;
    }
    if (wanted && read.node.kind === 'title') this.marked.push(token.value!);
    return read.node;
  }

  private words(text: string, wanted: boolean): QueryNode | null {
    if (text.includes('..')) {
      const days = readDays(text);
      if (days) return { kind: 'days', ...days };
    }
    if (text.includes('*')) this.problems.add(PROBLEMS.wildcard(text));
    return this.phrase(text, wanted);
  }

  private phrase(text: string, wanted: boolean): QueryNode | null {
    const terms = words(text).map(({ term }) => term);
    if (terms.length === 0) {
      this.problems.add(PROBLEMS.noWord(text));
      return null;
    }
    if (wanted) this.marked.push(text.trim());
    return terms.length === 1 ? { kind: 'word', term: terms[0]! } : { kind: 'phrase', terms };
  }
}

function and(of: readonly QueryNode[]): QueryNode {
  const flat = of.flatMap((node) => (node.kind === 'and' ? node.of : [node]));
  return flat.length === 1 ? flat[0]! : { kind: 'and', of: flat };
}
