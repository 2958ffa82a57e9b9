import { isOnePerson, sameEntity } from '../attributions/attribution.ts';
import { type ClaimView, type ClaimWord, common } from '../claim-view.ts';
import { flip, type Side, type WordingDifference } from '../difference.ts';
import { WORDING } from '../thresholds.ts';
import { align, alike, holdsAll, type Quoted, quotedOf } from './align-quotes.ts';

/** How the same words of somebody are quoted in two claims. Each quote is told of once, by its nearest counterpart. */
export function compareQuotes(a: ClaimView, b: ClaimView): WordingDifference[] {
  const found = paired(a, quotedOf(a, false), b, quotedOf(b, false));
  if (found.size === 0)
    for (const [key, each] of paired(a, quotedOf(a, true), b, quotedOf(b, true))) found.set(key, each);
  return [...found.values()].filter((each) => each !== 'same').sort((p, q) => p.a[0]!.start - q.a[0]!.start);
}

/** What is told of each quote of a that has a counterpart. */
function paired(
  a: ClaimView,
  left: readonly Quoted[],
  b: ClaimView,
  right: readonly Quoted[],
): Map<Quoted, WordingDifference | 'same'> {
  const pairs = left.flatMap((x) =>
    right
      .filter((y) => mayBeSame(x, y))
      .map((y) => ({ x, y, likeness: likeness(x, y) }))
      .filter(({ likeness: each }) => each > 0),
  );
  pairs.sort((p, q) => q.likeness - p.likeness);
  const used = new Set<Quoted>();
  const found = new Map<Quoted, WordingDifference | 'same'>();
  for (const { x, y } of pairs) {
    if (found.has(x) || used.has(y)) continue;
    const told = relationOf(a, x, b, y);
    if (told === null) continue;
    used.add(y);
    found.set(x, told === 'same' ? told : { kind: 'quote', ...told, a: x.spans, b: y.spans });
  }
  return found;
}

interface Told {
  readonly relation: 'cut' | 'paraphrased' | 'partly' | 'reworded';
  readonly side: Side | null;
}

/** Whether nothing says that two quotes are of different people. */
function mayBeSame({ speaker: x }: Quoted, { speaker: y }: Quoted): boolean {
  if (!x || !y || x.entity === null || y.entity === null || x.kind !== y.kind) return true;
  return sameEntity(x.entity, y.entity);
}

/** Whether both are known to be of one person or institution. */
function isOneSpeaker({ speaker: x }: Quoted, { speaker: y }: Quoted): boolean {
  return x?.entity != null && y?.entity != null && isOnePerson(x.entity, y.entity);
}

/** Whether a claim names the speaker of the other's quote, though its own quote is not known to be his. */
function isNamed({ mentions }: ClaimView, { speaker }: Quoted): boolean {
  const id = speaker?.entity ?? null;
  return id !== null && mentions.some(({ entity }) => entity !== null && isOnePerson(entity, id));
}

/** Share of the shorter quote's content words in the other. */
function likeness(x: Quoted, y: Quoted): number {
  const least = Math.min(x.terms.size, y.terms.size);
  return least === 0 ? 0 : common(x.terms, y.terms) / least;
}

function relationOf(a: ClaimView, x: Quoted, b: ClaimView, y: Quoted): Told | 'same' | null {
  // Marks or none, dashes and a slip of spelling are no other words.
  if (holdsAll(b, x.words) && holdsAll(a, y.words)) return 'same';
  if (x.kind === 'indirect' || y.kind === 'indirect') return paraphrase(x, y);
  if (y.words.length <= x.words.length) return fullerAndShorter(a, x, b, y);
  const told = fullerAndShorter(b, y, a, x);
  return told === null || told === 'same' ? told : { ...told, side: flip(told.side) };
}

function paraphrase(x: Quoted, y: Quoted): Told | null {
  const side: Side = x.kind === 'indirect' ? 'b' : 'a';
  const other = (side === 'a' ? x : y).kind;
  const enough =
    common(x.terms, y.terms) >= WORDING.paraphrase.words && likeness(x, y) >= WORDING.paraphrase.share;
  return other === 'direct' && enough && isOneSpeaker(x, y) ? { relation: 'paraphrased', side } : null;
}

/** @param a the view of the longer quote, for which side `a` stands */
function fullerAndShorter(a: ClaimView, x: Quoted, b: ClaimView, y: Quoted): Told | 'same' | null {
  const {
    common: same,
    ahead,
    behind,
    replaced,
  } = align(x.words, y.words, (gap, other) => isBracketed(a, gap) || isBracketed(b, other));
  if (!replaced && same >= WORDING.verbatim * y.words.length) {
    // Its words stand together, not here and there.
    if (x.words.length - ahead - behind > WORDING.together * y.words.length) return null;
    const missing = Math.max(ahead, behind);
    if (x.kind === 'direct' && y.kind === 'partial')
      return y.words.length >= WORDING.partWords && missing >= WORDING.missingOfPart
        ? { relation: 'partly', side: 'a' }
        : 'same';
    // Two words are soon somebody else's: "summary executions".
    const isTheirs =
      y.words.length >= WORDING.quoteWords || isOneSpeaker(x, y) || isNamed(a, y) || isNamed(b, x);
    const lacks = Math.max(ahead - printedBefore(b, x, y, ahead), behind);
    const isCut = lacks >= WORDING.cutWords && y.terms.size >= WORDING.partWords && isTheirs;
    return isCut && x.kind === y.kind && !goesOn(b, x, y) ? { relation: 'cut', side: 'a' } : 'same';
  }
  if (!replaced || y.words.length < WORDING.quoteWords) return null;
  if (!isOneSpeaker(x, y) && !isNamed(a, y) && !isNamed(b, x) && likeness(x, y) < WORDING.sameQuote)
    return null;
  const share = same / x.words.length;
  return share >= WORDING.reworded && common(x.terms, y.terms) > 0
    ? { relation: 'reworded', side: null }
    : null;
}

/** How many of the words ahead in the longer quote a claim has right before the shorter one, outside the marks. */
function printedBefore({ words: all }: ClaimView, longer: Quoted, y: Quoted, ahead: number): number {
  const first = all.findIndex(({ start }) => start >= y.words[0]!.start);
  let count = 0;
  while (count < Math.min(ahead, first) && alike(longer.words[ahead - 1 - count]!, all[first - 1 - count]!))
    count += 1;
  return count;
}

/** "Of the [National Academy] organisation": in an editor's words. */
function isBracketed({ text }: ClaimView, gap: readonly ClaimWord[]): boolean {
  const [first, last] = [gap[0], gap.at(-1)];
  return first !== undefined && /[[\]]/.test(text.slice(Math.max(0, first.start - 1), last!.end + 1));
}

/** Whether the rest of a quote stands in quotes nearby: two sentences, or one broken by "he said". */
function goesOn({ claim, text }: ClaimView, { terms: all, words: longer }: Quoted, y: Quoted): boolean {
  const { sentences, quotes } = claim.read.reading;
  const place = sentences.findIndex(({ end }) => end > claim.span.start);
  const first = sentences[Math.max(0, place - WORDING.quoteSentences)];
  const last = sentences[Math.min(sentences.length - 1, place + WORDING.quoteSentences)];
  if (!first || !last) return false;
  const rest = longer.filter(({ content, term }) => content && all.has(term) && !y.terms.has(term));
  if (rest.length === 0) return false;
  const near = quotes
    .filter(({ start, end }) => start < last.end && end > first.start)
    .map(({ start, end }) => text.slice(Math.max(start, first.start), Math.min(end, last.end)).toLowerCase())
    .join(' ');
  return rest.filter(({ norm }) => near.includes(norm)).length * 2 > rest.length;
}
