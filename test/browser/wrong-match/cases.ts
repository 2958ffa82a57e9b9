import { expect, test } from 'vitest';
import { reload, type Surface, textOf, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

const ANSWERED = /4 other articles/;

/** A browser with the built extension, and the first of the sample pages open in it. */
export interface JudgingBrowser {
  readonly name: string;
  popup(): Promise<Surface>;
  openOptions(hash: string): Promise<Surface>;
  /** Ends the background, which then knows nothing but what is stored. */
  stopBackground(): Promise<void>;
}

/** The first fact that the page surely shares: its own words and those of the passages that were matched to them. */
const SHARED = `(async () => {
  const section = [...document.querySelectorAll('.section')].find((one) =>
    one.querySelector('h2')?.firstChild.textContent.trim() === 'Reported here and elsewhere');
  const fact = section?.querySelector('.fact');
  if (!fact) return null;
  const toggle = fact.querySelector('.fact-toggle');
  if (toggle.ariaExpanded !== 'true') toggle.click();
  await new Promise((done) => setTimeout(done, 150));
  globalThis.shared = fact;
  return { lead: toggle.querySelector('.receipt').textContent,
    passages: [...fact.querySelectorAll('.report .passage > .receipt')].map((one) => one.textContent) };
})()`;

interface Shared {
  readonly lead: string;
  readonly passages: readonly string[];
}

const shared = async (popup: Surface) => (await popup.evaluate(SHARED)) as Shared;
const press = (popup: Surface) =>
  popup.evaluate(`(shared.querySelector('.wrong-match button').focus(),
    shared.querySelector('.wrong-match button').click(), true)`);

async function says(popup: Surface, words: RegExp): Promise<void> {
  await until(10_000, String(words), async () => {
    const now = await popup.evaluate(`shared.querySelector('.wrong-match').textContent`);
    return words.test(String(now)) || null;
  });
}

/** Whether a popup shows these two passages as one fact, wherever in it. */
async function showsPair(popup: Surface, { lead, passages: [passage] }: Shared): Promise<boolean> {
  return (await popup.evaluate(`(async () => {
    for (const more of document.querySelectorAll('section > button.link-button')) more.click();
    for (const row of document.querySelectorAll('.fact-toggle[aria-expanded=false]')) row.click();
    await new Promise((done) => setTimeout(done, 200));
    return [...document.querySelectorAll('.fact')].some((fact) => {
      const said = [...fact.querySelectorAll('.receipt')].map((one) => one.textContent);
      return said[0] === ${JSON.stringify(lead)} && said.slice(1).includes(${JSON.stringify(passage)});
    });
  })()`)) as boolean;
}

/** Calling a match wrong, from the popup to the file: the same in every browser. */
export function wrongMatchCases(browser: () => JudgingBrowser): void {
  let popup: Surface;
  let pair: Shared;

  test('a match is called wrong and taken back where it stands, by one button that keeps the focus', async () => {
    popup = await browser().popup();
    await waitForText(popup, ANSWERED);
    pair = await shared(popup);
    expect(pair.passages.length).toBeGreaterThan(1);
    await press(popup);
    await says(popup, /Marked as wrong.*Undo/);
    await popup.screenshot(`dist/screenshots/${browser().name}-wrong-match.png`);
    expect(await popup.evaluate('document.activeElement.textContent')).toMatch(/^Undo/);
    expect(await new ReaderAtPage(popup).faults()).toEqual([]);
    await popup.evaluate(`document.querySelector('.difference')?.scrollIntoView()`);
    await popup.screenshot(`dist/screenshots/${browser().name}-wrong-match-difference.png`);
    await press(popup);
    await says(popup, /^Wrong match/);
    expect(await showsPair(popup, pair)).toBe(true);
  });

  test('it is left out of the next answer, of which all else is as it was, though the background has forgotten', async () => {
    await press(popup);
    await says(popup, /Marked as wrong/);
    await browser().stopBackground();
    await reload(popup);
    const text = await waitForText(popup, ANSWERED);
    expect(text).toMatch(/Reported here and elsewhere/);
    expect(await showsPair(popup, pair)).toBe(false);
  });

  test('the options page counts it, shows both passages, saves it, and forgets it until that is undone', async () => {
    const reader = new ReaderAtPage(await browser().openOptions('#take-out'));
    await reader.sees(/1 match called wrong/);
    await reader.press('.judged-list > summary');
    expect((await reader.words('.judged-list blockquote > span')).map((words) => words.slice(0, 20))).toEqual(
      [pair.lead, pair.passages[0]!].map((words) => words.slice(0, 20)),
    );
    expect(await reader.faults()).toEqual([]);
    await reader.press('.judged button', 'Save as a file');
    await reader.sees(/Saved as lateral-wrong-matches-\d{4}-\d\d-\d\d\.jsonl/);
    await reader.press('.judged button', 'Forget them');
    await reader.sees(/1 match forgotten/);
    await reader.press('.judged .strip button', 'Undo');
    await reader.sees(/1 match called wrong/);
    await reader.press('.judged button', 'Forget them');
    await reader.sees(/1 match forgotten/);
    await reader.surface.evaluate('close()').catch(() => {});
  });

  test('forgotten, the match is shown again', async () => {
    popup = await browser().popup();
    await waitForText(popup, ANSWERED);
    expect(await textOf(popup)).not.toMatch(/Marked as wrong/);
    expect(await showsPair(popup, pair)).toBe(true);
  });
}
