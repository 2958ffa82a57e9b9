import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/messages/protocol.ts';
import { detection, popupStage, rendered } from '../popup/popup-stage.tsx';

const stage = popupStage();

const FIRST_ACTION: Readonly<Record<string, string>> = {
  'not-topic': 'readAnyTopic',
  'corpus-empty': 'openCorpus',
  'corpus-damaged': 'openCorpus',
  'no-selection': 'readAnyTopic',
  'site-off': 'switchSite',
  'no-permission': 'askToRead',
};

const entries = {
  kind: 'entries',
  page: 'front-page',
  title: 'A headline',
  total: 40,
  lookedUp: 2,
  found: [],
  held: 5,
} as const;

describe('EmptyState', () => {
  it.each([
    ['title', 2, 'the words counted against a topic outweigh'],
    ['title', 1, 'too few of the names'],
    ['body', 9, 'too few of the names'],
  ] as const)('gives the reason that fits: words against in the %s, %i times', (field, count, reason) => {
    const evidence = [
      { subject: 'putin', alias: 'putin*', field: 'body', count: 1, weight: 1 },
      { subject: 'against', alias: 'champions league', field, count, weight: -0.8 },
    ] as const;
    stage.show({ kind: 'not-topic', detection: { ...detection, evidence }, title: 'Goals', held: 5 });
    expect(stage.root.textContent).toContain(reason);
    expect(stage.root.textContent).toContain('putin… (text, 1×)');
    expect(stage.root.querySelector('.seen + p + .state-actions > button')).not.toBeNull();
  });

  it.each<[Answer, string]>([
    [
      { kind: 'nothing-on-event', of: 'page', detection, title: 'A headline', held: 1, pageHeld: false },
      'The one article held here was not found to be on this event',
    ],
    [
      { kind: 'nothing-on-event', of: 'page', detection, title: 'A headline', held: 5, pageHeld: false },
      'No article on this event was found among the 5 held here',
    ],
    [{ kind: 'not-topic', detection, title: 'A headline', held: 5 }, 'Not on a topic kept here'],
    [{ kind: 'not-article', page: 'forum', title: 'A headline' }, 'This page is a discussion'],
    [{ kind: 'no-access' }, 'The browser keeps Lateral out'],
    [entries, 'This page has 40 headlines, 2 of them on a topic kept here'],
    [{ ...entries, page: 'live-blog' }, 'No update here is on an event held here'],
    [{ kind: 'no-selection' }, 'Hardly anything is selected'],
    [{ kind: 'site-off', site: 'news.example' }, 'Switched off on news.example'],
    [{ kind: 'no-permission' }, 'The permission to read pages was withdrawn'],
    [{ kind: 'corpus-empty' }, 'Open your corpus to bring in articles'],
    [{ kind: 'corpus-damaged', expected: 5, found: null }, '5 articles should be held here; the record'],
    [{ kind: 'corpus-damaged', expected: 5, found: 3 }, '5 articles should be held here, 3 can be read'],
    [{ kind: 'failed', message: 'The tab was closed.' }, 'The tab was closed.'],
  ])('names the state %j and offers a way on', (answer, words) => {
    expect(stage.show(answer)).toContain(words);
    if ('title' in answer) expect(stage.root.textContent).toContain('A headline');
    stage.root.querySelector('button')?.click();
    const first = FIRST_ACTION[answer.kind] ?? 'retry';
    for (const [name, action] of Object.entries(stage.actions)) {
      expect(action, name).toHaveBeenCalledTimes(name === first ? 1 : 0);
    }
  });

  it('says so where the permission is not given again', async () => {
    stage.actions.askToRead.mockResolvedValueOnce(false);
    stage.show({ kind: 'no-permission' });
    stage.root.querySelector('button')?.click();
    await rendered();
    expect(stage.root.textContent).toContain('It was not allowed.');
  });

  it('lets a site be read once, or switched on again', () => {
    stage.show({ kind: 'site-off', site: 'news.example' });
    const [on, once] = stage.root.querySelectorAll('button');
    on?.click();
    expect(stage.actions.switchSite.mock.calls).toEqual([[false]]);
    once?.click();
    expect(stage.actions.readAnyTopic).toHaveBeenCalledOnce();
  });

  it('switches the site of a page off that was looked at, and of no other', () => {
    stage.show({ kind: 'not-article', page: 'other', title: '' }, 'news.example');
    const off = [...stage.root.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('Switch off on news.example'),
    );
    off?.click();
    expect(stage.actions.switchSite.mock.calls).toEqual([[true]]);
    expect(stage.show({ kind: 'no-access' }, 'news.example')).not.toContain('Switch off');
    expect(stage.show({ kind: 'site-off', site: 'news.example' }, 'news.example')).not.toContain(
      'Switch off on',
    );
  });
});
