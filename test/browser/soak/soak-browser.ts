import type { RunsCode } from '../corpus/client.ts';
import type { Surface } from '../drivers/surface.ts';

type Closing<Thing> = Thing & { close(): Promise<unknown> };

export interface SoakTab {
  /** Runs an expression in the page. */
  ask(expression: string): Promise<unknown>;
  badge(): Promise<string>;
  /** The real popup over this tab. */
  popup(): Promise<Closing<Surface>>;
  close(): Promise<void>;
}

/** Numbers by what they count; bytes, where the name says so. Garbage is collected before they are taken. */
export type Figures = Readonly<Record<string, number>>;

export interface SoakBrowser {
  /** Opens a page in front. */
  open(url: string): Promise<SoakTab>;
  /** The pictures that a popup has opened in a tab. */
  pictures(): Promise<Closing<Surface>>;
  /** A page of the extension in a tab of its own. */
  openOwnPage(): Promise<Closing<RunsCode>>;
  /**
   * What the browser says of the extension's background, and of what lives in a tab that stays.
   * @param staying the address of its page
   */
  figures(staying: string): Promise<Figures>;
  /** Errors of the extension's own scripts in any page and in the background. */
  complaints(): Promise<readonly string[]>;
}

export const PICTURES_PATH = 'src/entries/pictures/index.html';
