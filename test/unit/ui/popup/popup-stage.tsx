import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';
import type { Answer, Kept } from '../../../../src/messages/protocol.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { SurfaceActions, SurfaceState } from '../../../../src/ui/surface/surface-state.ts';

// Without a browser the library waits 35 ms before it runs effects, and 20 are waited here.
options.requestAnimationFrame = (run) => setTimeout(run, 0);

export const detection = { topic: null, score: 0, evidence: [] };
/** What a page might be called that wants to be more than text. */
export const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

export interface Stage {
  readonly root: HTMLElement;
  readonly actions: {
    readonly [action in 'retry' | 'readPage' | 'readAnyTopic' | 'restore' | 'openCorpus']: ReturnType<
      typeof vi.fn<() => void>
    >;
  } & {
    readonly keep: ReturnType<typeof vi.fn<() => Promise<Kept>>>;
    readonly unkeep: ReturnType<typeof vi.fn<(number: number) => Promise<void>>>;
    readonly askToRead: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
    readonly switchSite: ReturnType<typeof vi.fn<(off: boolean) => void>>;
    readonly readEntry: ReturnType<typeof vi.fn<(title: string) => void>>;
    readonly readEntries: ReturnType<typeof vi.fn<() => void>>;
    readonly openPanel: ReturnType<typeof vi.fn<() => void>>;
    readonly again: ReturnType<typeof vi.fn<SurfaceActions['again']>>;
  };
  /** Shows a state and returns all its words. */
  readonly show: (state: SurfaceState, site?: string) => string;
}

/** A fresh document for every test, to show the popup in. */
export function popupStage(): Stage {
  const actions = {
    retry: vi.fn<() => void>(),
    readPage: vi.fn<() => void>(),
    readAnyTopic: vi.fn<() => void>(),
    restore: vi.fn<() => void>(),
    openCorpus: vi.fn<() => void>(),
    print: vi.fn(async () => {}),
    keep: vi.fn(async (): Promise<Kept> => ({ kind: 'kept', number: 5 })),
    unkeep: vi.fn(async () => {}),
    readEntry: vi.fn<(title: string) => void>(),
    readEntries: vi.fn<() => void>(),
    switchSite: vi.fn<(off: boolean) => void>(),
    askToRead: vi.fn(async () => true),
    openPanel: vi.fn<() => void>(),
    again: vi.fn<SurfaceActions['again']>(),
  };
  const stage = {
    root: null as unknown as HTMLElement,
    actions,
    show(state: SurfaceState, site?: string) {
      render(
        <Popup state={state} site={site ?? null} actions={actions} openPanel={actions.openPanel} />,
        stage.root,
      );
      return stage.root.textContent ?? '';
    },
  };
  beforeEach(() => {
    const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
    vi.stubGlobal('document', document);
    stage.root = document.getElementById('root') as unknown as HTMLElement;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });
  return stage;
}

export function compared(of: Context): Answer {
  return { kind: 'context', of: 'page', context: of, detection, held: 4, pageHeld: false };
}

export const rendered = () => new Promise((resolve) => setTimeout(resolve, 20));
