import { decodePage } from '../../../src/extract/decode-page.ts';
import { type Extraction, extractArticle } from '../../../src/extract/extract-article.ts';
import { parseTree } from '../../../src/extract/parse-page.ts';
import KINDS from '../../../test/fixtures/page-kinds/extract-trafilatura.json' with { type: 'json' };
import type { EvalOptions } from '../options.ts';
import { type GoldPage, goldPages, type Half, halfOf } from './gold-pages.ts';
import { readabilityAlone } from './readability-alone.ts';
import {
  addSegments,
  sameByline,
  sameDay,
  sameTitle,
  scoreText,
  segmentFigures,
  segments,
} from './score-page.ts';

const HALVES: readonly Half[] = ['development', 'kept-aside'];

/** The day the set was gathered: later dates are not looked for in its pages. */
const NOW = Date.parse('2026-11-21T00:00:00Z');

/**
 * What extraction makes of the pages of extract-trafilatura, by the set's own measure; `--only readability` measures plain
 * Readability beside it. `--errors kind|text|title|byline|date` lists errors of the development half alone.
 */
export function evalExtract(options: EvalOptions): void {
  console.log('\nextract');
  const gold = goldPages(options.data ?? null);
  if (gold === null) {
    console.log('  the pages are not here; give their folder with --data');
    return;
  }
  const withReadability = options.only === 'readability';
  const tallies = new Map(HALVES.map((half) => [half, newTally()]));
  for (const page of gold.pages) {
    const half = halfOf(page);
    const html = decodePage(gold.bytesOf(page));
    const tree = parseTree(html);
    const told = extractArticle(tree, page.url, NOW);
    // The text of every page is measured, of forums too: the set says of all what must be in it.
    const reading = extractArticle(tree, page.url, NOW, 'every-page');
    const errors = half === 'development' ? (options.errors ?? null) : null;
    count(tallies.get(half)!, page, reading, errors);
    countKind(tallies.get(half)!, page, told.kind === 'article' ? 'article' : told.page, errors);
    if (withReadability)
      addSegments(tallies.get(half)!.readability, scoreText(page, readabilityAlone(html).text));
  }
  for (const half of HALVES) print(half, tallies.get(half)!, withReadability);
}

const newTally = () => ({
  text: segments(),
  readability: segments(),
  title: { right: 0, known: 0, given: 0 },
  byline: { right: 0, known: 0, given: 0 },
  date: { right: 0, known: 0, given: 0 },
  kinds: new Map<string, number>(),
});
type Tally = ReturnType<typeof newTally>;

function count(tally: Tally, page: GoldPage, reading: Extraction, errors: string | null): void {
  const article = reading.kind === 'article' ? reading.article : null;
  const score = scoreText(page, article?.text ?? '');
  addSegments(tally.text, score);
  if (errors === 'text' && score.missed + score.wrong > 0) {
    console.log(JSON.stringify({ id: page.id, url: page.url, ...score }));
  }
  if (page.title !== null) {
    const found = article?.title ?? (reading.kind === 'article' ? '' : reading.title);
    const right = sameTitle(found, page.title);
    add(tally.title, right, found !== '');
    if (errors === 'title' && !right)
      console.log(JSON.stringify({ id: page.id, url: page.url, found, gold: page.title }));
  }
  if (page.author !== null) {
    const found = article?.byline ?? null;
    const right = found !== null && sameByline(found, page.author);
    add(tally.byline, right, found !== null);
    if (errors === 'byline' && !right)
      console.log(JSON.stringify({ id: page.id, url: page.url, found, gold: page.author }));
  }
  if (page.date !== null) {
    const found = article?.published ?? null;
    const right = sameDay(found, page.date);
    add(tally.date, right, found !== null);
    if (errors === 'date' && !right)
      console.log(JSON.stringify({ id: page.id, url: page.url, found, gold: page.date }));
  }
}

/** What few pages of the set are no articles was labelled by eye; what is too short to read is told apart. */
function countKind(tally: Tally, { id, url }: GoldPage, told: string, errors: string | null): void {
  const label = (KINDS as Readonly<Record<string, string>>)[id] ?? 'article';
  const key = label === told ? told : `${label} as ${told}`;
  tally.kinds.set(key, (tally.kinds.get(key) ?? 0) + 1);
  if (errors === 'kind' && label !== told) console.log(JSON.stringify({ id, url, label, told }));
}

function add(to: Tally['title'], right: boolean, given: boolean): void {
  to.known++;
  if (given) to.given++;
  if (right) to.right++;
}

function print(half: Half, tally: Tally, withReadability: boolean): void {
  const kinds = [...tally.kinds].map(([kind, times]) => `${kind} ${times}`).join(', ');
  console.log(`  ${half}: ${kinds}`);
  console.log(`    text         ${figures(tally.text)}`);
  if (withReadability) console.log(`    Readability  ${figures(tally.readability)}`);
  for (const name of ['title', 'byline', 'date'] as const) {
    const { right, known, given } = tally[name];
    console.log(
      `    ${name.padEnd(12)} ${shown(right / known)} of ${known} right, ${shown(right / given)} of ${given} given`,
    );
  }
}

function figures(of: Tally['text']): string {
  const { precision, recall, f1, accuracy } = segmentFigures(of);
  return `precision ${shown(precision)}, recall ${shown(recall)}, F1 ${shown(f1)}, accuracy ${shown(accuracy)}`;
}

const shown = (share: number) => share.toFixed(3);
