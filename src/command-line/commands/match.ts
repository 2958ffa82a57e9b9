import { matchArticle } from '../../core/event/match-article.ts';
import { loadCorpus } from '../input/load-corpus.ts';
import { streamRecords } from '../input/stream-records.ts';
import { createProgress } from '../output/progress.ts';
import type { Session } from '../session.ts';

/** Articles that the index hands on to be compared closely, and thereby the most that a query's answer lists. */
const CANDIDATES = 20;

/** `match [--corpus FILE…] --jsonl FILE`: for each article those most like it, and which are on the same event. The corpus is held, queries stream. */
export async function match(
  jsonl: readonly string[],
  corpusFiles: readonly string[] | null,
  session: Session,
): Promise<void> {
  const { terminal, report } = session;
  const [rarity, lexicon] = await Promise.all([session.packaged.rarity(), session.packaged.lexicon()]);
  const corpus = await loadCorpus(corpusFiles, session);
  const progress = createProgress(terminal, 'match', session.now);
  for (const file of jsonl) {
    for await (const query of streamRecords(file, terminal.stdin, report)) {
      if (!terminal.isRead()) return;
      // The query's own article, held or copied into the corpus, is left out there; other outlets' copies stay.
      const matches = matchArticle(query, corpus.candidates(query, CANDIDATES), { rarity, lexicon });
      report.good();
      progress.step();
      await terminal.print(JSON.stringify({ id: query.id, matches }));
    }
  }
  progress.end();
}
