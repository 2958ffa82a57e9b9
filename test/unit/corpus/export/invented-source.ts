import type { ExportDesk } from '../../../../src/corpus/export/export-corpus.ts';
import type { ExportedArticle } from '../../../../src/corpus/export/export-source.ts';
import type { SetCard } from '../../../../src/corpus/store/described.ts';

export interface InventedSet {
  readonly card: SetCard;
  readonly articles: readonly ExportedArticle[];
}

export function inventedSet(
  id: string,
  articles: readonly ExportedArticle[],
  about: Partial<SetCard> = {},
): InventedSet {
  const card: SetCard = {
    id,
    name: `Set ${id}`,
    licence: '',
    note: '',
    on: true,
    importedAt: 0,
    from: [],
    articles: articles.length,
    olderVersions: 0,
    outlets: [],
    languages: [],
    firstDay: null,
    lastDay: null,
    undated: 0,
    cutOff: 0,
    bytes: 0,
    deletedAt: null,
    ...about,
  };
  return { card, articles };
}

/** What an export takes its articles from, two at a time. */
export function inventedSource(
  sets: readonly InventedSet[],
  settings: Readonly<Record<string, unknown>> = {},
): ExportDesk {
  return {
    sets: async () => sets.map(({ card }) => card),
    async *articles(id) {
      const articles = sets.find(({ card }) => card.id === id)?.articles ?? [];
      for (let at = 0; at < articles.length; at += 2) yield articles.slice(at, at + 2);
    },
    settings: async () => settings,
    now: () => new Date(2026, 10, 26, 20, 30).getTime(),
  };
}

export const running = () => {
  const reports: unknown[] = [];
  return { signal: new AbortController().signal, report: (one: unknown) => reports.push(one), reports };
};
