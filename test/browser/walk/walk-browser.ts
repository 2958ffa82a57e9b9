import type { Downloaded } from '../drivers/downloads.ts';
import type { Surface } from '../drivers/surface.ts';

export interface WalkTab {
  /** Runs an expression in the page. */
  ask(expression: string): Promise<unknown>;
  badge(): Promise<string>;
}

/** A browser in which the extension has just been installed, as its reader has it in hand. */
export interface WalkBrowser {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<WalkTab>;
  openPopup(url: string): Promise<Surface>;
  /** The panel that opens when this is pressed in the popup. */
  openPanel(popup: Surface, button: string): Promise<Surface>;
  /** One of the extension's own pages, in a tab. */
  openOwnPage(path: string): Promise<Surface>;
  /** One that the extension itself has opened in a tab. */
  attachOwnPage(path: string): Promise<Surface>;
  /** What is downloaded after `press`. */
  download(press: () => Promise<void>, kind?: 'html' | 'jsonl'): Promise<Downloaded>;
  /** Every page that was opened. */
  readonly opened: readonly string[];
}
