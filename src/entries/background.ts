import { groups } from '../../assets/topics/putin-belarus.groups.json';
import putinBelarus from '../../assets/topics/putin-belarus.json';
import { type AnswerPorts, answerTab } from '../background/answer-tab.ts';
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
import { contextSteps, coverageSteps } from '../core/context/build-context.ts';
import { type RelatedWordsTable, relatedWordsFromTable } from '../core/facts/weighing/related-words.ts';
import { rarityFromBytes } from '../core/index/packed-rarity.ts';
import type { LanguageDates, LanguageTable } from '../core/languages/language-table.ts';
import { lexiconFromPackage, type PackagedLexicon } from '../core/reading/lexicon.ts';
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
const dates = forgetful(() => packagedTable<LanguageTable<LanguageDates>>('dates'));
const lexicon = forgetful(async () => {
  const [spoken, read] = await Promise.all([dates(), packagedTable<PackagedLexicon>('lexicon')]);
  return lexiconFromPackage(read, spoken);
});
const reader = forgetful(async () => articleReader(await lexicon()));
const eventTables = async () => {
  const [rare, languages] = await Promise.all([rarity(), dates()]);
  return { rarity: rare, lexicon: { languages } };
};
const contextTables = async () => {
  const [rare, relatives, words] = await Promise.all([rarity(), related(), lexicon()]);
  return { rarity: rare, related: relatives, lexicon: words, groups };
};
const ports = { readTab, corpus, pause, packs: [putinBelarus] };

/** Who reports the page's event: all that a badge says, in a fraction of the time and of the tables. */
async function coverage(tabId: number): Promise<Answer> {
  fetched(corpus, eventTables);
  const compare: AnswerPorts['compare'] = async (page, candidates) =>
    coverageSteps(page, candidates, await eventTables());
  return freshly(await answerTab({ ...ports, compare }, tabId, false));
}

async function answer(tabId: number, anyTopic: boolean): Promise<Answer> {
  fetched(corpus, contextTables, reader);
  const compare: AnswerPorts['compare'] = async (page, candidates) =>
    contextSteps(page, candidates, await contextTables(), await reader());
  return freshly(await answerTab({ ...ports, compare }, tabId, anyTopic));
}

/** What an answer will be made from comes while the page is read; a failure surfaces where it is used. */
function fetched(...needed: readonly (() => Promise<unknown>)[]): void {
  for (const table of needed) table().catch(() => {});
}

/** Once recovered it is to be opened anew, not to be called damaged as long as this background lives. */
function freshly(said: Answer): Answer {
  if (said.kind === 'corpus-damaged') corpus.forget();
  return said;
}

const badges = {
  answer: coverage,
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
