import type { ClauseLexicon } from '../../languages/clauses.ts';
import type { Token } from '../reading-text.ts';
import { CLAUSES } from './thresholds.ts';

/** How sure a sign of a finite verb is: none, an ending that other words have too, a known verb. */
export type Sign = 0 | 1 | 2;

/** One sentence's tokens with what is asked of them while it is taken apart. Positions are places in `tokens`. */
export class SentenceWords {
  readonly tokens: readonly Token[];
  readonly lexicon: ClauseLexicon;
  /** Inside brackets or a short quotation, where nothing is cut. */
  readonly closed: readonly boolean[];
  private readonly signs: readonly Sign[];
  /** The next comma, semicolon, colon or dash from each place on, or the sentence's end. */
  private readonly nextBreak: readonly number[];

  constructor(tokens: readonly Token[], lexicon: ClauseLexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.closed = closedPlaces(tokens);
    this.signs = tokens.map((_, at) => (this.closed[at] ? 0 : this.signAt(at)));
    const nextBreak = new Array<number>(tokens.length + 1).fill(tokens.length);
    for (let at = tokens.length - 1; at >= 0; at--)
      nextBreak[at] = !this.closed[at] && isBreak(tokens, at) ? at : nextBreak[at + 1]!;
    this.nextBreak = nextBreak;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  is(at: number, words: ReadonlySet<string>): boolean {
    return words.has(this.lower(at));
  }

  verb(at: number): Sign {
    return this.signs[at] ?? 0;
  }

  /** The surest sign of a verb from `from` to `to`. */
  verbIn(from: number, to: number): Sign {
    let most: Sign = 0;
    for (let at = from; at < to && most < 2; at++) if (this.signs[at]! > most) most = this.signs[at]!;
    return most;
  }

  wordsIn(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.tokens[at]!.kind !== 'mark') count += 1;
    return count;
  }

  breakFrom(at: number): number {
    return this.nextBreak[Math.min(at, this.tokens.length)]!;
  }

  /** "because", and of "parce que" the first word. */
  isSubordinator(at: number): boolean {
    const { subordinators } = this.lexicon;
    if (subordinators.has(this.lower(at))) return true;
    const pair = `${this.lower(at)}_${this.lower(at + 1)}`;
    return subordinators.has(pair) || subordinators.has(pair.replace(/u'.*$/, 'ue'));
  }

  /** ", killing 12" */
  isParticiple(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital || token.lower.length < SHORTEST_PARTICIPLE) return false;
    const { participles, notParticiples } = this.lexicon;
    return participles.some((ending) => token.lower.endsWith(ending)) && !notParticiples.has(token.lower);
  }

  private signAt(at: number): Sign {
    const token = this.tokens[at]!;
    const { finite, endings, determiners, subjects } = this.lexicon;
    if (token.lower === "'s") return this.is(at - 1, subjects) ? 2 : 0;
    if (token.kind !== 'word' || (token.capital && at > 0)) return 0;
    // "the plans", "to cut": a noun and an infinitive.
    const before = this.lower(at - 1);
    if (determiners.has(before) || before === 'to' || before === "'s") return 0;
    if (finite.has(token.lower)) return 2;
    return token.lower.length >= SHORTEST_WITH_ENDING &&
      endings.some((ending) => token.lower.endsWith(ending))
      ? 1
      : 0;
  }
}

const SHORTEST_WITH_ENDING = 4;
const SHORTEST_PARTICIPLE = 5;

/** Whether a comma, semicolon, colon or dash stands at `at`; a hyphen inside a word is none. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === ',' || text === ';' || text === ':' || isDash(tokens, at);
}

export function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at]!;
  if (text === '—') return true;
  return (text === '–' || text === '-') && spaced && tokens[at + 1]?.spaced === true;
}

const OPENING_BRACKETS = '([{';
const CLOSING_BRACKETS = ')]}';
const QUOTES = '"“”„«»';

function closedPlaces(tokens: readonly Token[]): boolean[] {
  const closed = new Array<boolean>(tokens.length).fill(false);
  let depth = 0;
  let quote = -1;
  let words = 0;
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'mark') words += 1;
    else if (OPENING_BRACKETS.includes(text)) depth += 1;
    else if (CLOSING_BRACKETS.includes(text)) depth = Math.max(0, depth - 1);
    else if (QUOTES.includes(text)) {
      if (quote < 0) {
        quote = at;
        words = 0;
      } else {
        if (words < CLAUSES.shortestOpenQuote) closed.fill(true, quote, at + 1);
        quote = -1;
      }
    }
    if (depth > 0) closed[at] = true;
  });
  return closed;
}
