import { describe, expect, test, vi } from 'vitest';
import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import { MOST_LOOKED_UP } from '../../../src/background/answer-entries.ts';
import type { AnswerPorts } from '../../../src/background/answer-ports.ts';
import { answerTab, badgeOf } from '../../../src/background/answer-tab.ts';
import { badgeTip } from '../../../src/background/badge-words.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { contextSteps } from '../../../src/core/context/build-context.ts';
import { coverageSteps } from '../../../src/core/context/coverage-steps.ts';
import { NOTHING_SET } from '../../../src/core/topic/page-settings.ts';
import { type Corpus, CorpusDamaged } from '../../../src/corpus/store/corpus.ts';
import type { PageReading } from '../../../src/messages/protocol.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { ferry, read, tables } from '../core/sample-event.ts';

const TAB = 7;
const PAGE = { kind: 'page', anyTopic: false } as const;
const ANY = { kind: 'page', anyTopic: true } as const;
const ADDRESS = 'https://www.herald.example/today';
const others = [ferry.courier, ferry.evening];
const eventTables = { rarity: tables.rarity, lexicon: { languages: lexicon.languages } };

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
    readSelection: async () => '',
    address: async () => ADDRESS,
    mayRead: async () => true,
    settings: async () => NOTHING_SET,
    cover: async (page, candidates) => coverageSteps(page, candidates, eventTables),
    corpus: async () => corpusOf(others, 40),
    compare: async (page, candidates) => contextSteps(page, candidates, tables, read),
    pause: async () => {},
    packs: [putinBelarus],
    ...given,
  };
}

describe('where a page is not looked at', () => {
  const off = { ...NOTHING_SET, sitesOff: ['herald.example'] };

  test('site-off: nothing is read of it, unless the reader asks for this page', async () => {
    const readTab = vi.fn(async () => ({ kind: 'article', article: ferry.herald }) as const);
    const given = ports(ferry.herald, { readTab, settings: async () => off });
    expect(await answerTab(given, TAB, PAGE)).toEqual({ kind: 'site-off', site: 'herald.example' });
    expect(readTab).not.toHaveBeenCalled();
    expect((await answerTab(given, TAB, ANY)).kind).toBe('context');
  });

  test('no-permission: where none is given any more, and nobody waits in the page', async () => {
    const readTab = vi.fn(async () => null);
    const given = ports(ferry.herald, { readTab, mayRead: async () => false, address: async () => null });
    expect(await answerTab(given, TAB, PAGE)).toEqual({ kind: 'no-permission' });
    expect(readTab).not.toHaveBeenCalled();
    // Of one page that the button let it into it has the address.
    const one = ports(ferry.herald, { mayRead: async () => false });
    expect((await answerTab(one, TAB, ANY)).kind).toBe('context');
  });

  test('a topic that is switched off takes no page, one of the reader’s own does', async () => {
    const topics = { off: [putinBelarus.id], own: [] };
    const given = ports(onTopic, { settings: async () => ({ ...NOTHING_SET, topics }) });
    expect((await answerTab(given, TAB, PAGE)).kind).toBe('not-topic');
    const own = {
      ...{ id: 'ferries', name: 'Ferries', version: 1, against: [], company: [], passing: [] },
      subjects: [{ id: 'ferry', names: [{ weight: 1, names: ['ferry', 'ferries'] }] }],
    };
    const settings = async () => ({ ...NOTHING_SET, topics: { off: [], own: [own] } });
    const answer = await answerTab(ports(ferry.herald, { settings }), TAB, PAGE);
    expect(answer).toMatchObject({ kind: 'context', detection: { topic: 'ferries' } });
  });
});

describe('what of a page is asked for', () => {
  const list: Extract<PageReading, { kind: 'entries' }> = {
    kind: 'entries',
    page: 'front-page',
    title: 'Today',
    outlet: 'The Other',
    lang: 'en',
    total: 9,
    entries: [ferry.herald, onTopic].map(({ title, text, published }) => ({
      ...{ title, text, published, url: 'https://other.example/a' },
    })),
  };
  const own = {
    ...{ id: 'ferries', name: 'Ferries', version: 1, against: [], company: [], passing: [] },
    subjects: [{ id: 'ferry', names: [{ weight: 1, names: ['ferry', 'ferries'] }] }],
  };
  const front = {
    readTab: async () => list,
    settings: async () => ({ ...NOTHING_SET, topics: { off: [], own: [own] } }),
  };

  test('entries: those of a front page that others report, and how many were looked up', async () => {
    const answer = await answerTab(ports(ferry.herald, front), TAB, PAGE);
    expect(answer).toMatchObject({
      ...{ kind: 'entries', page: 'front-page', title: 'Today', total: 9, lookedUp: 2, held: 40 },
      found: [{ title: ferry.herald.title, otherOutlets: 2 }],
    });
    if (answer.kind !== 'entries') throw new Error(answer.kind);
    expect(answer.found[0]!.coverage.map(({ title }) => title).sort()).toEqual(
      others.map(({ title }) => title).sort(),
    );
    expect(badgeOf(answer)).toBe('1');
    expect(badgeTip(answer)).toBe('1 headline here is on an event that you hold coverage of');
  });

  test('entries: a page full of them is looked up to a limit', async () => {
    const entries = Array.from({ length: MOST_LOOKED_UP + 5 }, () => list.entries[0]!);
    const lookUp = vi.fn(async () => []);
    const corpus = async () => ({ ...corpusOf(others), lookUp });
    const readTab = async () => ({ ...list, entries });
    const answer = await answerTab(ports(ferry.herald, { ...front, readTab, corpus }), TAB, PAGE);
    expect(answer).toMatchObject({ lookedUp: MOST_LOOKED_UP, found: [] });
    expect(lookUp).toHaveBeenCalledTimes(MOST_LOOKED_UP);
    expect(badgeOf(answer)).toBe('');
  });

  test('one entry is compared like an article; one that is gone leads back to all', async () => {
    const entry = { kind: 'entry', title: ferry.herald.title } as const;
    expect(await answerTab(ports(ferry.herald, front), TAB, entry)).toMatchObject({
      ...{ kind: 'context', of: 'entry', context: { page: { title: entry.title, outlet: 'The Other' } } },
    });
    expect(await answerTab(ports(ferry.herald, front), TAB, { ...entry, title: 'Gone' })).toMatchObject({
      kind: 'entries',
    });
  });

  test('a selected passage is compared by itself, with the day and language of its page', async () => {
    const readSelection = vi.fn(async () => `  ${ferry.herald.text}\n`);
    const selection = { kind: 'selection', frameId: 3 } as const;
    const answer = await answerTab(ports(ferry.herald, { readSelection }), TAB, selection);
    expect(readSelection.mock.calls).toEqual([[TAB, 3]]);
    expect(answer).toMatchObject({
      ...{ kind: 'context', of: 'selection' },
      context: {
        page: { title: '', text: ferry.herald.text, published: ferry.herald.published, url: ADDRESS },
      },
    });
  });

  test('no-selection: hardly a word, or nothing that may be read', async () => {
    const selection = { kind: 'selection', frameId: 0 } as const;
    for (const selected of ['', '  the ferry  ', null]) {
      const given = ports(ferry.herald, { readSelection: async () => selected });
      expect(await answerTab(given, TAB, selection)).toEqual({ kind: 'no-selection' });
    }
  });
});

describe('the answer for a tab', () => {
  test('reads the tab that was asked for', async () => {
    const readTab = vi.fn(async () => null);
    await answerTab(ports(ferry.herald, { readTab }), TAB, ANY);
    expect(readTab.mock.calls).toEqual([[TAB]]);
  });

  test('no-access: the browser does not let anybody read it, and the corpus is left alone', async () => {
    const corpus = vi.fn(async () => corpusOf([]));
    const answer = await answerTab(ports(ferry.herald, { readTab: async () => null, corpus }), TAB, PAGE);
    expect(answer).toEqual({ kind: 'no-access' });
    expect(corpus).not.toHaveBeenCalled();
  });

  test('not-article: as what the reader took the page for', async () => {
    const page = { kind: 'not-article', page: 'other', title: 'Contact' } as const;
    const readTab = async () => page;
    expect(await answerTab(ports(ferry.herald, { readTab }), TAB, ANY)).toEqual(page);
  });

  test('not-topic: and compared after all when the reader asks for it', async () => {
    const answer = await answerTab(ports(ferry.herald), TAB, PAGE);
    expect(answer).toMatchObject({ kind: 'not-topic', title: ferry.herald.title, held: 40 });
    expect((await answerTab(ports(ferry.herald), TAB, ANY)).kind).toBe('context');
  });

  test('context: the comparison, and how many articles stand behind it', async () => {
    const answer = await answerTab(ports(ferry.herald), TAB, ANY);
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
    const answer = await answerTab(ports(onTopic), TAB, PAGE);
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
    const answer = await answerTab(ports(onTopic, { corpus }), TAB, PAGE);
    expect(answer).toMatchObject({ kind: 'nothing-on-event', pageHeld: true });
  });

  test('a page is not held where what is held of it has other words or another headline', async () => {
    for (const older of [{ text: `${onTopic.text} More.` }, { title: 'Putin in Minsk' }]) {
      const corpus = async () => corpusOf([{ ...onTopic, ...older }]);
      const answer = await answerTab(ports(onTopic, { corpus }), TAB, PAGE);
      expect(answer).toMatchObject({ kind: 'nothing-on-event', pageHeld: false });
    }
  });

  test('corpus-empty: nothing is held at all', async () => {
    const corpus = async () => corpusOf([]);
    expect(await answerTab(ports(onTopic, { corpus }), TAB, PAGE)).toEqual({ kind: 'corpus-empty' });
  });

  test('corpus-damaged: never shown as empty, with both numbers', async () => {
    const corpus = () => Promise.reject(new CorpusDamaged(3_000, 69));
    const answer = await answerTab(ports(onTopic, { corpus }), TAB, PAGE);
    expect(answer).toEqual({ kind: 'corpus-damaged', expected: 3_000, found: 69 });
    // A large corpus finds out only when its index names what is not there.
    const late = async () => ({
      ...corpusOf(others),
      lookUp: () => Promise.reject(new CorpusDamaged(3_000, 69)),
    });
    expect(await answerTab(ports(onTopic, { corpus: late }), TAB, PAGE)).toEqual(answer);
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
    await expect(answerTab(ports(onTopic, broken), TAB, PAGE)).rejects.toThrow('It broke.');
  });

  test('for a badge the coverage is enough: the count is the same', async () => {
    const compare: AnswerPorts['compare'] = async (page, candidates) =>
      coverageSteps(page, candidates, eventTables);
    const badge = await answerTab(ports(ferry.herald, { compare }), TAB, ANY);
    expect(badgeOf(badge)).toBe('2');
    expect(badge).toMatchObject({ context: { stage: 'coverage', facts: [] } });
  });

  test('others are answered between the slices', async () => {
    const pause = vi.fn(async () => {});
    const answer = await answerTab(ports(ferry.herald, { pause }), TAB, ANY);
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
    expect(await answerTab(given, TAB, ANY)).toMatchObject({ held: 2, context: { page } });
    [page, held] = [ferry.courier, [ferry.herald]];
    expect(await answerTab(given, TAB, ANY)).toMatchObject({ held: 1, context: { page } });
  });
});

test('only a comparison has a badge', () => {
  const detection = { topic: null, score: 0, evidence: [] };
  expect(badgeOf({ kind: 'no-access' })).toBe('');
  expect(badgeOf({ kind: 'corpus-empty' })).toBe('');
  expect(badgeOf({ kind: 'corpus-damaged', expected: 3, found: 0 })).toBe('');
  expect(badgeOf({ kind: 'not-topic', detection, title: '', held: 5 })).toBe('');
  expect(
    badgeOf({ kind: 'nothing-on-event', of: 'page', detection, title: '', held: 5, pageHeld: false }),
  ).toBe('');
});
