interface PageRuntime {
  /** Undefined once the extension was reloaded or removed under the open page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
}

interface PageApi {
  readonly runtime?: PageRuntime;
  readonly storage?: {
    readonly local: { get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> };
  };
}

/**
 * The extension API as a page script has it, without the polyfill, which would add 10 kB to every page. Null once the
 * extension was reloaded or removed: a page script that outlived it stays quiet.
 */
export function pageApi(): PageApi | null {
  const world = globalThis as { browser?: PageApi; chrome?: PageApi };
  const api = world.browser ?? world.chrome;
  return api?.runtime?.id === undefined ? null : api;
}
