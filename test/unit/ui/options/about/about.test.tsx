import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Scheme } from '../../../../../src/core/scheme.ts';
import { AboutSection } from '../../../../../src/ui/options/about/about.tsx';
import { AppearanceSection } from '../../../../../src/ui/options/about/appearance.tsx';
import { type Product, ProductContext } from '../../../../../src/ui/options/about/product.ts';
import { NOT_RESET } from '../../../../../src/ui/options/about/reset-state.ts';
import type { SectionProps } from '../../../../../src/ui/options/options.tsx';
import { rendered } from '../../popup/popup-stage.tsx';

let root: HTMLElement;
let scheme: Scheme;
let failure: Error | null;
const product = {
  version: '1.2.3',
  scheme: {
    read: async () => ({ scheme }),
    change: async (change) => {
      if (failure) throw failure;
      scheme = change({ scheme }).scheme ?? scheme;
    },
    watch: () => () => {},
  },
  shortcuts: async () => [
    { what: 'Compare this page', keys: 'Alt+Shift+L' },
    { what: null, keys: '' },
  ],
  changeShortcuts: vi.fn(async () => {}),
  reset: async () => async () => undefined,
} satisfies Product;
/** These sections look at nothing else of the page. */
const props = {
  notice: null,
  state: { reset: NOT_RESET },
  actions: { reset: {} },
} as unknown as SectionProps;

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('root') as unknown as HTMLElement;
  scheme = 'auto';
  failure = null;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function show(Section: typeof AboutSection, has: Product | null = product): Promise<void> {
  render(
    <ProductContext.Provider value={has}>
      <Section {...props} />
    </ProductContext.Provider>,
    root,
  );
  await rendered();
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);

async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent === words);
  if (!button) throw new Error(`No button says ${words}; there are ${texts('button').join(', ')}`);
  button.click();
  await rendered();
}

async function choose(words: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent === words)!;
  const { Event: Made } = document.defaultView as unknown as { Event: typeof Event };
  label.querySelector('input')!.dispatchEvent(new Made('change', { bubbles: true }));
  await rendered();
}

it('light or dark is chosen, and stays as it was where that can’t be stored', async () => {
  await show(AppearanceSection);
  const chosen = () =>
    [...root.querySelectorAll('label')]
      .filter((each) => each.querySelector('input')?.hasAttribute('checked'))
      .map((each) => each.textContent);
  expect(chosen()).toEqual(['As the browser has it']);
  await choose('Always dark');
  expect([scheme, chosen()]).toEqual(['dark', ['Always dark']]);
  failure = new Error('No room.');
  await choose('Always light');
  expect([scheme, chosen()]).toEqual(['dark', ['Always dark']]);
  expect(texts('[role=status]')).toEqual(['It was not changed. No room.']);
});

it('names the language that it speaks', async () => {
  await show(AppearanceSection);
  expect(root.textContent).toContain('Lateral speaks: English');
});

it('says what leaves the machine, and which keys call what', async () => {
  await show(AboutSection);
  expect(texts('.about-list li')[0]).toMatch(/^Nothing\. /);
  expect(root.textContent).toContain('Version 1.2.3.');
  expect(texts('.shortcuts div')).toEqual(['Compare this pageAlt+Shift+L', 'Open the popupnone']);
  await press('Change them in the browser');
  expect(product.changeShortcuts).toHaveBeenCalledOnce();
});

it('says what it is even where no browser can be asked', async () => {
  await show(AboutSection, null);
  expect(texts('h2')).toEqual(['What leaves your machine']);
});
