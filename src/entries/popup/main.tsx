import { atOpening, openCorpusPage, wakeBackground } from '../../browser/ask-background.ts';
import { marking } from '../../browser/mark-settings.ts';
import { panelOpener } from '../../browser/panel.ts';
import { openPictures } from '../../browser/pictures-page.ts';
import { openToPrint, ownPage } from '../../browser/print-tab.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { surfacePorts } from '../../browser/surface-ports.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { FactActionsContext } from '../../ui/comparison/fact-actions.ts';
import { createJudging } from '../../ui/comparison/wrong-match/judging.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import { stage } from '../../ui/stage.tsx';
import { asking, WHOLE_PAGE } from '../../ui/surface/asking.ts';
import { MarkingContext } from '../../ui/surface/marks/marking.ts';
import type { SurfaceState } from '../../ui/surface/surface-state.ts';
import { printComparison } from '../../ui/take-along/print-comparison.ts';
import { speakIn } from '../../words/speak-in.ts';

const place = document.getElementById('popup');
if (place === null) throw new Error('The popup page has no element with the id "popup".');

const showView = stage(place);
followScheme();
speakIn(document, browserSpeech);
const openPanel = panelOpener();
const { isTab, ...opened } = ownPage();
let { toPrint } = opened;
const factActions = { judging: createJudging(wrongMatches) };
const { actions, ask, instead } = asking({
  ...surfacePorts,
  openCorpus: () => {
    void openCorpusPage().then(() => window.close());
  },
  print: (answer, ask) => (isTab ? printComparison(answer) : openToPrint(ask)),
  openWide: openPictures,
  show: (state, site) => {
    showView(
      <FactActionsContext.Provider value={factActions}>
        <MarkingContext.Provider value={marking}>
          <Popup state={state} site={site} actions={actions} openPanel={leadToPanel} />
        </MarkingContext.Provider>
      </FactActionsContext.Provider>,
    );
    printOnce(state);
  },
});

/** In a tab that was opened to print, what is shown first is printed. */
function printOnce(state: SurfaceState): void {
  if (!toPrint || state === null || state === 'loading') return;
  toPrint = false;
  if (state.kind === 'context') void printComparison(state);
}

/** In a browser that refuses, the popup stays. */
function leadToPanel(): void {
  openPanel().then(
    () => window.close(),
    () => {},
  );
}

atOpening().then(
  ({ asked, atHand }) => {
    if (!atHand) {
      instead(null);
      wakeBackground();
    }
    ask(asked ?? WHOLE_PAGE, atHand ?? undefined);
  },
  () => ask(WHOLE_PAGE),
);
