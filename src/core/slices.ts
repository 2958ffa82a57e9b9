/** Work that stops every few milliseconds, so that whoever drives it can answer others in between. */
export type Slices<Result> = Generator<null, Result>;

/** All of it in one go. */
export function atOnce<Result>(slices: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
