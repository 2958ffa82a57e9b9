import type { Article } from '../../core/article/article.ts';
import { createMemoryIndex, type MemoryIndex } from '../../core/index/memory-index.ts';
import { createProgress } from '../output/progress.ts';
import type { Session } from '../session.ts';
import { corpusArticles } from './corpus-articles.ts';
import { InputError } from './open-input.ts';

/**
 * Reads corpus files into an index; the starter corpus where none is named. Of two records with one id the first is
 * held. Throws InputError if nothing could be used: an empty corpus would read as "nobody else reports this".
 */
export async function loadCorpus(files: readonly string[] | null, session: Session): Promise<MemoryIndex> {
  const index = createMemoryIndex(await session.packaged.rarity());
  const held = new Set<string>();
  const add = (article: Article): boolean => {
    if (held.has(article.id)) return false;
    held.add(article.id);
    index.add(article);
    return true;
  };
  if (files === null) {
    for (const article of await session.packaged.starterCorpus()) add(article);
  } else {
    const progress = createProgress(session.terminal, 'corpus', session.now);
    for (const file of files) {
      let repeated = 0;
      for await (const article of corpusArticles(file, session.terminal.stdin, session.report)) {
        if (!add(article)) repeated++;
        progress.step();
      }
      if (repeated > 0)
        session.terminal.say(`${file}: ${repeated} articles left out that are held already (same id)`);
    }
    progress.end();
  }
  if (held.size === 0)
    throw new InputError('no article to compare with: the corpus holds none that can be used');
  return index;
}
