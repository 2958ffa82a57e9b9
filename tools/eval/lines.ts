import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, cut, type Span } from '../../src/core/article/article.ts';
import { guessLanguage } from '../../src/core/article/language.ts';
import { sentences } from '../../src/core/article/sentences.ts';
import type { Lexicon } from '../../src/core/reading/lexicon.ts';
import { readArticle } from '../../src/core/reading/read-article.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { linesOf } from './data-folders.ts';
import { slug } from './gold.ts';
import { add, overlap, overlaps, type Pairing, pair, sameSpan, type Tally, tally, tallyOf } from './score.ts';
import { sameNumber, sameSpeaker } from './score-reading.ts';

const FOLDER = 'test/fixtures/reading';

export interface LineScore {
  /** Language → tally. */
  readonly byLanguage: Map<string, Tally>;
  readonly total: Tally;
  readonly errors: string[];
}

type Line = { readonly lang: string | null; readonly text: string; readonly published?: string | null };

export function readLines<T extends Line>(root: string, name: string): T[] {
  return linesOf<T>(readFileSync(join(root, FOLDER, `${name}.jsonl`), 'utf8'));
}

/** Tallies one kind of lines. `score` gives pairings of what a line should and does hold. */
function scored<T extends Line>(
  lines: readonly T[],
  score: (line: T) => readonly (Tally & { readonly wrong?: readonly string[] })[],
): LineScore {
  const result: LineScore = { byLanguage: new Map(), total: tally(), errors: [] };
  for (const line of lines) {
    const lang = line.lang ?? '?';
    const own = result.byLanguage.get(lang) ?? tally();
    result.byLanguage.set(lang, own);
    for (const each of score(line)) {
      add(own, each);
      add(result.total, each);
      for (const error of each.wrong ?? []) result.errors.push(`${lang} ${error} in «${line.text}»`);
    }
  }
  return result;
}

function withErrors<G extends Span, F extends Span>(paired: Pairing<G, F>, text: string) {
  const show = (what: string, item: Span) => {
    const { start: _, end: __, ...rest } = item;
    return `${what} «${cut(text, item)}» ${JSON.stringify(rest)}`;
  };
  return [
    {
      ...tallyOf(paired),
      wrong: [
        ...paired.missed.map((item) => show('missed', item)),
        ...paired.wrong.map((item) => show('wrong', item)),
      ],
    },
  ];
}

const one = (right: boolean, error: string) => [
  { right: right ? 1 : 0, found: 1, wanted: 1, ...(right ? {} : { wrong: [error] }) },
];

/** Places of snippets in a text, each after the one before it where it can be. */
export function place<T>(text: string, items: readonly T[], snippet: (item: T) => string): (T & Span)[] {
  let from = 0;
  return items.map((item) => {
    const words = snippet(item);
    let start = text.indexOf(words, from);
    if (start < 0) start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: «${words}» in «${text}»`);
    from = start + words.length;
    return { ...item, start, end: from };
  });
}

export function lineScorers(root: string, lexicon: Lexicon, idOf: (slug: string) => string) {
  const read = (line: Line): Reading =>
    readArticle(
      {
        id: 'line',
        url: null,
        outlet: '',
        title: '',
        byline: null,
        published: line.published ?? null,
        lang: line.lang,
        text: line.text,
      } satisfies Article,
      lexicon,
    );
  return {
    sentences: (name: string) =>
      scored(readLines<Line & { readonly sentences: readonly string[] }>(root, name), (line) =>
        withErrors(
          pair(
            place(
              line.text,
              line.sentences.map((words) => ({ words })),
              ({ words }) => words,
            ),
            sentences(line.text, line.lang),
            sameSpan,
          ),
          line.text,
        ),
      ),
    languages: (name: string, kind: string) =>
      scored(
        readLines<Line & { readonly kind: string }>(root, name).filter((line) => line.kind === kind),
        ({ lang, text }) => {
          const guess = guessLanguage(text);
          const right = kind === 'other' ? guess === null || !OURS.includes(guess) : guess === lang;
          return one(right, String(guess));
        },
      ),
    clauses: (name: string) =>
      scored(readLines<Line & { readonly clauses: readonly string[] }>(root, name), (line) =>
        withErrors(
          pair(
            place(
              line.text,
              line.clauses.map((words) => ({ words })),
              ({ words }) => words,
            ),
            read(line).clauses,
            sameSpan,
          ),
          line.text,
        ),
      ),
    dates: (name: string) =>
      scored(readLines<Line & { readonly dates: readonly [string, string][] }>(root, name), (line) =>
        withErrors(
          pair(
            place(
              line.text,
              line.dates.map(([words, date]) => ({ words, date })),
              ({ words }) => words,
            ),
            read(line).dates,
            (a, b) => overlaps(a, b) && a.date === b.date,
          ),
          line.text,
        ),
      ),
    numbers: (name: string) =>
      scored(
        readLines<
          Line & {
            readonly numbers: readonly { snippet: string; value: number; unit: string; high?: number }[];
          }
        >(root, name),
        (line) =>
          withErrors(
            pair(
              place(line.text, line.numbers, ({ snippet }) => snippet),
              read(line).numbers,
              (a, b) => sameNumber(a, b, line.text),
            ),
            line.text,
          ),
      ),
    mentions: (name: string) =>
      scored(
        readLines<Line & { readonly mentions: readonly [string, string, string | null][] }>(root, name),
        (line) =>
          withErrors(
            pair(
              place(
                line.text,
                line.mentions.map(([words, kind, entity]) => ({ words, kind, entity })),
                ({ words }) => words,
              ),
              read(line).mentions,
              sameSpan,
            ),
            line.text,
          ),
      ),
    linked: (name: string) =>
      scored(
        readLines<Line & { readonly mentions: readonly [string, string, string | null][] }>(root, name),
        (line) => {
          const gold = place(
            line.text,
            line.mentions.map(([words, , entity]) => ({ words, entity })),
            ({ words }) => words,
          );
          return pair(gold, read(line).mentions, sameSpan).pairs.flatMap(([wanted, found]) => {
            const id = wanted.entity === null ? null : idOf(slug(wanted.entity));
            const own = found.entity === null ? null : idOf(found.entity);
            return one(id === own, `«${wanted.words}» ${own} for ${id}`);
          });
        },
      ),
    quotes: (name: string, kinds: readonly string[]) =>
      scored(readLines<QuoteLine>(root, name), (line) =>
        withErrors(
          pair(
            place(line.text, line.quotes, ({ content }) => content).filter(({ kind }) =>
              kinds.includes(kind),
            ),
            read(line).quotes.filter(({ kind }) => kinds.includes(kind)),
            (a, b) => overlap(a, b) > (kinds.includes('indirect') ? 0.5 : 0.9),
          ),
          line.text,
        ),
      ),
    speakers: (name: string) =>
      scored(readLines<QuoteLine>(root, name), (line) => {
        const gold = place(line.text, line.quotes, ({ content }) => content).filter(({ kind }) =>
          ['direct', 'partial', 'indirect'].includes(kind),
        );
        const reading = read(line);
        return pair(gold, reading.quotes, (a, b) => overlap(a, b) > 0.5).pairs.flatMap(([wanted, found]) => {
          const at = wanted.speaker === null ? null : spanOf(line.text, wanted.speaker);
          // The printed name stands for whom our own names say it is; one that is no name for its place.
          const id = at && reading.mentions.find((mention) => overlaps(mention, at))?.entity;
          const right =
            at === null
              ? found.speaker === null
              : sameSpeaker({ ...wanted, speaker: id ?? at, cue: null, class: null }, found, line.text, idOf);
          return one(
            right,
            `${found.speaker ? cut(line.text, found.speaker) : null} for ${wanted.speaker} of «${wanted.content}»`,
          );
        });
      }),
    labels: (name: string) =>
      scored(readLines<Line & { readonly labels: readonly [string, string, string][] }>(root, name), (line) =>
        withErrors(
          pair(
            place(
              line.text,
              line.labels.map(([words, target, voice]) => ({ words, target, voice })),
              ({ words }) => words,
            ),
            read(line).labels.filter(({ form }) => form !== 'event'),
            (a, b) => overlap(a, b) > 0.6 && a.voice === b.voice && idOf(slug(a.target)) === idOf(b.target),
          ),
          line.text,
        ),
      ),
  };
}

type QuoteLine = Line & {
  readonly quotes: readonly {
    content: string;
    kind: 'direct' | 'partial' | 'indirect' | 'scare' | 'title';
    speaker: string | null;
  }[];
};

const OURS = 'en de fr es it nl pl pt ru uk be'.split(' ');

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
