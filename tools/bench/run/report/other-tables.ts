import type { CorpusPartFigures } from '../corpus-part.ts';
import type { FirefoxFigures } from '../firefox-look-up.ts';
import type { ImportPartFigures } from '../import-part.ts';
import type { RealFigures } from '../real-part.ts';
import { TARGETS } from './targets.ts';
import { count, ms, reached, share, table, times } from './words.ts';

export function importText({ articles, seconds, outcome, heap, longestTask }: ImportPartFigures): string {
  const { spent } = outcome;
  const parts = Object.entries(spent).map(([part, value]) => [
    part,
    `${value.toFixed(1)} s`,
    `${Math.round((100 * value) / seconds)} %`,
  ]);
  return [
    `${count(articles)} articles of JSON lines through the options page and its worker: ${seconds.toFixed(1)} s, ${count(articles / seconds)} articles a second. Most on the worker's heap ${count(heap.most / 1e6)} MB, with its buffers ${count(heap.mostWithBuffers / 1e6)} MB; longest task of the page's main thread ${longestTask > 0 ? `${ms(longestTask)} ms` : 'under 50 ms'}.`,
    table(['step', 'time', 'share'], parts),
  ].join('\n\n');
}

export function importTargets({ articles, seconds, heap, longestTask }: ImportPartFigures): string[][] {
  const rate = articles / seconds;
  const heapMB = heap.mostWithBuffers / 1e6;
  return [
    [
      'import, whole',
      `≥ ${TARGETS.importPerSecond} articles/s`,
      count(rate),
      reached(rate >= TARGETS.importPerSecond),
    ],
    [
      `heap while importing ${count(articles)}`,
      `< ${TARGETS.importHeapMB} MB`,
      `${count(heapMB)} MB`,
      reached(heapMB < TARGETS.importHeapMB),
    ],
    [
      "longest task of the page's main thread",
      `≤ ${TARGETS.longestTaskMs} ms`,
      longestTask > 0 ? `${ms(longestTask)} ms` : 'under 50 ms',
      reached(longestTask <= TARGETS.longestTaskMs),
    ],
  ];
}

export function firefoxText({ size, version, cold, floor, warm, recall }: FirefoxFigures): string {
  return table(
    ['Firefox', 'articles', 'cold, ms', 'floor, ms', 'cold ÷ floor', 'warm, ms', 'recall@10'],
    [[version, count(size.articles), ms(cold), ms(floor), times(cold / floor), ms(warm), share(recall)]],
  );
}

export function firefoxTargets({ size, cold, floor }: FirefoxFigures): string[][] {
  return [
    [
      `Firefox, cold ÷ its floor at ${count(size.articles)}`,
      `≤ ${TARGETS.firefoxFloor} ×`,
      times(cold / floor),
      reached(cold <= TARGETS.firefoxFloor * floor),
    ],
  ];
}

export function realText({ articles, queries, imported, ways }: RealFigures): string {
  const { added, updated, alreadyHeld, passedOver } = imported.outcome;
  return [
    `${count(articles)} articles read from the files; ${count(added)} taken, ${count(updated)} as new versions, ${count(alreadyHeld)} held already, ${count(passedOver)} passed over, in ${imported.seconds.toFixed(0)} s. ${count(queries)} queries.`,
    table(
      ['', 'P@1', 'R@10'],
      Object.entries(ways).map(([way, { p1, r10 }]) => [way, share(p1), share(r10)]),
    ),
  ].join('\n\n');
}

export function corpusText({ corpora, mates }: CorpusPartFigures): string {
  const rows = Object.entries(corpora).map(([name, its]) => [
    name,
    count(its.articles),
    its.words.map(count).join(' / '),
    its.different.map(count).join(' / '),
    its.vocabulary.map(([articles, different]) => `${count(articles)}: ${count(different)}`).join(', '),
    its.heaps.toFixed(2),
    share(its.once),
    its.shares
      .map(([place, held]) => `${count(place)}: ${held < 0.01 ? held.toFixed(4).slice(1) : share(held)}`)
      .join(', '),
    share(its.capitalised),
    share(its.numbers),
  ]);
  const head = [
    'corpus',
    'articles',
    'words an article (.1 / .5 / .9)',
    'different words',
    'vocabulary after so many articles',
    'Heaps’ exponent',
    'words in one article alone',
    'share of articles with the n-th commonest word',
    'capitalised',
    'numbers',
  ];
  // A row for each measure: the corpora are few, the measures many.
  const turned = table(
    ['', ...rows.map(([name]) => name!)],
    head.slice(1).map((measure, i) => [measure, ...rows.map((row) => row[i + 1]!)]),
  );
  const shared = table(
    ['pairs on one event', 'pairs', 'shared terms of 24: .05 / .25 / .5 / .75 / .95', 'mean'],
    Object.entries(mates).map(([name, its]) => [
      name,
      count(its.pairs),
      its.spread.join(' / '),
      its.mean.toFixed(1),
    ]),
  );
  return [turned, shared].join('\n\n');
}
