import type { Context } from '../../core/context/context.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';

type Ledger = Context['ledger'][number];

/** The labels of one actor, by outlet. */
export interface LabelsView {
  readonly entity: string;
  /** Where it is named; null for an event. */
  readonly name: Context['names'][string] | null;
  readonly outlets: readonly {
    readonly column: OutletColumn;
    readonly uses: Ledger['byOutlet'][number];
  }[];
}

/** The actors and events that the ledger lists by outlet, each outlet with its column. */
export function labelsViews(
  { ledger, names }: Pick<Context, 'ledger' | 'names'>,
  columns: readonly OutletColumn[],
): LabelsView[] {
  return ledger
    .filter(({ byOutlet }) => byOutlet.length > 0)
    .map(({ entity, byOutlet }) => ({
      entity,
      name: Object.hasOwn(names, entity) ? names[entity]! : null,
      outlets: byOutlet.flatMap((uses) => {
        const column = columns.find(({ articles }) => articles.includes(uses[0]!.article));
        return column ? [{ column, uses }] : [];
      }),
    }));
}

/** Differences but those in labels of actors that have a row of their own: it shows what each outlet calls them. */
export function withoutListed({
  differences,
  ledger,
}: Pick<Context, 'differences' | 'ledger'>): Context['differences'] {
  const listed = new Set(ledger.flatMap(({ byOutlet, ids }) => (byOutlet.length > 0 ? ids : [])));
  return differences.filter(
    ({ kind, reports }) =>
      kind !== 'label' ||
      reports.some(({ wording }) =>
        wording.some((each) => each.kind === 'label' && !listed.has(each.target)),
      ),
  );
}

/** What a reader can check, before the labels, and what is weighed, after them. */
export function inOrder(differences: Context['differences']) {
  const isWeighed = ({ kind }: Context['differences'][number]) =>
    kind === 'label' || kind === 'hedge' || kind === 'voice';
  return {
    checked: differences.filter((each) => !isWeighed(each)),
    weighed: differences.filter(isWeighed),
  };
}
