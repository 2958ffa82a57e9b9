import type { EvalOptions } from '../options.ts';

/** One part of the comparison, measured and printed. */
type Part = (options: EvalOptions) => void;

const PARTS: Readonly<Record<string, Part>> = {};

export function evalCompare(options: EvalOptions): void {
  for (const [name, part] of Object.entries(PARTS))
    if (options.only === undefined || options.only === name) part(options);
}
