import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Entity } from '../names/gazetteer.ts';

/** Role and owner → the people and organisations that the gazetteer says had it, with the days. */
type Holders = ReadonlyMap<string, readonly Holder[]>;

interface Holder {
  readonly entity: string;
  readonly from: string;
  readonly to: string;
}

const cache = new WeakMap<Gazetteer, Holders>();
const key = (role: string, of: string) => `${role} ${of}`;

function holdersOf(gazetteer: Gazetteer): Holders {
  const known = cache.get(gazetteer);
  if (known) return known;
  const holders = new Map<string, Holder[]>();
  for (const { id, roles } of gazetteer.byId.values())
    for (const { role, of, from = '', to = '9999' } of roles ?? []) {
      const list = holders.get(key(role, of)) ?? [];
      list.push({ entity: id, from, to });
      holders.set(key(role, of), list);
    }
  cache.set(gazetteer, holders);
  return holders;
}

/** Whether a day lies in a role's time; without a date any time may be meant. */
const holdsOn = ({ from, to }: { from?: string; to?: string }, day: string | null) =>
  day === null || ((from ?? '') <= day && day <= (to ?? '9999'));

/** Who has one of `roles` of `owner` on a day (ISO date), or, for `former`, had it before. */
export function holders(
  gazetteer: Gazetteer,
  roles: readonly string[],
  owner: string,
  day: string | null,
  former: boolean,
): string[] {
  const all = holdersOf(gazetteer);
  return roles.flatMap((role) =>
    (all.get(key(role, owner)) ?? [])
      .filter((holder) => (former ? day === null || holder.to < day : holdsOn(holder, day)))
      .map(({ entity }) => entity),
  );
}

/** Roles that an entity has on a day. */
export function rolesOn(entity: Entity | undefined, day: string | null, former: boolean) {
  return (entity?.roles ?? []).filter((role) =>
    former ? role.to !== undefined && (day === null || role.to < day) : holdsOn(role, day),
  );
}

/** "the minister" fits the foreign minister as well. */
export const fits = (wanted: readonly string[], role: string) =>
  wanted.includes(role) ||
  (wanted.includes('minister') &&
    /^(?!prime|deputy)[a-z]+-minister$|^(?:foreign|defence)-secretary$/.test(role));
