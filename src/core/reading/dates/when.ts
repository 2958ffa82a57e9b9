/** A day of the Gregorian calendar, counted from 1 January 1970. */
export type Day = number;

export type Unit = 'day' | 'week' | 'month' | 'year' | 'weekend' | 'decade';

/** `coming` is the next of its kind; `next` of a weekday is the one of next week. */
export type Shift = 'last' | 'this' | 'next' | 'coming';

/** A date as it is printed, before anything is worked out from the day of publication. */
export type When =
  | { readonly kind: 'day'; readonly year: Year; readonly month: number; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: Shift | null;
      /** So many weeks after that of publication. */
      readonly weeks: number | null;
      /** Day of the month, whose month isn't printed ("lundi 16"). */
      readonly day: number | null;
    }
  | { readonly kind: 'month'; readonly year: Year; readonly month: number; readonly shift: Shift | null }
  /** Seasons 0 to 3 from spring. */
  | { readonly kind: 'season'; readonly year: Year; readonly season: number; readonly shift: Shift | null }
  /** So many units after that of publication. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly by: number }
  /** The weekend before or after, as the sentence's tense has it. */
  | { readonly kind: 'weekend'; readonly shift: 'this' | null }
  | { readonly kind: 'year'; readonly year: number }
  /** 199 for the nineties. */
  | { readonly kind: 'decade'; readonly decade: number };

/** As printed; or so many years after that of publication; or not said. */
export type Year = number | { readonly by: number } | null;

/** A date found in terms `from` up to, not with, `to`. */
export interface Printed {
  readonly from: number;
  readonly to: number;
  readonly when: When;
  /** End of a range that is printed as one ("24-26 February"). */
  readonly until?: When;
  /** "More than three days ago": then or earlier. */
  readonly orEarlier?: boolean;
  /** Only a date if the sentence speaks of the future ("in two weeks"). */
  readonly ifFuture?: boolean;
  /** Only a date if the sentence has a tense at all ("in summer" is every summer). */
  readonly ifTensed?: boolean;
}
