/** What the command line of `npm run eval` says. */
export interface EvalOptions {
  /** Folder that holds the public sets. */
  readonly data?: string | undefined;
  /** The one part to measure; all where it is left out. */
  readonly only?: string | undefined;
  /** The measure whose errors are printed. */
  readonly errors?: string | undefined;
}
