import { useId } from 'preact/hooks';
import type { OptionsProps } from '../../options.tsx';
import { topicsWords } from '../../words/topics.ts';
import type { Trial } from './trial-state.ts';
import { TriedView } from './tried-view.tsx';

const say = topicsWords.trial;

interface TrialPanelProps extends Pick<OptionsProps, 'actions' | 'rules'> {
  readonly title: string;
  readonly trial: Trial;
  /** The place of the page whose topic is tried; '' for all that are switched on. */
  readonly at: string;
}

/** A text to hold the topic against, and at once what came of it and why. */
export function TrialPanel({ title, trial, at, actions, rules }: TrialPanelProps) {
  const id = useId();
  // What was worked out for another topic says nothing about this one.
  const outcome = trial.outcome?.at === at ? trial.outcome : null;
  return (
    <section class="trial" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="subheading">
        {title}
      </h2>
      <div class="field">
        <label for={id}>{say.label}</label>
        <textarea
          id={id}
          class="trial-text"
          rows={8}
          dir="auto"
          spellcheck={false}
          value={trial.text}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => actions.topics.tryText(currentTarget.value)}
        />
        <p id={`${id}-note`} class="soft">
          {say.note} {trial.cut && <strong>{say.cut(rules.limits.triedLetters)}</strong>}
        </p>
      </div>
      <div class="trial-outcome" aria-live="polite">
        {outcome?.unfinished && <p class="soft">{say.unfinished}</p>}
        {outcome !== null && !outcome.unfinished && outcome.tried.length === 0 && (
          <p class="soft">{say.noTopic}</p>
        )}
        {outcome?.tried.map((tried) => (
          <TriedView key={tried.id} tried={tried} named={at === ''} />
        ))}
      </div>
    </section>
  );
}
