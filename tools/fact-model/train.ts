import type { FactPair } from './examples.ts';
import { type Example, type LinearModel, logisticRegression } from './logistic-regression.ts';
import type { PresenceExample } from './presence-examples.ts';

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

/** From 1 to 30 all give the same. */
const PRESENCE_PENALTY = 3;

/** Fits the model to examples of several events; what matches is left out, since nobody asks whether it is absent. */
export function trainPresenceModel(events: readonly (readonly PresenceExample[])[]): LinearModel {
  return logisticRegression(
    events.flat().filter(({ matched }) => !matched),
    PRESENCE_PENALTY,
  );
}
