import type { Article } from '../../src/core/article/article.ts';
import type { Context, Difference, FactReport, Strength } from '../../src/core/context/context.ts';
import { NOTHING_MORE, origin, WEIGHTLESS } from '../unit/core/context/sample-values.ts';

/** An article whose text is made of what it says of each fact. */
export interface MadeArticle {
  readonly outlet: string;
  readonly title: string;
  readonly published?: string | null;
  readonly lang?: string;
  readonly url?: string;
}

/** What an article says of a fact: the words, and whether they surely match. */
export type Said = string | { readonly possibly: string } | null;

export interface MadeFact {
  /** By article, in the order of the articles; the first is the page. */
  readonly says: readonly Said[];
  /** What is marked in each article's words, where the fact is one that they report differently. */
  readonly differs?: { readonly kind: Difference['kind']; readonly marks: readonly (string | null)[] };
}

export interface MadeMore {
  /** Numbers of the articles that print one text. */
  readonly copies?: readonly number[];
  readonly leftOut?: number;
  readonly undecided?: number;
}

/**
 * A comparison as plain values, without any reading or matching: for states that are hard to come by. What only the page
 * says becomes "only here".
 */
export function madeContext(
  all: readonly MadeArticle[],
  made: readonly MadeFact[],
  { copies = [], leftOut = 0, undecided = 0 }: MadeMore = {},
): Context {
  const places = made.map(() => new Map<number, { start: number; end: number }>());
  const articles = all.map((article, i): Article => {
    let text = '';
    made.forEach(({ says }, f) => {
      const words = wordsOf(says[i] ?? null);
      if (words === null) return;
      if (text !== '') text += f % 4 === 0 ? '\n\n' : ' ';
      places[f]!.set(i, { start: text.length, end: text.length + words.length });
      text += words;
    });
    return {
      id: `article-${i}`,
      url: article.url ?? `https://www.example.org/${i}/visit`,
      outlet: article.outlet,
      title: article.title,
      byline: null,
      published: article.published === undefined ? '2022-12-19' : article.published,
      lang: article.lang ?? 'en',
      text,
    };
  });
  const [page, ...others] = articles as [Article, ...Article[]];
  const copied = new Set(copies);
  const originOf = (i: number) => (copied.has(i) ? 'copy' : `own-${i}`);

  const facts = made.flatMap(({ says }, f) => {
    const at = places[f]!;
    if (at.size < 2 && at.has(0)) return [];
    const reports = [...at].map(([i, span], n): FactReport => {
      const said = says[i] as Said;
      const strength: Strength = typeof said === 'string' || n === 0 ? 'strong' : 'possible';
      return {
        article: `article-${i}`,
        ...span,
        strength,
        score: null,
        heldBackBy: [],
        reasons: n === 0 ? [] : reasonsOf(wordsOf(said) ?? ''),
      };
    });
    return [
      {
        id: `fact-${f}`,
        onPage: at.has(0),
        origins: new Set([...at.keys()].map(originOf)).size,
        ...WEIGHTLESS,
        absence: at.has(0) ? null : NOT_FOUND,
        reports,
      },
    ];
  });

  return {
    page,
    articles: others,
    event: {
      date: all.some(({ published }) => published !== null) ? '2022-12-19' : null,
      otherArticles: others.length,
      otherOutlets: new Set(others.map(({ outlet }) => outlet)).size,
      independentOrigins: new Set(others.map((_, i) => originOf(i + 1)).filter((id) => id !== originOf(0)))
        .size,
      leftOut,
    },
    coverage: others.map(({ id, outlet }, i) => ({
      article: id,
      outlet,
      sameEvent: true,
      score: 0.9,
      passage: null,
      origin: originOf(i + 1),
      reasons: [],
    })),
    facts,
    onlyHere: made.flatMap((_, f) => {
      const at = places[f]!;
      return at.size === 1 && at.has(0) ? [at.get(0)!] : [];
    }),
    undecided,
    differences: made.flatMap(({ differs }, f): Difference[] => {
      if (differs === undefined) return [];
      const reports = [...places[f]!].flatMap(([i, span]) => {
        const words = differs.marks[i] ?? null;
        if (words === null) return [];
        const start = span.start + articles[i]!.text.slice(span.start, span.end).indexOf(words);
        return [
          { article: `article-${i}`, ...span, marks: [{ start, end: start + words.length }], wording: [] },
        ];
      });
      return [{ fact: `fact-${f}`, kind: differs.kind, reports }];
    }),
    origins: [
      ...(copied.size > 1
        ? [
            origin({
              id: 'copy',
              kind: 'copy',
              agency: 'Reuters',
              articles: copies.map((i) => `article-${i}`),
              passages: copies.map((i) => ({
                article: `article-${i}`,
                start: 0,
                end: articles[i]!.text.length,
                source: { article: `article-${copies[0]}`, start: 0, end: articles[copies[0]!]!.text.length },
                words: 120,
              })),
              containment: 0.93,
            }),
          ]
        : []),
      ...articles
        .filter((_, i) => !copied.has(i))
        .map(({ id }, i) => origin({ id: `own-${i}`, articles: [id] })),
    ],
    ...NOTHING_MORE,
  };
}

const NOT_FOUND = { kind: 'not-found', kinds: ['not-found'], receipt: null, orderKnown: true } as const;

function wordsOf(said: Said): string | null {
  return said === null || typeof said === 'string' ? said : said.possibly;
}

/** The longest words, as if they were what was matched. */
function reasonsOf(text: string) {
  const words = [...new Set(text.match(/\p{L}{5,}/gu) ?? [])];
  return words
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 4)
    .map((word, i) => ({ kind: 'word' as const, text: word, weight: 0.4 / (i + 1) }));
}
