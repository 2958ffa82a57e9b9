import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Counted, SetCard } from '../../../corpus/store/described.ts';
import { FailureNote } from '../frame/notice.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { liveSets, type OptionsState } from '../options-state.ts';
import type { KnownSets } from '../platform.ts';
import { sectionRoute, writeRoute } from '../route.ts';
import { articles, days, language, momentOf, number } from '../words/amounts.ts';
import { heldWords as say } from '../words/held.ts';
import { EditLabels } from './edit-labels.tsx';
import { SetExport } from './set-export.tsx';

interface SetCardProps {
  readonly set: SetCard;
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly known: KnownSets;
}

/** Outlets and languages that a card names; the rest is folded away. */
const MOST_NAMED = 6;

/** One set: what it is called and where it came from, what is in it, and what can be done with it. */
export function SetCardView({ set, state, actions, known }: SetCardProps) {
  const heading = useId();
  const [exporting, setExporting] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const editing = state.held.editing === set.id;
  const wasEditing = useRef(editing);
  useEffect(() => {
    // The focus goes back to where it came from.
    if (wasEditing.current && !editing) rename.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { held } = state;
  const busy = held.busy.has(set.id);
  const failure = held.failures.get(set.id);
  return (
    <article class={set.on ? 'card' : 'card card-off'} aria-labelledby={heading}>
      <header class="card-head">
        <div class="card-title">
          <h2 id={heading} dir="auto">
            {set.name}
          </h2>
          <p class="card-count">{articles(set.articles)}</p>
        </div>
        <p class="card-origin">
          <Origin set={set} known={known} />
        </p>
      </header>
      {editing ? (
        <EditLabels set={set} others={otherNames(state, set)} busy={busy} actions={actions} />
      ) : (
        <>
          <Facts set={set} />
          <label class="check card-switch">
            <input
              type="checkbox"
              checked={set.on}
              aria-disabled={busy}
              onChange={({ currentTarget }) => actions.held.turn(set.id, currentTarget.checked)}
            />
            {say.on}
            <span class="unseen">{say.of(set.name)}</span>
          </label>
          {!set.on && <p class="soft">{say.off}</p>}
          <div class="card-actions">
            <a
              class="button"
              href={writeRoute({
                ...sectionRoute('articles'),
                search: { query: '', order: null, set: set.id },
              })}
            >
              {say.look}
              <span class="unseen">{say.of(set.name)}</span>
            </a>
            <button type="button" class="button" ref={rename} onClick={() => actions.held.edit(set.id)}>
              {say.edit}
              <span class="unseen">{say.of(set.name)}</span>
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={exporting}
              onClick={() => setExporting(!exporting)}
            >
              {say.export}
              <span class="unseen">{say.of(set.name)}</span>
            </button>
            <button
              type="button"
              class="button button-quiet"
              aria-disabled={busy}
              onClick={() => actions.held.remove(set.id)}
            >
              {say.delete}
              <span class="unseen">{say.of(set.name)}</span>
            </button>
          </div>
          {exporting && <SetExport set={set} takeOut={state.takeOut} actions={actions} />}
        </>
      )}
      {failure !== undefined && <FailureNote failure={failure} />}
    </article>
  );
}

function otherNames({ overview }: OptionsState, set: SetCard): readonly string[] {
  const sets = overview.kind === 'there' ? liveSets(overview.value) : [];
  return sets.filter(({ id }) => id !== set.id).map(({ name }) => name);
}

function Origin({ set, known }: Pick<SetCardProps, 'set' | 'known'>) {
  if (set.id === known.kept) return <>{say.kept}</>;
  if (set.importedAt === null) return <>{say.came}</>;
  return (
    <>
      {say.broughtIn(momentOf(set.importedAt))}
      {set.from.length > 0 && (
        <>
          {' '}
          <bdi>{say.from(set.from)}</bdi>
        </>
      )}
    </>
  );
}

function Facts({ set }: { readonly set: SetCard }) {
  const { facts } = say;
  const gaps = [
    set.undated > 0 ? say.undated(set.undated) : '',
    set.cutOff > 0 ? say.cutOff(set.cutOff) : '',
  ].filter((gap) => gap !== '');
  return (
    <dl class="pairs facts">
      <Fact name={facts.outlets}>
        <Names counted={set.outlets} unnamed={say.unnamedOutlet} />
      </Fact>
      <Fact name={facts.days}>{days(set.firstDay, set.lastDay) ?? say.noDays}</Fact>
      {set.languages.length > 0 && (
        <Fact name={facts.languages}>
          <Names counted={set.languages} unnamed={say.unknownLanguage} name={language} />
        </Fact>
      )}
      <Fact name={facts.gaps}>{gaps.length === 0 ? say.noGaps : gaps.join(', ')}</Fact>
      {set.olderVersions > 0 && <Fact name={facts.older}>{number(set.olderVersions)}</Fact>}
      <Fact name={facts.size}>{say.size(set.bytes)}</Fact>
      {set.licence !== '' && (
        <Fact name={facts.licence}>
          <bdi>{set.licence}</bdi>
        </Fact>
      )}
      {set.note !== '' && (
        <Fact name={facts.note}>
          <span class="card-note" dir="auto">
            {set.note}
          </span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Names with how often, most first; past the first few they are folded away. */
function Names({
  counted,
  unnamed,
  name = (printed) => printed,
}: {
  readonly counted: readonly Counted[];
  /** For those that have no name. */
  readonly unnamed: string;
  readonly name?: (name: string) => string;
}) {
  const one = (each: Counted, i: number) => (
    <li key={i}>
      <bdi>{each.name.trim() === '' ? unnamed : name(each.name)}</bdi>{' '}
      <span class="soft">{number(each.count)}</span>
    </li>
  );
  const more = counted.length - MOST_NAMED;
  return (
    <>
      <ul class="names">{counted.slice(0, MOST_NAMED).map(one)}</ul>
      {more > 0 && (
        <details class="more">
          <summary>{say.more(more)}</summary>
          <ul class="names">{counted.slice(MOST_NAMED, MOST_NAMED + MOST_LISTED).map(one)}</ul>
          {more > MOST_LISTED && <p class="soft">{say.more(more - MOST_LISTED)}</p>}
        </details>
      )}
    </>
  );
}

/** A list of names longer than this is for the search. */
const MOST_LISTED = 200;
