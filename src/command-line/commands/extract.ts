import { openPage, readPage } from '../input/read-page.ts';
import type { Session } from '../session.ts';

/** `extract FILE…`: the article on each page, without an id, for a reader's own JSON lines. */
export async function extract(files: readonly string[], session: Session): Promise<void> {
  const { terminal, report } = session;
  for (const file of files) {
    if (!terminal.isRead()) return;
    const page = await openPage(file, session);
    if (page === null) continue;
    const reading = readPage(file, page, session);
    if (reading.kind !== 'article') continue;
    const { url, outlet, title, byline, published, lang, text } = reading.article;
    report.good();
    await terminal.print(JSON.stringify({ file, url, outlet, title, byline, published, lang, text }));
  }
}
