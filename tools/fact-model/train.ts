import type { FactPair } from './examples.ts';
import { type Example, type LinearModel, logisticRegression } from './logistic-regression.ts';

/** Chosen by leaving out each event in turn; from 10 to 60 all give the same within .005. */
const PENALTY = 40;

/** Fits the model to the pairs of several events; pairs that are weak in the gold are left out. */
export function trainFactModel(events: readonly (readonly FactPair[])[]): LinearModel {
  const examples = events
    .flat()
    .flatMap(({ features, label }): Example[] =>
      features && label !== null ? [{ features, label, weight: 1 }] : [],
    );
  return logisticRegression(examples, PENALTY);
}

/** Two features and some two thousand examples need no holding back. */
const PRESENCE_PENALTY = 0.01;

export function trainPresenceModel(events: readonly (readonly Example[])[]): LinearModel {
  return logisticRegression(events.flat(), PRESENCE_PENALTY);
}
