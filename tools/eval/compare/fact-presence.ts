import { PRESENCE_MODEL } from '../../../src/core/facts/scoring/fact-model.ts';
import { PRESENCE_FEATURES } from '../../../src/core/facts/scoring/presence.ts';
import type { ComparingTables } from '../../../src/core/facts/tables.ts';
import { ALIGNING } from '../../../src/core/facts/thresholds.ts';
import { type LinearModel, probability } from '../../fact-model/logistic-regression.ts';
import { type PresenceExample, presenceExamples } from '../../fact-model/presence-examples.ts';
import { smallerEvents } from '../../fact-model/smaller-events.ts';
import { trainPresenceModel } from '../../fact-model/train.ts';
import { type AbsentTally, absentTally, lackingOn } from './fact-absences.ts';
import type { FactEvent } from './fact-events.ts';

/** A claim of the gold against an article: whether that has it, and how sure it is that it does. */
interface Judged {
  readonly label: 0 | 1;
  readonly presence: number;
}

/** What is called absent in an event, and all of which it was asked. */
export interface PresenceFigures extends AbsentTally {
  readonly judged: readonly Judged[];
}

/** By the packaged model, which was made from these events; the pairs scored by `without(event)`. */
export function presencePackaged(
  events: readonly FactEvent[],
  tables: ComparingTables,
  without: (...left: number[]) => LinearModel,
): PresenceFigures[] {
  return events.map((event, i) => figuresOf(event, presenceExamples(event, tables)(without(i)), PACKAGED));
}

const PACKAGED: LinearModel = {
  bias: PRESENCE_MODEL.bias,
  weights: Float64Array.from(PRESENCE_FEATURES, (name) => PRESENCE_MODEL.weights[name]),
};

/** Each event by models made from the others; so also the scores of the pairs in those. */
export function presenceLeftOut(
  events: readonly FactEvent[],
  tables: ComparingTables,
  without: (...left: number[]) => LinearModel,
): PresenceFigures[] {
  const whole = events.map((event) => presenceExamples(event, tables));
  const smaller = events.map((event) => smallerEvents(event).map((each) => presenceExamples(each, tables)));
  return events.map((event, left) => {
    const examples = events.flatMap((_, i) => {
      if (i === left) return [];
      const model = without(left, i);
      return [whole[i]!, ...smaller[i]!].map((examplesBy) => examplesBy(model));
    });
    return figuresOf(event, whole[left]!(without(left)), trainPresenceModel(examples));
  });
}

function figuresOf(
  event: FactEvent,
  examples: readonly PresenceExample[],
  model: LinearModel,
): PresenceFigures {
  const byKey = new Map<string, Judged>();
  for (const { key, page, label, features, matched } of examples) {
    const sure = matched ? 1 : probability(model, features);
    const place = `${key} ${page}`;
    // A sentence of the gold that is two of ours is called absent if one of them is.
    byKey.set(place, { label, presence: Math.min(sure, byKey.get(place)?.presence ?? 1) });
  }
  const judged = [...byKey.values()];
  const called = judged.filter(({ presence }) => presence < ALIGNING.absent);
  return {
    ...absentTally(),
    called: called.length,
    wrong: called.filter(({ label }) => label === 1).length,
    absent: event.articles.reduce((sum, { article: { id } }) => sum + lackingOn(event, id).size, 0),
    claims: judged.filter(({ label }) => label === 0).length,
    judged,
  };
}

const FOUND = [0.3, 0.35, 0.4, 0.45, 0.5];

/** Of what is called absent, which share is on the page, where so many of the truly absent are found. */
export function absentCurve(each: readonly PresenceFigures[]): string {
  const order = each.flatMap(({ judged }) => judged).sort((a, b) => a.presence - b.presence);
  const absent = each.reduce((sum, own) => sum + own.absent, 0);
  const points = FOUND.map((found) => {
    let wrong = 0;
    for (const [i, { label, presence }] of order.entries()) {
      wrong += label;
      if (i + 1 - wrong >= found * absent)
        return `${share(found)}: ${share(wrong / (i + 1), 3)} (below ${share(presence, 3)})`;
    }
    return `${share(found)}: not reached`;
  });
  return `  ${'wrong where found'.padEnd(20)} ${points.join(', ')}`;
}

const share = (value: number, digits = 2) => value.toFixed(digits).replace(/^0/, '');
