import { madeOnce } from '../../../languages/language-table.ts';
import type { Speaker } from '../../../reading/reading.ts';
import { type ClaimView, common, termsOf, within } from '../claim-view.ts';
import type { WordingDifference } from '../difference.ts';
import { align } from '../quotes/align-quotes.ts';
import { WORDING } from '../thresholds.ts';
import { type Attribution, attributionOf, contentApart, isOnePerson, sameEntity } from './attribution.ts';
import { mainVerb, tells } from './main-verb.ts';

/** Another rung of the ladder of who stands for it, or another person by name. */
export function compareAttributions(
  a: ClaimView,
  b: ClaimView,
  shared: ReadonlySet<string>,
): WordingDifference[] {
  const [x, y] = [attributionOf(a, shared), attributionOf(b, shared)];
  if (!x || !y || !sayTheSame(a, x, b, y, shared)) return [];
  if (isUnmarked(x, y) || isUnmarked(y, x)) return [];
  const receipts = { a: x.receipts, b: y.receipts };
  if (x.rung !== y.rung)
    return areUneven(a, x, b, y)
      ? [{ kind: 'attribution', relation: 'rung', rungs: { a: x.rung, b: y.rung }, ...receipts }]
      : [];
  const [p, q] = [x.quote?.speaker, y.quote?.speaker];
  const people = p?.kind === 'person' && q?.kind === 'person' && p.entity !== null && q.entity !== null;
  if (!people || sameEntity(p.entity, q.entity!)) return [];
  // Whom a pronoun stands for is known less surely than that he has a name.
  if (!isNamed(a, x) || !isNamed(b, y)) return [];
  // "Two ministers and he said", "he said".
  if (isNamedBeside(a, x, q) || isNamedBeside(b, y, p)) return [];
  return [{ kind: 'speaker', relation: 'other', ...receipts }];
}

/** Stems of content words that both claims have, but for those of who says it. */
export function sharedTerms(a: ClaimView, b: ClaimView): Set<string> {
  const other = ownTerms(b);
  return new Set([...ownTerms(a)].filter((term) => other.has(term)));
}

const ownTerms = madeOnce((view: ClaimView) => termsOf(contentApart(view, view.quotes)));

/**
 * Whether what the two stand for is the same, not only in it: "the government said it had freed the girls who were
 * kidnapped in 2014" says nothing of who said that they were.
 */
function sayTheSame(
  a: ClaimView,
  x: Attribution,
  b: ClaimView,
  y: Attribution,
  shared: ReadonlySet<string>,
): boolean {
  if (isOneVoice(x, y)) return true;
  if (a.framing && b.framing) {
    const [p, q] = [mainVerb(x.words, a.framing), mainVerb(y.words, b.framing)];
    // Without a verb it is a caption or a heading.
    if ((x.rung === 'own' && !p) || (y.rung === 'own' && !q)) return false;
    if (!(p && tells(y.words, p, a.framing)) && !(q && tells(x.words, q, b.framing))) return false;
  }
  return [x, y].every(({ words }) => {
    const terms = termsOf(words);
    return common(terms, shared) >= WORDING.sharedOfAttributed * terms.size;
  });
}

/** The very words that the other quotes, without marks: rather an embedded post or a quote that was not found. */
function isUnmarked(own: Attribution, { quote, words }: Attribution): boolean {
  if (own.rung !== 'own' || !quote || quote.kind === 'indirect') return false;
  return align(own.words, words).common >= WORDING.unmarked * Math.min(own.words.length, words.length);
}

function isOneVoice({ quote: x }: Attribution, { quote: y }: Attribution): boolean {
  const [p, q] = [x?.speaker?.entity, y?.speaker?.entity];
  return p != null && q != null && isOnePerson(p, q);
}

/** Whether a claim names the other's speaker as well, outside what is said. */
function isNamedBeside({ mentions }: ClaimView, { quote }: Attribution, other: Speaker): boolean {
  return mentions.some(
    (mention) =>
      mention.entity !== null &&
      sameEntity(mention.entity, other.entity!) &&
      !(quote && within(mention, quote)),
  );
}

/** Whether who says it is named right beside it. */
function isNamed({ mentions, text }: ClaimView, { quote }: Attribution): boolean {
  const source = quote?.source;
  if (!quote || !source || !mentions.some((mention) => within(mention, source))) return false;
  const between =
    source.start >= quote.end ? text.slice(quote.end, source.start) : text.slice(source.end, quote.start);
  return between.length <= WORDING.besideQuote && !/[.!?]/.test(between);
}

function areUneven(a: ClaimView, x: Attribution, b: ClaimView, y: Attribution): boolean {
  // "The minister" is somebody whom the text may have named: no other rung than his name.
  const named = (p: Attribution, q: Attribution) =>
    p.rung === 'named' && q.rung === 'official' && (p.definite || q.definite);
  if (named(x, y) || named(y, x)) return false;
  // "Denied that it was" and "said it was not" are the same.
  const negated = (p: Attribution, q: Attribution, view: ClaimView) =>
    p.rung === 'denial' && q.rung !== 'own' && isNegated(view);
  return !negated(x, y, b) && !negated(y, x, a);
}

const isNegated = ({ framing, words }: ClaimView) =>
  words.some(({ norm }) => framing?.negations.has(norm) === true);
