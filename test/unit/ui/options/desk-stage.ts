import { vi } from 'vitest';
import { createDesk, type Desk } from '../../../../src/ui/options/desk.ts';
import { firstState, nextState, type OptionsState } from '../../../../src/ui/options/options-state.ts';
import type { Platform } from '../../../../src/ui/options/platform.ts';
import { readRoute } from '../../../../src/ui/options/route.ts';
import { settingsActions } from '../../../../src/ui/options/settings/settings-actions.ts';
import { createStore } from '../../../../src/ui/options/store.ts';
import { type FakeCorpus, fakeClient, fakeCorpus } from '../../../options-page/fake-client.ts';
import { KNOWN, overviewOf, setCard } from '../../../options-page/fake-corpus.ts';
import { RULES } from '../../../options-page/fake-settings.ts';

export const NOON = Date.UTC(2023, 0, 9, 12);

export interface DeskStage {
  readonly desk: Desk;
  readonly corpus: FakeCorpus;
  readonly state: () => OptionsState;
  /** What was said aloud, in order. */
  readonly said: string[];
  readonly saved: { readonly file: Blob; readonly name: string }[];
  /** What waits for its time, with how long. */
  readonly waiting: { readonly milliseconds: number; readonly run: () => void }[];
  readonly platform: { -readonly [Part in keyof Platform]: Platform[Part] };
  /** Names of the calls that were made, in order. */
  readonly called: () => string[];
  /** Whatever was begun has come to its end. */
  readonly settled: () => Promise<void>;
}

/** Actions without a browser: a store, a fake worker, and a clock that stands still. */
export async function deskStage(corpus = fakeCorpus(overviewOf([setCard()])), hash = ''): Promise<DeskStage> {
  const store = createStore(firstState(readRoute(hash)), nextState);
  const saved: DeskStage['saved'] = [];
  const waiting: DeskStage['waiting'] = [];
  const said: string[] = [];
  const platform: DeskStage['platform'] = {
    now: () => NOON,
    go: vi.fn<Platform['go']>((route) => store.tell({ kind: 'routed', route })),
    save: (file, name) => void saved.push({ file, name }),
    storage: async () => ({ used: 1_000, free: 2_000, kept: false }),
    keep: async () => false,
    after: (milliseconds, run) => void waiting.push({ milliseconds, run }),
    askBeforeClosing: () => undefined,
  };
  const { settings, wrong, product } = corpus;
  const pages = { settings, rules: RULES, wrong, product };
  const desk = createDesk(store, fakeClient(corpus), platform, KNOWN, pages);
  let last = store.state().said;
  store.watch(() => {
    const now = store.state().said;
    if (now !== last) said.push(now.text);
    last = now;
  });
  await desk.refresh();
  await settingsActions(desk).refresh();
  corpus.calls.length = 0;
  return {
    desk,
    corpus,
    state: store.state,
    said,
    saved,
    waiting,
    platform,
    called: () => corpus.calls.map(({ name }) => name),
    settled: () => quiet(() => [store.state(), corpus.calls.length]),
  };
}

/** Turns of the event loop without anything new that count as quiet; effects of a view take a few. */
const QUIET_TURNS = 6;

/** Resolves when what is looked at has stayed the same for some turns of the event loop. */
export async function quiet(look: () => readonly unknown[]): Promise<void> {
  let before = look();
  for (let same = 0; same < QUIET_TURNS; same++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = look();
    if (now.some((part, i) => part !== before[i])) same = 0;
    before = now;
  }
}

/** From now on the worker waits at every step: it goes on when it is let, one step at a time or from then on. */
export function stepwise(corpus: FakeCorpus): {
  readonly pass: () => Promise<void>;
  readonly open: () => void;
} {
  let waiting: (() => void)[] = [];
  corpus.pause = () => new Promise((resolve) => void waiting.push(resolve));
  const goOn = () => {
    const before = waiting;
    waiting = [];
    for (const go of before) go();
  };
  return {
    async pass() {
      goOn();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    open() {
      corpus.pause = () => Promise.resolve();
      goOn();
    },
  };
}
