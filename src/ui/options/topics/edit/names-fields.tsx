import { useId } from 'preact/hooks';
import { topicsWords } from '../../words/topics.ts';
import { emptyNames, type ListName, type NamesForm, namesIn, WEIGHTS } from './topic-form.ts';

const say = topicsWords.form;

interface NamesFieldsProps {
  readonly place: ListName | 'subject';
  /** By what they weigh; at least one, empty where there are no names. */
  readonly all: readonly NamesForm[];
  readonly label: string;
  readonly note?: string;
  readonly problem: string | null;
  readonly onAll: (all: readonly NamesForm[]) => void;
}

/** Names in fields of their own by how much they say; one field is enough for most. */
export function NamesFields({ place, all, label, note, problem, onAll }: NamesFieldsProps) {
  const id = useId();
  const change = (changed: NamesForm) => onAll(all.map((one) => (one.key === changed.key ? changed : one)));
  const free = WEIGHTS[place].some((weight) => !all.some((names) => names.weight === weight));
  const described = `${problem === null ? '' : `${id}-problem `}${note === undefined ? '' : `${id}-note`}`;
  return (
    <div class="topic-lists">
      {all.map((names, i) => (
        <div key={names.key} class="field">
          <div class="topic-names-head">
            <label for={`${id}-${names.key}`}>
              {label}
              {i > 0 && <span class="unseen"> ({i + 1})</span>}
            </label>
            {names.text !== '' && (
              <span class="soft">
                {(place === 'subject' ? topicsWords.names : topicsWords.words)(namesIn(names.text).length)}
              </span>
            )}
          </div>
          {note !== undefined && i === 0 && (
            <p id={`${id}-note`} class="soft">
              {note}
            </p>
          )}
          <textarea
            id={`${id}-${names.key}`}
            rows={place === 'subject' ? 4 : 3}
            dir="auto"
            spellcheck={false}
            value={names.text}
            aria-invalid={problem !== null}
            aria-describedby={described === '' ? undefined : described.trim()}
            onInput={({ currentTarget }) => change({ ...names, text: currentTarget.value })}
          />
          {WEIGHTS[place].length > 1 && <Weight place={place} names={names} onNames={change} />}
          {all.length > 1 && (
            <p>
              <button
                type="button"
                class="link-button"
                onClick={() => onAll(all.filter(({ key }) => key !== names.key))}
              >
                {say.removeNames}
              </button>
            </p>
          )}
        </div>
      ))}
      {problem !== null && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
      {free && WEIGHTS[place].length > 1 && (
        <button type="button" class="link-button" onClick={() => onAll([...all, emptyNames(place, all)])}>
          {place === 'subject' ? say.moreNames : say.moreList}
        </button>
      )}
    </div>
  );
}

interface WeightProps {
  readonly place: ListName | 'subject';
  readonly names: NamesForm;
  readonly onNames: (names: NamesForm) => void;
}

/** What the names say, in words; a weight that a file brought and no word stands for is kept as a number. */
function Weight({ place, names, onNames }: WeightProps) {
  const id = useId();
  const known: readonly number[] = WEIGHTS[place];
  const weights = known.includes(names.weight) ? known : [...known, names.weight];
  return (
    <p class="topic-weight">
      <label for={id}>{place === 'subject' ? say.weigh : say.listWeigh}</label>
      <select
        id={id}
        value={String(names.weight)}
        onChange={({ currentTarget }) => onNames({ ...names, weight: Number(currentTarget.value) })}
      >
        {weights.map((weight) => (
          <option key={weight} value={String(weight)} selected={weight === names.weight}>
            {topicsWords.weight(place, weight)}
          </option>
        ))}
      </select>
    </p>
  );
}
