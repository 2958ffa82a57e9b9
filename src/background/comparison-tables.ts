import type { ContextTables } from '../core/context/tables.ts';
import type { EventTables } from '../core/event/same-event.ts';
import type { RelatedWordsTable } from '../core/facts/weighing/related-words.ts';
import { rarityFromBytes } from '../core/index/packed-rarity.ts';
import type { LanguageDates, LanguageTable } from '../core/languages/language-table.ts';
import type { PackagedLexicon } from '../core/reading/lexicon.ts';
import type { ActorGroup } from '../core/topic/topic-pack.ts';
import { forgetful } from './forgetful.ts';

export interface TablePorts {
  /** Tables as they lie in the package. */
  bytes(name: 'rarity'): Promise<ArrayBuffer>;
  table<T>(name: 'related-words' | 'dates' | 'lexicon'): Promise<T>;
  /** The code that makes of them what comparing takes. */
  comparing(): Promise<Pick<typeof import('./comparing.ts'), 'lexiconFromPackage' | 'relatedWordsFromTable'>>;
  /** Of the topic packs in use. */
  readonly groups: readonly ActorGroup[];
}

/** What articles are compared with, each made when it is first asked for and then remembered. */
export function comparisonTables({ bytes, table, comparing, groups }: TablePorts) {
  const rarity = forgetful(async () => rarityFromBytes(await bytes('rarity')));
  const dates = forgetful(() => table<LanguageTable<LanguageDates>>('dates'));
  const related = forgetful(async () => {
    const [{ relatedWordsFromTable }, words] = await Promise.all([
      comparing(),
      table<RelatedWordsTable>('related-words'),
    ]);
    return relatedWordsFromTable(words);
  });
  const lexicon = forgetful(async () => {
    const [{ lexiconFromPackage }, spoken, read] = await Promise.all([
      comparing(),
      dates(),
      table<PackagedLexicon>('lexicon'),
    ]);
    return lexiconFromPackage(read, spoken);
  });
  return {
    rarity,
    lexicon,
    /** Enough to tell who reports an event. */
    async event(): Promise<EventTables> {
      const [rare, languages] = await Promise.all([rarity(), dates()]);
      return { rarity: rare, lexicon: { languages } };
    },
    async context(): Promise<ContextTables> {
      const [rare, relatives, words] = await Promise.all([rarity(), related(), lexicon()]);
      return { rarity: rare, related: relatives, lexicon: words, groups };
    },
  };
}
