import { draftAt } from '../../../../../src/ui/options/topics/edit/draft-at.ts';
import type { TopicForm } from '../../../../../src/ui/options/topics/edit/topic-form.ts';
import { topicsActions } from '../../../../../src/ui/options/topics/topics-actions.ts';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf } from '../../../../options-page/fake-corpus.ts';
import { type FakeSettings, fakeSettings, RULES } from '../../../../options-page/fake-settings.ts';
import { deskStage } from '../desk-stage.ts';

/** Topics without a view: their actions over settings that are kept in memory. */
export async function topicsStage(settings: FakeSettings = fakeSettings(), hash = '#topics') {
  const stage = await deskStage(fakeCorpus(overviewOf([]), { settings }), hash);
  const actions = topicsActions(stage.desk);
  return {
    ...stage,
    settings,
    actions,
    own: () => settings.stored.topics.own,
    off: () => settings.stored.topics.off,
    topics: () => stage.state().topics,
    draft: () => draftAt(stage.state(), RULES),
    edit(change: Partial<TopicForm>) {
      actions.edit({ ...draftAt(stage.state(), RULES)!.form, ...change });
    },
    async save() {
      actions.keepDraft();
      await stage.settled();
    },
    async bringIn(text: string, name = 'topic.json') {
      actions.bringIn({ path: name, blob: new Blob([text]) });
      await stage.settled();
    },
  };
}
