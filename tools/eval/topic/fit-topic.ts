import { fieldWords, scorePage } from '../../../src/core/topic/score-page.ts';
import { ACCEPT_SCORE, FEATURE_WEIGHTS } from '../../../src/core/topic/thresholds.ts';
import type { TopicFeatures } from '../../../src/core/topic/topic-features.ts';
import { type Example, logisticRegression, probability } from '../../fact-model/logistic-regression.ts';
import { DETECTORS, type Labelled } from './labelled.ts';
import { type Judged, report } from './report-topic.ts';

const NAMES = Object.keys(FEATURE_WEIGHTS) as (keyof TopicFeatures)[];
const TENTHS = 10;
/** Of a squared weight. From one to five it changes hardly a page. */
const PENALTY = 2.5;

/**
 * The weights that logistic regression gives, for `thresholds.ts`, and what the detector reaches on tenths that were left
 * out of the fit. Pages on which a subject is not named at all are no examples: they are never taken.
 */
export function fitTopic(sets: Readonly<Record<string, readonly Labelled[]>>): void {
  const all = Object.entries(sets).flatMap(([set, pages]) =>
    pages.map((page) => ({ set, ...examine(page) })),
  );
  const { weights, bias } = logisticRegression(
    all.flatMap(({ example }) => example ?? []),
    PENALTY,
  );
  console.log(
    `fit: ${NAMES.map((name, k) => `${name} ${weights[k]!.toFixed(1)}`).join(', ')}, bias ${bias.toFixed(1)}`,
  );
  const judged = all.map(({ set, page, example }, i): Judged & { readonly set: string } => {
    const model = logisticRegression(
      all.flatMap((other, k) => (k % TENTHS === i % TENTHS ? [] : (other.example ?? []))),
      PENALTY,
    );
    const score = example ? probability(model, example.features) : 0;
    return { ...page, set, score, taken: score >= ACCEPT_SCORE };
  });
  for (const set of Object.keys(sets))
    report(
      `tenths left out, ${set}`,
      judged.filter((each) => each.set === set),
    );
}

function examine(page: Labelled): { readonly page: Labelled; readonly example: Example | null } {
  const { features } = scorePage(fieldWords(page.fields), DETECTORS);
  const example = features && {
    features: Float64Array.from(NAMES, (name) => features[name]),
    label: page.label ? (1 as const) : (0 as const),
    weight: page.doubtful ? 0.5 : 1,
  };
  return { page, example };
}
