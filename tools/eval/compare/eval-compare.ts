import type { EvalOptions } from '../options.ts';
import { evalCopies } from './copies.ts';
import { evalEvents } from './events.ts';
import { evalFactTime } from './fact-time.ts';
import { evalFacts, evalFactsKeptAside } from './facts.ts';
import { evalFraming } from './framing.ts';
import { evalImportance } from './importance.ts';
import { evalLabels } from './labels.ts';

/** One part of the comparison, measured and printed. */
type Part = (options: EvalOptions) => void;

const PARTS: Readonly<Record<string, Part>> = {
  facts: evalFacts,
  'kept-aside': evalFactsKeptAside,
  copies: evalCopies,
  events: evalEvents,
  labels: evalLabels,
  importance: evalImportance,
  framing: evalFraming,
  time: evalFactTime,
};

export function evalCompare(options: EvalOptions): void {
  for (const [name, part] of Object.entries(PARTS))
    if (options.only === undefined || options.only === name) part(options);
}
