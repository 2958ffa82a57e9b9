import { useState } from 'preact/hooks';
import type { JudgedPassage, WrongMatch } from '../../../core/judging/wrong-match.ts';
import { strings } from '../../strings.ts';
import { judgedWords as say } from '../words/judged.ts';

/** Drawn at once: a reader who looks at a thousand of them looks at the last ones first. */
const AT_ONCE = 20;

interface JudgedListProps {
  readonly list: readonly WrongMatch[];
  readonly onTakeBack: (match: WrongMatch) => void;
}

/** Each with both passages, the last first. */
export function JudgedList({ list, onTakeBack }: JudgedListProps) {
  const [most, setMost] = useState(AT_ONCE);
  const left = list.length - most;
  return (
    <details class="more judged-list">
      <summary>{say.list}</summary>
      <ul>
        {list
          .toReversed()
          .slice(0, most)
          .map((match) => (
            <li key={match.passages.map(({ words }) => words).join('\n')}>
              {match.passages.map((passage, i) => (
                <Passage key={`${i === 0}`} passage={passage} />
              ))}
              <p class="soft">
                <time dateTime={match.judged}>{say.on(match.judged)}</time>{' '}
                <button type="button" class="link-button" onClick={() => onTakeBack(match)}>
                  {say.takeBack}
                </button>
              </p>
            </li>
          ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + AT_ONCE)}>
          {say.more(Math.min(AT_ONCE, left))}
        </button>
      )}
    </details>
  );
}

function Passage({ passage: { words, outlet, lang } }: { readonly passage: JudgedPassage }) {
  return (
    <blockquote>
      <span lang={lang ?? ''} dir="auto">
        {words}
      </span>{' '}
      <cite class="soft" dir="auto">
        {outlet.trim() || strings.unknownOutlet}
      </cite>
    </blockquote>
  );
}
