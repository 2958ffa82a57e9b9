import { useId } from 'preact/hooks';
import { topicsWords } from '../../words/topics.ts';
import { NamesFields } from './names-fields.tsx';
import type { SubjectForm } from './topic-form.ts';

const say = topicsWords.form;

interface SubjectFieldsProps {
  readonly subject: SubjectForm;
  /** From 1. */
  readonly number: number;
  readonly problem: string | null;
  readonly nameProblem: string | null;
  readonly onSubject: (subject: SubjectForm) => void;
  /** Null for the last one: a topic has at least one. */
  readonly onRemove: (() => void) | null;
}

/** One subject: what it is, and all names that it goes by. */
export function SubjectFields(props: SubjectFieldsProps) {
  const { subject, number, problem, nameProblem, onSubject, onRemove } = props;
  const id = useId();
  return (
    <fieldset class="topic-subject">
      <legend>{say.subject(number)}</legend>
      <div class="field">
        <label for={`${id}-name`}>{say.subjectName}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          value={subject.name}
          aria-invalid={nameProblem !== null}
          aria-describedby={nameProblem === null ? undefined : `${id}-problem`}
          onInput={({ currentTarget }) => onSubject({ ...subject, name: currentTarget.value })}
        />
        {nameProblem !== null && (
          <p id={`${id}-problem`} class="problem">
            {nameProblem}
          </p>
        )}
      </div>
      <NamesFields
        place="subject"
        all={subject.names}
        label={say.names}
        problem={problem}
        onAll={(names) => onSubject({ ...subject, names })}
      />
      {onRemove !== null && (
        <button type="button" class="link-button" onClick={onRemove}>
          {say.removeSubject}
          <span class="unseen">{topicsWords.of(subject.name.trim() || String(number))}</span>
        </button>
      )}
    </fieldset>
  );
}
