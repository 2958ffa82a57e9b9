import './glance.css';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { EventsList } from './events-list.tsx';
import type { Glanced } from './glance-state.ts';
import { LanguagesTable } from './languages-table.tsx';
import { OverTimePicture } from './over-time-picture.tsx';
import { ThinList } from './thin-list.tsx';

interface GlanceViewProps {
  readonly glance: Glance;
  readonly glanced: Glanced;
  readonly onAgain: () => void;
}

/** What the corpus is made of; weighs more than the rest of the page, so it is loaded when it is looked at. */
export function GlanceView({ glance, glanced, onAgain }: GlanceViewProps) {
  return (
    <div class="glance">
      <ThinList glance={glance} events={glanced.events.kind === 'there' ? glanced.events.value : []} />
      <OverTimePicture glance={glance} />
      <LanguagesTable glance={glance} />
      <EventsList glanced={glanced} onAgain={onAgain} />
    </div>
  );
}
