import { useState } from 'preact/hooks';
import { wordsOf } from '../../words/words-of.ts';
import { takeAlongWords as say } from './words.ts';

interface Doing {
  /** What came of the last thing done; '' while it goes on. */
  readonly said: string;
  /** Does something that may fail, then says the words it gives, or what failed. */
  readonly run: (what: keyof typeof say.failed, task: () => Promise<string>) => void;
}

/** Does one thing after another and has words for what came of it. */
export function useDoing(): Doing {
  const [said, setSaid] = useState('');
  return {
    said,
    run: (what, task) => {
      // Emptied first, so that the same words are said anew.
      setSaid('');
      task().then(setSaid, (error: unknown) => {
        const message = wordsOf(error);
        setSaid(`${say.failed[what]} ${say.why(message)}`);
      });
    },
  };
}
