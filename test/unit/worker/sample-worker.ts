import type { SourceFile } from '../../../src/corpus/import/described.ts';
import type { StarterCorpus } from '../../../src/corpus/starter-corpus.ts';
import { addAtOnce } from '../../../src/corpus/store/sets/add-at-once.ts';
import { STARTER } from '../../../src/corpus/store/sets/known-sets.ts';
import { connectCorpus } from '../../../src/messages/connect-corpus.ts';
import type { CorpusProgress, Settings, WireCalls } from '../../../src/messages/corpus-protocol.ts';
import { answerCalls, type CallPort } from '../../../src/messages/worker-calls.ts';
import { corpusHandlers } from '../../../src/worker/corpus-handlers.ts';
import type { CorpusHost } from '../../../src/worker/corpus-host.ts';
import { failureOf } from '../../../src/worker/failure-of.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { ferry, tables } from '../core/sample-event.ts';
import { sampleStore } from '../corpus/store/sample-store.ts';

const starter: StarterCorpus = { version: 1, articles: Object.values(ferry) };

/** A page's client and the worker behind it, over a real message channel and a store in memory. */
export async function sampleWorker() {
  const { db, ports } = await sampleStore();
  await addAtOnce(db, { ...ports, now: () => 0 }, STARTER, starter.articles, { first: true });
  let settings: Settings = {};
  const host: CorpusHost = {
    database: async () => db,
    ports: async () => ports,
    starter: async () => starter,
    lexicon: async () => lexicon,
    contextTables: async () => tables,
    settings: async () => settings,
    keepSettings: async (next) => {
      settings = next;
    },
    room: async () => null,
    putLogAway: async () => {},
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
  const { port1, port2 } = new MessageChannel();
  answerCalls<WireCalls, CorpusProgress>(port2 as unknown as CallPort, corpusHandlers(host), failureOf);
  const nowhere = { read: async () => null, write: async () => {} };
  const corpus = connectCorpus(port1 as unknown as CallPort, {
    ledgerCopy: nowhere,
    settings: { read: async () => ({}), write: async () => {} },
  });
  port1.start();
  port2.start();
  /** Answers to whatever is sent to the worker: all that came before the one to a call that is known to be one. */
  async function asked(raw: unknown): Promise<unknown[]> {
    const answers: unknown[] = [];
    const heard = new Promise<void>((resolve) => {
      const hear = ({ data }: { readonly data: { readonly id: unknown } }) => {
        if (data.id !== -1) return answers.push(data);
        port1.removeEventListener('message', hear as never);
        return resolve();
      };
      port1.addEventListener('message', hear as never);
    });
    port1.postMessage(raw);
    port1.postMessage({ kind: 'call', id: -1, name: 'overview', message: 'none' });
    await heard;
    return answers;
  }
  return {
    corpus,
    asked,
    db,
    ports,
    settings: () => settings,
    setSettings: (next: Settings) => {
      settings = next;
    },
    close: () => {
      port1.close();
      port2.close();
      db.close();
    },
  };
}

export const fileOf = (path: string, ...lines: readonly unknown[]): SourceFile => ({
  path,
  blob: new Blob(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)),
});

export const plan = {
  labels: { name: 'Mine', licence: 'CC0', note: 'By hand.' },
  into: null,
  columns: [],
  resume: null,
} as const;
