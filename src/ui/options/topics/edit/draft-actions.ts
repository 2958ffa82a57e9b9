import { inWords } from '../../../../words/in-words.ts';
import type { Desk } from '../../desk.ts';
import { sectionRoute } from '../../route.ts';
import { Refused } from '../../settings/refused.ts';
import { topicsWords as words } from '../../words/topics.ts';
import { type ChangeTopics, withOwn } from '../own-topics.ts';
import { checkDraft, type Draft, idProblem, inputOf } from './draft.ts';
import { draftAt } from './draft-at.ts';
import { formOf, type TopicForm } from './topic-form.ts';

export interface DraftActions {
  readonly edit: (form: TopicForm) => void;
  readonly editJson: (json: string) => void;
  /** Changes between the form and JSON; from JSON only where that is a topic. */
  readonly writeAs: (way: 'form' | 'json') => void;
  readonly keepDraft: () => void;
  readonly dropDraft: (at: string) => void;
}

/** Writing a topic: what is typed is kept as a draft until it is saved or given up. */
export function draftActions(
  desk: Desk,
  change: ChangeTopics,
  tellDone: (text: string) => void,
): DraftActions {
  const { store, rules, platform, say } = desk;
  const settings = () => {
    const { settings } = store.state();
    return settings.kind === 'there' ? settings.value : null;
  };
  function onDraft(next: (draft: Draft) => Draft): void {
    const draft = draftAt(store.state(), rules);
    if (draft !== null) store.tell({ kind: 'draft', draft: next(draft) });
  }

  async function keepDraft(): Promise<void> {
    const draft = draftAt(store.state(), rules);
    const now = settings();
    if (draft === null || now === null) return;
    const checked = checkDraft(draft, now, rules);
    if (!checked.ok) {
      store.tell({ kind: 'draft', draft: { ...draft, tried: true } });
      say(words.notSaved(checked.errors.length));
      return;
    }
    const { pack } = checked;
    await change(
      draft.at,
      (topics, stored) => {
        // Another tab may have taken the id meanwhile.
        const problem = idProblem(pack.id, draft, stored, rules);
        if (problem !== null) throw new Refused(inWords(problem));
        return withOwn(topics, pack, rules.limits.ownPacks);
      },
      () => {
        store.tell({ kind: 'draft-gone', at: draft.at });
        platform.go(sectionRoute('topics'), 'push');
        tellDone(words.said.saved(pack.name, pack.version));
      },
    );
  }

  return {
    edit: (form) => onDraft((draft) => ({ ...draft, form })),
    editJson: (json) => onDraft((draft) => ({ ...draft, json })),
    writeAs: (way) => {
      const now = settings();
      if (now === null) return;
      onDraft((draft) => {
        if (way === 'json')
          return draft.json === null ? { ...draft, json: rules.write(inputOf(draft, now, rules)) } : draft;
        const read = draft.json === null ? null : rules.read(draft.json);
        if (read === null) return draft;
        if (!read.ok) return { ...draft, tried: true };
        return { ...draft, json: null, form: formOf(read.pack), tried: false };
      });
    },
    keepDraft: () => void keepDraft(),
    dropDraft: (at) => {
      store.tell({ kind: 'draft-gone', at });
      if (store.state().route.topic !== null) platform.go(sectionRoute('topics'), 'push');
      say(words.said.dropped);
    },
  };
}
