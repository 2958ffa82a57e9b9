import type { FactReport, MatchReason } from '../../core/context/context.ts';
import { StrengthShape } from '../icons.tsx';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Headline } from '../receipt/headline.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { DifferingWords } from './differing-words.tsx';
import { SourceLine } from './source-line.tsx';
import type { ArticleReports, FactView } from './view.ts';
import { wordDifferences } from './word-by-word.ts';
import { type ShownPassage, WrongMatch } from './wrong-match/wrong-match.tsx';

/** Reasons are told in this order: what is hardest to share by chance comes first. */
const KINDS: readonly MatchReason['kind'][] = ['name', 'number', 'date', 'word', 'nearby', 'letters'];
/** Reasons of one kind beyond this are left to the panel. */
const MOST_REASONS = 8;

/** The passages of the other articles that carry a fact, side by side, with where they stand and why they match. */
export function Receipts({ view }: { readonly view: FactView }) {
  return (
    <ul class="receipts">
      {view.reports.slice(1).map((reports) => (
        <li key={reports.article.id} class="report">
          <OutletMark column={reports.column} strength={reports.strength} decorative />
          <div class="report-body">
            <Passages view={view} reports={reports} first={0} />
            <Source reports={reports} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface PassagesProps {
  readonly view: FactView;
  readonly reports: ArticleReports;
  readonly first: number;
}

/** What one article says of the fact, from its nth passage on. */
export function Passages({ view, reports, first }: PassagesProps) {
  const to = firstPassage(view);
  const { article } = reports;
  return reports.spans.slice(first).map((report) => {
    const differing = to && wordDifferences(to, { article, span: report });
    return (
      <blockquote key={`${report.start}-${report.end}`} class="passage">
        {differing === null ? (
          <Receipt article={article} span={report} reasons={report.reasons} />
        ) : (
          <Receipt article={article} span={report} marks={differing.second} differing />
        )}
        {to && differing && <DifferingWords first={to} differing={differing} />}
        <Why report={report} />
        {to && <WrongMatch to={to} passage={{ ...reports, span: report }} shown="fact" match={report} />}
      </blockquote>
    );
  });
}

/** What all others were matched to. */
function firstPassage({ fact, reports: [lead] }: FactView): ShownPassage | null {
  const [span] = fact.reports;
  return lead === undefined || span === undefined ? null : { article: lead.article, span };
}

/** Outlet, date and the way to the original, and under what headline it stands there. */
export function Source({ reports }: { readonly reports: ArticleReports }) {
  const { article, column } = reports;
  return (
    <>
      <SourceLine article={article} column={column} span={reports.spans[0]} />
      {/* The page's own headline stands at the top. */}
      {!column.here && (
        <p class="source-headline">
          <span class="unseen">{strings.headline}: </span>
          <Headline article={article} />
        </p>
      )}
    </>
  );
}

/** How sure the match is and what it rests on. The first passage has none: the others were matched to it. */
function Why({ report }: { readonly report: FactReport }) {
  if (report.reasons.length === 0) return null;
  return (
    <div class="why">
      <span class="why-strength">
        <StrengthShape strength={report.strength} />
        {strings.strength(report.strength)}
      </span>
      <dl aria-label={strings.why}>
        {KINDS.map((kind) => {
          const texts = reasonTexts(report.reasons, kind);
          return texts.length === 0 ? null : (
            <div key={kind}>
              <dt>{strings.reason(kind)}</dt> <dd dir="auto">{texts.join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function reasonTexts(reasons: readonly MatchReason[], kind: MatchReason['kind']): string[] {
  const ofKind = reasons.filter((reason) => reason.kind === kind).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(ofKind.map((reason) => reason.text))].slice(0, MOST_REASONS);
}
