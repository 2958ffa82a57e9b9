import { render } from 'preact';
import {
  askAnswer,
  askKeep,
  askRestore,
  askSite,
  askUnkeep,
  openCorpusPage,
  ownSite,
} from '../../browser/ask-background.ts';
import { badgeOn } from '../../browser/badge.ts';
import { followTab } from '../../browser/follow-tab.ts';
import { askToReadPages } from '../../browser/tabs.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { FactActionsContext } from '../../ui/comparison/fact-actions.ts';
import { createJudging } from '../../ui/comparison/wrong-match/judging.ts';
import { following } from '../../ui/panel/following.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { asking, WHOLE_PAGE } from '../../ui/surface/asking.ts';

const place = document.getElementById('panel');
if (place === null) throw new Error('The panel page has no element with the id "panel".');

const factActions = { judging: createJudging(wrongMatches) };
const { actions, ask, instead } = asking({
  answer: askAnswer,
  site: ownSite,
  switchSite: askSite,
  restore: askRestore,
  keep: askKeep,
  unkeep: askUnkeep,
  askToRead: askToReadPages,
  openCorpus: () => void openCorpusPage(),
  show: (state, site) => {
    render(
      <FactActionsContext.Provider value={factActions}>
        <Panel state={state} site={site} actions={actions} chosen={null} showInPage={() => {}} />
      </FactActionsContext.Provider>,
      place,
    );
  },
});

instead(null);
ask(WHOLE_PAGE);
void followTab(following({ ask, instead }, badgeOn));
