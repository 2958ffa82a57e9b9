import type { Overview } from '../corpus/store/described.ts';
import { recover } from '../corpus/store/health/recover.ts';
import { labelSet, switchSet } from '../corpus/store/sets/change-sets.ts';
import { deleteSet } from '../corpus/store/sets/deleting/delete-set.ts';
import { undeleteSet } from '../corpus/store/sets/deleting/undelete-set.ts';
import { bringBackStarter, deleteEverything } from '../corpus/store/sets/everything.ts';
import { overview } from '../corpus/store/sets/overview.ts';
import { tidy } from '../corpus/store/tidying/tidy.ts';
import { CORPUS_CHECKS } from '../messages/corpus-checks.ts';
import type { CorpusProgress, WireCalls } from '../messages/corpus-protocol.ts';
import type { CallHandlers } from '../messages/worker-calls.ts';
import type { CorpusHost, OwnWork } from './corpus-host.ts';
import type { StoreHealth } from './store-health.ts';

type SetCalls = Pick<
  WireCalls,
  | 'overview'
  | 'labelSet'
  | 'switchSet'
  | 'deleteSet'
  | 'undeleteSet'
  | 'tidy'
  | 'deleteEverything'
  | 'bringBackStarter'
  | 'recover'
>;

/**
 * Sets as a whole: seeing them, naming, switching, deleting, bringing back.
 * @param tidyUp called once, when the corpus was found whole: what a tab that was closed left to do
 */
export function setHandlers(
  host: CorpusHost,
  own: OwnWork,
  health: StoreHealth,
  tidyUp: () => void,
): CallHandlers<SetCalls, CorpusProgress> {
  const store = async () => ({ db: await host.database(), ports: await host.ports() });
  let seen = false;
  async function seenNow(): Promise<Overview> {
    const { db, ports } = await store();
    const [held, damage] = await Promise.all([overview(db, ports), health.damage()]);
    if (!seen && damage === null) {
      seen = true;
      // Tidying beside the check would have it begin again and again.
      void health.checked().then((found) => found === null && tidyUp());
    }
    return { ...held, damage, importingElsewhere: held.importingElsewhere && own.imports === 0 };
  }
  return {
    overview: {
      check: CORPUS_CHECKS.overview,
      handle: seenNow,
    },
    labelSet: {
      check: CORPUS_CHECKS.labelSet,
      handle: async ({ set, labels }) => {
        const { db, ports } = await store();
        await labelSet(db, ports, set, labels);
        return null;
      },
    },
    switchSet: {
      check: CORPUS_CHECKS.switchSet,
      handle: async ({ set, on }) => {
        const { db, ports } = await store();
        await switchSet(db, ports, set, on);
        return null;
      },
    },
    deleteSet: {
      check: CORPUS_CHECKS.deleteSet,
      handle: async ({ set }) => {
        const { db, ports } = await store();
        await deleteSet(db, ports, set);
        return null;
      },
    },
    undeleteSet: {
      check: CORPUS_CHECKS.undeleteSet,
      handle: async ({ set }) => {
        const { db, ports } = await store();
        await undeleteSet(db, ports, set);
        return null;
      },
    },
    tidy: {
      check: CORPUS_CHECKS.tidy,
      handle: async ({ deletedBefore }, { signal }) => {
        const { db, ports } = await store();
        await tidy(db, ports, { deletedBefore, signal });
        return null;
      },
    },
    deleteEverything: {
      check: CORPUS_CHECKS.deleteEverything,
      handle: async () => {
        const { db, ports } = await store();
        await deleteEverything(db, ports);
        return null;
      },
    },
    bringBackStarter: {
      check: CORPUS_CHECKS.bringBackStarter,
      handle: async () => {
        const { db, ports } = await store();
        await bringBackStarter(db, ports, await host.starter());
        return null;
      },
    },
    recover: {
      check: CORPUS_CHECKS.recover,
      handle: async (_, { report }) => {
        const { db, ports } = await store();
        await recover(db, ports, { onProgress: (articles) => report({ articles }) });
        return seenNow();
      },
    },
  };
}
