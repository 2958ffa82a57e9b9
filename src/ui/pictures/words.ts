import { day, numbers, percent } from '../../words/formats.ts';
import { byLocale, counted, text } from '../../words/speech.ts';
import { worded } from '../../words/worded.ts';
import { strings } from '../strings.ts';
import type { Published } from './timeline/published.ts';
import { dayOf } from './timeline/published.ts';
import type { Timeline } from './timeline/timeline-data.ts';

/** The words of the pictures. */

const clock = dateFormat({ hour: '2-digit', minute: '2-digit' });
const dayOnly = dateFormat({ day: 'numeric', month: 'short' });
const monthOnly = dateFormat({ month: 'short', year: 'numeric' });

function dateFormat(parts: Intl.DateTimeFormatOptions) {
  return byLocale((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
}

const zone = (offset: number) => {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
};
const say = numbers.format;
/** Numbers that stand together stay on one line. */
const NO_BREAK = '\u00a0';

export const pictureStrings = worded({
  title: 'pictures_title',
  openWide: 'pictures_openWide',
  openWideWhat: 'pictures_openWideWhat',
  loading: 'pictures_loading',
  failed: 'pictures_failed',
  numbers: 'pictures_numbers',
  save: 'pictures_save',
  about: (headline: string, on: string | null) =>
    [text('pictures_about', { headline }), ...(on === null ? [] : [on]), strings.name].join(' · '),
  number: (n: number) => say(n),
  share: (share: number) => percent(share),
  outlet: 'pictures_outlet',
  unknown: '–',

  timeline: {
    title: 'pictures_timeline_title',
    note: (offset: number | null) =>
      offset === null
        ? text('pictures_timeline_daysOnly')
        : text('pictures_timeline_timesIn', { zone: zone(offset) }),
    thin: 'pictures_timeline_thin',
    desc: ({ dated, rows, facts }: Timeline) =>
      text(facts === 0 ? 'pictures_timeline_descDates' : 'pictures_timeline_desc', {
        dated: say(dated),
        all: say(rows.length),
      }),
    facts: (n: number) => counted('pictures_timeline_facts', n),
    after: 'pictures_timeline_after',
    others: 'pictures_timeline_others',
    undated: 'unknownDate',
    sameText: 'pictures_timeline_sameText',
    columns: {
      published: 'pictures_timeline_columns_published',
      carries: 'pictures_timeline_columns_carries',
      after: 'pictures_timeline_columns_after',
      first: 'pictures_timeline_columns_first',
      unknown: 'pictures_timeline_columns_unknown',
      knownBefore: 'pictures_timeline_columns_knownBefore',
    },
    open: (n: number, outlet: string, what: string) =>
      text('pictures_timeline_open', { count: numbers.format(n), outlet, what }),
    clock: (at: number) => clock().format(at),
    dayOnly: (at: number) => dayOnly().format(at),
    monthOnly: (at: number) => monthOnly().format(at),
    published: (published: Published) => {
      const on = day(dayOf(published), 'short') ?? '';
      if (published.kind === 'day') return on;
      return `${on}, ${clock().format(published.at + published.offset * 60_000)} ${zone(published.offset)}`;
    },
  },

  quoted: {
    title: 'pictures_quoted_title',
    note: 'pictures_quoted_note',
    thin: 'pictures_quoted_thin',
    desc: (outlets: number) => text('pictures_quoted_desc', { outlets: say(outlets) }),
    groups: {
      opposition: 'pictures_groups_opposition',
      'rights-groups': 'pictures_groups_rightsGroups',
      'installed-officials': 'pictures_groups_installedOfficials',
      'belarusian-officials': 'pictures_groups_belarusianOfficials',
      'russian-officials': 'pictures_groups_russianOfficials',
      'ukrainian-officials': 'pictures_groups_ukrainianOfficials',
      'western-officials': 'pictures_groups_westernOfficials',
      'other-officials': 'pictures_groups_otherOfficials',
      'international-organisations': 'pictures_groups_internationalOrganisations',
      media: 'pictures_groups_media',
      experts: 'pictures_groups_experts',
    },
    nobody: 'pictures_quoted_nobody',
    unnamed: 'pictures_quoted_unnamed',
    inNobodysMouth: 'pictures_quoted_inNobodysMouth',
    words: (n: number) => counted('pictures_quoted_words', n),
    few: (n: number) => counted('pictures_quoted_few', n),
    columns: {
      who: 'pictures_quoted_columns_who',
      group: 'pictures_quoted_columns_group',
      all: 'pictures_quoted_columns_all',
      reported: 'pictures_quoted_columns_reported',
    },
    cell: (quoted: number, reported: number) =>
      reported === 0 ? say(quoted) : `${say(quoted)}${NO_BREAK}(+${say(reported)})`,
    caption: 'pictures_quoted_caption',
  },

  labels: {
    title: 'pictures_labels_title',
    note: 'pictures_labels_note',
    thin: 'pictures_labels_thin',
    choose: 'differently_wordsFor',
    event: 'pictures_labels_event',
    desc: (labels: number, outlets: number) =>
      counted('pictures_labels_desc', labels, { outlets: say(outlets) }),
    origins: (n: number) => strings.origins(n),
    more: (n: number) => counted('pictures_labels_more', n),
    columns: {
      words: 'pictures_labels_columns_words',
      origins: 'pictures_labels_columns_origins',
      uses: 'pictures_labels_columns_uses',
      voice: 'pictures_labels_columns_voice',
    },
    voices: {
      labels: 'pictures_labels_voices_labels',
      reported: 'pictures_labels_voices_reported',
      quoted: 'pictures_labels_voices_quoted',
      names: 'pictures_labels_voices_names',
    },
    uses: (n: number) => counted('pictures_labels_useCount', n),
    /** Names are said again and again: of each article the first place alone is known. */
    atLeast: (n: number) => (n === 0 ? say(0) : `≥${NO_BREAK}${say(n)}`),
    open: (n: number, label: string) => counted('pictures_labels_open', n, { label }),
  },

  sameText: {
    title: 'pictures_sameText_title',
    note: 'pictures_sameText_note',
    thin: 'pictures_sameText_thin',
    desc: (outlets: number) => text('pictures_sameText_desc', { outlets: say(outlets) }),
    alone: (names: readonly string[]) => text('pictures_sameText_alone', { names: names.join(', ') }),
    columns: {
      one: 'pictures_outlet',
      other: 'pictures_sameText_columns_other',
      share: 'pictures_sameText_columns_share',
      words: 'pictures_sameText_columns_words',
      kind: 'pictures_sameText_columns_kind',
    },
    kind: { copy: 'pictures_sameText_kind_copy', part: 'pictures_sameText_kind_part' },
  },

  matrix: {
    title: 'pictures_matrix_title',
    note: 'pictures_matrix_note',
    empty: 'pictures_matrix_empty',
    skip: 'pictures_matrix_skip',
    thin: 'pictures_matrix_thin',
    sort: {
      importance: 'pictures_matrix_sort_importance',
      origins: 'pictures_labels_columns_origins',
      place: 'pictures_matrix_sort_place',
      time: 'pictures_matrix_sort_time',
    },
    place: (n: number) => say(n),
    desc: (facts: number, outlets: number) =>
      counted('pictures_matrix_desc', facts, { outlets: say(outlets) }),
    rows: (n: number) => counted('pictures_matrix_rows', n),
  },
});
