import { type LanguageCalendar, NO_LANGUAGE } from '../../../languages/calendars.ts';
import {
  type LanguageDates,
  type LanguageTable,
  languageWords,
  madeOnce,
} from '../../../languages/language-table.ts';
import { MONTHS } from '../../../languages/months.ts';
import { PhraseTable } from './phrase-table.ts';
import { TenseWords } from './tense-words.ts';

/** Lists with whose words a date may begin, by the kind of date. Numbers in digits are read apart. */
const OPENINGS = {
  never: 'never',
  namedDay: 'days eve',
  weekday: 'weekdays weekdaysUnsure',
  firstDay: 'firstDay',
  month: 'monthNames',
  season: 'seasons',
  away: 'numbers agoBefore aheadBefore unit',
  period: 'shiftBefore years unit',
  decade: 'decadeWords decades decadesAlone',
} as const;
const OTHERS =
  'months unsureMonths seasonsAlone units shiftAfter weekdayShift notBeforeLast hedges agoAfter aheadAfter oftenBefore more longBefore parts joiners since sinceOrFrom starting until by before plannedFor from fromNow onwards between and to at articles indefinite yearBefore yearAfter yearAt notYears dayParts hours clockAt clockSure noon clockGlue vagueBefore vagueAfter';

export type Opening = keyof typeof OPENINGS;
type Split<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Split<Rest> : S;
type List = Split<(typeof OPENINGS)[Opening] | typeof OTHERS>;

/** A {@link LanguageCalendar} ready for look-up; the value of a phrase is its place in the calendar's list. */
export interface CalendarWords extends Readonly<Record<List, PhraseTable>> {
  readonly language: LanguageCalendar;
  readonly elided: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly tense: TenseWords;
  /** What may begin with a word, in the order in which it is to be tried. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
}

const compiled = madeOnce((words: LanguageDates) =>
  compile(words.calendar, MONTHS[words.lang] ?? '', countsOf(words)),
);
let digitsOnly: CalendarWords | null = null;

/**
 * The calendar of a BCP 47 primary tag, made ready when it is first asked for. For an unknown language, or one without
 * a calendar, an empty one, in which dates are read that are all in digits.
 */
export function calendarWords(languages: LanguageTable<LanguageDates>, lang: string | null): CalendarWords {
  const words = languageWords(languages, lang);
  if (words !== null) return compiled(words);
  digitsOnly ??= compile(NO_LANGUAGE, '', '');
  return digitsOnly;
}

function compile(language: LanguageCalendar, monthNames: string, numbers: string): CalendarWords {
  const elided = setOf(language.elided);
  const lists: Partial<Record<List, string | undefined>> = {
    ...language,
    numbers,
    weekdays: withEndings(language),
    monthNames: side(monthNames, language.months),
    units: side(language.unit, language.units),
  };
  const names = [...Object.values(OPENINGS), OTHERS].flatMap((each) => each.split(' ')) as List[];
  const tables = Object.fromEntries(
    names.map((list) => [list, new PhraseTable(lists[list], elided)] as const),
  ) as Record<List, PhraseTable>;
  return {
    ...tables,
    language,
    elided,
    decadeEndings: setOf(language.decadeEndings),
    ordinalEndings: setOf(language.ordinalEndings),
    tense: new TenseWords(language.tense, elided),
    openings: openingsOf(tables),
  };
}

function openingsOf(tables: Readonly<Record<List, PhraseTable>>): Map<string, Opening[]> {
  const openings = new Map<string, Opening[]>();
  for (const [opening, lists] of Object.entries(OPENINGS) as [Opening, string][]) {
    const words = (lists.split(' ') as List[]).flatMap((list) => [...tables[list].firstWords()]);
    for (const word of new Set(words)) openings.set(word, [...(openings.get(word) ?? []), opening]);
  }
  return openings;
}

const setOf = (list: string | undefined) => new Set(list?.split(' '));

/** The numerals' words for 1 to 90 and what the calendar adds, each at the place of its value. */
function countsOf({ calendar, numerals }: LanguageDates): string {
  const places: string[] = Array(91).fill('');
  const add = (value: number, forms: string) => {
    if (Number.isInteger(value) && value < places.length) places[value] += ` ${forms.replaceAll('|', ' ')}`;
  };
  for (const [i, forms] of numerals.ones.split(' ').entries()) add(i + 1, forms);
  for (const [i, forms] of numerals.tens.split(' ').entries()) add((i + 2) * 10, forms);
  for (const pair of `${numerals.others ?? ''} ${calendar.numbers ?? ''}`.split(' ')) {
    const [word = '', value] = pair.split('=');
    add(Number(value), word);
  }
  return places.join('|');
}

/** Lists of the same places in one. */
function side(a: string, b: string): string {
  const more = b.split('|');
  return a
    .split('|')
    .map((forms, i) => `${forms} ${more[i] ?? ''}`)
    .join('|');
}

/** Weekdays alone, and joined to a part of the day where the language writes them in one word. */
function withEndings({ weekdays, weekdayEndings }: LanguageCalendar): string {
  if (weekdayEndings === undefined) return weekdays;
  const endings = ['', ...weekdayEndings.split(/[ |]/)];
  return weekdays
    .split('|')
    .map((forms) =>
      forms
        .split(' ')
        .flatMap((form) => endings.map((ending) => form + ending))
        .join(' '),
    )
    .join('|');
}
