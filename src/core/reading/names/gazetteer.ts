import type { EntityKind } from '../reading.ts';

/**
 * A person, place or organisation as the gazetteer's files hold it (`assets/gazetteer`, and the `entities` of a topic
 * pack). Names stand in the nominative; the forms of other cases are made by the languages' data.
 */
export interface Entity {
  /** Usual full English name in lower case with hyphens: `alexander-lukashenko`. */
  readonly id: string;
  readonly kind: EntityKind | 'event';
  /**
   * Language → names, the usual one first. A person's are full names, given name first. A language without names of
   * its own uses the English ones ({@link namesIn}). A place that is one only with its article has it ("the West").
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Person: family name where it is not the last word of each name ("von der Leyen", "Xi"). */
  readonly family?: readonly string[];
  /**
   * Person: so well known that the family name alone is enough ("Putin"). Organisation: meant where its name stands
   * without its country, in an article that names that country ("the Navy").
   */
  readonly bare?: true;
  readonly sex?: 'f' | 'm';
  /** Person or organisation: what it is of what, with days where it has not been so all the time. */
  readonly roles?: readonly EntityRole[];
  /** Country: adjectives and names of its people, by language, in the nominative ("Belarusian"). */
  readonly demonyms?: Readonly<Record<string, readonly string[]>>;
  /** Place: id of the country or region it lies in. Organisation: of the country it belongs to. */
  readonly in?: string;
  /** Country: id of its capital, which stands for its government ("Minsk denied"). */
  readonly capital?: string;
}

/** Names in a language, or the English ones where it has none of its own. */
export function namesIn({ names }: Entity, lang: string): readonly string[] {
  return (Object.hasOwn(names, lang) ? names[lang] : names.en) ?? [];
}

export interface EntityRole {
  /** A role that the languages have words for: `president`, `spokesperson`, `foreign-minister`. */
  readonly role: string;
  /** Id of the country or organisation. */
  readonly of: string;
  /** ISO dates, each left out where it is before or after all news held here. */
  readonly from?: string;
  readonly to?: string;
}

export interface GazetteerFile {
  readonly version: number;
  /** Where the entries come from, each with its licence. */
  readonly sources: readonly string[];
  readonly entities: readonly Entity[];
}
