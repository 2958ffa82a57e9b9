import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';
import { InPanel } from '../../../../src/ui/pictures/in-panel.tsx';
import { OpenWide } from '../../../../src/ui/pictures/open-wide.tsx';
import { Pictures } from '../../../../src/ui/pictures/pictures.tsx';
import type { ContextAnswer } from '../../../../src/ui/surface/answer-view.tsx';
import type { SurfaceActions } from '../../../../src/ui/surface/surface-state.ts';
import { compared, hostile } from '../popup/popup-stage.tsx';
import { context, fact, report } from '../popup/sample-context.ts';
import { seedContext } from '../take-along/forms/seed-context.ts';

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const answerOf = (of: Context) => compared(of) as ContextAnswer;
const all = <Element extends HTMLElement>(selector: string) => [...root.querySelectorAll<Element>(selector)];
const untilShown = (selector: string, many: number) =>
  vi.waitFor(() => expect(all(selector).length).toBe(many), { timeout: 30_000 });
const press = async (button: HTMLElement) => {
  button.click();
  await new Promise((done) => setTimeout(done, 20));
};

test('five pictures, each with its title, and but for the matrix with its numbers', async () => {
  render(<Pictures answer={answerOf(seedContext('The Limited Times'))} />, root);
  await untilShown('.picture', 5);
  await untilShown('.drawn > svg', 4);
  expect(all('.picture h2').length).toBe(5);
  expect(all('.picture-thin').length).toBe(0);
  expect(all('.numbers').length).toBe(0);
  for (const folded of all('.picture details')) {
    (folded as HTMLDetailsElement).open = true;
    folded.dispatchEvent(
      new (folded.ownerDocument.defaultView as unknown as typeof globalThis).Event('toggle'),
    );
  }
  for (const picture of ['timeline', 'same-text', 'quoted', 'labels'])
    await vi.waitFor(() => expect(all(`.picture-${picture} .numbers tbody tr`).length).toBeGreaterThan(0));
  for (const svg of all('.drawn > svg')) {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).not.toBe('');
  }
});

test('a picture of too little says so', async () => {
  render(<Pictures answer={answerOf(context([]))} />, root);
  await untilShown('.picture', 5);
  expect(all('.picture-thin').length).toBe(5);
  expect(all('.save-picture').length).toBe(0);
});

test('whatever stands in a text is shown as text', async () => {
  const given = context([fact('one', 2, true, [report('page'), report('b')])]);
  const named = { ...given, page: { ...given.page, outlet: hostile, published: '2022-12-19' } };
  const articles = given.articles.map((each) => ({
    ...each,
    outlet: `${hostile} ${each.id}`,
    published: '2022-12-19',
  }));
  render(<Pictures answer={answerOf({ ...named, articles })} />, root);
  await untilShown('.picture', 5);
  expect(all('img, script').length).toBe(0);
  expect(root.textContent).toContain('onerror');
});

test('without a fact that was matched the timeline has times alone; without a date no note on dates', async () => {
  const dated = (published: string | null) => {
    const given = context([]);
    const articles = given.articles.map((each) => ({ ...each, published }));
    return answerOf({ ...given, page: { ...given.page, published }, articles });
  };
  render(<Pictures answer={dated('2022-12-19T10:00:00Z')} />, root);
  await untilShown('.picture-timeline svg[role=img]', 1);
  expect(all('.picture-timeline [data-row]').length).toBe(4);
  expect(all('.picture-timeline [data-carries]').length).toBe(0);
  expect(all('.picture-timeline')[0]!.textContent).not.toMatch(/[Ff]act|Carries/);
  expect(all('.picture-timeline .note').length).toBe(1);
  render(<Pictures answer={dated(null)} />, root);
  await untilShown('.picture-timeline .picture-thin', 1);
  expect(all('.picture-timeline .note').length).toBe(0);
});

test('the matrix says what its shapes mean; an opened fact has the mark of each outlet', async () => {
  const facts = [fact('one', 2, true, [report('page'), report('b'), report('d', 'possible')])];
  render(<Pictures answer={answerOf(context(facts))} />, root);
  await untilShown('.facts tbody tr', 1);
  const key = all('.picture-matrix .picture-key li').map((each) => each.textContent.trim());
  expect(key).toEqual(['reported', 'possibly reported', 'Empty: not found']);
  expect(all('.picture-matrix .picture-key svg').length).toBe(2);
  await press(all('.facts .matrix-fact')[0]!);
  expect(all('.facts-passages .report > .mark').map((each) => each.textContent)).toEqual(['PP', 'DB', 'DO']);
});

test('a fact that has room stands in its row from its beginning, a longer one from its telling part on', async () => {
  const short = 'This Sunday, Zelensky stressed that Ukraine is ready for all the possible scenarios.';
  const long = `${short.slice(0, -1)}, as he has said again and again in the weeks of that cold winter of the war.`;
  const rowOf = (text: string) => {
    const reasons = [{ kind: 'word' as const, text: 'scenarios', weight: 1 }];
    const one = fact('one', 2, true, [
      { ...report('page'), end: text.length },
      { ...report('b'), reasons },
    ]);
    const given = context([one]);
    return answerOf({ ...given, page: { ...given.page, text } });
  };
  const words = () => all('.facts tbody .receipt')[0]?.textContent;
  render(<Pictures answer={rowOf(short)} />, root);
  await vi.waitFor(() => expect(words()).toBe(short));
  render(<Pictures answer={rowOf(long)} />, root);
  await vi.waitFor(() => expect(words()).toMatch(/^….*scenarios/u));
});

test('heads sort the matrix and say so; a fact opens and closes its passages', async () => {
  const facts = [
    fact('few', 1, true, [report('page'), report('b')]),
    fact('many', 3, true, [report('page'), report('b'), report('d')]),
  ];
  render(<Pictures answer={answerOf(context(facts))} />, root);
  await untilShown('.facts tbody tr', 2);
  const origins = () => all('.facts tbody tr').map((row) => row.querySelector('.facts-number')?.textContent);
  const head = () => all('.facts-head-origins')[0]!;
  expect(head().getAttribute('aria-sort')).toBe('none');
  await press(head().querySelector('button')!);
  expect([origins(), head().getAttribute('aria-sort')]).toEqual([['3', '1'], 'descending']);
  await press(head().querySelector('button')!);
  expect([origins(), head().getAttribute('aria-sort')]).toEqual([['1', '3'], 'ascending']);
  const row = () => all('.facts .matrix-fact')[0]!;
  await press(row());
  expect(row().getAttribute('aria-expanded')).toBe('true');
  expect(all('.facts-passages .passage').length).toBeGreaterThan(1);
  await press(row());
  expect(all('.facts-passages').length).toBe(0);
});

test('a panel has them when they are wanted', async () => {
  const actions = {} as SurfaceActions;
  render(<InPanel answer={answerOf(context([]))} actions={actions} />, root);
  expect(all('.picture').length).toBe(0);
  await press(all('.in-panel-toggle')[0]!);
  await untilShown('.picture', 5);
});

test('the way to the tab is there where a surface has one, and says why it did not open', async () => {
  const openWide = vi.fn(async () => Promise.reject(new Error('No window.')));
  render(<OpenWide actions={{} as SurfaceActions} words="Wide" />, root);
  expect(all('button').length).toBe(0);
  render(<OpenWide actions={{ openWide } as unknown as SurfaceActions} words="Wide" />, root);
  await press(all('button')[0]!);
  expect(openWide).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(all('[role=status]')[0]?.textContent).toBe('No window.'));
});
