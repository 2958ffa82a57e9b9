import { count, strings } from '../../strings.ts';
import { number } from './amounts.ts';

/** Longer words than this are not said back. */
const MOST_SAID = 60;
const short = (typed: string) => (typed.length > MOST_SAID ? `${typed.slice(0, MOST_SAID)}…` : typed);

export const sitesWords = {
  title: 'Sites',
  intro:
    'On these sites Lateral looks at no page by itself. What is changed here holds for pages that load from then on.',
  loading: 'Reading your settings',
  empty: {
    title: 'No site is switched off',
    text: (site: string) =>
      `On a page whose site you would rather have left alone, open Lateral’s popup and choose “${strings.site.off(site)}”. Or name the site here.`,
  },
  add: {
    label: 'Switch off a site',
    note: 'Its name or the address of one of its pages. What lies under it is off with it: m.news.example with news.example.',
    placeholder: 'news.example',
    go: 'Switch off',
  },
  list: (n: number) => `Switched off: ${count(n, { one: '# site', other: '# sites' })}`,
  turnOn: 'Switch on again',
  of: (site: string) => `: ${site}`,
  isOn: (site: string) => `${site} is switched on again.`,
  undo: 'Undo',
  missing: 'Write the name of a site first, like news.example.',
  noSite: (typed: string) =>
    `“${short(typed)}” is no site. Write its name with its ending, like news.example, or copy the address of one of its pages.`,
  already: (site: string) => `${site} is switched off already.`,
  under: (site: string, over: string) =>
    `${site} is off already, since ${over} is switched off and it lies under it.`,
  full: (most: number) =>
    `${number(most)} sites are the most that can be switched off: every page looks through the list. Nothing was changed; switch one on again first.`,
  failed: 'Your settings could not be changed',
  safe: 'What was switched off before still is. Try again; if it goes on, see whether the disk is full.',
  unread: 'Your settings could not be read',
  unreadSafe: 'Nothing was changed. Try again; if it goes on, restart the browser.',
  retry: 'Try again',
  said: {
    off: (site: string) => `${site} is switched off: pages of it that load from now on are left alone.`,
    on: (site: string) => `${site} is switched on again, for pages that load from now on.`,
  },
} as const;
