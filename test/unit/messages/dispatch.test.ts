import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dispatch, type Handlers, isRecord } from '../../../src/messages/dispatch.ts';
import { SayingError, saying } from '../../../src/words/saying.ts';
import { sayingLike } from '../../language/spoken.ts';

interface Sample {
  double(message: { readonly amount: number }): number;
  fail(message: { readonly how: string }): null;
}

const from = { id: 'lateral', url: 'https://news.example/', frameId: 0, tabId: 7 };

const handlers: Handlers<Sample> = {
  double: {
    check: (message) =>
      isRecord(message) && typeof message.amount === 'number' ? { amount: message.amount } : null,
    handle: ({ amount }, sender) => amount * 2 + (sender.tabId ?? 0),
  },
  fail: {
    check: (message) => (isRecord(message) && typeof message.how === 'string' ? { how: message.how } : null),
    handle: ({ how }) => {
      if (how === 'later') return Promise.reject(new Error('It failed later.'));
      throw how === 'at once' ? new TypeError('It failed at once.') : how;
    },
  },
};

const send = (raw: unknown) => dispatch<Sample>(handlers, raw, from);

describe('a message', () => {
  test('is answered by its handler, which knows the sender', async () => {
    expect(await send({ name: 'double', message: { amount: 21 } })).toEqual({ ok: true, value: 49 });
  });

  test('of the wrong shape is refused by name and handled by nobody', async () => {
    const handle = vi.fn();
    const spied = { ...handlers, double: { ...handlers.double, handle } };
    for (const message of [undefined, null, 1, 'n', [], {}, { amount: '1' }])
      expect(await dispatch<Sample>(spied, { name: 'double', message }, from)).toEqual({
        ok: false,
        error: sayingLike(/\(Malformed message "double"\)/),
      });
    expect(handle).not.toHaveBeenCalled();
  });

  test.each(['', 'Double', 'toString', 'constructor', '__proto__', 'hasOwnProperty', 'check', 'double '])(
    'of the unknown name %j is refused',
    async (name) => {
      expect(await send({ name, message: { amount: 1 } })).toEqual({
        ok: false,
        error: sayingLike(/\(Unknown message\)/),
      });
    },
  );

  test('whose name stands in a member called __proto__ has none', async () => {
    expect(
      await send(JSON.parse('{"__proto__": {"name": "double"}, "message": {"amount": 1}}')),
    ).toMatchObject({
      ok: false,
    });
  });

  test.each([
    ['later', /It failed later/],
    ['at once', /It failed at once/],
    ['a string', /a string/],
  ])('whose handler fails (%s) is answered with what went wrong', async (how, error) => {
    expect(await send({ name: 'fail', message: { how } })).toEqual({ ok: false, error: sayingLike(error) });
  });

  test('whose handler has words for a reader is answered with these alone', async () => {
    const said = saying('failure_unreadPage');
    const speaking = {
      ...handlers,
      fail: {
        ...handlers.fail,
        handle: () => {
          throw new SayingError(said);
        },
      },
    };
    expect(await dispatch<Sample>(speaking, { name: 'fail', message: { how: 'at once' } }, from)).toEqual({
      ok: false,
      error: said,
    });
  });

  test('whose check fails is answered too', async () => {
    const broken = {
      ...handlers,
      double: {
        ...handlers.double,
        check: () => {
          throw new Error('The check failed.');
        },
      },
    };
    expect(await dispatch<Sample>(broken, { name: 'double', message: {} }, from)).toEqual({
      ok: false,
      error: sayingLike(/The check failed/),
    });
  });

  test('of whatever kind never throws, and is never taken for one that it is not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withSparseArray: true }), async (raw) => {
        expect(await send(raw)).toMatchObject({ ok: false });
        expect(await send({ name: raw, message: raw })).toMatchObject({ ok: false });
        expect(await send({ name: 'double', message: raw })).toMatchObject({ ok: false });
      }),
      { numRuns: 500 },
    );
  });
});
