import type { ComponentChildren } from 'preact';
import { StatePicture } from '../icons.tsx';
import { noArticle } from '../strings.ts';
import type { ContextAnswer } from './answer-view.tsx';
import { emptyWords } from './empty-words.ts';
import { GrantButton } from './grant-button.tsx';
import { isOutweighed } from './outweighed.ts';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';
import { Seen } from './taken.tsx';

type EmptyAnswer = Exclude<SurfaceState, ContextAnswer | 'loading' | null>;

interface EmptyStateProps {
  readonly answer: EmptyAnswer;
  readonly actions: SurfaceActions;
}

const say = emptyWords;
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
    case 'not-read':
      return (
        <State picture={<StatePicture here="full" held="empty" />} {...say.notRead}>
          <button type="button" class="button" onClick={actions.readPage}>
            {say.notRead.read}
          </button>
        </State>
      );
    case 'not-article':
      return (
        <State
          picture={<StatePicture here="empty" held="full" />}
          {...say.notArticle}
          text={noArticle(answer.page)}
          page={answer.title}
        >
          <Retry actions={actions} />
        </State>
      );
    case 'entries':
      return (
        <State
          picture={<StatePicture here="full" held="empty" />}
          title={say.noEntries.title(answer.page)}
          text={say.noEntries.text(answer.page, answer.total, answer.lookedUp)}
          next={say.noEntries.next}
          page={answer.title}
        >
          <Retry actions={actions} />
        </State>
      );
    case 'no-selection':
      return (
        <State picture={<StatePicture here="empty" held="full" />} {...say.noSelection}>
          <button type="button" class="button" onClick={actions.readAnyTopic}>
            {say.noSelection.page}
          </button>
        </State>
      );
    case 'site-off':
      return (
        <State
          picture={<StatePicture here="empty" held="full" />}
          {...say.siteOff}
          title={say.siteOff.title(answer.site)}
        >
          <button type="button" class="button" onClick={() => actions.switchSite(false)}>
            {say.siteOff.on}
          </button>
          <button type="button" class="button" onClick={actions.readAnyTopic}>
            {say.siteOff.once}
          </button>
        </State>
      );
    case 'no-permission':
      return (
        <State picture={<StatePicture here="empty" held="full" />} {...say.noPermission}>
          <GrantButton actions={actions} />
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

function Retry({ actions }: { readonly actions: SurfaceActions }) {
  return (
    <button type="button" class="button" onClick={actions.retry}>
      {say.retry}
    </button>
  );
}

function OpenCorpus({ actions }: { readonly actions: SurfaceActions }) {
  return (
    <button type="button" class="button" onClick={actions.openCorpus}>
      {say.openCorpus}
    </button>
  );
}

function Restore({ actions }: { readonly actions: SurfaceActions }) {
  return (
    <button type="button" class="button" onClick={actions.restore}>
      {say.restore}
    </button>
  );
}
