import type { Strength } from '../../../core/context/context.ts';
import { strings } from '../../strings.ts';
import { type HtmlElement, type HtmlNode, html, writeHtml } from './html-tree.ts';
import type {
  Printed,
  TakenComparison,
  TakenEntry,
  TakenFact,
  TakenHead,
  TakenOutlet,
  TakenReport,
  TakenRow,
  TakenSource,
} from './taken.ts';
import { takenWords as say } from './words.ts';

/** One fact as HTML, for a clipboard: without a class or style that it would need. */
export function factAsHtml(fact: TakenFact): string {
  return writeHtml([
    html('p', {}, html('strong', {}, fact.section)),
    ...entryNodes(fact.entry),
    html('hr', {}),
    html('p', {}, ...title(fact)),
    pageLine(fact),
    list(fact.about),
  ]);
}

/** A whole comparison as HTML, for a clipboard. */
export function comparisonAsHtml(taken: TakenComparison): string {
  return writeHtml(comparisonTree(taken));
}

/** A whole comparison, to be written or shown. */
export function comparisonTree(taken: TakenComparison): HtmlNode[] {
  const places = placesOf(taken);
  return [
    html(
      'header',
      {},
      html('p', { class: 'taken-folio' }, strings.name),
      html('h1', {}, ...title(taken)),
      pageLine(taken),
      list(taken.about, 'taken-about'),
    ),
    html(
      'section',
      { class: 'taken-articles' },
      html('h2', {}, say.articles),
      html('ul', {}, ...taken.outlets.flatMap((outlet, i) => articleItems(outlet, taken.outlets[i - 1]))),
    ),
    ...(taken.rows.length > 0 ? [matrix(taken, places)] : []),
    ...taken.sections.map(({ title, note, entries }) =>
      html(
        'section',
        {},
        html('h2', {}, title, ' ', html('span', { class: 'taken-count' }, `${entries.length}`)),
        ...(note === '' ? [] : [html('p', { class: 'taken-note' }, note)]),
        html(
          'ol',
          { class: 'taken-entries' },
          ...entries.map((entry) =>
            html('li', { class: 'taken-entry', ...place(places.get(entry.id)) }, ...entryNodes(entry)),
          ),
        ),
      ),
    ),
    html('section', { class: 'taken-how' }, html('h2', {}, say.howToRead.title), list(say.howToRead.lines())),
  ];
}

const place = (id: string | undefined) => (id === undefined ? {} : { id });

/** Ids for the entries that the table leads to, which are no words of anybody. */
function placesOf({ rows }: TakenComparison): ReadonlyMap<string, `fact-${number}`> {
  return new Map(rows.map((row, i) => [row.entry, `fact-${i + 1}` as const]));
}

function title({ of, headline, page }: TakenHead): HtmlNode[] {
  const shown = printed(headline);
  return [
    ...(of === '' ? [] : [html('small', {}, `${of}:`), ' ']),
    page.link ? html('a', { href: page.link }, shown) : shown,
    ...(headline.after ? [strings.ellipsis] : []),
  ];
}

function pageLine({ page }: TakenHead): HtmlElement {
  return html(
    'p',
    { class: 'taken-page' },
    html('bdi', {}, page.outlet),
    ` (${strings.thisPage}), ${page.day}`,
  );
}

function articleItems(
  { name, monogram, here, tied, reworded, articles }: TakenOutlet,
  before?: TakenOutlet,
): HtmlElement[] {
  return articles.map((source) =>
    html(
      'li',
      { class: 'taken-article' },
      mark(monogram, here),
      ' ',
      html(
        'span',
        {},
        html('strong', {}, html('bdi', {}, name)),
        ...(here ? [` (${strings.thisPage})`] : []),
        ...(tied && before ? [` (${say.tied(reworded)} `, html('bdi', {}, before.name), ')'] : []),
        ', ',
        ...sourceRest(source),
      ),
    ),
  );
}

const mark = (monogram: string, here: boolean) =>
  html(
    'span',
    { class: here ? 'taken-mark taken-mark-here' : 'taken-mark', 'aria-hidden': 'true' },
    monogram,
  );

function matrix({ outlets, rows }: TakenComparison, places: ReadonlyMap<string, string>): HtmlElement {
  return html(
    'section',
    { class: 'taken-matrix' },
    html('h2', {}, strings.matrix.title),
    html(
      'div',
      { class: 'taken-scroll', role: 'region', tabindex: '0', 'aria-label': strings.matrix.title },
      html(
        'table',
        {},
        html(
          'thead',
          {},
          html(
            'tr',
            {},
            html('th', { scope: 'col' }, strings.matrix.fact),
            ...outlets.map(({ name, monogram, here }) =>
              html(
                'th',
                { scope: 'col', title: name },
                mark(monogram, here),
                html('span', { class: 'taken-unseen' }, ' ', html('bdi', {}, name)),
              ),
            ),
          ),
        ),
        html('tbody', {}, ...rows.map((row) => matrixRow(row, places))),
      ),
    ),
    html(
      'p',
      { class: 'taken-legend' },
      ...(['strong', 'possible', null] as const).map((strength) =>
        html('span', {}, `${shape(strength)} ${strings.matrix.shape(strength)} `),
      ),
    ),
  );
}

function matrixRow({ entry, label, cells }: TakenRow, places: ReadonlyMap<string, string>): HtmlElement {
  return html(
    'tr',
    {},
    html(
      'th',
      { scope: 'row' },
      html(
        'a',
        { href: `#${places.get(entry) ?? ''}` },
        label.before ? `${strings.ellipsis} ` : '',
        printed(label),
        label.after ? ` ${strings.ellipsis}` : '',
      ),
    ),
    ...cells.map((strength) =>
      html(
        'td',
        {},
        html('span', { class: 'taken-shape', 'aria-hidden': 'true' }, shape(strength)),
        html('span', { class: 'taken-unseen' }, ` ${strings.matrix.shape(strength)}`),
      ),
    ),
  );
}

const shape = (strength: Strength | null) => say.shapes[strength ?? 'none'];

function entryNodes({ kind, whose, about, reports }: TakenEntry): HtmlElement[] {
  const heading =
    kind === '' ? [] : [html('h3', {}, html('bdi', {}, kind), ...(whose ? [' ', printed(whose)] : []))];
  return [
    ...heading,
    ...(about.length > 0 ? [list(about, 'taken-about')] : []),
    html('div', { class: 'taken-reports' }, ...reports.map(reportNode)),
  ];
}

function reportNode({ source, lang, passages }: TakenReport): HtmlElement {
  return html(
    'figure',
    { class: 'taken-report' },
    ...passages.map(({ pieces, strength, first }) =>
      html(
        'blockquote',
        {},
        html(
          'p',
          { class: 'taken-passage', lang: lang ?? '', dir: 'auto' },
          ...pieces.map(({ text, marked }) => (marked ? html('mark', {}, text) : text)),
        ),
        ...(first || strength !== null
          ? [
              html(
                'p',
                { class: 'taken-sure' },
                first ? strings.matchedTo : `${shape(strength)} ${strings.strength(strength)}`,
              ),
            ]
          : []),
      ),
    ),
    html(
      'figcaption',
      {},
      mark(source.monogram, source.here),
      ' ',
      html(
        'span',
        {},
        html('strong', {}, html('bdi', {}, source.outlet)),
        ...(source.here ? [` (${strings.thisPage})`] : []),
        ', ',
        ...sourceRest(source),
      ),
    ),
  );
}

function sourceRest({ day, headline, link }: TakenSource): HtmlNode[] {
  const shown = printed(headline);
  return [`${day}: `, link ? html('a', { href: link }, shown) : shown];
}

/** An article's own words, apart from what stands around them in language and writing direction. */
function printed({ text, lang }: Printed): HtmlElement {
  return text === ''
    ? html('span', {}, strings.untitled)
    : html('bdi', { class: 'taken-printed', lang: lang ?? '', dir: 'auto' }, text);
}

function list(lines: readonly string[], name?: string): HtmlElement {
  return html('ul', name === undefined ? {} : { class: name }, ...lines.map((line) => html('li', {}, line)));
}
