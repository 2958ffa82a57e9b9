import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the probe does on a page, as the watched build writes it into `data-bench` of the page's root. In ms. */
export interface ProbeRecord {
  /** The script itself: until it has asked for the settings. */
  readonly ran: number;
  /** The first look at the page, once they are there. */
  readonly looked: number;
  /** The second one; null before it. */
  readonly again: number | null;
  /** What is left behind: timers that wait, timers that come back, listeners, observers. */
  readonly timers: number;
  readonly intervals: number;
  readonly listeners: number;
  readonly observers: number;
  readonly messages: number;
  /** Since navigation began: a candidate was announced; its badge was set. */
  readonly sent: number | null;
  readonly answered: number | null;
}

/** In ms. */
export interface ReaderRecord {
  /** Since navigation began: when the reader, or in Firefox the copier, started, and when the page had been read. */
  readonly began: number;
  readonly ended: number;
  /** Its slices in the page: the longest, and all together. */
  readonly longest: number;
  readonly spent: number;
}

/**
 * The probe as built, but what it asks of the window and of the extension API goes through doubles that count and time.
 * They are handed in as parameters, so that the script itself is the shipped one.
 */
const BEFORE_PROBE = `(() => {
const now = () => performance.now();
const bench = { ran: 0, looked: 0, again: null, timers: 0, intervals: 0, listeners: 0, observers: 0, messages: 0, sent: null, answered: null };
const tell = () => { document.documentElement.dataset.bench = JSON.stringify(bench); };
const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
const timed = (run, name) => (...given) => {
  const at = now();
  const value = run(...given);
  bench[name] = now() - at;
  tell();
  return value;
};
const double = {
  runtime: {
    id: api.runtime.id,
    sendMessage(message) {
      bench.messages++;
      bench.sent = now();
      return api.runtime.sendMessage(message).then((answer) => { bench.answered = now(); tell(); return answer; });
    },
  },
  storage: { local: { get: (keys) => {
    const got = api.storage.local.get(keys);
    return { then: (done, failed) => got.then(timed(done, 'looked'), failed) };
  } } },
};
const waiting = new Set();
const listened = (target) => (...given) => { bench.listeners++; target.addEventListener(...given); };
const twin = {
  document, location,
  addEventListener: listened(window),
  navigation: window.navigation && { entries: true, addEventListener: listened(window.navigation) },
  MutationObserver: function (told) { bench.observers++; return new MutationObserver(told); },
  setTimeout(run, ms) {
    const id = setTimeout(() => { waiting.delete(id); bench.timers = waiting.size; timed(run, 'again')(); }, ms);
    waiting.add(id);
    bench.timers = waiting.size;
    return id;
  },
  clearTimeout(id) { waiting.delete(id); bench.timers = waiting.size; clearTimeout(id); },
  setInterval(run, ms) { bench.intervals++; return setInterval(run, ms); },
};
twin.top = twin;
const began = now();
((globalThis, window) => {
`;
const AFTER_PROBE = `
})({ browser: double }, twin);
bench.ran = now() - began;
})();
`;
/** The channel by which the reader ends a slice tells when it does, and when the next begins. */
const BEFORE_READER = `
var benchReader = { began: performance.now(), ended: 0, longest: 0, spent: 0 };
var benchSlice = benchReader.began;
var benchSliced = () => {
  const took = performance.now() - benchSlice;
  benchReader.longest = Math.max(benchReader.longest, took);
  benchReader.spent += took;
};
var lateralReading = ((MessageChannel) => {
`;
const AFTER_READER = `
return lateralReading;
})(function () {
  benchSliced();
  const { port1, port2 } = new MessageChannel();
  const twin = {
    set onmessage(run) { port1.onmessage = (event) => { benchSlice = performance.now(); run(event); }; },
    close: () => port1.close(),
  };
  return { port1: twin, port2 };
}).then((value) => {
  benchSliced();
  benchReader.ended = performance.now();
  document.documentElement.dataset.benchRead = JSON.stringify(benchReader);
  return value;
});
`;
const BEFORE_COPIER = `
var benchBegan = performance.now();
`;
const AFTER_COPIER = `
var benchCopied = performance.now() - benchBegan;
document.documentElement.dataset.benchCopied = JSON.stringify({ began: benchBegan, longest: benchCopied, spent: benchCopied });
`;
/** Stands in the place of what reads copies. Told to the page long after, so that telling costs nothing that is measured. */
const AROUND_COPY_READER = `
import { readCopySteps as read } from './own-read-copy.js';
export * from './own-read-copy.js';
export function* readCopySteps(copy, createDocument) {
  const value = yield* read(copy, createDocument);
  const ended = performance.timeOrigin + performance.now();
  setTimeout(async () => {
    const tab = (await browser.tabs.query({ active: true })).find(({ url }) => url === JSON.parse(copy).url);
    // Gone or elsewhere, it is not told, and the bench says that it was never heard of.
    if (tab) await browser.scripting.executeScript({ target: { tabId: tab.id }, args: [ended], func: (ended) => {
      const { dataset } = document.documentElement;
      dataset.benchRead = JSON.stringify({ ...JSON.parse(dataset.benchCopied), ended: ended - performance.timeOrigin });
    } });
  }, 2_000);
  return value;
}
`;
const READERS_VALUE = 'lateralReading;\n';
const PROBE = 'src/entries/probe.iife.js';

/** Puts the watched scripts in the place of the shipped ones, in an unpacked extension that is there for the bench alone. */
export function watchScripts(extension: string): void {
  change(join(extension, PROBE), (code) => `${BEFORE_PROBE}${code}${AFTER_PROBE}`);
  if (existsSync(join(extension, 'reader.js'))) {
    change(join(extension, 'reader.js'), aroundValue(BEFORE_READER, AFTER_READER));
    return;
  }
  change(join(extension, 'copier.js'), aroundValue(BEFORE_COPIER, AFTER_COPIER));
  const chunk = join(extension, 'background/read-copy.js');
  renameSync(chunk, join(extension, 'background/own-read-copy.js'));
  writeFileSync(chunk, AROUND_COPY_READER);
}

/** Puts something before and after a script whose last line is its value, which stays the last. */
function aroundValue(before: string, after: string): (code: string) => string {
  return (code) => {
    if (!code.endsWith(READERS_VALUE)) throw new Error('The reader no longer ends with its value.');
    return `${before}${code.slice(0, -READERS_VALUE.length)}${after}${READERS_VALUE}`;
  };
}

/** Puts an empty statement in the place of the probe. */
export function silenceProbe(extension: string): void {
  change(join(extension, PROBE), () => '0;\n');
}

function change(file: string, to: (code: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')));
}
