import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { words } from '../../src/core/article/words.ts';

/** Terms in more of the articles than this tell nothing as company ("the", "said"). */
const MOST_ARTICLES = 0.4;
/** A term of which more is written with a capital than this is a name. */
const NAME = 0.6;

/** The commonest terms that are no names, and the articles as their places in that list, in order of the text. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly articles: readonly Int32Array[];
}

export function vocabulary(folders: readonly string[], most: number): Vocabulary {
  const ids = new Map<string, number>();
  const counts: { articles: number; uses: number; capitals: number }[] = [];
  const texts: Int32Array[] = [];
  for (const text of textsOf(folders)) {
    const sequence: number[] = [];
    for (const { numeric, term, capitalised } of words(text)) {
      if (numeric || term.length < 2) continue;
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        counts.push({ articles: 0, uses: 0, capitals: 0 });
      }
      sequence.push(id);
      counts[id]!.uses += 1;
      if (capitalised) counts[id]!.capitals += 1;
    }
    for (const id of new Set(sequence)) counts[id]!.articles += 1;
    texts.push(Int32Array.from(sequence));
  }
  const kept = [...ids]
    .filter(([term, id]) => {
      const { articles, uses, capitals } = counts[id]!;
      return articles <= MOST_ARTICLES * texts.length && capitals <= NAME * uses && /^\p{L}+$/u.test(term);
    })
    .sort(([a, i], [b, j]) => counts[j]!.articles - counts[i]!.articles || (a < b ? -1 : 1))
    .slice(0, most);
  const place = new Int32Array(ids.size).fill(-1);
  for (const [at, [, id]] of kept.entries()) place[id] = at;
  return {
    terms: kept.map(([term]) => term),
    articles: texts.map((text) => text.map((id) => place[id]!).filter((at) => at >= 0)),
  };
}

function* textsOf(folders: readonly string[]): Generator<string> {
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
    for (const file of files.sort()) {
      const lines = gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .split('\n');
      for (const line of lines) if (line) yield (JSON.parse(line) as { text: string }).text;
    }
  }
}
