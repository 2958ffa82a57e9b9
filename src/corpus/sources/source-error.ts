/**
 * A file or an entry of an archive that can't be read, or not to its end. The message says what is wrong with it in
 * words for a reader, to stand behind the file's name: "its gzip data ends too early".
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
