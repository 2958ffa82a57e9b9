import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set in a popup: those after it show one word and nothing else, which is the least that a popup takes. */
export const FLOOR = 'floor';

/** What happened while a popup opened, in ms since 1970 by the clocks of its page and of the background. */
export interface PopupRecord {
  /** Navigation of the popup's page began; its first script ran. */
  readonly navigated: number;
  readonly ran: number;
  /** The comparison stands in the document; a picture of it was made. */
  readonly rendered: number;
  readonly painted: number;
  /** It asked whether that still holds, or for a comparison; it was answered. Never, of a popup of one word. */
  readonly asked?: number;
  readonly answered?: number;
  readonly isFloor: boolean;
}

export interface BackgroundRecord {
  /** The background began to run its script. */
  readonly began: number;
  /** It heard a surface's question; null where it has heard none yet. */
  readonly heard: number | null;
  /** What it waited for, each from the first beginning to the last end: the page's text, tables, the opening of the store. */
  readonly spans: Readonly<
    Record<'reading' | 'tables' | 'opening', readonly [from: number, to: number] | null>
  >;
}

/**
 * Puts a script before the popup's own and one before the background's, in a copy of the extension: what ships measures
 * nothing.
 */
export function watchExtension(folder: string, background: string): void {
  const page = join(folder, 'src/entries/popup/index.html');
  writeFileSync(join(folder, 'watch-popup.js'), WATCH_POPUP);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<script', '<script src="/watch-popup.js"></script><script'),
  );
  const file = join(folder, background);
  writeFileSync(file, `{${WATCH_BACKGROUND}}\n${readFileSync(file, 'utf8')}`);
}

/** The script that a built manifest names as its background. */
export function backgroundOf(folder: string): string {
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  };
  const file = background.service_worker ?? background.scripts?.at(-1);
  if (file === undefined) throw new Error(`${folder} has no background: ${readdirSync(folder).join(', ')}`);
  return file;
}

const WATCH_POPUP = `
const since = (time) => performance.timeOrigin + time;
const record = { navigated: performance.timeOrigin, ran: since(performance.now()) };
globalThis.popupRecord = record;
for (const api of new Set([globalThis.browser, globalThis.chrome])) {
  const runtime = api?.runtime;
  if (!runtime) continue;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...all) => {
    const mine = all[0]?.name === 'answer';
    if (mine) record.asked ??= since(performance.now());
    const sent = send(...all);
    if (mine) sent?.then?.(() => { record.answered ??= since(performance.now()); });
    return sent;
  };
}
const isFloor = localStorage.getItem('${FLOOR}') !== null;
record.isFloor = isFloor;
new MutationObserver((_, observer) => {
  if (!document.querySelector('.surface .matrix')) return;
  observer.disconnect();
  record.rendered = since(performance.now());
  requestAnimationFrame(() => requestAnimationFrame(() => { record.painted = since(performance.now()); }));
}).observe(document, { childList: true, subtree: true });
if (isFloor) document.write('<p class="surface"><span class="matrix">Lateral</span></p><!--');
`;

const WATCH_BACKGROUND = `
const now = () => performance.timeOrigin + performance.now();
const record = { began: now(), heard: null, spans: { reading: null, tables: null, opening: null } };
globalThis.backgroundRecord = record;
const spent = (what, from) => {
  const before = record.spans[what];
  record.spans[what] = [before ? Math.min(before[0], from) : from, now()];
};
const watched = (owner, name, what, ends) => {
  const own = owner?.[name];
  if (!own) return;
  owner[name] = function (...all) {
    const from = now();
    const value = own.apply(this, all);
    ends(value, () => spent(what, from));
    return value;
  };
};
const settles = (promise, end) => { promise?.then?.(end, end); };
for (const api of new Set([globalThis.browser, globalThis.chrome])) {
  if (!api?.runtime) continue;
  watched(api.scripting, 'executeScript', 'reading', settles);
  api.runtime.onMessage.addListener((message) => {
    if (message?.name === 'answer') record.heard ??= now();
  });
}
watched(globalThis, 'fetch', 'tables', settles);
watched(IDBFactory.prototype, 'open', 'opening', (request, end) => request.addEventListener('success', end));
`;
