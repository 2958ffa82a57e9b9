import { describe, expect, it } from 'vitest';
import { takeOutActions } from '../../../../../src/ui/options/take-out/take-out-actions.ts';
import { isOutdated } from '../../../../../src/ui/options/take-out/take-out-state.ts';
import { FULL } from '../../../../options-page/fake-client.ts';
import { overviewOf, setCard } from '../../../../options-page/fake-corpus.ts';
import { deskStage, stepwise } from '../desk-stage.ts';

async function staged() {
  const stage = await deskStage();
  return { ...stage, actions: takeOutActions(stage.desk), takeOut: () => stage.state().takeOut };
}

describe('taking it out', () => {
  it('saves the file that the worker wrote, and says where', async () => {
    const { actions, settled, saved, takeOut, said, corpus } = await staged();
    actions.save({ set: 'war', format: 'csv' });
    await settled();
    expect(corpus.calls[0]?.message).toEqual({ set: 'war', format: 'csv' });
    expect(saved.map(({ name }) => name)).toEqual(['lateral.csv']);
    expect(takeOut()).toMatchObject({
      writing: null,
      ended: { kind: 'saved', set: 'war', format: 'csv', name: 'lateral.csv' },
    });
    expect(said).toEqual(['Saved as lateral.csv, in the browser’s download folder.']);
  });

  it('writes one file at a time', async () => {
    const { actions, settled, corpus, called, takeOut } = await staged();
    const gate = stepwise(corpus);
    actions.save({ set: null, format: 'backup' });
    actions.save({ set: null, format: 'csv' });
    await gate.pass();
    expect(takeOut().writing).toMatchObject({
      set: null,
      format: 'backup',
      articles: 6_172,
      of: 12_345,
    });
    gate.open();
    await settled();
    expect(called()).toEqual(['export']);
  });

  it('saves nothing where it was cancelled', async () => {
    const { actions, settled, corpus, saved, takeOut } = await staged();
    const gate = stepwise(corpus);
    actions.save({ set: null, format: 'json-lines' });
    actions.cancel();
    gate.open();
    await settled();
    expect(saved).toEqual([]);
    expect(takeOut().ended).toMatchObject({ set: null, format: 'json-lines', kind: 'cancelled' });
  });

  it('says why nothing was saved', async () => {
    const { actions, settled, corpus, saved, takeOut } = await staged();
    corpus.failures.export = FULL;
    actions.save({ set: null, format: 'json-lines' });
    await settled();
    expect(saved).toEqual([]);
    expect(takeOut().ended).toMatchObject({ kind: 'failed', failure: { kind: 'full' } });
  });

  it('asks before everything is deleted, and shows nothing of it afterwards', async () => {
    const { actions, settled, called, takeOut, state } = await staged();
    actions.askDelete();
    expect(takeOut().deleting).toBe('asked');
    actions.keepEverything();
    expect(takeOut().deleting).toBe('no');
    expect(called()).toEqual([]);
    actions.askDelete();
    actions.deleteEverything();
    expect(takeOut().deleting).toBe('under-way');
    // What is being deleted is not kept by closing the question.
    actions.keepEverything();
    expect(takeOut().deleting).toBe('under-way');
    await settled();
    expect(takeOut().deleting).toBe('done');
    expect(state().overview).toMatchObject({ value: { articles: 0, sets: [] } });
    expect(state().look.asked).toBeNull();
  });

  it('forgets that everything was deleted as soon as something is held', async () => {
    const { actions, settled, takeOut, corpus, desk } = await staged();
    actions.askDelete();
    actions.deleteEverything();
    await settled();
    await desk.refresh();
    expect(takeOut().deleting).toBe('done');
    corpus.overview = overviewOf([setCard()], { generation: 7 });
    await desk.refresh();
    expect(takeOut().deleting).toBe('no');
  });

  it('does not vouch for a backup once what is held has changed, also while it was written', async () => {
    const { actions, settled, takeOut, corpus, desk } = await staged();
    const change = async () => {
      corpus.overview = { ...corpus.overview, generation: corpus.overview.generation + 1 };
      await desk.refresh();
    };
    actions.save({ set: null, format: 'backup' });
    await settled();
    await desk.refresh();
    expect(isOutdated(takeOut())).toBe(false);
    await change();
    expect(isOutdated(takeOut())).toBe(true);
    actions.save({ set: null, format: 'backup' });
    await change();
    await settled();
    expect(takeOut().ended?.kind).toBe('saved');
    expect(isOutdated(takeOut())).toBe(true);
  });

  it('says that nothing could be deleted, and asks again', async () => {
    const { actions, settled, corpus, takeOut } = await staged();
    corpus.failures.deleteEverything = FULL;
    actions.askDelete();
    actions.deleteEverything();
    await settled();
    expect(takeOut()).toMatchObject({ deleting: 'asked', deleteFailure: { kind: 'full' } });
  });
});
