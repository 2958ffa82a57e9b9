import { useEffect, useRef } from 'preact/hooks';
import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import { FilePicker } from '../bring-in/file-picker.tsx';
import type { OptionsProps } from '../options.tsx';
import { NEW_TOPIC, topicRoute, writeRoute } from '../route.ts';
import { topicsWords as say } from '../words/topics.ts';
import { AT_LIST, type TopicImport } from './topics-state.ts';

interface AddTopicProps extends Omit<OptionsProps, 'known'> {
  readonly own: readonly TopicPack[];
}

const TOPIC_FILE = { picks: 'topic', accept: '.json,application/json' };

/** The ways to a topic of one's own, and what came of a file. */
export function AddTopic({ state, actions, rules, own }: AddTopicProps) {
  const { topics } = state;
  const isFull = own.length >= rules.limits.ownPacks;
  const unsaved = [...topics.drafts.values()].filter(({ from }) => from === null);
  return (
    <section class="topic-own">
      <h2 class="subheading">{say.own.title}</h2>
      <p class="soft">{isFull ? say.isFull(rules.limits.ownPacks) : say.own.text}</p>
      {unsaved.map((draft) => (
        <div key={draft.at} class="strip">
          <p>{say.unsavedNew(draft.form.name)}</p>
          <p class="strip-actions">
            <a class="button" href={writeRoute(topicRoute(draft.at))}>
              {say.goOn}
              <span class="unseen">{say.of(draft.form.name)}</span>
            </a>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => actions.topics.dropDraft(draft.at)}
            >
              {say.drop}
              <span class="unseen">{say.of(draft.form.name)}</span>
            </button>
          </p>
        </div>
      ))}
      <p class="card-actions">
        {!isFull && (
          <a class="button button-main" href={writeRoute(topicRoute(NEW_TOPIC))}>
            {say.add}
          </a>
        )}
        <FilePicker
          class="button"
          one={TOPIC_FILE}
          onPicked={([file]) => {
            if (file !== undefined) actions.topics.bringIn(file);
          }}
        >
          {say.addFrom}
        </FilePicker>
      </p>
      {topics.refused?.at === AT_LIST && (
        <p class="problem" role="alert">
          {topics.refused.text}
        </p>
      )}
      {topics.importing !== null && <ImportOutcome importing={topics.importing} actions={actions} />}
    </section>
  );
}

interface ImportOutcomeProps extends Pick<OptionsProps, 'actions'> {
  readonly importing: TopicImport;
}

function ImportOutcome({ importing, actions }: ImportOutcomeProps) {
  const words = say.importing;
  const first = useRef<HTMLButtonElement>(null);
  // The dialog for files gave the focus back to the button that opened it; what came of it is what to see to.
  useEffect(() => first.current?.focus(), [importing]);
  if (importing.kind === 'asks') {
    const { file, pack, held } = importing;
    return (
      <div class="notice" role="alert">
        <p class="notice-title">{words.question(held.name)}</p>
        <p class="notice-text">{words.ask(file, held.id, held.version, pack.version)}</p>
        <p class="form-actions">
          <button type="button" class="button" ref={first} onClick={() => actions.topics.replace(true)}>
            {words.yes}
          </button>
          <button type="button" class="button" onClick={() => actions.topics.replace(false)}>
            {words.no}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="notice notice-warn" role="alert">
      <p class="notice-title">{words.refused(importing.file)}</p>
      <ul class="topic-errors">
        {importing.errors.map((error, i) => (
          <li key={i}>{error}</li>
        ))}
      </ul>
      <p class="notice-text">{words.safe}</p>
      <p class="notice-actions">
        <button type="button" class="button" ref={first} onClick={() => actions.topics.replace(false)}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
