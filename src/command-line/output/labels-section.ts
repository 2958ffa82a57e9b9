import type { Context, Difference } from '../../core/context/context.ts';
import { type Paper, section } from './paper.ts';

/** What outlets call an actor or an event in their own voice, where they differ: labels under their article's credit. */
export function labelsSection({ ledger, names }: Context, paper: Paper): string {
  const rows = ledger
    .filter(({ byOutlet }) => byOutlet.length > 0)
    .map(({ entity, byOutlet }) => {
      const name = Object.hasOwn(names, entity) ? names[entity] : undefined;
      const lines = [name === undefined ? 'what happened' : paper.words(name.article, name)];
      for (const uses of byOutlet)
        for (const [i, use] of uses.entries()) {
          if (uses[i - 1]?.article !== use.article) lines.push(paper.credit(use.article));
          lines.push(paper.quote(use.article, use));
        }
      return lines.join('\n');
    });
  return rows.length === 0 ? '' : section('Words for', rows, paper);
}

/** Differences but those in labels of actors that {@link labelsSection} lists, as in the popup. */
export function withoutListed({ differences, ledger }: Context): readonly Difference[] {
  const listed = new Set(ledger.flatMap(({ byOutlet, ids }) => (byOutlet.length > 0 ? ids : [])));
  return differences.filter(
    ({ kind, reports }) =>
      kind !== 'label' ||
      reports.some(({ wording }) =>
        wording.some((each) => each.kind === 'label' && !listed.has(each.target)),
      ),
  );
}
