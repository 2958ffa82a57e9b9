import { describe, expect, it } from 'vitest';
import { followCommits } from '../../../../src/ui/options/follow-commits.ts';
import { deskStage } from './desk-stage.ts';

async function staged() {
  const stage = await deskStage();
  const { desk, platform, waiting } = stage;
  const commit = followCommits({ ...desk, after: platform.after });
  const later = () => {
    for (const { run } of waiting.splice(0)) run();
  };
  return { ...stage, commit, later };
}

describe('following commits made elsewhere', () => {
  it('asks once what is held for commits that come together', async () => {
    const { commit, later, called, settled } = await staged();
    for (const generation of [11, 12, 13]) commit(generation);
    later();
    await settled();
    expect(called()).toEqual(['overview']);
    commit(14);
    later();
    await settled();
    expect(called()).toEqual(['overview', 'overview']);
  });

  it('asks nothing where the page shows that already, or will when its import is done', async () => {
    const { commit, later, called, settled, corpus, desk } = await staged();
    commit(corpus.overview.generation);
    later();
    desk.store.tell({ kind: 'import-begun', name: 'War', isNew: true });
    commit(99);
    later();
    await settled();
    expect(called()).toEqual([]);
  });
});
