/** How a surface is looked at. */
export interface Look {
  readonly width: number;
  /** Where there is none a picture shows all there is to see, within limits. */
  readonly height?: number;
  readonly scheme: 'light' | 'dark';
  /** The reader's own few colours take the place of the page's. */
  readonly forcedColours?: boolean;
  /** Text of twice the usual size. */
  readonly largeText?: boolean;
}

export const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 2_400;

/** The look in a file's name. */
export function nameOf({ width, scheme, forcedColours = false, largeText = false }: Look): string {
  return [width, scheme, ...(forcedColours ? ['forced'] : []), ...(largeText ? ['large'] : [])].join('-');
}

export function heightFor({ height }: Look, content: number): number {
  return height ?? Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, content));
}
