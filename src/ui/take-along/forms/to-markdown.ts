import { strings } from '../../strings.ts';
import { escapeMarkdown, markdownTarget } from './escape-markdown.ts';
import type {
  Printed,
  TakenComparison,
  TakenEntry,
  TakenFact,
  TakenHead,
  TakenReport,
  TakenRow,
  TakenSource,
} from './taken.ts';
import { takenWords as say } from './words.ts';

/** One fact as Markdown. */
export function factAsMarkdown(fact: TakenFact): string {
  return blocks([`**${fact.section}**`, ...entryBlocks(fact.entry), '---', ...headBlocks(fact, '')]);
}

/** A whole comparison as Markdown. */
export function comparisonAsMarkdown(taken: TakenComparison): string {
  return blocks([
    ...headBlocks(taken, '# '),
    `## ${say.articles}`,
    taken.outlets.flatMap(articleLines(taken)).join('\n'),
    ...(taken.rows.length > 0 ? [`## ${strings.matrix.title}`, table(taken)] : []),
    ...taken.sections.flatMap(({ title, note, entries }) => [
      `## ${title}`,
      note,
      ...entries.flatMap((entry, i) => entryBlocks(entry, `### ${i + 1}.`)),
    ]),
    `## ${say.howToRead.title}`,
    say.howToRead
      .lines()
      .map((line) => `- ${line}`)
      .join('\n'),
  ]);
}

function headBlocks({ of, headline, page, about }: TakenHead, heading: string): string[] {
  const title = `${printed(headline)}${headline.after ? strings.ellipsis : ''}`;
  const linked = page.link ? `[${title}](${markdownTarget(page.link.href)})` : title;
  return [
    `${heading}${of === '' ? '' : `${of}: `}${linked}`,
    `${escapeMarkdown(page.outlet)} (${strings.thisPage}), ${page.day}`,
    about.map((line) => `- ${line}`).join('\n'),
  ];
}

function articleLines({ outlets }: TakenComparison) {
  return (
    { name, here, tied, reworded, articles, monogram }: TakenComparison['outlets'][number],
    i: number,
  ) => {
    const before = outlets[i - 1];
    const notes = [
      escapeMarkdown(monogram),
      ...(here ? [strings.thisPage] : []),
      ...(tied && before ? [`${say.tied(reworded)} ${escapeMarkdown(before.name)}`] : []),
    ];
    return articles.map((source) => `- ${escapeMarkdown(name)} (${notes.join(', ')}), ${sourceRest(source)}`);
  };
}

function table({ outlets, rows }: TakenComparison): string {
  const cells = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  return [
    cells([strings.matrix.fact, ...outlets.map(({ monogram }) => escapeMarkdown(monogram))]),
    cells(['---', ...outlets.map(() => ':-:')]),
    ...rows.map((row) =>
      cells([
        label(row),
        ...row.cells.map((strength) => `${say.shapes[strength ?? 'none']} ${strings.strength(strength)}`),
      ]),
    ),
  ].join('\n');
}

const label = ({ label: { text, before, after } }: TakenRow) =>
  `${before ? `${strings.ellipsis} ` : ''}${escapeMarkdown(text)}${after ? ` ${strings.ellipsis}` : ''}`;

function entryBlocks({ kind, whose, about, reports }: TakenEntry, number = ''): string[] {
  const said = [escapeMarkdown(kind), ...(whose ? [printed(whose)] : [])].filter((part) => part !== '');
  // What has no kind of its own is headed by its counts.
  const [heading = '', ...rest] = said.length > 0 ? [said.join(' '), ...about] : about;
  return [
    heading === '' ? '' : `${number} ${heading}`.trim(),
    rest.map((line) => `- ${line}`).join('\n'),
    ...reports.map(reportBlock),
  ];
}

/** A quotation with its source in it, so that nothing can come between the two. */
function reportBlock({ source, passages }: TakenReport): string {
  return [
    ...passages.flatMap(({ pieces, strength, first }) => {
      const sure = first ? strings.matchedTo : strength === null ? '' : strings.strength(strength);
      const quoted = escapeMarkdown(pieces.map(({ text }) => text).join(''));
      return sure === '' ? [quoted] : [quoted, `*${sure}*`];
    }),
    `— ${escapeMarkdown(source.outlet)}${source.here ? ` (${strings.thisPage})` : ''}, ${sourceRest(source)}`,
  ]
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

function sourceRest({ day, headline, link }: TakenSource): string {
  const title = printed(headline);
  return `${day}: ${link ? `[${title}](${markdownTarget(link.href)})` : title}`;
}

const printed = ({ text }: Printed) => escapeMarkdown(text) || strings.untitled;

const blocks = (all: readonly string[]) => `${all.filter((block) => block !== '').join('\n\n')}\n`;
