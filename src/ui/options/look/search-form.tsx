import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RowOrder, SetCard } from '../../../corpus/store/described.ts';
import { orderOf, type Search } from '../route.ts';
import { lookWords as say } from '../words/look.ts';

interface SearchFormProps {
  readonly search: Search;
  readonly sets: readonly SetCard[];
  /** Stands for all of them, those that are switched off as well. */
  readonly every: string;
  readonly onSearch: (search: Search) => void;
}

/** What is typed is searched for when the reader pauses. */
const PAUSE_MS = 250;
const ORDERS: readonly RowOrder[] = ['best', 'newest', 'oldest', 'outlet', 'title', 'longest'];

/** Words and operators, the set, the order; how to search folds out below. */
export function SearchForm({ search, sets, every, onSearch }: SearchFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(search.query);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const someOff = sets.some((set) => !set.on);
  const latest = useRef({ search, onSearch });
  latest.current = { search, onSearch };
  // The address may change otherwise: going back, a link, clearing the search.
  useEffect(() => setTyped(search.query), [search.query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (query: string) => {
    clearTimeout(timer.current);
    if (query !== latest.current.search.query) latest.current.onSearch({ ...latest.current.search, query });
  };
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <div class="field search-words">
          <label for={`${id}-words`}>{say.search}</label>
          <input
            id={`${id}-words`}
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={say.placeholder}
            value={typed}
            onInput={({ currentTarget }) => {
              const query = currentTarget.value;
              setTyped(query);
              clearTimeout(timer.current);
              timer.current = setTimeout(() => ask(query), PAUSE_MS);
            }}
          />
        </div>
        <div class="search-filters">
          {(sets.length > 1 || someOff) && (
            <div class="field">
              <label for={`${id}-set`}>{say.set}</label>
              <select
                id={`${id}-set`}
                value={search.set ?? ''}
                onChange={({ currentTarget }) => onSearch({ ...search, set: currentTarget.value || null })}
              >
                <option value="">{someOff ? say.setsOn : say.allSets}</option>
                {someOff && <option value={every}>{say.setsOffToo}</option>}
                {sets.map((set) => (
                  <option key={set.id} value={set.id}>
                    {set.on ? set.name : say.off(set.name)}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div class="field">
            <label for={`${id}-order`}>{say.order}</label>
            <select
              id={`${id}-order`}
              value={orderOf(search)}
              onChange={({ currentTarget }) =>
                onSearch({ ...search, order: ORDERS.find((order) => order === currentTarget.value) ?? null })
              }
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {say.orderName(order)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <details class="more search-help">
          <summary>{say.help}</summary>
          <dl>
            {say.operators().map(([example, words]) => (
              <div key={example}>
                <dt>
                  <code>{example}</code>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </details>
      </form>
    </search>
  );
}
