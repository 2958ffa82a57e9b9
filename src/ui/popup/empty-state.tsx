import type { ComponentChildren } from 'preact';
import type { Detection } from '../../core/topic/topic-pack.ts';
import type { Answer } from '../../messages/protocol.ts';
import { StatePicture } from '../icons.tsx';
import { strings } from '../strings.ts';
import { isOutweighed } from './outweighed.ts';
import type { PopupActions } from './popup-state.ts';

type EmptyAnswer = Exclude<Answer, { kind: 'context' }>;

interface EmptyStateProps {
  readonly answer: EmptyAnswer;
  readonly actions: PopupActions;
}

const say = strings.empty;
/** Names and words that counted, shown beyond this only in the panel. */
const MOST_EVIDENCE = 6;

/** Why there is no comparison: which case it is, what that means, and what can be done next. */
export function EmptyState({ answer, actions }: EmptyStateProps) {
  switch (answer.kind) {
    case 'nothing-on-event':
      return (
        <State
          picture={<StatePicture here="full" held="empty" />}
          {...say.nothingOnEvent}
          text={say.nothingOnEvent.text(answer.held)}
          page={answer.title}
        >
          <Retry actions={actions} />
        </State>
      );
    case 'not-topic':
      return (
        <State
          picture={<StatePicture here="full" held="empty" />}
          {...say.notTopic}
          text={isOutweighed(answer.detection) ? say.notTopic.against : say.notTopic.tooFew}
          page={answer.title}
          seen={<Seen detection={answer.detection} />}
        >
          <button type="button" class="button" onClick={actions.readAnyTopic}>
            {say.readAnyway}
          </button>
        </State>
      );
    case 'not-article':
      return (
        <State
          picture={<StatePicture here="empty" held="full" />}
          {...say.notArticle}
          text={answer.reason}
          page={answer.title}
        >
          <Retry actions={actions} />
        </State>
      );
    case 'no-access':
      return (
        <State picture={<StatePicture here="empty" held="full" />} {...say.noAccess}>
          <Retry actions={actions} />
        </State>
      );
    case 'corpus-empty':
      return (
        <State picture={<StatePicture here="full" held="empty" />} {...say.corpusEmpty}>
          <OpenCorpus actions={actions} />
          <Retry actions={actions} />
        </State>
      );
    case 'corpus-damaged':
      return (
        <State
          alert
          picture={<StatePicture here="full" held="torn" />}
          {...say.corpusDamaged}
          text={say.corpusDamaged.text(answer.expected, answer.found)}
        >
          <OpenCorpus actions={actions} />
          <Restore actions={actions} />
          <Retry actions={actions} />
        </State>
      );
    case 'failed':
      return (
        <State
          alert
          picture={<StatePicture here="torn" held="full" />}
          {...say.failed}
          detail={answer.message}
        >
          <Retry actions={actions} />
        </State>
      );
  }
}

interface StateProps {
  readonly picture: ComponentChildren;
  readonly title: string;
  readonly text: string;
  readonly next: string;
  /** Headline of the page it is about. */
  readonly page?: string;
  /** What a failed step said, word for word. */
  readonly detail?: string;
  /** What the decision rests on. */
  readonly seen?: ComponentChildren;
  readonly alert?: boolean;
  readonly children: ComponentChildren;
}

function State({ picture, title, text, next, page = '', detail, seen, alert = false, children }: StateProps) {
  return (
    <section class={alert ? 'state state-alert' : 'state'} role={alert ? 'alert' : 'status'}>
      {picture}
      <h1>{title}</h1>
      {page.trim() !== '' && (
        <p class="state-page" dir="auto">
          {page}
        </p>
      )}
      <p>{text}</p>
      {detail !== undefined && <pre class="state-detail">{detail}</pre>}
      {seen}
      <p>{next}</p>
      <div class="state-actions">{children}</div>
    </section>
  );
}

function Retry({ actions }: { readonly actions: PopupActions }) {
  return (
    <button type="button" class="button" onClick={actions.retry}>
      {say.retry}
    </button>
  );
}

function OpenCorpus({ actions }: { readonly actions: PopupActions }) {
  return (
    <button type="button" class="button" onClick={actions.openCorpus}>
      {say.openCorpus}
    </button>
  );
}

function Restore({ actions }: { readonly actions: PopupActions }) {
  return (
    <button type="button" class="button" onClick={actions.restore}>
      {say.restore}
    </button>
  );
}

/** The names and words that were counted, so that the reader can judge the decision. */
function Seen({ detection }: { readonly detection: Detection }) {
  if (detection.evidence.length === 0) return null;
  return (
    <dl class="seen">
      <dt>{say.seen}</dt>
      {detection.evidence.slice(0, MOST_EVIDENCE).map((evidence) => (
        <dd key={`${evidence.alias}-${evidence.field}`}>{say.evidence(evidence)}</dd>
      ))}
    </dl>
  );
}
