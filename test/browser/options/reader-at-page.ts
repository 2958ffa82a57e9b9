import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Surface, textOf } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';

/** A busy machine may take its time; what hangs is ended. */
const PATIENCE = 60_000;

/** A file as a reader would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** Somebody at the options page, in whichever browser: reads what is to be seen, presses, types, chooses files. */
export class ReaderAtPage {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  async go(hash: string): Promise<void> {
    await this.surface.evaluate(`(location.hash = ${JSON.stringify(hash)}, true)`);
  }

  /** Waits until the page's words match, and gives them all. */
  async sees(pattern: RegExp): Promise<string> {
    let last = '';
    try {
      return await until(PATIENCE, String(pattern), async () => {
        // While another page takes its place there is nothing to ask.
        last = await textOf(this.surface).catch((error: unknown) => String(error));
        return pattern.test(last) ? last : null;
      });
    } catch (error) {
      throw new Error(`The page never showed ${pattern}; it shows:\n${last}`, { cause: error });
    }
  }

  async seesNo(pattern: RegExp): Promise<void> {
    await until(PATIENCE, `no ${pattern}`, async () =>
      pattern.test(await textOf(this.surface)) ? null : true,
    );
  }

  /** The words of every element that the selector finds. */
  async words(selector: string): Promise<string[]> {
    const found = await this.surface.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.trim())`,
    );
    return found as string[];
  }

  /** Presses the first element of the selector that is there and says these words; waits for it to be. */
  async press(selector: string, words = ''): Promise<void> {
    await this.#on(selector, words, 'one.focus(); one.click();');
  }

  /** Puts a text into a field, or chooses in a list, as by hand. */
  async enter(selector: string, value: string): Promise<void> {
    await this.#on(
      selector,
      '',
      `const kind = one instanceof HTMLSelectElement ? HTMLSelectElement
        : one instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(one, ${JSON.stringify(value)});
      one.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));`,
    );
  }

  /** Chooses files through the page's own field for them. */
  async choose(files: readonly ChosenFile[], picks: 'files' | 'topic' = 'files'): Promise<void> {
    await this.#on(
      `input[data-picks=${picks}]`,
      '',
      `const chosen = new DataTransfer();
      for (const { name, text } of ${JSON.stringify(files)}) chosen.items.add(new File([text], name));
      one.files = chosen.files;
      one.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
  }

  /** What axe-core finds against WCAG 2.2 AA and its own best practice, one line each; or against these rules alone. */
  async faults(rules: readonly string[] = RULES): Promise<string[]> {
    // It is long: a page that has it is not told again.
    if ((await this.surface.evaluate('"axe" in globalThis')) !== true)
      await this.surface.evaluate(`(() => { ${AXE}; return true; })()`);
    await this.surface.evaluate(`(() => {
      globalThis.faults = null;
      axe.run(document, ${JSON.stringify({ runOnly: rules, ...NOTHING_MORE })}).then(
        ({ violations }) => { globalThis.faults = violations.map(({ id, nodes }) =>
          id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(' | ')); },
        (error) => { globalThis.faults = [String(error)]; });
      return true;
    })()`);
    return until(
      PATIENCE,
      'axe-core',
      async () => (await this.surface.evaluate('globalThis.faults')) as string[] | null,
    );
  }

  /** How many pixels of the page lie outside the window's width. */
  async overflow(): Promise<number> {
    return Number(await this.surface.evaluate('document.documentElement.scrollWidth - innerWidth'));
  }

  async #on(selector: string, words: string, script: string): Promise<void> {
    await until(PATIENCE, `${selector} “${words}”`, async () => {
      const done = await this.surface.evaluate(`(() => {
        const one = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
          each.textContent.includes(${JSON.stringify(words)}) && !each.disabled);
        if (!one) return false;
        ${script}
        return true;
      })()`);
      return done === true ? true : null;
    });
  }
}

/** No account of what is right, and no styles asked for anew: no rule of these looks at them. */
const NOTHING_MORE = { resultTypes: ['violations'], preload: false };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
