import type { Surface } from '../drivers/surface.ts';

/** Where the main parts of a surface lie: left edge, width, height in px; null for a part that is not there. */
export type Boxes = Readonly<Record<string, readonly [left: number, width: number, height: number] | null>>;

const PARTS = [
  '.surface',
  '.header',
  '.headline',
  '.denominator',
  '.matrix',
  '.filters',
  '.section',
  '.row',
  '.state',
  '.entries',
  '.footer',
  '.picture',
  '.drawn',
  '.steps',
  '.try',
  '.sample',
  '.contents',
  '.main',
  '.about-part',
];
/** Edges and widths follow from the layout alone. */
const OFF_PX = 3;
/** Heights follow from how the fonts of a system break lines. */
const OFF_SHARE = 0.4;

export async function boxesOf(surface: Surface): Promise<Boxes> {
  return (await surface.evaluate(`Object.fromEntries(${JSON.stringify(PARTS)}.map((part) => {
    const box = document.querySelector(part)?.getBoundingClientRect();
    return [part, box === undefined ? null : [box.left, box.width, box.height].map(Math.round)];
  }))`)) as Boxes;
}

/** Parts that came, went, moved sideways, or have another width or quite another height. */
export function moved(before: Boxes, now: Boxes): string[] {
  return PARTS.filter((part) => {
    const [a, b] = [before[part] ?? null, now[part] ?? null];
    if (a === null || b === null) return a !== b;
    return (
      Math.abs(a[0] - b[0]) > OFF_PX ||
      Math.abs(a[1] - b[1]) > OFF_PX ||
      Math.abs(a[2] - b[2]) > Math.max(OFF_PX, OFF_SHARE * a[2])
    );
  }).map((part) => `${part}: ${JSON.stringify(before[part])} is now ${JSON.stringify(now[part])}`);
}
