import { openPage, readPage } from '../input/read-page.ts';
import type { Session } from '../session.ts';

const NOTHING = { url: null, outlet: '', title: '', byline: null, published: null, lang: null, text: '' };

/**
 * `extract FILE…`: the article on each page, without an id, for a reader's own JSON lines. Every page has its line, so
 * that none goes missing unseen: one without an article has an empty text, and the report names the reason.
 */
export async function extract(files: readonly string[], session: Session): Promise<void> {
  const { terminal, report } = session;
  for (const file of files) {
    if (!terminal.isRead()) return;
    const page = await openPage(file, session);
    if (page === null) continue;
    const reading = readPage(file, page, session);
    if (reading.kind === 'unusable') continue;
    if (reading.kind === 'article') report.good();
    const { url, outlet, title, byline, published, lang, text } =
      reading.kind === 'article' ? reading.article : NOTHING;
    await terminal.print(JSON.stringify({ file, url, outlet, title, byline, published, lang, text }));
  }
}
