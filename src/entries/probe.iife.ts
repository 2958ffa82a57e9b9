import putinBelarus from '../../assets/topics/putin-belarus.json';
import { sendFromPage } from '../browser/send-from-page.ts';
import { settingsInPage } from '../browser/settings-in-page.ts';
import { pageOf } from '../core/article/page-address.ts';
import { activePacks, isSiteOff, NOTHING_SET } from '../core/topic/page-settings.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import { headlinesInView } from '../page/headlines-in-view.ts';
import { watchPages } from '../page/navigation.ts';
import { probePage } from '../page/probe.ts';

/**
 * Where an extension's scripts run in a page they share globals, which the page does not see. They do see the page's: an
 * element by its id, where nothing of that name is.
 */
const world = globalThis as { lateral?: true };

// The manifest asks for top frames of http(s) pages; this holds where a browser hands over anything else.
if (
  window === window.top &&
  location.protocol.startsWith('http') &&
  // An image of that name is no less a sign of HTML.
  /html/i.test(document.contentType)
) {
  settingsInPage(({ sitesOff, topics } = {}) => {
    const packs = activePacks([putinBelarus], topics ?? NOTHING_SET.topics);
    if (world.lateral === true || packs.length === 0 || isSiteOff(location.hostname, sitesOff ?? [])) return;
    // In a tab that was open before the extension came, the browser and the background may both have put this here.
    world.lateral = true;
    announce(packs);
  });
}

/** Tells the background of pages that may be on a topic. */
function announce(packs: readonly TopicPack[]): void {
  /** The page that was announced last, and whether it came by navigation: then its text may have come later. */
  let told = '';
  let moved = false;
  watchPages(window, (reason) => {
    const page = pageOf(location.href);
    if (reason !== 'settled') moved = reason === 'navigated';
    // After a navigation within it a page may show the article that it came to below another.
    const below = moved ? headlinesInView(document).slice(-1) : [];
    if (![undefined, ...below].some((from) => probePage(document, packs, from).topic)) {
      // Only a page that was announced is taken back: a page that is not the topic sends nothing.
      if (told !== '') sendFromPage('left', { url: location.href });
      told = '';
    } else if (told !== page || reason === 'restored' || (reason === 'settled' && moved)) {
      told = page;
      sendFromPage('candidate', { url: location.href });
    }
  });
}
