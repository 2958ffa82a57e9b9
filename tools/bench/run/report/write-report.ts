import { writeFileSync } from 'node:fs';
import type { Machine } from '../machine.ts';
import type { Results } from '../results.ts';
import { coldTable, diskTable, lookUpTargets, stepsTable, wakeTable, warmTable } from './look-up-tables.ts';
import { marksTargets, marksText } from './marks-tables.ts';
import {
  corpusText,
  firefoxTargets,
  firefoxText,
  importTargets,
  importText,
  realText,
} from './other-tables.ts';
import { pageTargets, pageText } from './page-tables.ts';
import { surfacesTargets, surfacesText } from './surfaces-tables.ts';
import { table } from './words.ts';

/** Writes `BENCHMARKS.md` from all that was measured so far. */
export function writeReport(results: Results): void {
  const sizes = Object.values(results.lookUp ?? {}).sort(
    (a, b) =>
      a.figures.lookUp.size.perDay - b.figures.lookUp.size.perDay ||
      a.figures.lookUp.size.articles - b.figures.lookUp.size.articles,
  );
  const { import: imported, firefox, real, corpus, page, surfaces, marks } = results;
  const targets = [
    ...lookUpTargets(sizes),
    ...(imported ? importTargets(imported.figures) : []),
    ...(firefox ? firefoxTargets(firefox.figures) : []),
    ...(page ? pageTargets(page.figures) : []),
    ...(surfaces ? surfacesTargets(surfaces.figures) : []),
    ...(marks ? marksTargets(marks.figures) : []),
  ];
  const parts = [
    '# Benchmarks',
    'Written by `npm run bench`; how each figure is taken stands in [tools/bench/README.md](tools/bench/README.md). Medians of one run on one machine: compare the columns of a table with each other, not with another machine.',
    takenOn(results),
    ...(targets.length > 0 ? ['## Targets', table(['', 'to reach', 'found', ''], targets)] : []),
  ];
  const part = (title: string, ...texts: readonly string[]) => parts.push(`## ${title}`, ...texts);
  if (sizes.length > 0) {
    part(
      'Cold look-up: an article → the ten nearest, nothing in memory',
      coldTable(sizes),
      'Where the time goes, in ms:',
      stepsTable(sizes),
    );
    part('Warm look-up and recall', warmTable(sizes));
    part('Stopped background → coverage of a page', wakeTable(sizes));
    part('On disk, index alone', diskTable(sizes));
  }
  if (page) part('On a page', pageText(page.figures));
  if (surfaces) part('Popup and panel', surfacesText(surfaces.figures));
  if (marks) part('Marks in a page', marksText(marks.figures));
  if (imported) part('Import', importText(imported.figures));
  if (firefox) part('Firefox', firefoxText(firefox.figures));
  if (real)
    part(
      'Real text',
      'Articles of ua-war-2022-to-may, abp-sample and newscluster-5w1h; the articles of the last are asked for. Where more than ten articles are right, ten count as all.',
      realText(real.figures),
    );
  if (corpus) part('How near the made-up corpus is to real ones', corpusText(corpus.figures));
  writeFileSync('BENCHMARKS.md', `${parts.join('\n\n')}\n`);
}

function takenOn({
  lookUp = {},
  import: imported,
  firefox,
  real,
  corpus,
  page,
  surfaces,
  marks,
}: Results): string {
  const all = [
    ...Object.entries(lookUp),
    ...Object.entries({ import: imported, firefox, real, corpus, page, surfaces, marks }),
  ].flatMap(([part, taken]) => (taken ? [{ part, on: taken.on, browser: taken.browser }] : []));
  const groups = new Map<string, string[]>();
  for (const { part, on, browser } of all) {
    const where = `${on.date}, ${machineWords(on)}${browser ? `, ${browser}` : ''}`;
    groups.set(where, [...(groups.get(where) ?? []), part]);
  }
  return [...groups].map(([where, its]) => `- ${its.join(', ')}: ${where}`).join('\n');
}

function machineWords({ processor, cores, memoryGB, system, node, load }: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}, load ${load} at its end`;
}
