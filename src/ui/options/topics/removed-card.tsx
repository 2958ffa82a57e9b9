import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import type { OptionsActions } from '../options-actions.ts';
import { topicsWords as say } from '../words/topics.ts';

interface RemovedCardProps {
  readonly pack: TopicPack;
  readonly actions: OptionsActions;
}

/** Where a topic's card was until it was deleted: it can be brought back from here. */
export function RemovedCard({ pack, actions }: RemovedCardProps) {
  return (
    <div class="strip">
      <p>{say.removed(pack.name)}</p>
      <p class="strip-actions">
        <button type="button" class="button" onClick={() => actions.topics.bringBack(pack.id)}>
          {say.undo}
          <span class="unseen">{say.of(pack.name)}</span>
        </button>
      </p>
    </div>
  );
}
