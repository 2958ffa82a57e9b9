import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkChoice } from '../../../../../src/core/topic/mark-settings.ts';
import { MarkSwitch } from '../../../../../src/ui/surface/marks/mark-switch.tsx';
import { type Marking, MarkingContext } from '../../../../../src/ui/surface/marks/marking.ts';
import { hostile, rendered } from '../../popup/popup-stage.tsx';

let root: HTMLElement;
let stored: MarkChoice;
let watching: Set<() => void>;
let marking: Marking & { readonly choose: ReturnType<typeof vi.fn<Marking['choose']>> };

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
  stored = 'off';
  watching = new Set();
  marking = {
    can: true,
    choice: async () => stored,
    choose: vi.fn<Marking['choose']>(async (_, choice) => {
      stored = choice;
    }),
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
});
afterEach(() => vi.unstubAllGlobals());

async function show(site: string | null, has: Marking | null = marking): Promise<void> {
  render(
    <MarkingContext.Provider value={has}>
      <MarkSwitch site={site} />
    </MarkingContext.Provider>,
    root,
  );
  await rendered();
}

const title = () => root.querySelector('summary')?.textContent;
const radios = () => [...root.querySelectorAll<HTMLInputElement>('input')];
// The tree of the tests has no such property, so that it is written as the attribute.
const checked = () => radios().findIndex((radio) => radio.hasAttribute('checked'));

async function choose(nth: number): Promise<void> {
  radios()[nth]!.dispatchEvent(
    new (document.defaultView as unknown as { Event: typeof Event }).Event('change'),
  );
  await rendered();
}

describe('marks in the page', () => {
  it('are off until the reader chooses them for the site, or for all', async () => {
    await show('news.example');
    expect([title(), checked()]).toEqual(['Mark sentences in the page: off', 0]);
    await choose(1);
    expect(marking.choose.mock.calls).toEqual([['news.example', 'site']]);
    expect([title(), checked()]).toEqual(['Mark sentences in the page: on this site', 1]);
    await choose(2);
    expect(title()).toBe('Mark sentences in the page: on all sites');
    await choose(0);
    expect([title(), stored]).toEqual(['Mark sentences in the page: off', 'off']);
  });

  it('have lines that are explained, and are said to be noticeable', async () => {
    await show('news.example');
    const lines = [...root.querySelectorAll('.mark-legend .mark-line')];
    expect(lines.map(({ className, textContent }) => [className, textContent])).toEqual([
      ['mark-line mark-line-shared', 'Reported here and elsewhere'],
      ['mark-line mark-line-differs', 'Worded differently elsewhere'],
      ['mark-line mark-line-only-here', 'Only here, of the articles held'],
    ]);
    expect(root.textContent).toContain('A page that looks for marks can find out');
  });

  it('follow what is changed elsewhere, until the surface is gone', async () => {
    await show('news.example');
    stored = 'everywhere';
    for (const changed of watching) changed();
    await rendered();
    expect(checked()).toBe(2);
    render(null, root);
    await rendered();
    expect(watching.size).toBe(0);
  });

  it('are as they were where they could not be changed, which is said', async () => {
    marking.choose.mockRejectedValueOnce(new Error(`The disk is full. ${hostile}`));
    await show(hostile);
    await choose(1);
    expect(checked()).toBe(0);
    expect(root.querySelector('[role=status]')!.textContent).toContain('The disk is full.');
    expect([root.querySelector('img'), root.textContent?.includes(`On ${hostile}`)]).toEqual([null, true]);
  });

  it('are not offered where there is no site, no way to them, or no means in the browser', async () => {
    await show(null);
    expect(root.textContent).toBe('');
    await show('news.example', null);
    expect(root.textContent).toBe('');
    await show('news.example', { ...marking, can: false });
    expect([radios(), root.textContent]).toEqual([[], expect.stringContaining('can’t draw marks')]);
  });

  it('say why the setting can’t be read', async () => {
    await show('news.example', { ...marking, choice: () => Promise.reject(new Error('No disk.')) });
    expect(root.querySelector('[role=alert]')!.textContent).toContain('No disk.');
  });
});
