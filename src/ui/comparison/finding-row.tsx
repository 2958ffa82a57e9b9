import { Receipt } from '../receipt/receipt.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { FactRow } from './fact-row.tsx';
import type { Finding } from './findings.ts';
import { LabelsRow } from './labels-row.tsx';
import { PageSentence } from './page-sentence.tsx';
import { SameText } from './same-text.tsx';
import type { Unfolding } from './unfolding.ts';
import type { ComparisonView } from './view.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly view: ComparisonView;
  readonly unfolding: Unfolding;
}

/** A finding as every surface shows it. */
export function FindingRow({ finding: { content }, view, unfolding }: FindingRowProps) {
  switch (content.shows) {
    case 'fact': {
      const { fact } = content;
      return (
        <FactRow
          view={fact}
          open={unfolding.facts.has(fact.id)}
          onToggle={() => unfolding.toggleFact(fact.id)}
        />
      );
    }
    case 'difference':
      return (
        <DifferenceRow difference={content.difference} articles={view.articles} columns={view.columns} />
      );
    case 'labels':
      return <LabelsRow view={content.labels} articles={view.articles} />;
    case 'sentence':
      return (
        <blockquote class="passage">
          <Receipt article={view.page} span={content.span} />
          <PageSentence span={content.span} />
        </blockquote>
      );
    case 'copy':
      return <SameText copy={content.copy} articles={view.articles} />;
  }
}
