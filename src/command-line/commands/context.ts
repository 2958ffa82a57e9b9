import type { Article } from '../../core/article/article.ts';
import { buildContext } from '../../core/context/build-context.ts';
import { loadCorpus } from '../input/load-corpus.ts';
import { isJsonLines, openPage, readPage } from '../input/read-page.ts';
import { streamRecords } from '../input/stream-records.ts';
import { printContext } from '../output/print-context.ts';
import { isPageItself } from '../same-article.ts';
import type { Session } from '../session.ts';

/** Articles that the index hands on to be compared closely. */
const CANDIDATES = 50;

/** `context PAGE [--corpus FILE…] [--json]`: how other articles report what the page reports. */
export async function context(
  file: string,
  corpusFiles: readonly string[] | null,
  json: boolean,
  session: Session,
): Promise<void> {
  const { terminal, report } = session;
  const found = isJsonLines(file) ? await onlyRecord(file, session) : await articleOn(file, session);
  if (found === null) return;
  const corpus = await loadCorpus(corpusFiles, session);
  const candidates = corpus.index.candidates(found, CANDIDATES);
  const page = completed(
    found,
    candidates.find((article) => isPageItself(found, article)),
  );
  const others = candidates.filter((article) => !isPageItself(found, article));
  const built = buildContext(page, others, await session.packaged.rarity());
  report.good();
  const { width, colour } = terminal;
  await terminal.print(
    json ? JSON.stringify(built) : printContext(built, { width, colour, held: corpus.size }),
  );
}

/** A page that is held already, with the outlet and date known there where the file itself tells none. */
function completed(page: Article, held: Article | undefined): Article {
  if (held === undefined) return page;
  return { ...page, outlet: page.outlet || held.outlet, published: page.published ?? held.published };
}

async function articleOn(file: string, session: Session): Promise<Article | null> {
  const page = await openPage(file, session);
  if (page === null) return null;
  const result = readPage(page);
  if (result.kind === 'article') return result.article;
  session.report.passedOver(file, null, result.reason);
  return null;
}

/** The first article of a JSON lines file, which is meant to hold one. */
async function onlyRecord(file: string, { terminal, report }: Session): Promise<Article | null> {
  let first: Article | null = null;
  for await (const article of streamRecords(file, terminal.stdin, report)) {
    if (first !== null) {
      terminal.say(`${file}: holds more than one article; the first is used`);
      return first;
    }
    first = article;
  }
  return first;
}
