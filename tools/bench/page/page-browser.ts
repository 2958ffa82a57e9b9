import type { ProbeRecord, ReaderRecord } from './watched-scripts.ts';

/** What the measures ask of a browser, with the extension in it or without. */
export interface PageBrowser {
  /** Opens the address in a tab of its own and hands that out once it has loaded. */
  open(url: string): Promise<PageTab>;
  /** Puts settings where the extension keeps them. */
  set(settings: object): Promise<void>;
  close(): Promise<void>;
}

export interface PageTab {
  /** The value of an expression in the page. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function probeRecord(tab: PageTab): Promise<ProbeRecord | null> {
  return parsed<ProbeRecord>(await tab.ask('document.documentElement.dataset.bench ?? ""'));
}

export async function readerRecord(tab: PageTab): Promise<ReaderRecord | null> {
  return parsed<ReaderRecord>(await tab.ask('document.documentElement.dataset.benchRead ?? ""'));
}

function parsed<T>(json: unknown): T | null {
  return typeof json === 'string' && json !== '' ? (JSON.parse(json) as T) : null;
}
