import type { SetLabels } from '../../corpus/store/described.ts';
import type { CorpusCalls, CorpusProgress } from '../../messages/corpus-protocol.ts';
import type { Calls } from '../../messages/worker-calls.ts';
import type { Route } from './route.ts';

/** The corpus, as the page's worker answers for it; every call rejects with a failure for the reader. */
export type CorpusClient = Calls<CorpusCalls, CorpusProgress>;

/** What the browser says about the room that the extension takes, in bytes. */
export interface StorageUse {
  readonly used: number;
  readonly free: number;
  /** Whether it is kept when the disk fills up. */
  readonly kept: boolean;
}

/** What the page does outside its own view, passed in so that tests can stand in for a browser. */
export interface Platform {
  readonly now: () => number;
  readonly go: (route: Route, how: 'push' | 'replace') => void;
  /** Hands a file to the browser's downloads. */
  readonly save: (file: Blob, name: string) => void;
  /** Null where the browser does not say. */
  readonly storage: () => Promise<StorageUse | null>;
  /** Asks the browser not to clear what is held; whether it agreed. */
  readonly keep: () => Promise<boolean>;
  /** Calls back once, later. */
  readonly after: (milliseconds: number, run: () => void) => void;
  /** Whether the browser asks before it closes the tab. */
  readonly askBeforeClosing: (ask: boolean) => void;
}

/** Sets that the store always knows by these ids. */
export interface KnownSets {
  readonly starter: string;
  readonly kept: string;
  /** In place of one set: all, those that are switched off as well. */
  readonly every: string;
  /** What sets are stored as that no reader has named. */
  readonly unnamed: {
    readonly starter: SetLabels;
    readonly kept: SetLabels;
    readonly recovered: SetLabels;
  };
}
