import { useId } from 'preact/hooks';
import type { NameGroup, TopicPack } from '../../../core/topic/topic-pack.ts';
import type { OptionsActions } from '../options-actions.ts';
import { COPY_OF, topicRoute, writeRoute } from '../route.ts';
import { topicsWords as say } from '../words/topics.ts';
import type { Topics } from './topics-state.ts';

interface TopicCardProps {
  readonly pack: TopicPack;
  readonly shipped: boolean;
  readonly on: boolean;
  readonly topics: Topics;
  readonly actions: OptionsActions;
}

/** One topic: what it is called and made of, its switch, and what can be done with it. */
export function TopicCard({ pack, shipped, on, topics, actions }: TopicCardProps) {
  const heading = useId();
  const { card } = say;
  const of = <span class="unseen">{say.of(pack.name)}</span>;
  return (
    <article class={on ? 'card' : 'card card-off'} aria-labelledby={heading}>
      <header class="card-head">
        <h2 id={heading} dir="auto">
          {pack.name}
        </h2>
        <p class="card-origin">{(shipped ? card.shipped : card.own)(pack.version)}</p>
      </header>
      <TopicFacts pack={pack} />
      <label class="check card-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => actions.topics.turn(pack, currentTarget.checked)}
        />
        {card.on}
        {of}
      </label>
      {!on && <p class="soft">{card.off}</p>}
      {topics.drafts.has(pack.id) && <p class="soft">{card.unsaved}</p>}
      <div class="card-actions">
        <a class="button" href={writeRoute(topicRoute(pack.id))}>
          {shipped ? card.look : card.edit}
          {of}
        </a>
        <a class="button" href={writeRoute(topicRoute(`${COPY_OF}${pack.id}`))}>
          {card.copy}
          {of}
        </a>
        {!shipped && (
          <>
            <button type="button" class="button" onClick={() => actions.topics.save(pack)}>
              {card.export}
              {of}
            </button>
            <button type="button" class="button button-quiet" onClick={() => actions.topics.remove(pack)}>
              {card.delete}
              {of}
            </button>
          </>
        )}
      </div>
    </article>
  );
}

/** What must come together, with how many names each has, and how much speaks against. */
export function TopicFacts({ pack }: { readonly pack: TopicPack }) {
  const against = namesOf(pack.against);
  return (
    <dl class="pairs facts">
      <div>
        <dt>{say.card.together}</dt>
        <dd>
          <ul class="names">
            {pack.subjects.map((subject) => (
              <li key={subject.id}>
                <bdi>{subject.id}</bdi> <span class="soft">{say.names(namesOf(subject.names))}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {against > 0 && (
        <div>
          <dt>{say.card.against}</dt>
          <dd>{say.words(against)}</dd>
        </div>
      )}
    </dl>
  );
}

function namesOf(groups: readonly NameGroup[]): number {
  return groups.reduce((sum, group) => sum + group.names.length, 0);
}
