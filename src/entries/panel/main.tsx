import { openCorpusPage, wakeBackground } from '../../browser/ask-background.ts';
import { askMark, askShow, askUnmark, onChosen } from '../../browser/ask-marks.ts';
import { badgeOn } from '../../browser/badge.ts';
import { followTab } from '../../browser/follow-tab.ts';
import { marking } from '../../browser/mark-settings.ts';
import { ownTab } from '../../browser/own-tab.ts';
import { openPictures } from '../../browser/pictures-page.ts';
import { openToPrint } from '../../browser/print-tab.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { surfacePorts } from '../../browser/surface-ports.ts';
import { tabAddress } from '../../browser/tabs.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { pageMarks } from '../../core/context/page-marks.ts';
import type { Answer, Ask } from '../../messages/protocol.ts';
import { FactActionsContext } from '../../ui/comparison/fact-actions.ts';
import { createJudging } from '../../ui/comparison/wrong-match/judging.ts';
import { besidePage, type PageView } from '../../ui/panel/beside-page.ts';
import { following } from '../../ui/panel/following.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { stage } from '../../ui/stage.tsx';
import { asking, WHOLE_PAGE } from '../../ui/surface/asking.ts';
import { MarkingContext } from '../../ui/surface/marks/marking.ts';
import type { SurfaceState } from '../../ui/surface/surface-state.ts';
import { speakIn } from '../../words/speak-in.ts';

const root = document.getElementById('panel');
if (root === null) throw new Error('The panel page has no element with the id "panel".');
const place: HTMLElement = root;

const showView = stage(place);
followScheme();
speakIn(document, browserSpeech);
wakeBackground();
const factActions = { judging: createJudging(wrongMatches) };
let state: SurfaceState = null;
let site: string | null = null;
let page: PageView = { inPage: null, chosen: null };
/** Which page an answer is about, as it was when it was asked for. */
const pages = new WeakMap<object, { readonly tabId: number; readonly address: string }>();

const { apart, beside, leave, waiting } = besidePage(
  { mark: askMark, show: askShow, unmark: askUnmark, onChosen },
  (next) => {
    page = next;
    draw();
  },
);
const { actions, ask, renew, instead } = asking({
  ...surfacePorts,
  answer: answerWithPage,
  openCorpus: () => void openCorpusPage(),
  print: (_, ask) => openToPrint(ask),
  openWide: openPictures,
  show: (next, own) => {
    state = next;
    site = own;
    stand(next);
  },
});

/** Draws what is shown, and keeps together with the page that it is about. */
function stand(shown: SurfaceState): void {
  if (shown === null || shown === 'loading') {
    waiting();
    return;
  }
  const about = pages.get(shown);
  if (about === undefined || shown.kind !== 'context' || shown.of !== 'page') {
    apart();
    return;
  }
  // The answer need not wait until its sentences are found in the page.
  beside(about.tabId, about.address, pageMarks(shown.context)).catch(() => {});
}

function draw(): void {
  showView(
    <FactActionsContext.Provider value={factActions}>
      <MarkingContext.Provider value={marking}>
        <Panel state={state} site={site} actions={actions} {...page} />
      </MarkingContext.Provider>
    </FactActionsContext.Provider>,
  );
}

async function answerWithPage(what: Ask): Promise<Answer> {
  const tabId = await ownTab();
  const address = tabId === null ? null : await tabAddress(tabId);
  const answer = await surfacePorts.answer(what);
  if (tabId !== null && address !== null) pages.set(answer, { tabId, address });
  return answer;
}

instead(null);
ask(WHOLE_PAGE);
void followTab(following({ ask, renew, instead }, badgeOn));
addEventListener('pagehide', leave);
