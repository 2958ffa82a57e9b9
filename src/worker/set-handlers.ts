import type { Overview } from '../corpus/store/described.ts';
import { checkStore } from '../corpus/store/health/check-store.ts';
import { recover } from '../corpus/store/health/recover.ts';
import type { StorePorts } from '../corpus/store/ports/store-ports.ts';
import type { LateralDatabase } from '../corpus/store/schema.ts';
import { deleteSet, labelSet, switchSet } from '../corpus/store/sets/change-sets.ts';
import { bringBackStarter, deleteEverything } from '../corpus/store/sets/everything.ts';
import { overview } from '../corpus/store/sets/overview.ts';
import { undeleteSet } from '../corpus/store/sets/undelete-set.ts';
import { tidy } from '../corpus/store/tidying/tidy.ts';
import { CORPUS_CHECKS } from '../messages/corpus-checks.ts';
import type { CorpusProgress, WireCalls } from '../messages/corpus-protocol.ts';
import type { CallHandlers } from '../messages/worker-calls.ts';
import type { CorpusHost, OwnWork } from './corpus-host.ts';

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
 * @param tidyUp called once, when the corpus was first seen: what a tab that was closed left to do
 */
export function setHandlers(
  host: CorpusHost,
  own: OwnWork,
  tidyUp: () => void,
): CallHandlers<SetCalls, CorpusProgress> {
  const store = async () => ({ db: await host.database(), ports: await host.ports() });
  const checked = wholeCheck();
  let seen = false;
  return {
    overview: {
      check: CORPUS_CHECKS.overview,
      handle: async () => {
        const { db, ports } = await store();
        const held = await overview(db, ports);
        const damage = held.damage ?? (await checked.damage(db, ports, held.articles));
        if (!seen && damage === null) {
          seen = true;
          tidyUp();
        }
        return { ...held, damage, importingElsewhere: held.importingElsewhere && own.imports === 0 };
      },
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
        checked.forget();
        return overview(db, ports);
      },
    },
  };
}

/** Articles up to which the first overview waits until the whole store was checked; of more it is told later. */
const CHECKED_AT_ONCE = 20_000;

/** The whole store is held against its ledger once as long as this worker lives, and after it was recovered. */
function wholeCheck() {
  let check: Promise<Overview['damage']> | null = null;
  return {
    async damage(db: LateralDatabase, { copy }: StorePorts, articles: number): Promise<Overview['damage']> {
      check ??= checkStore(db, copy).then(
        (damage) => damage && { expected: damage.expected, found: damage.found },
        // What can't be read now will fail, and say so, when it is asked for.
        () => null,
      );
      return articles <= CHECKED_AT_ONCE ? check : Promise.race([check, null]);
    },
    forget() {
      check = null;
    },
  };
}
