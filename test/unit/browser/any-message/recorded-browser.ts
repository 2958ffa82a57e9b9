/** Calls of the extension API, by their names. */
export interface RecordedBrowser {
  readonly api: object;
  readonly calls: string[];
  /** Listeners by the event that they were added to. */
  readonly listeners: ReadonlyMap<string, (...args: never[]) => unknown>;
}

/** What some calls give, where `undefined` would be no answer of any browser. */
const GIVEN: Readonly<Record<string, unknown>> = {
  'storage.local.get': {},
  'storage.session.get': {},
  'tabs.query': [],
  'tabs.get': { id: 7, url: 'https://news.example/a' },
  'permissions.contains': true,
  'action.getBadgeText': '',
  'scripting.executeScript': [],
};

/** An extension API of which everything is there, does nothing, and is written down. */
export function recordedBrowser(): RecordedBrowser {
  const calls: string[] = [];
  const listeners = new Map<string, (...args: never[]) => unknown>();
  const under = (path: string): object =>
    new Proxy(() => {}, {
      get: (_, key) => {
        if (path === 'runtime' && key === 'id') return 'lateral';
        return under(path === '' ? String(key) : `${path}.${String(key)}`);
      },
      apply: (_, __, args: unknown[]) => {
        if (path === 'runtime.getURL') return `chrome-extension://lateral/${args[0]}`;
        if (path === 'runtime.getManifest') return { name: 'Lateral' };
        if (path === 'i18n.getMessage') return 'words';
        if (path.endsWith('.addListener')) {
          listeners.set(path.slice(0, -'.addListener'.length), args[0] as () => unknown);
          return undefined;
        }
        calls.push(path);
        return Promise.resolve(GIVEN[path]);
      },
    });
  return { api: under(''), calls, listeners };
}
