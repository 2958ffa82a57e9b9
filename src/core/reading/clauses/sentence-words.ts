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
  /** Up to each place: words, any signs of verbs, sure ones. */
  private readonly counts: readonly (readonly [words: number, verbs: number, sure: number])[];
  /** The next comma, semicolon, colon or dash from each place on, or the sentence's end. */
  private readonly nextBreak: readonly number[];
  /** The next semicolon or dash. */
  private readonly nextStrong: readonly number[];

  constructor(tokens: readonly Token[], lexicon: ClauseLexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.closed = closedPlaces(tokens);
    this.signs = tokens.map((_, at) => (this.closed[at] ? 0 : this.signAt(at)));
    const counts: [number, number, number][] = [[0, 0, 0]];
    tokens.forEach(({ kind }, at) => {
      const [words, verbs, sure] = counts[at]!;
      const sign = this.signs[at]!;
      counts.push([
        words + (kind === 'mark' ? 0 : 1),
        verbs + (sign > 0 ? 1 : 0),
        sure + (sign === 2 ? 1 : 0),
      ]);
    });
    this.counts = counts;
    const open = (at: number) => !this.closed[at];
    this.nextBreak = nextWhere(tokens, (at) => open(at) && isBreak(tokens, at));
    this.nextStrong = nextWhere(tokens, (at) => open(at) && (tokens[at]!.text === ';' || isDash(tokens, at)));
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
    if (from >= to) return 0;
    const [, verbs, sure] = this.counts[from]!;
    const [, verbsAtEnd, sureAtEnd] = this.counts[Math.min(to, this.tokens.length)]!;
    return sureAtEnd > sure ? 2 : verbsAtEnd > verbs ? 1 : 0;
  }

  wordsIn(from: number, to: number): number {
    return from >= to ? 0 : this.counts[Math.min(to, this.tokens.length)]![0] - this.counts[from]![0];
  }

  breakFrom(at: number): number {
    return this.nextBreak[at] ?? this.tokens.length;
  }

  strongBreakFrom(at: number): number {
    return this.nextStrong[at] ?? this.tokens.length;
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

/** For each place the next one, itself included, that `matches`, or the end. */
function nextWhere(tokens: readonly Token[], matches: (at: number) => boolean): number[] {
  const next = new Array<number>(tokens.length).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--)
    next[at] = matches(at) ? at : (next[at + 1] ?? tokens.length);
  return next;
}

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
