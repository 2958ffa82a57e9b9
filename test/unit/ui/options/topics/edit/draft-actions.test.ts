import { describe, expect, it } from 'vitest';
import { wouldLose } from '../../../../../../src/ui/options/options-state.ts';
import { topicRoute } from '../../../../../../src/ui/options/route.ts';
import {
  DANUBE,
  FULL_DISK,
  fakeSettings,
  SHIPPED,
  TWENTY,
} from '../../../../../options-page/fake-settings.ts';
import { topicsStage } from '../topics-stage.ts';

const holding = (...own: (typeof DANUBE)[]) => fakeSettings({ topics: { off: [], own } });

async function written() {
  const stage = await topicsStage(undefined, '#topics/+');
  const [first, second] = stage.draft()!.form.subjects;
  stage.edit({
    name: ' Hochwasser an der Donau ',
    subjects: [
      { ...first!, name: 'Donau', names: [{ ...first!.names[0]!, text: 'Donau*, Danube\nДунай' }] },
      { ...second!, name: 'Hochwasser', names: [{ ...second!.names[0]!, weight: 0.7, text: 'Hoch-Wasser' }] },
    ],
  });
  return stage;
}

describe('writing a topic', () => {
  it('keeps what the checker made of the form, under an id made of its name', async () => {
    const { save, own, state, topics, said } = await written();
    await save();
    expect(own()).toEqual([
      {
        id: 'hochwasser-an-der-donau',
        name: 'Hochwasser an der Donau',
        version: 1,
        subjects: [
          { id: 'Donau', names: [{ weight: 0.9, names: ['donau*', 'danube', 'дунай'] }] },
          { id: 'Hochwasser', names: [{ weight: 0.7, names: ['hoch wasser'] }] },
        ],
        against: [],
        company: [],
        passing: [],
      },
    ]);
    expect(state().route.topic).toBeNull();
    expect(topics().done).toContain('is saved, version 1. Pages that load from now on');
    expect(said.at(-1)).toBe(topics().done);
    expect(wouldLose(state())).toBe(false);
  });

  it('keeps a draft while the reader is elsewhere, and asks before the tab is closed', async () => {
    const { desk, draft, state } = await written();
    expect(wouldLose(state())).toBe(true);
    desk.platform.go(topicRoute(SHIPPED.id), 'push');
    expect(draft()).toBeNull();
    desk.platform.go(topicRoute('+'), 'push');
    expect(draft()?.form.name).toBe(' Hochwasser an der Donau ');
  });

  it('is not saved while something is missing, and says how much', async () => {
    const { save, own, draft, said, state } = await topicsStage(undefined, '#topics/+');
    await save();
    expect(own()).toEqual([]);
    expect(draft()?.tried).toBe(true);
    expect(said).toEqual(['Not saved yet: 6 things are missing or wrong, see below.']);
    expect(state().route.topic).toBe('+');
  });

  it('keeps the draft where it can’t be stored', async () => {
    const { save, settings, topics, draft, state } = await written();
    settings.failsToWrite = FULL_DISK;
    await save();
    expect(topics().failed).toMatchObject({ at: '+', failure: { message: FULL_DISK.message } });
    expect(draft()?.form.name).toContain('Hochwasser');
    expect(state().route.topic).toBe('+');
  });

  it('is refused where twenty are kept already', async () => {
    const { save, settings, topics, own } = await written();
    settings.elsewhere({ topics: { off: [], own: TWENTY } });
    await save();
    expect(own()).toHaveLength(20);
    expect(topics().refused).toMatchObject({ at: '+', text: expect.stringContaining('delete one') });
  });

  it('begins with a copy of any topic, under an id of its own', async () => {
    const { save, own, draft } = await topicsStage(undefined, '#topics/+putin-belarus');
    expect(draft()?.form.name).toBe('Copy of Putin and Belarus');
    await save();
    const { id, name, version, ...rest } = own()[0]!;
    expect([id, name, version]).toEqual(['copy-of-putin-and-belarus', 'Copy of Putin and Belarus', 1]);
    const { id: _, name: __, version: ___, ...shipped } = SHIPPED;
    expect(rest).toEqual(shipped);
  });
});

describe('changing a topic', () => {
  it('keeps its id, counts its version up, and keeps what the form has no fields for', async () => {
    const entities = [{ id: 'vienna', kind: 'place' as const, names: { en: ['Vienna'] } }];
    const { save, own, edit } = await topicsStage(holding({ ...DANUBE, entities }), '#topics/danube-floods');
    edit({ name: 'High water' });
    await save();
    expect(own()).toEqual([{ ...DANUBE, entities, name: 'High water', version: 3 }]);
  });

  it('gives up what was typed when asked to', async () => {
    const { actions, edit, own, state, draft, desk } = await topicsStage(
      holding(DANUBE),
      '#topics/danube-floods',
    );
    edit({ name: 'High water' });
    actions.dropDraft(DANUBE.id);
    expect(state().route.topic).toBeNull();
    desk.platform.go(topicRoute(DANUBE.id), 'push');
    expect(draft()?.form.name).toBe(DANUBE.name);
    expect(own()).toEqual([DANUBE]);
  });
});

describe('writing a topic as JSON', () => {
  it('is the same topic both ways', async () => {
    const { actions, draft, save, own } = await topicsStage(holding(DANUBE), '#topics/danube-floods');
    actions.writeAs('json');
    expect(JSON.parse(draft()!.json!)).toEqual({ ...DANUBE, version: 3 });
    actions.editJson(draft()!.json!.replace('"waltz"', '"tango"'));
    actions.writeAs('form');
    expect(draft()?.json).toBeNull();
    expect(draft()?.form.against[0]?.text).toBe('tango\ncruise*');
    await save();
    expect(own()).toEqual([{ ...DANUBE, version: 3, against: [{ weight: 1, names: ['tango', 'cruise*'] }] }]);
  });

  it('stays JSON while it is no topic', async () => {
    const { actions, draft, save, own } = await topicsStage(holding(DANUBE), '#topics/danube-floods');
    actions.writeAs('json');
    actions.editJson('{');
    actions.writeAs('form');
    expect(draft()).toMatchObject({ json: '{', tried: true });
    await save();
    expect(own()).toEqual([DANUBE]);
  });

  it('takes no id that is taken, and changes none', async () => {
    const other = { ...DANUBE, id: 'other', name: 'Other' };
    for (const [hash, id] of [
      ['#topics/danube-floods', 'renamed'],
      ['#topics/+', 'other'],
      ['#topics/+', SHIPPED.id],
    ] as const) {
      const { actions, draft, save, own } = await topicsStage(holding(DANUBE, other), hash);
      actions.writeAs('json');
      actions.editJson(JSON.stringify({ ...DANUBE, id }));
      await save();
      expect(own()).toEqual([DANUBE, other]);
      expect(draft()?.tried).toBe(true);
    }
  });
});
