import { atOpening, openCorpusPage, wakeBackground } from '../../browser/ask-background.ts';
import { askOfTab } from '../../browser/pictures-page.ts';
import { openToPrint } from '../../browser/print-tab.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { surfacePorts } from '../../browser/surface-ports.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { FactActionsContext } from '../../ui/comparison/fact-actions.ts';
import { createJudging } from '../../ui/comparison/wrong-match/judging.ts';
import { Wide } from '../../ui/pictures/wide.tsx';
import { pictureStrings } from '../../ui/pictures/words.ts';
import { stage } from '../../ui/stage.tsx';
import { strings } from '../../ui/strings.ts';
import { asking, WHOLE_PAGE } from '../../ui/surface/asking.ts';
import { speakIn } from '../../words/speak-in.ts';

const place = document.getElementById('pictures');
if (place === null) throw new Error('The pictures page has no element with the id "pictures".');

const showView = stage(place);
followScheme();
speakIn(document, browserSpeech);
document.title = `${pictureStrings.title} · ${strings.name}`;
wakeBackground();
const factActions = { judging: createJudging(wrongMatches) };
const { actions, ask } = asking({
  ...surfacePorts,
  openCorpus: () => void openCorpusPage(),
  print: (_, ask) => openToPrint(ask),
  show: (state, site) =>
    showView(
      <FactActionsContext.Provider value={factActions}>
        <Wide state={state} site={site} actions={actions} />
      </FactActionsContext.Provider>,
    ),
});

atOpening().then(
  async ({ asked }) => ask((await askOfTab(asked).catch(() => asked)) ?? WHOLE_PAGE),
  () => ask(WHOLE_PAGE),
);
