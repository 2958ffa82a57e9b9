import type { SetHead } from '../export/corpus-head.ts';
import { KEPT_SET, type SetCard, type SetId, STARTER_SET } from '../store/described.ts';
import type { ImportSession, SetToFill } from '../store/import-session.ts';
import type { ImportPlan } from './described.ts';
import { bareName } from './file-names.ts';
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
 * exported alone may be anybody's: it is a new one, whatever others are called. Files written by hand that say the same
 * of themselves are one set. The sets of a backup, or of everything, are the reader's own: one that is held under its
 * name already is filled up, so that restoring twice restores once.
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
          labels: { ...labelsOf(head), name: head.name || bareName(file.path) },
          byHand: own.head.exported === null,
        }))
      : [],
  );
  const foreign = files.some(({ own }) => own?.kind !== 'readable');
  const alone = !foreign && sets.length === 1;
  const alike = new Map<string, SetToFill>();
  const targets = sets.map(({ key, head, isShared, labels, byHand }) => {
    if (!isShared) return { key, target: { into: heldAs(head, held), labels, card: cardOf(head) } };
    if (alone) return { key, target: named };
    const target = (byHand && alike.get(JSON.stringify(labels))) || { into: null, labels };
    if (byHand) alike.set(JSON.stringify(labels), target);
    return { key, target };
  });
  const main = (foreign ? undefined : targets[0]?.target) ?? named;
  return {
    main,
    others: new Map(targets.map(({ key, target }) => [key, target === main ? null : target])),
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
  const ids = new Map<SetToFill | null, SetId>([[null, session.set]]);
  for (const [key, target] of others) {
    const id = ids.get(target) ?? (await session.addSet(target!));
    ids.set(target, id);
    opened.set(key, id);
  }
  return opened;
}
