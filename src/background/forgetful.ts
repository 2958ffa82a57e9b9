/** Makes a value once and remembers it as long as the background lives; a failure is not remembered. */
export function forgetful<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
