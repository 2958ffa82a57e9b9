import type { NameGroup, TopicPack } from '../../../../core/topic/topic-pack.ts';

/** A topic as its form holds it: the reader's own words, not checked yet. */
export interface TopicForm {
  readonly name: string;
  readonly subjects: readonly SubjectForm[];
  readonly against: readonly NamesForm[];
  readonly company: readonly NamesForm[];
  readonly passing: readonly NamesForm[];
  readonly support: readonly NamesForm[];
  /** What the form has no fields for: kept as it is. */
  readonly rest: Pick<TopicPack, 'entities' | 'groups'>;
}

export interface SubjectForm {
  /** Stays the same while others come and go. */
  readonly key: number;
  readonly name: string;
  readonly names: readonly NamesForm[];
}

/** Names that weigh the same, as they are typed: one a line, or with commas between. */
export interface NamesForm {
  readonly key: number;
  readonly weight: number;
  readonly text: string;
}

/** The lists of names beside the subjects. */
export const LISTS = ['against', 'company', 'passing', 'support'] as const;
export type ListName = (typeof LISTS)[number];

/** How much a name weighs, the likeliest first; the words for it are in words/topics.ts. */
export const WEIGHTS: { readonly [place in ListName | 'subject']: readonly [number, ...number[]] } = {
  subject: [0.9, 1, 0.7],
  against: [1, 0.5, 0],
  company: [1],
  passing: [0.85, 0.6],
  support: [1],
};

let lastKey = 0;

export function emptyNames(place: ListName | 'subject', used: readonly NamesForm[] = []): NamesForm {
  const free = WEIGHTS[place].find((weight) => !used.some((names) => names.weight === weight));
  return { key: ++lastKey, weight: free ?? WEIGHTS[place][0], text: '' };
}

export function emptySubject(): SubjectForm {
  return { key: ++lastKey, name: '', names: [emptyNames('subject')] };
}

export function emptyForm(): TopicForm {
  return {
    name: '',
    subjects: [emptySubject(), emptySubject()],
    against: [emptyNames('against')],
    company: [emptyNames('company')],
    passing: [emptyNames('passing')],
    support: [emptyNames('support')],
    rest: {},
  };
}

export function formOf(pack: TopicPack): TopicForm {
  const names = (groups: readonly NameGroup[], place: ListName | 'subject') =>
    groups.length === 0
      ? [emptyNames(place)]
      : groups.map((group) => ({ key: ++lastKey, weight: group.weight, text: group.names.join('\n') }));
  return {
    name: pack.name,
    subjects: pack.subjects.map((subject) => ({
      key: ++lastKey,
      name: subject.id,
      names: names(subject.names, 'subject'),
    })),
    against: names(pack.against, 'against'),
    company: names(pack.company, 'company'),
    passing: names(pack.passing, 'passing'),
    support: names(pack.support ?? [], 'support'),
    rest: {
      ...(pack.entities === undefined ? {} : { entities: pack.entities }),
      ...(pack.groups === undefined ? {} : { groups: pack.groups }),
    },
  };
}

/** The names that stand in a field, as a pack writes them: words between blanks, each once. Linear. */
export function namesIn(text: string): string[] {
  const names = text
    .toLowerCase()
    .split(/[\n,;]/u)
    .map((name) =>
      // Whatever is neither letter nor digit parts words on a page as well: "Nord-Stream", "d'Ivoire".
      name
        .replace(/[^\p{L}\p{M}\p{N}*]/gu, ' ')
        .split(' ')
        .filter((word) => word !== '')
        .join(' '),
    )
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** A pack as `checkTopicPack` reads it. Fields left empty are left out, but not a subject's only one. */
export function packInput(form: TopicForm, id: string, version: number): PackInput {
  const groups = (all: readonly NamesForm[]) =>
    all
      .map(({ weight, text }) => ({ weight, names: namesIn(text) }))
      .filter((group) => group.names.length > 0);
  const support = groups(form.support);
  return {
    id,
    name: form.name.trim(),
    version,
    subjects: form.subjects.map((subject) => {
      const names = groups(subject.names);
      return { id: subject.name.trim(), names: names.length === 0 ? [{ weight: 1, names: [] }] : names };
    }),
    against: groups(form.against),
    company: groups(form.company),
    passing: groups(form.passing),
    ...(support.length === 0 ? {} : { support }),
    ...form.rest,
  };
}

export type PackInput = TopicPack;
