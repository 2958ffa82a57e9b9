/** A number as it is printed, without what it counts. */
export interface Numeral {
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  readonly value: number;
  readonly digits: boolean;
  /** A word of magnitude or a rounded collective: dozens, "une vingtaine". */
  readonly about: boolean;
  /** A scale, a collective or a word of magnitude is in it: what it counts may follow after "of". */
  readonly scaled: boolean;
  /** The scales it ends with: 1e6 in "3 million", 1 if there is none. */
  readonly factor: number;
  /** Part of something: two thirds, half. */
  readonly fraction: boolean;
  /** Letters run on to the digits that are no scale ("155mm"). */
  readonly letters: string;
  /** Whole digits without separators: it may be a year or a designation. */
  readonly plain: boolean;
  /** May be a clock time or a date ("14.30"). */
  readonly doubtful: boolean;
  /** "one", and nothing more. */
  readonly one: boolean;
}

type Traits = Partial<Omit<Numeral, 'first' | 'next' | 'value'>>;

const NO_TRAITS: Traits = {};

/** A numeral with what is said of it; one shape for all, since many are made. */
export function numeralOf(first: number, next: number, value: number, traits = NO_TRAITS): Numeral {
  return {
    first,
    next,
    value,
    digits: traits.digits ?? false,
    about: traits.about ?? false,
    scaled: traits.scaled ?? false,
    factor: traits.factor ?? 1,
    fraction: traits.fraction ?? false,
    letters: traits.letters ?? '',
    plain: traits.plain ?? false,
    doubtful: traits.doubtful ?? false,
    one: traits.one ?? false,
  };
}
