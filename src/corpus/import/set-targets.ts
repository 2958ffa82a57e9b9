import type { SetHead } from '../export/corpus-head.ts';
import { KEPT_SET, type SetCard, type SetId, type SetLabels, STARTER_SET } from '../store/described.ts';
import type { ImportSession } from '../store/import-session.ts';
import type { ImportPlan } from './described.ts';
import type { KnownFile } from './records-of.ts';

/** Where an import's articles go: a set that is held, or a new one with these labels. */
export interface Target {
  readonly into: SetId | null;
  readonly labels: SetLabels;
}

/** The sets that an import fills. */
export interface Targets {
  /** The import's own set. */
  readonly main: Target;
  /** By file and the set's id in it: null for the import's own set. */
  readonly others: ReadonlyMap<string, { readonly target: Target | null; readonly head: SetHead }>;
}

/**
 * What the reader named is for files from elsewhere, or for the one set that a file of ours holds. The sets of a backup
 * keep their names: one that is held under its name already is filled up, so that restoring twice restores once.
 */
export function targetsOf(
  files: readonly KnownFile[],
  plan: Pick<ImportPlan, 'labels' | 'into'>,
  held: readonly SetCard[],
): Targets {
  const named: Target = { into: plan.into, labels: plan.labels };
  const sets = files.flatMap(({ file, own }) =>
    own?.kind === 'readable' ? own.head.sets.map((head) => ({ key: setKey(file.path, head.id), head })) : [],
  );
  const foreign = files.some(({ own }) => own?.kind !== 'readable');
  const alone = !foreign && sets.length === 1;
  const targets = sets.map(({ key, head }, i) => ({
    key,
    head,
    target: alone
      ? { ...named, into: plan.into ?? alwaysKnown(head) }
      : { into: heldAs(head, held), labels: labelsOf(head) },
    isMain: !foreign && i === 0,
  }));
  return {
    main: targets.find(({ isMain }) => isMain)?.target ?? named,
    others: new Map(
      targets.map(({ key, head, target, isMain }) => [key, { target: isMain ? null : target, head }]),
    ),
  };
}

export function setKey(file: string, id: SetId): string {
  return `${file}\n${id}`;
}

function labelsOf({ name, licence, note }: SetHead): SetLabels {
  return { name, licence, note };
}

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
  for (const [key, { target }] of others)
    opened.set(key, target ? await session.addSet(target.into, target.labels) : session.set);
  return opened;
}
