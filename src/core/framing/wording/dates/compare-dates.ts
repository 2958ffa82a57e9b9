import { cut, type Span } from '../../../article/article.ts';
import type { DateMention } from '../../../reading/reading.ts';
import { sameEntity } from '../attributions/attribution.ts';
import { mainVerb, tells } from '../attributions/main-verb.ts';
import { type ClaimView, common, near, termsOf, within, wordAt } from '../claim-view.ts';
import type { WordingDifference } from '../difference.ts';
import { WORDING } from '../thresholds.ts';
import { extentOf, holds } from './date-extent.ts';

/**
 * One date known more exactly in one claim, or two different ones of one happening. Only where each claim has a single
 * date of what happens (not of when it was said), said in like words.
 */
export function compareDates(a: ClaimView, b: ClaimView): WordingDifference[] {
  const [x, y] = [onlyDate(a), onlyDate(b)];
  if (!x || !y || x.date === y.date) return [];
  const words = (view: ClaimView, date: Span) => cut(view.text, date).toLowerCase();
  // "Monday" and "Monday" lead to two days only if one of the articles is dated wrong, or written later.
  if (words(a, x) === words(b, y)) return [];
  const [left, right] = [extentOf(x.date), extentOf(y.date)];
  if (!left || !right) return [];
  const shared = common(contextOf(a, x), contextOf(b, y));
  const receipts = { a: [x], b: [y] };
  const rank = FINENESS[x.precision] - FINENESS[y.precision];
  // A day in a year is easily another one's.
  const { same, finerDate } = WORDING.contextWords;
  const leastShared = Math.abs(rank) > FINENESS.month - FINENESS.year ? finerDate : same;
  if (holds(left, right) || holds(right, left)) {
    if (rank === 0 || shared < leastShared) return [];
    const fits = rank > 0 ? holds(right, left) : holds(left, right);
    return fits ? [{ kind: 'date', relation: 'finer', side: rank > 0 ? 'a' : 'b', ...receipts }] : [];
  }
  const apart = left[0] > right[1] || right[0] > left[1];
  const least = Math.min(contextOf(a, x).size, contextOf(b, y).size, WORDING.contextWords.otherDate);
  if (!apart || rank !== 0 || shared < Math.max(least, WORDING.contextWords.other)) return [];
  // A weekday may be a week off where a tense misleads.
  const off = left[0] - right[0];
  if (isLoose(a, x) || isLoose(b, y) || (off % 7 === 0 && !(isPrinted(a, x) && isPrinted(b, y)))) return [];
  if (!happenAlike(a, b) || strangers(a, b)) return [];
  return [{ kind: 'date', relation: 'other', side: null, ...receipts }];
}

/** Whether both tell of one happening: the verb of one in the other, and none of who said it. */
function happenAlike(a: ClaimView, b: ClaimView): boolean {
  if (!a.framing || !b.framing) return false;
  const [p, q] = [mainVerb(a.words, a.framing), mainVerb(b.words, b.framing)];
  if (!p || !q || a.framing.saying.has(p.norm) || b.framing.saying.has(q.norm)) return false;
  return tells(b.words, p, a.framing) || tells(a.words, q, b.framing);
}

/** Whether each claim names a person whom the other doesn't: two visits, two meetings. */
function strangers(a: ClaimView, b: ClaimView): boolean {
  const people = ({ mentions }: ClaimView) =>
    mentions.flatMap(({ kind, entity }) => (kind === 'person' && entity !== null ? [entity] : []));
  const [left, right] = [people(a), people(b)];
  const lacks = (some: string[], others: string[]) =>
    some.some((each) => !others.some((other) => sameEntity(each, other)));
  return lacks(left, right) && lacks(right, left);
}

const FINENESS: Readonly<Record<DateMention['precision'], number>> = {
  decade: 0,
  year: 1,
  season: 2,
  month: 3,
  week: 4,
  day: 5,
  minute: 6,
  range: -1,
};

/** "this month", "last year": which one depends on the day of publication, and a reprint has another. */
const isLoose = (view: ClaimView, date: DateMention) =>
  FINENESS[date.precision] < FINENESS.day && !isPrinted(view, date);

/** Not reckoned from the day of publication. */
const isPrinted = ({ text }: ClaimView, date: DateMention) =>
  (FINENESS[date.precision] < FINENESS.month ? /\d{4}/ : /\d/).test(cut(text, date));

/** The claim's date, where it has one alone; null if it has none, or several, or a range. */
function onlyDate(view: ClaimView): DateMention | null {
  const dates = view.dates.filter((date) => !isOfSaying(view, date));
  const [only] = dates;
  return dates.length === 1 && only!.precision !== 'range' ? only! : null;
}

/** "The ministry said on Friday": outside what is said, and in the clause of a cue. */
function isOfSaying(view: ClaimView, date: Span): boolean {
  return view.quotes.some((quote) => {
    const { cue, source } = quote;
    if (!cue || within(date, quote)) return false;
    const at = wordAt(view, date.start);
    return [cue, source].some((span) => {
      if (!span) return false;
      const [first, last] = [wordAt(view, span.start), wordAt(view, span.end)];
      const [from, to] = at < first ? [at, first] : [last, at];
      return (
        to - from <= WORDING.nearWords && !view.words.slice(from + 1, to).some(({ cut: comma }) => comma)
      );
    });
  });
}

const contextOf = (view: ClaimView, date: Span) => termsOf(near(view, date, WORDING.nearWords));
