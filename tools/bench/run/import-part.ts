import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBench } from './bench-browser.ts';
import { productExtension } from './bench-extensions.ts';
import { type ImportFigures, importFiles } from './import-files.ts';
import { nameOf, SIZES } from './made-corpora.ts';
import { madeFile } from './made-file.ts';

export interface ImportPartFigures extends ImportFigures {
  readonly articles: number;
  readonly bytes: number;
}

/** Imports a made-up corpus of JSON lines into an empty product, through its options page and worker. */
export async function measureImport(
  articles: number,
  say: (text: string) => void,
): Promise<ImportPartFigures> {
  const size = { ...SIZES[0]!, articles };
  say(`writing ${nameOf(size)}`);
  const file = madeFile(size);
  const profile = join('dist/bench/profiles', `import-${nameOf(size)}`);
  rmSync(profile, { recursive: true, force: true });
  const product = productExtension();
  const browser = await launchBench(profile, [product]);
  try {
    const figures = await importFiles(browser, product, [file], say);
    const [first] = browser.context.serviceWorkers();
    const bytes = await first?.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return { ...figures, articles, bytes: bytes ?? 0 };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
