import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/article/article.ts';
import type { Lexicon } from '../../src/core/reading/lexicon.ts';
import { readArticle } from '../../src/core/reading/read-article.ts';
import { linesOf } from './data-folders.ts';
import { overlaps, type Tally, tally } from './score.ts';

export interface Source {
  readonly id: string;
  readonly outlet: string;
  readonly sentences: readonly string[];
  readonly tokens: readonly (readonly string[])[];
}

export interface Marked {
  readonly id: string;
  readonly sent: number;
  readonly start_tok: number;
  readonly end_tok: number;
  readonly chain: string;
  readonly type: string;
}

/**
 * NewsWCL50 (Hamborg 2019): every mention of the people that five outlets write about, by name or by other words.
 * The set has no ids, so a chain's is the one that ours most often give it: the figures say how far our mentions and
 * labels keep to one id for one person, not whether it is the right id. Recall is over the set's mentions, precision over
 * ours with such an id (`precise`), of labels alone too. The articles have no dates; all are of April and May 2018.
 */
export function scoreNewsWcl(
  folder: string,
  lexicon: Lexicon,
): { recalled: Tally; precise: Tally; labels: Tally } {
  const sources = linesOf<Source>(readFileSync(join(folder, 'articles.jsonl'), 'utf8'));
  const marked = grouped(
    linesOf<Marked>(readFileSync(join(folder, 'mentions.jsonl'), 'utf8')).filter(
      ({ type }) => type === 'ACTOR',
    ),
    ({ id }) => id,
  );
  const recalled = tally();
  const precise = tally();
  const labels = tally();
  for (const source of sources) {
    const text = source.sentences.join(' ');
    const places = tokenPlaces(source, text);
    const article = { url: null, title: '', byline: null, published: '2018-05-01', lang: 'en' };
    const reading = readArticle({ ...article, id: source.id, outlet: source.outlet, text }, lexicon);
    const found = [
      ...reading.mentions.map((each) => ({ ...each, id: each.entity, label: false })),
      ...reading.labels.map((each) => ({ ...each, id: each.target, label: true })),
    ];
    const chains = grouped(marked.get(source.id) ?? [], ({ chain }) => chain);
    for (const mentions of chains.values()) {
      const spans = mentions.flatMap(({ sent, start_tok, end_tok }): Span[] => {
        const first = places[sent]?.[start_tok];
        const last = places[sent]?.[end_tok];
        return first && last ? [{ start: first.start, end: last.end }] : [];
      });
      const id = commonest(
        found.filter((each) => spans.some((span) => overlaps(span, each))).map((each) => each.id),
      );
      const own = id === null ? [] : found.filter((each) => each.id === id);
      const met = own.filter((each) => spans.some((span) => overlaps(span, each)));
      recalled.wanted += spans.length;
      recalled.right += spans.filter((span) => own.some((each) => overlaps(span, each))).length;
      precise.found += own.length;
      precise.right += met.length;
      labels.found += own.filter(({ label }) => label).length;
      labels.right += met.filter(({ label }) => label).length;
    }
  }
  return { recalled, precise, labels };
}

export function tokenPlaces({ sentences, tokens }: Source, text: string): Span[][] {
  let from = 0;
  return sentences.map((sentence, i) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    let at = start;
    return (tokens[i] ?? []).map((token) => {
      const found = text.indexOf(token, at);
      if (found < 0 || found >= from) return { start: at, end: at };
      at = found + token.length;
      return { start: found, end: at };
    });
  });
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export function commonest(ids: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
