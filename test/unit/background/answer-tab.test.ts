import { describe, expect, test, vi } from 'vitest';
import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import { type AnswerPorts, answerTab, badgeOf } from '../../../src/background/answer-tab.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { contextSteps, coverageSteps } from '../../../src/core/context/build-context.ts';
import { type Corpus, CorpusDamaged } from '../../../src/corpus/store/corpus.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { ferry, read, tables } from '../core/sample-event.ts';

const TAB = 7;
const others = [ferry.courier, ferry.evening];

/** A page on the shipped topic, about an event that nobody else reports. */
const onTopic: Article = {
  ...ferry.other,
  id: 'on-topic',
  url: 'https://herald.example/minsk',
  title: 'Putin meets Lukashenko in Minsk',
  text: 'Russian President Vladimir Putin met Belarusian leader Alexander Lukashenko in Minsk on Monday. Putin and Lukashenko spoke about gas for Belarus.',
};

function corpusOf(articles: readonly Article[], count = articles.length): Corpus {
  return {
    count,
    held: async () => count,
    lookUp: async () => [...articles],
    keep: async () => null,
    unkeep: async () => {},
  };
}

function ports(page: Article, given: Partial<AnswerPorts> = {}): AnswerPorts {
  return {
    readTab: async () => ({ kind: 'article', article: page }),
    corpus: async () => corpusOf(others, 40),
    compare: async (page, candidates) => contextSteps(page, candidates, tables, read),
    pause: async () => {},
    packs: [putinBelarus],
    ...given,
  };
}

describe('the answer for a tab', () => {
  test('reads the tab that was asked for', async () => {
    const readTab = vi.fn(async () => null);
    await answerTab(ports(ferry.herald, { readTab }), TAB, true);
    expect(readTab.mock.calls).toEqual([[TAB]]);
  });

  test('no-access: the browser does not let anybody read it, and the corpus is left alone', async () => {
    const corpus = vi.fn(async () => corpusOf([]));
    const answer = await answerTab(ports(ferry.herald, { readTab: async () => null, corpus }), TAB, false);
    expect(answer).toEqual({ kind: 'no-access' });
    expect(corpus).not.toHaveBeenCalled();
  });

  test('not-article: with the reason that the reader gave', async () => {
    const page = { kind: 'not-article', title: 'Contact', reason: 'too short' } as const;
    const readTab = async () => ({ ...page, page: 'other' }) as const;
    expect(await answerTab(ports(ferry.herald, { readTab }), TAB, true)).toEqual(page);
  });

  test('not-article: a front page says that it is one', async () => {
    const page = { kind: 'entries', page: 'front-page', title: 'The Herald', outlet: 'The Herald' } as const;
    const readTab = async () => ({ ...page, lang: 'en', entries: [], total: 0 });
    expect(await answerTab(ports(ferry.herald, { readTab }), TAB, true)).toEqual({
      kind: 'not-article',
      title: 'The Herald',
      reason: expect.stringContaining('front page'),
    });
  });

  test('not-topic: and compared after all when the reader asks for it', async () => {
    const answer = await answerTab(ports(ferry.herald), TAB, false);
    expect(answer).toMatchObject({ kind: 'not-topic', title: ferry.herald.title, held: 40 });
    expect((await answerTab(ports(ferry.herald), TAB, true)).kind).toBe('context');
  });

  test('context: the comparison, and how many articles stand behind it', async () => {
    const answer = await answerTab(ports(ferry.herald), TAB, true);
    if (answer.kind !== 'context') throw new Error(answer.kind);
    expect(answer.held).toBe(40);
    expect(answer.context.page).toEqual(ferry.herald);
    expect(answer.context.coverage.map(({ outlet }) => outlet).sort()).toEqual([
      'Baltic Courier',
      'Evening Post',
    ]);
    expect(badgeOf(answer)).toBe('2');
  });

  test('nothing-on-event: on the topic, but held is only other news', async () => {
    const answer = await answerTab(ports(onTopic), TAB, false);
    expect(answer).toMatchObject({
      kind: 'nothing-on-event',
      title: onTopic.title,
      held: 40,
      pageHeld: false,
    });
    expect(answer).toMatchObject({ detection: { topic: putinBelarus.id } });
  });

  test('nothing-on-event: when only the page itself is held', async () => {
    const corpus = async () => corpusOf([{ ...onTopic, id: 'kept' }]);
    const answer = await answerTab(ports(onTopic, { corpus }), TAB, false);
    expect(answer).toMatchObject({ kind: 'nothing-on-event', pageHeld: true });
  });

  test('a page is not held where what is held of it has other words or another headline', async () => {
    for (const older of [{ text: `${onTopic.text} More.` }, { title: 'Putin in Minsk' }]) {
      const corpus = async () => corpusOf([{ ...onTopic, ...older }]);
      const answer = await answerTab(ports(onTopic, { corpus }), TAB, false);
      expect(answer).toMatchObject({ kind: 'nothing-on-event', pageHeld: false });
    }
  });

  test('corpus-empty: nothing is held at all', async () => {
    const corpus = async () => corpusOf([]);
    expect(await answerTab(ports(onTopic, { corpus }), TAB, false)).toEqual({ kind: 'corpus-empty' });
  });

  test('corpus-damaged: never shown as empty, with both numbers', async () => {
    const corpus = () => Promise.reject(new CorpusDamaged(3_000, 69));
    const answer = await answerTab(ports(onTopic, { corpus }), TAB, false);
    expect(answer).toEqual({ kind: 'corpus-damaged', expected: 3_000, found: 69 });
    // A large corpus finds out only when its index names what is not there.
    const late = async () => ({
      ...corpusOf(others),
      lookUp: () => Promise.reject(new CorpusDamaged(3_000, 69)),
    });
    expect(await answerTab(ports(onTopic, { corpus: late }), TAB, false)).toEqual(answer);
  });

  test.each<[string, Partial<AnswerPorts>]>([
    ['reader', { readTab: () => Promise.reject(new Error('It broke.')) }],
    ['store', { corpus: () => Promise.reject(new Error('It broke.')) }],
    ['table', { compare: () => Promise.reject(new Error('It broke.')) }],
    [
      'look-up',
      { corpus: async () => ({ ...corpusOf(others), lookUp: () => Promise.reject(new Error('It broke.')) }) },
    ],
  ])('a failure of the %s is no answer: it surfaces', async (_, broken) => {
    await expect(answerTab(ports(onTopic, broken), TAB, false)).rejects.toThrow('It broke.');
  });

  test('for a badge the coverage is enough: the count is the same', async () => {
    const compare: AnswerPorts['compare'] = async (page, candidates) =>
      coverageSteps(page, candidates, { rarity: tables.rarity, lexicon: { languages: lexicon.languages } });
    const badge = await answerTab(ports(ferry.herald, { compare }), TAB, true);
    expect(badgeOf(badge)).toBe('2');
    expect(badge).toMatchObject({ context: { stage: 'coverage', facts: [] } });
  });

  test('others are answered between the slices', async () => {
    const pause = vi.fn(async () => {});
    const answer = await answerTab(ports(ferry.herald, { pause }), TAB, true);
    expect(answer).toMatchObject({ context: { stage: 'whole' } });
    // Coverage, three readings, aligning, facts, the wording of each, the ledger.
    expect(pause.mock.calls.length).toBeGreaterThan(6);
  });

  test('keeps nothing between two answers', async () => {
    let [page, held] = [ferry.herald, others];
    const given = ports(page, {
      readTab: async () => ({ kind: 'article', article: page }),
      corpus: async () => corpusOf(held),
    });
    expect(await answerTab(given, TAB, true)).toMatchObject({ held: 2, context: { page } });
    [page, held] = [ferry.courier, [ferry.herald]];
    expect(await answerTab(given, TAB, true)).toMatchObject({ held: 1, context: { page } });
  });
});

test('only a comparison has a badge', () => {
  const detection = { topic: null, score: 0, evidence: [] };
  expect(badgeOf({ kind: 'no-access' })).toBe('');
  expect(badgeOf({ kind: 'corpus-empty' })).toBe('');
  expect(badgeOf({ kind: 'corpus-damaged', expected: 3, found: 0 })).toBe('');
  expect(badgeOf({ kind: 'not-topic', detection, title: '', held: 5 })).toBe('');
  expect(badgeOf({ kind: 'nothing-on-event', detection, title: '', held: 5, pageHeld: false })).toBe('');
});
