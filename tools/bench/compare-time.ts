import { groups } from '../../assets/topics/putin-belarus.groups.json';
import { contextSteps } from '../../src/core/context/build-context.ts';
import type { Stage } from '../../src/core/context/context.ts';
import { lexiconFromTable } from '../../src/core/reading/lexicon.ts';
import { readArticle } from '../../src/core/reading/read-article.ts';
import { comparingTables, lexiconTable, starterCorpus } from '../packaged-tables.ts';
import { median } from './run/statistics.ts';

const ROUNDS = 20;
const STAGES: readonly Stage[] = ['coverage', 'facts', 'whole'];

/**
 * How long a page takes to be compared once its candidates are there: each article of the starter corpus against the
 * others, warm, until who covers it is known, until the facts are, and whole. Readings are made anew each time.
 */
export function timeComparing(root: string): void {
  const { articles } = starterCorpus(root);
  const lexicon = lexiconFromTable(lexiconTable(root));
  const tables = { ...comparingTables(root), lexicon, groups };
  const times = new Map<Stage, number[]>(STAGES.map((stage) => [stage, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const page of articles) {
      const others = articles.filter((each) => each !== page).map((each) => ({ ...each }));
      const began = performance.now();
      const steps = contextSteps({ ...page }, others, tables, (article) => ({
        article,
        reading: readArticle(article, lexicon),
      }));
      for (let step = steps.next(); ; step = steps.next()) {
        const stage = step.value?.stage;
        if (stage) times.get(stage)!.push(performance.now() - began);
        if (step.done) break;
      }
    }
  }
  console.log(`a page against ${articles.length - 1} others, warm, medians of ${ROUNDS * articles.length}`);
  for (const [stage, its] of times) console.log(`  ${stage.padEnd(9)} ${median(its).toFixed(1)} ms`);
}
