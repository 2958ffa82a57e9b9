import { type Saying, saying } from '../../words/saying.ts';

/** What is wrong in a pack, and where: a path as in `subjects[0].names`, '' where the pack as a whole is meant. */
export interface PackError {
  readonly at: string;
  readonly problem: Saying;
}

/** JSON that nothing is known of yet. */
export type Input = Readonly<Record<string, unknown>>;

export function record(
  input: unknown,
  at: string,
  errors: PackError[],
  problem: Saying = saying('topicError_object'),
): Input {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  errors.push({ at, problem });
  return {};
}

/** Reads own properties only, so that nothing comes from a prototype. */
export function own(input: Input, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}

export function line(input: Input, key: string, most: number, errors: PackError[], at = ''): string {
  const value = own(input, key);
  if (typeof value === 'string' && value.length <= most && value.trim() !== '') return value;
  errors.push({ at: path(at, key), problem: saying('topicError_text', { most }) });
  return '';
}

/** A list that may be left out, except where the caller asks for entries. */
export function list(input: Input, key: string, errors: PackError[], at = ''): readonly unknown[] {
  const value = own(input, key);
  if (Array.isArray(value)) return value;
  if (value !== undefined) errors.push({ at: path(at, key), problem: saying('topicError_list') });
  return [];
}

export function isId(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

export function path(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

export function atMost(at: string, most: number): PackError {
  return { at, problem: saying('topicError_atMost', { most }) };
}
