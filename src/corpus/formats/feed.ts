import { pageTooLarge } from '../../corpus/formats/html-page.ts';
import { decodePage } from '../../extract/decode-page.ts';
import { PageTooLargeError } from '../../extract/parse-page.ts';
import { type Saying, saying, whatWentWrong } from '../../words/saying.ts';
import type { FeedHead, FeedItem } from './feed/feed-item.ts';
import { FeedParser } from './feed/feed-parser.ts';
import { itemArticle } from './feed/item-article.ts';
import { mendStrays } from './feed/strays.ts';
import type { DocumentReader, SourceRecord } from './format-reader.ts';
import type { Reading } from './record/article-from-fields.ts';

/** UTF-16 units that are parsed between two looks at whether the reader has cancelled. */
const SLICE = 65_536;

/**
 * Reads the articles of a feed (RSS, RDF, Atom) whose items carry their text. Where the XML breaks, what came before is
 * kept, and a last record says where and how.
 */
export const readFeed: DocumentReader = function* ({ file, bytes, encoding, signal }) {
  const xml = mendStrays(decodePage(bytes, encoding));
  const parser = new FeedParser();
  let met = 0;
  let articles = 0;
  for (let at = 0; at <= xml.length && parser.problem === null; at += SLICE) {
    signal.throwIfAborted();
    const items = parser.write(xml.slice(at, at + SLICE));
    const rest = at + SLICE > xml.length ? parser.write(null) : [];
    for (const item of [...items, ...rest]) {
      signal.throwIfAborted();
      const reading = readItem(item, parser.head);
      met++;
      if (reading.ok) {
        articles++;
        const { article, notes, cutOff } = reading;
        yield { kind: 'article', article, file, line: item.line, notes, ...(cutOff ? { cutOff } : {}) };
      } else yield passedOver(file, item.line, reading.reason);
    }
  }
  if (parser.problem !== null) {
    const { reason, line } = parser.problem;
    yield passedOver(
      file,
      line,
      articles === 0 ? reason : saying('passedOver_articlesBeforeUsed', { reason }),
    );
  } else if (met === 0) yield passedOver(file, null, saying('passedOver_emptyFeed'));
};

/** An item at whose markup the parser of pages gives up must not cost the items beside it. */
function readItem(item: FeedItem, head: FeedHead): Reading {
  try {
    return itemArticle(item, head);
  } catch (error) {
    if (error instanceof PageTooLargeError) return { ok: false, reason: pageTooLarge() };
    const what = whatWentWrong(error);
    return { ok: false, reason: saying('passedOver_itemNotRead', { what }) };
  }
}

function passedOver(file: string, line: number | null, reason: Saying): SourceRecord {
  return { kind: 'passed-over', file, line, reason };
}
