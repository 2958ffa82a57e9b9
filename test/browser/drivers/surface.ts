import { until } from './within.ts';

/** Something the extension shows: the real popup, or its page in a tab. Both drivers hand out this. */
export interface Surface {
  /** Runs an expression in the surface's page; the value comes back as JSON. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(file: string): Promise<void>;
}

/** The text a reader sees; sections that are folded away are left out. */
export async function textOf(surface: Surface): Promise<string> {
  return String(await surface.evaluate('document.body?.innerText ?? ""'));
}

/** Waits for the text to match and returns all of it; on failure says what was there instead. */
export async function waitForText(surface: Surface, pattern: RegExp, milliseconds = 15_000): Promise<string> {
  let last = '';
  try {
    return await until(milliseconds, String(pattern), async () => {
      // While the page is being replaced there is nothing to ask; the next round finds the new one.
      last = await textOf(surface).catch((error: unknown) => String(error));
      return pattern.test(last) ? last : null;
    });
  } catch (error) {
    throw new Error(`The surface never showed ${pattern}; it shows:\n${last}`, { cause: error });
  }
}

/** Clicks the first element that the selector finds, as a script would; fails if there is none. */
export async function click(surface: Surface, selector: string): Promise<void> {
  const found = await surface.evaluate(
    `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.click(); return !!found; })()`,
  );
  if (found !== true) throw new Error(`Nothing to click at ${selector}`);
}

/** Loads the surface's page again and comes back when the new page has replaced the old one. */
export async function reload(surface: Surface): Promise<void> {
  await surface.evaluate('(() => { globalThis.beforeReload = true; location.reload(); })()');
  await until(10_000, 'the surface to load again', async () => {
    const old = await surface.evaluate('globalThis.beforeReload === true').catch(() => true);
    return old === true ? null : true;
  });
}
