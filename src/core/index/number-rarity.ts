/**
 * How rare a number is at most, as `Rarity.of`: the table of words holds none, and a year or a round number is as
 * common as any word. By the digits that are no closing zeros. Means over the occurrences of such numbers in 9,988 US
 * and 5,919 war articles, the commoner set each. Infinity for a term that is no plain number.
 */
export function numberRarity(term: string): number {
  // Most terms are words, and told by their first letter.
  if (term.charCodeAt(0) > NINE || !/^\d{1,15}$/.test(term)) return Number.POSITIVE_INFINITY;
  const value = Number(term);
  if (value <= 31) return DAY_OF_MONTH;
  if (term.length === 4 && value >= 1900 && value < 2100) return YEAR;
  const digits = term.replace(/0+$/, '').length;
  if (digits <= 1) return term.length <= 3 ? ROUND : ROUND_THOUSANDS;
  if (digits === 2) return term.length === 2 ? TWO_DIGITS : TWO_DIGITS_AND_ZEROS;
  return MORE_DIGITS;
}

const NINE = '9'.charCodeAt(0);
const DAY_OF_MONTH = 2.4;
const YEAR = 2.8;
const ROUND = 3;
const ROUND_THOUSANDS = 4;
const TWO_DIGITS = 4;
const TWO_DIGITS_AND_ZEROS = 5.7;
const MORE_DIGITS = 7.3;
