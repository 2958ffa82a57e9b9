import { useId } from 'preact/hooks';
import { topicsWords } from '../../words/topics.ts';
import { NamesFields } from './names-fields.tsx';
import type { Place, Problem } from './problems.ts';
import { SubjectFields } from './subject-fields.tsx';
import { emptySubject, type ListName, type TopicForm } from './topic-form.ts';

const say = topicsWords.form;

interface TopicFieldsProps {
  readonly form: TopicForm;
  readonly problems: readonly Problem[];
  readonly mostSubjects: number;
  readonly onForm: (form: TopicForm) => void;
}

/** A topic for those who never saw JSON: its name, its subjects, what speaks against, and less often needed lists. */
export function TopicFields({ form, problems, mostSubjects, onForm }: TopicFieldsProps) {
  const id = useId();
  const at = (place: Place) => problems.find((problem) => problem.place === place)?.text ?? null;
  const named = at('name');
  const list = (name: ListName, label: string, note: string) => (
    <NamesFields
      place={name}
      all={form[name]}
      label={label}
      note={note}
      problem={at(name)}
      onAll={(all) => onForm({ ...form, [name]: all })}
    />
  );
  const wrong = (['company', 'passing', 'support'] as const).some((name) => at(name) !== null);
  return (
    <>
      <div class="field">
        <label for={`${id}-name`}>{say.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          value={form.name}
          aria-invalid={named !== null}
          aria-describedby={named === null ? undefined : `${id}-problem`}
          onInput={({ currentTarget }) => onForm({ ...form, name: currentTarget.value })}
        />
        {named !== null && (
          <p id={`${id}-problem`} class="problem">
            {named}
          </p>
        )}
      </div>
      <h2 class="subheading">{say.subjects}</h2>
      <p class="soft">{say.subjectsNote}</p>
      <details class="more">
        <summary>{say.help.title}</summary>
        <p class="soft">{say.help.star}</p>
        <p class="soft">{say.help.plain}</p>
        <p class="soft">{say.help.languages}</p>
      </details>
      {form.subjects.map((subject, i) => (
        <SubjectFields
          key={subject.key}
          subject={subject}
          number={i + 1}
          problem={at(`subject-${i}`)}
          nameProblem={at(`subject-${i}-name`)}
          onSubject={(changed) =>
            onForm({
              ...form,
              subjects: form.subjects.map((one) => (one.key === changed.key ? changed : one)),
            })
          }
          onRemove={
            form.subjects.length === 1
              ? null
              : () => onForm({ ...form, subjects: form.subjects.filter(({ key }) => key !== subject.key) })
          }
        />
      ))}
      {form.subjects.length < mostSubjects && (
        <p class="topic-more">
          <button
            type="button"
            class="button"
            onClick={() => onForm({ ...form, subjects: [...form.subjects, emptySubject()] })}
          >
            {say.addSubject}
          </button>
        </p>
      )}
      <h2 class="subheading">{topicsWords.lists.against}</h2>
      {list('against', say.against, say.againstNote)}
      <details class="more" open={wrong || undefined}>
        <summary>{say.more}</summary>
        {list('support', say.support, say.supportNote)}
        {list('company', say.company, say.companyNote)}
        {list('passing', say.passing, say.passingNote)}
      </details>
      {(form.rest.entities !== undefined || form.rest.groups !== undefined) && <p class="soft">{say.rest}</p>}
      {problems
        .filter(({ place }) => place === 'whole')
        .map(({ text }, i) => (
          <p key={i} class="problem">
            {text}
          </p>
        ))}
    </>
  );
}
