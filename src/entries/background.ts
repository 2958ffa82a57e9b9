import { groups } from '../../assets/topics/putin-belarus.groups.json';
import putinBelarus from '../../assets/topics/putin-belarus.json';
import { answerTab } from '../background/answer-tab.ts';
import { articleReader } from '../background/article-reader.ts';
import { badgeTab } from '../background/badge-tab.ts';
import { forgetful } from '../background/forgetful.ts';
import { keepPage } from '../background/keep-page.ts';
import { pause } from '../background/pause.ts';
import { setBadge, tabAddress } from '../browser/badge.ts';
import { checkedMark } from '../browser/checked-mark.ts';
import { ledgerCopy } from '../browser/ledger-copy.ts';
import { listen, onInstalled } from '../browser/listen.ts';
import { packagedBytes, packagedTable } from '../browser/packaged-table.ts';
import { readTab } from '../browser/read-tab.ts';
import type { Stage } from '../core/context/context.ts';
import { type RelatedWordsTable, relatedWordsFromTable } from '../core/facts/weighing/related-words.ts';
import { rarityFromBytes } from '../core/index/packed-rarity.ts';
import { type LexiconTable, lexiconFromTable } from '../core/reading/lexicon.ts';
import type { StarterCorpus } from '../corpus/starter-corpus.ts';
import { openCorpus, restoreStarter } from '../corpus/store/corpus.ts';
import { webLocks } from '../corpus/store/ports/locks.ts';
import {
  checkArticleNumber,
  checkAsk,
  checkCandidate,
  checkLeft,
  checkNothing,
  checkTab,
} from '../messages/checks.ts';
import type { Answer } from '../messages/protocol.ts';

const rarity = forgetful(async () => rarityFromBytes(await packagedBytes('rarity')));
const tables = { rarity, starter: () => packagedTable<StarterCorpus>('starter-corpus') };
const locks = webLocks(navigator.locks);
const corpus = forgetful(() =>
  openCorpus(tables, ledgerCopy, undefined, () => corpus.forget(), checkedMark, locks),
);
const related = forgetful(async () =>
  relatedWordsFromTable(await packagedTable<RelatedWordsTable>('related-words')),
);
const lexicon = forgetful(async () => lexiconFromTable(await packagedTable<LexiconTable>('lexicon')));
const reader = forgetful(async () => articleReader(await lexicon()));
const ports = {
  readTab,
  corpus,
  tables: async () => {
    const [rare, relatives, words] = await Promise.all([rarity(), related(), lexicon()]);
    return { rarity: rare, related: relatives, lexicon: words, groups };
  },
  reader,
  pause,
  packs: [putinBelarus],
};

async function answer(tabId: number, anyTopic: boolean, until?: Stage): Promise<Answer> {
  // What it will be made from is fetched while the page is read; a failure surfaces where it is used.
  for (const needed of [corpus, ports.tables]) needed().catch(() => {});
  const said = await answerTab(ports, tabId, anyTopic, until);
  // Once recovered it is to be opened anew, not to be called damaged as long as this background lives.
  if (said.kind === 'corpus-damaged') corpus.forget();
  return said;
}

const badges = {
  answer: (tabId: number) => answer(tabId, false, 'coverage'),
  address: tabAddress,
  setBadge,
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

listen(
  {
    candidate: {
      check: checkCandidate,
      handle: async ({ url }, { tabId }) => {
        if (tabId !== undefined) await badgeTab(badges, tabId, url);
        return null;
      },
    },
    left: {
      check: checkLeft,
      handle: async (_, { tabId }) => {
        if (tabId !== undefined) await setBadge(tabId, '');
        return null;
      },
    },
  },
  {
    answer: { check: checkAsk, handle: ({ tabId, anyTopic }) => answer(tabId, anyTopic) },
    restore: {
      check: checkNothing,
      handle: async () => {
        await restoreStarter(tables, { copy: ledgerCopy, now: Date.now, locks });
        corpus.forget();
        return null;
      },
    },
    keep: {
      check: checkTab,
      handle: ({ tabId }) =>
        keepPage({ readTab, keep: async (article) => (await corpus()).keep(article) }, tabId),
    },
    unkeep: {
      check: checkArticleNumber,
      handle: async ({ number }) => {
        await (await corpus()).unkeep(number);
        return null;
      },
    },
  },
);
onInstalled(corpus);
