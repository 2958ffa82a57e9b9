import { useId } from 'preact/hooks';
import type { FoundEvent } from '../../../corpus/glance/found-event.ts';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { glanceWords as say } from '../words/glance.ts';
import { thinSpots } from './thin-data.ts';

interface ThinListProps {
  readonly glance: Glance;
  /** None while they are not known. */
  readonly events: readonly FoundEvent[];
}

/** Of what little is held: how far "not found" can be trusted. */
export function ThinList({ glance, events }: ThinListProps) {
  const heading = useId();
  const spots = thinSpots(glance, events);
  return (
    <section class="picture" aria-labelledby={heading}>
      <h2 id={heading}>{say.thin.title}</h2>
      <p class="note">{spots.length === 0 ? say.thin.nothing : say.thin.note}</p>
      <ul class="glance-thin">
        {spots.map((spot) => (
          <li key={spot.kind}>
            <bdi>{say.thin.spot(spot)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
