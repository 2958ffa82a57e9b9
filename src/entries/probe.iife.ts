import putinBelarus from '../../assets/topics/putin-belarus.json';
import { sendFromPage } from '../browser/send-from-page.ts';
import { pageOf } from '../core/article/page-address.ts';
import { watchPages } from '../page/navigation.ts';
import { probePage } from '../page/probe.ts';

// The manifest asks for top frames of http(s) pages; this holds where a browser hands over anything else.
if (
  window === window.top &&
  location.protocol.startsWith('http') &&
  String(document.contentType).includes('html')
) {
  /** The page that was announced last, and whether it came by navigation: then its text may have come later. */
  let told = '';
  let moved = false;
  watchPages(window, (reason) => {
    const page = pageOf(location.href);
    if (reason !== 'settled') moved = reason === 'navigated';
    const { topic } = probePage(document, [putinBelarus]);
    if (topic === null) {
      // Only a page that was announced is taken back: a page that is not the topic sends nothing.
      if (told !== '') sendFromPage('left', { url: location.href });
      told = '';
    } else if (told !== page || reason === 'restored' || (reason === 'settled' && moved)) {
      told = page;
      sendFromPage('candidate', { topic, url: location.href });
    }
  });
}
