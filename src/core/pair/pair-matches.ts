import type { Span } from '../article/article.ts';
import type { Context, DifferingReport } from '../context/context.ts';
import { passageKey } from '../judging/passage-key.ts';
import type { PairDifference, PairMatch } from './compared-pair.ts';

/** The matches of a context of two articles: passages of its page and of the other one, in the page's order. */
export function matchesOf(context: Context, own: string, others: string): PairMatch[] {
  const differences = byMatch(context);
  const copies = samePlaces(context.page.text);
  const matches = context.facts.flatMap(({ id, reports: [first, ...rest] }): PairMatch[] => {
    if (first?.article !== context.page.id) return [];
    return rest.flatMap((report) => {
      const match = {
        b: place(report),
        strength: report.strength,
        heldBackBy: report.heldBackBy,
        reasons: report.reasons,
        sameWords:
          passageKey(own.slice(first.start, first.end)) ===
          passageKey(others.slice(report.start, report.end)),
        differences: differences.get(`${id} ${report.start}-${report.end}`) ?? [],
      };
      return copies(first).map((a) => ({ a, ...match }));
    });
  });
  return matches.sort(inOrder);
}

/**
 * With those that were only found from the other article's side, where another one was the nearest from this one. What
 * lies on both sides in a match that is known is the same, for a sentence and a clause of it.
 * @param back seen from the other article: its passages are `a`
 */
export function withMatchesBack(there: readonly PairMatch[], back: readonly PairMatch[]): PairMatch[] {
  const turned = back.map(
    (match): PairMatch => ({
      ...match,
      a: match.b,
      b: match.a,
      differences: match.differences.map(({ kind, a, b }) => ({ kind, a: b, b: a })),
    }),
  );
  const more = turned.filter((match) => !there.some(({ a, b }) => meet(a, match.a) && meet(b, match.b)));
  return [...there, ...more].sort(inOrder);
}

const place = ({ start, end }: Span): Span => ({ start, end });
const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const inOrder = (one: PairMatch, other: PairMatch) =>
  one.a.start - other.a.start || one.b.start - other.b.start;

/** The differences of each match, by fact and place. */
function byMatch({ differences }: Context): Map<string, PairDifference[]> {
  const found = new Map<string, PairDifference[]>();
  for (const { fact, kind, reports } of differences) {
    const [first, ...rest] = reports;
    for (const report of rest) {
      const key = `${fact} ${report.start}-${report.end}`;
      const known = found.get(key) ?? [];
      known.push({ kind, a: marksOfFirst(first!, report), b: report.marks.map(place) });
      found.set(key, known);
    }
  }
  return found;
}

/** The first report has the marks of all that are held against it: those of one are in its wording. */
function marksOfFirst(first: DifferingReport, { wording }: DifferingReport): Span[] {
  const own = wording.flatMap(({ a }) => a.map(place));
  return own.length > 0 ? own : first.marks.map(place);
}

/** A page that prints a sentence twice states it once: what is matched to the one is matched to the other. */
function samePlaces(text: string): (span: Span) => Span[] {
  return (span) => {
    const words = text.slice(span.start, span.end);
    const found: Span[] = [];
    // A passage of a few letters would be met inside words.
    if (words.length < LEAST_REPEATED) return [place(span)];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      found.push({ start: at, end: at + words.length });
    return found.length > 0 ? found : [place(span)];
  };
}

const LEAST_REPEATED = 20;
