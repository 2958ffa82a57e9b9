/** A measure as so many of its dimension's base measure. */
export interface Factor {
  readonly dimension: string;
  readonly factor: number;
  /** Added after multiplying: only temperatures have one. */
  readonly offset: number;
  /** Share by which a conversion may be off: "ton" stands for three weights, a month for 28 to 31 days. */
  readonly slack: number;
}

const of = (dimension: string, factor: number, slack = 0, offset = 0): Factor => ({
  dimension,
  factor,
  slack,
  offset,
});

/**
 * Sources: the foot, the mile, the pound and what is made of them are exact by the International Yard and Pound
 * Agreement of 1959 (NIST Special Publication 811, 2008, appendix B), the nautical mile, litre, hectare, minute,
 * hour, day and degree Celsius by the SI Brochure (BIPM, 9th edition, 2019, tables 8 and 4). A gallon is the United
 * States' (NIST SP 811). A ton is taken as metric: short and long tons are .907 and 1.016 of it, which `slack` covers.
 * A month is the Gregorian mean, 365.2425/12 days; newsrooms round it to four weeks or thirty days.
 */
export const UNIT_FACTORS: ReadonlyMap<string, Factor> = new Map([
  ['mm', of('length', 0.001)],
  ['cm', of('length', 0.01)],
  ['meter', of('length', 1)],
  ['km', of('length', 1000)],
  ['inch', of('length', 0.0254)],
  ['foot', of('length', 0.3048)],
  ['yard', of('length', 0.9144)],
  ['mile', of('length', 1609.344)],
  ['nautical mile', of('length', 1852)],
  ['square foot', of('area', 0.09290304)],
  ['square meter', of('area', 1)],
  ['acre', of('area', 4046.8564224)],
  ['hectare', of('area', 10_000)],
  ['square km', of('area', 1e6)],
  ['square mile', of('area', 2_589_988.110336)],
  ['liter', of('volume', 0.001)],
  ['gallon', of('volume', 0.003785411784)],
  ['cubic meter', of('volume', 1)],
  ['mg', of('mass', 1e-6)],
  ['gram', of('mass', 0.001)],
  ['ounce', of('mass', 0.028349523125)],
  ['pound', of('mass', 0.45359237)],
  ['kg', of('mass', 1)],
  ['ton', of('mass', 1000, 0.1)],
  ['kiloton', of('mass', 1e6, 0.1)],
  ['second', of('time', 1)],
  ['minute', of('time', 60)],
  ['hour', of('time', 3600)],
  ['day', of('time', 86_400)],
  ['week', of('time', 7 * 86_400)],
  ['month', of('time', (365.2425 / 12) * 86_400, 0.08)],
  ['year', of('time', 365.2425 * 86_400, 0.01)],
  ['decade', of('time', 3652.425 * 86_400, 0.01)],
  ['century', of('time', 36_524.25 * 86_400, 0.01)],
  ['km/h', of('speed', 1)],
  ['mph', of('speed', 1.609344)],
  ['watt', of('power', 1)],
  ['kilowatt', of('power', 1e3)],
  ['megawatt', of('power', 1e6)],
  ['gigawatt', of('power', 1e9)],
  ['kilowatt hour', of('energy', 1)],
  ['megawatt hour', of('energy', 1000)],
  ['°C', of('temperature', 1)],
  ['°F', of('temperature', 5 / 9, 0, -160 / 9)],
]);
