import type { ColumnField } from '../../import/described.ts';
import { NAMES_BY_LANGUAGE } from './names-by-language.ts';

export interface FieldName {
  readonly field: ColumnField;
  /** From 0, for the likeliest name of the field. */
  readonly rank: number;
}

/**
 * By bare name (`names-by-language.ts`): compared without case, accents, spaces and punctuation, so that
 * `datePublished`, `date_published` and `Date published` are one. Where a record has several, the first that holds
 * something is taken. A name that two languages use for different fields is what the first of them calls it.
 */
const FIELDS: ReadonlyMap<string, FieldName> = named();

function named(): Map<string, FieldName> {
  const fields = new Map<string, FieldName>();
  const ranks = new Map<ColumnField, number>();
  for (const names of NAMES_BY_LANGUAGE)
    for (const [field, list] of Object.entries(names) as [ColumnField, string][])
      for (const name of list.split(', ')) {
        const rank = ranks.get(field) ?? 0;
        ranks.set(field, rank + 1);
        if (!fields.has(bare(name))) fields.set(bare(name), { field, rank });
      }
  return fields;
}

/** Names met before: every record of a file has the same, and to bare one takes longer than to look it up. */
const met = new Map<string, FieldName | null>();
const MOST_MET = 1_000;

/** What a key or header names; null for one that names nothing of an article. */
export function fieldNamed(name: string): FieldName | null {
  // JSON-LD's own keys, `@id` among them, are about the data and not about the article.
  if (name.length > LONGEST || name.startsWith('@')) return null;
  const known = met.get(name);
  if (known !== undefined) return known;
  const found = FIELDS.get(bare(name)) ?? null;
  if (met.size < MOST_MET) met.set(name, found);
  return found;
}

const LONGEST = 60;

/** Keys that hold a list of records, in what services and programs write around them. */
const LISTS = new Set(
  (
    'articles, items, records, results, docs, documents, entries, posts, news, stories, data, hits, rows, values, ' +
    'response, feed, rss, channel, collection, corpus, @graph, item, entry, list'
  )
    .split(', ')
    .map(bare),
);

/** Whether a key is one that lists stand under, or what lists stand in. */
export function namesList(name: string): boolean {
  return name.length <= LONGEST && LISTS.has(bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
