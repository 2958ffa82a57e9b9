import type { Span } from '../../../article/article.ts';
import type { Quote, Speaker } from '../../../reading/reading.ts';
import { sameVoice } from '../attributions/attribution.ts';
import type { ClaimView, ClaimWord } from '../claim-view.ts';
import { WORDING } from '../thresholds.ts';

/** What somebody is quoted with in a claim: one quote, or the parts of one that the claim's own words join. */
export interface Quoted {
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly speaker: Speaker | null;
  /** Without the comma that only closes a quote before "he said". */
  readonly spans: readonly Span[];
  readonly words: readonly ClaimWord[];
  /** Stems of its content words. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Of a reported clause and words quoted in it only these; marks in it are no distance, but the speaker's own words.
 * @param joined whether the parts of one quotation ("doing this" was a "priority") are one
 */
export function quotedOf(view: ClaimView, joined: boolean): Quoted[] {
  const told = view.quotes.flatMap((quote): Told[] => {
    const { kind, speaker } = quote;
    if (kind === 'title') return [];
    if (kind !== 'scare') return [{ kind, speaker, quote, voice: quote }];
    const outer = view.quotes.find((each) => each.kind === 'indirect' && nests(each, quote));
    return outer ? [{ kind: 'partial', speaker: outer.speaker, quote, voice: outer }] : [];
  });
  const found: (Quoted & { readonly voice: Quote })[] = [];
  for (const { kind, speaker, quote, voice } of told) {
    if (kind === 'indirect' && told.some((each) => each.quote !== quote && nests(quote, each.quote)))
      continue;
    const all = view.words.filter(({ start, end }) => start >= quote.start && end <= quote.end);
    if (all.length === 0) continue;
    const last = found.at(-1);
    const joins = joined && kind === 'partial' && last?.kind === 'partial' && sameVoice(last.voice, voice);
    const words = joins ? [...last.words, ...all] : all;
    const span = { start: all[0]!.start, end: all.at(-1)!.end };
    if (joins) found.pop();
    found.push({
      kind,
      speaker,
      voice,
      spans: joins ? [...last.spans, span] : [span],
      words,
      terms: new Set(words.filter(({ content }) => content).map(({ term }) => term)),
    });
  }
  return found;
}

interface Told {
  readonly kind: Quoted['kind'];
  readonly speaker: Speaker | null;
  readonly quote: Quote;
  /** The quote that says whose it is. */
  readonly voice: Quote;
}

const nests = (outer: Span, inner: Span) =>
  inner.start >= outer.start && inner.end <= outer.end && inner !== outer;

/** How the words of two quotes lie on each other. */
export interface Alignment {
  /** Words in common, in the same order. */
  readonly common: number;
  /** Words of x before the first and behind the last of them. */
  readonly ahead: number;
  readonly behind: number;
  /** Whether somewhere between, or at an end, both have content words that the other has not. */
  readonly replaced: boolean;
}

/** The longest common subsequence, and what lies in its gaps. Quadratic in the length of quotes, which are cut off. */
export function align(
  x: readonly ClaimWord[],
  y: readonly ClaimWord[],
  isEdited: IsEdited = NEVER,
): Alignment {
  const [left, right] = [x.slice(0, LONGEST_QUOTE), y.slice(0, LONGEST_QUOTE)];
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j]!;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      table[i * width + j] = alike(left[i]!, right[j]!)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (alike(left[i]!, right[j]!)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  const ends = [[-1, -1] as const, ...pairs, [left.length, right.length] as const];
  const replaced = ends.some(([i, j], place) => {
    const next = ends[place + 1];
    if (!next) return false;
    const gaps = [left.slice(i + 1, next[0]), right.slice(j + 1, next[1])];
    // At an end one may only begin earlier.
    const atEnd = place === 0 || place === ends.length - 2;
    if (atEnd && Math.abs(gaps[0]!.length - gaps[1]!.length) >= WORDING.cutWords) return false;
    if (!gaps.every((gap) => gap.some(({ content }) => content)) || isOneWord(gaps)) return false;
    return !isEdited(gaps[0]!, gaps[1]!);
  });
  return {
    common: pairs.length,
    ahead: pairs[0]?.[0] ?? left.length,
    behind: left.length - 1 - (pairs.at(-1)?.[0] ?? left.length - 1),
    replaced,
  };
}

/** Tells whether a gap holds words in brackets, which are an editor's. */
type IsEdited = (x: readonly ClaimWord[], y: readonly ClaimWord[]) => boolean;

const NEVER: IsEdited = () => false;

const LONGEST_QUOTE = 120;

/** The same word, or the same but for its spelling ("defence", "defense"; "amassed", "massed"). */
export function alike(x: ClaimWord, y: ClaimWord): boolean {
  if (x.term === y.term) return true;
  if (!x.content || !y.content || Math.min(x.norm.length, y.norm.length) < SHORTEST_SPELLING) return false;
  return isOneLetterApart(x.norm, y.norm) || x.norm.startsWith(y.norm) || y.norm.startsWith(x.norm);
}

const SHORTEST_SPELLING = 5;

/** A letter more, less or another, or two in the wrong order. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Whether words stand in a claim one behind the other, in marks or not. */
export function holdsAll({ words: all }: ClaimView, wanted: readonly ClaimWord[]): boolean {
  if (wanted.length === 0 || wanted.length > LONGEST_QUOTE) return false;
  for (let from = 0; from + wanted.length <= all.length; from += 1)
    if (wanted.every((word, at) => alike(word, all[from + at]!))) return true;
  return false;
}

/** "cyber attack", "cyberattack". */
function isOneWord([x, y]: (readonly ClaimWord[])[]): boolean {
  const joined = (gap: readonly ClaimWord[]) => gap.map(({ norm }) => norm).join('');
  return joined(x!) === joined(y!);
}
