import { groups } from '../../assets/topics/putin-belarus.groups.json';
import { comparisonTables } from '../background/comparison-tables.ts';
import { forgetful } from '../background/forgetful.ts';
import { pause } from '../background/pause.ts';
import { packagedBytes, packagedTable } from '../browser/packaged-table.ts';
import { relatedWordsFromTable } from '../core/facts/weighing/related-words.ts';
import { lexiconFromPackage } from '../core/reading/lexicon.ts';
import type { StarterCorpus } from '../corpus/starter-corpus.ts';
import { CorpusDamaged, DATABASE, openCorpus } from '../corpus/store/corpus.ts';
import { openDatabase } from '../corpus/store/database/open-database.ts';
import { webLocks } from '../corpus/store/ports/locks.ts';
import { putLogAway } from '../corpus/store/tidying/put-log-away.ts';
import { callThrough } from '../messages/call-through.ts';
import type { CorpusProgress, PageCalls, WireCalls } from '../messages/corpus-protocol.ts';
import { PAGE_ANSWERS } from '../messages/page-checks.ts';
import { answerCalls } from '../messages/worker-calls.ts';
import { saying } from '../words/saying.ts';
import { corpusHandlers } from '../worker/corpus-handlers.ts';
import type { CorpusHost } from '../worker/corpus-host.ts';
import { failureOf } from '../worker/failure-of.ts';
import { ledgerThroughPage } from '../worker/ledger-through-page.ts';

const page = callThrough<PageCalls, Record<never, never>>(
  self,
  PAGE_ANSWERS,
  saying('failure_ours', { what: 'the page is gone' }),
);
const { rarity, lexicon, context } = comparisonTables({
  bytes: packagedBytes,
  table: packagedTable,
  comparing: async () => ({ lexiconFromPackage, relatedWordsFromTable }),
  groups,
});
const starter = () => packagedTable<StarterCorpus>('starter-corpus');
const locks = webLocks(navigator.locks);
const copy = ledgerThroughPage(page);
const database = forgetful(async () => {
  await openCorpus({ rarity, starter }, copy).catch((error: unknown) => {
    // Damage is what the overview tells; all that may be done then is to recover.
    if (!(error instanceof CorpusDamaged)) throw error;
  });
  return openDatabase(DATABASE, () => database.forget());
});

const host: CorpusHost = {
  database,
  ports: async () => ({ rarity: await rarity(), now: Date.now, locks, copy }),
  starter,
  lexicon,
  contextTables: context,
  settings: () => page.settings(null),
  keepSettings: async (settings) => {
    await page.keepSettings(settings);
  },
  room: async () => {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  },
  putLogAway: async () => {
    if (location.protocol === 'chrome-extension:') await putLogAway();
  },
  pause,
};

answerCalls<WireCalls, CorpusProgress>(self, corpusHandlers(host), failureOf);
