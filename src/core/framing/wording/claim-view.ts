import type { Span } from '../../article/article.ts';
import { type Word, words } from '../../article/words.ts';
import { madeOnce } from '../../languages/language-table.ts';
import { CYRILLIC_PROFILES, LATIN_PROFILES } from '../../languages/profiles.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import type {
  DateMention,
  Label,
  Mention,
  NumberMention,
  Quote,
  WordingMark,
} from '../../reading/reading.ts';
import type { Claim } from './difference.ts';
import { type FramingLexicon, framingLexicon } from './framing-lexicon.ts';

/** A claim with what was read in it. */
export interface ClaimView {
  readonly claim: Claim;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Null for a language without such words. */
  readonly framing: FramingLexicon | null;
  readonly words: readonly ClaimWord[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  readonly labels: readonly Label[];
  readonly wording: readonly WordingMark[];
  /** All that overlap it: a clause may lie inside a quote. */
  readonly quotes: readonly Quote[];
}

export interface ClaimWord extends Word {
  /** Says something by itself: no function word. */
  readonly content: boolean;
  /** A comma or the like, or a dash, stands before it. */
  readonly cut: boolean;
}

/** The same claim is compared with many others, so its view is kept as long as the article's reading is. */
export function claimView(claim: Claim, lexicon: Lexicon): ClaimView {
  const { start, end } = claim.span;
  const views = viewsOf(claim.read.reading);
  const key = `${start}-${end}`;
  const known = views.get(key);
  if (known?.lexicon === lexicon && known.text === claim.read.article.text) return known;
  const made = viewOf(claim, lexicon);
  views.set(key, made);
  return made;
}

const viewsOf = madeOnce((_: Claim['read']['reading']) => new Map<string, ClaimView>());

function viewOf(claim: Claim, lexicon: Lexicon): ClaimView {
  const { article, reading } = claim.read;
  const { span } = claim;
  const framing = framingLexicon(lexicon.languages, reading.lang);
  const inside = <Each extends Span>(all: readonly Each[]) => all.filter((each) => within(each, span));
  return {
    claim,
    text: article.text,
    lexicon,
    framing,
    words: claimWords(article.text, span, framing, reading.lang),
    numbers: inside(reading.numbers),
    dates: inside(reading.dates),
    mentions: inside(reading.mentions),
    labels: inside(reading.labels),
    wording: inside(reading.wording),
    quotes: reading.quotes.filter(({ start, end }) => start < span.end && span.start < end),
  };
}

export const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

const CUT = /[,;:.!?()[\]—–…]|\s-\s/;

function claimWords(
  text: string,
  span: Span,
  framing: FramingLexicon | null,
  lang: string | null,
): ClaimWord[] {
  const stops = stopWords(lang);
  let before = span.start;
  return words(text, span.start, span.end).map((word) => {
    const cut = CUT.test(text.slice(before, word.start));
    before = word.end;
    const { norm } = word;
    const empty =
      norm.length < SHORTEST_CONTENT ||
      stops.has(norm) ||
      framing?.auxiliaries.has(norm) === true ||
      framing?.adverbs.has(norm) === true ||
      framing?.determiners.has(norm) === true ||
      framing?.prepositions.has(norm) === true;
    return { ...word, cut, content: !empty && !word.numeric };
  });
}

const SHORTEST_CONTENT = 3;

/** Function words of a language, without diacritics. */
function stopWords(lang: string | null): ReadonlySet<string> {
  const profile = PROFILES.find((each) => each.lang === lang);
  return profile ? stopsOf(profile) : NONE;
}

const PROFILES = [...LATIN_PROFILES, ...CYRILLIC_PROFILES];
const NONE: ReadonlySet<string> = new Set();
const stopsOf = madeOnce(
  ({ words: list }: (typeof PROFILES)[number]): ReadonlySet<string> =>
    new Set(list.split(/\s+/).map((word) => word.normalize('NFKD').replace(/\p{M}/gu, ''))),
);

/** Place among the claim's words of the first that begins at `offset` or behind it. */
export function wordAt({ words: all }: ClaimView, offset: number): number {
  const at = all.findIndex(({ start }) => start >= offset);
  return at < 0 ? all.length : at;
}

/** Stems of content words of the claim that the other has too; those of who says it are left out by the caller. */
export function termsOf(all: readonly ClaimWord[]): Set<string> {
  return new Set(all.filter(({ content }) => content).map(({ term }) => term));
}

/** Content words around a span, so many words to either side, none of the span itself. */
export function near(view: ClaimView, span: Span, reach: number): ClaimWord[] {
  const from = wordAt(view, span.start);
  const to = wordAt(view, span.end);
  return [...view.words.slice(Math.max(0, from - reach), from), ...view.words.slice(to, to + reach)];
}

export function common<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}
