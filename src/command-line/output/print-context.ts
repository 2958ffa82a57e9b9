import type { Span } from '../../core/article/article.ts';
import type { Absence } from '../../core/context/absence.ts';
import type {
  Context,
  CoverageEntry,
  Difference,
  DifferingReport,
  Origin,
} from '../../core/context/context.ts';
import { type FactRow, factRows } from './fact-rows.ts';
import { labelsSection, withoutListed } from './labels-section.ts';
import { createPaper, outletOf, type Paper, type PrintOptions, section } from './paper.ts';
import { counted, dayInWords } from './readable.ts';

/**
 * A context as text for a terminal, in the popup's order. Every quoted line is cut out of an article's text; the
 * words around it only say where it stands.
 */
export function printContext(context: Context, options: PrintOptions): string {
  const paper = createPaper(context, options);
  const facts = factRows(context);
  return [
    headline(context, paper),
    compared(context, paper, options.held),
    factSection('Reported elsewhere, not found here', facts.elsewhere, paper),
    differenceSection(withoutListed(context), paper),
    labelsSection(context, paper),
    factSection('Reported here and elsewhere', facts.shared, paper),
    factSection('Possibly reported here and elsewhere', facts.perhapsShared, paper),
    onlyHereSection(context, paper),
    sameTextSection(context.origins, paper),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function headline({ page, event, coverage }: Context, paper: Paper): string {
  const denominator =
    `${counted(event.otherArticles, 'other article')}, ${counted(event.otherOutlets, 'outlet')}, ` +
    `${counted(event.independentOrigins, 'origin')} independent of this page`;
  return [
    paper.title(page.title === '' ? '(no headline)' : page.title),
    paper.line(`${outletOf(page)}, ${dayInWords(page.published)}`),
    ...(coverage.length === 0
      ? []
      : [paper.line(`Event: ${dayInWords(event.date)}`), paper.line(denominator)]),
    ...(event.leftOut === 0 ? [] : [paper.line(leftOutInWords(event.leftOut))]),
  ].join('\n');
}

function leftOutInWords(n: number): string {
  return `${n.toLocaleString('en-GB')} more held on this event ${n === 1 ? 'is' : 'are'} not compared.`;
}

function compared({ coverage }: Context, paper: Paper, held: number): string {
  if (coverage.length === 0) {
    return paper.line(
      held === 0
        ? 'There is no article to compare with.'
        : `No article on this event was found among the ${held.toLocaleString('en-GB')} held here.`,
    );
  }
  return [paper.title('Compared with'), ...coverage.map((entry) => coverageRow(entry, paper))].join('\n');
}

function coverageRow(entry: CoverageEntry, paper: Paper): string {
  const article = paper.article(entry.article);
  const doubt = entry.sameEvent ? '' : ' (possibly another event)';
  const url = article?.url ?? null;
  return [
    paper.line(`${outletOf(article)}, ${dayInWords(article?.published ?? null)}${doubt}`, 3),
    ...(article?.title ? [paper.line(article.title, 5)] : []),
    ...(url === null ? [] : [paper.line(url, 5)]),
  ].join('\n');
}

function factSection(title: string, rows: readonly FactRow[], paper: Paper): string {
  if (rows.length === 0) return '';
  return section(
    `${title}: ${rows.length}`,
    rows.map((row) => factText(row, paper)),
    paper,
  );
}

/** Why the page may not have a fact; nothing where nothing explains it. */
const ABSENCES: { readonly [kind in Absence['kind']]: string } = {
  'not-found': '',
  'published-before': 'this page was published before',
  'text-cut': 'only a part of this page’s text could be read',
};

function factText(
  { fact: { origins, reports, absence }, outlets, sureOutlets }: FactRow,
  paper: Paper,
): string {
  // A fact of one outlet is headed by its credit: that it has one outlet and one origin goes without saying.
  let credit = outlets === 1 && reports[0] ? paper.credit(reports[0].article, reports[0].strength) : '';
  const possible = outlets === sureOutlets ? '' : ` (${outlets - sureOutlets} possible)`;
  const lines = [credit.trim() || `${counted(outlets, 'outlet')}${possible}, ${counted(origins, 'origin')}`];
  for (const report of reports) {
    const next = paper.credit(report.article, report.strength);
    if (next !== credit) lines.push(next);
    credit = next;
    lines.push(paper.quote(report.article, report));
  }
  const reason = absence === null ? '' : ABSENCES[absence.kind];
  if (reason !== '') lines.push(paper.line(`(${reason})`, 3));
  return lines.join('\n');
}

function differenceSection(differences: readonly Difference[], paper: Paper): string {
  if (differences.length === 0) return '';
  const rows = differences.map(({ kind, reports }) =>
    [
      DIFFERENCES[kind],
      ...reports.flatMap((report) => [
        paper.credit(report.article),
        ...insideOf(report).map((mark) => paper.quote(report.article, mark)),
      ]),
    ].join('\n'),
  );
  return section(`Reported differently: ${differences.length}`, rows, paper);
}

const DIFFERENCES: { readonly [kind in Difference['kind']]: string } = {
  number: 'Number differs',
  date: 'Date differs, or is more exact',
  attribution: 'Attribution differs',
  speaker: 'Speaker differs',
  'lost-attribution': 'A copy no longer says who says so',
  quote: 'Quoted otherwise',
  label: 'Label differs',
  hedge: 'Hedging differs',
  voice: 'Who did it is named or not',
};

/** Where a report differs; the whole of it where that can't be told more closely. */
function insideOf(report: DifferingReport): readonly Span[] {
  return report.marks.length > 0 ? report.marks : [report];
}

function onlyHereSection({ onlyHere, undecided, coverage }: Context, paper: Paper): string {
  const quotes = onlyHere.map((span) => paper.quote(paper.page.id, span));
  return [
    ...(quotes.length === 0
      ? []
      : [paper.title(`Only here: ${counted(quotes.length, 'sentence')}`), ...quotes]),
    // Where nothing was compared nothing was close either.
    ...(undecided === 0 || coverage.length === 0
      ? []
      : [paper.line(`${counted(undecided, 'sentence')} of this page too close to call`)]),
  ].join('\n');
}

function sameTextSection(origins: readonly Origin[], paper: Paper): string {
  const copies = origins.filter(({ kind }) => kind === 'copy');
  if (copies.length === 0) return '';
  const rows = copies.map((origin) =>
    [
      `${counted(origin.articles.length, 'article')}, ${Math.round(origin.containment * 100)} % of three-word ` +
        `runs in common${origin.agency === null ? '' : `; credited to ${origin.agency}`}`,
      ...origin.articles.map((id) => paper.credit(id)),
      ...origin.passages.slice(0, 1).map((passage) => paper.quote(passage.article, passage)),
    ].join('\n'),
  );
  return section('Same text', rows, paper);
}
