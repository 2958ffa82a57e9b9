import '../language/in-page.ts';
import { render } from 'preact';
import { FactActionsContext } from '../../src/ui/comparison/fact-actions.ts';
import { createJudging } from '../../src/ui/comparison/wrong-match/judging.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { Wide } from '../../src/ui/pictures/wide.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { type Marking, MarkingContext } from '../../src/ui/surface/marks/marking.ts';
import type { SurfaceActions, SurfaceState } from '../../src/ui/surface/surface-state.ts';
import { stateOf } from './state-of.ts';

/** The popup, the panel or the page of pictures in a state that is asked for by name: `popup.html?state=name`. Nothing stands behind it. */
const [popup, panel, pictures] = ['popup', 'panel', 'pictures'].map((id) => document.getElementById(id));
const place = popup ?? panel ?? pictures ?? null;
if (place === null) throw new Error('The page has no place for a surface.');

const nothing = () => {};
const actions: SurfaceActions = {
  retry: nothing,
  readPage: nothing,
  readAnyTopic: nothing,
  readEntry: nothing,
  readEntries: nothing,
  switchSite: nothing,
  askToRead: async () => false,
  restore: nothing,
  keep: async () => ({ kind: 'kept', number: 1 }),
  unkeep: async () => {},
  openCorpus: nothing,
  print: async () => {},
  openWide: async () => {},
  again: () => Promise.reject(new Error('Nothing stands behind this page.')),
};
/** What is shown in a tab of its own opens no other. */
const { openWide: _, ...wideActions } = actions;
const factActions = {
  judging: createJudging({
    add: async () => {},
    remove: async () => {},
    read: async () => ({ version: 1, list: [] }),
    watch: nothing,
  }),
};
const marking: Marking = {
  can: true,
  choice: async () => 'off',
  choose: async () => {},
  watch: () => nothing,
};
const inPage = { has: () => true, show: nothing };

/** null: nothing is left of what was shown. */
function show(name: string | null): void {
  if (name === null) render(null, place!);
  else showState(stateOf(name));
}

function showState(state: SurfaceState): void {
  const shared = { state, site: 'www.example.org', actions };
  render(
    <FactActionsContext.Provider value={factActions}>
      <MarkingContext.Provider value={marking}>
        {popup && <Popup {...shared} openPanel={nothing} />}
        {panel && <Panel {...shared} chosen={null} inPage={inPage} />}
        {pictures && <Wide state={shared.state} site={shared.site} actions={wideActions} />}
      </MarkingContext.Provider>
    </FactActionsContext.Provider>,
    place!,
  );
}

show(new URLSearchParams(location.search).get('state') ?? 'seeds');
/** From outside, to see how long it takes from an answer that is there to a picture of it. */
Object.assign(globalThis, { show, showState, stateOf });
