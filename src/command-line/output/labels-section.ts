import type { Context } from '../../core/context/context.ts';
import type { LabelUse } from '../../core/framing/ledger.ts';
import { type Paper, section } from './paper.ts';

/** Actors listed, and different labels shown of one article. */
const MOST_ACTORS = 3;
const MOST_LABELS = 4;

/** What outlets call an actor in their own voice, where they differ. */
export function labelsSection({ ledger, names }: Context, paper: Paper): string {
  const rows = ledger
    .filter(({ differing, entity }) => differing > 0 && names[entity] !== undefined)
    .slice(0, MOST_ACTORS)
    .map(({ entity, labels }) => {
      const name = names[entity]!;
      const byArticle = new Map<string, LabelUse[]>();
      for (const { uses } of labels) {
        for (const [article, use] of new Map(uses.map((each) => [each.article, each] as const)))
          byArticle.set(article, [...(byArticle.get(article) ?? []), use]);
      }
      return [
        paper.words(name.article, name),
        ...[...byArticle].flatMap(([article, uses]) => [
          paper.credit(article),
          ...uses.slice(0, MOST_LABELS).map((use) => paper.quote(article, use)),
        ]),
      ].join('\n');
    });
  return rows.length === 0 ? '' : section('Words for', rows, paper);
}
