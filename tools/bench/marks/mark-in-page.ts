import type { PageMark } from '../../../src/core/context/page-marks.ts';

export interface MarkRun {
  readonly found: number;
  readonly whole: number;
  readonly longestSlice: number;
  readonly shift: number | null;
  readonly moved: number;
}

interface Asked {
  readonly script: string;
  readonly styles: string;
  readonly marks: readonly PageMark[];
}

/**
 * Runs the shipped script in a page, with a stand-in for the little that it asks of the extension API. Runs in the page, so
 * it may use nothing from outside.
 */
export async function markInPage({ script, styles, marks }: Asked): Promise<MarkRun> {
  type Heard = (raw: unknown, sender: object, answer: (value: unknown) => void) => void;
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const boxes = () =>
    [...document.body.querySelectorAll('*')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    });
  const heard: Heard[] = [];
  const runtime = { id: 'bench', onMessage: { addListener: (one: Heard) => heard.push(one) } };
  for (const name of ['chrome', 'browser'])
    Object.defineProperty(globalThis, name, { value: { runtime }, configurable: true });
  let shift: number | null = null;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  }
  // Between the slices others get their turn: what is posted then comes, unless a slice still runs.
  const turns: number[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns.push(performance.now());
    port2.postMessage(null);
  };
  const add = (name: string, text: string) =>
    document.head.append(Object.assign(document.createElement(name), { textContent: text }));
  add('style', styles);
  add('script', script);
  const before = boxes();
  await frame();
  await frame();
  shift = shift === null ? null : 0;

  const began = performance.now();
  port2.postMessage(null);
  const message = { url: location.href, marks, paint: true };
  const answer = await new Promise<unknown>((done) =>
    heard[0]!({ name: 'mark', message }, { id: 'bench' }, done),
  );
  const ended = performance.now();
  port1.close();
  await frame();
  await frame();
  const after = boxes();
  const times = [began, ...turns.filter((time) => time < ended), ended];
  return {
    found: (answer as { readonly found: readonly number[] }).found.length,
    whole: ended - began,
    longestSlice: Math.max(...times.slice(1).map((time, i) => time - times[i]!)),
    shift,
    moved: after.filter((box, i) => box !== before[i]).length,
  };
}
