import type { Desk } from '../../desk.ts';
import type { OptionsState } from '../../options-state.ts';
import { checkForTrial, packOf } from '../edit/draft.ts';
import { draftAt } from '../edit/draft-at.ts';
import type { TriedTopic } from './trial-state.ts';

/** Rests this long after a key before it works: every key of a long text would be a trial. */
export const TRY_AFTER_MS = 150;

/**
 * Tries the text again whenever it, the topic that is looked at, or what is switched on has changed; returns how to
 * stop that.
 */
export function tryWhenChanged(desk: Desk): () => void {
  const { store, platform } = desk;
  let before: readonly unknown[] = [];
  let waiting = false;
  return store.watch(() => {
    const state = store.state();
    const now = dependsOn(state);
    if (now.every((part, i) => part === before[i])) return;
    before = now;
    if (waiting || !isTried(state)) return;
    waiting = true;
    platform.after(TRY_AFTER_MS, () => {
      waiting = false;
      tryNow(desk);
    });
  });
}

function dependsOn({ route, topics, settings }: OptionsState): readonly unknown[] {
  const draft = route.topic === null ? null : topics.drafts.get(route.topic);
  return [route.section, route.topic, topics.trial.text, draft, settings];
}

function isTried({ route, topics }: OptionsState): boolean {
  return route.section === 'topics' && topics.trial.text.trim() !== '';
}

function tryNow({ store, rules }: Desk): void {
  const state = store.state();
  const { settings, route, topics } = state;
  if (!isTried(state) || settings.kind !== 'there') return;
  const at = route.topic ?? '';
  const { text } = topics.trial;
  const draft = draftAt(state, rules);
  const checked = draft === null ? null : checkForTrial(draft, settings.value, rules);
  const one = checked?.ok ? checked.pack : packOf(at, settings.value, rules.shipped);
  const { off, own } = settings.value.topics;
  const packs =
    at === '' ? [...rules.shipped, ...own].filter(({ id }) => !off.includes(id)) : one === null ? [] : [one];
  const unfinished = checked !== null && !checked.ok;
  const tried = (unfinished ? [] : packs).map(
    (pack): TriedTopic => ({ ...rules.tryOn(text, pack), id: pack.id, name: pack.name }),
  );
  store.tell({ kind: 'trial', outcome: { at, tried, unfinished } });
}
