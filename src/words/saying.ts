import type { CountedKey, MessageKey, Named } from './speech.ts';

/**
 * A sentence that is put into words where it is shown, in the language of whoever reads it: the key of a message, and what
 * goes into its places. Plain data, so that workers, which know no language, can hand it on.
 */
export interface Saying {
  readonly key: string;
  readonly values: Readonly<Record<string, SaidValue>>;
  /** Of a message with plural forms: how many. */
  readonly count?: number;
  /** The sentence behind it. */
  readonly next?: Saying;
}

/** A name or a quotation as it is, a number that is yet to be printed, or another message. */
export type SaidValue = string | number | Saying;

type Values<Name extends PropertyKey> = { readonly [name in Name]: SaidValue };
type Given<Name extends PropertyKey> = [Name] extends [never] ? [] : [values: Values<Name>];

export function saying<Key extends MessageKey>(key: Key, ...given: Given<Named<Key>>): Saying {
  return { key, values: given[0] ?? {} };
}

/** The form of a message for `count` things. */
export function sayingOf<Key extends CountedKey>(
  key: Key,
  count: number,
  ...given: Given<Exclude<Named<`${Key}_other`>, 'count'>>
): Saying {
  return { key, values: given[0] ?? {}, count };
}

export function inARow(first: Saying, ...others: readonly Saying[]): Saying {
  const [second, ...rest] = first.next ? [first.next, ...others] : others;
  return second === undefined ? first : { ...first, next: inARow(second, ...rest) };
}

/** An error that says to a reader what happened. Its message is for whoever looks for a fault: the key and the values. */
export class SayingError extends Error {
  override readonly name: string = 'SayingError';
  readonly saying: Saying;

  constructor(said: Saying, options?: ErrorOptions) {
    super(`${said.key} ${JSON.stringify(said.values)}`, options);
    this.saying = said;
  }
}

/** What went wrong, to be put in brackets into what is said of it. */
export function whatWentWrong(error: unknown): SaidValue {
  if (error instanceof SayingError) return error.saying;
  return error instanceof Error ? error.message : String(error);
}
