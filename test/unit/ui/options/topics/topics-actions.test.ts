import { describe, expect, it } from 'vitest';
import {
  DANUBE,
  FULL_DISK,
  fakeSettings,
  LONG_NAMED,
  RULES,
  SHIPPED,
  TWENTY,
} from '../../../../options-page/fake-settings.ts';
import { topicsStage } from './topics-stage.ts';

const holding = (...own: (typeof DANUBE)[]) => fakeSettings({ topics: { off: [], own } });

describe('topics', () => {
  it('are switched off and on, shipped and own, and it is said from when on', async () => {
    const { actions, off, settled, said } = await topicsStage(holding(DANUBE));
    actions.turn(SHIPPED, false);
    actions.turn(DANUBE, false);
    await settled();
    expect(off()).toEqual(['putin-belarus', 'danube-floods']);
    actions.turn(SHIPPED, true);
    await settled();
    expect(off()).toEqual(['danube-floods']);
    expect(said[0]).toBe(
      '“Putin and Belarus” is switched off: pages that load from now on are not looked at for it.',
    );
  });

  it('are deleted and brought back as they were', async () => {
    const { actions, own, off, topics, settled } = await topicsStage(holding(DANUBE));
    actions.turn(DANUBE, false);
    actions.remove(DANUBE);
    await settled();
    expect([own(), off()]).toEqual([[], []]);
    expect(topics().removed).toEqual([{ pack: DANUBE, off: true }]);
    actions.bringBack(DANUBE.id);
    await settled();
    expect([own(), off()]).toEqual([[DANUBE], [DANUBE.id]]);
    expect(topics().removed).toEqual([]);
  });

  it('are never gone without the way back, so that the focus stays', async () => {
    const { actions, desk, own, topics, settled } = await topicsStage(holding(DANUBE));
    const shown: boolean[] = [];
    desk.store.watch(() =>
      shown.push([...own(), ...topics().removed.map(({ pack }) => pack)].includes(DANUBE)),
    );
    actions.remove(DANUBE);
    await settled();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).not.toContain(false);
  });

  it('are not brought back over the limit', async () => {
    const { actions, own, settings, settled, topics } = await topicsStage(holding(...TWENTY));
    actions.remove(TWENTY[0]!);
    await settled();
    settings.elsewhere({ topics: { off: [], own: [...own(), DANUBE] } });
    actions.bringBack(TWENTY[0]!.id);
    await settled();
    expect(own()).toHaveLength(RULES.limits.ownPacks);
    expect(topics().refused).toMatchObject({ at: 'topic-1', text: expect.stringContaining('20 topics') });
    expect(topics().removed).toHaveLength(1);
  });

  it('stay as they were where nothing can be stored, and that is said', async () => {
    const { actions, settings, settled, topics, off } = await topicsStage(holding(DANUBE));
    settings.failsToWrite = FULL_DISK;
    actions.turn(DANUBE, false);
    await settled();
    expect(off()).toEqual([]);
    expect(topics().failed).toMatchObject({ at: DANUBE.id, failure: { message: FULL_DISK.message } });
    actions.remove(DANUBE);
    await settled();
    expect(topics().removed).toEqual([]);
  });
});

describe('a topic as a file', () => {
  it('comes back as it was exported', async () => {
    const { actions, saved, bringIn, own, topics } = await topicsStage();
    actions.save(LONG_NAMED);
    expect(saved[0]?.name).toBe('lateral-topic-luftverteidigung.json');
    await bringIn(await saved[0]!.file.text());
    expect(own()).toEqual([LONG_NAMED]);
    expect(topics().done).toContain('is imported, version 1.');
  });

  it('is kept as the checker has it', async () => {
    const { bringIn, own } = await topicsStage();
    await bringIn(JSON.stringify({ ...DANUBE, run: 'code', company: undefined }));
    expect(own()).toEqual([DANUBE]);
  });

  it('is refused with what is wrong and where', async () => {
    const { bringIn, own, topics } = await topicsStage();
    await bringIn(JSON.stringify({ ...DANUBE, version: 0, subjects: [] }), 'rivers.json');
    expect(topics().importing).toEqual({
      kind: 'refused',
      file: 'rivers.json',
      errors: ['version: must be a whole number from 1', 'subjects: at least one is needed'],
    });
    await bringIn('{');
    expect(topics().importing).toMatchObject({ errors: [expect.stringContaining('not JSON')] });
    await bringIn(' '.repeat(RULES.limits.fileLetters * 4 + 1));
    expect(topics().importing).toMatchObject({ errors: [expect.stringContaining('too large')] });
    expect(own()).toEqual([]);
  });

  it('never replaces one that comes with Lateral', async () => {
    const { bringIn, own, topics } = await topicsStage();
    await bringIn(JSON.stringify({ ...DANUBE, id: SHIPPED.id }));
    expect(topics().importing).toMatchObject({
      kind: 'refused',
      errors: [expect.stringContaining('“putin-belarus” is the id of a topic that comes with Lateral')],
    });
    expect(own()).toEqual([]);
  });

  it('replaces one’s own only when that was asked', async () => {
    const { actions, bringIn, own, topics, settled } = await topicsStage(holding(DANUBE));
    const newer = { ...DANUBE, version: 3, name: 'Floods' };
    await bringIn(JSON.stringify(newer));
    expect(own()).toEqual([DANUBE]);
    expect(topics().importing).toMatchObject({ kind: 'asks', pack: newer, held: DANUBE });
    actions.replace(false);
    expect(topics().importing).toBeNull();
    await bringIn(JSON.stringify(newer));
    actions.replace(true);
    await settled();
    expect(own()).toEqual([newer]);
    expect(topics().importing).toBeNull();
  });

  it('is refused where twenty are kept, unless it replaces one', async () => {
    const { actions, bringIn, own, topics, settled } = await topicsStage(holding(...TWENTY));
    await bringIn(JSON.stringify(DANUBE));
    expect(own()).toEqual(TWENTY);
    expect(topics().refused).toMatchObject({ text: expect.stringContaining('20 topics of your own') });
    await bringIn(JSON.stringify({ ...DANUBE, id: 'topic-7' }));
    actions.replace(true);
    await settled();
    expect(own()[6]).toEqual({ ...DANUBE, id: 'topic-7' });
  });
});
