import { locale } from '../../../words/speech.ts';
import { Heading } from '../frame/heading.tsx';
import { ListPlace } from '../frame/list-place.tsx';
import { Note } from '../frame/notice.tsx';
import type { SectionProps } from '../options.tsx';
import { ChangeFailed, SettingsFailed } from '../settings/settings-failed.tsx';
import { topicsWords as say } from '../words/topics.ts';
import { AddTopic } from './add-topic.tsx';
import { RemovedCard } from './removed-card.tsx';
import { TopicCard } from './topic-card.tsx';
import { TopicPage } from './topic-page.tsx';
import { AT_LIST } from './topics-state.ts';
import { TrialPanel } from './trial/trial-panel.tsx';

/** All topics with their switches, or the one that is open. */
export function TopicsSection(props: SectionProps) {
  const { state, actions, notice } = props;
  const { settings, route } = state;
  if (settings.kind === 'there' && route.topic !== null)
    return <TopicPage {...props} at={route.topic} settings={settings.value} />;
  return (
    <>
      <Heading title={say.title} notice={notice}>
        <p class="lead">{settings.kind === 'loading' ? say.loading : say.intro}</p>
      </Heading>
      {settings.kind === 'failed' && (
        <SettingsFailed failure={settings.failure} onRetry={actions.refreshSettings} />
      )}
      {settings.kind === 'there' && <TopicList {...props} />}
    </>
  );
}

function TopicList({ state, actions, rules }: SectionProps) {
  const { topics, settings } = state;
  if (settings.kind !== 'there') return null;
  const { off, own } = settings.value.topics;
  const gone = topics.removed.filter(({ pack }) => !own.some(({ id }) => id === pack.id));
  // In the order of their names, so that what is deleted leaves its way back in its place.
  const mine = [...own, ...gone.map(({ pack }) => pack)].sort((a, b) =>
    a.name.localeCompare(b.name, locale()),
  );
  const active = [...rules.shipped, ...own].some(({ id }) => !off.includes(id));
  return (
    <>
      {topics.done !== null && (
        <Note>
          <p class="notice-text">{topics.done}</p>
        </Note>
      )}
      {!active && (
        <Note>
          <p class="notice-text">{say.nothingOn}</p>
        </Note>
      )}
      <ul class="cards topic-cards">
        {[...rules.shipped, ...mine].map((pack) => (
          <ListPlace key={pack.id}>
            {gone.some((removed) => removed.pack === pack) ? (
              <RemovedCard pack={pack} actions={actions} />
            ) : (
              <TopicCard
                pack={pack}
                shipped={rules.shipped.includes(pack)}
                on={!off.includes(pack.id)}
                topics={topics}
                actions={actions}
              />
            )}
            {topics.refused?.at === pack.id && (
              <p class="problem" role="alert">
                {topics.refused.text}
              </p>
            )}
            {topics.failed?.at === pack.id && <ChangeFailed failure={topics.failed.failure} />}
          </ListPlace>
        ))}
      </ul>
      <AddTopic state={state} actions={actions} rules={rules} own={own} />
      {topics.failed?.at === AT_LIST && <ChangeFailed failure={topics.failed.failure} />}
      <TrialPanel title={say.trial.titleAll} trial={topics.trial} at="" actions={actions} rules={rules} />
    </>
  );
}
