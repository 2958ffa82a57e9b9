import { articleOf, BREAD, type HostilePage, pageOf, READ } from './hostile-page.ts';

/** Pages that don't stand still, or lie about who they are. */
export const BUSY_PAGES: readonly HostilePage[] = [
  {
    name: 'a storm of changes',
    html: () =>
      pageOf({
        after: '<div class="own"></div>',
        script: `{
          const own = document.querySelector('.own');
          let n = 0;
          setInterval(() => {
            own.replaceChildren(...Array.from({ length: 200 }, () => document.createElement('p')));
            own.setAttribute('data-n', String(n++));
            own.firstChild.append('Lukashenko');
          }, 0);
        }`,
      }),
    badge: READ,
  },
  {
    name: 'an address that changes all the time, and then no longer',
    html: () =>
      pageOf({
        script: `{
          let n = 0;
          const timer = setInterval(() => {
            history.replaceState(null, '', '?n=' + n++);
            if (n > 20) clearInterval(timer);
          }, 100);
        }`,
      }),
    badge: READ,
  },
  {
    name: 'a page that is written on and never ends',
    html: () => pageOf({}).replace('</body></html>', ''),
    endless: true,
    unfinished: true,
    badge: '',
    popup: /4 other articles/,
    tells: [],
  },
  {
    name: 'a page that writes itself anew, on and on',
    html: () =>
      pageOf({
        script: `setTimeout(() => setInterval(() => { document.write('<p>More of it.</p>'); }, 20), 1_200)`,
      }),
    withoutScripts: true,
    badge: '',
    popup: /No article found on this page/,
    tells: ['candidate', 'left'],
  },
  {
    name: 'forged messages',
    html: () =>
      pageOf({
        title: BREAD.title,
        article: articleOf(BREAD.title, BREAD.paragraphs),
        script: `{
          const message = { name: 'candidate', message: { url: location.href } };
          const send = () => {
            for (const type of ['lateral', 'candidate', 'message'])
              for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: message }));
            window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
            for (const api of [window.chrome, window.browser]) {
              try { api.runtime.sendMessage(message); } catch {}
              try { api.runtime.sendMessage(location.hash.slice(1), message); } catch {}
            }
            new BroadcastChannel('lateral').postMessage(message);
          };
          send();
          setInterval(send, 200);
        }`,
      }),
    badge: '',
    tells: [],
  },
];
