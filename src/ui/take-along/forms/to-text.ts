import { strings } from '../../strings.ts';
import { oneLine } from './one-line.ts';
import type {
  Printed,
  TakenComparison,
  TakenEntry,
  TakenFact,
  TakenHead,
  TakenReport,
  TakenSource,
} from './taken.ts';
import { takenWords as say } from './words.ts';

/** A line each for every piece, and no line is broken: what it is pasted into does that. */

/** One fact as plain text. */
export function factAsText(fact: TakenFact): string {
  return paragraphs([[fact.section], ...entryLines(fact.entry), [...headLines(fact)]]);
}

/** A whole comparison as plain text. */
export function comparisonAsText(taken: TakenComparison): string {
  return paragraphs([
    headLines(taken),
    [underlined(say.articles), ...taken.outlets.flatMap(articleLines(taken))],
    ...taken.sections.flatMap(({ title, note, entries }) => [
      [underlined(title), ...(note === '' ? [] : [note])],
      ...entries.flatMap((entry, i) => entryLines(entry, `${i + 1}. `)),
    ]),
    [underlined(say.howToRead.title), ...say.howToRead.lines().map((line) => `- ${line}`)],
  ]);
}

function headLines({ of, headline, page, about }: TakenHead): string[] {
  return [
    `${of === '' ? '' : `${of}: `}${printed(headline)}${headline.after ? strings.ellipsis : ''}`,
    `${oneLine(page.outlet)} (${strings.thisPage}), ${page.day}`,
    ...(page.link ? [page.link.href] : []),
    ...about,
  ];
}

function articleLines({ outlets }: TakenComparison) {
  return (
    { name, here, tied, reworded, articles }: TakenComparison['outlets'][number],
    i: number,
  ): string[] => {
    const before = outlets[i - 1];
    const notes = [
      ...(here ? [strings.thisPage] : []),
      ...(tied && before ? [`${say.tied(reworded)} ${oneLine(before.name)}`] : []),
    ];
    const outlet = `${oneLine(name)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    return articles.map((source) => `- ${outlet}${sourceRest(source)}`);
  };
}

function entryLines({ kind, whose, about, reports }: TakenEntry, number = ''): string[][] {
  const heading = [oneLine(kind), ...(whose ? [printed(whose)] : [])].filter((part) => part !== '').join(' ');
  const lines = [heading, ...about].filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const all = reports.map(reportLines);
  const headed = number === '' && lines.length === 0 ? [] : [[`${number}${first}`.trim(), ...rest]];
  return [...headed, ...all];
}

/** A sign at its start tells a passage from what is said of it; no marks of ours stand around words that have their own. */
function reportLines({ source, passages }: TakenReport): string[] {
  return [
    ...passages.flatMap(({ pieces, strength, first }) => {
      const sure = first ? strings.matchedTo : strength === null ? '' : strings.strength(strength);
      const quoted = `> ${oneLine(pieces.map(({ text }) => text).join(''))}`;
      return sure === '' ? [quoted] : [quoted, `(${sure})`];
    }),
    `— ${oneLine(source.outlet)}${source.here ? ` (${strings.thisPage})` : ''}${sourceRest(source)}`,
  ];
}

function sourceRest({ day, headline, link }: TakenSource): string {
  return `, ${day}: ${printed(headline)}${link ? ` ${link.href}` : ''}`;
}

const printed = ({ text }: Printed) => oneLine(text) || strings.untitled;

const underlined = (title: string) => `${title}\n${'='.repeat(title.length)}`;

const paragraphs = (all: readonly (readonly string[])[]) =>
  `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
