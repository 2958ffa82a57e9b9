import type { ArticleNumber, RowOrder, SetId } from '../../corpus/store/described.ts';

/** The sections of the page in the order of its contents; a later one is a line here and a view in `options.tsx`. */
export const SECTIONS = [
  'bring-in',
  'held',
  'glance',
  'articles',
  'take-out',
  'topics',
  'sites',
  'appearance',
  'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Parts of sections that an address can lead to. */
const SETTINGS = {
  held: ['storage'],
  'take-out': ['json-lines', 'csv', 'backup', 'restore', 'wrong-matches', 'delete-everything'],
  sites: ['marks'],
  appearance: ['scheme', 'language'],
  about: ['privacy', 'keys', 'reset'],
} as const satisfies { readonly [name in SectionName]?: readonly string[] };
export type SettingName = (typeof SETTINGS)[keyof typeof SETTINGS][number];

/** What else an address may call a section or a part of one; the name of a part alone leads to it as well. */
const ALSO: ReadonlyMap<string | undefined, string> = new Map([
  ['import', 'bring-in'],
  ['corpus', 'held'],
  ['export', 'take-out'],
  ['languages', 'language'],
  ['settings', 'appearance'],
]);

/** What is searched for. `order` null: best first where there is a query, else newest first. */
export interface Search {
  readonly query: string;
  readonly order: RowOrder | null;
  /** Null: all sets that are switched on. `KnownSets.every`: those switched off as well. */
  readonly set: SetId | null;
}

/** Where in the page the reader is: all of it stands in the address, so that it can be linked to and gone back to. */
export interface Route {
  readonly section: SectionName;
  /** Of the articles: what is searched for, and the article that is open. */
  readonly search: Search;
  readonly open: ArticleNumber | null;
  /** Two articles side by side; without the second, the list is there to choose it from. */
  readonly compare: { readonly a: ArticleNumber; readonly b: ArticleNumber | null } | null;
  /** Of the topics: the id of the one that is open, or where a new one is written (NEW_TOPIC, COPY_OF). */
  readonly topic: string | null;
  /** The part of another section that is gone to. */
  readonly setting: SettingName | null;
}

/** Two articles that are compared. */
export interface TwoNumbers {
  readonly a: ArticleNumber;
  readonly b: ArticleNumber;
}

/** A new topic, begun from nothing; no id has such a sign. */
export const NEW_TOPIC = '+';
/** Stands before the id of the topic that a new one begins as a copy of. */
export const COPY_OF = '+';

export const NO_SEARCH: Search = { query: '', order: null, set: null };
const ORDERS: readonly RowOrder[] = ['best', 'newest', 'oldest', 'outlet', 'title', 'longest'];
/** Longer queries are cut: an address may come from anywhere. */
const MAX_QUERY = 1_000;

export function sectionRoute(section: SectionName): Route {
  return { section, search: NO_SEARCH, open: null, compare: null, topic: null, setting: null };
}

export function settingRoute(section: SectionName, setting: SettingName): Route {
  return { ...sectionRoute(section), setting };
}

export function topicRoute(topic: string): Route {
  return { ...sectionRoute('topics'), topic };
}

/**
 * `#articles/1234?q=minsk&order=newest&set=starter`, `#compare/1234/5678`, `#topics/putin-belarus`, `#take-out/backup` or
 * `#backup`; anything not understood leads to the first section.
 */
export function readRoute(hash: string): Route {
  const [path = '', parameters = ''] = hash.replace(/^#/u, '').split('?', 2);
  const [given, within, second] = path.split('/', 3);
  const name = ALSO.get(given) ?? given;
  const comparing = name === COMPARE && numberOf(within) !== null;
  const alone = SECTIONS.find((section) => settingOf(section, name) !== null);
  if (alone !== undefined) return { ...sectionRoute(alone), setting: settingOf(alone, name) };
  const section = comparing ? 'articles' : (SECTIONS.find((known) => known === name) ?? SECTIONS[0]);
  if (section === 'topics' && within !== undefined && /^(?:\+|\+?[a-z0-9-]{1,64})$/u.test(within))
    return topicRoute(within);
  if (section !== 'articles') return { ...sectionRoute(section), setting: settingOf(section, within) };
  const asked = new URLSearchParams(parameters);
  const first = numberOf(within);
  return {
    section,
    search: {
      query: (asked.get('q') ?? '').slice(0, MAX_QUERY),
      order: ORDERS.find((known) => known === asked.get('order')) ?? null,
      set: asked.get('set'),
    },
    open: comparing ? null : first,
    compare: comparing && first !== null ? { a: first, b: numberOf(second) } : null,
    topic: null,
    setting: null,
  };
}

function settingOf(section: SectionName, within: string | undefined): SettingName | null {
  const own: readonly SettingName[] = section in SETTINGS ? SETTINGS[section as keyof typeof SETTINGS] : [];
  return own.find((known) => known === within) ?? null;
}

/** In place of the articles' own section where two of them are compared. */
const COMPARE = 'compare';

function numberOf(part: string | undefined): ArticleNumber | null {
  return part === undefined || !/^\d{1,15}$/u.test(part) ? null : Number(part);
}

export function writeRoute({ section, search, open, compare, topic, setting }: Route): string {
  const given = new URLSearchParams();
  if (search.query !== '') given.set('q', search.query);
  if (search.order !== null) given.set('order', search.order);
  if (search.set !== null) given.set('set', search.set);
  const parameters = given.toString();
  const path = compare === null ? [section, open ?? topic ?? setting] : [COMPARE, compare.a, compare.b];
  const within = path.filter((part) => part !== null).join('/');
  return `#${within}${parameters === '' ? '' : `?${parameters}`}`;
}

export function isSameSearch(a: Search, b: Search): boolean {
  return a.query === b.query && a.order === b.order && a.set === b.set;
}

/** The order in which a search is shown. */
export function orderOf(search: Search): RowOrder {
  return search.order ?? (search.query.trim() === '' ? 'newest' : 'best');
}
