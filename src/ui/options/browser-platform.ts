import { saveFile } from '../save-file.ts';
import type { Platform } from './platform.ts';
import { type Route, writeRoute } from './route.ts';

/** The page's surroundings in a browser. `routed` is told where the page goes, since going there by hand tells nobody. */
export function browserPlatform(routed: (route: Route) => void): Platform {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  let asking = false;
  return {
    now: () => Date.now(),
    go(route, how) {
      const address = writeRoute(route);
      if (address !== location.hash) {
        if (how === 'push') history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      }
      routed(route);
    },
    save: saveFile,
    async storage() {
      const { usage, quota } = await navigator.storage.estimate();
      if (usage === undefined) return null;
      const kept = await navigator.storage.persisted();
      return { used: usage, free: Math.max(0, (quota ?? usage) - usage), kept };
    },
    keep: () => navigator.storage.persist(),
    after(milliseconds, run) {
      setTimeout(run, milliseconds);
    },
    askBeforeClosing(wanted) {
      if (wanted === asking) return;
      asking = wanted;
      if (wanted) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
    },
  };
}
