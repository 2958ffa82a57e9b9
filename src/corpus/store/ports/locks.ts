/** The right to be alone at something, over all tabs and workers of the extension. */
export interface Locks {
  /**
   * Takes a lock until it is given back or its holder dies. Null at once if another holds it, unless `wait` is given:
   * then it waits for its turn, until `wait` aborts, which rejects with the signal's reason.
   */
  hold(name: LockName, wait: AbortSignal | null): Promise<HeldLock | null>;
  isHeld(name: LockName): Promise<boolean>;
}

export interface HeldLock {
  giveBack(): void;
}

/** One imports at a time (or empties or recovers the store), one tidies; the third says which import is at work. */
export type LockName = 'lateral-import' | 'lateral-tidy' | `lateral-import:${string}`;

/** Locks of the browser (`navigator.locks`). */
export function webLocks(manager: Pick<LockManager, 'request' | 'query'>): Locks {
  return {
    hold: (name, wait) =>
      new Promise((resolve, reject) => {
        const held = (lock: Lock | null) => {
          if (!lock) {
            resolve(null);
            return undefined;
          }
          return new Promise<void>((giveBack) => resolve({ giveBack }));
        };
        const options = wait ? { signal: wait } : { ifAvailable: true };
        manager.request(name, options, held).catch(reject);
      }),
    isHeld: async (name) => ((await manager.query()).held ?? []).some((lock) => lock.name === name),
  };
}
