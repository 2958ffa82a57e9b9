import type { Article } from '../../../../src/core/article/article.ts';
import type { Context, FactReport, SharedFact } from '../../../../src/core/context/context.ts';
import { importance } from '../../../../src/core/context/importance.ts';
import type { TracedOrigin } from '../../../../src/core/event/copies/traced-origin.ts';
import type { LedgerEntry } from '../../../../src/core/framing/ledger.ts';

/** What a context holds beside facts and coverage, with nothing in it. */
export const NOTHING_MORE: Pick<Context, 'ledger' | 'quoted' | 'names' | 'stage'> = {
  ledger: [],
  quoted: { speakers: [], groups: [] },
  names: {},
  stage: 'whole',
};

/** What a fact holds beside its reports, with nothing in it. */
export const WEIGHTLESS: Pick<SharedFact, 'importance' | 'absence'> = {
  importance: importance([]),
  absence: null,
};

/** What an article says in these words, which stand in it; as a first report, or one whose match was never scored. */
export function reportOf(
  { id, text }: Article,
  words: string,
  strength: FactReport['strength'] = 'strong',
): FactReport {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No article says "${words}".`);
  return {
    article: id,
    start,
    end: start + words.length,
    strength,
    score: null,
    heldBackBy: [],
    reasons: [],
  };
}

/** An origin with these fields; all others say nothing. */
export function origin(fields: Pick<TracedOrigin, 'id' | 'articles'> & Partial<TracedOrigin>): TracedOrigin {
  const nothing = { kind: 'own', agency: null, passages: [], containment: 0, credit: null } as const;
  return { ...nothing, firstKnownBy: null, parts: [], inCommon: [], ...fields };
}

/** An entry of the ledger that lists these uses by outlet, and says nothing else. */
export function ledgerEntry(entity: string, ...byOutlet: LedgerEntry['byOutlet']): LedgerEntry {
  const nothing = {
    isEvent: false,
    origins: 3,
    differing: 2,
    labels: [],
    reported: [],
    quoted: [],
    names: [],
  };
  return { entity, ids: [entity], ...nothing, byOutlet };
}
