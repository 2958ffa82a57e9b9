import type { Entity } from './gazetteer.ts';

/** Entities ready for look-up. */
export interface Gazetteer {
  readonly byId: ReadonlyMap<string, Entity>;
}

export function compileGazetteer(entities: readonly Entity[]): Gazetteer {
  return { byId: new Map(entities.map((entity) => [entity.id, entity])) };
}
