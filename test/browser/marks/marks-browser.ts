import type { Surface } from '../drivers/surface.ts';

/** A tab with a page that is marked. */
export interface MarksTab {
  readonly tabId: number;
  /** Runs an expression in the page itself, as the page's own scripts would. */
  ask(expression: string): Promise<unknown>;
  /** What is on the screen, as a PNG in base64. */
  picture(): Promise<string>;
  /** The reader's own mouse: pressed at the first point of the window, let go at the second. */
  mouse(from: Point, to?: Point): Promise<void>;
  badge(): Promise<string>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MarksBrowser {
  /** Opens a page in front. */
  open(url: string): Promise<MarksTab>;
  /** The popup's page in a tab of its own, behind the page that it answers for. */
  popupBehind(tab: MarksTab): Promise<Surface & { close(): Promise<void> }>;
  /** Ends the extension and starts it anew. */
  reload(): Promise<void>;
}
