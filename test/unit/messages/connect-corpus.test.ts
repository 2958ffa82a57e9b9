import { afterEach, describe, expect, test } from 'vitest';
import { connectCorpus } from '../../../src/messages/connect-corpus.ts';
import { CORPUS_CHECKS } from '../../../src/messages/corpus-checks.ts';
import { FILES_A_PART } from '../../../src/messages/hand-over.ts';
import type { CallPort } from '../../../src/messages/worker-calls.ts';
import { saying } from '../../../src/words/saying.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

interface Call {
  readonly kind: string;
  readonly id: number;
  readonly name: string;
  readonly message: never;
}

/** A client whose worker is played by `answer`: what it returns is the answer's value. */
function client(answer: (call: Call, port: MessagePort) => unknown = () => null) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const calls: Call[] = [];
  const answers: unknown[] = [];
  port2.onmessage = ({ data }: { data: Call }) => {
    if (data.kind !== 'call') {
      answers.push(data);
      return;
    }
    calls.push(data);
    const value = answer(data, port2);
    if (value !== undefined) port2.postMessage({ kind: 'answer', id: data.id, value });
  };
  const kept: unknown[] = [];
  const page = {
    ledgerCopy: {
      read: async () => ({ generation: 3, count: 2, hash: 1 }),
      write: async (ledger: unknown) => void kept.push(ledger),
    },
    settings: { read: async () => ({ theme: 'dark' }), write: async (all: unknown) => void kept.push(all) },
  };
  const corpus = connectCorpus(port1 as unknown as CallPort, page);
  port1.start();
  /** Asks the page as the worker does. */
  const ask = async (name: string, message: unknown) => {
    port2.postMessage({ kind: 'call', id: 1_000 + answers.length, name, message });
    const before = answers.length;
    while (answers.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
    return answers.at(-1);
  };
  return { corpus, calls, kept, ask };
}

const files = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ path: `f${i}`, blob: new Blob([String(i)]) }));
const preview = { files: [], backups: [], fileCount: 0, bytes: 0, labels: {}, resumes: null };
const plan = { labels: { name: '', licence: '', note: '' }, into: null, columns: [], resume: null };

describe('files on their way to the worker', () => {
  test('go over in parts, once for inspecting and importing', async () => {
    const outcome = { kind: 'done', sets: [], list: [], notes: [] };
    const { corpus, calls } = client(({ name }) =>
      name === 'takeFiles' ? null : name === 'inspect' ? preview : outcome,
    );
    const list = files(FILES_A_PART + 1);
    await corpus.inspect({ files: list, columns: [] });
    await corpus.import({ files: list, plan });
    expect(calls.map(({ name }) => name)).toEqual(['takeFiles', 'takeFiles', 'inspect', 'import']);
    const taken = calls.slice(0, 2).map(({ message }) => CORPUS_CHECKS.takeFiles(message));
    expect(taken.flatMap((part) => part?.files.map(({ path }) => path))).toEqual(
      list.map(({ path }) => path),
    );
    for (const { name, message } of calls.slice(2)) {
      const check = CORPUS_CHECKS[name as 'inspect' | 'import'];
      expect(check(message)).toMatchObject({ files: { list: 1, count: FILES_A_PART + 1 } });
    }
  });

  test('that are others are another list', async () => {
    const { corpus, calls } = client(({ name }) => (name === 'takeFiles' ? null : preview));
    await corpus.inspect({ files: files(1), columns: [] });
    await corpus.inspect({ files: files(0), columns: [] });
    expect(calls.map(({ message }) => CORPUS_CHECKS.takeFiles(message)?.list)).toEqual([
      1,
      undefined,
      2,
      undefined,
    ]);
  });

  test('can be called back: an import is then cancelled like any other', async () => {
    const stop = new AbortController();
    const { corpus } = client((call, port) => {
      stop.abort();
      port.postMessage({
        kind: 'answer',
        id: call.id,
        failure: { kind: 'cancelled', said: saying('failure_cancelled') },
      });
      return undefined;
    });
    const ended = corpus.import({ files: files(600), plan }, { signal: stop.signal });
    expect(await ended).toMatchObject({ kind: 'cancelled', added: 0, list: [] });
    await expect(
      corpus.inspect({ files: files(600), columns: [] }, { signal: stop.signal }),
    ).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('what the page keeps for its worker', () => {
  test('is read and written through it', async () => {
    const { ask, kept } = client();
    expect(await ask('ledgerCopy', null)).toMatchObject({ value: { generation: 3, count: 2, hash: 1 } });
    expect(await ask('settings', null)).toMatchObject({ value: { theme: 'dark' } });
    await ask('keepLedgerCopy', { generation: 4, count: 2, hash: 9, more: 'is dropped' });
    await ask('keepSettings', { theme: 'light' });
    expect(kept).toEqual([{ generation: 4, count: 2, hash: 9 }, { theme: 'light' }]);
  });

  test.each([null, {}, { generation: -1, count: 1, hash: 1 }, { generation: 1, count: 1, hash: 1.5 }])(
    'is no ledger like %j',
    async (ledger) => {
      const { ask, kept } = client();
      expect(await ask('keepLedgerCopy', ledger)).toMatchObject({ failure: { kind: 'failed' } });
      expect(kept).toEqual([]);
    },
  );
});
