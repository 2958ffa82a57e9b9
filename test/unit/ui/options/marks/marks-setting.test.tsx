import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  checkMarkSettings,
  type MarkSettings,
  NO_MARKS,
} from '../../../../../src/core/topic/mark-settings.ts';
import { type KeptMarks, KeptMarksContext } from '../../../../../src/ui/options/marks/kept-marks.ts';
import { MarksSetting } from '../../../../../src/ui/options/marks/marks-setting.tsx';
import { RULES } from '../../../../options-page/fake-settings.ts';
import { rendered } from '../../popup/popup-stage.tsx';

let root: HTMLElement;
let stored: MarkSettings;
let failure: Error | null;
const watching = new Set<() => void>();
const kept: KeptMarks = {
  read: async () => stored,
  change: async (change) => {
    if (failure) throw failure;
    stored = checkMarkSettings({ ...stored, ...change(stored) });
  },
  watch: (changed) => {
    watching.add(changed);
    return () => watching.delete(changed);
  },
};

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
  stored = NO_MARKS;
  watching.clear();
  failure = null;
});
afterEach(() => vi.unstubAllGlobals());

async function show(has: KeptMarks | null = kept): Promise<void> {
  render(
    <KeptMarksContext.Provider value={has}>
      <MarksSetting rules={RULES} />
    </KeptMarksContext.Provider>,
    root,
  );
  await rendered();
}

async function happen(selector: string, type: string, values: object = {}): Promise<void> {
  const element = root.querySelector(selector)!;
  // Properties that the tree of the tests does not have.
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(element, name, { value, configurable: true });
  const { Event: Made } = document.defaultView as unknown as { Event: typeof Event };
  element.dispatchEvent(new Made(type, { cancelable: true, bubbles: true }));
  await rendered();
}

async function add(typed: string): Promise<void> {
  await happen('.site-add input', 'input', { value: typed });
  await happen('.site-add', 'submit');
}

it('marks all sites, or none of them', async () => {
  await show();
  await happen('input[type=checkbox]', 'change', { checked: true });
  expect(stored.markEverywhere).toBe(true);
  await happen('input[type=checkbox]', 'change', { checked: false });
  expect(stored).toEqual(NO_MARKS);
});

it('lists the marked sites; one more is named, and each can be taken off', async () => {
  stored = { markEverywhere: false, markedSites: ['b.example'] };
  await show();
  await add('https://www.a.example/story');
  expect([...root.querySelectorAll('.site bdi')].map(({ textContent }) => textContent)).toEqual([
    'a.example',
    'b.example',
  ]);
  expect(root.textContent).toContain('On 2 sites');
  await happen('.site button', 'click');
  expect(stored.markedSites).toEqual(['b.example']);
});

it('says what is no site, and what could not be stored', async () => {
  await show();
  await add('nowhere');
  expect(root.querySelector('[role=alert]')!.textContent).toContain('That is no site.');
  failure = new Error('The disk is full.');
  await add('a.example');
  expect(root.querySelector('[role=alert]')!.textContent).toContain('The disk is full.');
  expect(stored).toEqual(NO_MARKS);
});

it('follows what is chosen elsewhere, and is not offered where it can’t be kept', async () => {
  await show();
  stored = { markEverywhere: true, markedSites: ['popup.example'] };
  for (const changed of watching) changed();
  await rendered();
  expect(root.textContent).toContain('popup.example');
  await show(null);
  expect(root.textContent).toBe('');
  expect(watching.size).toBe(0);
});
