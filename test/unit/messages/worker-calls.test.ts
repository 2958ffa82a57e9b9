import { afterEach, describe, expect, test } from 'vitest';
import { callThrough } from '../../../src/messages/call-through.ts';
import {
  type AnswerChecks,
  answerCalls,
  CallFailed,
  type CallFailure,
  type CallHandlers,
  type CallPort,
} from '../../../src/messages/worker-calls.ts';
import { inWords } from '../../../src/words/in-words.ts';
import { saying } from '../../../src/words/saying.ts';
import { sayingLike } from '../../language/spoken.ts';

interface Sums {
  double(message: number): number;
  countTo(message: number): string;
  fail(message: null): null;
}
interface SumsProgress {
  countTo: number;
}

const isNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const isText = (value: unknown) => (typeof value === 'string' ? value : undefined);
const checks: AnswerChecks<Sums, SumsProgress> = {
  double: { answer: isNumber },
  countTo: { answer: isText, progress: isNumber },
  fail: { answer: (value) => (value === null ? null : undefined) },
};
const turn = () => new Promise((resolve) => setTimeout(resolve));
const handlers: CallHandlers<Sums, SumsProgress> = {
  double: { check: isNumber, handle: (n) => n * 2 },
  countTo: {
    check: isNumber,
    handle: async (most, { signal, report }) => {
      for (let n = 1; n <= most; n++) {
        report(n);
        await turn();
        signal.throwIfAborted();
      }
      return `counted to ${most}`;
    },
  },
  fail: {
    check: (value) => (value === null ? null : undefined),
    handle: () => {
      throw new RangeError('no room');
    },
  },
};
const failureOf = (error: unknown): CallFailure =>
  error instanceof RangeError
    ? { kind: 'full', said: saying('failure_ours', { what: error.message }) }
    : { kind: 'cancelled', said: saying('failure_ours', { what: 'stopped' }) };

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Two ends, and all that went over the wire to the answering one. */
function ends(answering: CallHandlers<Sums, SumsProgress> = handlers) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const sent: unknown[] = [];
  const caller = port1 as unknown as CallPort & { postMessage(message: unknown): void };
  const spied: CallPort = {
    postMessage: (message) => {
      sent.push(message);
      port1.postMessage(message);
    },
    addEventListener: caller.addEventListener.bind(caller),
  };
  answerCalls<Sums, SumsProgress>(port2 as unknown as CallPort, answering, failureOf);
  const calls = callThrough<Sums, SumsProgress>(spied, checks, saying('failure_workerGone'));
  port1.start();
  port2.start();
  return { calls, sent, port1, port2 };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) =>
      error instanceof CallFailed ? { kind: error.kind, says: inWords(error.saying) } : error,
  );

describe('calls between a page and its worker', () => {
  test('are answered, several at a time', async () => {
    const { calls } = ends();
    expect(await Promise.all([calls.double(2), calls.countTo(2), calls.double(4)])).toEqual([
      4,
      'counted to 2',
      8,
    ]);
  });

  test('report progress to the caller alone', async () => {
    const { calls } = ends();
    const seen: number[] = [];
    const other: number[] = [];
    await Promise.all([
      calls.countTo(3, { onProgress: (n) => seen.push(n) }),
      calls.countTo(1, { onProgress: (n) => other.push(n) }),
    ]);
    expect(seen).toEqual([1, 2, 3]);
    expect(other).toEqual([1]);
  });

  test('can be cancelled half way', async () => {
    const { calls } = ends();
    const stop = new AbortController();
    const seen: number[] = [];
    const counting = calls.countTo(1_000_000, {
      signal: stop.signal,
      onProgress: (n) => {
        seen.push(n);
        if (n === 3) stop.abort();
      },
    });
    expect(await failure(counting)).toEqual({
      kind: 'cancelled',
      says: 'Something in Lateral went wrong (stopped). What is in the corpus was not harmed. Reload this page, then try again.',
    });
    expect(seen.length).toBeLessThan(1_000);
  });

  test('that are cancelled before they begin never go out', async () => {
    const { calls, sent } = ends();
    expect(await failure(calls.double(1, { signal: AbortSignal.abort() }))).toMatchObject({
      kind: 'cancelled',
    });
    expect(sent).toEqual([]);
  });

  test('that fail do so with the kind and the words of the other end', async () => {
    const { calls } = ends();
    expect(await failure(calls.fail(null))).toEqual({
      kind: 'full',
      says: 'Something in Lateral went wrong (no room). What is in the corpus was not harmed. Reload this page, then try again.',
    });
  });

  test('of the wrong shape are refused by the other end', async () => {
    const { calls } = ends();
    const wrong = failure(calls.double('two' as unknown as number));
    expect(await wrong).toEqual({
      kind: 'failed',
      says: expect.stringContaining('(Malformed message "double")'),
    });
  });

  test.each(['nothing', 'toString', '__proto__', 'constructor'])('have no name "%s"', async (name) => {
    const { port1 } = ends();
    const answer = new Promise((resolve) => port1.addEventListener('message', ({ data }) => resolve(data)));
    port1.postMessage({ kind: 'call', id: 99, name, message: null });
    expect(await answer).toEqual({
      kind: 'answer',
      id: 99,
      failure: { kind: 'failed', said: sayingLike(/\(Unknown message\)/) },
    });
  });

  test('whose check fails are answered too', async () => {
    const check = () => {
      throw new RangeError('no room');
    };
    const { calls } = ends({ ...handlers, double: { ...handlers.double, check } });
    expect(await failure(calls.double(2))).toEqual({
      kind: 'full',
      says: 'Something in Lateral went wrong (no room). What is in the corpus was not harmed. Reload this page, then try again.',
    });
  });

  test('survive nonsense on the wire, from either side', async () => {
    const { calls, port1, port2 } = ends();
    const nonsense = [
      null,
      7,
      'call',
      [],
      {},
      { kind: 'call' },
      { kind: 'cancel', id: 5 },
      { kind: 'answer', id: 77 },
    ];
    for (const one of nonsense) {
      port1.postMessage(one);
      port2.postMessage(one);
    }
    port2.postMessage({ kind: 'progress', id: 1, value: 'not a number' });
    expect(await calls.double(21)).toBe(42);
  });

  test('that are answered with something else fail', async () => {
    const { calls } = ends({
      ...handlers,
      double: { check: isNumber, handle: () => 'four' as unknown as number },
    });
    expect(await failure(calls.double(2))).toMatchObject({ kind: 'failed' });
  });

  test('whose message can’t be sent fail', async () => {
    const { calls } = ends();
    expect(await failure(calls.double((() => 1) as unknown as number))).toMatchObject({ kind: 'failed' });
    expect(await calls.double(1)).toBe(2);
  });

  test('to an end that did not start fail, those under way and those to come', async () => {
    let error = () => {};
    const port: CallPort = {
      postMessage: () => {},
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === 'error') error = listener as () => void;
      },
    };
    const calls = callThrough<Sums, SumsProgress>(port, checks, saying('failure_workerGone'));
    const under = failure(calls.double(1));
    error();
    expect(await under).toEqual({ kind: 'gone', says: expect.stringContaining('did not start') });
    expect(await failure(calls.double(1))).toEqual({
      kind: 'gone',
      says: expect.stringContaining('did not start'),
    });
  });
});
