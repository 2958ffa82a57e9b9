import { stem } from '../article/stem.ts';
import type { ArticleSpan } from '../event/copies/traced-origin.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { LabelUse, PlaceOrigins } from './ledger-words.ts';
import { linkAcross } from './link-across.ts';
import { LEDGER } from './thresholds.ts';
import { within } from './within.ts';

export interface NamesUsed {
  /** Entity → forms of its name that differ between outlets, by normal form. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, readonly LabelUse[]>>;
  /** Entity → where it is named, once for each article and origin in it. */
  readonly places: ReadonlyMap<string, readonly ArticleSpan[]>;
}

/**
 * By which names outlets call the same thing, outside quotation marks. Only what differs is kept: a form that no outlet
 * uses beside another one of which it is no shorter form ("Putin"), nor its initials ("EU"). Case endings make no other name.
 */
export function namesUsed(articles: readonly ReadArticle[], origins: PlaceOrigins): NamesUsed {
  const all = new Map<string, Map<string, LabelUse[]>>();
  const places = new Map<string, Map<string, ArticleSpan>>();
  const langs = new Map<string, string>();
  const linked = linkAcross(articles);
  const keys = new Map<string, string>();
  for (const { article, reading } of articles) {
    const isQuoted = within(reading.quotes.filter(({ kind }) => kind !== 'indirect'));
    langs.set(article.id, reading.lang ?? '');
    const shown = new Set<string>();
    for (const mention of reading.mentions) {
      if (mention.entity === null || isQuoted(mention)) continue;
      const entity = linked(mention.entity);
      const { start, end } = mention;
      const place = { article: article.id, start, end };
      const origin = origins.originOf(place);
      const named = places.get(entity) ?? new Map<string, ArticleSpan>();
      places.set(entity, named);
      const voice = `${article.id} ${origin}`;
      if (!named.has(voice)) named.set(voice, place);
      const forms = all.get(entity) ?? new Map<string, LabelUse[]>();
      all.set(entity, forms);
      const name = article.text.slice(start, end);
      const key = keys.get(name) ?? nameKey(name);
      keys.set(name, key);
      const uses = forms.get(key) ?? [];
      forms.set(key, uses);
      // One receipt an article, and a passage it took over: names are said again and again.
      const receipt = JSON.stringify([entity, key, origin]);
      if (!shown.has(receipt)) uses.push({ ...place, origin });
      shown.add(receipt);
    }
  }
  const forms = new Map<string, ReadonlyMap<string, readonly LabelUse[]>>();
  for (const [entity, each] of all) {
    const apart = differing(each, langs, origins);
    if (apart.size > 0) forms.set(entity, apart);
  }
  return {
    forms,
    places: new Map([...places].map(([entity, named]) => [entity, [...named.values()]])),
  };
}

/** In lower case without marks; words with case endings by their stems. */
function nameKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[.'’ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  return words.map((word) => (/[\u0400-\u04ff]/.test(word) ? stem(word) : word)).join(' ');
}

function differing(
  forms: ReadonlyMap<string, readonly LabelUse[]>,
  langs: ReadonlyMap<string, string>,
  { countReports }: PlaceOrigins,
): Map<string, readonly LabelUse[]> {
  const list = [...forms]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, LEDGER.mostNames)
    .map(([key, uses]) => ({
      key,
      uses,
      origins: countReports(uses),
      langs: new Set(uses.map(({ article }) => langs.get(article)!)),
    }));
  const apart = new Map<string, readonly LabelUse[]>();
  for (const a of list)
    for (const b of list) {
      if (a === b || isShortOf(a.key, b.key) || isShortOf(b.key, a.key)) continue;
      // Another language has other names; that says nothing of the outlet.
      if (![...a.langs].some((lang) => b.langs.has(lang))) continue;
      // Fewer together than one by one: some voice uses both.
      if (countReports([...a.uses, ...b.uses]) === a.origins + b.origins) apart.set(a.key, a.uses);
    }
  return apart;
}

/** "Putin" of "Vladimir Putin", "EU" of "European Union". */
function isShortOf(short: string, long: string): boolean {
  const words = long.split(' ');
  if (words.length < 2) return false;
  if (words.map((word) => word[0]).join('') === short) return true;
  return short.split(' ').every((word) => words.includes(word));
}
