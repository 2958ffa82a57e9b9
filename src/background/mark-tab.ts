import { pageOf } from '../core/article/page-address.ts';
import { type PageMark, pageMarks } from '../core/context/page-marks.ts';
import type { Answer, BackgroundToPage, Marked } from '../messages/protocol.ts';

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
  /** Whether the reader wants them painted on pages of a host. */
  wantsPaint(host: string): Promise<boolean>;
  /** Address of the page in the tab now; null for a tab that is gone. */
  address(tabId: number): Promise<string | null>;
}

interface Handed {
  readonly url: string;
  readonly marks: readonly PageMark[];
  /** By a surface that wants to hear what is chosen. */
  readonly listen?: true;
}

/** Hands marks to the page of a tab, unless another has taken its place: then that one gets nothing. */
export async function markTab(ports: MarkPorts, tabId: number, handed: Handed): Promise<Marked> {
  const paint = await ports.wantsPaint(new URL(handed.url).hostname);
  if (!(await isStill(ports, tabId, handed.url))) return { kind: 'no-page' };
  const message = { ...handed, paint };
  const told =
    (await ports.tell(tabId, 'mark', message)) ??
    ((await ports.inject(tabId)) ? await ports.tell(tabId, 'mark', message) : null);
  if (told === null) return { kind: 'no-page' };
  if (!paint) return { kind: 'marked', ...told };
  await ports.style(tabId, true);
  // Another page may have come meanwhile, or the reader may have changed their mind.
  const isKept = !(await unpaintUnwanted(ports, tabId));
  return { kind: 'marked', ...told, painted: told.painted && isKept };
}

/** Takes the marks out of a tab unless the reader wants them on the page that it shows now; whether it did. */
export async function unpaintUnwanted(ports: MarkPorts, tabId: number): Promise<boolean> {
  const now = await ports.address(tabId);
  if (now !== null && (await ports.wantsPaint(new URL(now).hostname))) return false;
  await unpaintTab(ports, tabId);
  return true;
}

async function isStill(ports: MarkPorts, tabId: number, url: string): Promise<boolean> {
  const now = await ports.address(tabId);
  return now !== null && pageOf(now) === pageOf(url);
}

/** What marking a page takes that no surface has handed over. */
export interface OwnMarkPorts extends MarkPorts {
  /** The whole answer for the page in a tab. */
  answer(tabId: number): Promise<Answer>;
}

/** Marks a page with coverage by itself, where the reader wants marks on its site; no panel needs to be open. */
export async function markByItself(ports: OwnMarkPorts, tabId: number, url: string): Promise<void> {
  const isWanted = () => ports.wantsPaint(new URL(url).hostname);
  if (!(await isWanted())) return;
  const answer = await ports.answer(tabId);
  // An answer takes a while, in which it may have been switched off.
  if (answer.kind !== 'context' || !(await isWanted())) return;
  await markTab(ports, tabId, { url, marks: pageMarks(answer.context) });
}

/** What following the setting takes. */
export interface FollowPorts extends OwnMarkPorts {
  tabsOn(isWanted: (host: string) => boolean): Promise<number[]>;
  /** Whether a tab's badge says that there is coverage of its page. */
  hasCoverage(tabId: number): Promise<boolean>;
}

/** Once a setting was changed: open pages of such hosts get their marks at once, or lose them. */
export async function followMarkSetting(
  ports: FollowPorts,
  isWanted: (host: string) => boolean = () => true,
): Promise<void> {
  for (const tabId of await ports.tabsOn(isWanted)) {
    const url = await ports.address(tabId);
    if (url === null || (await unpaintUnwanted(ports, tabId))) continue;
    if (await ports.hasCoverage(tabId)) await markByItself(ports, tabId, url);
  }
}

/** Takes the marks out of a page; an open panel goes on hearing what is chosen. */
async function unpaintTab(ports: MarkPorts, tabId: number): Promise<void> {
  await ports.tell(tabId, 'unmark', { paint: false });
  await ports.style(tabId, false);
}
