import type { Entity } from '../gazetteer.ts';
import { skeleton } from '../spelling/skeleton.ts';
import { familyOf } from './family-name.ts';

/** A person's name as it is compared across spellings. */
export interface PersonKey {
  readonly entity: Entity;
  /** As printed. */
  readonly given: string;
  readonly family: string;
}

/** Skeleton of the family name → people. */
export type PeopleIndex = ReadonlyMap<string, readonly PersonKey[]>;

/** Usual names in English alone: the other spellings are what the skeleton is for. */
export function compilePeople(entities: readonly Entity[]): PeopleIndex {
  const index = new Map<string, PersonKey[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || !Object.hasOwn(entity.names, 'en')) continue;
    for (const name of entity.names.en!) {
      const family = familyOf(entity, name);
      if (family === null) continue;
      const key = skeleton(family);
      const given = name.slice(0, name.indexOf(' '));
      const list = index.get(key);
      if (!list) index.set(key, [{ entity, given, family }]);
      else if (!list.some((other) => other.entity === entity && other.given === given))
        list.push({ entity, given, family });
    }
  }
  return index;
}
