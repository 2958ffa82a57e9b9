import { render } from 'preact';
import { atOpening, openCorpusPage, wakeBackground } from '../../browser/ask-background.ts';
import { openToPrint } from '../../browser/print-tab.ts';
import { surfacePorts } from '../../browser/surface-ports.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { FactActionsContext } from '../../ui/comparison/fact-actions.ts';
import { createJudging } from '../../ui/comparison/wrong-match/judging.ts';
import { Wide } from '../../ui/pictures/wide.tsx';
import { asking, WHOLE_PAGE } from '../../ui/surface/asking.ts';

const place = document.getElementById('pictures');
if (place === null) throw new Error('The pictures page has no element with the id "pictures".');

wakeBackground();
const factActions = { judging: createJudging(wrongMatches) };
const { actions, ask } = asking({
  ...surfacePorts,
  openCorpus: () => void openCorpusPage(),
  print: (_, ask) => openToPrint(ask),
  show: (state, site) =>
    render(
      <FactActionsContext.Provider value={factActions}>
        <Wide state={state} site={site} actions={actions} />
      </FactActionsContext.Provider>,
      place,
    ),
});

atOpening().then(
  ({ asked, atHand }) => ask(asked ?? WHOLE_PAGE, atHand ?? undefined),
  () => ask(WHOLE_PAGE),
);
