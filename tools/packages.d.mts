/** The zips for the stores, made of `dist`, and of the sources that they were built from. */
export function makePackages(
  root: string,
): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
