/** Signs and symbols that all languages share. */

/** Currency signs by ISO code; a dollar is the United States' unless a letter before it says otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
]);

/** What stands unspaced before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);

/** ISO codes that news prints before or after an amount. In capitals only: "try" and "all" are words. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP RUB UAH PLN CHF JPY CNY BYN CAD AUD SEK NOK DKK CZK HUF BRL INR TRY'.split(' '),
);

/** Symbols of measures (BIPM, The International System of Units, 9th edition, and what newsrooms print besides). */
export const MEASURE_SYMBOLS: Readonly<Record<string, string>> = {
  mm: 'mm мм',
  cm: 'cm см',
  meter: 'm м',
  km: 'km км',
  'square meter': 'm² m2 м² м2 qm',
  'square km': 'km² km2 км² км2 qkm',
  'cubic meter': 'm³ m3 м³',
  hectare: 'ha га',
  mg: 'mg мг',
  gram: 'g гр',
  kg: 'kg кг',
  ton: 't',
  kiloton: 'kt кт',
  liter: 'l л',
  'km/h': 'km_/_h км_/_ч km_/_u км_/_год',
  mph: 'mph',
  hour: 'h',
  minute: 'min мин хв',
  foot: 'ft',
  pound: 'lb lbs',
  watt: 'w',
  kilowatt: 'kw квт квт',
  megawatt: 'mw мвт',
  gigawatt: 'gw гвт',
  'kilowatt hour': 'kwh кВт·ч',
  'megawatt hour': 'mwh',
  '°C': '°_c ℃ °_с',
  '°F': '°_f ℉',
  degree: '°',
};

/** Fractions of one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Marks that hedge a number they stand before. */
export const BOUND_MARKS: ReadonlyMap<string, 'more' | 'less' | 'about'> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
  ['>', 'more'],
  ['<', 'less'],
  ['≥', 'more'],
  ['≤', 'less'],
]);
