import { pictureStrings as say } from '../words.ts';
import type { Timeline } from './timeline-data.ts';

/** What the two parts of a bar are. */
export function TimelineKey({ data }: { readonly data: Timeline }) {
  if (data.dated === 0) return null;
  const anyAfter = data.rows.some(({ after }) => after > 0);
  return (
    <ul class="picture-key">
      {anyAfter && (
        <li>
          <svg width="18" height="11" aria-hidden="true">
            <rect x="0.5" y="0.5" width="17" height="10" fill="var(--ink)" stroke="var(--ink)" />
          </svg>{' '}
          {say.timeline.after}
        </li>
      )}
      <li>
        <svg width="18" height="11" aria-hidden="true">
          <rect x="0.5" y="0.5" width="17" height="10" fill="var(--wash)" stroke="var(--ink)" />
        </svg>{' '}
        {say.timeline.others}
      </li>
      {data.groups.length > 0 && <li>{say.timeline.sameText}</li>}
    </ul>
  );
}
