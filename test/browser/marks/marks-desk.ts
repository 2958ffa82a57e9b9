import { type PageMark, pageMarks } from '../../../src/core/context/page-marks.ts';
import type { Answer, Marked, Reply, SurfaceToBackground } from '../../../src/messages/protocol.ts';
import { SayingError } from '../../../src/words/saying.ts';
import { click, type Surface, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import type { MarksTab, Point } from './marks-browser.ts';
import { markPixels } from './pixels.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
export const LIMIT = 20_000;
/** So many pixels of the marks' colour are a line: the anti-aliasing of other colours makes a few. */
const A_LINE = 200;

/** A page, and the popup's page that answers for it. */
export interface MarksDesk {
  readonly tab: MarksTab;
  readonly surface: Surface & { close(): Promise<void> };
}

export async function say<Name extends keyof SurfaceToBackground>(
  surface: Surface,
  name: Name,
  message: Parameters<SurfaceToBackground[Name]>[0],
): Promise<ReturnType<SurfaceToBackground[Name]>> {
  const reply = (await surface.evaluate(
    `${API}.runtime.sendMessage(${JSON.stringify({ name, message })})`,
  )) as Reply<ReturnType<SurfaceToBackground[Name]>>;
  if (!reply.ok) throw new SayingError(reply.error);
  return reply.value;
}

/** Hands the page's marks over, as a panel does. */
export async function handOver({ tab, surface }: MarksDesk): Promise<{ marks: PageMark[]; marked: Marked }> {
  const { tabId } = tab;
  const answer: Answer = await say(surface, 'answer', { tabId, ask: { kind: 'page', anyTopic: false } });
  if (answer.kind !== 'context') throw new Error(`No comparison: ${answer.kind}`);
  const marks = pageMarks(answer.context);
  const url = String(await tab.ask('location.href'));
  return { marks, marked: await say(surface, 'mark', { tabId, url, marks }) };
}

/** Chooses in the popup's switch: 0 no marks, 1 on this site, 2 on all sites. */
export async function choose(surface: Surface, nth: 0 | 1 | 2): Promise<void> {
  await waitForText(surface, /Mark sentences in the page/);
  await click(surface, `.mark-switch label:nth-of-type(${nth + 1}) input`);
}

/** The setting as it was at first, for the next test. */
export async function forgetSetting(surface: Surface): Promise<void> {
  await surface.evaluate(`${API}.storage.local.remove(['markEverywhere', 'markedSites'])`);
}

/** Waits until lines are there, or gone, in the article's first paragraphs. */
export async function painted({ tab, surface }: MarksDesk, wanted: boolean): Promise<void> {
  let last = -1;
  await tab.ask(`document.querySelector('article p')?.scrollIntoView({ behavior: 'instant' })`);
  await until(LIMIT, `lines: ${wanted}`, async () => {
    last = await markPixels(surface, await tab.picture());
    return last > A_LINE === wanted ? true : null;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; pixels of their colour: ${last}`);
  });
}

/** From now on the surface hears what is chosen in pages, as a panel does. */
export async function hear(surface: Surface): Promise<() => Promise<unknown>> {
  await surface.evaluate(`(() => {
    globalThis.chosen = [];
    ${API}.runtime.onMessage.addListener((raw) => { if (raw.name === 'chosen') chosen.push(raw.message); });
  })()`);
  return () => surface.evaluate('chosen');
}

/** A place in the page's window in the middle of the first line of a text's last occurrence. */
export async function placeOf(tab: MarksTab, words: string): Promise<Point> {
  return (await tab.ask(`(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let found = null;
    while (walker.nextNode()) if (walker.currentNode.data.includes(${JSON.stringify(words)})) found = walker.currentNode;
    const range = new Range();
    const start = found.data.indexOf(${JSON.stringify(words)});
    range.setStart(found, start);
    range.setEnd(found, start + ${words.length});
    found.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range.getClientRects();
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  })()`)) as Point;
}
