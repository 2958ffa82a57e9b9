import type { Span } from '../../../article/article.ts';
import { skeleton } from '../../../reading/names/spelling/skeleton.ts';
import type { Quote } from '../../../reading/reading.ts';
import { type ClaimView, type ClaimWord, within } from '../claim-view.ts';
import type { Rung } from '../difference.ts';
import { WORDING } from '../thresholds.ts';
import { isDefinite, rungOf } from './rung.ts';

/** Who stands for what a claim says. */
export interface Attribution {
  readonly rung: Rung;
  /** Source and cue, in order of place; the claim's span for the outlet's own voice. */
  readonly receipts: readonly Span[];
  /** Null for the outlet's own voice. */
  readonly quote: Quote | null;
  /** The words that stand for: those quoted, or all of the claim. */
  readonly words: readonly ClaimWord[];
  /** An office or function with an article, of a person whom the text may have named before ("the minister"). */
  readonly definite: boolean;
}

/**
 * Who stands for the words that a claim shares with another.
 * @param shared stems of these words
 * @returns null where several do, or where it can't be told
 */
export function attributionOf(view: ClaimView, shared: ReadonlySet<string>): Attribution | null {
  const { span } = view.claim;
  const quotes = view.quotes.filter(({ kind }) => kind !== 'scare' && kind !== 'title');
  const about = contentApart(view, quotes).filter(({ term }) => shared.has(term));
  const distinct = new Set(about.map(({ term }) => term)).size;
  if (distinct < WORDING.sharedForAttribution.source) return null;
  const shareOf = (some: readonly Quote[]) =>
    about.filter((word) => some.some((quote) => within(word, quote))).length / about.length;
  if (shareOf(quotes) <= WORDING.ownVoice)
    return distinct >= WORDING.sharedForAttribution.own && saysNobody(view, quotes)
      ? { rung: 'own', receipts: [span], quote: null, words: view.words, definite: false }
      : null;
  const whole = quotes.filter(
    (quote) => shareOf(quotes.filter((each) => sameVoice(quote, each))) >= WORDING.attributed,
  );
  const [first] = whole;
  if (!first || !whole.every((each) => sameVoice(first, each))) return null;
  // Of parts of one quotation, that with the cue.
  const told = whole.find(({ cue, source }) => cue && source) ?? first;
  // "According to the paper, Putin said": two stand for it.
  const others = quotes.filter((each) => !sameVoice(told, each) && each.source !== null);
  if (shareOf(others) > WORDING.ownVoice) return null;
  const rung = rungOf(view, told);
  if (rung === null || isInserted(view, told) || isDirective(view, told)) return null;
  const receipts = [told.source, told.cue].filter((each): each is Span => each !== null);
  if (receipts.length === 0) return null;
  return {
    rung,
    receipts: receipts.sort((p, q) => p.start - q.start),
    quote: told,
    words: view.words.filter((word) => quotes.some((each) => sameVoice(told, each) && within(word, each))),
    definite: isDefinite(view, told),
  };
}

/**
 * "They came to Minsk where, according to X, the agenda was": with words behind the source it may as well be these that he
 * is cited for.
 */
function isInserted({ words: all }: ClaimView, { kind, start, end, cue, source }: Quote): boolean {
  if (kind !== 'indirect' || !cue || !source || cue.start < start) return false;
  const past = Math.max(cue.end, source.end);
  const before = Math.min(cue.start, source.start);
  return before >= end && all.filter((word) => word.start >= past).length > WORDING.behindSource;
}

/** "Police told people to take cover" says nothing of what is so. */
function isDirective({ words: all, framing }: ClaimView, { kind, start }: Quote): boolean {
  const first = all.find((word) => word.start >= start);
  return kind === 'indirect' && first !== undefined && framing?.infinitive.has(first.norm) === true;
}

/** Content words but for those of who says it. */
export function contentApart(view: ClaimView, quotes: readonly Quote[]): ClaimWord[] {
  const sayings = quotes
    .flatMap(({ source, cue }) => [source, cue])
    .filter((each): each is Span => each !== null);
  return view.words.filter((word) => word.content && !sayings.some((span) => within(word, span)));
}

/**
 * "… in our ports.— Dmytro Kuleba (@DmytroKuleba) May 28, 2022": what stands before the name on an embedded post is that
 * person's. Where the post begins is not printed, so all that is near enough to be in it is left out.
 */
function isPosted({ text, claim }: Pick<ClaimView, 'text' | 'claim'>): boolean {
  return POSTED_BY.test(text.slice(claim.span.start, claim.span.end + LONGEST_POST));
}

const POSTED_BY =
  /[—–-]\s?[^—–()\n]{2,60}\(@\w{1,15}\)\s+(?:\p{L}+\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}+ \d{4})/u;
const LONGEST_POST = 280;

/** Whether no word of the claim looks as if somebody said it whom reading has not found. */
function saysNobody(
  { words: all, framing, wording, text, claim }: ClaimView,
  quotes: readonly Quote[],
): boolean {
  if (!framing || isPosted({ text, claim })) return false;
  // Headings and captions have nobody's voice; what stands in marks may be somebody's.
  if (/["“”„«»]/.test(text.slice(claim.span.start, claim.span.end))) return false;
  if (!/[.!?…]\s*$/.test(text.slice(claim.span.start, claim.span.end))) return false;
  // "we", "we've"; "the statement says"
  const [speakers, utterances] = [framing.speakers, framing.utterances];
  if (all.some(({ norm }) => speakers.has(norm.split("'")[0]!) || utterances.has(norm))) return false;
  const cues = quotes.flatMap(({ cue }) => cue ?? []);
  if (all.some((word) => framing.saying.has(word.norm) && !cues.some((cue) => within(word, cue))))
    return false;
  return !wording.some(({ kind }) => kind === 'hedge');
}

/** Parts of one quotation, or quotes of one speaker. */
export function sameVoice(a: Quote, b: Quote): boolean {
  if (a === b) return true;
  if (a.source && b.source && a.source.start === b.source.start) return true;
  const [x, y] = [a.speaker, b.speaker];
  if (!x || !y) return false;
  return x.entity !== null ? x.entity === y.entity : y.entity === null && x.start === y.start;
}

/**
 * Whether two ids may be of one person: an article that has only the family name gives another id than one with the full
 * name, and names are spelt in several ways. A father and a son may be one by it: {@link isOnePerson} parts them.
 */
export function sameEntity(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split('-'), b.split('-')];
  const [last, other] = [skeleton(x.at(-1)!), skeleton(y.at(-1)!)];
  return last === other || x.map(skeleton).includes(other) || y.map(skeleton).includes(last);
}

/** The same where something is to be told of one person: beside the family name the first names, or an initial, agree. */
export function isOnePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split('-').map(skeleton), b.split('-').map(skeleton)];
  if (x.length < 2 || y.length < 2) return sameEntity(a, b);
  const [first, other] = [x[0]!, y[0]!];
  return sameEntity(a, b) && (first.startsWith(other) || other.startsWith(first));
}
