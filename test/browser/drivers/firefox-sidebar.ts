import { FirefoxInner, type InBrowser } from './firefox-inner.ts';

const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** The real sidebar of Firefox. */
export class FirefoxSidebar extends FirefoxInner {
  /** Waits for the page of a sidebar that the extension opens. */
  static async attach(inBrowser: InBrowser): Promise<FirefoxSidebar> {
    const sidebar = new FirefoxSidebar(inBrowser, SIDEBAR);
    await sidebar.loaded('the sidebar to load');
    return sidebar;
  }
}
