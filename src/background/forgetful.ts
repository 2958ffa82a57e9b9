/** Something made once and remembered as long as the background lives, or until it is forgotten. */
export interface Forgetful<T> {
  (): Promise<T>;
  forget(): void;
}

/** A failure is not remembered: the next call tries again. */
export function forgetful<T>(make: () => Promise<T>): Forgetful<T> {
  let made: Promise<T> | null = null;
  const get = () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
  return Object.assign(get, {
    forget() {
      made = null;
    },
  });
}
