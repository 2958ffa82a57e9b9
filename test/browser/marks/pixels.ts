import type { Surface } from '../drivers/surface.ts';

/** The one colour that marks are painted with, as assets/marks.css has it. */
const MARK = [0x24, 0x89, 0x8f];
/** What its pixels may be off by: edges of a line are blended with what is behind it. */
const OFF = 24;

/** How many pixels of a picture have the colour of marks. Counted by a page of the extension: it has a canvas. */
export async function markPixels(surface: Surface, png: string): Promise<number> {
  return (await surface.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (${JSON.stringify(MARK)}.every((value, j) => Math.abs(data[i + j] - value) <= ${OFF})) count++;
    return count;
  })()`)) as number;
}
