import { describe, expect, it } from 'vitest';
import { sectionRoute, topicRoute } from '../../../../../../src/ui/options/route.ts';
import { tryWhenChanged } from '../../../../../../src/ui/options/topics/trial/try-when-changed.ts';
import { DANUBE, fakeSettings, RULES, SHIPPED } from '../../../../../options-page/fake-settings.ts';
import { topicsStage } from '../topics-stage.ts';

const TEXT = 'Flood on the Danube\nThe Danube flooded Passau.';

async function staged(hash: string) {
  const settings = fakeSettings({ topics: { off: [], own: [DANUBE] } });
  const stage = await topicsStage(settings, hash);
  tryWhenChanged(stage.desk);
  return {
    ...stage,
    /** Time goes by. */
    rest() {
      for (const { run } of stage.waiting.splice(0)) run();
    },
    outcome: () => stage.state().topics.trial.outcome,
  };
}

describe('trying topics on a text', () => {
  it('holds it against all that are switched on', async () => {
    const { actions, rest, outcome, settled } = await staged('#topics');
    actions.tryText(TEXT);
    rest();
    expect(outcome()?.tried.map(({ id, taken }) => [id, taken])).toEqual([
      [SHIPPED.id, false],
      [DANUBE.id, true],
    ]);
    actions.turn(SHIPPED, false);
    await settled();
    rest();
    expect(outcome()?.tried.map(({ id }) => id)).toEqual([DANUBE.id]);
  });

  it('holds it against what is being written, before that is saved or named', async () => {
    const { actions, rest, outcome, draft, edit, own } = await staged('#topics/+');
    actions.tryText(TEXT);
    rest();
    expect(outcome()).toEqual({ at: '+', tried: [], unfinished: true });
    const [first, second] = draft()!.form.subjects;
    const named = (subject: typeof first, text: string) => ({
      ...subject!,
      names: [{ ...subject!.names[0]!, text }],
    });
    edit({ subjects: [named(first, 'danube'), named(second, 'storm')] });
    rest();
    expect(outcome()).toMatchObject({ unfinished: false, tried: [{ taken: false, unnamed: ['Subject 2'] }] });
    edit({ subjects: [named(first, 'danube'), named(second, 'flood*')] });
    rest();
    expect(outcome()?.tried).toMatchObject([{ taken: true, unnamed: [] }]);
    expect(own()).toEqual([DANUBE]);
  });

  it('tries JSON that is being written, and the topic that is looked at', async () => {
    const { actions, rest, outcome, desk } = await staged('#topics/danube-floods');
    actions.tryText(TEXT);
    actions.writeAs('json');
    rest();
    expect(outcome()?.tried).toMatchObject([{ id: DANUBE.id, taken: true }]);
    actions.editJson('{');
    rest();
    expect(outcome()).toMatchObject({ at: DANUBE.id, unfinished: true });
    desk.platform.go(topicRoute(SHIPPED.id), 'push');
    rest();
    expect(outcome()).toMatchObject({ at: SHIPPED.id, tried: [{ taken: false }] });
  });

  it('waits for a rest between keys, and works on nothing that nobody sees', async () => {
    const { actions, waiting, rest, outcome, desk } = await staged('#topics');
    for (const letters of ['F', 'Fl', 'Flo']) actions.tryText(letters);
    expect(waiting).toHaveLength(1);
    rest();
    expect(outcome()).not.toBeNull();
    actions.tryText('');
    expect(outcome()).toBeNull();
    expect(waiting).toHaveLength(0);
    actions.tryText(TEXT);
    desk.platform.go(sectionRoute('sites'), 'push');
    rest();
    expect(outcome()).toBeNull();
  });

  it('keeps no more of a text than is read', async () => {
    const { actions, topics } = await staged('#topics');
    actions.tryText('x'.repeat(10_000_000));
    expect(topics().trial).toMatchObject({ cut: true });
    expect(topics().trial.text).toHaveLength(RULES.limits.triedLetters);
    actions.tryText(TEXT);
    expect(topics().trial).toMatchObject({ cut: false, text: TEXT });
  });
});
