import { useId } from 'preact/hooks';
import { topicsWords } from '../../words/topics.ts';

const say = topicsWords.form;

interface JsonFieldProps {
  readonly json: string;
  readonly errors: readonly string[];
  readonly onJson: (json: string) => void;
}

/** A topic as the text that it is exported as, with what is wrong by place. */
export function JsonField({ json, errors, onJson }: JsonFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say.jsonLabel}</label>
      <textarea
        id={id}
        class="topic-json"
        rows={24}
        spellcheck={false}
        value={json}
        aria-invalid={errors.length > 0}
        aria-describedby={`${errors.length > 0 ? `${id}-errors ` : ''}${id}-note`}
        onInput={({ currentTarget }) => onJson(currentTarget.value)}
      />
      {errors.length > 0 && (
        <ul id={`${id}-errors`} class="problem topic-errors">
          {errors.map((error, i) => (
            <li key={i}>{error}</li>
          ))}
        </ul>
      )}
      <p id={`${id}-note`} class="soft">
        {say.jsonNote}
      </p>
    </div>
  );
}
