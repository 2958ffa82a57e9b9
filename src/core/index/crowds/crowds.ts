import type { Slices } from '../../slices.ts';
import type { DayRecord } from '../segment/segment.ts';
import { INDEXING } from '../thresholds.ts';
import { CROWD } from './thresholds.ts';

/** An article, and those of the days around it whose signatures have most in common with its own. */
export interface Crowd {
  readonly number: number;
  /** Most in common first, ties by number; up to `CROWD.neighbours`. */
  readonly neighbours: readonly number[];
  /** Outlets that they are of, its own included. */
  readonly outlets: number;
}

export interface CrowdPorts {
  /** Whether an article may be shown. */
  isVisible(number: number): boolean;
  /** The same value for articles of one outlet. */
  outletOf(number: number): string;
}

interface Signed {
  readonly number: number;
  readonly outlet: string;
  readonly hashes: Uint16Array;
}

/** Articles of one day, and which of them has a term. */
interface Day {
  readonly articles: readonly Signed[];
  readonly having: ReadonlyMap<number, readonly Signed[]>;
}

/**
 * Where articles of most outlets stand close together: what may be events, told by signatures alone and so to be judged
 * afterwards. None is a neighbour of two crowds. Cost grows with the articles and not with their pairs,
 * since terms that many have are passed over.
 * @param records of all days, in any order; those without a day are left out
 * @returns up to `most`, of most outlets first, then of most articles
 */
export function* crowds(
  records: readonly Pick<DayRecord, 'day' | 'numbers' | 'hashes'>[],
  ports: CrowdPorts,
  most: number,
): Slices<Crowd[]> {
  const byDay = new Map<number, Pick<DayRecord, 'numbers' | 'hashes'>[]>();
  for (const record of records)
    if (record.day !== 'undated') byDay.set(record.day, [...(byDay.get(record.day) ?? []), record]);
  const window = new Map<number, Day>();
  const found: Crowd[] = [];
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    for (const past of window.keys()) if (past < day - CROWD.days) window.delete(past);
    for (let near = day - CROWD.days; near <= day + CROWD.days; near++)
      if (!window.has(near)) window.set(near, signedDay(byDay.get(near) ?? [], ports));
    const near = [...window.values()];
    for (const [i, article] of window.get(day)!.articles.entries()) {
      const crowd = crowdAround(article, near);
      if (crowd.outlets > 1) found.push(crowd);
      if (i % CROWD.slice === CROWD.slice - 1) yield null;
    }
    yield null;
  }
  return apart(found.sort(largestFirst), most);
}

const largestFirst = (a: Crowd, b: Crowd) =>
  b.outlets - a.outlets || b.neighbours.length - a.neighbours.length || a.number - b.number;

function signedDay(
  records: readonly Pick<DayRecord, 'numbers' | 'hashes'>[],
  { isVisible, outletOf }: CrowdPorts,
): Day {
  const length = INDEXING.signatureTerms;
  const articles = new Map<number, Signed>();
  const having = new Map<number, Signed[]>();
  for (const { numbers, hashes } of records)
    for (const [i, number] of numbers.entries()) {
      if (articles.has(number) || !isVisible(number)) continue;
      const own = hashes.subarray(i * length, (i + 1) * length);
      const signed = { number, outlet: outletOf(number), hashes: own };
      articles.set(number, signed);
      for (const hash of new Set(own)) {
        if (hash === 0) continue;
        const others = having.get(hash);
        if (others) others.push(signed);
        else having.set(hash, [signed]);
      }
    }
  return { articles: [...articles.values()], having };
}

function crowdAround({ number, outlet, hashes }: Signed, near: readonly Day[]): Crowd {
  const shared = new Map<Signed, number>();
  for (const hash of new Set(hashes.subarray(0, CROWD.terms))) {
    if (hash === 0) continue;
    const having = near.map((day) => day.having.get(hash) ?? []);
    if (having.reduce((sum, { length }) => sum + length, 0) > CROWD.commonest) continue;
    for (const others of having)
      for (const other of others)
        if (other.number !== number) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const neighbours = [...shared]
    .filter(([, terms]) => terms >= CROWD.shared)
    .sort(([a, most], [b, more]) => more - most || a.number - b.number)
    .slice(0, CROWD.neighbours)
    .map(([other]) => other);
  return {
    number,
    neighbours: neighbours.map((other) => other.number),
    outlets: new Set([outlet, ...neighbours.map((other) => other.outlet)]).size,
  };
}

/** The largest ones of which none stands in another. */
function apart(crowdsFound: readonly Crowd[], most: number): Crowd[] {
  const taken = new Set<number>();
  const chosen: Crowd[] = [];
  for (const crowd of crowdsFound) {
    if (chosen.length >= most) break;
    if (taken.has(crowd.number)) continue;
    const neighbours = crowd.neighbours.filter((number) => !taken.has(number));
    if (neighbours.length === 0) continue;
    chosen.push({ ...crowd, neighbours });
    for (const number of [crowd.number, ...neighbours]) taken.add(number);
  }
  return chosen;
}
