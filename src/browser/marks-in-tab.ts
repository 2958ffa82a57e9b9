import { MARK_NAMES } from '../core/context/page-marks.ts';
import type { BackgroundToPage } from '../messages/protocol.ts';
import { api } from './api.ts';

/**
 * Says something to the marks in a tab's page; null where they are not there.
 */
export async function tellMarks<Name extends keyof BackgroundToPage>(
  tabId: number,
  name: Name,
  message: Parameters<BackgroundToPage[Name]>[0],
): Promise<ReturnType<BackgroundToPage[Name]> | null> {
  try {
    const answer: unknown = await api.tabs.sendMessage(tabId, { name, message }, { frameId: 0 });
    return (answer ?? null) as ReturnType<BackgroundToPage[Name]> | null;
  } catch {
    return null;
  }
}

/** Puts the script of the marks into a tab's page; false where the browser does not let it in. */
export async function injectMarks(tabId: number): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId }, files: ['/marks.js'], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** What is being done to the styles of a tab: one thing after the other. */
const styling = new Map<number, Promise<void>>();

/** Gives a tab's page the lines under what is painted, or takes them away. */
export function styleMarks(tabId: number, on: boolean): Promise<void> {
  const turn = (styling.get(tabId) ?? Promise.resolve()).then(() => style(tabId, on));
  styling.set(tabId, turn);
  void turn.then(() => {
    if (styling.get(tabId) === turn) styling.delete(tabId);
  });
  return turn;
}

async function style(tabId: number, on: boolean): Promise<void> {
  const styles = { target: { tabId }, files: ['/marks.css'] };
  try {
    // Put in twice it would have to be taken out twice.
    await api.scripting.removeCSS(styles);
    if (on) await api.scripting.insertCSS(styles);
  } catch {
    // The tab is gone, or its page is not to be reached.
  }
}

/** Takes out of a tab's page what a copy of the extension has painted that is gone: in Chromium its script outlives it. */
export async function sweepMarks(tabId: number): Promise<void> {
  try {
    await api.scripting.executeScript({
      target: { tabId },
      func: (names: readonly string[]) => {
        for (const name of names) CSS.highlights?.delete(name);
      },
      args: [Object.values(MARK_NAMES)],
      injectImmediately: true,
    });
  } catch {
    // The tab is gone, or its page is not to be reached.
  }
}
