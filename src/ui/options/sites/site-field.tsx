import type { ComponentChildren, Ref } from 'preact';
import { sitesWords } from '../words/sites.ts';

interface SiteFieldProps {
  readonly id: string;
  readonly label: string;
  /** On its button. */
  readonly go: string;
  /** The button is the section's main one. */
  readonly main?: boolean;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
  readonly field?: Ref<HTMLInputElement>;
  readonly invalid?: boolean;
  /** Ids of what describes it among the children. */
  readonly describedBy?: string;
  /** What is said below it. */
  readonly children?: ComponentChildren;
}

/** A field for a site's name, and the button that adds it. */
export function SiteField(props: SiteFieldProps) {
  const {
    id,
    label,
    go,
    main = false,
    typed,
    onType,
    onSubmit,
    field,
    invalid = false,
    describedBy,
    children,
  } = props;
  return (
    <form
      class="field site-add"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for={id}>{label}</label>
      <div class="site-add-row">
        <input
          id={id}
          ref={field ?? null}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={sitesWords.add.placeholder}
          value={typed}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        <button type="submit" class={main ? 'button button-main' : 'button'}>
          {go}
        </button>
      </div>
      {children}
    </form>
  );
}
