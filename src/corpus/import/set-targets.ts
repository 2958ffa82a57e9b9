import type { SetHead } from '../export/corpus-head.ts';
import { KEPT_SET, type SetCard, type SetId, STARTER_SET } from '../store/described.ts';
import type { ImportSession, SetToFill } from '../store/import-session.ts';
import type { ImportPlan } from './described.ts';
import type { KnownFile } from './records-of.ts';

/** The sets that an import fills. */
export interface Targets {
  /** The import's own set. */
  readonly main: SetToFill;
  /** By file and the set's id in it: null for the import's own set. */
  readonly others: ReadonlyMap<string, SetToFill | null>;
}

/**
 * What the reader named is for files from elsewhere, or for the one set of a file that holds no others. A set that was
 * exported alone may be anybody's: it is a new one, whatever others are called. The sets of a backup, or of everything,
 * are the reader's own: one that is held under its name already is filled up, so that restoring twice restores once.
 */
export function targetsOf(
  files: readonly KnownFile[],
  plan: Pick<ImportPlan, 'labels' | 'into'>,
  held: readonly SetCard[],
): Targets {
  const named: SetToFill = { into: plan.into, labels: plan.labels };
  const sets = files.flatMap(({ file, own }) =>
    own?.kind === 'readable'
      ? own.head.sets.map((head) => ({
          key: setKey(file.path, head.id),
          head,
          isShared: own.head.kind === 'set',
        }))
      : [],
  );
  const foreign = files.some(({ own }) => own?.kind !== 'readable');
  const alone = !foreign && sets.length === 1;
  const targets = sets.map(({ key, head, isShared }, i) => ({
    key,
    target: isShared
      ? {
          into: (alone ? plan.into : null) ?? alwaysKnown(head),
          labels: alone ? plan.labels : labelsOf(head),
        }
      : { into: heldAs(head, held), labels: labelsOf(head), card: cardOf(head) },
    isMain: !foreign && i === 0,
  }));
  return {
    main: targets.find(({ isMain }) => isMain)?.target ?? named,
    others: new Map(targets.map(({ key, target, isMain }) => [key, isMain ? null : target])),
  };
}

export function setKey(file: string, id: SetId): string {
  return `${file}\n${id}`;
}

const labelsOf = ({ name, licence, note }: SetHead) => ({ name, licence, note });
const cardOf = ({ on, importedAt, from }: SetHead) => ({ on, importedAt, from });

function heldAs(head: SetHead, held: readonly SetCard[]): SetId | null {
  const same = held.find((card) => card.name === head.name && card.deletedAt === null);
  return alwaysKnown(head) ?? same?.id ?? null;
}

function alwaysKnown({ id }: SetHead): SetId | null {
  return id === STARTER_SET || id === KEPT_SET ? id : null;
}

/** Which set of the store each set of the files is, asked for in a fixed order: an import taken up again gets the same. */
export async function openSets(
  { others }: Targets,
  session: ImportSession,
): Promise<ReadonlyMap<string, SetId>> {
  const opened = new Map<string, SetId>();
  for (const [key, target] of others) opened.set(key, target ? await session.addSet(target) : session.set);
  return opened;
}
