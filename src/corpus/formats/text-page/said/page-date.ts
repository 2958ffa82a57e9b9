import { printedDates } from '../../../../core/article/printed-date.ts';
import { endsSentence, letterKey, wordCount } from '../line-shape.ts';
import type { PageBlock } from '../page-block.ts';

export interface PageDate {
  readonly date: string;
  readonly from: string;
}

/** Where the article stands among the blocks: its title, its first prose, and the block after its last. */
export interface DateRegion {
  readonly title: number;
  readonly prose: number;
  readonly bodyEnd: number;
}

const keys = (text: string): readonly string[] => text.split('|').map(letterKey);

/** Beginnings of lines that say when an article came out, or when it was last changed. */
const PUBLISHED = keys(
  'published|first published|posted|date|publication date|veröffentlicht|erschienen|erstellt|eingestellt|datum|publié|mis en ligne|date de publication|publicado|publicada|fecha|pubblicato|data|gepubliceerd|geplaatst|opublikowano|dodano|data publikacji|data dodania|publicado em|опубликовано|дата публикации|дата|добавлено|опубліковано|дата публікації|апублікавана|дата публікацыі',
);
const UPDATED = keys(
  'updated|last updated|last modified|modified|stand|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|zuletzt geändert|mis à jour|modifié|actualizado|última actualización|aggiornato|bijgewerkt|laatst bijgewerkt|aktualizacja|zaktualizowano|atualizado|обновлено|изменено|оновлено|абноўлена',
);
/** A link, under an article, to everything of its day. */
const SAME_DAY = keys(
  'all news articles on|all articles of|all news of|all news on|more articles from|alle artikel vom|alle meldungen vom|alle nachrichten vom|все новости за|усі новини за|всі новини за|усе навіны за',
);

/** A line with a date is one of these if it is not much longer than the date. */
const MAX_META_WORDS = 24;
const MAX_DATE_LINE_WORDS = 9;
/** How far above the title and below the text a labelled date is looked for. */
const ABOVE_TITLE = 3;
const BELOW_BODY = 6;
/** The first lines of a page are its masthead. */
const MASTHEAD_BLOCKS = 3;
/** A dateline's date stands this close to the start of the text. */
const DATELINE_CHARACTERS = 80;

/** True for a line that says a date and little else. */
export function isDateLine(line: string, lang: string | null): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false;
  return wordCount(line) <= MAX_DATE_LINE_WORDS && printedDates(line, lang).length > 0;
}

/**
 * The day an article was published, where its page says it about the article: in a byline, after a label, in a
 * dateline. A date in the page's header is the day the page was fetched, dates in captions, related posts and prose
 * are those of other things; where only such dates stand, the answer is null.
 */
export function pageDate(
  blocks: readonly PageBlock[],
  region: DateRegion,
  lang: string | null,
): PageDate | null {
  const under = indices(region.title + 1, Math.min(region.prose, blocks.length));
  const above = indices(Math.max(0, region.title - ABOVE_TITLE), region.title);
  const below = indices(region.bodyEnd, Math.min(region.bodyEnd + BELOW_BODY, blocks.length));
  const look = (places: readonly number[], test: (line: string) => string | null): PageDate | null => {
    for (const place of places) {
      const block = blocks[place]!;
      if (!isMeta(block)) continue;
      const from = test(block.text);
      const date = from === null ? null : dateAt(blocks, place, lang);
      if (from !== null && date) return { date, from };
    }
    return null;
  };
  const label = (all: readonly string[]) => (line: string) => {
    const key = letterKey(line);
    return all.some((start) => key.startsWith(start)) ? line.slice(0, 40) : null;
  };
  const published = label(PUBLISHED);
  const updated = label(UPDATED);
  const inByline = (line: string) =>
    updated(line) === null && isBylineDate(line, lang) ? 'line under the title' : null;
  return (
    look([...under, ...above], published) ??
    look(under, inByline) ??
    dateline(blocks[region.prose], lang) ??
    look(overTitle(region.title), inByline) ??
    look(below, published) ??
    look([...under, ...above, ...below], updated) ??
    sameDayLink(blocks, region.bodyEnd, lang)
  );
}

/** A link to all articles of the day stands anywhere below the text, also between newsletter and footer. */
function sameDayLink(blocks: readonly PageBlock[], from: number, lang: string | null): PageDate | null {
  for (let i = from; i < blocks.length; i++) {
    const { text, words } = blocks[i]!;
    if (words > MAX_DATE_LINE_WORDS) continue;
    const key = letterKey(text);
    if (!SAME_DAY.some((start) => key.startsWith(start))) continue;
    const date = printedDates(text, lang)[0];
    if (date) return { date: date.date, from: 'link to the articles of the same day' };
  }
  return null;
}

/** A date line, or a short line that names author, place or section with the date. */
function isBylineDate(line: string, lang: string | null): boolean {
  return printedDates(line, lang).length > 0 && !endsSentence(line);
}

function isMeta(block: PageBlock): boolean {
  return (
    block.words <= MAX_META_WORDS &&
    block.kind !== 'prose' &&
    !(block.section && block.section !== 'author-box')
  );
}

/** The first date of a line; of the next line if a label stands alone on its own. */
function dateAt(blocks: readonly PageBlock[], place: number, lang: string | null): string | null {
  const block = blocks[place]!;
  const own = printedDates(block.text, lang)[0];
  if (own) return own.date;
  const next = blocks[place + 1];
  if (block.words > 3 || !next || !isDateLine(next.text, lang)) return null;
  return printedDates(next.text, lang)[0]?.date ?? null;
}

/** `MINSK, December 19, 2022 (BelTA) – …` */
function dateline(block: PageBlock | undefined, lang: string | null): PageDate | null {
  if (!block) return null;
  const head = block.text.slice(0, DATELINE_CHARACTERS);
  const found = printedDates(head, lang)[0];
  if (!found) return null;
  const before = head.slice(0, found.start);
  const after = head.slice(found.end);
  const opensText = /^\s{0,2}(?:г\.|року|roku|р\.|r\.)?\s{0,2}(?:[-–—:/.]|\()/u.test(after);
  const place = before === '' || /^[\p{Lu}][\p{L} .,'’/-]{1,40}[,.(/–—-]\s?$/u.test(before);
  return opensText && place ? { date: found.date, from: 'dateline' } : null;
}

/**
 * The line over the title, if it is none of the page's first lines: a date there is the masthead's. Below those it is
 * the article's: of 29 sample pages dated by this alone none was wrong.
 */
function overTitle(title: number): number[] {
  return title - 1 >= MASTHEAD_BLOCKS ? [title - 1] : [];
}

function indices(from: number, to: number): number[] {
  const list: number[] = [];
  for (let i = from; i < to; i++) list.push(i);
  return list;
}
