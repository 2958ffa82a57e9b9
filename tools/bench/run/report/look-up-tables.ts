import type { EngineName } from '../../extension/jobs.ts';
import type { LookUpAndWake, Taken } from '../results.ts';
import { TARGETS } from './targets.ts';
import { count, ms, reached, share, table, times } from './words.ts';

const NAMES: Readonly<Record<EngineName, string>> = {
  ours: 'Lateral',
  sqlite: 'SQLite FTS5',
  flexsearch: 'FlexSearch',
  minisearch: 'MiniSearch',
};
const PEERS = ['sqlite', 'flexsearch', 'minisearch'] as const;

type Sizes = readonly Taken<LookUpAndWake>[];

export function coldTable(sizes: Sizes): string {
  return table(
    [
      'articles',
      'a day',
      'floor',
      ...Object.values(NAMES).map((name) => `${name}, ms`),
      'Lateral ÷ floor',
      ...PEERS.map((peer) => `${NAMES[peer]} ÷ Lateral`),
    ],
    sizes.map(({ figures: { lookUp } }) => {
      const { engines, floor, size } = lookUp;
      const ours = engines.ours!.cold;
      return [
        count(size.articles),
        count(size.perDay),
        ms(floor),
        ...(Object.keys(NAMES) as EngineName[]).map((name) => ms(engines[name]?.cold ?? Number.NaN)),
        times(ours / floor),
        ...PEERS.map((peer) => times((engines[peer]?.cold ?? Number.NaN) / ours)),
      ];
    }),
  );
}

export function warmTable(sizes: Sizes): string {
  const names = Object.keys(NAMES) as EngineName[];
  return table(
    [
      'articles',
      'a day',
      ...names.map((name) => `${NAMES[name]} warm, ms`),
      ...names.map((name) => `${NAMES[name]} recall@10`),
    ],
    sizes.map(({ figures: { lookUp } }) => [
      count(lookUp.size.articles),
      count(lookUp.size.perDay),
      ...names.map((name) => ms(lookUp.engines[name]?.warm ?? Number.NaN)),
      ...names.map((name) => (lookUp.engines[name] ? share(lookUp.engines[name].recall) : '–')),
    ]),
  );
}

export function diskTable(sizes: Sizes): string {
  const names = Object.keys(NAMES) as EngineName[];
  return table(
    ['articles', 'a day', ...names.map((name) => `${NAMES[name]}, bytes an article`)],
    sizes.map(({ figures: { lookUp } }) => [
      count(lookUp.size.articles),
      count(lookUp.size.perDay),
      ...names.map((name) => {
        const bytes = lookUp.engines[name]?.indexBytes;
        return bytes ? count(bytes) : '–';
      }),
    ]),
  );
}

export function stepsTable(sizes: Sizes): string {
  return table(
    ['articles', 'a day', 'Lateral, of which', 'SQLite, of which', 'MiniSearch, of which', 'Lateral reads'],
    sizes.map(({ figures: { lookUp } }) => {
      const steps = (name: EngineName) =>
        Object.entries(lookUp.engines[name]?.steps ?? {})
          .map(([step, value]) => `${step} ${ms(value)}`)
          .join(', ') || '–';
      const { requests, records, bytes } = lookUp.reads;
      return [
        count(lookUp.size.articles),
        count(lookUp.size.perDay),
        steps('ours'),
        steps('sqlite'),
        steps('minisearch'),
        `${count(requests)} requests, ${count(records)} records, ${count(bytes / 1_000)} kB`,
      ];
    }),
  );
}

export function wakeTable(sizes: Sizes): string {
  return table(
    [
      'articles',
      'a day',
      'stopped background → coverage, ms',
      'bare wake, ms',
      'ratio',
      'background awake, ms',
      'pages',
    ],
    sizes.flatMap(({ figures: { lookUp, wake } }) =>
      wake === null
        ? []
        : [
            [
              count(lookUp.size.articles),
              count(lookUp.size.perDay),
              ms(wake.wake),
              ms(wake.bare),
              times(wake.wake / wake.bare),
              ms(wake.awake),
              String(wake.pages),
            ],
          ],
    ),
  );
}

/** Each target of a look-up, and whether the figures reach it. */
export function lookUpTargets(sizes: Sizes): string[][] {
  const plain = sizes.filter(({ figures }) => figures.lookUp.size.perDay === 250);
  const largest = plain.at(-1)?.figures;
  if (!largest) return [];
  const { engines, floor, size } = largest.lookUp;
  const ours = engines.ours!;
  const rows: string[][] = [];
  const row = (what: string, target: string, found: string, is: boolean) =>
    rows.push([what, target, found, reached(is)]);
  const at = `at ${count(size.articles)}`;
  for (const peer of PEERS) {
    const ratio = (engines[peer]?.cold ?? Number.NaN) / ours.cold;
    const where = engines[peer] ? at : `${at}: does not hold it`;
    row(
      `cold, ${NAMES[peer]} ÷ Lateral ${where}`,
      `≥ ${TARGETS.faster[peer]} ×`,
      times(ratio),
      ratio >= TARGETS.faster[peer],
    );
  }
  row(
    `cold ÷ floor ${at}`,
    `≤ ${TARGETS.floor} ×`,
    times(ours.cold / floor),
    ours.cold <= TARGETS.floor * floor,
  );
  row(`warm ${at}`, `≤ ${TARGETS.warmMs} ms`, `${ms(ours.warm)} ms`, ours.warm <= TARGETS.warmMs);
  const recall = Math.min(...sizes.map(({ figures }) => figures.lookUp.engines.ours!.recall));
  row('recall@10, least of all sizes', `≥ ${share(TARGETS.recall)}`, share(recall), recall >= TARGETS.recall);
  const first = plain[0]!.figures.lookUp;
  if (first.size.articles < size.articles) {
    const growth = ours.cold / first.engines.ours!.cold;
    row(
      `cold, ${count(first.size.articles)} → ${count(size.articles)}`,
      `< ${TARGETS.growth} ×`,
      times(growth),
      growth < TARGETS.growth,
    );
  }
  const bytes = Math.max(...sizes.map(({ figures }) => figures.lookUp.engines.ours!.indexBytes ?? 0));
  row(
    'index on disk, most of all sizes',
    `≤ ${count(TARGETS.indexBytes)} bytes an article`,
    count(bytes),
    bytes <= TARGETS.indexBytes,
  );
  const wakes = sizes.flatMap(({ figures: { wake } }) => (wake ? [wake.wake / wake.bare] : []));
  if (wakes.length > 0) {
    const worst = Math.max(...wakes);
    row(
      'stopped background → coverage ÷ bare wake, worst size',
      `≤ ${TARGETS.wake} ×`,
      times(worst),
      worst <= TARGETS.wake,
    );
  }
  return rows;
}
