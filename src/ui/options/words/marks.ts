import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';

/** Words about marks in pages on the options page; those that surfaces share stand in `surface/marks/mark-words.ts`. */
export const marksWords = worded({
  title: 'markSites_title',
  intro: 'markSites_intro',
  everywhere: 'markSites_everywhere',
  list: (n: number) => counted('markSites_list', n),
  keptList: (n: number) => counted('markSites_keptList', n),
  add: { label: 'markSites_add_label', go: 'markSites_add_go' },
  remove: 'markSites_remove',
  removeOf: (site: string) => `: ${site}`,
  noSite: 'markSites_noSite',
  failed: (message: string) => text('markSites_failed', { message }),
});
