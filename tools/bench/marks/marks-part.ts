import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import type { MarkKind, PageMark } from '../../../src/core/context/page-marks.ts';
import { BROWSERS, type PictureBrowser } from '../../../test/browser/screens/picture-browser.ts';
import { starterCorpus } from '../../packaged-tables.ts';
import { heavyPage, USUAL } from '../page/heavy-page.ts';
import { serveHtml } from '../page/serve-html.ts';
import { median, spread } from '../run/statistics.ts';
import { type MarkRun, markInPage } from './mark-in-page.ts';

export interface MarksFigures {
  readonly version: string;
  readonly runs: number;
  /** From the message with the marks to the answer, in ms: found and painted. */
  readonly whole: number;
  readonly middle: readonly [number, number];
  readonly fastest: number;
  /** Longest time that the page had to wait within it, of all runs. */
  readonly longestSlice: number;
  /** Of the layout, over all runs; null where the browser does not tell. */
  readonly shift: number | null;
  /** Boxes of the page that were elsewhere afterwards, over all runs. */
  readonly moved: number;
}

export interface MarksPartFigures {
  readonly words: number;
  readonly marks: number;
  readonly bytes: number;
  readonly chromium: MarksFigures;
  readonly firefox: MarksFigures;
}

const RUNS = 15;
const WORDS = 3_000;
const KINDS: readonly MarkKind[] = ['shared', 'differs', 'only-here'];

/** What it costs a page to have every sentence of its article marked: the shipped script, on an ordinary news page. */
export async function measureMarks(root: string, say: (text: string) => void): Promise<MarksPartFigures> {
  const { articles } = starterCorpus(root);
  const words = articles
    .map(({ text }) => text)
    .join('\n\n')
    .split(' ')
    .slice(0, WORDS);
  const article: Article = { ...articles[0]!, text: words.join(' ') };
  const marks = sentences(article.text, 'en').map(({ start, end }, i): PageMark => {
    const text = article.text.slice(start, end);
    return { start, end, text, fact: null, kind: KINDS[i % KINDS.length]! };
  });
  const server = await serveHtml({ marked: heavyPage(article, articles, USUAL) });
  try {
    const timed = async (name: keyof typeof BROWSERS) => {
      const browser = await BROWSERS[name]();
      try {
        return await timedIn(browser, server.url('marked'), marks, (text) => say(`${name}: ${text}`));
      } finally {
        await browser.close();
      }
    };
    return {
      words: words.length,
      marks: marks.length,
      bytes: gzipSync(readFileSync('dist/chrome/marks.js'), { level: 9 }).length,
      chromium: await timed('chromium'),
      firefox: await timed('firefox'),
    };
  } finally {
    await server.close();
  }
}

async function timedIn(
  browser: PictureBrowser,
  url: string,
  marks: readonly PageMark[],
  say: (text: string) => void,
): Promise<MarksFigures> {
  const script = readFileSync(`dist/${browser.name === 'chromium' ? 'chrome' : 'firefox'}/marks.js`, 'utf8');
  const asked = JSON.stringify({ script, styles: readFileSync('assets/marks.css', 'utf8'), marks });
  const runs: MarkRun[] = [];
  // The first is not counted: fonts are loaded.
  for (let i = 0; i <= RUNS; i++) {
    const tab = await browser.show(url, { width: 1200, height: 900, scheme: 'light' });
    const run = (await tab.evaluate(`(${markInPage.toString()})(${asked})`)) as MarkRun;
    if (run.found !== marks.length) throw new Error(`Found ${run.found} of ${marks.length} sentences.`);
    if (i > 0) runs.push(run);
    say(`${i} of ${RUNS}`);
  }
  const whole = runs.map((run) => run.whole);
  const shifts = runs.map(({ shift }) => shift);
  return {
    version: browser.version,
    runs: RUNS,
    whole: median(whole),
    middle: spread(whole),
    fastest: Math.min(...whole),
    longestSlice: Math.max(...runs.map(({ longestSlice }) => longestSlice)),
    shift: shifts.some((shift) => shift === null) ? null : shifts.reduce<number>((sum, one) => sum + one!, 0),
    moved: runs.reduce((sum, { moved }) => sum + moved, 0),
  };
}
