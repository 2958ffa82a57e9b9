/**
 * How a language speaks of dates in running text, written by hand from how newsrooms write. Words are in lower case
 * and parted by spaces, `_` joins the words of a phrase, `|` parts places of a list that has an order. Forms that
 * news prose uses are all written out; a word may stand in several lists.
 */
export interface LanguageCalendar {
  /** Monday to Sunday. */
  readonly weekdays: string;
  /** Forms that are other words as well ("quarta" is Wednesday or a fourth): weekdays only where no noun follows. */
  readonly weekdaysUnsure?: string;
  /** Ends of words that may be joined to a weekday ("Montagabend"), as in `dayParts`. */
  readonly weekdayEndings?: string;
  /**
   * January to December: forms that are months also without a day beside them, with the right word before. Those of
   * `months.ts` are read beside a day in any case.
   */
  readonly months: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: string;
  /** Forms that say when by themselves ("летом"). */
  readonly seasonsAlone?: string;
  /** Weekdays and months begin with a capital (`names`), or all nouns do, seasons too (`nouns`). */
  readonly capitals?: 'names' | 'nouns';
  /** The month may stand before its day: "December 19, 2022". */
  readonly monthFirst?: true;
  /** A full stop makes a number an ordinal: "19. Dezember". */
  readonly dottedDays?: true;
  /** Short words that are glued to the next by an apostrophe: "l'hiver". */
  readonly elided?: string;

  /** From two days before to two days after publication. */
  readonly days: string;
  /** Also the day before, but only where nothing follows that it could be the eve of. */
  readonly eve?: string;
  /** One day, week, month, year, weekend, decade: "last week". */
  readonly unit: string;
  /** Several: "two weeks ago". */
  readonly units: string;
  /** Last, this, next, coming; before and after the word that they go with. `next` weekdays are those of next week. */
  readonly shiftBefore: string;
  readonly shiftAfter?: string;
  /** The same for weekdays only ("el último viernes", while "el último mes" is as long as a month). */
  readonly weekdayShift?: string;
  /** Words that make "last week" as long as a week if they stand directly before it ("over the last week"). */
  readonly notBeforeLast?: string;
  /** Last, this, next year in one word ("торік"); then words for a part of any year ("Jahresende"). */
  readonly years?: string;

  /** `word=value` for what counts days and years besides the numerals: articles, "a couple of". */
  readonly numbers?: string;
  /** Words for the first day of a month ("primo maggio"). */
  readonly firstDay?: string;
  readonly agoBefore?: string;
  /** Words between `agoBefore` and a number that change little ("vor rund drei Jahren"). */
  readonly hedges?: string;
  readonly agoAfter?: string;
  /** Before a number of days that somebody will wait; looked at only where the sentence speaks of the future. */
  readonly aheadBefore?: string;
  readonly aheadAfter?: string;
  /** Words shortly before "in two weeks" that make it a time how long: "their second call in two weeks". */
  readonly oftenBefore?: string;
  /** What makes three days ago "more than three days ago". */
  readonly more?: string;
  /** Words after which three days are a time how long, not when ("desde hace tres días"). */
  readonly longBefore?: string;

  /** Parts of a period that are left out of its date: early, late, the end of. */
  readonly parts: string;
  /** Before a day that is to come: "convocó elecciones para el 28 de mayo". */
  readonly plannedFor?: string;
  /** Small words between the parts of one date. */
  readonly joiners: string;
  /** From a past time on. */
  readonly since?: string;
  /** The same of a time that may be to come ("с понедельника"). */
  readonly sinceOrFrom?: string;
  /** From a time on that is mostly to come ("ab Montag"). */
  readonly starting?: string;
  /** Up to and with. */
  readonly until: string;
  /** No later than. */
  readonly by?: string;
  /** Earlier than. */
  readonly before?: string;
  /** Opens a range that `to` closes. With `onwards` after it the range is open. */
  readonly from?: string;
  readonly onwards?: string;
  /** Opens a range by itself before today and later days. */
  readonly fromNow?: string;
  readonly between?: string;
  readonly and: string;
  readonly to: string;
  /** Words after which a month, a season or a year alone is a date. */
  readonly at: string;
  /** Month names that are ordinary names or words as well: without a day they need a word of `at`. */
  readonly unsureMonths?: string;
  /** Articles and the like after which a year or month is one before a noun: "the 2014 annexation". */
  readonly articles?: string;
  /** Those of them that no person's name follows. */
  readonly indefinite?: string;

  /** Words before and after a year that make it one: "im Jahr 2014", "Ende 2014", "2014 року". */
  readonly yearBefore?: string;
  readonly yearAfter?: string;
  /** Words of `at` that a count hardly ever stands after: "in 2014" whatever follows, but not "of 2014 soldiers". */
  readonly yearAt?: string;
  /** Years without any word before are common: "wurde 2014 besetzt". */
  readonly bareYears?: true;
  /** Words before a number that make it none of a year where years are bare, nor of a date in digits. */
  readonly notYears?: string;
  /** Words for years beside a decade: "años noventa", "90-х годов". */
  readonly decadeWords?: string;
  /** Endings of the number itself: "1990er", "90-х". */
  readonly decadeEndings?: string;
  /** Twenties to nineties beside one of `decadeWords`, and without. */
  readonly decades?: string;
  readonly decadesAlone?: string;
  /** Endings of a day or a year after a hyphen: "24-го". */
  readonly ordinalEndings?: string;

  /** Morning; afternoon and evening; night and others. */
  readonly dayParts: string;
  /** Words after an hour: "17 Uhr". */
  readonly hours: string;
  /** Words before a clock time: "um 17.30". */
  readonly clockAt: string;
  /** Those of them that make any number an hour: "alle 5". */
  readonly clockSure?: string;
  readonly noon?: string;
  /** Small words between a clock time and its day. */
  readonly clockGlue?: string;

  /** What only looks like a date: names, holidays, other meanings. */
  readonly never?: string;
  /** Words before and after a weekday that make it one of many or of another time: "every Monday", "lundi suivant". */
  readonly vagueBefore?: string;
  readonly vagueAfter?: string;

  readonly tense: Tense;
}

/** Words that tell whether a sentence speaks of the past or the future. */
export interface Tense {
  readonly future: string;
  /** Something may come: enough for a month, not for a weekday. */
  readonly possible?: string;
  readonly past: string;
  /** Takes the past out of the participle that follows: "are closed". */
  readonly present?: string;
  /** Ends of lower-case words of four letters and more. */
  readonly futureEndings?: string;
  readonly pastEndings?: string;
  /** Words that have such an ending and no tense. */
  readonly timeless?: string;
  /** Words that open a clause: the verb before them is another's. */
  readonly clause?: string;
}

/** Which of day and month comes first isn't known where the language is not. */
export const NO_LANGUAGE: LanguageCalendar = {
  monthFirst: true,
  weekdays: '',
  months: '',
  seasons: '',
  days: '',
  unit: '',
  units: '',
  shiftBefore: '',
  parts: '',
  joiners: '',
  until: '',
  and: '',
  to: '',
  at: '',
  dayParts: '',
  hours: '',
  clockAt: '',
  tense: { future: '', past: '' },
};
