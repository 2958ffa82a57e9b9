import type { PageSettings } from '../../../core/topic/page-settings.ts';
import type { NameGroup, TopicPack } from '../../../core/topic/topic-pack.ts';
import { Heading } from '../frame/heading.tsx';
import type { SectionProps } from '../options.tsx';
import { COPY_OF, sectionRoute, topicRoute, writeRoute } from '../route.ts';
import { topicsWords as say } from '../words/topics.ts';
import { draftAt } from './edit/draft-at.ts';
import { TopicEditor } from './edit/topic-editor.tsx';
import { LISTS, type ListName } from './edit/topic-form.ts';
import { TrialPanel } from './trial/trial-panel.tsx';

interface TopicPageProps extends SectionProps {
  readonly at: string;
  readonly settings: PageSettings;
}

/** One topic with a text to try it on: to be written, or to be looked at where it comes with Lateral. */
export function TopicPage(props: TopicPageProps) {
  const { at, state, actions, rules, notice } = props;
  const draft = draftAt(state, rules);
  const shipped = rules.shipped.find(({ id }) => id === at);
  const title =
    draft === null ? (shipped?.name ?? say.missing.title) : (draft.from?.name ?? say.form.newTitle);
  return (
    <>
      <p class="topic-up">
        <a href={writeRoute(sectionRoute('topics'))}>{say.all}</a>
      </p>
      <Heading title={title} notice={notice}>
        {draft !== null && <p class="lead">{say.form.intro}</p>}
        {draft === null && shipped === undefined && <p class="lead">{say.missing.text}</p>}
        {shipped !== undefined && <p class="lead">{say.shippedPage}</p>}
      </Heading>
      {(draft !== null || shipped !== undefined) && (
        <div class="topic-columns">
          {draft !== null ? (
            <TopicEditor key={draft.at} {...props} draft={draft} />
          ) : (
            shipped !== undefined && <ShippedTopic pack={shipped} />
          )}
          <TrialPanel
            title={say.trial.title}
            trial={state.topics.trial}
            at={at}
            actions={actions}
            rules={rules}
          />
        </div>
      )}
    </>
  );
}

/** All that a topic is made of, to be read. */
function ShippedTopic({ pack }: { readonly pack: TopicPack }) {
  return (
    <div class="topic-names">
      <p class="card-origin">{say.card.shipped(pack.version)}</p>
      <p class="card-actions">
        <a class="button" href={writeRoute(topicRoute(`${COPY_OF}${pack.id}`))}>
          {say.card.copy}
        </a>
      </p>
      <h2 class="subheading">{say.card.together}</h2>
      {pack.subjects.map((subject) => (
        <Groups key={subject.id} title={subject.id} place="subject" groups={subject.names} />
      ))}
      {LISTS.filter((list) => (pack[list] ?? []).length > 0).map((list) => (
        <Groups key={list} title={say.lists[list]} place={list} groups={pack[list] ?? []} />
      ))}
    </div>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly place: ListName | 'subject';
  readonly groups: readonly NameGroup[];
}

/** Names by what they weigh; longer lists are folded away. */
function Groups({ title, place, groups }: GroupsProps) {
  const names = groups.reduce((sum, group) => sum + group.names.length, 0);
  return (
    <details class="more topic-group" open={place === 'subject'}>
      <summary>
        <bdi>{title}</bdi>{' '}
        <span class="soft">{place === 'subject' ? say.names(names) : say.words(names)}</span>
      </summary>
      {groups.map((group, i) => (
        <div key={i}>
          <h3>{say.weight(place, group.weight)}</h3>
          <p>
            <bdi>{group.names.join(', ')}</bdi>
          </p>
        </div>
      ))}
    </details>
  );
}
