/**
 * Makes `src/core/facts/scoring/fact-model.ts`, the weights by which two sentences are taken for the same fact, and by which an
 * article is taken to say what a sentence does, from the events whose facts were read by hand and may be tuned on, and
 * the five seeds:
 *
 *     npm run make:fact-model [-- FOLDER_OF_PUBLIC_SETS]
 *
 * `npm run eval -- compare --only facts` measures the same training with each event left out in turn.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../src/core/facts/scoring/pair-features.ts';
import { PRESENCE_FEATURES } from '../src/core/facts/scoring/presence.ts';
import { factEvents, seedEvent } from './eval/compare/fact-events.ts';
import { factPairs } from './fact-model/examples.ts';
import type { LinearModel } from './fact-model/logistic-regression.ts';
import { presenceExamples } from './fact-model/presence-examples.ts';
import { smallerEvents } from './fact-model/smaller-events.ts';
import { trainFactModel, trainPresenceModel } from './fact-model/train.ts';
import { comparingTables } from './packaged-tables.ts';

const root = process.cwd();
const tables = comparingTables(root);
const events = [...factEvents(root, 'tune', process.argv[2] ?? null), seedEvent(root)];
if (events.length < 2)
  throw new Error('the texts of newscluster-5w1h are not here; give the folder of the sets');
const pairs = events.map((event) => factPairs(event, tables));
const model = trainFactModel(pairs);
// What a sentence's best match is like has to be seen on events that the first model was not made from.
const presenceModel = trainPresenceModel(
  events.map((event, i) => {
    const without = trainFactModel(pairs.filter((_, other) => other !== i));
    return [event, ...smallerEvents(event)].flatMap((each) => presenceExamples(each, tables)(without));
  }),
);

const numbers = (names: readonly string[], { bias, weights }: LinearModel) => [
  `  bias: ${Number(bias.toFixed(4))},`,
  '  weights: {',
  ...names.map((name, k) => `    ${name}: ${Number(weights[k]!.toFixed(4))},`),
  '  },',
  '} as const;',
];
const pairCount = pairs.flat().filter(({ label }) => label === 1).length;
const lines = [
  `// Made by \`npm run make:fact-model\` from ${events.length} events read by hand (${pairCount} pairs of sentences that report the`,
  '// same fact): log odds by what is looked at. What the models reach on events they were not made from,',
  '// `npm run eval -- compare --only facts` says.',
  "import type { FeatureName } from './pair-features.ts';",
  "import type { PresenceFeature } from './presence.ts';",
  '',
  '/** That two sentences report the same fact. */',
  'export const FACT_MODEL = {',
  ...numbers(FEATURES, model).slice(0, -1),
  '} as const satisfies { bias: number; weights: Readonly<Record<FeatureName, number>> };',
  '',
  '/** That an article says what a sentence of another one does. */',
  'export const PRESENCE_MODEL = {',
  ...numbers(PRESENCE_FEATURES, presenceModel).slice(0, -1),
  '} as const satisfies { bias: number; weights: Readonly<Record<PresenceFeature, number>> };',
  '',
];
writeFileSync('src/core/facts/scoring/fact-model.ts', lines.join('\n'));
console.log(`trained on ${events.map(({ name }) => name).join(', ')}`);
