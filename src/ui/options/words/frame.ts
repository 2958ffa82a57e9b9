import type { FailureKind } from '../../../messages/worker-calls.ts';
import type { SectionName } from '../route.ts';
import { articles, sets } from './amounts.ts';

const sections: { readonly [name in SectionName]: string } = {
  'bring-in': 'Bring in articles',
  held: 'What you hold',
  articles: 'Look into it',
  'take-out': 'Take it out',
  topics: 'Topics',
  sites: 'Sites',
};

const failures: { readonly [kind in FailureKind]: string } = {
  cancelled: 'Stopped',
  damaged: 'The corpus is damaged',
  full: 'There is no room left',
  busy: 'Another tab is at work on the corpus',
  newer: 'This corpus was made by a newer Lateral',
  refused: 'This can’t be used',
  gone: 'A part of Lateral did not answer',
  failed: 'That did not work',
};

/** Words of the frame around all sections, and of what goes wrong in any of them. */
export const frameWords = {
  name: 'Lateral',
  titleOf: (section: string) => `${section} · Lateral`,
  importing: (share: string, section: string) => `${share} · ${section} · Lateral`,
  imported: (section: string) => `Imported · ${section} · Lateral`,
  navigation: 'Sections',
  skip: 'Skip to the content',
  section: (name: SectionName) => sections[name],
  promise: 'All of this lies on this machine. Nothing is sent.',
  how: 'How it works',
  held: (n: number, inSets: number) => `${articles(n)} in ${sets(inSets)}`,
  loading: 'Opening the corpus',
  failure: (kind: FailureKind) => failures[kind],
  retry: 'Try again',
  newer:
    'Nothing was touched. Update the extension in the browser’s add-on manager, then open this page again; the corpus is as it was.',
  damaged: {
    title: 'The corpus is damaged',
    safe: 'Nothing is compared, written or removed until you have decided. What can still be read is listed under “What you hold”.',
    toHeld: 'See what can be done',
  },
  elsewhere: 'Another tab is bringing in articles. This page shows what is held when that is done.',
} as const;
