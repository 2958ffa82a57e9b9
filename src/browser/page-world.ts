interface PageRuntime {
  /** Undefined once the extension was reloaded or removed under the open page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  readonly onMessage?: { addListener(heard: HeardInPage): void };
}

/** Hands back `true` where it will call `answer` later. */
type HeardInPage = (
  raw: unknown,
  sender: { readonly id?: string; readonly tab?: unknown },
  answer: (value: unknown) => void,
) => true | undefined;

interface PageApi {
  readonly runtime?: PageRuntime;
  readonly storage?: {
    readonly local: { get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> };
  };
}

/**
 * The extension API as a page script has it, without the polyfill, which would add 10 kB to every page. Undefined once the
 * extension was reloaded or removed: a page script that outlived it stays quiet.
 */
export function pageApi(): PageApi | undefined {
  const world = globalThis as { browser?: PageApi; chrome?: PageApi };
  // Where one of them is missing, its name may stand for an element of the page with that id.
  return [world.browser, world.chrome].find((api) => api?.runtime?.id);
}
