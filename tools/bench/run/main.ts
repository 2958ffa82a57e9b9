import type { MadeCorpus } from '../extension/jobs.ts';
import { measureMarks } from '../marks/marks-part.ts';
import { measurePages } from '../page/page-part.ts';
import { measureSurfaces } from '../surfaces/surfaces-part.ts';
import { launchBench } from './bench-browser.ts';
import { bareExtension } from './bench-extensions.ts';
import { ENGINES, engineExtensions, fillProfile } from './built-profile.ts';
import { measureCorpora } from './corpus-part.ts';
import { measureFirefox } from './firefox-look-up.ts';
import { measureImport } from './import-part.ts';
import { measureLookUp } from './look-up.ts';
import { DENSE, nameOf, SIZES } from './made-corpora.ts';
import { measureReal } from './real-part.ts';
import { writeReport } from './report/write-report.ts';
import { heldResults, keepResult, type LookUpAndWake, taken } from './results.ts';
import { rounded } from './statistics.ts';
import { measureWake } from './wake.ts';

export type BrowserPart = 'lookup' | 'import' | 'firefox' | 'real' | 'corpus' | 'page' | 'surfaces' | 'marks';

export interface BenchOptions {
  /** The one size to be measured; else all. */
  readonly articles: number | null;
  /** Its articles a day. */
  readonly perDay: number;
  /** One line of JSON on standard output and nothing else; everything else is said on standard error. */
  readonly json: boolean;
  /** Folder of the public sets. */
  readonly data: string | null;
}

const IMPORTED = 10_000;
const IN_FIREFOX = 10_000;

/** Measures some parts, keeps the figures of sizes that stand in the report, and writes it anew. */
export async function runParts(parts: readonly BrowserPart[], options: BenchOptions): Promise<void> {
  const browser = await browserVersion();
  for (const part of parts) await runPart(part, options, browser);
  writeReport(heldResults());
}

async function runPart(part: BrowserPart, options: BenchOptions, browser: string) {
  const { articles, perDay, json, data } = options;
  const say = sayer(part);
  switch (part) {
    case 'lookup': {
      const sizes = articles === null ? [...SIZES, DENSE] : [{ ...SIZES[0]!, articles, perDay }];
      for (const size of sizes) {
        const figures = await lookUpAndWake(size, sayer(`look-up, ${nameOf(size)}`));
        console.log(json ? JSON.stringify(asLine(figures)) : lookUpWords(figures));
        const known = [...SIZES, DENSE].some((one) => nameOf(one) === nameOf(size));
        if (known) {
          keepResult((before) => ({
            ...before,
            lookUp: { ...before.lookUp, [nameOf(size)]: taken(figures, browser) },
          }));
        }
      }
      return;
    }
    case 'import': {
      const figures = await measureImport(articles ?? IMPORTED, say);
      console.log(JSON.stringify(figures));
      if (articles === null) keepResult((before) => ({ ...before, import: taken(figures, browser) }));
      return;
    }
    case 'firefox': {
      const figures = await measureFirefox({ ...SIZES[0]!, articles: articles ?? IN_FIREFOX }, say);
      if (figures === null) return;
      console.log(JSON.stringify(figures));
      if (articles === null) keepResult((before) => ({ ...before, firefox: taken(figures, '') }));
      return;
    }
    case 'real': {
      const figures = await measureReal(data, say);
      if (figures === null) return;
      console.log(JSON.stringify(figures));
      keepResult((before) => ({ ...before, real: taken(figures, browser) }));
      return;
    }
    case 'page': {
      const figures = await measurePages(say);
      console.log(JSON.stringify(figures, null, 1));
      keepResult((before) => ({ ...before, page: taken(figures, browser) }));
      return;
    }
    case 'surfaces': {
      const figures = await measureSurfaces(say);
      console.log(JSON.stringify(figures, null, 1));
      keepResult((before) => ({ ...before, surfaces: taken(figures, browser) }));
      return;
    }
    case 'marks': {
      const figures = await measureMarks(process.cwd(), say);
      console.log(JSON.stringify(figures, null, 1));
      keepResult((before) => ({ ...before, marks: taken(figures, browser) }));
      return;
    }
    case 'corpus': {
      const figures = measureCorpora(data, say);
      console.log(JSON.stringify(figures));
      keepResult((before) => ({ ...before, corpus: taken(figures, '') }));
      return;
    }
  }
}

async function lookUpAndWake(size: MadeCorpus, say: (text: string) => void): Promise<LookUpAndWake> {
  const extensions = engineExtensions();
  // How dense the days are is nothing to an index that knows no days.
  const engines = size.perDay === DENSE.perDay ? (['ours'] as const) : ENGINES;
  const built = await fillProfile(size, extensions, engines, say);
  const lookUp = await measureLookUp(size, extensions, built, say);
  const wake = await measureWake(size, say);
  return { lookUp, wake };
}

function asLine({ lookUp, wake }: LookUpAndWake) {
  const { ours, minisearch, flexsearch, sqlite } = lookUp.engines;
  const figures = (engine: typeof ours) =>
    engine
      ? {
          cold: rounded(engine.cold),
          warm: rounded(engine.warm),
          recall: rounded(engine.recall, 4),
          indexBytes: engine.indexBytes === null ? null : Math.round(engine.indexBytes),
        }
      : null;
  return {
    articles: lookUp.size.articles,
    ours: { ...figures(ours), wake: wake ? rounded(wake.wake) : null },
    peers: {
      minisearch: figures(minisearch),
      flexsearch: figures(flexsearch),
      sqlite: figures(sqlite),
    },
    floor: rounded(lookUp.floor),
    bareWake: wake ? rounded(wake.bare) : null,
  };
}

function lookUpWords(figures: LookUpAndWake): string {
  return JSON.stringify(asLine(figures), null, 2);
}

async function browserVersion(): Promise<string> {
  const browser = await launchBench('dist/bench/profiles/empty', [bareExtension()]);
  const { version } = browser;
  await browser.close();
  return `Chromium ${version}`;
}

/** Tells on standard error how far a part is, on one line where that is a terminal. */
function sayer(part: string): (text: string) => void {
  const since = Date.now();
  return (text) => {
    const seconds = Math.round((Date.now() - since) / 1_000);
    process.stderr.write(
      process.stderr.isTTY ? `\r\x1b[K${part} (${seconds} s): ${text}` : `${part} (${seconds} s): ${text}\n`,
    );
  };
}
