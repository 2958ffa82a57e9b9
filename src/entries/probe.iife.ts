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
  let told = '';
  watchPages(window, (reason) => {
    const page = pageOf(location.href);
    if (page === told && reason !== 'restored') return;
    const { topic } = probePage(document, [putinBelarus]);
    const url = location.href;
    if (topic !== null) {
      told = page;
      sendFromPage('candidate', { topic, url });
    } else if (told !== '') {
      told = '';
      sendFromPage('left', { url });
    }
  });
}
