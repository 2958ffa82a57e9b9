import type { ReaderAtPage } from './reader-at-page.ts';
import { SETTINGS_VISITS } from './topics-visits.ts';

type Steps = (reader: ReaderAtPage) => Promise<unknown>;

const FILE = [{ name: 'a.txt', text: 'x' }];
const preview: Steps = async (reader) => {
  await reader.choose(FILE);
  await reader.sees(/What was recognised/);
};
/** Imports a file, and waits for what is to be seen then. */
export const imported =
  (then: RegExp): Steps =>
  async (reader) => {
    await preview(reader);
    await reader.press('button[type=submit]');
    await reader.sees(then);
  };

/** A state by name: of the corpus, the address, and what a reader does to get there. */
export interface Visit {
  readonly name: string;
  readonly state: string;
  readonly hash: string;
  readonly steps?: Steps;
}

export const VISITS: readonly Visit[] = [
  { name: 'choose', state: 'held', hash: '#bring-in' },
  { name: 'choose-interrupted', state: 'pending', hash: '#bring-in' },
  {
    name: 'paste',
    state: 'held',
    hash: '#bring-in',
    steps: (reader) => reader.press('.drop button', 'Paste text'),
  },
  { name: 'preview-table', state: 'table', hash: '#bring-in', steps: preview },
  { name: 'preview-many', state: 'many', hash: '#bring-in', steps: preview },
  { name: 'preview-nothing', state: 'nothing', hash: '#bring-in', steps: preview },
  { name: 'preview-resume', state: 'resume', hash: '#bring-in', steps: preview },
  { name: 'preview-backup', state: 'backup', hash: '#bring-in', steps: preview },
  { name: 'importing', state: 'importing', hash: '#bring-in', steps: imported(/a second/) },
  {
    name: 'imported',
    state: 'done',
    hash: '#bring-in',
    steps: async (reader) => {
      await imported(/is in/)(reader);
      await reader.press('.more > summary', 'passed over');
    },
  },
  { name: 'import-full', state: 'full', hash: '#bring-in', steps: imported(/makes room as well/) },
  {
    name: 'look-failed',
    state: 'refused',
    hash: '#bring-in',
    steps: async (reader) => {
      await reader.choose(FILE);
      await reader.sees(/could not be looked at/);
    },
  },
  { name: 'held', state: 'held', hash: '#held' },
  {
    name: 'held-edit',
    state: 'held',
    hash: '#held',
    steps: (reader) => reader.press('article button', 'Rename'),
  },
  {
    name: 'held-export',
    state: 'held',
    hash: '#held',
    steps: async (reader) => {
      await reader.press('article button', 'Export');
      await reader.press('.export-ways button', 'JSON lines');
      await reader.sees(/Saved as/);
    },
  },
  {
    name: 'held-failed',
    state: 'refused',
    hash: '#held',
    steps: async (reader) => {
      await reader.press('article button', 'Delete');
      await reader.sees(/Another tab is at work/);
    },
  },
  { name: 'held-off', state: 'off', hash: '#held' },
  { name: 'held-deleted', state: 'deleted', hash: '#held' },
  { name: 'held-interrupted', state: 'pending', hash: '#held' },
  { name: 'held-elsewhere', state: 'elsewhere', hash: '#held' },
  { name: 'held-empty', state: 'empty', hash: '#held' },
  { name: 'held-damaged', state: 'damaged', hash: '#held' },
  { name: 'held-damaged-whole', state: 'damaged-whole', hash: '#held' },
  { name: 'held-newer', state: 'newer', hash: '#held' },
  { name: 'glance', state: 'held', hash: '#glance', steps: (reader) => reader.sees(/Languages/) },
  { name: 'glance-large', state: 'large', hash: '#glance', steps: (reader) => reader.sees(/Languages/) },
  { name: 'glance-empty', state: 'empty', hash: '#glance' },
  { name: 'glance-damaged', state: 'damaged', hash: '#glance' },
  { name: 'articles', state: 'large', hash: '#articles' },
  { name: 'articles-damaged', state: 'damaged', hash: '#articles' },
  { name: 'articles-empty', state: 'empty', hash: '#articles' },
  {
    name: 'articles-help',
    state: 'large',
    hash: '#articles?q=putin%20minsk',
    steps: (reader) => reader.press('.search-help > summary'),
  },
  { name: 'articles-none', state: 'held', hash: '#articles?q=nothing%20after%3Asoon&set=war' },
  { name: 'articles-million', state: 'million', hash: '#articles' },
  { name: 'article', state: 'large', hash: '#articles/26?q=putin%20minsk' },
  {
    name: 'compare',
    state: 'held',
    hash: '#compare/3/26',
    steps: async (reader) => {
      await reader.press('.pair-text [data-number="5"]');
      await reader.sees(/matched surely/);
    },
  },
  { name: 'compare-long', state: 'pair-long', hash: '#compare/3/4' },
  { name: 'compare-none', state: 'pair-none', hash: '#compare/3/4' },
  { name: 'compare-pick', state: 'held', hash: '#compare/3' },
  { name: 'compare-one', state: 'held', hash: '#compare/3/3' },
  { name: 'compare-gone', state: 'held', hash: '#compare/3/999999999' },
  { name: 'article-missing', state: 'held', hash: '#articles/999999999' },
  {
    name: 'article-read',
    state: 'large',
    hash: '#articles/0?q=putin',
    steps: async (reader) => {
      await reader.press('.read-panel > summary');
      await reader.sees(/Names/);
    },
  },
  {
    name: 'article-versions',
    state: 'large',
    hash: '#articles/13',
    steps: async (reader) => {
      await reader.press('.versions > summary');
      await reader.sees(/Replaced/);
    },
  },
  {
    name: 'article-deleted',
    state: 'held',
    hash: '#articles/5',
    steps: async (reader) => {
      await reader.press('.pane-end button');
      await reader.sees(/was deleted/);
    },
  },
  { name: 'take-out', state: 'held', hash: '#take-out' },
  {
    name: 'take-out-judged',
    state: 'judged',
    hash: '#take-out',
    steps: async (reader) => {
      await reader.press('.judged button', 'Save as a file');
      await reader.press('.judged-list > summary');
      await reader.sees(/31 matches called wrong/);
    },
  },
  {
    name: 'take-out-judged-forgotten',
    state: 'judged',
    hash: '#take-out',
    steps: async (reader) => {
      await reader.press('.judged button', 'Forget them');
      await reader.sees(/31 matches forgotten/);
    },
  },
  { name: 'take-out-empty', state: 'empty', hash: '#take-out' },
  {
    name: 'take-out-failed',
    state: 'refused',
    hash: '#take-out',
    steps: async (reader) => {
      await reader.press('.way button', 'CSV');
      await reader.sees(/could not be saved/);
    },
  },
  {
    name: 'delete-everything',
    state: 'held',
    hash: '#take-out',
    steps: (reader) => reader.press('.everything > button'),
  },
  ...SETTINGS_VISITS,
  {
    name: 'found',
    state: 'held',
    hash: '#held',
    steps: async (reader) => {
      await reader.enter('.find-field', 'dark');
      await reader.sees(/Appearance/);
    },
  },
  {
    name: 'found-nothing',
    state: 'held',
    hash: '#held',
    steps: async (reader) => {
      await reader.enter('.find-field', 'xyzzy');
      await reader.sees(/Nothing is called that/);
    },
  },
  { name: 'appearance', state: 'held', hash: '#appearance' },
  {
    name: 'appearance-not-stored',
    state: 'settings-stuck',
    hash: '#appearance',
    steps: async (reader) => {
      await reader.press('.schemes label:last-of-type input');
      await reader.sees(/It was not changed/);
    },
  },
  { name: 'about', state: 'held', hash: '#about' },
  {
    name: 'about-reset',
    state: 'held',
    hash: '#about',
    steps: async (reader) => {
      await reader.press('.form-actions button', 'Back to the original settings');
      await reader.sees(/as they were at first/);
    },
  },
  {
    name: 'about-not-reset',
    state: 'settings-stuck',
    hash: '#about',
    steps: async (reader) => {
      await reader.press('.form-actions button', 'Back to the original settings');
      await reader.sees(/It did not work/);
    },
  },
];
