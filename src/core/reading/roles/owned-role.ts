import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { ArticleRoles } from './article-roles.ts';
import type { Facts } from './facts.ts';
import { holders } from './role-holders.ts';

/** Roles that stand for whoever is at the head of a country or its government. */
const HEADS_OF_COUNTRIES: readonly string[] = [
  'president',
  'chancellor',
  'prime-minister',
  'leader',
  'king',
  'queen',
  'supreme-leader',
];

/** Roles that many have at a time, so that "the Ukrainian ambassador" alone is nobody: not those of the gazetteer. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'adviser',
  'ambassador',
  'commander',
  'commissioner',
  'founder',
  'minister',
  'negotiator',
  'owner',
  'prosecutor',
  'senator',
]);

/** Ids of the houses whose "boss" or "chief" is who heads the country. */
const SEATS: ReadonlySet<string> = new Set(['kremlin', 'white-house', 'downing-street', 'elysee']);

/** Roles of a country that a house of its government has as well: "the foreign ministry's minister". */
const OF_GOVERNMENT = /(?:minister|secretary|secretary-of-state|commander-in-chief|chancellor|diplomat)$/;

/** The country that an owner stands for: of the Kremlin, a capital or a person's role that country, else itself. */
export function countryOf(gazetteer: Gazetteer, owner: string): string {
  const entity = gazetteer.byId.get(owner);
  return entity?.kind === 'organisation' || entity?.kind === 'place' ? (entity.in ?? owner) : owner;
}

/**
 * Who has the role of the phrase's country or organisation on the day of publication.
 * @param near people whom the article has named shortly before
 */
export function ownedRole({ t, named }: ArticleRoles, facts: Facts, near: ReadonlySet<string>): Set<string> {
  const { gazetteer } = t;
  const day = t.source.published?.slice(0, 10) ?? null;
  const found = new Set<string>();
  for (const owner of facts.owners) {
    const direct = holders(gazetteer, facts.roles, owner, day, facts.former);
    for (const entity of direct) found.add(entity);
    const country = governedBy(gazetteer, owner);
    if (direct.length > 0 || country === null) continue;
    const whole = SEATS.has(owner) || gazetteer.byId.get(owner)?.kind !== 'organisation';
    const head = whole && facts.roles.includes('leader');
    const roles = whole ? facts.roles : facts.roles.filter((role) => OF_GOVERNMENT.test(role));
    for (const entity of holders(gazetteer, roles, country, day, facts.former)) found.add(entity);
    if (head && found.size === 0) for (const entity of headOf(gazetteer, country, day)) found.add(entity);
  }
  if (found.size > 1) return intersection(found, named);
  return isOfSeveral(gazetteer, facts) ? intersection(found, near) : found;
}

const intersection = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  new Set([...some].filter((entity) => others.has(entity)));

/** A country itself, or that of a capital or of an organisation, or a town's region: a town's leader isn't the country's. */
function governedBy(gazetteer: Gazetteer, owner: string): string | null {
  const whole = countryOf(gazetteer, owner);
  const { kind, demonyms } = gazetteer.byId.get(owner) ?? {};
  if (whole === owner || kind !== 'place' || demonyms !== undefined) return whole;
  const country = gazetteer.byId.get(whole);
  return country?.demonyms === undefined || country.capital === owner ? whole : null;
}

/** A spokesman is one of many unless he speaks for a house; of the others it depends on the role alone. */
function isOfSeveral(gazetteer: Gazetteer, { roles, owners }: Facts): boolean {
  if (roles.some((role) => OF_SEVERAL.has(role))) return true;
  return (
    roles.includes('spokesperson') &&
    !owners.some((owner) => gazetteer.byId.get(owner)?.kind === 'organisation')
  );
}

/** Who leads a country: its president, unless the gazetteer's only heads there are of the government. */
function headOf(gazetteer: Gazetteer, country: string, day: string | null): string[] {
  for (const role of HEADS_OF_COUNTRIES) {
    const found = holders(gazetteer, [role], country, day, false);
    if (found.length > 0) return found;
  }
  return [];
}
