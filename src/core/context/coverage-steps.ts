import type { Article } from '../article/article.ts';
import type { Independence } from '../event/independence.ts';
import type { EventTables } from '../event/same-event.ts';
import type { Slices } from '../slices.ts';
import type { Context } from './context.ts';
import { findCoverage } from './coverage.ts';

/** Who reports the page's event and who prints whose text, and nothing else: no article is read for it. */
export function* coverageSteps(
  page: Article,
  candidates: readonly Article[],
  tables: EventTables,
): Slices<Context> {
  const { covered } = yield* coveredSteps(page, candidates, tables);
  return covered;
}

/** The same, with what a whole comparison goes on with. `given`: the reader chose the candidates, which are all taken. */
export function* coveredSteps(
  page: Article,
  candidates: readonly Article[],
  tables: EventTables,
  given = false,
): Slices<{ covered: Context; independent: Independence }> {
  const { articles, entries, origins, independent, event } = yield* findCoverage(
    page,
    candidates,
    tables,
    given,
  );
  return {
    covered: { ...NOTHING_YET, page, articles, event, coverage: entries, origins },
    independent,
  };
}

const NOTHING_YET = {
  stage: 'coverage',
  facts: [],
  onlyHere: [],
  undecided: 0,
  differences: [],
  ledger: [],
  quoted: { speakers: [], groups: [] },
  names: {},
} as const satisfies Partial<Context>;
