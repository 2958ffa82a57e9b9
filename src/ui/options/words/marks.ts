import { count } from '../../strings.ts';

/** Words about marks in pages on the options page; those that surfaces share stand in `surface/marks/mark-words.ts`. */
export const marksWords = {
  title: 'Marks in pages',
  intro:
    'While you read, Lateral can put a quiet line under the sentences of an article that other outlets report too, report differently, or don’t report. A click on one shows it in an open panel. Nothing is marked until you say where.',
  everywhere: 'On all sites',
  list: (n: number) => `On ${count(n, { one: '# site', other: '# sites' })}`,
  keptList: (n: number) => `Without it: on ${count(n, { one: '# site', other: '# sites' })}`,
  add: { label: 'Mark sentences on a site', go: 'Mark' },
  remove: 'No marks',
  removeOf: (site: string) => `: ${site}`,
  noSite:
    'That is no site. Write its name with its ending, like news.example, or copy the address of one of its pages.',
  failed: (message: string) => `It was not changed. ${message}`,
} as const;
