import type { LanguageCalendar } from './calendars.ts';
import type { ClauseWords } from './clauses.ts';
import type { EventWords } from './event-words.ts';
import type { FramingWords } from './framing.ts';
import type { NameForms } from './name-forms.ts';
import type { Numerals } from './numerals.ts';
import type { RoleWords } from './roles.ts';
import type { SpeechWords } from './speech.ts';

/**
 * What reading knows of one language: plain data. It is packed into the lexicon and fetched when an article is read,
 * since a background that starts cold for a badge needs none of it.
 */
export interface LanguageWords {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly calendar: LanguageCalendar;
  readonly clauses: ClauseWords;
  readonly eventWords: EventWords;
  /** Left out where differences of wording are not told yet. */
  readonly framing?: FramingWords;
  readonly nameForms: NameForms;
  readonly numerals: Numerals;
  readonly roles: RoleWords;
  readonly speech: SpeechWords;
}

/** What dates are read with: all that telling an event needs of a language. */
export type LanguageDates = Pick<LanguageWords, 'lang' | 'calendar' | 'numerals'>;

/** By BCP 47 primary tag. */
export type LanguageTable<Words extends LanguageDates = LanguageWords> = Readonly<Record<string, Words>>;

/** The words of a language; null where the table has none, or no language is known. */
export function languageWords<Words extends LanguageDates>(
  table: LanguageTable<Words>,
  lang: string | null,
): Words | null {
  return lang !== null && Object.hasOwn(table, lang) ? table[lang]! : null;
}

/** Remembers what is made of one language's data, as long as the data is held: it is compiled when it is first used. */
export function madeOnce<Data extends object, Made>(make: (data: Data) => Made): (data: Data) => Made {
  const made = new WeakMap<Data, { readonly value: Made }>();
  return (data) => {
    const known = made.get(data);
    if (known) return known.value;
    const value = make(data);
    made.set(data, { value });
    return value;
  };
}
