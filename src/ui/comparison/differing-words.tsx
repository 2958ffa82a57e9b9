import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import type { Passage, WordDifferences } from './word-by-word.ts';

interface DifferingWordsProps {
  /** The fact's first passage, which the one above was held against. */
  readonly first: Passage;
  readonly differing: WordDifferences;
}

const say = strings.wordByWord;

/**
 * Of two passages close in words: that there is no difference, or what the first one has in place of what is marked. They
 * are listed, not struck through in the other passage: nobody's passage is given words that don't stand in it.
 */
export function DifferingWords({ first, differing }: DifferingWordsProps) {
  if (differing.first.length === 0 && differing.second.length === 0)
    return <p class="differing-words">{say.same}</p>;
  return (
    <p class="differing-words">
      {differing.second.length > 0 && say.marked}{' '}
      {differing.first.length > 0 && (
        <>
          {say.first}:{' '}
          {differing.first.map((span, i) => (
            <span key={span.start} class="differing-words-first">
              {i > 0 && ' · '}
              <Receipt article={first.article} span={span} />
            </span>
          ))}
        </>
      )}
    </p>
  );
}
