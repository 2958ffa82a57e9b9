import putinBelarus from '../../../assets/topics/putin-belarus.groups.json' with { type: 'json' };
import type { Article } from '../../core/article/article.ts';
import { buildContext } from '../../core/context/build-context.ts';
import { loadCorpus } from '../input/load-corpus.ts';
import { isJsonLines, openPage, readPage } from '../input/read-page.ts';
import { streamRecords } from '../input/stream-records.ts';
import { printContext } from '../output/print-context.ts';
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
  const reading = isJsonLines(file) ? await onlyRecord(file, session) : await articleOn(file, session);
  if (reading === null) return;
  const { article: found, isPart = false } = reading;
  const corpus = await loadCorpus(corpusFiles, session);
  const candidates = corpus.candidates(found, CANDIDATES);
  const held = found.outlet === '' ? candidates.find((article) => sameText(found, article)) : undefined;
  const others = candidates.filter((article) => article !== held);
  const lexicon = await session.packaged.lexicon();
  const rarity = await session.packaged.rarity();
  const related = await session.packaged.related();
  const tables = { rarity, related, lexicon, groups: putinBelarus.groups };
  const built = buildContext(completed(found, held), others, tables, undefined, { isPart });
  report.good();
  const { width, colour } = terminal;
  await terminal.print(
    json ? JSON.stringify(built) : printContext(built, { width, colour, held: corpus.size }),
  );
}

/**
 * A page file that names no outlet, but whose text is held: outlet and date as they are known there. Without this a
 * page dump would be compared with itself.
 */
function completed(page: Article, held: Article | undefined): Article {
  if (held === undefined) return page;
  return { ...page, outlet: held.outlet, published: page.published ?? held.published };
}

function sameText(a: Article, b: Article): boolean {
  return a.text === b.text || a.text.replace(/\s+/g, ' ').trim() === b.text.replace(/\s+/g, ' ').trim();
}

interface Found {
  readonly article: Article;
  readonly isPart?: true;
}

async function articleOn(file: string, session: Session): Promise<Found | null> {
  const page = await openPage(file, session);
  if (page === null) return null;
  const reading = readPage(file, page, session);
  return reading.kind === 'article' ? reading : null;
}

/** The first article of a JSON lines file, which is meant to hold one. */
async function onlyRecord(file: string, { terminal, report }: Session): Promise<Found | null> {
  let first: Found | null = null;
  for await (const article of streamRecords(file, terminal.stdin, report)) {
    if (first !== null) {
      terminal.say(`${file}: holds more than one article; the first is used`);
      return first;
    }
    first = { article };
  }
  return first;
}
