/** Runs steps to their end; others are answered between them. */
export async function inSlices<T>(steps: Generator<unknown, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** The same with fewer pauses: steps go on as long as no slice is longer than so many milliseconds. */
export async function inSlicesOf<T>(
  most: number,
  steps: Generator<unknown, T>,
  pause: () => Promise<void>,
  now: () => number,
): Promise<T> {
  let begun = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - begun < most) continue;
    await pause();
    begun = now();
  }
}
