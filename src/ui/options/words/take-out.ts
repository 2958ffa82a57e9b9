import { articles, number } from './amounts.ts';

export const takeOutWords = {
  title: 'Take it out',
  intro: 'Your articles are yours: take them with you, keep a copy, or leave nothing behind.',
  nothing: 'No articles are held here, so there is nothing to take out.',
  jsonLines: {
    title: 'Everything as JSON lines',
    text: 'One article a line with all that is known of it, older versions too, by set. Brought in again, it gives the same corpus.',
    go: 'Save as JSON lines',
  },
  csv: {
    title: 'Everything as a table',
    text: 'For a spreadsheet: one row an article. Cells that a spreadsheet would take for a formula begin with an apostrophe.',
    go: 'Save as CSV',
  },
  backup: {
    title: 'Backup',
    text: 'Everything that is held, older versions too, and your settings, in one compressed file.',
    go: 'Save a backup',
  },
  restore: {
    title: 'Restore a backup',
    text: 'What the backup holds is shown first. Articles that are held already are not taken twice, and nothing is removed.',
    go: 'Choose a backup',
  },
  one: 'A single set is saved from its card under “What you hold”.',
  writing: (n: number, of: number) => `Writing ${number(n)} of ${articles(of)}`,
  preparing: 'Preparing the file',
  bar: 'How much has been written',
  cancel: 'Cancel',
  saved: (name: string) => `Saved as ${name}, in the browser’s download folder.`,
  outdated: 'What you hold has changed since: save it again to have that as well.',
  cancelled: 'Cancelled. Nothing was saved.',
  failed: 'It could not be saved',
  safe: 'What you hold is as it was.',
  everything: {
    title: 'Delete everything',
    text: 'Removes all articles, sets, interrupted imports and the matches you called wrong from this machine.',
    open: 'Delete everything …',
    question: (n: number) => (n === 0 ? 'Delete everything?' : `Delete all ${articles(n)}?`),
    warning: 'This can’t be undone.',
    stays:
      'What stays: the extension itself and its settings, and the files that you imported from or saved. The starter articles can be brought back.',
    pending: (n: number) => `${number(n)} interrupted imports are given up as well.`,
    backup: 'Save a backup first',
    type: (n: number) => `To go on, type the number of articles: ${n}`,
    go: 'Delete everything',
    cancel: 'Keep everything',
    deleting: 'Deleting',
    done: 'Everything was deleted. Lateral holds no articles now.',
  },
} as const;
