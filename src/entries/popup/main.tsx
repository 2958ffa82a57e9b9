import { render } from 'preact';
import {
  askAnswer,
  askedAtOpening,
  askKeep,
  askRestore,
  askSite,
  askUnkeep,
  openCorpusPage,
  ownSite,
} from '../../browser/ask-background.ts';
import { askToReadPages } from '../../browser/tabs.ts';
import type { Ask } from '../../messages/protocol.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import type { SurfaceActions, SurfaceState } from '../../ui/surface/surface-state.ts';

/** Most answers are there sooner; a skeleton that comes and goes within a blink is worse than a blank moment. */
const SKELETON_AFTER_MS = 60;

const root = document.getElementById('popup');
if (root === null) throw new Error('The popup page has no element with the id "popup".');
const place: HTMLElement = root;

const PAGE: Ask = { kind: 'page', anyTopic: false };
let wanted: Ask = PAGE;
let site: string | null = null;
let asked = 0;

const actions: SurfaceActions = {
  retry: () => ask(wanted),
  readAnyTopic: () => ask({ kind: 'page', anyTopic: true }),
  readEntry: (title) => ask({ kind: 'entry', title }),
  readEntries: () => ask(PAGE),
  switchSite: (off) => {
    if (site !== null) askSite(site, off).then(() => ask(PAGE), fail);
  },
  askToRead: async () => {
    const agreed = await askToReadPages();
    if (agreed) ask(wanted);
    return agreed;
  },
  restore: () => {
    askRestore().then(() => ask(wanted), fail);
  },
  keep: askKeep,
  unkeep: askUnkeep,
  openCorpus: () => {
    void openCorpusPage().then(() => window.close());
  },
};

function show(state: SurfaceState): void {
  render(<Popup state={state} site={site} actions={actions} />, place);
}

function fail(error: unknown): void {
  show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

function ask(what: Ask): void {
  wanted = what;
  const ticket = ++asked;
  const late = setTimeout(() => show('loading'), SKELETON_AFTER_MS);
  Promise.all([askAnswer(what), ownSite()])
    .then(
      ([answer, own]) => {
        if (ticket !== asked) return;
        site = own;
        show(answer);
      },
      (error: unknown) => {
        if (ticket === asked) fail(error);
      },
    )
    .finally(() => clearTimeout(late));
}

show(null);
askedAtOpening().then(
  (left) => ask(left ?? PAGE),
  () => ask(PAGE),
);
