import { expect, test } from 'vitest';
import type { EntriesAnswer } from '../../../../src/messages/protocol.ts';
import { compared, popupStage } from '../popup/popup-stage.tsx';
import { context, fact, report } from '../popup/sample-context.ts';

const stage = popupStage();
const answer: EntriesAnswer = {
  kind: 'entries',
  page: 'front-page',
  title: 'The Herald today',
  total: 40,
  lookedUp: 3,
  held: 12,
  found: [
    {
      title: 'Ferry aground',
      published: '2024-03-05T08:00:00Z',
      url: 'https://herald.example/ferry',
      coverage: ['A', 'B', 'C', 'D', 'E', 'F', 'A'].map((outlet) => ({ outlet, title: `${outlet} on it` })),
      otherOutlets: 6,
    },
    {
      title: 'Bridge opened',
      published: null,
      url: null,
      coverage: [{ outlet: '', title: '' }],
      otherOutlets: 1,
    },
  ],
};

test('the headlines that others report, with who does', () => {
  const words = stage.show(answer, 'herald.example');
  expect(words).toContain(
    '2 headlines here are on events that you hold coverage of (3 on a topic looked up)',
  );
  expect(words).toContain('5 Mar 2024 · 6 other outlets: A, B, C, D, E, …');
  expect(words).toContain('1 other outlet: Unnamed outlet');
  expect(words).toContain('Switch off on herald.example');
  const links = [...stage.root.querySelectorAll('.entry a')];
  expect(
    links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
  ).toEqual([['Ferry aground', 'https://herald.example/ferry', 'noreferrer noopener']]);
});

test('one of them is compared, and leads back to all', () => {
  stage.show(answer);
  const compare = [...stage.root.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Compare',
  );
  expect(compare.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Compare: Ferry aground',
    'Compare: Bridge opened',
  ]);
  (compare[1] as HTMLElement).click();
  expect(stage.actions.readEntry.mock.calls).toEqual([['Bridge opened']]);

  const one = compared(context([]));
  if (one.kind !== 'context') throw new Error(one.kind);
  expect(stage.show({ ...one, of: 'entry' })).toContain('From this page');
  expect(stage.root.querySelector('.keep-page')).toBeNull();
  (stage.root.querySelector('.back button') as HTMLElement).click();
  expect(stage.actions.readEntries).toHaveBeenCalledOnce();
});

test('a selected passage stands where the headline would', () => {
  const one = compared(context([]));
  if (one.kind !== 'context') throw new Error(one.kind);
  const page = { ...one.context.page, title: '', text: 'Many words. '.repeat(60) };
  stage.show({ ...one, of: 'selection', context: { ...one.context, page } });
  expect(stage.root.querySelector('.header-of')?.textContent).toBe('The selected passage');
  const headline = stage.root.querySelector('h1')?.textContent ?? '';
  expect(headline.startsWith('Many words. Many words.') && headline.endsWith('…')).toBe(true);
  expect(headline.length).toBeLessThan(170);
});

test('what a selected passage does not say is no finding', () => {
  const one = compared(context([fact('f', 2, false, [report('b'), report('c')])]));
  if (one.kind !== 'context') throw new Error(one.kind);
  expect(stage.show(one)).toContain('Reported elsewhere, not found here');
  expect(stage.show({ ...one, of: 'selection' })).not.toContain('not found here');
});
