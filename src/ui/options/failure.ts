import type { FailureKind } from '../../messages/worker-calls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** What could not be done, in words for the reader, and what a surface can make of it. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
}

/** Something that is asked for, may fail, and may come. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'there'; readonly value: Value };

export const LOADING: Loaded<never> = { kind: 'loading' };

export function there<Value>(value: Value): Loaded<Value> {
  return { kind: 'there', value };
}

/** A call's failure as it is told to its caller; anything else that was thrown is a bug of ours and says so itself. */
export function failureOf(error: unknown): Failure {
  const kind = error instanceof Error ? (error as Partial<Failure>).kind : null;
  return { kind: isKind(kind) ? kind : 'failed', message: wordsOf(error) };
}

const KINDS: { readonly [kind in FailureKind]: true } = {
  cancelled: true,
  damaged: true,
  full: true,
  busy: true,
  newer: true,
  refused: true,
  gone: true,
  failed: true,
};

function isKind(kind: unknown): kind is FailureKind {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}
