import { alignArticles } from '../../../src/core/context/align-articles.ts';
import { FACT_MODEL } from '../../../src/core/facts/scoring/fact-model.ts';
import { FEATURES } from '../../../src/core/facts/scoring/pair-features.ts';
import type { ComparingTables } from '../../../src/core/facts/tables.ts';
import { ALIGNING } from '../../../src/core/facts/thresholds.ts';
import { type FactPair, factPairs } from '../../fact-model/examples.ts';
import { type LinearModel, probability } from '../../fact-model/logistic-regression.ts';
import { trainFactModel } from '../../fact-model/train.ts';
import { comparingTables } from '../../packaged-tables.ts';
import type { EvalOptions } from '../options.ts';
import { f1, precision, recall, type Tally, tally } from '../score.ts';
import { type AbsentTally, absences, absentTally } from './fact-absences.ts';
import { type FactEvent, factEvents, seedEvent } from './fact-events.ts';
import { absentCurve, presenceLeftOut, presencePackaged } from './fact-presence.ts';
import { bestThreshold, surestThreshold } from './fact-thresholds.ts';

/**
 * Shared facts on the events that may be tuned on: the packaged model, which was made from them, and the same training
 * with each event left out, its thresholds chosen on the others.
 */
export function evalFacts(options: EvalOptions): void {
  const root = process.cwd();
  const tables = comparingTables(root);
  const events = [...factEvents(root, 'tune', options.data ?? null), seedEvent(root)];
  const pairs = events.map((event) => factPairs(event, tables));
  console.log(`\nshared facts, events tuned on: ${events.map(({ name }) => name).join(', ')}`);
  printPackaged(events, pairs, tables);
  console.log('  each event scored by a model made from the others, thresholds from the others');
  printLeftOut(events, pairs, tables);
  if (options.errors === 'strong' || options.errors === 'possible')
    printErrors(events, pairs, options.errors === 'strong' ? ALIGNING.strong : ALIGNING.possible);
}

/** Only totals: these events are kept aside, and nobody looks at what is wrong in them. */
export function evalFactsKeptAside(options: EvalOptions): void {
  const root = process.cwd();
  const tables = comparingTables(root);
  const events = factEvents(root, 'report', options.data ?? null);
  console.log(
    `\nshared facts, events kept aside: ${events.map(({ name }) => name).join(', ') || 'not here'}`,
  );
  if (events.length === 0) return;
  printPackaged(
    events,
    events.map((event) => factPairs(event, tables)),
    tables,
  );
}

const PACKAGED: LinearModel = {
  bias: FACT_MODEL.bias,
  weights: Float64Array.from(FEATURES, (name) => FACT_MODEL.weights[name]),
};

/** A pair of the gold that counts, with the score it gets. */
interface Scored {
  readonly label: 0 | 1;
  readonly score: number;
}

function scored(pairs: readonly FactPair[], model: LinearModel): Scored[] {
  return pairs.flatMap(({ label, features, limit }) =>
    label === null ? [] : [{ label, score: features ? Math.min(limit, probability(model, features)) : 0 }],
  );
}

function printPackaged(
  events: readonly FactEvent[],
  pairs: readonly (readonly FactPair[])[],
  tables: ComparingTables,
): void {
  const each = pairs.map((own) => scored(own, PACKAGED));
  print(
    'strong',
    each.map((own) => tallyOf(own, ALIGNING.strong)),
  );
  print(
    'strong or possible',
    each.map((own) => tallyOf(own, ALIGNING.possible)),
  );
  printAverage(each);
  printAbsent(events.map((event) => absences(event, (page, others) => alignArticles(page, others, tables))));
}

function printLeftOut(
  events: readonly FactEvent[],
  pairs: readonly (readonly FactPair[])[],
  tables: ComparingTables,
): void {
  const without = (...left: number[]) => trainFactModel(pairs.filter((_, i) => !left.includes(i)));
  const own = events.map((_, i) => scored(pairs[i]!, without(i)));
  const thresholds = events.map((_, left) => {
    const others = events.flatMap((_, i) => (i === left ? [] : scored(pairs[i]!, without(left, i))));
    return { strong: surestThreshold(others, SURE), possible: bestThreshold(others) };
  });
  print(
    'strong',
    own.map((each, i) => tallyOf(each, thresholds[i]!.strong)),
  );
  print(
    'strong or possible',
    own.map((each, i) => tallyOf(each, thresholds[i]!.possible)),
  );
  printAverage(own);
  const told = thresholds.map(({ strong, possible }) => `${strong.toFixed(2)} ${possible.toFixed(2)}`);
  console.log(`  thresholds  ${told.join(', ')}`);
  const tuned = presencePackaged(events, tables, without);
  const present = presenceLeftOut(events, tables, without);
  printAbsent(present);
  console.log(`${absentCurve(present)}\n  the same by the packaged model\n${absentCurve(tuned)}`);
}

/** Nine in ten right are wanted of a strong match. */
const SURE = 0.9;

function tallyOf(pairs: readonly Scored[], threshold: number): Tally {
  const found = pairs.filter(({ score }) => score >= threshold);
  return {
    right: found.filter(({ label }) => label === 1).length,
    found: found.length,
    wanted: pairs.filter(({ label }) => label === 1).length,
  };
}

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');
const short = (value: number) => value.toFixed(2).replace(/^0/, '');

function print(name: string, each: readonly Tally[]): void {
  const all = each.reduce(
    (sum, own) => ({
      right: sum.right + own.right,
      found: sum.found + own.found,
      wanted: sum.wanted + own.wanted,
    }),
    tally(),
  );
  const events = each.map((own) => `${short(precision(own))} ${short(recall(own))} ${short(f1(own))}`);
  console.log(
    `  ${name.padEnd(20)} P ${figure(precision(all))}  R ${figure(recall(all))}  F1 ${figure(f1(all))}  (${all.found} found, ${all.wanted} wanted)  events P R F1: ${events.join(', ')}`,
  );
}

function printAverage(each: readonly (readonly Scored[])[]): void {
  const values = each.map(averagePrecision);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  console.log(`  ${'average precision'.padEnd(20)} ${figure(mean)}  events: ${values.map(short).join(', ')}`);
}

/** Mean, over the right pairs in order of their scores, of the precision down to each. */
function averagePrecision(pairs: readonly Scored[]): number {
  const order = [...pairs].sort((a, b) => b.score - a.score);
  let [right, total] = [0, 0];
  for (const [i, { label }] of order.entries()) {
    if (label === 0) continue;
    right += 1;
    total += right / (i + 1);
  }
  return right === 0 ? 1 : total / right;
}

function printAbsent(each: readonly AbsentTally[]): void {
  const all = absentTally();
  for (const own of each) {
    all.called += own.called;
    all.wrong += own.wrong;
    all.absent += own.absent;
    all.claims += own.claims;
  }
  const told = (own: AbsentTally) =>
    `wrong ${short(own.wrong / Math.max(1, own.called))} found ${short((own.called - own.wrong) / Math.max(1, own.absent))}`;
  console.log(
    `  ${'called absent'.padEnd(20)} ${figure(all.wrong / Math.max(1, all.called))} of ${all.called} are on the page; ${figure((all.called - all.wrong) / Math.max(1, all.absent))} of ${all.absent} truly absent found, ${figure((all.called - all.wrong) / Math.max(1, all.claims))} of the ${all.claims} whole sentences  events: ${each.map(told).join(', ')}`,
  );
}

/** Wrong pairs with the highest scores and right ones with the lowest, each scored without its event. */
function printErrors(
  events: readonly FactEvent[],
  pairs: readonly (readonly FactPair[])[],
  threshold: number,
): void {
  for (const [i, event] of events.entries()) {
    const model = trainFactModel(pairs.filter((_, other) => other !== i));
    for (const { a, b, label, features, limit } of pairs[i]!) {
      if (label === null) continue;
      const score = features ? Math.min(limit, probability(model, features)) : 0;
      if (score >= threshold !== (label === 1))
        console.log(`    ${event.name} ${a} ${b} ${label === 1 ? 'missed' : 'wrong'} ${score.toFixed(3)}`);
    }
  }
}
