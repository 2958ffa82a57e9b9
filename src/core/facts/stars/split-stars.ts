import type { Span } from '../../article/article.ts';
import { ALIGNING } from '../thresholds.ts';
import type { WeighedSentence } from '../weighing/weigh.ts';
import type { Star } from './stars.ts';

/**
 * One star a clause where others surely carry different clauses of a sentence: each reports a fact of its own. Whoever
 * carries more than a clause stands in all of them.
 */
export function splitByClause(star: Star): Star[] {
  const { centre, points } = star;
  if (centre.sentence.clauses.length < 2 || points.length < 2) return [star];
  const carried = points.map((point) => clauseOf(centre, point.sentence));
  const sure = carried.filter((_, k) => points[k]!.score >= ALIGNING.strong);
  const clauses = [...new Set(sure)].filter((clause) => clause !== null);
  if (clauses.length < 2) return [star];
  return clauses
    .sort((a, b) => a.start - b.start)
    .map((clause) => ({
      centre: { ...centre, sentence: { ...centre.sentence, start: clause.start, end: clause.end } },
      points: points.filter((_, k) => carried[k] === clause || !clauses.includes(carried[k]!)),
    }));
}

/** The clause in which nearly all lies that two sentences share; null if it is spread over several. */
function clauseOf(centre: WeighedSentence, other: WeighedSentence): Span | null {
  const { words, clauses } = centre.sentence;
  const weights = new Map(Array.from(other.terms.ids, (id, k) => [id, other.terms.weights[k]!] as const));
  const own = new Map(Array.from(centre.terms.ids, (id, k) => [id, centre.terms.weights[k]!] as const));
  const shared = (span: Span | null) => {
    const ids = new Set<number>();
    for (const [at, { start, end }] of words.entries())
      if (!span || (start >= span.start && end <= span.end)) ids.add(centre.wordIds[at]!);
    let total = 0;
    for (const id of ids) total += Math.min(own.get(id)!, weights.get(id) ?? 0);
    return total;
  };
  const all = shared(null);
  return clauses.find((clause) => shared(clause) >= ALIGNING.inOneClause * all) ?? null;
}
