import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';
import type { Answer } from '../../../../src/messages/protocol.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { PopupState } from '../../../../src/ui/popup/popup-state.ts';
import { article, context, fact, report } from './sample-context.ts';

const detection = { topic: null, score: 0, evidence: [] };
const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

let root: HTMLElement;
const actions = { retry: vi.fn(), readAnyTopic: vi.fn(), restore: vi.fn() };

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function show(state: PopupState): string {
  render(<Popup state={state} actions={actions} />, root);
  return root.textContent ?? '';
}

function compared(of: Context): Answer {
  return { kind: 'context', context: of, detection, held: 4 };
}

const rendered = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Popup', () => {
  const shared = fact('here', 3, true, [report('page'), report('b'), report('d', 'possible')]);

  it('shows facts by outlet as a table that can be heard', () => {
    show(compared(context([shared])));
    expect([...root.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col')).toBe(
      true,
    );
    const row = root.querySelector('tbody tr')!;
    expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
    const heard = [...row.querySelectorAll('td .unseen')].map((cell) => cell.textContent);
    // Page Post, Copy Courier, Daily Bee, The Dove.
    expect(heard).toEqual(['strong match', 'not found', 'strong match', 'possible match']);
  });

  it('opens a row to the passages of every article that carries the fact', async () => {
    show(compared(context([shared])));
    const toggle = root.querySelector<HTMLElement>('.fact-toggle')!;
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.click();
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const outlets = [...root.querySelectorAll('.fact .source-outlet')].map((each) => each.textContent);
    expect(outlets).toEqual(['Page Post', 'Daily Bee', 'The Dove']);
    const headlines = [...root.querySelectorAll('.fact .source-headline .receipt')];
    expect(headlines.map((each) => each.textContent)).toEqual(['Title of b', 'Title of d']);
  });

  it('closes an opened row by Escape and gives the focus back to its button', async () => {
    show(compared(context([shared])));
    const toggle = root.querySelector<HTMLElement>('.fact-toggle')!;
    toggle.click();
    await rendered();
    const focus = vi.spyOn(toggle, 'focus');
    const press = (key: string) => {
      const event = new (root.ownerDocument.defaultView as Window & typeof globalThis).Event('keydown', {
        bubbles: true,
        cancelable: true,
      });
      Object.assign(event, { key });
      root.querySelector('.fact .source')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press('a')).toBe(false);
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(press('Escape')).toBe(true);
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(focus).toHaveBeenCalledOnce();
  });

  it('keeps what is possibly shared in a section of its own, after what surely is', () => {
    const possibly = fact('p', 1, true, [report('page'), report('b', 'possible')]);
    show(compared(context([possibly, shared])));
    const sections = [...root.querySelectorAll('.section')].map((section) => [
      section.querySelector('h2')?.firstChild?.textContent?.trim(),
      ...[...section.querySelectorAll('.counts')].map((counts) => counts.textContent),
    ]);
    expect(sections.slice(0, 2)).toEqual([
      ['Reported here and elsewhere', '3 outlets (1 possible) · 3 origins'],
      ['Possibly reported here and elsewhere', '2 outlets (1 possible) · 1 origin'],
    ]);
  });

  it('lists the headlines of the others word for word, closed, with mark, date and original', () => {
    const base = context([shared]);
    const articles = [
      article('b', 'Daily Bee', {
        title: hostile,
        published: '2022-12-20',
        url: 'https://www.bee.example/putin',
      }),
      article('c', 'Copy Courier', { title: ' ' }),
    ];
    show(compared({ ...base, articles }));
    const list = root.querySelector('.headlines')!;
    expect(list.hasAttribute('open')).toBe(false);
    const rows = [...list.querySelectorAll('li')].map((row) => ({
      outlet: row.querySelector('.mark')?.getAttribute('title'),
      headline: row.querySelector('.receipt, .no-headline')?.textContent,
      date: row.querySelector('.source span')?.textContent,
      link: row.querySelector('a')?.getAttribute('href') ?? null,
    }));
    expect(rows).toEqual([
      { outlet: 'Copy Courier', headline: 'Without a headline', date: 'date not known', link: null },
      { outlet: 'Daily Bee', headline: hostile, date: '20 Dec 2022', link: 'https://www.bee.example/putin' },
    ]);
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
  });

  it.each([
    [
      1,
      2,
      'Not found in the 3 other articles held on this event. 2 more sentences of this page are too close',
    ],
    [1, 0, 'Not found in the 3 other articles held on this event.'],
    [0, 1, '1 sentence of this page is too close to call.'],
    [0, 0, null],
  ])('says under "Only here" with %i listed and %i undecided: %s', (listed, undecided, said) => {
    const onlyHere = [{ start: 0, end: 8 }].slice(0, listed);
    show(compared(context([shared], { onlyHere, undecided })));
    const section = [...root.querySelectorAll('.section')].find((each) =>
      each.querySelector('h2')?.textContent?.startsWith('Only here'),
    );
    const note = section?.querySelector('.note')?.textContent ?? null;
    if (said === null || undecided === 0) expect(note).toBe(said);
    else expect(note).toContain(said);
    expect(section?.querySelectorAll('.row').length ?? 0).toBe(listed);
  });

  it('shows the event’s day only on a page that gives a date itself', () => {
    const dated = context([shared]);
    show(compared({ ...dated, page: { ...dated.page, published: '2022-12-20' } }));
    expect(root.querySelector('.folio')?.textContent).toContain('19 December 2022');
    show(compared({ ...dated, page: { ...dated.page, id: 'other', published: 'yesterday' } }));
    expect(root.querySelector('.folio')?.textContent).toBe('Lateralundated page');
  });

  it('says which articles held on the event were left out', () => {
    const base = context([shared]);
    const text = show(compared({ ...base, event: { ...base.event, leftOut: 2 } }));
    expect(text).toContain('2 more held on this event are not compared.');
  });

  it('keeps the words "same text" on one line with the outlet that they tie', () => {
    show(compared(context([shared])));
    const ties = [...root.querySelectorAll('.tie')];
    expect(
      ties.map((tie) => tie.closest('.outlet-named')?.querySelector('.outlet-name')?.textContent),
    ).toEqual(['Copy Courier']);
  });

  it.each([
    ['title', 2, 'the words counted against a topic outweigh'],
    ['title', 1, 'too few of the names'],
    ['body', 9, 'too few of the names'],
  ] as const)('gives the reason that fits: words against in the %s, %i times', (field, count, reason) => {
    const evidence = [
      { subject: 'putin', alias: 'putin*', field: 'body', count: 1, weight: 1 },
      { subject: 'against', alias: 'champions league', field, count, weight: -0.8 },
    ] as const;
    show({ kind: 'not-topic', detection: { ...detection, evidence }, title: 'Goals', held: 5 });
    expect(root.textContent).toContain(reason);
    expect(root.textContent).toContain('putin… (text, 1×)');
    expect(root.querySelector('.seen + p + .state-actions > button')).not.toBeNull();
  });

  it('folds a section to three rows and unfolds it', async () => {
    const facts = [1, 2, 3, 4, 5].map((n) => fact(`f${n}`, 1, false, [report('b')]));
    show(compared(context(facts)));
    expect(root.querySelectorAll('.section .row')).toHaveLength(3 + 1);
    const more = root.querySelector<HTMLElement>('.section > .link-button')!;
    expect(more.textContent).toContain('2 more');
    const focused: unknown[] = [];
    const prototype = Object.getPrototypeOf(Object.getPrototypeOf(root.querySelector('.row')));
    vi.spyOn(prototype, 'focus').mockImplementation(function (this: unknown) {
      focused.push(this);
    });
    more.click();
    await rendered();
    const rows = [...root.querySelectorAll('.section .row')];
    expect(rows).toHaveLength(5 + 1);
    expect(focused).toEqual([rows[3]]);
  });

  it('shows page text as text, and links nothing but the web', async () => {
    const evil = article('b', hostile, { title: hostile, text: hostile, url: 'javascript:alert(1)' });
    const span = { article: 'b', start: 0, end: hostile.length, strength: 'strong' as const, reasons: [] };
    const base = context([fact('f', 1, false, [span])]);
    const page = { ...base.page, title: hostile };
    expect(show(compared({ ...base, page, articles: [evil], coverage: [] }))).toContain(hostile);
    root.querySelector<HTMLElement>('.fact-toggle')?.click();
    await rendered();
    expect(root.querySelectorAll('img, script, a')).toHaveLength(0);
  });

  it('says whether nothing goes beyond the page or nothing was matched at all', () => {
    expect(show(compared(context([shared])))).toContain('No further shared fact was found in the 3 other');
    expect(show(compared(context([])))).toContain('no passages of these 3 articles were matched');
  });

  it.each<[Answer, string]>([
    [
      { kind: 'nothing-on-event', detection, title: 'A headline', held: 1 },
      'The one article held here was not found to be on this event',
    ],
    [
      { kind: 'nothing-on-event', detection, title: 'A headline', held: 5 },
      'No article on this event was found among the 5 held here',
    ],
    [{ kind: 'not-topic', detection, title: 'A headline', held: 5 }, 'Not on a topic kept here'],
    [
      { kind: 'not-article', title: 'A headline', reason: 'There was nothing to read.' },
      'There was nothing to read.',
    ],
    [{ kind: 'no-access' }, 'The browser keeps Lateral out'],
    [{ kind: 'corpus-empty' }, 'The starter articles should have been put in place'],
    [{ kind: 'corpus-damaged', expected: 5, found: 3 }, '5 articles should be held here, 3 can be read'],
    [{ kind: 'failed', message: 'The tab was closed.' }, 'The tab was closed.'],
  ])('names the state %j and offers a way on', (answer, words) => {
    expect(show(answer)).toContain(words);
    if ('title' in answer) expect(root.textContent).toContain('A headline');
    root.querySelector('button')?.click();
    const first =
      answer.kind === 'not-topic' ? 'readAnyTopic' : answer.kind === 'corpus-damaged' ? 'restore' : 'retry';
    for (const [name, action] of Object.entries(actions)) {
      expect(action, name).toHaveBeenCalledTimes(name === first ? 1 : 0);
    }
  });

  it('says that it reads only when that takes time', () => {
    expect(show(null)).not.toContain('Reading this page');
    expect(show('loading')).toContain('Reading this page');
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Reading this page');
  });
});
