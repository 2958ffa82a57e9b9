import type { CheckedTopicPack } from '../../../../core/topic/check-topic-pack.ts';
import type { PageSettings } from '../../../../core/topic/page-settings.ts';
import type { TopicPack } from '../../../../core/topic/topic-pack.ts';
import { type Saying, saying } from '../../../../words/saying.ts';
import type { PageRules } from '../../page-rules.ts';
import { COPY_OF, NEW_TOPIC } from '../../route.ts';
import { topicsWords as words } from '../../words/topics.ts';
import { emptyForm, formOf, type PackInput, packInput, type TopicForm } from './topic-form.ts';
import { idFor } from './topic-id.ts';

/** A topic that is being written or changed and not saved yet. */
export interface Draft {
  /** Where in the page it is written: the id of the reader's own topic that it changes, or `+` for a new one. */
  readonly at: string;
  /** What it changes, as it was when that began; null for a new topic. */
  readonly from: TopicPack | null;
  readonly form: TopicForm;
  /** In place of the form, where the reader would rather write that. */
  readonly json: string | null;
  /** Whether saving was tried: from then on what is wrong is said. */
  readonly tried: boolean;
}

/**
 * The draft that belongs to a place of the page, as it is before anything is typed: of a topic of the reader's own, a
 * new one (`+`), or one that begins as a copy (`+putin-belarus`). Null where there is nothing to write.
 */
export function freshDraft(at: string, settings: PageSettings, shipped: readonly TopicPack[]): Draft | null {
  const begun = { at, from: null, json: null, tried: false };
  if (at === NEW_TOPIC) return { ...begun, form: emptyForm() };
  if (at.startsWith(COPY_OF)) {
    const pack = packOf(at.slice(COPY_OF.length), settings, shipped);
    return pack === null ? null : { ...begun, form: { ...formOf(pack), name: words.copyOf(pack.name) } };
  }
  const from = settings.topics.own.find(({ id }) => id === at);
  return from === undefined ? null : { ...begun, from, form: formOf(from) };
}

export function packOf(
  id: string,
  { topics }: PageSettings,
  shipped: readonly TopicPack[],
): TopicPack | null {
  return [...shipped, ...topics.own].find((pack) => pack.id === id) ?? null;
}

/** What the draft would be saved as, before it is checked. Of the form only: JSON is text until it is read. */
export function inputOf(draft: Draft, settings: PageSettings, rules: PageRules): PackInput {
  const { form, from } = draft;
  const taken = [...rules.shipped, ...settings.topics.own].map(({ id }) => id);
  return packInput(form, from?.id ?? idFor(form.name, taken), (from?.version ?? 0) + 1);
}

/** The draft as a checked pack, or what is wrong with it. */
export function checkDraft(draft: Draft, settings: PageSettings, rules: PageRules): CheckedTopicPack {
  if (draft.json === null) return rules.check(inputOf(draft, settings, rules));
  const read = rules.read(draft.json);
  if (!read.ok) return read;
  const problem = idProblem(read.pack.id, draft, settings, rules);
  return problem === null ? read : { ok: false, errors: [{ at: 'id', problem }] };
}

/** The form of a draft for trying it: what only saving needs (its name, those of its subjects) is filled in. */
export function checkForTrial(draft: Draft, settings: PageSettings, rules: PageRules): CheckedTopicPack {
  if (draft.json !== null) return rules.read(draft.json);
  const input = inputOf(draft, settings, rules);
  return rules.check({
    ...input,
    name: input.name || words.unnamed,
    subjects: input.subjects.map((subject, i) => ({
      ...subject,
      id: subject.id || words.subject(i + 1),
    })),
  });
}

/** Why a pack with this id can't be kept; null where it can. */
export function idProblem(
  id: string,
  { from }: Pick<Draft, 'from'>,
  settings: PageSettings,
  { shipped }: Pick<PageRules, 'shipped'>,
): Saying | null {
  if (from !== null) return id === from.id ? null : saying('topics_idStays', { id: from.id });
  const other = packOf(id, settings, shipped);
  return other === null ? null : saying('topics_idTaken', { id, name: other.name });
}
