import type {
  ColumnField,
  FilePreview,
  FormatName,
  ImportOutcome,
  ImportProgress,
} from '../../../corpus/import/described.ts';
import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import type { CameOf } from '../bring-in/bring-in-state.ts';
import { articles, bytes, duration, files, number, timeOf } from './amounts.ts';

const formats: { readonly [name in FormatName]: string } = worded({
  text: 'bringIn_formats_text',
  html: 'bringIn_formats_html',
  mhtml: 'bringIn_formats_mhtml',
  json: 'bringIn_formats_json',
  'json-lines': 'bringIn_formats_jsonLines',
  csv: 'bringIn_formats_csv',
  feed: 'bringIn_formats_feed',
  zip: 'bringIn_formats_zip',
  gzip: 'bringIn_formats_gzip',
  backup: 'bringIn_formats_backup',
});

const fields: { readonly [field in ColumnField]: string } = worded({
  id: 'bringIn_fields_id',
  url: 'bringIn_fields_url',
  outlet: 'bringIn_fields_outlet',
  title: 'bringIn_fields_title',
  byline: 'bringIn_fields_byline',
  published: 'bringIn_fields_published',
  lang: 'bringIn_fields_lang',
  text: 'bringIn_fields_text',
});

const stages: { readonly [stage in ImportProgress['stage']]: string } = worded({
  waiting: 'bringIn_stages_waiting',
  reading: 'bringIn_stages_reading',
  indexing: 'bringIn_stages_indexing',
  finishing: 'bringIn_stages_finishing',
});

type ToldBy = NonNullable<FilePreview['columnsToldBy']>;

const toldBy: { readonly [by in ToldBy]: string } = worded({
  headings: 'bringIn_toldBy_headings',
  values: 'bringIn_toldBy_values',
  both: 'bringIn_toldBy_both',
});

const sameIn = (n: number) => counted('bringIn_sameIn', n);
const correctWrong = () => text('bringIn_correctWrong');

type Written = 'set' | 'everything' | 'backup';
const written: { readonly [kind in Written]: string } = worded({
  backup: 'bringIn_written_backup',
  set: 'bringIn_written_set',
  everything: 'bringIn_written_everything',
});
const writtenOn: { readonly [kind in Written]: (on: string) => string } = worded({
  backup: (on: string) => text('bringIn_writtenOn_backup', { on }),
  set: (on: string) => text('bringIn_writtenOn_set', { on }),
  everything: (on: string) => text('bringIn_writtenOn_everything', { on }),
});

type Amounts = Pick<ImportOutcome, 'added' | 'updated' | 'alreadyHeld' | 'passedOver'>;

export const bringInWords = worded({
  title: 'bringIn_title',
  intro: 'bringIn_intro',
  drop: 'bringIn_drop',
  dropNow: 'bringIn_dropNow',
  dropWhileBusy: 'bringIn_dropWhileBusy',
  or: 'bringIn_or',
  pickFiles: 'bringIn_pickFiles',
  pickFolder: 'bringIn_pickFolder',
  paste: 'bringIn_paste',
  formats: 'bringIn_formats',
  pasteLabel: 'bringIn_pasteLabel',
  pasteAsPage: 'bringIn_pasteAsPage',
  pasteGo: 'bringIn_pasteGo',
  pasteCancel: 'bringIn_pasteCancel',
  pastedName: 'bringIn_pastedName',
  walking: (n: number) => counted('bringIn_walking', n),
  looking: (n: number, of: number) =>
    of <= 1 ? text('bringIn_lookingAtOne') : counted('bringIn_looking', of, { number: number(n) }),
  cancel: 'bringIn_cancel',
  nothingDropped: 'bringIn_nothingDropped',
  droppedText: 'bringIn_droppedText',
  unreadableFolder: (path: string) => text('bringIn_unreadableFolder', { path }),
  pending: (name: string, n: number) => counted('bringIn_pending', n, { name }),
  pendingLink: 'bringIn_pendingLink',

  preview: {
    title: 'bringIn_preview_title',
    nothingYet: 'bringIn_preview_nothingYet',
    sum: (n: number, size: number) => `${files(n)}, ${bytes(size)}`,
    found: (n: number, whole: boolean) => (whole ? articles(n) : counted('bringIn_preview_foundAtLeast', n)),
    foundInAll: (n: number, whole: boolean) =>
      whole ? articles(n) : counted('bringIn_preview_foundInAllAtLeast', n),
    lookedAt: (n: number, of: number) => counted('bringIn_preview_lookedAt', of, { number: number(n) }),
    none: 'bringIn_preview_none',
    noneNext: 'bringIn_preview_noneNext',
    format: (format: FormatName | null) =>
      format === null ? text('bringIn_preview_formatUnknown') : formats[format],
    encoding: 'bringIn_preview_encoding',
    files: 'bringIn_preview_files',
    allOfThem: (n: number) => counted('bringIn_preview_allOfThem', n),
    fileProblems: (n: number) => counted('bringIn_preview_fileProblems', n),
    firstArticles: 'bringIn_preview_firstArticles',
    articleSays: {
      outlet: 'bringIn_preview_articleSays_outlet',
      published: 'bringIn_preview_articleSays_published',
      noTitle: 'bringIn_preview_articleSays_noTitle',
      noOutlet: 'bringIn_preview_articleSays_noOutlet',
      noDate: 'bringIn_preview_articleSays_noDate',
    },
    problems: (n: number) => counted('bringIn_preview_problems', n),

    columns: 'bringIn_preview_columns',
    columnsNote: (n: number, by: ToldBy) =>
      [toldBy[by], ...(n > 1 ? [sameIn(n)] : []), correctWrong()].join(' '),
    columnHeading: 'bringIn_preview_columnHeading',
    columnValues: 'bringIn_preview_columnValues',
    columnHolds: 'bringIn_preview_columnHolds',
    columnSelect: (heading: string) => text('bringIn_preview_columnSelect', { heading }),
    column: (place: number) => text('bringIn_column', { place: number(place) }),
    columnUnnamed: (place: number) => text('bringIn_preview_columnUnnamed', { place: number(place) }),
    leftOut: 'bringIn_preview_leftOut',
    field: (field: ColumnField) => fields[field],
    noTextColumn: 'bringIn_preview_noTextColumn',
    moreColumns: (n: number) => counted('bringIn_preview_moreColumns', n),
    rechecking: 'bringIn_preview_rechecking',

    labels: 'bringIn_preview_labels',
    labelsNote: 'bringIn_preview_labelsNote',
    name: 'bringIn_preview_name',
    nameMissing: 'bringIn_preview_nameMissing',
    nameTaken: 'bringIn_preview_nameTaken',
    licence: 'bringIn_preview_licence',
    licenceNote: 'bringIn_preview_licenceNote',
    note: 'bringIn_preview_note',
    into: 'bringIn_preview_into',
    intoNew: 'bringIn_preview_intoNew',
    resume: (n: number) => counted('bringIn_preview_resume', n),
    resumeYes: 'bringIn_preview_resumeYes',
    resumeNo: 'bringIn_preview_resumeNo',
    backup: (kind: Written, on: string | null) => (on === null ? written[kind] : writtenOn[kind](on)),
    byHand: (file: string) => text('bringIn_preview_byHand', { file }),
    saysItself: 'bringIn_preview_saysItself',
    heads: (n: number) => counted('bringIn_preview_heads', n),
    headsHold: 'bringIn_preview_headsHold',
    headSets: 'bringIn_preview_headSets',
    backupHolds: (kind: Written) =>
      kind === 'set' ? text('bringIn_preview_backupHolds_set') : text('bringIn_preview_backupHolds'),
    backupSettings: 'bringIn_preview_backupSettings',
    go: (n: number, whole: boolean) =>
      n === 0
        ? text('bringIn_preview_go')
        : whole
          ? counted('bringIn_preview_goWith', n)
          : counted('bringIn_preview_goAtLeast', n),
    goAll: (n: number) => counted('bringIn_preview_goAll', n),
    goOn: 'bringIn_preview_goOn',
    restore: 'bringIn_preview_restore',
    back: 'bringIn_preview_back',
    more: 'bringIn_preview_more',
  },

  progress: {
    title: (name: string) => text('bringIn_progress_title', { name }),
    stage: (stage: ImportProgress['stage']) => stages[stage],
    stopping: 'bringIn_progress_stopping',
    taken: (taken: number, met: number) =>
      taken === met
        ? counted('bringIn_progress_taken', taken)
        : counted('bringIn_progress_takenOf', met, { taken: number(taken) }),
    alreadyHeld: (n: number) => text('bringIn_progress_alreadyHeld', { number: number(n) }),
    passedOver: (n: number) => text('bringIn_progress_passedOver', { number: number(n) }),
    rate: (n: number) => text('bringIn_progress_rate', { number: number(Math.round(n)) }),
    left: (seconds: number) => text('bringIn_progress_left', { seconds: duration(seconds) }),
    read: (n: number, of: number) => text('bringIn_progress_read', { number: bytes(n), of: bytes(of) }),
    file: 'bringIn_progress_file',
    note: 'bringIn_progress_note',
    cancel: 'bringIn_progress_cancel',
    bar: 'bringIn_progress_bar',
    said: (share: string, taken: number) => counted('bringIn_progress_said', taken, { share }),
  },

  outcome: {
    title: (came: CameOf, name: string, { updated, alreadyHeld }: Amounts) =>
      ({
        added: text('bringIn_outcome_title_added', { name }),
        updated: counted('bringIn_outcome_title_updated', updated),
        nothing: alreadyHeld > 0 ? text('bringIn_outcome_nothingNew') : text('bringIn_outcome_nothingTaken'),
        undone: text('bringIn_outcome_title_undone'),
        cancelled: text('bringIn_outcome_title_cancelled'),
      })[came],
    said: (came: CameOf, name: string, amounts: Amounts) => {
      const title = bringInWords.outcome.title(came, name, amounts);
      if (came === 'cancelled') return title;
      const { added, updated, passedOver } = amounts;
      return text('bringIn_outcome_said', {
        title,
        added: number(added),
        updated: number(updated),
        passedover: number(passedOver),
      });
    },
    cancelledText: 'bringIn_outcome_cancelledText',
    added: 'bringIn_outcome_added',
    updated: 'bringIn_outcome_updated',
    updatedNote: 'bringIn_outcome_updatedNote',
    alreadyHeld: 'bringIn_outcome_alreadyHeld',
    passedOver: 'bringIn_outcome_passedOver',
    took: (seconds: number) => text('bringIn_outcome_took', { seconds: duration(seconds) }),
    list: (n: number) => text('bringIn_outcome_list', { number: number(n) }),
    listShort: (shown: number, of: number) =>
      text('bringIn_outcome_listShort', { shown: number(shown), of: number(of) }),
    save: 'bringIn_outcome_save',
    listName: (name: string) => text('bringIn_outcome_listName', { name }),
    line: (n: number) => text('bringIn_outcome_line', { number: number(n) }),
    notes: (n: number) => text('bringIn_outcome_notes', { number: number(n) }),
    noteTimes: (n: number) => counted('bringIn_outcome_noteTimes', n),
    noteExample: 'bringIn_outcome_noteExample',
    time: 'bringIn_outcome_time',
    spent: {
      parsing: 'bringIn_outcome_spent_parsing',
      reading: 'bringIn_outcome_spent_reading',
      indexing: 'bringIn_outcome_spent_indexing',
      committing: 'bringIn_outcome_spent_committing',
    },
    next: 'bringIn_outcome_next',
    toSet: 'bringIn_outcome_toSet',
    toArticles: 'bringIn_outcome_toArticles',
    again: 'bringIn_outcome_again',
    undo: (updated: number) =>
      updated > 0 ? text('bringIn_outcome_undoNew') : text('bringIn_outcome_undoSet'),
    undone: (n: number, until: number) => counted('bringIn_outcome_undone', n, { until: timeOf(until) }),
    stays: (updated: number) => counted('bringIn_outcome_stays', updated),
  },

  failed: {
    title: 'bringIn_failed_title',
    full: 'bringIn_failed_full',
    again: 'bringIn_failed_again',
  },
  lookFailed: 'bringIn_lookFailed',
  blocked: 'bringIn_blocked',
  licences: () => [
    'CC0 1.0',
    'CC BY 4.0',
    'CC BY-SA 4.0',
    'CC BY-NC 4.0',
    text('bringIn_licences_publicDomain'),
    text('bringIn_licences_allReserved'),
  ],
});
