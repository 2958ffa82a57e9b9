import type { PageMark } from '../core/context/page-marks.ts';
import type { BackgroundToPage, Marked } from '../messages/protocol.ts';

/** How the marks of a tab's page are reached. */
export interface MarkPorts {
  tell<Name extends keyof BackgroundToPage>(
    tabId: number,
    name: Name,
    message: Parameters<BackgroundToPage[Name]>[0],
  ): Promise<ReturnType<BackgroundToPage[Name]> | null>;
  /** Puts their script into the page; false where the browser forbids it. */
  inject(tabId: number): Promise<boolean>;
  /** Gives the page the lines that are painted, or takes them away. */
  style(tabId: number, on: boolean): Promise<void>;
  /** Whether the reader wants them painted on that page. */
  wantsPaint(url: string): Promise<boolean>;
}

interface Handed {
  readonly url: string;
  readonly marks: readonly PageMark[];
  /** By a surface that wants to hear what is chosen. */
  readonly listen?: true;
}

/** Hands marks to the page of a tab, unless another has taken its place. */
export async function markTab(ports: MarkPorts, tabId: number, handed: Handed): Promise<Marked> {
  const paint = await ports.wantsPaint(handed.url);
  const message = { ...handed, paint };
  if (paint) await ports.style(tabId, true);
  const told =
    (await ports.tell(tabId, 'mark', message)) ??
    ((await ports.inject(tabId)) ? await ports.tell(tabId, 'mark', message) : null);
  return told === null ? { kind: 'no-page' } : { kind: 'marked', found: told.found, painted: paint };
}
