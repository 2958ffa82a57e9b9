import { expect } from 'vitest';
import { inWords } from '../../src/words/in-words.ts';
import type { Saying } from '../../src/words/saying.ts';

/** What a value becomes once all that it has to say is said. */
export type Spoken<Value> = Value extends Saying
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Spoken<Value[Key]> }
    : Value;

/** The same value with words in the place of each saying, however deep it lies. */
export function spoken<Value>(value: Value): Spoken<Value> {
  return said(value) as Spoken<Value>;
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  if ('key' in value && 'values' in value) return inWords(value as Saying);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said(one)]));
}

/** For the parts of an error or an answer: a saying whose words match. */
export function sayingLike(words: RegExp): unknown {
  return expect.toSatisfy((one) => words.test(inWords(one as Saying)), `says ${words}`);
}
