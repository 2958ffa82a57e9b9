import { dayOf } from '../../core/index/day.ts';
import type { ArticleRow } from '../store/described.ts';

/** What a corpus is made of, counted: articles that are compared with pages, no older versions. */
export interface Glance {
  readonly articles: number;
  /** Articles that have no date, and those whose held text ends before the outlet's does. */
  readonly undated: number;
  readonly cutOff: number;
  /** Most articles first, ties by name. */
  readonly outlets: readonly OutletGlance[];
  /** Most articles first, ties by tag. */
  readonly languages: readonly LanguageGlance[];
}

export interface OutletGlance {
  /** As printed; '' for articles that name none. */
  readonly name: string;
  readonly articles: number;
  readonly undated: number;
  readonly cutOff: number;
  /** Days since 1970 on which it has articles, rising, and how many on each. */
  readonly days: readonly number[];
  readonly counts: readonly number[];
}

export interface LanguageGlance {
  /** BCP 47; '' where it is not known. */
  readonly tag: string;
  readonly articles: number;
  /** Outlets that are named. */
  readonly outlets: number;
}

type GlanceRow = Pick<ArticleRow, 'outlet' | 'published' | 'lang' | 'cutOff'>;

interface OutletCount {
  readonly name: string;
  articles: number;
  undated: number;
  cutOff: number;
  readonly days: Map<number, number>;
}

export function glanceOf(rows: Iterable<GlanceRow>): Glance {
  const outlets = new Map<string, OutletCount>();
  const languages = new Map<string, { articles: number; readonly outlets: Set<string> }>();
  for (const { outlet, published, lang, cutOff } of rows) {
    const key = outletKey(outlet);
    const own = outlets.get(key) ?? {
      name: outlet.trim(),
      articles: 0,
      undated: 0,
      cutOff: 0,
      days: new Map<number, number>(),
    };
    outlets.set(key, own);
    const day = dayOf(published);
    own.articles += 1;
    own.cutOff += Number(cutOff);
    if (day === null) own.undated += 1;
    else own.days.set(day, (own.days.get(day) ?? 0) + 1);
    const language = languages.get(lang ?? '') ?? { articles: 0, outlets: new Set<string>() };
    languages.set(lang ?? '', language);
    language.articles += 1;
    if (key !== '') language.outlets.add(key);
  }
  const all = [...outlets.values()];
  const sum = (of: (outlet: OutletCount) => number) => all.reduce((total, outlet) => total + of(outlet), 0);
  return {
    articles: sum(({ articles }) => articles),
    undated: sum(({ undated }) => undated),
    cutOff: sum(({ cutOff }) => cutOff),
    outlets: all
      .map(({ days, ...counts }) => {
        const rising = [...days].sort(([a], [b]) => a - b);
        return {
          ...counts,
          days: rising.map(([day]) => day),
          counts: rising.map(([, count]) => count),
        };
      })
      .sort((a, b) => b.articles - a.articles || byText(a.name, b.name)),
    languages: [...languages]
      .map(([tag, { articles, outlets: own }]) => ({ tag, articles, outlets: own.size }))
      .sort((a, b) => b.articles - a.articles || byText(a.tag, b.tag)),
  };
}

/** The same for names that are one outlet's, however they are written; '' for none. */
export const outletKey = (name: string) => name.trim().toLowerCase();

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
