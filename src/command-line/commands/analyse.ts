import { readArticle } from '../../core/reading/read-article.ts';
import { streamRecords } from '../input/stream-records.ts';
import { createProgress } from '../output/progress.ts';
import type { Session } from '../session.ts';

/** `analyse --jsonl FILE`: each article with what it says, as spans into its text. */
export async function analyse(jsonl: readonly string[], session: Session): Promise<void> {
  const { terminal, report } = session;
  const progress = createProgress(terminal, 'analyse', session.now);
  const lexicon = await session.packaged.lexicon();
  for (const file of jsonl) {
    for await (const article of streamRecords(file, terminal.stdin, report)) {
      if (!terminal.isRead()) return;
      const reading = readArticle(article, lexicon);
      report.good();
      progress.step();
      await terminal.print(JSON.stringify({ ...article, ...reading }));
    }
  }
  progress.end();
}
