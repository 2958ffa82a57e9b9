import { render } from 'preact';
import { askAnswer, askKeep, askRestore, askUnkeep, openCorpusPage } from '../../browser/ask-background.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../ui/popup/popup-state.ts';

/** Most answers are there sooner; a skeleton that comes and goes within a blink is worse than a blank moment. */
const SKELETON_AFTER_MS = 60;

const root = document.getElementById('popup');
if (root === null) throw new Error('The popup page has no element with the id "popup".');
const place: HTMLElement = root;

let anyTopic = false;
let asked = 0;

const actions: PopupActions = {
  retry: ask,
  readAnyTopic,
  restore,
  keep: askKeep,
  unkeep: askUnkeep,
  openCorpus: () => {
    void openCorpusPage().then(() => window.close());
  },
};

function show(state: PopupState): void {
  render(<Popup state={state} actions={actions} />, place);
}

function readAnyTopic(): void {
  anyTopic = true;
  ask();
}

function restore(): void {
  askRestore().then(ask, fail);
}

function fail(error: unknown): void {
  show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

function ask(): void {
  const ticket = ++asked;
  const late = setTimeout(() => show('loading'), SKELETON_AFTER_MS);
  askAnswer(anyTopic)
    .catch((error: unknown) => ({
      kind: 'failed' as const,
      message: error instanceof Error ? error.message : String(error),
    }))
    .then((answer) => {
      clearTimeout(late);
      if (ticket === asked) show(answer);
    });
}

show(null);
ask();
