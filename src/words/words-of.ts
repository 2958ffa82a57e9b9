import { inWords } from './in-words.ts';
import { SayingError } from './saying.ts';

/** What an error says to a reader; of one that was never meant for one, what it says. */
export function wordsOf(error: unknown): string {
  if (error instanceof SayingError) return inWords(error.saying);
  return error instanceof Error ? error.message : String(error);
}
