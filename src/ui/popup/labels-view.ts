import type { Context } from '../../core/context/context.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';

type Ledger = Context['ledger'][number];
type LabelUse = Ledger['labels'][number]['uses'][number];

/** The labels of one actor, by outlet. */
export interface LabelsView {
  readonly entity: string;
  readonly outlets: readonly { readonly column: OutletColumn; readonly uses: readonly LabelUse[] }[];
}

/** Actors listed; the popup is for the first look. */
const MOST_ACTORS = 3;
/** Different labels shown of one outlet. */
const MOST_LABELS = 4;

/** The actors that outlets call most differently, each with what the outlets call it; only where two outlets differ. */
export function labelsViews(
  { ledger, names }: Pick<Context, 'ledger' | 'names'>,
  columns: readonly OutletColumn[],
): LabelsView[] {
  return ledger
    .filter(({ differing, entity, isEvent }) => differing > 0 && (isEvent || names[entity] !== undefined))
    .map(({ entity, labels }) => ({
      entity,
      outlets: columns.flatMap((column) => {
        const uses = labels.flatMap(
          ({ uses }) => uses.find(({ article }) => column.articles.includes(article)) ?? [],
        );
        return uses.length > 0 ? [{ column, uses: uses.slice(0, MOST_LABELS) }] : [];
      }),
    }))
    .filter(({ outlets }) => outlets.length > 1)
    .slice(0, MOST_ACTORS);
}

/** Differences but those in labels of actors that have a row of their own: there all their labels stand. */
export function withoutListed(
  differences: Context['differences'],
  views: readonly LabelsView[],
): Context['differences'] {
  const listed = new Set(views.map(({ entity }) => entity));
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
