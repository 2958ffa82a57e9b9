import type { Glance } from '../../../corpus/glance/glance.ts';
import type { ArticleRow } from '../../../corpus/store/described.ts';
import { byLocale, counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import type { OverTime, OverTimeRow } from '../glance/over-time-data.ts';
import type { ThinSpot } from '../glance/thin-data.ts';
import type { Periods, Unit } from '../glance/time-span.ts';
import { articles, days, language, number, percent } from './amounts.ts';
import { heldWords } from './held.ts';
import { lookWords } from './look.ts';

/** The words of the corpus at a glance. */

const DAY_MS = 86_400_000;
const isoOf = (at: number) => new Date(at * DAY_MS).toISOString();
const span = (from: number, to: number) => days(isoOf(from), isoOf(to)) ?? '';
const dateFormat = (parts: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
const FORMATS: { readonly [unit in Unit | 'yearToo']: () => Intl.DateTimeFormat } = {
  yearToo: dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
  day: dateFormat({ day: 'numeric', month: 'short' }),
  week: dateFormat({ day: 'numeric', month: 'short' }),
  month: dateFormat({ month: 'short', year: 'numeric' }),
  year: dateFormat({ year: 'numeric' }),
};
const listed = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const units: { readonly [unit in Unit]: string } = worded({
  day: 'glance_overTime_day',
  week: 'glance_overTime_week',
  month: 'glance_overTime_month',
  year: 'glance_overTime_year',
});

const outlet = (name: string) => (name.trim() === '' ? heldWords.unnamedOutlet : name);
const languageOf = (tag: string) => (tag === '' ? heldWords.unknownLanguage : language(tag));
/** Where no outlet is named there is none to be counted. */
const ofOutlets = (n: number, outlets: number) => (outlets === 0 ? articles(n) : heldWords.sum(n, outlets));

const otherOutlets = (n: number) => counted('glance_overTime_others', n);

const spots: {
  readonly [kind in ThinSpot['kind']]: (spot: Extract<ThinSpot, { readonly kind: kind }>) => string;
} = {
  'few-outlets': ({ outlets }) => counted('glance_thin_fewOutlets', outlets),
  'one-outlet': ({ name, share }) =>
    text('glance_thin_oneOutlet', { name: outlet(name), share: percent(share) }),
  'few-days': ({ days }) =>
    counted('glance_thin_fewDays', days.length, { days: listed().format(days.map((day) => span(day, day))) }),
  'one-event': ({ share }) => text('glance_thin_oneEvent', { share: percent(share) }),
  'single-articles': ({ outlets, of }) => counted('glance_thin_single', outlets, { of: number(of) }),
  'lone-languages': ({ tags }) =>
    text('glance_thin_loneLanguages', { languages: listed().format(tags.map(languageOf)) }),
  gap: ({ from, to }) => text('glance_thin_gap', { days: span(from, to) }),
  undated: ({ articles: n }) => counted('glance_thin_undated', n),
  'cut-off': ({ articles: n }) => counted('glance_thin_cutOff', n),
  unnamed: ({ articles: n }) => counted('glance_thin_unnamed', n),
};

export const glanceWords = worded({
  title: 'glance_title',
  empty: 'glance_empty',
  lead: ({ articles: n, outlets }: Glance) =>
    `${ofOutlets(n, outlets.filter(({ name }) => name !== '').length)}.`,
  off: (n: number) => counted('glance_off', n),
  outlet,
  language: languageOf,
  headline: (title: string) => (title.trim() === '' ? lookWords.untitled : title),
  daysOf: (own: readonly number[]) => (own.length === 0 ? '–' : span(own[0]!, own.at(-1)!)),
  daysOfRows: (rows: readonly ArticleRow[]) => {
    const printed = rows.flatMap(({ published }) => published ?? []).sort();
    return days(printed[0] ?? null, printed.at(-1) ?? null) ?? heldWords.noDays;
  },

  thin: {
    title: 'glance_thin_title',
    note: 'glance_thin_note',
    nothing: 'glance_thin_nothing',
    spot: (spot: ThinSpot) => spots[spot.kind](spot as never),
  },

  overTime: {
    title: 'glance_overTime_title',
    none: 'glance_overTime_none',
    note: ({ periods, most, before, after }: OverTime) =>
      [
        units[periods.unit],
        counted('glance_overTime_most', most),
        ...(before + after > 0 ? [counted('glance_overTime_beyond', before + after)] : []),
      ].join(' '),
    desc: (rows: number, { list }: Periods) =>
      counted('glance_overTime_desc', rows, { days: span(list[0]!.from, list.at(-1)!.to - 1) }),
    row: ({ name, outlets }: OverTimeRow) => (name === null ? otherOutlets(outlets) : outlet(name)),
    others: otherOutlets,
    /** Days and weeks without their year where the one before has named it. */
    period: (from: number, unit: Unit, isYearKnown: boolean) =>
      (isYearKnown || unit === 'month' || unit === 'year' ? FORMATS[unit] : FORMATS.yearToo)().format(
        from * DAY_MS,
      ),
    days: ({ list }: Periods) => list.map(({ from, to }) => span(from, to - 1)),
    cell: (days: string, count: number) => `${days}: ${articles(count)}`,
    columns: {
      outlet: 'glance_columns_outlet',
      articles: 'glance_columns_articles',
      days: 'glance_columns_days',
      undated: 'glance_columns_undated',
      cutOff: 'glance_columns_cutOff',
    },
  },

  events: {
    title: 'glance_events_title',
    note: 'glance_events_note',
    looking: 'glance_events_looking',
    none: 'glance_events_none',
    found: (n: number) => counted('glance_events_found', n),
    size: (n: number, outlets: number, when: string) => `${ofOutlets(n, outlets)} · ${when}`,
    others: (n: number) => counted('glance_events_others', n),
  },

  languages: {
    title: 'glance_languages_title',
    note: 'glance_languages_note',
    columns: {
      language: 'glance_columns_language',
      share: 'glance_columns_share',
      articles: 'glance_columns_articles',
      outlets: 'glance_columns_outlets',
    },
  },
});
