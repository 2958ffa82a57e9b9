import type { EventsProgress, FoundEvent } from '../../src/corpus/glance/found-event.ts';
import { glanceOf } from '../../src/corpus/glance/glance.ts';
import type { ImportOutcome, ImportPreview, ImportProgress } from '../../src/corpus/import/described.ts';
import type { Overview } from '../../src/corpus/store/described.ts';
import { versionChanges } from '../../src/corpus/version-changes.ts';
import type { PairAnswer } from '../../src/messages/corpus-protocol.ts';
import { CallFailed } from '../../src/messages/worker-calls.ts';
import type { CorpusClient } from '../../src/ui/options/platform.ts';
import { saying } from '../../src/words/saying.ts';
import { filePreview, heldOf, importPreview, marksOf, rowOf } from './fake-corpus.ts';
import { fakePair } from './fake-pair.ts';
import { type FakeProduct, fakeProduct } from './fake-product.ts';
import { type FakeSettings, fakeSettings } from './fake-settings.ts';
import { type FakeWrongMatches, fakeWrongMatches } from './fake-wrong-matches.ts';

/** What the fake worker is like; everything can be said anew while it is in use. */
export interface FakeCorpus {
  overview: Overview;
  /** Articles that a search of everything finds. */
  articles: number;
  preview: ImportPreview;
  outcome: ImportOutcome;
  /** Told while an import runs; it ends when all were told. */
  progress: readonly ImportProgress[];
  /** Waited for between two progress reports, and before every answer. */
  pause: () => Promise<void>;
  /** Calls that fail, by name. */
  failures: Partial<Record<keyof CorpusClient, CallFailed>>;
  /** What is set about pages. */
  readonly settings: FakeSettings;
  /** Told while events are looked for. */
  eventsProgress: readonly EventsProgress[];
  events: readonly FoundEvent[];
  pairOf: (two: { readonly a: number; readonly b: number }) => PairAnswer;
  readonly wrong: FakeWrongMatches;
  readonly product: FakeProduct;
  readonly calls: { readonly name: string; readonly message: unknown }[];
}

export function fakeCorpus(overview: Overview, change: Partial<FakeCorpus> = {}): FakeCorpus {
  return {
    overview,
    articles: overview.articles,
    preview: importPreview([filePreview()]),
    outcome: outcome(),
    progress: [],
    pause: () => Promise.resolve(),
    failures: {},
    settings: fakeSettings(),
    pairOf: ({ a, b }) => fakePair(a < overview.articles ? a : null, b < overview.articles ? b : null),
    eventsProgress: [{ judged: 3, of: 12 }],
    events: fakeEvents(overview.articles),
    wrong: fakeWrongMatches(),
    product: fakeProduct(),
    calls: [],
    ...change,
  };
}

/** Rows of so many articles make a picture; more of them only cost time. */
const MOST_COUNTED = 3_000;

/** Events that the first articles report. */
function fakeEvents(articles: number): FoundEvent[] {
  return [0, 9, 20]
    .filter((first) => first + 8 < articles)
    .map((first, i) => {
      const articles = Array.from({ length: 8 - 2 * i }, (_, n) => rowOf(first + n));
      return { articles, outlets: new Set(articles.flatMap(({ outlet }) => outlet || [])).size };
    });
}

export function outcome(change: Partial<ImportOutcome> = {}): ImportOutcome {
  return {
    kind: 'done',
    set: 'war',
    sets: ['war'],
    added: 1_180,
    updated: 12,
    alreadyHeld: 48,
    passedOver: 0,
    list: [],
    notes: [],
    seconds: 74,
    spent: { parsing: 12.4, reading: 40.1, indexing: 8.02, committing: 6.3 },
    ...change,
  };
}

export const FULL = new CallFailed({
  kind: 'full',
  said: saying('failure_full'),
});

/** The calls of a worker, answered from `corpus`. */
export function fakeClient(corpus: FakeCorpus): CorpusClient {
  const pause = () => corpus.pause();
  async function called<Value>(
    name: keyof CorpusClient,
    message: unknown,
    signal: AbortSignal | undefined,
    value: () => Value | Promise<Value>,
  ): Promise<Value> {
    corpus.calls.push({ name, message });
    await pause();
    const failure = corpus.failures[name];
    if (failure !== undefined) throw failure;
    if (signal?.aborted) throw new CallFailed({ kind: 'cancelled', said: saying('failure_cancelled') });
    return value();
  }
  const sets = (change: (set: Overview['sets'][number]) => Overview['sets'][number]) => {
    const { overview } = corpus;
    const after = overview.sets.map(change);
    const articles = after
      .filter((set) => set.deletedAt === null)
      .reduce((sum, set) => sum + set.articles, 0);
    corpus.overview = { ...overview, generation: overview.generation + 1, sets: after, articles };
    return null;
  };
  const deleted = (change: (all: Overview['deletedArticles']) => Overview['deletedArticles']) => {
    const { overview } = corpus;
    const deletedArticles = change(overview.deletedArticles);
    corpus.overview = { ...overview, generation: overview.generation + 1, deletedArticles };
    return null;
  };
  return {
    overview: (message) => called('overview', message, undefined, () => corpus.overview),
    labelSet: (message) =>
      called('labelSet', message, undefined, () =>
        sets((set) => (set.id === message.set ? { ...set, ...message.labels } : set)),
      ),
    switchSet: (message) =>
      called('switchSet', message, undefined, () =>
        sets((set) => (set.id === message.set ? { ...set, on: message.on } : set)),
      ),
    deleteSet: (message) =>
      called('deleteSet', message, undefined, () =>
        sets((set) => (set.id === message.set ? { ...set, deletedAt: Date.now() } : set)),
      ),
    undeleteSet: (message) =>
      called('undeleteSet', message, undefined, () =>
        sets((set) => (set.id === message.set ? { ...set, deletedAt: null } : set)),
      ),
    tidy: (message) =>
      called('tidy', message, undefined, () => {
        corpus.overview = {
          ...corpus.overview,
          sets: corpus.overview.sets.filter(
            (set) => set.deletedAt === null || set.deletedAt >= message.deletedBefore,
          ),
          deletedArticles: corpus.overview.deletedArticles.filter(
            ({ deletedAt }) => deletedAt >= message.deletedBefore,
          ),
        };
        return null;
      }),
    deleteEverything: (message) =>
      called('deleteEverything', message, undefined, () => {
        corpus.overview = { ...corpus.overview, sets: [], pending: [], articles: 0, damage: null };
        corpus.articles = 0;
        return null;
      }),
    bringBackStarter: (message) => called('bringBackStarter', message, undefined, () => null),
    recover: (message, options) =>
      called('recover', message, options?.signal, async () => {
        const found = corpus.overview.damage?.found ?? 0;
        options?.onProgress?.({ articles: Math.floor(found / 2) });
        await pause();
        corpus.overview = { ...corpus.overview, damage: null, articles: found };
        return corpus.overview;
      }),
    inspect: (message, options) =>
      called('inspect', message, options?.signal, async () => {
        const of = message.files.length;
        for (const files of [Math.floor(of / 3), of]) {
          options?.onProgress?.({ files, of });
          await pause();
        }
        return corpus.preview;
      }),
    import: async (message, options) => {
      const cancelled = { ...outcome({ kind: 'cancelled', added: 0, updated: 0, alreadyHeld: 0 }) };
      try {
        return await called('import', message, options?.signal, async () => {
          for (const progress of corpus.progress) {
            if (options?.signal?.aborted) return cancelled;
            options?.onProgress?.(progress);
            await pause();
          }
          return corpus.outcome;
        });
      } catch (error) {
        if (error instanceof CallFailed && error.kind === 'cancelled') return cancelled;
        throw error;
      }
    },
    discardImport: (message) =>
      called('discardImport', message, undefined, () => {
        const pending = corpus.overview.pending.filter((one) => one.id !== message.import);
        corpus.overview = { ...corpus.overview, pending };
        return null;
      }),
    export: (message, options) =>
      called('export', message, options?.signal, async () => {
        const of = corpus.overview.articles;
        options?.onProgress?.({ articles: Math.floor(of / 2), of });
        await pause();
        if (options?.signal?.aborted)
          throw new CallFailed({ kind: 'cancelled', said: saying('failure_cancelled') });
        return { file: new Blob(['{}\n']), name: `lateral.${message.format === 'csv' ? 'csv' : 'jsonl'}` };
      }),
    search: (message, options) =>
      called('search', message, options?.signal, () => {
        const nothing = message.query.includes('nothing');
        const words = message.query.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
        const numbers = Uint32Array.from({ length: nothing ? 0 : corpus.articles }, (_, i) => i);
        return {
          numbers: message.order === 'oldest' ? numbers.reverse() : numbers,
          problems: message.query.includes('after:soon')
            ? [saying('query_date', { name: 'after', value: 'soon' })]
            : [],
          marked: words,
        };
      }),
    rows: (message) => called('rows', message, undefined, () => [...message.numbers].map(rowOf)),
    article: (message) =>
      called('article', message, undefined, () =>
        message.number < corpus.articles ? heldOf(message.number) : null,
      ),
    readIn: (message) =>
      called('readIn', message, undefined, () => marksOf(heldOf(message.number).article.text)),
    changes: (message) =>
      called('changes', message, undefined, () => {
        const { article, older } = heldOf(message.number);
        return versionChanges([article, ...older.map((version) => version.article)]);
      }),
    comparePair: (message, options) =>
      called('comparePair', message, options?.signal, () => corpus.pairOf(message)),
    glance: (message, options) =>
      called('glance', message, options?.signal, () =>
        glanceOf(
          Array.from({ length: Math.min(MOST_COUNTED, corpus.overview.articles) }, (_, i) => rowOf(i)),
        ),
      ),
    events: (message, options) =>
      called('events', message, options?.signal, async () => {
        for (const progress of corpus.eventsProgress) {
          options?.onProgress?.(progress);
          await pause();
        }
        return corpus.events;
      }),
    deleteArticle: (message) =>
      called('deleteArticle', message, undefined, () => {
        const { number, title } = heldOf(message.number).row;
        return deleted((all) => [...all, { number, title, deletedAt: Date.now() }]);
      }),
    undeleteArticle: (message) =>
      called('undeleteArticle', message, undefined, () => {
        deleted((all) => all.filter(({ number }) => number !== message.number));
        return message.number;
      }),
  };
}
