import type { NameGroup, TopicPack } from './topic-pack.ts';

/** What a name is for: the number of its subject, or one of the roles below 0. */
export const AGAINST = -1;
export const COMPANY = -2;
export const PASSING = -3;
export const SUPPORT = -4;

export interface CompiledName {
  /** As the pack writes it. */
  readonly name: string;
  readonly role: number;
  readonly weight: number;
  /** Folded words without their `*`. */
  readonly stems: readonly string[];
  readonly open: readonly boolean[];
}

/** A pack ready for look-up by the first three letters of a name's first word, longest names first. */
export interface CompiledPack {
  readonly names: ReadonlyMap<string, readonly CompiledName[]>;
}

const compiled = new WeakMap<TopicPack, CompiledPack>();

/** Compiles a pack at its first use; a pack is never changed after that. */
export function compilePack(pack: TopicPack): CompiledPack {
  const known = compiled.get(pack);
  if (known) return known;
  const names = new Map<string, CompiledName[]>();
  pack.subjects.forEach((subject, role) => {
    add(names, subject.names, role);
  });
  add(names, pack.against, AGAINST);
  add(names, pack.company, COMPANY);
  add(names, pack.passing, PASSING);
  add(names, pack.support ?? [], SUPPORT);
  for (const bucket of names.values()) bucket.sort((a, b) => b.stems.length - a.stems.length);
  const result = { names };
  compiled.set(pack, result);
  return result;
}

function add(names: Map<string, CompiledName[]>, groups: readonly NameGroup[], role: number): void {
  for (const group of groups) {
    for (const name of group.names) {
      const words = name.split(' ');
      const open = words.map((word) => word.endsWith('*'));
      const stems = words.map((word, i) => (open[i] ? word.slice(0, -1) : word));
      const key = firstLetters(stems[0]!, 0, stems[0]!.length);
      const bucket = names.get(key);
      const entry = { name, role, weight: group.weight, stems, open };
      if (bucket) bucket.push(entry);
      else names.set(key, [entry]);
    }
  }
}

/** What names are looked up by. */
export function firstLetters(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 3));
}
