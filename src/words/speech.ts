import type english from '../../assets/_locales/en/messages.json';

/** The English catalogue is what there is to say: a key that it lacks does not compile. Of it only the types are used. */
type Catalogue = typeof english;
export type MessageKey = keyof Catalogue;
/** A message with one text for each plural form of a language: `key_one`, `key_few`, `key_many`, `key_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Counted}_other`
    ? Counted
    : never
  : never;

export type Named<Key extends MessageKey> = Catalogue[Key] extends { readonly placeholders: infer Places }
  ? keyof Places
  : never;
type Values<Name extends PropertyKey> = { readonly [name in Name]: string };
/** What has to be put into a message: nothing, or a text for each of its placeholders. */
type Given<Name extends PropertyKey> = [Name] extends [never] ? [] : [values: Values<Name>];

/** Where the texts come from. */
export interface Speech {
  /** The text of a message with `values` put in for `$1`, `$2` …; '' where there is none. */
  getMessage(key: string, values: string[]): string;
}

let speech: Speech | null = null;
let spoken: string | null = null;
/** Texts without placeholders that were asked for: a browser takes microseconds for each, and tables ask for thousands. */
const known = new Map<string, string>();

/** Says whose texts are to be used from now on; has to be called before anything is shown. */
export function speak(next: Speech): void {
  speech = next;
  known.clear();
  spoken = null;
}

/**
 * The locale of the texts, for numbers, dates and plural forms: not always the browser's, whose language may be missing.
 * Asked for when it is first needed: Chromium's service workers fetch the catalogue for it, and stand still meanwhile.
 */
export function locale(): string {
  spoken ??= speaking().getMessage('localeCode', []);
  return spoken;
}

export function text<Key extends MessageKey>(key: Key, ...given: Given<Named<Key>>): string {
  return textOf(key, given[0]);
}

/** The form of a message for `n` things; the number itself is its placeholder `count`. */
export function counted<Key extends CountedKey>(
  key: Key,
  n: number,
  ...given: Given<Exclude<Named<`${Key}_other`>, 'count'>>
): string {
  return countedOf(key, n, given[0] as Values<string> | undefined);
}

/** As `counted`, of a key that came as data. */
export function countedOf(key: string, n: number, values: Values<string> = {}): string {
  return textOf(`${key}_${pluralRules().select(n)}`, { ...values, count: numberFormat().format(n) });
}

/** Something of `Intl` for the locale of the texts, made when it is first used. */
export function byLocale<Made>(make: (locale: string) => Made): () => Made {
  let made: { readonly of: string; readonly it: Made } | null = null;
  return () => {
    const of = locale();
    if (made?.of !== of) made = { of, it: make(of) };
    return made.it;
  };
}

const pluralRules = byLocale((of) => new Intl.PluralRules(of));
const numberFormat = byLocale((of) => new Intl.NumberFormat(of));

/**
 * As `text`, of a key that came as data: '' if no catalogue has it. Catalogues number the placeholders of a message by the
 * alphabet of their names.
 */
export function textOf(key: string, values: Values<string> = {}): string {
  const names = Object.keys(values).sort();
  if (names.length > 0) {
    return speaking().getMessage(
      key,
      names.map((name) => values[name]!),
    );
  }
  const said = known.get(key) ?? speaking().getMessage(key, []);
  known.set(key, said);
  return said;
}

function speaking(): Speech {
  if (speech === null) throw new Error('Nothing was said about the language to speak.');
  return speech;
}
