import { MAX_NAME_LETTERS } from '../thresholds.ts';

/** A language's case endings, ready to lead back from a printed form to the nominatives it may stand for. */
export interface CaseEndings {
  /** Printed ending → endings of the nominative ('' where it is put after a consonant). */
  readonly nominatives: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  /** Words asked for before: a text repeats its names. */
  readonly asked: Map<string, readonly string[]>;
}

const CACHED = 2000;
const SHORTEST_STEM = 2;
const VOWEL = /[aeiouyąęóаеёиоуыэюяіїєў]$/u;

/** @param cases as in `NameForms.cases`: `nominative>other endings`, split by `|` */
export function compileCaseEndings(cases: string | undefined): CaseEndings {
  const nominatives = new Map<string, string[]>();
  let longest = 0;
  for (const rule of cases?.split('|') ?? []) {
    const [from = '', others = ''] = rule.trim().split('>');
    const nominative = from === '-' ? '' : from;
    for (const other of others.trim().split(/\s+/)) {
      const ending = other === '-' ? '' : other;
      const list = nominatives.get(ending);
      if (!list) nominatives.set(ending, [nominative]);
      else if (!list.includes(nominative)) list.push(nominative);
      longest = Math.max(longest, ending.length);
    }
  }
  return { nominatives, longest, asked: new Map() };
}

/** The word itself and all nominatives that the endings allow, in lower case. At most some twenty. */
export function nominativesOf(lower: string, endings: CaseEndings): readonly string[] {
  const known = endings.asked.get(lower);
  if (known) return known;
  const found = [lower];
  if (endings.longest > 0 && lower.length <= MAX_NAME_LETTERS) addNominatives(lower, endings, found);
  if (endings.asked.size >= CACHED) endings.asked.clear();
  endings.asked.set(lower, found);
  return found;
}

function addNominatives(lower: string, { nominatives, longest }: CaseEndings, found: string[]): void {
  for (let letters = Math.min(longest, lower.length - SHORTEST_STEM); letters >= 0; letters--) {
    const endings = nominatives.get(lower.slice(lower.length - letters));
    if (!endings) continue;
    const stem = lower.slice(0, lower.length - letters);
    for (const ending of endings) {
      if (ending === '' && VOWEL.test(stem)) continue;
      const nominative = stem + ending;
      if (!found.includes(nominative)) found.push(nominative);
    }
  }
}
