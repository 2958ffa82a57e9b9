import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageSettings } from '../../../../core/topic/page-settings.ts';
import type { SectionProps } from '../../options.tsx';
import { ChangeFailed } from '../../settings/settings-failed.tsx';
import { topicsWords } from '../../words/topics.ts';
import { checkDraft, type Draft, inputOf, packOf } from './draft.ts';
import { JsonField } from './json-field.tsx';
import { problemsIn } from './problems.ts';
import { TopicFields } from './topic-fields.tsx';

const say = topicsWords.form;

interface TopicEditorProps extends SectionProps {
  readonly draft: Draft;
  readonly settings: PageSettings;
}

/** A topic of one's own, as a form or as JSON; what is wrong is said once saving was tried. */
export function TopicEditor({ draft, settings, state, actions, rules }: TopicEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const errors = useMemo(() => {
    if (!draft.tried) return [];
    const checked = checkDraft(draft, settings, rules);
    return checked.ok ? [] : checked.errors;
  }, [draft, settings, rules]);
  const isNew = draft.from === null;
  const now = isNew ? null : packOf(draft.at, settings, rules.shipped);
  const { refused, failed, drafts } = state.topics;
  const touched = drafts.has(draft.at);
  // Asking to save what can't be saved leads to the first thing that is to be mended.
  useEffect(() => {
    if (draft.tried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [draft.tried]);
  return (
    <form
      class="topic-form"
      ref={form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.topics.keepDraft();
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
    >
      {draft.json === null ? (
        <TopicFields
          form={draft.form}
          problems={problemsIn(errors, inputOf(draft, settings, rules))}
          mostSubjects={rules.limits.subjects}
          onForm={actions.topics.edit}
        />
      ) : (
        <JsonField
          json={draft.json}
          errors={errors.map(topicsWords.error)}
          onJson={actions.topics.editJson}
        />
      )}
      <p>
        <button
          type="button"
          class="link-button"
          onClick={() => actions.topics.writeAs(draft.json === null ? 'json' : 'form')}
        >
          {draft.json === null ? say.json : say.toForm}
        </button>
      </p>
      {!isNew && touched && now?.version !== draft.from?.version && (
        <p class="notice">{now === null ? say.gone : say.changedElsewhere}</p>
      )}
      {errors.length > 0 && <p class="problem">{topicsWords.notSavedAbove(errors.length)}</p>}
      {refused?.at === draft.at && (
        <p class="problem" role="alert">
          {refused.text}
        </p>
      )}
      {failed?.at === draft.at && <ChangeFailed failure={failed.failure} />}
      <p class="form-actions">
        <button type="submit" class="button button-main">
          {say.save}
        </button>
        <button type="button" class="button" onClick={() => actions.topics.dropDraft(draft.at)}>
          {touched ? say.dropChanges : say.cancel}
        </button>
      </p>
    </form>
  );
}
