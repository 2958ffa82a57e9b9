import type {
  ColumnField,
  FilePreview,
  FormatName,
  ImportOutcome,
  ImportProgress,
} from '../../../corpus/import/described.ts';
import { count } from '../../strings.ts';
import type { CameOf } from '../bring-in/bring-in-state.ts';
import { articles, bytes, duration, files, number, timeOf } from './amounts.ts';

const formats: { readonly [name in FormatName]: string } = {
  text: 'page as text',
  html: 'web page',
  mhtml: 'saved web page',
  json: 'JSON',
  'json-lines': 'JSON lines',
  csv: 'table',
  feed: 'feed',
  zip: 'zip archive',
  gzip: 'gzip file',
  backup: 'Lateral backup',
};

const fields: { readonly [field in ColumnField]: string } = {
  id: 'Id',
  url: 'Address',
  outlet: 'Outlet',
  title: 'Title',
  byline: 'Byline',
  published: 'Date',
  lang: 'Language',
  text: 'Text',
};

const stages: { readonly [stage in ImportProgress['stage']]: string } = {
  waiting: 'Waiting for another tab to finish its import',
  reading: 'Reading',
  indexing: 'Indexing what was read',
  finishing: 'Making it visible, in one step',
};

type ToldBy = NonNullable<FilePreview['columnsToldBy']>;

const toldBy: { readonly [by in ToldBy]: string } = {
  headings: 'by the headings',
  values: 'by what the columns hold, since no heading says it',
  both: 'by the headings, and where these say nothing by what the columns hold',
};

type Amounts = Pick<ImportOutcome, 'added' | 'updated' | 'alreadyHeld' | 'passedOver'>;

export const bringInWords = {
  title: 'Bring in articles',
  intro:
    'Articles are read and kept on this machine, to be compared with the page you are on. Nothing is written before you have seen what was recognised.',
  drop: 'Drop files or folders anywhere on this page',
  dropNow: 'Let go to look at them',
  dropWhileBusy: 'Wait until this import has ended',
  or: 'or',
  pickFiles: 'Choose files',
  pickFolder: 'Choose a folder',
  paste: 'Paste text',
  formats:
    'Pages saved as text (.txt), web pages (.html, .mhtml), JSON and JSON lines, tables (.csv, .tsv), RSS and Atom feeds, and .zip or .gz of these.',
  pasteLabel: 'Text, the source of a web page, or one article as JSON in each line',
  pasteAsPage: 'Read the copied formatting as a web page',
  pasteGo: 'Look at it',
  pasteCancel: 'Close',
  pastedName: 'pasted',
  walking: (n: number) => `Listing the folder: ${files(n)} so far`,
  looking: (n: number, of: number) =>
    of <= 1 ? 'Looking at the file' : `Looking at ${number(n)} of ${files(of)}`,
  cancel: 'Cancel',
  nothingDropped: 'Nothing was taken: no file was among what was dropped or chosen.',
  droppedText: 'Only files and folders can be dropped here. To bring in text, use “Paste text”.',
  unreadableFolder: (path: string) =>
    `The folder “${path}” could not be listed; what was found besides is shown.`,
  pending: (name: string, n: number) =>
    `An import of “${name}” was interrupted after ${articles(n)}. Choose the same files again and it goes on from there.`,
  pendingLink: 'See interrupted imports',

  preview: {
    title: 'What was recognised',
    nothingYet: 'Nothing has been written yet.',
    sum: (n: number, size: number) => `${files(n)}, ${bytes(size)}`,
    found: (n: number, whole: boolean) =>
      whole ? articles(n) : count(n, { one: 'at least # article', other: 'at least # articles' }),
    foundInAll: (n: number, whole: boolean) =>
      whole ? articles(n) : count(n, { one: 'At least # article', other: 'At least # articles' }),
    lookedAt: (n: number, of: number) =>
      `${number(n)} of ${files(of)} were looked at; all of them are read when you import.`,
    none: 'No article was recognised in what was looked at.',
    noneNext:
      'Look at the reasons below. For a table, say which column holds the text. You can import all the same: whatever can’t be used is passed over and named.',
    format: (format: FormatName | null) => (format === null ? 'not recognised' : formats[format]),
    encoding: 'Encoding',
    files: 'Files',
    allOfThem: (n: number) => `All ${files(n)}`,
    fileProblems: (n: number) => count(n, { one: '# problem', other: '# problems' }),
    firstArticles: 'First articles',
    articleSays: {
      outlet: 'Outlet',
      published: 'Date',
      noTitle: 'Without a headline',
      noOutlet: 'no outlet',
      noDate: 'no date',
    },
    problems: (n: number) => count(n, { one: 'What can’t be used (#)', other: 'What can’t be used (#)' }),

    columns: 'Columns',
    columnsNote: (n: number, by: ToldBy) =>
      `Recognised ${toldBy[by]}${n > 1 ? `, the same in ${files(n)}` : ''}. Correct what is wrong; the articles below change with it.`,
    columnHeading: 'Heading',
    columnValues: 'First values',
    columnHolds: 'Holds',
    columnSelect: (heading: string) => `What the column “${heading}” holds`,
    columnUnnamed: (place: number) => `Column ${number(place)}, without a heading`,
    leftOut: 'left out',
    field: (field: ColumnField) => fields[field],
    noTextColumn: 'No column is taken for the text: without it, no row becomes an article.',
    moreColumns: (n: number) => `${number(n)} more columns are left out`,
    rechecking: 'Reading it again with these columns',

    labels: 'The set',
    labelsNote:
      'Articles brought in together are kept as one set, which you can switch off, export or delete.',
    name: 'Name',
    nameMissing: 'Give the set a name, so that you find it again.',
    nameTaken: 'Another set has this name. You may keep it, but will find them harder to tell apart.',
    licence: 'Licence',
    licenceNote: 'Whose texts these are and what may be done with them, if you know.',
    note: 'Note',
    into: 'Put them into',
    intoNew: 'a new set',
    resume: (n: number) => `An import of these files was interrupted after ${articles(n)}.`,
    resumeYes: 'Go on where it stopped',
    resumeNo: 'Start again from the beginning',
    backup: (kind: 'set' | 'everything' | 'backup', on: string | null) =>
      `${kind === 'backup' ? 'A backup' : kind === 'set' ? 'A set' : 'Everything that was held'}, written by Lateral${on === null ? '' : ` on ${on}`}`,
    byHand: (file: string) => `“${file}” says what it holds`,
    saysItself: 'What the file says of itself is filled in here. Correct it if you know better.',
    heads: (n: number) => `${files(n)} say what they hold`,
    headsHold: 'Their articles go into these sets:',
    headSets: 'Sets that the files name',
    backupHolds: (kind: 'set' | 'everything' | 'backup') =>
      kind === 'set' ? 'It becomes a set of its own:' : 'It goes back into the sets that it names:',
    backupSettings: 'Take over its settings as well; they replace those of now',
    go: (n: number, whole: boolean) =>
      n === 0 ? 'Import' : whole ? `Import ${articles(n)}` : `Import ${number(n)} articles or more`,
    goAll: (n: number) => `Import all ${files(n)}`,
    goOn: 'Go on with the import',
    restore: 'Put it back',
    back: 'Leave it',
    more: 'Add more files',
  },

  progress: {
    title: (name: string) => `Bringing in “${name}”`,
    stage: (stage: ImportProgress['stage']) => stages[stage],
    stopping: 'Stopping; nothing of it will be kept in view',
    taken: (taken: number, met: number) =>
      taken === met ? `${articles(taken)} taken` : `${number(taken)} taken of ${articles(met)} met`,
    alreadyHeld: (n: number) => `${number(n)} already held`,
    passedOver: (n: number) => `${number(n)} passed over`,
    rate: (n: number) => `${number(Math.round(n))} a second`,
    left: (seconds: number) => `about ${duration(seconds)} left`,
    read: (n: number, of: number) => `${bytes(n)} of ${bytes(of)} read`,
    file: 'Reading',
    note: 'You can go on browsing and leave this tab in the background. Close it and the import waits: choose the same files again and it goes on. Nothing of it is compared with pages until all of it is in.',
    cancel: 'Cancel the import',
    bar: 'How much of the files has been read',
    said: (share: string, taken: number) => `${share} read, ${articles(taken)} taken`,
  },

  outcome: {
    title: (came: CameOf, name: string, { updated, alreadyHeld }: Amounts) =>
      ({
        added: `“${name}” is in`,
        updated: `${articles(updated)} updated`,
        nothing: alreadyHeld > 0 ? 'Nothing new: all of it is held already' : 'Nothing was taken',
        undone: 'The import was undone',
        cancelled: 'The import was cancelled',
      })[came],
    said: (came: CameOf, name: string, amounts: Amounts) => {
      const title = bringInWords.outcome.title(came, name, amounts);
      if (came === 'cancelled') return title;
      const { added, updated, passedOver } = amounts;
      return `${title}: ${number(added)} new, ${number(updated)} updated, ${number(passedOver)} passed over.`;
    },
    cancelledText: 'Nothing of it was added. What you held before is as it was.',
    added: 'new',
    updated: 'updated',
    updatedNote:
      'Of those updated the text had changed. The new version stands in the set that holds the article, the older one is kept with it.',
    alreadyHeld: 'already held',
    passedOver: 'passed over',
    took: (seconds: number) => `It took ${duration(seconds)}.`,
    list: (n: number) => `What was passed over, and why (${number(n)})`,
    listShort: (shown: number, of: number) => `The first ${number(shown)} of ${number(of)} are listed.`,
    save: 'Save the list as a text file',
    listName: (name: string) => `Passed over in ${name}.txt`,
    line: (n: number) => `line ${number(n)}`,
    notes: (n: number) => `What was left empty (${number(n)})`,
    noteTimes: (n: number) => count(n, { one: 'once', two: 'twice', other: '# times' }),
    noteExample: 'for example',
    time: 'Where the time went',
    spent: { parsing: 'Parsing', reading: 'Reading', indexing: 'Indexing', committing: 'Writing' },
    next: 'Read a page on one of these events: Lateral’s button then counts how many of these articles report the same.',
    toSet: 'See what you hold',
    toArticles: 'Look into it',
    again: 'Bring in more',
    undo: (updated: number) =>
      updated > 0 ? 'Undo: take out again what is new' : 'Undo: take this set out again',
    undone: (n: number, until: number) =>
      `The set was taken out again: ${articles(n)}. Until ${timeOf(until)} you can bring it back under “What you hold”.`,
    stays: (updated: number) =>
      `${count(updated, { one: 'The article that was updated keeps', other: 'The # articles that were updated keep' })} the new version.`,
  },

  failed: {
    title: 'The import stopped',
    safe: 'Nothing of it can be seen, and what you held before is as it was.',
    next: 'Choose the same files again: if a part was written, the import goes on from there.',
    full: 'Make room on the disk, or delete a set you no longer need; then choose the same files again and the import goes on from there.',
    again: 'Choose files again',
  },
  lookFailed: 'The files could not be looked at',
  blocked: 'While the corpus is damaged nothing is brought in, so that nothing more is lost.',
  licences: [
    'CC0 1.0',
    'CC BY 4.0',
    'CC BY-SA 4.0',
    'CC BY-NC 4.0',
    'Public domain',
    'All rights reserved; for my own reading',
  ],
} as const;
