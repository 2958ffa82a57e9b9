import { describe, expect, it } from 'vitest';
import { CallFailed } from '../../../../../src/messages/worker-calls.ts';
import { lookActions } from '../../../../../src/ui/options/look/look-actions.ts';
import { MOST_ROWS, NOT_LOOKED, nextLook } from '../../../../../src/ui/options/look/look-state.ts';
import { NO_SEARCH, type Search } from '../../../../../src/ui/options/route.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { saying } from '../../../../../src/words/saying.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { KNOWN, overviewOf, rowOf, setCard } from '../../../../options-page/fake-corpus.ts';
import { deskStage, stepwise } from '../desk-stage.ts';

async function staged(articles = 1_000) {
  const stage = await deskStage(fakeCorpus(overviewOf([setCard()]), { articles }), '#articles');
  const found = () => {
    const { found: now } = stage.state().look;
    return now.kind === 'there' ? now.value : null;
  };
  let purged = 0;
  const actions = lookActions(stage.desk, () => {
    purged += 1;
  });
  const deletedNow = () => {
    const { overview } = stage.state();
    return overview.kind === 'there' ? overview.value.deletedArticles : [];
  };
  return { ...stage, actions, look: () => stage.state().look, found, deletedNow, purged: () => purged };
}

const search = (query: string): Search => ({ ...NO_SEARCH, query });
const GONE = new CallFailed({ kind: 'gone', said: saying('failure_ours', { what: 'It is gone.' }) });
const numbers = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, i) => from + i);

describe('looking into it', () => {
  it('searches in the order that fits, once for the same search', async () => {
    const { actions, settled, corpus, found, said } = await staged();
    actions.search(search('minsk'));
    await settled();
    actions.search(search('minsk'));
    actions.search(NO_SEARCH);
    await settled();
    expect(corpus.calls.map(({ message }) => message)).toEqual([
      { query: 'minsk', order: 'best', set: null, shown: expect.any(Map) },
      { query: '', order: 'newest', set: null, shown: expect.any(Map) },
    ]);
    expect(found()?.numbers).toHaveLength(1_000);
    expect(said).toEqual(['1,000 articles found', '1,000 articles']);
  });

  it('tells what sets are called on the page', async () => {
    speak(speechOf(catalogues.get('de')!));
    const { actions, settled, corpus } = await staged();
    actions.search(search('set:startarchiv'));
    await settled();
    speak(speechOf(catalogues.get('en')!));
    const { shown } = corpus.calls[0]!.message as { readonly shown: ReadonlyMap<string, string> };
    expect(shown.get(KNOWN.unnamed.starter.name)).toBe('Startarchiv');
  });

  it('keeps what was found until the next answer is there, and drops the answer before it', async () => {
    const { actions, settled, corpus, found, look } = await staged();
    actions.search(NO_SEARCH);
    await settled();
    const gate = stepwise(corpus);
    actions.search(search('nothing'));
    actions.search(search('minsk'));
    expect(look().searching).toBe(true);
    expect(found()?.numbers).toHaveLength(1_000);
    gate.open();
    await settled();
    expect(found()?.marked).toEqual(['minsk']);
    expect(look().searching).toBe(false);
  });

  it('says that a search failed, and tries it again when asked', async () => {
    const { actions, settled, corpus, look, found } = await staged();
    corpus.failures.search = GONE;
    actions.search(search('minsk'));
    await settled();
    expect(look().found).toEqual({
      kind: 'failed',
      failure: {
        kind: 'gone',
        message:
          'Something in Lateral went wrong (It is gone.). What is in the corpus was not harmed. Reload this page, then try again.',
      },
    });
    delete corpus.failures.search;
    actions.searchAgain();
    await settled();
    expect(found()).not.toBeNull();
  });

  it('fetches the rows that are seen, one question at a time, and of those scrolled past only the last', async () => {
    const { actions, settled, corpus, look } = await staged();
    const gate = stepwise(corpus);
    actions.seen(numbers(0, 40));
    for (let at = 100; at < 900; at += 100) actions.seen(numbers(at, at + 40));
    expect(corpus.calls).toHaveLength(1);
    gate.open();
    await settled();
    expect(
      corpus.calls.map(({ message }) => [...(message as { numbers: Uint32Array }).numbers].at(0)),
    ).toEqual([0, 800]);
    expect(look().rows.get(812)).toEqual(rowOf(812));
    actions.seen(numbers(800, 840));
    await settled();
    expect(corpus.calls).toHaveLength(2);
  });

  it('does not ask for ever for a row that is gone', async () => {
    const { desk, settled, called, corpus } = await staged();
    const client = { ...desk.client, rows: () => Promise.resolve([]) };
    const actions = lookActions({ ...desk, client }, () => undefined);
    actions.seen(numbers(0, 3));
    await settled();
    expect(called()).toEqual([]);
    corpus.failures.rows = GONE;
    actions.seen(numbers(0, 0));
  });

  it('comes to an end where more rows are asked for than are kept', async () => {
    const { actions, settled, called, look } = await staged(10_000);
    actions.seen(numbers(0, 2 * MOST_ROWS));
    await settled();
    expect(look().rows.has(0)).toBe(true);
    const asked = called().length;
    actions.seen(numbers(0, 40));
    await settled();
    expect(called()).toHaveLength(asked);
  });

  it('says that rows could not be read', async () => {
    const { actions, settled, corpus, look } = await staged();
    corpus.failures.rows = GONE;
    actions.seen(numbers(0, 3));
    await settled();
    expect(look().rowFailure?.message).toBe(
      'Something in Lateral went wrong (It is gone.). What is in the corpus was not harmed. Reload this page, then try again.',
    );
  });

  it('holds no more rows than it needs', () => {
    let look = NOT_LOOKED;
    for (let at = 0; at < 5_000; at += 100)
      look = nextLook(look, { kind: 'rows', rows: [...numbers(at, at + 100)].map(rowOf) } as never);
    expect(look.rows.size).toBe(MOST_ROWS);
    expect(look.rows.has(4_999)).toBe(true);
    expect(look.rows.has(0)).toBe(false);
  });

  it('opens an article, and asks what was read and what changed only when that is wanted', async () => {
    const { actions, settled, look, called } = await staged();
    actions.open(13);
    actions.open(13);
    await settled();
    expect(look().opened?.held).toMatchObject({ kind: 'there', value: { row: { number: 13 } } });
    expect(called()).toEqual(['article']);
    actions.read(13);
    actions.read(13);
    actions.compare(13);
    actions.compare(12);
    await settled();
    expect(called()).toEqual(['article', 'readIn', 'changes']);
    expect(look().opened?.marks).toMatchObject({ kind: 'there' });
    expect(look().opened?.changes).toMatchObject({
      kind: 'there',
      value: [{ fields: [{ field: 'title' }] }],
    });
  });

  it('shows the article that was opened last, whichever answer comes last', async () => {
    const { actions, settled, look, corpus } = await staged();
    const gate = stepwise(corpus);
    actions.open(1);
    actions.open(2);
    gate.open();
    await settled();
    expect(look().opened).toMatchObject({ number: 2, held: { value: { row: { number: 2 } } } });
    actions.close();
    expect(look().opened).toBeNull();
  });

  it('deletes an article, closes it, and brings it back', async () => {
    const stage = await staged();
    const { actions, settled, found, corpus, said, state, deletedNow, purged } = stage;
    actions.search(NO_SEARCH);
    await settled();
    actions.open(5);
    await settled();
    actions.remove(5);
    await settled();
    expect(found()?.numbers.includes(5)).toBe(false);
    expect(state().route.open).toBeNull();
    const [deleted] = deletedNow();
    expect(deleted).toMatchObject({ number: 5, title: 'Drones over Kyiv' });
    expect(said).toContainEqual(
      expect.stringMatching(/^“Drones over Kyiv” was deleted\. Can be undone until \d\d:\d\d/),
    );
    expect(purged()).toBe(1);
    actions.undo(deleted!);
    await settled();
    expect(corpus.calls.find(({ name }) => name === 'undeleteArticle')?.message).toEqual({ number: 5 });
    expect(deletedNow()).toEqual([]);
    expect(stage.look().broughtBack).toEqual({ number: 5 });
    expect(said).toContain('“Drones over Kyiv” is back.');
  });

  it('deletes nothing that is not open, and says what failed', async () => {
    const { actions, settled, look, corpus, called, deletedNow } = await staged();
    actions.remove(5);
    await settled();
    expect(called()).toEqual([]);
    actions.open(5);
    await settled();
    corpus.failures.deleteArticle = GONE;
    actions.remove(5);
    await settled();
    expect(look().deleteFailure?.message).toBe(
      'Something in Lateral went wrong (It is gone.). What is in the corpus was not harmed. Reload this page, then try again.',
    );
    expect(deletedNow()).toEqual([]);
  });

  it('searches anew when what is held has changed', async () => {
    const { actions, settled, look, corpus, desk } = await staged();
    actions.search(NO_SEARCH);
    await settled();
    await desk.refresh();
    expect(look().asked).toEqual(NO_SEARCH);
    // An import that only brings newer versions leaves all numbers as they were.
    corpus.overview = { ...corpus.overview, generation: 2 };
    await desk.refresh();
    expect(look().asked).toBeNull();
  });
});
