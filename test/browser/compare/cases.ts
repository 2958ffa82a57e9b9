import { beforeAll, expect, test } from 'vitest';
import type { Surface } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

export interface ComparingBrowser {
  readonly name: string;
  openOptions(hash: string): Promise<Surface>;
  colourScheme(scheme: 'light' | 'dark', surface: Surface): Promise<void>;
}

/** How far the tops of both passages of a match are from each other; null while one can't be seen. */
const APART = (match: number) => `(() => {
  const tops = [...document.querySelectorAll('.pair-text')].map((text) => {
    const passage = text.querySelector('[data-match~="${match}"]').getBoundingClientRect();
    const { top, bottom } = text.getBoundingClientRect();
    return passage.top >= top - 1 && passage.top < bottom ? passage.top : null;
  });
  return tops.includes(null) ? null : Math.abs(tops[0] - tops[1]);
})()`;

/** Two of the starter articles side by side, as a reader comes to them: the same in every browser. */
export function compareCases(browser: () => ComparingBrowser): void {
  let reader: ReaderAtPage;
  const evaluate = (expression: string) => reader.surface.evaluate(expression);
  const comes = (expression: string) =>
    until(20_000, expression, async () => ((await evaluate(expression)) === true ? true : null));

  beforeAll(async () => {
    reader = new ReaderAtPage(await browser().openOptions('#articles'));
  }, 120_000);

  test('from an article one chooses the other, by search', async () => {
    await reader.sees(/5 articles/);
    await reader.press('.article-row a');
    await reader.press('.pane-compare button', 'Compare with another article');
    await reader.sees(/Choose the other article/);
    await reader.sees(/It is compared with “(?!…)/);
    expect(await reader.faults()).toEqual([]);
    await reader.press('.article-row:nth-of-type(2) a');
    await reader.sees(/Two articles compared/);
    await reader.sees(/matched surely/);
    expect(String(await evaluate('location.hash'))).toMatch(/^#compare\/\d+\/\d+$/);
    expect(await evaluate('document.activeElement.tagName')).toBe('H1');
  });

  test('both texts are there to the letter, and each number stands in both', async () => {
    const [one, other] = (await evaluate(
      `[...document.querySelectorAll('.pair-text')].map((text) =>
        [...text.querySelectorAll('[data-number]')].map((each) => Number(each.dataset.number)).sort((a, b) => a - b))`,
    )) as [number[], number[]];
    expect(one.length).toBeGreaterThan(3);
    expect(new Set(one)).toEqual(new Set(other));
    for (const scheme of ['light', 'dark'] as const) {
      await browser().colourScheme(scheme, reader.surface);
      await reader.surface.screenshot(`dist/screenshots/${browser().name}-compare-${scheme}.png`);
      expect(await reader.faults()).toEqual([]);
    }
  });

  test('pressed, a passage lights its partner and brings it level; by the keyboard the focus goes there and back', async () => {
    const last = Number(
      await evaluate(
        `Math.max(...[...document.querySelectorAll('[data-number]')].map((each) => Number(each.dataset.number)))`,
      ),
    );
    // In the second text, which stays where it is.
    await evaluate(
      `document.querySelectorAll('.pair-text')[1].querySelector('[data-number="2"]').scrollIntoView({ block: 'center' })`,
    );
    await evaluate(`document.querySelectorAll('.pair-text')[1].querySelector('[data-match~="2"]')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))`);
    await until(10_000, 'both to be level', async () => {
      const apart = await evaluate(APART(2));
      return typeof apart === 'number' && apart < 40 ? true : null;
    });
    expect(await evaluate(`document.querySelectorAll('.run-lit').length`)).toBeGreaterThanOrEqual(2);
    await evaluate(`document.querySelector('.pair-text [data-number="${last}"]').focus()`);
    await evaluate(`document.activeElement.click()`);
    const inSecond = `document.activeElement.closest('.pair-text') === document.querySelectorAll('.pair-text')[1]`;
    await comes(`${inSecond} && document.activeElement.dataset.number === '${last}'`);
    await evaluate(`document.activeElement.click()`);
    await comes(`!(${inSecond}) && document.activeElement.dataset.number === '${last}'`);
  });

  test('Escape leads to the first article, and back leads to both again', async () => {
    await evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`);
    await reader.sees(/Delete this article/);
    await evaluate('history.back()');
    await reader.sees(/Two articles compared/);
    await reader.sees(/matched surely/);
  });

  test('the same article twice, and one that is gone, are said to be so', async () => {
    const hash = String(await evaluate('location.hash'));
    const [, a] = /(\d+)\/\d+$/.exec(hash)!;
    await reader.go(`#compare/${a}/${a}`);
    await reader.sees(/This is one article/);
    await reader.go(`#compare/${a}/999999`);
    await reader.sees(/One of the two is not held here/);
    expect(await reader.faults()).toEqual([]);
  });
}
