import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/words/catalogue.ts';

const folder = join(import.meta.dirname, '../../assets/_locales');

/** Every catalogue there is, by its locale. */
export const catalogues: ReadonlyMap<string, Catalogue> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8'))]),
);

/** The plural forms of the locale of a catalogue's texts, and the numbers of 0 to 200 that take the form `one`. */
export function pluralsOf(catalogue: Catalogue) {
  const rules = new Intl.PluralRules(catalogue.localeCode?.message);
  const singular = Array.from({ length: 201 }, (_, n) => n).filter((n) => rules.select(n) === 'one');
  return { forms: rules.resolvedOptions().pluralCategories as readonly string[], singular };
}

/** Names of the messages of a catalogue that have one text for each plural form. */
export function countedIn(catalogue: Catalogue): Set<string> {
  return new Set(
    Object.keys(catalogue)
      .map((key) => key.replace(/_other$/, ''))
      .filter((key) => `${key}_other` in catalogue && `${key}_one` in catalogue),
  );
}

/** The names of the places in a message, once each. */
export function placesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase()))].sort();
}
