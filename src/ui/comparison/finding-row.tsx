import { Receipt } from '../receipt/receipt.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { FactRow } from './fact-row.tsx';
import type { Finding } from './findings.ts';
import { LabelsRow } from './labels-row.tsx';
import { PageSentence } from './page-sentence.tsx';
import { SameText } from './same-text.tsx';
import type { ComparisonView } from './view.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly view: ComparisonView;
  /** Opened, where it is a fact. */
  readonly open: boolean;
  readonly onToggle: (fact: string) => void;
}

/** A finding as every surface shows it. */
export function FindingRow({ finding: { content }, view, open, onToggle }: FindingRowProps) {
  switch (content.shows) {
    case 'fact': {
      const { fact } = content;
      return <FactRow view={fact} open={open} onToggle={() => onToggle(fact.id)} />;
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
