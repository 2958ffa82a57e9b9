import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/core/article/article.ts';
import {
  type Claim,
  compareWording,
  type WordingDifference,
} from '../../../src/core/framing/compare-wording.ts';
import { type Lexicon, lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import { lexiconTable } from '../../packaged-tables.ts';
import { linesOf } from '../data-folders.ts';
import type { EvalOptions } from '../options.ts';
import { type FactEvent, factEvents, seedEvent } from './fact-events.ts';

/**
 * How shared facts are worded. Invented pairs, of which all that is to be told is known; and what is told of the pairs of
 * sentences that were marked by hand as one fact (seeds and the four events that may be looked at), where only counting
 * is possible: `--errors KIND` ("number", "quote cut", "all") prints them to be judged. What was judged so stands in
 * test/fixtures/framing/README.md.
 */
export function evalFraming(options: EvalOptions): void {
  const root = process.cwd();
  const lexicon = lexiconFromTable(lexiconTable(root));
  invented(root, lexicon, options);
  const events = [seedEvent(root), ...factEvents(root, 'tune', options.data ?? null)];
  console.log('\nhow it is worded: pairs of sentences marked as one fact (tuned on; no gold of differences)');
  for (const event of events) overFacts(event, lexicon, options);
  ofSeeds(events[0]!, root, lexicon);
}

interface Line {
  readonly a: string;
  readonly b: string;
  readonly want: readonly string[];
  readonly claim?: { readonly a?: number; readonly b?: number };
}

function invented(root: string, lexicon: Lexicon, { errors }: EvalOptions): void {
  const folder = join(root, 'test/fixtures/framing');
  console.log('\nhow it is worded: invented pairs (tuned on)');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const lines = linesOf<Line>(readFileSync(join(folder, file), 'utf8'));
    const wrong = lines.filter((line) => {
      const [a, b] = [claimOf(line.a, line.claim?.a, lexicon), claimOf(line.b, line.claim?.b, lexicon)];
      return (
        compareWording(a, b, lexicon)
          .map((each) => told(each, a, b))
          .join('\n') !== line.want.join('\n')
      );
    });
    const without = lines.filter(({ want }) => want.length === 0).length;
    console.log(
      `  ${file.replace('.jsonl', '').padEnd(14)} ${lines.length - wrong.length} of ${lines.length} (${without} with nothing to tell)`,
    );
    if (errors === 'lines') for (const line of wrong) console.log(`    ${line.a} | ${line.b}`);
  }
}

function claimOf(text: string, sentence = 0, lexicon: Lexicon): Claim {
  const article = {
    id: 'invented',
    url: null,
    outlet: '',
    title: '',
    byline: null,
    published: '2022-12-20',
    lang: 'en',
    text,
  };
  const reading = readArticle(article, lexicon);
  return { read: { article, reading }, span: reading.sentences[sentence]! };
}

function overFacts(event: FactEvent, lexicon: Lexicon, { errors }: EvalOptions): void {
  const counts = new Map<string, number>();
  let pairs = 0;
  let telling = 0;
  for (const [a, b] of pairsOf(event)) {
    pairs += 1;
    const found = compareWording(a, b, lexicon);
    if (found.length > 0) telling += 1;
    for (const each of found) {
      const kind = `${each.kind} ${each.relation}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (errors === 'all' || (errors !== undefined && kind.startsWith(errors)))
        for (const line of [told(each, a, b), `  ${textOf(a)}`, `  ${textOf(b)}`]) console.log(`    ${line}`);
    }
  }
  const list = [...counts].sort(([, p], [, q]) => q - p).map(([kind, count]) => `${kind} ${count}`);
  console.log(`  ${event.name.padEnd(12)} ${pairs} pairs, ${telling} with a difference: ${list.join(', ')}`);
}

/** All pairs of sentences of two articles that stand in one fact, each once. */
function pairsOf(event: FactEvent): (readonly [Claim, Claim])[] {
  const claims = claimsOf(event);
  const keys = new Set<string>();
  for (const { members } of event.facts)
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1)) if (a[0] !== b[0]) keys.add(`${a} ${b}`);
  return [...keys].flatMap((key) => {
    const [a, b] = key.split(' ').map((each) => claims.get(each));
    return a && b ? [[a, b] as const] : [];
  });
}

function claimsOf(event: FactEvent): Map<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { key, article, headline, holds } of event.sentences) {
    const read = event.articles.find((each) => each.article.id === article);
    const span = headline ? undefined : read?.reading.sentences.find(holds);
    if (read && span) found.set(key, { read, span });
  }
  return found;
}

interface SeedDifference {
  readonly what: string;
  readonly pairs: readonly (readonly [string, string])[];
  /** Kinds by which it would be told. */
  readonly kinds: readonly string[];
}

/** The differences that were marked by hand in the seeds: told where one of their pairs gives one of their kinds. */
function ofSeeds(seeds: FactEvent, root: string, lexicon: Lexicon): void {
  const file = join(root, 'test/fixtures/framing/seed-differences.json');
  const { differences } = JSON.parse(readFileSync(file, 'utf8')) as { differences: SeedDifference[] };
  const claims = claimsOf(seeds);
  const found = differences.filter(({ pairs, kinds }) =>
    pairs.some(([p, q]) => {
      const [a, b] = [claims.get(p), claims.get(q)];
      return a && b && compareWording(a, b, lexicon).some(({ kind }) => kinds.includes(kind));
    }),
  );
  console.log(`  differences marked by hand in the seeds: ${found.length} of ${differences.length} told`);
  for (const each of differences)
    console.log(`    ${found.includes(each) ? 'told  ' : 'missed'} ${each.what}`);
}

const textOf = ({ read, span }: Claim) => read.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** A difference in one line: kind, relation and side, then the words of a and of b, `=` for the whole claim. */
function told(each: WordingDifference, a: Claim, b: Claim): string {
  const words = (claim: Claim, spans: readonly Span[]) =>
    spans
      .map((span) =>
        span.start === claim.span.start && span.end === claim.span.end
          ? '='
          : textOf({ read: claim.read, span }),
      )
      .join(' + ');
  return [head(each), words(a, each.a), words(b, each.b)].join(' | ');
}

function head(each: WordingDifference): string {
  if (each.kind === 'attribution') return `attribution ${each.rungs.a}>${each.rungs.b}`;
  const side = 'side' in each ? each.side : null;
  return [each.kind, each.relation, ...(side === null ? [] : [side])].join(' ');
}
