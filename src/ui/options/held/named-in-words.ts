import type { Overview, SetLabels } from '../../../corpus/store/described.ts';
import type { KnownSets } from '../platform.ts';
import { heldWords } from '../words/held.ts';

/**
 * What is held, with sets that no reader has named called in the reader's language: they are stored under an English name,
 * whoever made them knew no language.
 */
export function namedInWords(overview: Overview, known: KnownSets): Overview {
  const names = shownNames(known);
  const notes = new Map([[known.unnamed.starter.note, heldWords.given.starterNote]]);
  const inWords = <Labels extends Pick<SetLabels, 'name' | 'note'>>(set: Labels): Labels => ({
    ...set,
    name: names.get(set.name) ?? set.name,
    note: notes.get(set.note) ?? set.note,
  });
  const { damage } = overview;
  return {
    ...overview,
    sets: overview.sets.map(inWords),
    damage: damage && { ...damage, left: damage.left.map(inWords) },
  };
}

/** What sets that no reader has named are called where they are shown, by the name they are stored under. */
export function shownNames({ unnamed }: KnownSets): ReadonlyMap<string, string> {
  const { given } = heldWords;
  return new Map([
    [unnamed.starter.name, given.starter],
    [unnamed.kept.name, given.kept],
    [unnamed.recovered.name, given.recovered],
  ]);
}
