import type { Span } from '../../../article/article.ts';
import { words } from '../../../article/words.ts';
import { madeOnce } from '../../../languages/language-table.ts';
import { UNIT_FACTORS } from '../../../reading/numbers/unit-factors.ts';
import type { NumberMention } from '../../../reading/reading.ts';
import { type ClaimView, type ClaimWord, near, termsOf, wordAt } from '../claim-view.ts';
import { WORDING } from '../thresholds.ts';
import { bareCounts } from './bare-counts.ts';

/** A number of a claim with what tells what it counts. */
export interface Count {
  readonly number: NumberMention;
  /** The number with its thing. */
  readonly span: Span;
  /** Group of the thing counted, or the stem of its noun; null for a measure or where none is printed. */
  readonly thing: string | null;
  /** What befell them: a group of the language's `fates`; null where nothing is said. */
  readonly fate: string | null;
  /** Stems near it, without its thing. */
  readonly context: ReadonlySet<string>;
  /** Stems of names near it. */
  readonly names: ReadonlySet<string>;
  /** Stems of adjectives of the thing ("Russian soldiers"). */
  readonly kind: ReadonlySet<string>;
  /** "another 12", "three of the 12", "among them two": not the number of all. */
  readonly partial: boolean;
  readonly age: boolean;
  readonly average: boolean;
  /** Stems of what it is reckoned by ("$82 a Qualcomm share"); empty where by nothing. */
  readonly per: ReadonlySet<string>;
  /** "up from", "a previous offer of": what it was before. */
  readonly earlier: boolean;
  /** "two days later": a time reckoned from something else, which may not be what the other reckons from. */
  readonly relative: boolean;
  /** ISO dates said of it. */
  readonly dates: readonly string[];
}

/** The numbers of a claim, in order. */
export const countsOf = madeOnce((view: ClaimView): Count[] => {
  return [...view.numbers, ...bareCounts(view)].map((number): Count => {
    const from = wordAt(view, number.start);
    const past = Math.max(number.end, number.thing?.end ?? 0);
    const span =
      number.thing && number.thing.start >= number.start ? { start: number.start, end: past } : number;
    const to = wordAt(view, Math.min(past, view.claim.span.end));
    const things = number.thing ? words(view.text, number.thing.start, number.thing.end) : [];
    const fate = fateOf(
      view,
      from,
      to,
      things.map(({ norm }) => norm),
    );
    const clause = clauseAround(view, from, to);
    return {
      number,
      span: { start: span.start, end: Math.min(span.end, view.claim.span.end) },
      thing: thingOf(view, number),
      fate,
      context: termsOf(near(view, { start: number.start, end: past }, WORDING.nearWords)),
      names: new Set(clause.filter((word) => isName(view, word)).map(({ term }) => term)),
      kind: new Set(things.slice(0, -1).map(({ term }) => term)),
      partial: isPartial(
        view,
        from,
        to,
        things[0]?.norm,
        fate,
        number.value < 1 || number.unit === 'percent',
      ),
      age: isAge(view, number, to),
      average: near(view, number, 2)
        .concat(view.words.slice(from, to))
        .some(({ norm }) => view.framing?.averages.has(norm) === true),
      per: perWhat(view, to, number),
      earlier: clauseAround(view, from, from).some(
        ({ norm, end }) => end <= number.start && view.framing?.earlier.has(norm) === true,
      ),
      relative: isRelative(view, number, to),
      dates: datesOf(view, clause),
    };
  });
});

/** ISO dates of the clause; of the claim, where it has one alone. */
function datesOf({ dates }: ClaimView, clause: readonly ClaimWord[]): string[] {
  const [from, to] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  const own = dates.filter(({ start }) => start >= from && start < to);
  return (own.length > 0 ? own : dates.length === 1 ? dates : []).map(({ date }) => date);
}

/** What a number counts: the group of its noun, or the noun's stem; null for measures. */
export function thingOf({ framing }: ClaimView, { unit }: NumberMention): string | null {
  if (unit === null || unit !== unit.toLowerCase() || unit === 'percent' || UNIT_FACTORS.has(unit))
    return null;
  const last = words(unit).at(-1);
  if (!last) return null;
  return framing?.things.get(last.norm) ?? last.term;
}

/** The words between the commas around a number. */
function clauseAround({ words: all }: ClaimView, from: number, to: number): ClaimWord[] {
  let first = from;
  while (first > 0 && !all[first]?.cut) first -= 1;
  let last = Math.max(to, from + 1);
  while (last < all.length && !all[last]!.cut) last += 1;
  return all.slice(first, last);
}

/**
 * What befell those counted. Said by the noun itself ("deaths"), right behind it ("were killed", "dead"), before it
 * ("killing at least four"), or later in the clause.
 */
function fateOf(view: ClaimView, from: number, to: number, things: readonly string[]): string | null {
  const { framing, words: all } = view;
  if (!framing) return null;
  if (all.slice(Math.max(0, from - WORDING.tollWithin), from).some(({ norm }) => framing.tolls.has(norm)))
    return 'dead';
  const fate = (norm: string | undefined) => (norm === undefined ? undefined : framing.fates.get(norm));
  for (const norm of things) if (fate(norm)) return fate(norm)!;
  const plain = (norm: string) => framing.auxiliaries.has(norm) || framing.adverbs.has(norm);
  let at = to;
  while (at < all.length && !all[at]!.cut && plain(all[at]!.norm)) at += 1;
  if (at < all.length && !all[at]!.cut && fate(all[at]!.norm)) return fate(all[at]!.norm)!;
  for (let back = from - 1; back >= Math.max(0, from - WORDING.fateWithin); back -= 1) {
    const word = all[back]!;
    if (fate(word.norm)) return fate(word.norm)!;
    if (word.numeric || word.cut || all[back + 1]?.cut) break;
  }
  for (let ahead = to; ahead < Math.min(all.length, to + WORDING.fateWithin); ahead += 1) {
    const word = all[ahead]!;
    if (word.cut || word.numeric) break;
    if (fate(word.norm)) return fate(word.norm)!;
  }
  return null;
}

/** Whether a number counts a part: "another 12", "including three", "two of the pilots", "22 other defendants". */
function isPartial(
  view: ClaimView,
  from: number,
  to: number,
  first: string | undefined,
  fate: string | null,
  isShare: boolean,
): boolean {
  const { framing, words: all } = view;
  if (!framing) return false;
  const before = all[from - 1]?.norm ?? '';
  const begins = all[from]?.norm ?? '';
  // "More than 12" bounds all of them.
  const bounded = framing.bounds.has(`${begins} ${all[from + 1]?.norm ?? ''}`);
  if (framing.further.has(before) || (framing.further.has(begins) && !bounded)) return true;
  // "Four dead and 120 others hurt": all who are.
  if (framing.more.has(first ?? '') || (framing.further.has(first ?? '') && fate !== 'hurt')) return true;
  if (framing.including.has(before) || framing.including.has(all[from - 2]?.norm ?? '')) return true;
  // "Half of the crew", "70 per cent of the crew"
  if (isShare) return false;
  return all.slice(from, to + 1).some(({ norm }, i) => {
    const next = all[from + i + 1]?.norm ?? '';
    return framing.of.has(norm) && (framing.determiners.has(next) || framing.whole.has(next));
  });
}

/** "$82 a share", "$70-per-share", "$82 per Qualcomm share". */
function perWhat(
  { framing, words: all, text }: ClaimView,
  to: number,
  { end }: NumberMention,
): ReadonlySet<string> {
  const [rate, ...by] = all.slice(to, to + 3);
  const joined = rate && framing?.rates.has(rate.norm) && /^[\s-]*$/.test(text.slice(end, rate.start));
  return joined ? termsOf(by.filter(({ cut }) => !cut)) : new Set();
}

function isRelative({ framing, words: all }: ClaimView, { unit }: NumberMention, to: number): boolean {
  const next = all[to];
  return (
    UNIT_FACTORS.get(unit ?? '')?.dimension === 'time' &&
    next?.cut === false &&
    framing?.since.has(next.norm) === true
  );
}

/** "71-year-old", "aged 34". */
function isAge({ framing, text, words: all }: ClaimView, number: NumberMention, to: number): boolean {
  if (number.unit !== 'year' || !framing) return false;
  if (!/\p{L}/u.test(text.slice(number.start, number.end))) return true;
  const after = all[to]?.norm ?? '';
  const inside = words(text, number.start, number.end).some(({ norm }) => framing.ages.has(norm));
  return inside || framing.ages.has(after);
}

/** A capital where no sentence begins, a name, or an adjective of a nation. */
export function isName({ framing, mentions, claim }: ClaimView, word: ClaimWord): boolean {
  if (mentions.some(({ start, end }) => word.start >= start && word.end <= end)) return true;
  if (!word.capitalised) return false;
  if (word.start > claim.span.start + 1) return word.content;
  return framing?.nationEndings.some((ending) => word.norm.endsWith(ending)) === true;
}
