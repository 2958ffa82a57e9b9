import { markWords as say } from './mark-words.ts';

const LINES = ['shared', 'differs', 'only-here'] as const;

/** The three lines as they look in pages, each with what it means. */
export function MarkLegend() {
  return (
    <div class="mark-legend">
      <ul aria-label={say.legend}>
        {LINES.map((line) => (
          <li key={line}>
            <span class={`mark-line mark-line-${line}`}>{say.lines[line]}</span>
          </li>
        ))}
      </ul>
      <p>{say.rest}</p>
      <p>{say.noticed}</p>
    </div>
  );
}
