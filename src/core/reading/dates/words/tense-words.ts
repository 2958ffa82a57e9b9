import type { Tense } from '../../../languages/calendars.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Term } from './terms.ts';

export type TenseSign = 'future' | 'possible' | 'past' | 'participle' | 'present' | 'clause';

/** Shorter words end in anything. */
const MIN_ENDED = 4;
/** The longest ending that a calendar lists. */
const MAX_ENDING = 6;

const SIGNS = ['future', 'possible', 'past', 'present', 'clause'] as const;

/** Which words tell the time a sentence speaks of. */
export class TenseWords {
  readonly #phrases: PhraseTable;
  readonly #timeless: ReadonlySet<string>;
  readonly #endings: ReadonlyMap<string, TenseSign>;

  constructor(tense: Tense, elided: ReadonlySet<string>) {
    this.#phrases = new PhraseTable(SIGNS.map((sign) => tense[sign] ?? '').join('|'), elided);
    this.#timeless = new Set(tense.timeless?.split(' '));
    const endings = (list: string | undefined, sign: TenseSign) =>
      (list?.split(' ') ?? []).map((ending) => [ending, sign] as const);
    this.#endings = new Map([
      ...endings(tense.pastEndings, 'participle'),
      ...endings(tense.futureEndings, 'future'),
    ]);
  }

  /** `participle`: by its ending only, so it may also be one of the present or the future ("is closed"). */
  at(terms: readonly Term[], at: number): TenseSign | null {
    const found = this.#phrases.at(terms, at);
    if (found) return SIGNS[found.value]!;
    const { lower, kind, capital } = terms[at]!;
    if (kind !== 'word' || capital || lower.length < MIN_ENDED || this.#timeless.has(lower)) return null;
    for (let length = Math.min(MAX_ENDING, lower.length - 1); length > 0; length--) {
      const sign = this.#endings.get(lower.slice(-length));
      if (sign) return sign;
    }
    return null;
  }
}
