import type { Surface } from '../drivers/surface.ts';

/** What came of laying one picture over another. */
export interface Compared {
  readonly sameSize: boolean;
  /** Pixels of which a colour is off by more than {@link LEAST_OFF}. */
  readonly differing: number;
  /** Those of them that are not just a pixel higher or lower: their colour is not found there, one way or the other. */
  readonly unmatched: number;
  /** Rows from the first that differs to the last. */
  readonly height: number;
  /** The second picture pale, what differs in red; null where nothing does. */
  readonly difference: Buffer | null;
}

/** Of 255: a browser draws the same page twice with no pixel off at all, and a token that is changed is off by more. */
const LEAST_OFF = 6;

/** Compares two PNG pictures, in a browser: it can read them and say what colour each pixel has. */
export async function comparePictures(surface: Surface, before: Buffer, now: Buffer): Promise<Compared> {
  const [one, other] = [before.toString('base64'), now.toString('base64')];
  const found = (await surface.evaluate(
    `(${compareInPage.toString()})(${JSON.stringify(one)}, ${JSON.stringify(other)}, ${LEAST_OFF})`,
  )) as Awaited<ReturnType<typeof compareInPage>>;
  return {
    sameSize: found.sameSize,
    differing: found.differing,
    unmatched: found.unmatched,
    height: found.height,
    difference: found.difference === null ? null : Buffer.from(found.difference, 'base64'),
  };
}

/** Runs in the browser, so it may use nothing from outside. */
async function compareInPage(one: string, other: string, leastOff: number) {
  const pixelsOf = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
    drawing.drawImage(image, 0, 0);
    return { canvas, drawing, pixels: drawing.getImageData(0, 0, canvas.width, canvas.height) };
  };
  const [before, now] = [await pixelsOf(one), await pixelsOf(other)];
  const sameSize = before.canvas.width === now.canvas.width && before.canvas.height === now.canvas.height;
  if (!sameSize) return { sameSize, differing: 0, unmatched: 0, height: 0, difference: null };
  const [a, b] = [before.pixels.data, now.pixels.data];
  const { width } = now.canvas;
  const areAlike = (x: Uint8ClampedArray, inX: number, y: Uint8ClampedArray, inY: number) =>
    [0, 1, 2].every((colour) => Math.abs(x[inX + colour]! - y[inY + colour]!) <= leastOff);
  const isNear = (x: Uint8ClampedArray, at: number, y: Uint8ClampedArray) =>
    [at - 4 * width, at + 4 * width].some(
      (other) => other >= 0 && other < y.length && areAlike(x, at, y, other),
    );
  const differs: number[] = [];
  for (let at = 0; at < a.length; at += 4) if (!areAlike(a, at, b, at)) differs.push(at);
  const differing = differs.length;
  if (differing === 0) return { sameSize, differing, unmatched: 0, height: 0, difference: null };
  const rowOf = (at: number) => Math.floor(at / 4 / width);
  const height = rowOf(differs.at(-1)!) - rowOf(differs[0]!) + 1;
  const unmatched = differs.filter((at) => !(isNear(a, at, b) && isNear(b, at, a))).length;
  for (let at = 0; at < b.length; at += 4)
    b.fill(190 + Math.round((b[at]! + b[at + 1]! + b[at + 2]!) / 12), at, at + 3);
  for (const at of differs) b.set([220, 0, 0], at);
  now.drawing.putImageData(now.pixels, 0, 0);
  return {
    sameSize,
    differing,
    unmatched,
    height,
    difference: now.canvas.toDataURL('image/png').split(',')[1]!,
  };
}
