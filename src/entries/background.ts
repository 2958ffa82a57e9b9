import { groups } from '../../assets/topics/putin-belarus.groups.json';
import putinBelarus from '../../assets/topics/putin-belarus.json';
import names from '../../assets/topics/putin-belarus.names.json';
import type { AnswerPorts, Compare } from '../background/answer-ports.ts';
import { answerTab } from '../background/answer-tab.ts';
import { answerWhole, type WholePorts } from '../background/answer-whole.ts';
import { badgeTab } from '../background/badge-tab.ts';
import { comparisonTables } from '../background/comparison-tables.ts';
import { fetchWords } from '../background/fetch-words.ts';
import { forgetful } from '../background/forgetful.ts';
import { inSlices } from '../background/in-slices.ts';
import { keepPage } from '../background/keep-page.ts';
import { knownContexts } from '../background/known-contexts.ts';
import { markHandlers } from '../background/mark-handlers.ts';
import {
  type FollowPorts,
  followMarkSetting,
  markByItself,
  unpaintUnwanted,
} from '../background/mark-tab.ts';
import { pause } from '../background/pause.ts';
import { rememberedReading } from '../background/remembered-reading.ts';
import { switchSite } from '../background/switch-site.ts';
import { withSample } from '../background/with-sample.ts';
import { answersAtHand } from '../browser/answers-at-hand.ts';
import { askToKeep } from '../browser/ask-to-keep.ts';
import { badgeOn, setBadge } from '../browser/badge.ts';
import { checkedMark } from '../browser/checked-mark.ts';
import { ledgerCopy } from '../browser/ledger-copy.ts';
import { listen, onInstalled } from '../browser/listen.ts';
import { markSettings } from '../browser/mark-settings.ts';
import { injectMarks, styleMarks, sweepMarks, tellMarks } from '../browser/marks-in-tab.ts';
import { makeMenu, onAsked } from '../browser/menu.ts';
import { openWelcome, ownAddress } from '../browser/own-pages.ts';
import { packagedBytes, packagedTable } from '../browser/packaged-table.ts';
import { pageSettings } from '../browser/page-settings.ts';
import { readSelection } from '../browser/read-selection.ts';
import { tabReader } from '../browser/read-tab.ts';
import { browserSpeech } from '../browser/speech.ts';
import { mayReadPages, onMayRead, probeOpenTabs, tabAddress, tabsOn } from '../browser/tabs.ts';
import { wrongMatches } from '../browser/wrong-matches.ts';
import { coverageSteps } from '../core/context/coverage-steps.ts';
import { inTurn } from '../core/in-turn.ts';
import { pairOf } from '../core/judging/wrong-match.ts';
import { wrongPairs } from '../core/judging/wrong-pairs.ts';
import { markChoice } from '../core/topic/mark-settings.ts';
import { isSiteOff } from '../core/topic/page-settings.ts';
import { widenPack } from '../core/topic/widen-pack.ts';
import { sampleArticle } from '../corpus/sample-article.ts';
import type { StarterCorpus } from '../corpus/starter-corpus.ts';
import { openCorpus, restoreStarter } from '../corpus/store/corpus.ts';
import { webLocks } from '../corpus/store/ports/locks.ts';
import {
  checkArticleNumber,
  checkAsk,
  checkNothing,
  checkPage,
  checkSite,
  checkTab,
} from '../messages/checks.ts';
import { checkChosen } from '../messages/mark-checks.ts';
import type { Answer, Ask, PageReading } from '../messages/protocol.ts';
import { speak } from '../words/speech.ts';

speak(browserSpeech);
const comparing = () => import('../background/comparing.ts');
const {
  rarity,
  lexicon,
  event: eventTables,
  context: contextTables,
} = comparisonTables({ bytes: packagedBytes, table: packagedTable, comparing, groups });
const starter = () => packagedTable<StarterCorpus>('starter-corpus');
const tables = { rarity, starter };
const locks = webLocks(navigator.locks);
const corpus = forgetful(() =>
  openCorpus(tables, ledgerCopy, undefined, () => corpus.forget(), checkedMark, locks),
);
const reader = forgetful(async () => {
  const [{ articleReader }, words] = await Promise.all([comparing(), lexicon()]);
  return articleReader(words);
});
const cover: Compare = async (page, candidates) => coverageSteps(page, candidates, await eventTables());
/** Firefox's background is a page and may read those of others; a service worker has no documents to read. */
const copyReader =
  import.meta.env.MODE === 'firefox'
    ? forgetful(async () => {
        const { readCopySteps } = await import('../extract/read-copy.ts');
        return (copy: unknown) =>
          inSlices(
            readCopySteps(copy, () => document.implementation.createHTMLDocument()),
            pause,
          );
      })
    : null;
const readPage = tabReader(copyReader);
const readTab = withSample({
  readTab: (tabId) => {
    const page = readPage(tabId);
    fetchWords();
    return page;
  },
  address: tabAddress,
  page: ownAddress('sample'),
  article: async () => sampleArticle(await starter()),
});
const ports: Omit<AnswerPorts, 'compare'> = {
  readTab,
  readSelection,
  address: tabAddress,
  mayRead: mayReadPages,
  settings: pageSettings.read,
  corpus,
  cover,
  pause,
  packs: [widenPack(putinBelarus, names)],
};

type Reading = (tabId: number) => Promise<PageReading | null>;
const OF_PAGE: Ask = { kind: 'page', anyTopic: false };

/** Who reports the page's event: all that a badge says, in a fraction of the time and of the tables. */
async function coverage(tabId: number, read: Reading): Promise<Answer> {
  fetched(copyReader, corpus, eventTables);
  return freshly(await answerTab({ ...ports, readTab: read, compare: cover }, tabId, OF_PAGE));
}

const whole: WholePorts = {
  ...ports,
  wrong: async () => (await wrongMatches.read()).list.map(pairOf),
  prepare: (isKnown) => fetched(copyReader, corpus, ...(isKnown ? [eventTables] : [contextTables, reader])),
  contextSteps: async ({ page, candidates, wrong, isPart }) => {
    const [{ contextSteps }, all, read] = await Promise.all([comparing(), contextTables(), reader()]);
    return contextSteps(page, candidates, all, read, { wrong: wrongPairs(wrong), isPart });
  },
  known: knownContexts(),
  atHand: answersAtHand,
};

async function answer(tabId: number, ask: Ask, read: Reading = readTab): Promise<Answer> {
  return freshly(await answerWhole({ ...whole, readTab: read }, tabId, ask));
}

/** What an answer will be made from comes while the page is read; a failure surfaces where it is used. */
function fetched(...needed: readonly ((() => Promise<unknown>) | null)[]): void {
  for (const table of needed) table?.().catch(() => {});
}

/** Once recovered it is to be opened anew, not to be called damaged as long as this background lives. */
function freshly(said: Answer): Answer {
  if (said.kind === 'corpus-damaged') corpus.forget();
  return said;
}

const badges = {
  address: tabAddress,
  setBadge,
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

const marks: FollowPorts = {
  tell: tellMarks,
  inject: injectMarks,
  style: styleMarks,
  wantsPaint: async (host) => {
    const [chosen, { sitesOff }] = await Promise.all([markSettings.read(), pageSettings.read()]);
    return markChoice(chosen, host) !== 'off' && !isSiteOff(host, sitesOff);
  },
  answer: (tabId) => answer(tabId, OF_PAGE),
  address: tabAddress,
  tabsOn,
  hasCoverage: async (tabId) => (await badgeOn(tabId)) !== '',
};

const ahead = inTurn();

/**
 * Sets the badge of a tab. Where it says something the page is compared, once its turn comes: who looks at a badge may
 * open the popup, and finds the comparison there.
 */
async function badge(tabId: number, url: string): Promise<Answer | null> {
  const { read, again } = rememberedReading({ readTab, address: tabAddress });
  const covered = await badgeTab({ ...badges, answer: (tab) => coverage(tab, read) }, tabId, url);
  // What goes wrong is said to whoever opens the popup.
  if (covered?.kind === 'context') ahead(() => answer(tabId, OF_PAGE, again)).catch(() => {});
  return covered;
}

async function badgeAgain(tabId: number): Promise<void> {
  const url = await tabAddress(tabId);
  if (url !== null) await badge(tabId, url);
}

/** Whatever comparisons hang on was changed. */
const forgetAtHand = () => void answersAtHand.clear().catch(() => {});

listen(
  {
    candidate: {
      check: checkPage,
      handle: async ({ url }, { tabId }) => {
        if (tabId === undefined) return null;
        const [covered] = await Promise.all([
          badge(tabId, url),
          // It only saves time.
          answersAtHand.drop(tabId).catch(() => {}),
          // Back out of the cache a page has the marks that it went with. They are no reason to lose the badge.
          unpaintUnwanted(marks, tabId).catch(() => {}),
        ]);
        if (covered?.kind === 'context') await markByItself(marks, tabId, url);
        return null;
      },
    },
    left: {
      check: checkPage,
      handle: async (_, { tabId }) => {
        if (tabId === undefined) return null;
        await Promise.all([setBadge(tabId, ''), answersAtHand.drop(tabId).catch(() => {})]);
        return null;
      },
    },
    // An open panel has heard it; without one there is nothing to be done.
    chosen: { check: checkChosen, handle: () => null },
  },
  {
    answer: { check: checkAsk, handle: ({ tabId, ask }) => answer(tabId, ask) },
    wake: {
      check: checkNothing,
      handle: async () => {
        fetched(copyReader, corpus, contextTables, reader);
        return null;
      },
    },
    site: {
      check: checkSite,
      handle: async ({ site, off }) => {
        await switchSite({ settings: pageSettings, tabsOn, probeOpenTabs, badge: badgeAgain }, site, off);
        await followMarkSetting(marks, (host) => isSiteOff(host, [site]));
        return null;
      },
    },
    sample: {
      check: checkNothing,
      handle: async (_, { tabId }) => {
        if (tabId !== undefined) await badgeAgain(tabId);
        return null;
      },
    },
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
        keepPage({ readTab, keep: async (article, isPart) => (await corpus()).keep(article, isPart) }, tabId),
    },
    ...markHandlers(marks),
    unkeep: {
      check: checkArticleNumber,
      handle: async ({ number }) => {
        await (await corpus()).unkeep(number);
        return null;
      },
    },
  },
);
onInstalled(async (isNew) => {
  // A tab that does not answer keeps nothing else waiting.
  const swept = tabsOn(() => true).then((tabs) => Promise.allSettled(tabs.map(sweepMarks)));
  const welcome = isNew ? [openWelcome()] : [];
  await Promise.allSettled([makeMenu(), corpus(), probeOpenTabs(), swept, askToKeep(), ...welcome]);
});
onMayRead(() => void probeOpenTabs());
onAsked();
for (const changing of [pageSettings, wrongMatches, ledgerCopy]) changing.watch(forgetAtHand);
for (const settings of [markSettings, pageSettings]) settings.watch(() => void followMarkSetting(marks));
