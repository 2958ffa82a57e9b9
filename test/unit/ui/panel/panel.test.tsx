import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../src/messages/protocol.ts';
import type { InPage } from '../../../../src/ui/comparison/fact-actions.ts';
import { Panel } from '../../../../src/ui/panel/panel.tsx';
import type { SurfaceActions, SurfaceState } from '../../../../src/ui/surface/surface-state.ts';
import { compared, hostile, rendered } from '../popup/popup-stage.tsx';
import { article, context, fact, report } from '../popup/sample-context.ts';

const actions = new Proxy({} as SurfaceActions, { get: () => vi.fn() });
let root: HTMLElement;
/** The rows that the reader was taken to. */
const ledTo: string[] = [];
const inPage = { has: vi.fn(() => true), show: vi.fn() } satisfies InPage;

beforeEach(() => {
  const { document, HTMLElement } = parseHTML(
    '<!doctype html><html><body><div id="root"></div></body></html>',
  );
  vi.stubGlobal('document', document);
  // Nothing has a place here.
  Object.assign(HTMLElement.prototype, {
    scrollIntoView(this: HTMLElement) {
      ledTo.push(this.id);
    },
  });
  ledTo.length = 0;
  root = document.getElementById('root') as unknown as HTMLElement;
});
afterEach(async () => {
  render(null, root);
  // What a view does after it was drawn needs the document.
  await rendered();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const show = (
  state: SurfaceState,
  more: { inPage?: InPage; chosen?: { fact: string | null; start: number } } = {},
) =>
  render(
    <Panel
      state={state}
      site={null}
      actions={actions}
      inPage={more.inPage ?? null}
      chosen={more.chosen ?? null}
    />,
    root,
  );
const told = (n: number) =>
  context(
    Array.from({ length: n }, (_, i) => fact(`f${i}`, 2, true, [report('page'), report('b')])),
    { onlyHere: [{ start: 9, end: 15 }] },
  );
const rows = () => [...root.querySelectorAll('.row')].map(({ id }) => id);
const press = (element: Element | null) =>
  element?.dispatchEvent(new element.ownerDocument.defaultView!.Event('click', { bubbles: true }));

describe('the panel', () => {
  it('lists every finding, under the heading of its kind', () => {
    show(compared(told(7)));
    expect(rows()).toEqual([...Array.from({ length: 7 }, (_, i) => `row-f${i}`), 'row-only 9', 'row-copy']);
    expect([...root.querySelectorAll('.section h2')].map((one) => one.textContent)).toEqual([
      'Reported here and elsewhere 7',
      'Only here 1',
      'Same text 1',
    ]);
  });

  it('shows a fact in the page when it is opened, not when it is closed', async () => {
    show(compared(told(1)), { inPage });
    press(root.querySelector('.fact-toggle'));
    await rendered();
    expect(inPage.show.mock.calls).toEqual([
      [expect.objectContaining({ article: 'page', start: 0, end: 8 })],
    ]);
    press(root.querySelector('.fact-toggle'));
    await rendered();
    expect(inPage.show).toHaveBeenCalledTimes(1);
  });

  it('offers no way into a page that was not found, nor from a passage of it', async () => {
    show(compared(told(1)));
    expect(root.querySelectorAll('.show-in-page')).toHaveLength(0);
    show({ ...(compared(told(1)) as Extract<Answer, { kind: 'context' }>), of: 'selection' }, { inPage });
    expect(root.querySelectorAll('.show-in-page')).toHaveLength(0);
  });

  it('opens the fact of a sentence that was chosen in the page', async () => {
    const answer = compared(told(3));
    show(answer, { chosen: { fact: 'f2', start: 0 } });
    await rendered();
    await rendered();
    expect(root.querySelector('.fact-toggle[aria-expanded="true"]')?.id).toBe('fact-f2');
  });

  it('draws the first of many findings at once and the others after them', async () => {
    show(compared(told(50)));
    const rows = () => root.querySelectorAll('.section:first-of-type .row').length;
    expect(root.querySelector('.section .section-count')?.textContent).toBe('50');
    expect(rows()).toBe(8);
    await vi.waitFor(() => expect(rows()).toBe(50), 5_000);
    expect(new Set([...root.querySelectorAll('.row')].map((row) => row.id)).size).toBe(52);
  });

  it('leads to a finding that is not drawn yet', async () => {
    const answer = compared(told(50));
    show(answer, { chosen: { fact: 'f49', start: 0 } });
    await vi.waitFor(() => expect(ledTo).toEqual(['row-f49']));
  });

  it('says that a page was not read, and shows words of a page as words', () => {
    show({ kind: 'not-read' });
    expect(root.textContent).toContain('This page was not read');
    show(compared(context([], { page: article('page', hostile, { title: hostile }) })));
    expect(root.textContent).toContain(hostile);
    expect(root.querySelectorAll('script, img')).toHaveLength(0);
  });
});
