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
  private readonly signs: Uint8Array;
  /** Up to each place: words, any signs of verbs, sure ones. */
  private readonly words: Int32Array;
  private readonly verbs: Int32Array;
  private readonly sure: Int32Array;
  /** The next comma, semicolon, colon or dash from each place on, or the sentence's end. */
  private readonly nextBreak: Int32Array;
  /** The next semicolon or dash. */
  private readonly nextStrong: Int32Array;

  constructor(tokens: readonly Token[], lexicon: ClauseLexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.closed = closedPlaces(tokens);
    const signs = new Uint8Array(tokens.length);
    const words = new Int32Array(tokens.length + 1);
    const verbs = new Int32Array(tokens.length + 1);
    const sure = new Int32Array(tokens.length + 1);
    for (let at = 0; at < tokens.length; at++) {
      const sign = this.closed[at] ? 0 : this.signAt(at);
      signs[at] = sign;
      words[at + 1] = words[at]! + (tokens[at]!.kind === 'mark' ? 0 : 1);
      verbs[at + 1] = verbs[at]! + (sign > 0 ? 1 : 0);
      sure[at + 1] = sure[at]! + (sign === 2 ? 1 : 0);
    }
    this.signs = signs;
    this.words = words;
    this.verbs = verbs;
    this.sure = sure;
    const nextBreak = new Int32Array(tokens.length + 1).fill(tokens.length);
    const nextStrong = nextBreak.slice();
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { kind, text } = tokens[at]!;
      const breaks = kind === 'mark' && !this.closed[at] && isBreak(tokens, at);
      nextBreak[at] = breaks ? at : nextBreak[at + 1]!;
      nextStrong[at] = breaks && text !== ',' && text !== ':' ? at : nextStrong[at + 1]!;
    }
    this.nextBreak = nextBreak;
    this.nextStrong = nextStrong;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  is(at: number, words: ReadonlySet<string>): boolean {
    return words.has(this.lower(at));
  }

  verb(at: number): Sign {
    return (this.signs[at] ?? 0) as Sign;
  }

  /** The surest sign of a verb from `from` to `to`. */
  verbIn(from: number, to: number): Sign {
    if (from >= to) return 0;
    const end = Math.min(to, this.tokens.length);
    if (this.sure[end]! > this.sure[from]!) return 2;
    return this.verbs[end]! > this.verbs[from]! ? 1 : 0;
  }

  wordsIn(from: number, to: number): number {
    return from >= to ? 0 : this.words[Math.min(to, this.tokens.length)]! - this.words[from]!;
  }

  breakFrom(at: number): number {
    return this.nextBreak[at] ?? this.tokens.length;
  }

  strongBreakFrom(at: number): number {
    return this.nextStrong[at] ?? this.tokens.length;
  }

  /** "because", and of "parce que" the first word. */
  isSubordinator(at: number): boolean {
    const { subordinators, pairs } = this.lexicon;
    const first = this.lower(at);
    if (subordinators.has(first)) return true;
    if (!pairs.has(first)) return false;
    const pair = `${first}_${this.lower(at + 1)}`;
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
    const { finite, endings, determiners, subjects, infinitive, auxiliaries } = this.lexicon;
    if (token.lower === "'s") return this.is(at - 1, subjects) ? 2 : 0;
    if (token.kind !== 'word' || (token.capital && at > 0)) return 0;
    // "the plans", "to cut": a noun and an infinitive.
    const before = this.lower(at - 1);
    const noVerb = determiners.has(before) || infinitive.has(before) || before === "'s";
    if (finite.has(token.lower))
      return noVerb && auxiliaries !== null && !auxiliaries.has(token.lower) ? 0 : 2;
    if (noVerb || token.lower.length < SHORTEST_WITH_ENDING) return 0;
    for (const ending of endings) if (token.lower.endsWith(ending)) return 1;
    return 0;
  }
}

const SHORTEST_WITH_ENDING = 4;
const SHORTEST_PARTICIPLE = 5;

/** Whether a comma, semicolon, colon or dash stands at `at`; a hyphen inside a word is none. */
function isBreak(tokens: readonly Token[], at: number): boolean {
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
