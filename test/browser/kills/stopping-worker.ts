/**
 * Where in a transaction the worker stops: when it has begun and nothing is asked of it; when the first thing that it writes
 * is written, and not committed; when it is committed, and whoever waits for it does not know yet.
 */
export const MOMENTS = ['begun', 'writing', 'committed'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Stop {
  /** Transactions that write, counted from when this is said, from 1. */
  readonly transaction: number;
  readonly moment: Moment;
}

/** What a worker says when it stops. */
export interface Stopped {
  /** Articles in transactions that were committed. */
  readonly articles: number;
}

/** What page and worker say to each other on the channel `CHANNEL`. */
export type Said =
  | { readonly kind: 'stop'; readonly at: Stop }
  | { readonly kind: 'heard' }
  | { readonly kind: 'stopped'; readonly as: Stopped }
  | { readonly kind: 'count' }
  | { readonly kind: 'counted'; readonly begun: number };

export const CHANNEL = 'lateral-kills';

/** Runs in the worker, before anything of its own: its text is put in front of its file. It may use nothing from outside. */
export function stoppingWorker(channel: string): void {
  const page = new BroadcastChannel(channel);
  const say = (said: Said) => page.postMessage(said);
  let stop: Stop | null = null;
  let begun = 0;
  let committed = 0;
  /** Those that are not over: their numbers, and how many articles they have put. */
  const open = new WeakMap<IDBTransaction, { readonly number: number; articles: number }>();

  /** How many articles stand in each record, whose articles are written again with the next. */
  const records = new Map<unknown, number>();
  function taken(key: unknown, record: (unknown | null)[]): number {
    const articles = record.filter((article) => article !== null).length;
    const before = records.get(key) ?? 0;
    records.set(key, articles);
    return articles - before;
  }

  page.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'count') say({ kind: 'counted', begun });
    if (data.kind !== 'stop') return;
    stop = data.at;
    begun = 0;
    committed = 0;
    say({ kind: 'heard' });
  };

  /** Nothing more happens in this worker, until it is killed. */
  function stopAt(transaction: number, moment: Moment): void {
    if (stop?.transaction !== transaction || stop.moment !== moment) return;
    say({ kind: 'stopped', as: { articles: committed } });
    for (;;);
  }

  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const tx = begin.apply(this, args);
    if (tx.mode !== 'readwrite') return tx;
    begun += 1;
    const own = { number: begun, articles: 0 };
    open.set(tx, own);
    // Before anybody else hears of it.
    tx.addEventListener('complete', () => {
      committed += own.articles;
      stopAt(own.number, 'committed');
    });
    stopAt(own.number, 'begun');
    return tx;
  };

  for (const name of ['add', 'put'] as const) {
    const { [name]: write } = IDBObjectStore.prototype;
    IDBObjectStore.prototype[name] = function (...args) {
      const request = write.apply(this, args);
      const own = open.get(this.transaction);
      if (!own) return request;
      if (this.name === 'articles') own.articles += taken(args[1], args[0]);
      request.addEventListener('success', () => stopAt(own.number, 'writing'));
      return request;
    };
  }
}
