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
      'The one article held here is not on this event',
    ],
    [{ kind: 'not-topic', detection, title: 'A headline', held: 5 }, 'Not on a topic kept here'],
    [
      { kind: 'not-article', title: 'A headline', reason: 'There was nothing to read.' },
      'There was nothing to read.',
    ],
    [{ kind: 'no-access' }, 'The browser keeps Lateral out'],
    [{ kind: 'corpus-empty' }, 'No articles are held here yet'],
    [{ kind: 'corpus-damaged', expected: 5, found: 3 }, '5 articles should be held here, 3 can be read'],
    [{ kind: 'failed', message: 'The tab was closed.' }, 'The tab was closed.'],
  ])('names the state %j and offers a way on', (answer, words) => {
    expect(show(answer)).toContain(words);
    if ('title' in answer) expect(root.textContent).toContain('A headline');
    root.querySelector('button')?.click();
    const [called, other] =
      answer.kind === 'not-topic'
        ? [actions.readAnyTopic, actions.retry]
        : [actions.retry, actions.readAnyTopic];
    expect(called).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
  });

  it('says that it reads only when that takes time', () => {
    expect(show(null)).not.toContain('Reading this page');
    expect(show('loading')).toContain('Reading this page');
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Reading this page');
  });
});
