import { describe, expect, it } from 'vitest';
import { CallFailed } from '../../../../../src/messages/worker-calls.ts';
import { heldActions } from '../../../../../src/ui/options/held/held-actions.ts';
import { DAMAGE_CARD } from '../../../../../src/ui/options/held/held-state.ts';
import { UNDO_MS } from '../../../../../src/ui/options/held/undo.ts';
import { saying } from '../../../../../src/words/saying.ts';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf, setCard } from '../../../../options-page/fake-corpus.ts';
import { deskStage, NOON, stepwise } from '../desk-stage.ts';

async function staged(overview = overviewOf([setCard()])) {
  const stage = await deskStage(fakeCorpus(overview));
  const overviewNow = () => {
    const now = stage.state().overview;
    if (now.kind !== 'there') throw new Error('There is no overview.');
    return now.value;
  };
  return { ...stage, actions: heldActions(stage.desk), overviewNow };
}

const BUSY = new CallFailed({
  kind: 'busy',
  said: saying('failure_ours', { what: 'Another tab is at work.' }),
});

describe('what is held', () => {
  it('is renamed, switched off and on, and that is said', async () => {
    const { actions, settled, overviewNow, said, state } = await staged();
    actions.edit('war');
    expect(state().held.editing).toBe('war');
    actions.label('war', { name: 'Renamed', licence: '', note: '' });
    await settled();
    expect(overviewNow().sets[0]?.name).toBe('Renamed');
    expect(state().held.editing).toBeNull();
    actions.turn('war', false);
    await settled();
    actions.turn('war', true);
    await settled();
    expect(said).toEqual([
      'Saved: “Renamed”.',
      '“Renamed” is left out from now on.',
      '“Renamed” is compared with pages again.',
    ]);
  });

  it('takes one change of a card at a time', async () => {
    const { actions, corpus, called, settled } = await staged();
    const gate = stepwise(corpus);
    actions.turn('war', false);
    actions.turn('war', false);
    actions.remove('war');
    gate.open();
    await settled();
    expect(called()).toEqual(['switchSet', 'overview']);
  });

  it('that is deleted can be brought back, until its time is up', async () => {
    const { actions, settled, overviewNow, said, called } = await staged();
    actions.remove('war');
    await settled();
    expect(overviewNow().sets[0]?.deletedAt).not.toBeNull();
    expect(said[0]).toMatch(/“War coverage, winter 2022” was deleted: 12,345 articles\. Can be undone until/);
    actions.bringBack('war');
    await settled();
    expect(overviewNow().sets[0]?.deletedAt).toBeNull();
    expect(called()).not.toContain('tidy');
  });

  it('that was deleted is brought back while the browser still reckons its room', async () => {
    const { actions, settled, overviewNow, platform } = await staged();
    platform.storage = () => new Promise(() => undefined);
    actions.remove('war');
    await settled();
    actions.bringBack('war');
    await settled();
    expect(overviewNow().sets[0]?.deletedAt).toBeNull();
  });

  it('that was deleted is removed for good when its time is up, and not before', async () => {
    const long = setCard({ id: 'long', deletedAt: NOON - UNDO_MS });
    const short = setCard({ id: 'short', deletedAt: NOON - 60_000 });
    const { actions, settled, overviewNow, waiting, platform } = await staged(overviewOf([long, short]));
    actions.purgeInTime();
    await settled();
    expect(overviewNow().sets.map((set) => set.id)).toEqual(['long', 'short']);
    platform.now = () => NOON + 1;
    actions.purgeInTime();
    await settled();
    expect(overviewNow().sets.map((set) => set.id)).toEqual(['short']);
    expect(waiting[0]?.milliseconds).toBe(UNDO_MS - 60_000 + 1_000);
    platform.now = () => NOON + UNDO_MS;
    waiting[0]?.run();
    await settled();
    expect(overviewNow().sets).toEqual([]);
  });

  it('that was deleted is removed at once when asked', async () => {
    const { actions, settled, overviewNow } = await staged(overviewOf([setCard({ deletedAt: NOON })]));
    actions.purge();
    await settled();
    expect(overviewNow().sets).toEqual([]);
  });

  it('is left alone by housekeeping while the corpus is damaged', async () => {
    const overview = overviewOf([setCard({ deletedAt: 0 })], { damage: { expected: 3, found: 1, left: [] } });
    const { actions, settled, called } = await staged(overview);
    actions.purgeInTime();
    await settled();
    expect(called()).toEqual([]);
  });

  it('says on the card what could not be done, until it is tried again', async () => {
    const { actions, settled, corpus, state, said } = await staged();
    corpus.failures.deleteSet = BUSY;
    actions.remove('war');
    await settled();
    expect(state().held.failures.get('war')).toEqual({
      kind: 'busy',
      message:
        'Something in Lateral went wrong (Another tab is at work.). What is in the corpus was not harmed. Reload this page, then try again.',
    });
    expect(said).toEqual([]);
    delete corpus.failures.deleteSet;
    actions.remove('war');
    await settled();
    expect(state().held.failures.size).toBe(0);
  });

  it('goes on with what is left after damage', async () => {
    const { actions, settled, overviewNow, said, state } = await staged(
      overviewOf([setCard({ articles: 69 })], { damage: { expected: 3_000, found: 69, left: [] } }),
    );
    actions.recover();
    expect(state().held.recovering).toBe(0);
    await settled();
    expect(overviewNow()).toMatchObject({ damage: null, articles: 69 });
    expect(state().held.recovering).toBeNull();
    expect(said).toEqual(['The corpus is in order again, with 69 articles.']);
  });

  it('says so where that fails', async () => {
    const { actions, settled, corpus, state } = await staged(
      overviewOf([], { damage: { expected: 3_000, found: 0, left: [] } }),
    );
    corpus.failures.recover = BUSY;
    actions.recover();
    await settled();
    expect(state().held.failures.get(DAMAGE_CARD)?.kind).toBe('busy');
    expect(state().held.recovering).toBeNull();
  });

  it('of an interrupted import nothing is left when it is given up', async () => {
    const pending = {
      id: 'i',
      set: 's',
      name: 'January',
      files: [],
      articles: 3,
      begunAt: NOON,
      running: false,
    };
    const { actions, settled, overviewNow } = await staged(overviewOf([setCard()], { pending: [pending] }));
    actions.discard('i');
    await settled();
    expect(overviewNow().pending).toEqual([]);
  });

  it('may be cleared by the browser, which can refuse to keep it', async () => {
    const { actions, settled, state, platform } = await staged();
    actions.keep();
    await settled();
    expect(state().held.keepingRefused).toBe(true);
    platform.keep = async () => true;
    platform.storage = async () => ({ used: 1, free: 1, kept: true });
    actions.keep();
    await settled();
    expect(state().storage?.kept).toBe(true);
  });
});
