import type { SetLabels } from '../../../corpus/store/described.ts';
import { count } from '../../strings.ts';
import { articles, bytes, duration, number, timeOf } from './amounts.ts';

export const heldWords = {
  title: 'What you hold',
  sum: (n: number, outlets: number) =>
    `${articles(n)} of ${count(outlets, { one: '# outlet', other: '# outlets' })}`,
  empty: {
    title: 'No articles are held here',
    text: 'Lateral compares the page you read with articles kept on this machine, and there are none.',
    next: 'Bring in articles of your own, or bring back the starter articles to see how it works.',
    bringIn: 'Bring in articles',
  },
  starter: {
    missing: 'The starter articles are not held.',
    bringBack: 'Bring them back',
    bringing: 'Bringing them back',
  },
  kept: 'Pages you kept with one click',
  came: 'Came with Lateral',
  broughtIn: (on: string) => `Brought in ${on}`,
  from: (names: readonly string[]) => {
    const [first = '', second] = names;
    if (names.length > 2) return `from ${first} and ${count(names.length - 1, { other: '# more files' })}`;
    return second === undefined ? `from ${first}` : `from ${first} and ${second}`;
  },
  facts: {
    days: 'Days',
    outlets: 'Outlets',
    languages: 'Languages',
    gaps: 'Gaps',
    size: 'On disk',
    older: 'Older versions',
    licence: 'Licence',
    note: 'Note',
  },
  noDays: 'no article is dated',
  undated: (n: number) => `${number(n)} undated`,
  cutOff: (n: number) => `${number(n)} cut off`,
  noGaps: 'all dated, none known to be cut off',
  size: (n: number) => `about ${bytes(n)}`,
  more: (n: number) => `and ${number(n)} more`,
  unnamedOutlet: 'no outlet named',
  unknownLanguage: 'language not known',
  on: 'Compare pages with it',
  off: 'Switched off: kept, but left out when pages are compared.',
  look: 'Look into it',
  /** Read out behind a button's words, so that a list of buttons says which set each belongs to. */
  of: (name: string) => `: ${name}`,
  edit: 'Rename, licence, note',
  save: 'Save',
  cancel: 'Cancel',
  nameMissing: 'A set needs a name.',
  delete: 'Delete',
  export: 'Export',
  exports: { 'json-lines': 'JSON lines, complete', csv: 'Table (CSV)' },
  exporting: (n: number, of: number) => `Writing ${number(n)} of ${articles(of)}`,
  exported: (name: string) => `Saved as ${name}`,
  deleted: (name: string, n: number) => `“${name}” was deleted: ${articles(n)}.`,
  undoUntil: (until: number) => `Can be undone until ${timeOf(until)}.`,
  undo: 'Undo',
  undone: (name: string) => `“${name}” is back.`,
  purge: 'Remove all that was deleted for good',
  purged: 'What was deleted is gone for good.',
  said: {
    on: (name: string) => `“${name}” is compared with pages again.`,
    off: (name: string) => `“${name}” is left out from now on.`,
    saved: (labels: SetLabels) => `Saved: “${labels.name}”.`,
    starterBack: 'The starter articles are back.',
  },

  pending: {
    title: (name: string) => `Interrupted: “${name}”`,
    running: (name: string) => `Under way: “${name}”`,
    text: (n: number, began: string, from: string) =>
      `${articles(n)} were written before it stopped; begun ${began}${from === '' ? '' : ` ${from}`}. None of them can be seen or compared yet.`,
    runningText: (n: number) => `${articles(n)} so far, in this tab or another one.`,
    resume: 'Go on: choose the same files',
    discard: 'Give it up',
    discarded: 'The interrupted import was given up. What you hold is as it was.',
  },

  damage: {
    title: 'The corpus is damaged',
    numbers: (expected: number, found: number) =>
      `${articles(expected)} should be held here; ${found > expected ? number(found) : `${found === 0 ? 'none' : found === expected ? 'all' : number(found)} of them`} can still be read.`,
    why: 'The browser’s own files were damaged or lost, for instance when the machine was switched off while it wrote. Lateral has changed nothing, and neither compares nor writes until you decide.',
    save: 'Save what can still be read',
    saveNote: 'As JSON lines, to a file of your own. Do this first: it changes nothing.',
    recover: (found: number) => (found > 0 ? 'Go on with what is left' : 'Begin with an empty corpus'),
    recoverNote: (found: number, expected: number) =>
      `Takes the ${articles(found)} that can be read as all there is, and makes their index anew.${found < expected ? ' What is missing you can bring in again from your files or a backup; what is held already is not taken twice.' : ''}`,
    nothing:
      'No article can be read any more. Afterwards you can restore a backup, or bring in your files again.',
    recovering: (n: number) => `${articles(n)} put in order`,
    recovered: (n: number) => `The corpus is in order again, with ${articles(n)}.`,
    saved: 'Saved.',
    sets: 'What is left',
  },

  storage: {
    used: (n: number) => `Lateral uses about ${bytes(n)} on this machine.`,
    freeing: 'No articles are held; the browser may take a while to free the space.',
    free: (n: number) => `The browser would give it ${bytes(n)} more.`,
    kept: 'The browser keeps it until you delete it.',
    notKept: 'The browser does not promise to keep it when the disk is full.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. A backup under “Take it out” keeps your articles safe all the same.',
  },
  took: (seconds: number) => duration(seconds),
} as const;
