import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import { strings } from '../../strings.ts';
import { number } from './amounts.ts';

/** Longer words than this are not said back. */
const MOST_SAID = 60;
const short = (typed: string) => (typed.length > MOST_SAID ? `${typed.slice(0, MOST_SAID)}…` : typed);

export const sitesWords = worded({
  title: 'sites_title',
  intro: 'sites_intro',
  loading: 'sites_loading',
  empty: {
    title: 'sites_empty_title',
    text: (site: string) => text('sites_empty_text', { site: strings.site.off(site) }),
  },
  add: {
    label: 'sites_add_label',
    note: 'sites_add_note',
    placeholder: 'sites_add_placeholder',
    go: 'sites_add_go',
  },
  list: (n: number) => counted('sites_list', n),
  turnOn: 'sites_turnOn',
  of: (site: string) => `: ${site}`,
  isOn: (site: string) => text('sites_isOn', { site }),
  undo: 'sites_undo',
  missing: 'sites_missing',
  noSite: (typed: string) => text('sites_noSite', { typed: short(typed) }),
  already: (site: string) => text('sites_already', { site }),
  under: (site: string, over: string) => text('sites_under', { site, over }),
  full: (most: number) => text('sites_full', { most: number(most) }),
  failed: 'sites_failed',
  safe: 'sites_safe',
  unread: 'sites_unread',
  unreadSafe: 'sites_unreadSafe',
  retry: 'sites_retry',
  said: {
    off: (site: string) => text('sites_said_off', { site }),
    on: (site: string) => text('sites_said_on', { site }),
  },
});
