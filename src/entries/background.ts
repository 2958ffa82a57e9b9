import putinBelarus from '../../assets/topics/putin-belarus.json';
import { answerTab, badgeOf } from '../background/answer-tab.ts';
import { forgetful } from '../background/forgetful.ts';
import { setBadge, tabAddress } from '../browser/badge.ts';
import { ledgerCopy } from '../browser/ledger-copy.ts';
import { listen, onInstalled } from '../browser/listen.ts';
import { packagedTable } from '../browser/packaged-table.ts';
import { readTab } from '../browser/read-tab.ts';
import { type RarityTable, rarityFromTable } from '../core/index/rarity.ts';
import type { StarterCorpus } from '../corpus/starter-corpus.ts';
import { openCorpus } from '../corpus/store/corpus.ts';
import { checkAsk, checkCandidate, checkLeft } from '../messages/checks.ts';

const rarity = forgetful(async () => rarityFromTable(await packagedTable<RarityTable>('rarity')));
const starter = () => packagedTable<StarterCorpus>('starter-corpus');
const corpus = forgetful(() => openCorpus({ rarity, starter }, ledgerCopy));
const ports = { readTab, corpus, rarity, packs: [putinBelarus] };

listen(
  {
    candidate: {
      check: checkCandidate,
      handle: async ({ url }, { tabId }) => {
        if (tabId === undefined) return null;
        const badge = badgeOf(await answerTab(ports, tabId, false));
        if ((await tabAddress(tabId)) === url) await setBadge(tabId, badge);
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
  { answer: { check: checkAsk, handle: ({ tabId, anyTopic }) => answerTab(ports, tabId, anyTopic) } },
);
onInstalled(corpus);
