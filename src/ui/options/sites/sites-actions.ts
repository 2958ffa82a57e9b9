import type { PageSettings } from '../../../core/topic/page-settings.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { Refused } from '../settings/refused.ts';
import { settingsChanges } from '../settings/settings-actions.ts';
import { sitesWords as words } from '../words/sites.ts';
import { typedHost } from './typed-site.ts';

export interface SitesActions {
  readonly type: (text: string) => void;
  /** Switches off what stands in the field. */
  readonly add: () => void;
  readonly turnOn: (site: string) => void;
  /** Switches off again what was switched on a moment ago. */
  readonly turnOffAgain: (site: string) => void;
}

export function sitesActions(desk: Desk): SitesActions {
  const { store, rules, say } = desk;
  const change = settingsChanges(desk);

  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) {
        store.tell({ kind: 'site-refused', problem: error.message });
        say(error.message);
      } else store.tell({ kind: 'site-failed', failure: failureOf(error) });
    }
  }

  function without(site: string, now: PageSettings): string[] {
    return now.sitesOff.filter((other) => other !== site);
  }

  async function off(site: string, typed: boolean): Promise<void> {
    await change((now) => {
      const { sitesOff } = now;
      if (typed && sitesOff.includes(site)) throw new Refused(words.already(site));
      const over = without(site, now).find((other) => rules.isSiteOff(site, [other]));
      if (typed && over !== undefined) throw new Refused(words.under(site, over));
      if (without(site, now).length >= rules.limits.sites) throw new Refused(words.full(rules.limits.sites));
      return { sitesOff: [...without(site, now), site] };
    });
    store.tell({ kind: 'site-off', site, typed });
    say(words.said.off(site));
  }

  async function add(): Promise<void> {
    const { typed } = store.state().sites;
    const host = typedHost(typed);
    if (host === null) throw new Refused(typed.trim() === '' ? words.missing : words.noSite(typed.trim()));
    const site = rules.siteOf(host);
    if (site.length > rules.limits.siteLetters) throw new Refused(words.noSite(typed.trim()));
    await off(site, true);
  }

  return {
    type: (text) => store.tell({ kind: 'site-typed', text }),
    add: () => void tried(add),
    turnOn: (site) => {
      void tried(async () => {
        // The way back is there before what it brings back is gone: it stands in its place, and has the focus.
        store.tell({ kind: 'site-on', site });
        try {
          await change((now) => ({ sitesOff: without(site, now) }));
        } catch (error) {
          store.tell({ kind: 'site-off', site, typed: false });
          throw error;
        }
        say(words.said.on(site));
      });
    },
    turnOffAgain: (site) => void tried(() => off(site, false)),
  };
}
