import type { PageFigures } from '../../page/chromium-page.ts';
import type { Difference } from '../../page/load-pairs.ts';
import type { PagePartFigures } from '../../page/page-part.ts';
import type { Cost } from '../../page/probe-cost.ts';
import { TARGETS } from './targets.ts';
import { count, ms, reached, table } from './words.ts';

const MB = 1e6;

export function pageText(figures: PagePartFigures): string {
  const browsers = browsersOf(figures);
  const row = (what: string, cell: (figures: PageFigures) => string) => [
    what,
    ...browsers.map(([, its]) => cell(its)),
  ];
  const names = browsers.map(([name]) => name);
  const { ownNames } = figures.chromium.probe;
  return [
    `Milliseconds, medians; in brackets the middle half. The probe is ${count(figures.probeBytes)} bytes, compressed.`,
    table(
      ['the probe on a page that is not the topic', ...names],
      [
        row('150 kB: script and first look', ({ probe }) => cost(probe.usual.both)),
        row('of which the look', ({ probe }) => cost(probe.usual.looked)),
        row('second look', ({ probe }) => cost(probe.usual.again)),
        row('2 MB: script and first look', ({ probe }) => cost(probe.heavy.both)),
        row('of which the look', ({ probe }) => cost(probe.heavy.looked)),
        row('150 kB, a near miss', ({ probe }) => cost(probe.near.both)),
        row(`150 kB, with a reader's own pack of ${count(ownNames)} names`, ({ probe }) =>
          cost(probe.ownPack.both),
        ),
        row('left behind', ({ probe: { left } }) => leftBehind(left)),
        row('messages', ({ probe }) => String(probe.left.messages)),
      ],
    ),
    table(
      ['loading a page of 150 kB', ...names],
      [
        row('without the extension', ({ loads }) => ms(loads.without)),
        row('with it', ({ loads }) => ms(loads.with)),
        row('with it, the probe an empty script', ({ loads }) => ms(loads.silent)),
        row('with it, more than without: median (upper bound, 95 %)', ({ loads }) => more(loads.fromWithout)),
        row('with it, more than with the empty script', ({ loads }) => more(loads.fromSilent)),
      ],
    ),
    table(
      ['a page on the topic, background stopped: from navigation to badge', ...names],
      [
        row('articles held', ({ candidate }) => count(candidate.articles)),
        row('until its badge', ({ candidate }) => ms(candidate.whole)),
        row('until the page is parsed', ({ candidate }) => ms(candidate.parsing)),
        row('until it is announced', ({ candidate }) => ms(candidate.probing)),
        row('until the reader begins: the background wakes', ({ candidate }) => ms(candidate.waking)),
        row('reading', ({ candidate }) => ms(candidate.reading)),
        row('look-up, comparing, badge', ({ candidate }) => ms(candidate.comparing)),
        row('of the reading, in the page', ({ candidate }) => ms(candidate.spent)),
        row('longest task of ours in the page, of all pages', ({ candidate }) => ms(candidate.longestTask)),
      ],
    ),
    ...memoryText(figures.chromium),
  ].join('\n\n');
}

export function pageTargets(figures: PagePartFigures): string[][] {
  return [
    row(
      'probe, compressed',
      `≤ ${count(TARGETS.probeBytes)} bytes`,
      count(figures.probeBytes),
      figures.probeBytes <= TARGETS.probeBytes,
    ),
    ...browsersOf(figures).flatMap(([name, its]) => targetsOf(name, its)),
  ];
}

function targetsOf(name: string, { probe, loads, candidate, memory }: PageFigures): string[][] {
  const inMs = (what: string, value: number, most: number) =>
    row(`${name}: ${what}`, `≤ ${most} ms`, `${ms(value)} ms`, value <= most);
  const perTab = memory ? (memory.with - memory.without) / MB : null;
  return [
    inMs('probe, first call, page of 150 kB', probe.usual.both.median, TARGETS.probeMs.usual),
    inMs('probe, first call, page of 2 MB', probe.heavy.both.median, TARGETS.probeMs.heavy),
    inMs('page load with and without, upper bound', loads.fromWithout.upperBound, TARGETS.loadMs),
    inMs('candidate, load → badge, cold', candidate.whole, TARGETS.candidateMs),
    inMs('candidate, longest task', candidate.longestTask, TARGETS.longestTaskMs),
    ...(perTab === null
      ? []
      : [
          row(
            `${name}: memory a tab`,
            `≤ ${TARGETS.tabMB} MB`,
            `${perTab.toFixed(2)} MB`,
            perTab <= TARGETS.tabMB,
          ),
        ]),
  ];
}

function row(what: string, target: string, found: string, is: boolean): string[] {
  return [what, target, found, reached(is)];
}

function browsersOf({ chromium, firefox }: PagePartFigures): (readonly [string, PageFigures])[] {
  return [['Chromium', chromium], ...(firefox ? [[`Firefox ${firefox.version}`, firefox] as const] : [])];
}

function memoryText({ memory }: PageFigures): string[] {
  if (memory === null) return [];
  const size = (bytes: number) => `${(bytes / MB).toFixed(2)} MB`;
  return [
    `Memory of a tab in Chromium after the probe, of ${memory.tabs} tabs: ${size(memory.without)} without the extension, ${size(memory.with)} with it.`,
  ];
}

function cost({ median, middle: [low, high] }: Cost): string {
  return `${ms(median)} (${ms(low)}–${ms(high)})`;
}

function leftBehind({ listeners, observers, timers, intervals }: PageFigures['probe']['left']): string {
  return `${listeners} listeners, ${observers} observer, ${timers + intervals} timers`;
}

function more({ median, upperBound }: Difference): string {
  return `${signed(median)} (${signed(upperBound)})`;
}

function signed(value: number): string {
  return value < 0 ? `−${ms(-value)}` : ms(value);
}
