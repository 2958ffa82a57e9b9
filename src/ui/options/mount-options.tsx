import { stage } from '../stage.tsx';
import { ProductContext } from './about/product.ts';
import { browserPlatform } from './browser-platform.ts';
import { createDesk, type Handed } from './desk.ts';
import { followCommits } from './follow-commits.ts';
import { type KeptMarks, KeptMarksContext } from './marks/kept-marks.ts';
import { Options } from './options.tsx';
import { optionsActions } from './options-actions.ts';
import { firstState, isAtWork, nextState, wouldLose } from './options-state.ts';
import type { CorpusClient, KnownSets } from './platform.ts';
import { readRoute } from './route.ts';
import { settingsActions } from './settings/settings-actions.ts';
import { createStore } from './store.ts';
import { tryWhenChanged } from './topics/trial/try-when-changed.ts';

/**
 * Puts the options page into `place` and keeps it showing what is so: state in, view out, one way round.
 * @param watch tells of every generation of the corpus that is written, by whomever
 * @param handed what is set and kept beside the corpus
 * @param marks on which pages sentences are marked; null where that is not offered
 */
export function mountOptions(
  place: HTMLElement,
  client: CorpusClient,
  known: KnownSets,
  watch: (written: (generation: number) => void) => void,
  handed: Handed,
  marks: KeptMarks | null = null,
): void {
  const store = createStore(firstState(readRoute(location.hash)), nextState);
  const platform = browserPlatform((route) => store.tell({ kind: 'routed', route }));
  const desk = createDesk(store, client, platform, known, handed);
  const actions = optionsActions(desk);
  const show = stage(place);
  let drawing = false;

  function draw(): void {
    drawing = false;
    show(
      <ProductContext.Provider value={handed.product}>
        <KeptMarksContext.Provider value={marks}>
          <Options state={store.state()} actions={actions} known={known} rules={handed.rules} />
        </KeptMarksContext.Provider>
      </ProductContext.Provider>,
    );
  }

  store.watch(() => {
    platform.askBeforeClosing(wouldLose(store.state()));
    // Whatever happens in one go is drawn once.
    if (drawing) return;
    drawing = true;
    queueMicrotask(draw);
  });
  window.addEventListener('hashchange', () =>
    store.tell({ kind: 'routed', route: readRoute(location.hash) }),
  );
  window.addEventListener('popstate', () => store.tell({ kind: 'routed', route: readRoute(location.hash) }));
  // Another tab may have changed what is held while this one slept.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !isAtWork(store.state())) void desk.refresh();
  });
  // The popup keeps a page without hiding this one.
  watch(followCommits({ store, refresh: desk.refresh, after: platform.after }));
  settingsActions(desk).follow();
  actions.judged.follow();
  tryWhenChanged(desk);
  draw();
  actions.refreshSettings();
  actions.judged.refresh();
  void desk.refresh().then(actions.held.purgeInTime);
}
