import type { Surface } from '../drivers/surface.ts';

/** What a picture depends on beside the page: elsewhere it can't be compared pixel by pixel. */
export interface MadeUnder {
  /** Browser, its version's first number, system. */
  readonly browser: string;
  /** A hash of text drawn in the fonts that the surfaces ask for. */
  readonly fonts: string;
}

/** To be asked of a surface, whose fonts it reads. */
export async function madeUnder(browser: string, surface: Surface): Promise<MadeUnder> {
  return { browser, fonts: String(await surface.evaluate(`(${hashOfFonts.toString()})()`)) };
}

/** Runs in the browser, so it may use nothing from outside. */
async function hashOfFonts(): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = 700;
  canvas.height = 200;
  const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
  const tokens = getComputedStyle(document.documentElement);
  ['--serif', '--sans'].forEach((token, row) => {
    ['400 14px', '600 19px'].forEach((font, line) => {
      drawing.font = `${font} ${tokens.getPropertyValue(token)}`;
      drawing.fillText(
        'Hamburgefonstiv 0123 “Größe” Лукашенко вечер بوتين פוטין',
        4,
        30 + row * 100 + line * 40,
      );
    });
  });
  let hash = 0x811c9dc5;
  for (const byte of drawing.getImageData(0, 0, canvas.width, canvas.height).data) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function sameMaking(one: MadeUnder, other: MadeUnder): boolean {
  return one.browser === other.browser && one.fonts === other.fonts;
}
