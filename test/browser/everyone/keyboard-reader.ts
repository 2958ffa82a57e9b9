import { expect } from 'vitest';
import { type Surface, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown';

/** A page that gets its keys as a reader's are: through the browser. */
export interface KeyboardTab extends Surface {
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
}

/** What has the focus, and whether that can be seen. */
interface Stop {
  readonly words: string;
  readonly tag: string;
  /** It has the focus so that reading goes on there; there is nothing to be done with it. */
  readonly isPlace: boolean;
  readonly ring: boolean;
  /** Some of it lies in the window, with nothing above it. */
  readonly inSight: boolean;
}

const PATIENCE = 30_000;

const STOP = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body || one === document.documentElement) return null;
  const words = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const across = [left + 2, (left + right) / 2, right - 2];
  const down = [top + 2, (top + bottom) / 2, bottom - 2];
  return {
    words: words.replace(/\\s+/g, ' ').trim(),
    tag: one.tagName.toLowerCase(),
    isPlace: one.getAttribute('tabindex') === '-1',
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)|transparent/.test(outlineColor),
    inSight: across.some((x) => down.some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    })),
  };
})()`;

/** Somebody who has a keyboard and no mouse. Wherever the focus goes, it has to be seen there. */
export class KeyboardReader {
  readonly tab: KeyboardTab;

  constructor(tab: KeyboardTab) {
    this.tab = tab;
  }

  /** Goes on, or back, to what has these words; fails where the focus leaves the page or can't be seen on the way. */
  async goTo(words: RegExp, key: Key = 'Tab', most = 60): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < most; i++) {
      await this.tab.press(key);
      const stop = await this.#visibleStop(`${key} on the way to ${words}, after ${passed.join(' | ')}`);
      if (words.test(stop.words)) return;
      passed.push(`${stop.tag} ${stop.words.slice(0, 40)}`);
    }
    throw new Error(`No ${key} leads to ${words}: ${passed.join(' | ')}`);
  }

  /** Presses a key, waits for what it does, and for the focus to be somewhere still; gives the words of where. */
  async press(key: Key, does: string): Promise<string> {
    await this.tab.press(key);
    await this.comes(does);
    return (await this.#visibleStop(`${key}, after which ${does}`)).words;
  }

  /** The same where words on the page tell what was done. */
  async pressAndSee(key: Key, words: RegExp): Promise<string> {
    await this.tab.press(key);
    await this.sees(words);
    return (await this.#visibleStop(`${key}, after which the page says ${words}`)).words;
  }

  /** Presses what leads to another page, in place of this or beside it. */
  async leave(): Promise<void> {
    // A popup is gone before it could answer.
    await this.tab.press('Enter').catch(() => undefined);
  }

  async type(text: string): Promise<void> {
    await this.tab.type(text);
  }

  sees(words: RegExp): Promise<string> {
    return waitForText(this.tab, words, PATIENCE);
  }

  async comes(expression: string): Promise<void> {
    await until(PATIENCE, expression, async () =>
      (await this.tab.evaluate(`Boolean(${expression})`).catch(() => false)) === true ? true : null,
    );
  }

  async ask(expression: string): Promise<unknown> {
    return this.tab.evaluate(expression);
  }

  async #visibleStop(after: string): Promise<Stop> {
    let last: Stop | null = null;
    const seen = await until(PATIENCE, after, async () => {
      last = (await this.tab.evaluate(STOP)) as Stop | null;
      return last?.inSight && (last.ring || last.isPlace) ? last : null;
    }).catch(() => null);
    expect(
      seen,
      `${after}, the focus is ${last === null ? 'lost' : `not seen: ${JSON.stringify(last)}`}`,
    ).not.toBeNull();
    return seen!;
  }
}
