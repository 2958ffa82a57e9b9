import type { Entity } from '../gazetteer.ts';

/** Family name of one of a person's names; null where the name is that already. */
export function familyOf(entity: Entity, name: string): string | null {
  const listed = entity.family?.find((family) => name !== family && ` ${name} `.includes(` ${family} `));
  if (listed) return listed;
  const space = name.lastIndexOf(' ');
  return space < 0 ? null : name.slice(space + 1);
}
