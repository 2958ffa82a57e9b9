import { SayingError } from '../../words/saying.ts';

/**
 * A file or an entry of an archive that can't be read, or not to its end. It says what is wrong with it, to stand behind the
 * file's name: "its gzip data ends too early".
 */
export class SourceError extends SayingError {
  override readonly name = 'SourceError';
}
