import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyNoArticle } from '../../../src/core/article/no-article.ts';
import { readHtml } from '../../../src/corpus/formats/html-page.ts';
import { decodePage } from '../../../src/extract/decode-page.ts';
import { type Extraction, extractArticle } from '../../../src/extract/extract-article.ts';
import { parseTree } from '../../../src/extract/parse-page.ts';
import { halfOf } from '../some-of.ts';
import { pageBytes, pageFixtures, type StillServer, serveStill } from './still-server.ts';

/** Opens a page and hands out what the built reader, injected as the extension does it, makes of it. */
export type LiveReading = (url: string) => Promise<Extraction>;

/**
 * The same article comes out of a page in the browser and out of its file: text, title, outlet, date and all else. In
 * Node here; the worker that imports runs the same code.
 */
export function sameTextCases(browser: 'chromium' | 'firefox', live: () => LiveReading): void {
  describe('a page and its file', () => {
    let server: StillServer;
    beforeAll(async () => {
      server = await serveStill();
    });
    afterAll(() => server?.close());

    test('are there', () => {
      expect(pageFixtures().length).toBeGreaterThan(25);
    });

    test.each(halfOf(pageFixtures(), browser))('%s: the same article', async (path) => {
      const url = server.url(path);
      const reading = await live()(url);
      const html = decodePage(pageBytes(path));
      const record = readHtml(path, html, url);
      if (reading.kind === 'entries') expect(reading).toEqual(extractArticle(parseTree(html), url));
      // In a corpus a live blog is one article.
      if (reading.kind === 'entries' && reading.page === 'live-blog') expect(record.kind).toBe('article');
      else if (record.kind === 'article')
        expect(reading).toMatchObject({ kind: 'article', article: record.article });
      else
        expect(reading.kind !== 'article' && record.reason).toBe(
          reading.kind !== 'article' && whyNoArticle(reading),
        );
    });
  });
}
