import type { Article, Span } from '../article/article.ts';
import { contextSteps } from '../context/build-context.ts';
import type { Context } from '../context/context.ts';
import type { ContextTables } from '../context/tables.ts';
import { eventEvidence, sameEvent } from '../event/same-event.ts';
import { comparableSentences } from '../facts/sentence.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import { NONE_WRONG, type WrongPairs } from '../judging/wrong-pairs.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Slices } from '../slices.ts';
import type { ComparedPair } from './compared-pair.ts';
import { matchesOf, withMatchesBack } from './pair-matches.ts';

/**
 * Compares two articles that the reader chose, whatever they report, in slices. The same comparison as that of a page
 * with its coverage, made both ways round: of a page's sentence only the best match in an article counts, and the other
 * article's sentences are to have theirs too.
 */
export function* comparePairSteps(
  a: Article,
  b: Article,
  tables: ContextTables,
  wrong: WrongPairs = NONE_WRONG,
): Slices<ComparedPair> {
  // Two records may come from anywhere, and may even have one id.
  const [first, second] = [
    { ...a, id: 'a' },
    { ...b, id: 'b' },
  ];
  const reads = new Map<string, ReadArticle>();
  const read = (article: Article) => {
    const known = reads.get(article.id) ?? { article, reading: readArticle(article, tables.lexicon) };
    reads.set(article.id, known);
    return known;
  };
  const options = { wrong, given: true };
  const there = yield* untilDone(contextSteps(first, [second], tables, read, options));
  const back = yield* untilFacts(contextSteps(second, [first], tables, read, options));
  const { sameEvent: same, score } = sameEvent(first, second, tables);
  const { days, dates, announced, sharedTerms } = eventEvidence(first, second, tables);
  const copy = there.origins.find(({ kind, articles }) => kind === 'copy' && articles.length > 1);
  const sentences = [first, second].map((article) => comparableSentences(read(article)));
  const compared = sentences.map((own) =>
    own.slice(0, ALIGNING.mostOfChosen).map(({ start, end }): Span => ({ start, end })),
  );
  return {
    event: { sameEvent: same, score, days, dates, announced, sharedTerms },
    copied: copy?.containment ?? null,
    agency: copy?.agency ?? null,
    matches: withMatchesBack(matchesOf(there, a.text, b.text), matchesOf(back, b.text, a.text)),
    compared: { a: compared[0]!, b: compared[1]! },
    cut: sentences.some((own) => own.length > ALIGNING.mostOfChosen),
  };
}

function* untilDone(steps: Generator<Context | null, Context>): Slices<Context> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield null;
  }
}

/** How what comes back is worded is known from the way there. */
function* untilFacts(steps: Generator<Context | null, Context>): Slices<Context> {
  for (;;) {
    const { done, value } = steps.next();
    if (done || value?.stage === 'facts') return value!;
    yield null;
  }
}
