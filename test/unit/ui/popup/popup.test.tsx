import { describe, expect, it, vi } from 'vitest';
import { compared, hostile, popupStage, rendered } from './popup-stage.tsx';
import { article, context, fact, report } from './sample-context.ts';

const stage = popupStage();

/** Presses a key within the open row; whether something was done for it. */
function press(key: string): boolean {
  const { Event } = stage.root.ownerDocument.defaultView as Window & typeof globalThis;
  const event = new Event('keydown', { bubbles: true, cancelable: true });
  Object.assign(event, { key });
  stage.root.querySelector('.fact .source')!.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('Popup', () => {
  const shared = fact('here', 3, true, [report('page'), report('b'), report('d', 'possible')]);

  it('shows facts by outlet as a table that can be heard', () => {
    stage.show(compared(context([shared])));
    expect(
      [...stage.root.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col'),
    ).toBe(true);
    const row = stage.root.querySelector('tbody tr')!;
    expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
    const heard = [...row.querySelectorAll('td .unseen')].map((cell) => cell.textContent);
    // Page Post, Copy Courier, Daily Bee, The Dove.
    expect(heard).toEqual(['reported', 'not found', 'reported', 'possibly reported']);
  });

  it('opens a row to the passages of every article that carries the fact', async () => {
    stage.show(compared(context([shared])));
    const toggle = stage.root.querySelector<HTMLElement>('.fact-toggle')!;
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.click();
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const outlets = [...stage.root.querySelectorAll('.fact .source-outlet')].map((each) => each.textContent);
    expect(outlets).toEqual(['Page Post', 'Daily Bee', 'The Dove']);
    const headlines = [...stage.root.querySelectorAll('.fact .source-headline .receipt')];
    expect(headlines.map((each) => each.textContent)).toEqual(['Title of b', 'Title of d']);
  });

  it('closes an opened row by Escape and gives the focus back to its button', async () => {
    stage.show(compared(context([shared])));
    const toggle = stage.root.querySelector<HTMLElement>('.fact-toggle')!;
    toggle.click();
    await rendered();
    const focus = vi.spyOn(toggle, 'focus');
    expect(press('a')).toBe(false);
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(press('Escape')).toBe(true);
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(focus).toHaveBeenCalledOnce();
  });

  it('closes a row by an Escape that comes with the very picture in which it is open', async () => {
    stage.show(compared(context([shared])));
    const toggle = stage.root.querySelector<HTMLElement>('.fact-toggle')!;
    toggle.click();
    for (let i = 0; i < 100 && toggle.getAttribute('aria-expanded') !== 'true'; i++) await null;
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(press('Escape')).toBe(true);
    await rendered();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps what is possibly shared in a section of its own, after what surely is', () => {
    const possibly = fact('p', 1, true, [report('page'), report('b', 'possible')]);
    stage.show(compared(context([possibly, shared])));
    const sections = [...stage.root.querySelectorAll('.section')].map((section) => [
      section.querySelector('h2')?.firstChild?.textContent?.trim(),
      ...[...section.querySelectorAll('.counts')].map((counts) => counts.textContent),
    ]);
    expect(sections.slice(0, 2)).toEqual([
      ['Reported here and elsewhere', '3 outlets (1 possible) · 3 origins'],
      ['Possibly reported here and elsewhere', '2 outlets (1 possible) · 1 origin'],
    ]);
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
    stage.show(compared(context([shared], { onlyHere, undecided })));
    const section = [...stage.root.querySelectorAll('.section')].find((each) =>
      each.querySelector('h2')?.textContent?.startsWith('Only here'),
    );
    const note = section?.querySelector('.note')?.textContent ?? null;
    if (said === null || undecided === 0) expect(note).toBe(said);
    else expect(note).toContain(said);
    expect(section?.querySelectorAll('.row').length ?? 0).toBe(listed);
  });

  it('folds a section to three rows and unfolds it', async () => {
    const facts = [1, 2, 3, 4, 5].map((n) => fact(`f${n}`, 1, false, [report('b')]));
    stage.show(compared(context(facts)));
    expect(stage.root.querySelectorAll('.section .row')).toHaveLength(3 + 1);
    const more = stage.root.querySelector<HTMLElement>('.section > .link-button')!;
    expect(more.textContent).toContain('2 more');
    const focused: unknown[] = [];
    const prototype = Object.getPrototypeOf(Object.getPrototypeOf(stage.root.querySelector('.row')));
    vi.spyOn(prototype, 'focus').mockImplementation(function (this: unknown) {
      focused.push(this);
    });
    more.click();
    await rendered();
    const rows = [...stage.root.querySelectorAll('.section .row')];
    expect(rows).toHaveLength(5 + 1);
    expect(focused).toEqual([rows[3]]);
  });

  it('shows page text as text, and links nothing but the web', async () => {
    const evil = article('b', hostile, { title: hostile, text: hostile, url: 'javascript:alert(1)' });
    const span = {
      article: 'b',
      start: 0,
      end: hostile.length,
      strength: 'strong' as const,
      score: null,
      heldBackBy: [],
      reasons: [],
    };
    const base = context([fact('f', 1, false, [span])]);
    const page = { ...base.page, title: hostile };
    expect(stage.show(compared({ ...base, page, articles: [evil], coverage: [] }))).toContain(hostile);
    stage.root.querySelector<HTMLElement>('.fact-toggle')?.click();
    await rendered();
    expect(stage.root.querySelectorAll('img, script, a')).toHaveLength(0);
  });

  it('says whether nothing goes beyond the page or nothing was matched at all', () => {
    expect(stage.show(compared(context([shared])))).toContain(
      'No further shared fact was found in the 3 other',
    );
    expect(stage.show(compared(context([])))).toContain('no passages of these 3 articles were matched');
  });

  it('says that it reads only when that takes time', () => {
    expect(stage.show(null)).not.toContain('Reading this page');
    expect(stage.show('loading')).toContain('Reading this page');
    expect(stage.root.querySelector('[role="status"]')?.textContent).toContain('Reading this page');
  });
});
