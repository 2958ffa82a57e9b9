import type { NameGroup, TopicPack } from './topic-pack.ts';

/** Names that a pack is told by as well, kept apart from it because the probe does without them. */
export interface MoreNames {
  readonly subjects: Readonly<Record<string, readonly NameGroup[]>>;
  readonly against: readonly NameGroup[];
  readonly company: readonly NameGroup[];
  readonly passing: readonly NameGroup[];
  readonly support: readonly NameGroup[];
}

/** A pack with more names: what the detector holds whole articles against. */
export function widenPack(pack: TopicPack, more: MoreNames): TopicPack {
  return {
    ...pack,
    subjects: pack.subjects.map((subject) => ({
      ...subject,
      names: [...subject.names, ...(more.subjects[subject.id] ?? [])],
    })),
    against: [...pack.against, ...more.against],
    company: [...pack.company, ...more.company],
    passing: [...pack.passing, ...more.passing],
    support: [...(pack.support ?? []), ...more.support],
  };
}
