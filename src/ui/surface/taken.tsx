import type { Detection } from '../../core/topic/topic-pack.ts';
import { strings } from '../strings.ts';
import { emptyWords } from './empty-words.ts';

/** Names and words that counted, shown beyond this only in the panel. */
const MOST_EVIDENCE = 6;

interface DetectionProps {
  readonly detection: Detection;
}

/** The names and words that were counted, so that the reader can judge the decision. */
export function Seen({ detection }: DetectionProps) {
  if (detection.evidence.length === 0) return null;
  return (
    <dl class="seen">
      <dt>{emptyWords.seen}</dt>
      {detection.evidence.slice(0, MOST_EVIDENCE).map((evidence) => (
        <dd key={`${evidence.alias}-${evidence.field}`}>{emptyWords.evidence(evidence)}</dd>
      ))}
    </dl>
  );
}

/** Why a page was looked at by itself; nothing where the reader asked for it. */
export function Taken({ detection }: DetectionProps) {
  if (detection.topic === null) return null;
  return (
    <details class="taken">
      <summary>{strings.taken}</summary>
      <Seen detection={detection} />
    </details>
  );
}
