import { useId, useRef } from 'preact/hooks';
import type { Origin } from '../../core/context/context.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '../comparison/findings.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { type Choice, EVERYTHING, isNarrowed, type Order } from './choosing.ts';
import { panelWords } from './words.ts';

interface FilterBarProps {
  readonly findings: readonly Finding[];
  /** How many of them are shown now. */
  readonly shown: number;
  readonly columns: readonly OutletColumn[];
  readonly origins: readonly Origin[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const ORDERS: readonly Order[] = ['importance', 'place', 'time'];
const say = panelWords;

/** What is shown, and in which order; stays in sight above the findings. */
export function FilterBar({ findings, shown, columns, origins, choice, onChoose }: FilterBarProps) {
  const most = Math.max(0, ...findings.map((finding) => finding.origins));
  const counts = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2);
  const copies = origins.filter((origin) => origin.kind === 'copy');
  const form = useRef<HTMLFormElement>(null);
  const clear = () => {
    onChoose({ ...EVERYTHING, order: choice.order });
    // The button goes with what it undoes.
    form.current?.querySelector('select')?.focus();
  };
  const namesOf = ({ articles }: Origin) =>
    columns.filter((column) => column.articles.some((id) => articles.includes(id))).map(({ name }) => name);
  return (
    <form class="filters" ref={form} aria-label={say.filter} onSubmit={(event) => event.preventDefault()}>
      <Select
        name={say.show}
        value={choice.kind}
        options={[
          ['all', say.every(findings.length)],
          ...FINDING_KINDS.flatMap((kind): [string, string][] => {
            const n = findings.filter((finding) => finding.kind === kind).length;
            return n === 0 ? [] : [[kind, say.kind(kind, n)]];
          }),
        ]}
        onSelect={(kind) => onChoose({ ...choice, kind: kind as FindingKind | 'all' })}
      />
      <Select
        name={say.order}
        value={choice.order}
        options={ORDERS.map((order) => [order, say.orderOf(order)])}
        onSelect={(order) => onChoose({ ...choice, order: order as Order })}
      />
      <Select
        name={say.outlet}
        value={choice.outlet}
        options={[['all', say.allOutlets], ...columns.map(({ key, name }): [string, string] => [key, name])]}
        onSelect={(outlet) => onChoose({ ...choice, outlet })}
      />
      <Select
        name={say.origin}
        value={String(choice.origin)}
        options={[
          ['all', say.allOrigins],
          ...counts.map((n): [string, string] => [String(n), say.atLeast(n)]),
          ...copies.map((origin): [string, string] => [
            origin.id,
            say.copiesBy(namesOf(origin), origin.agency),
          ]),
        ]}
        onSelect={(value) =>
          onChoose({ ...choice, origin: counts.includes(Number(value)) ? Number(value) : value })
        }
      />
      <p class="filter-said">
        <span role="status">{isNarrowed(choice) ? say.shown(shown, findings.length) : ''}</span>
        {isNarrowed(choice) && (
          <button type="button" class="link-button" onClick={clear}>
            {say.clear}
          </button>
        )}
      </p>
    </form>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onSelect: (value: string) => void;
}

function Select({ name, value, options, onSelect }: SelectProps) {
  const id = useId();
  return (
    <p class="filter">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onSelect(event.currentTarget.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key} selected={key === value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
