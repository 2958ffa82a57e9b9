import { readdirSync, readFileSync } from 'node:fs';
import { buildContext } from '../../../../../src/core/context/build-context.ts';
import type { Context } from '../../../../../src/core/context/context.ts';
import { buildStarterCorpus, type SeedEntry } from '../../../../../src/corpus/starter-corpus.ts';
import { tables } from '../../../core/sample-event.ts';

const folder = new URL('../../../../../seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The comparison on the page of one of the five seed articles. */
export function seedContext(outlet: string): Context {
  const { articles } = buildStarterCorpus(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: read(name) })),
    JSON.parse(read('seeds.json')) as SeedEntry[],
  );
  const page = articles.find((article) => article.outlet === outlet);
  if (page === undefined) throw new Error(`No seed of ${outlet}`);
  return buildContext(page, articles, tables);
}
