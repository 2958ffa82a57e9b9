import type { FailureKind } from '../../../messages/worker-calls.ts';
import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import type { SectionName } from '../route.ts';
import { articles } from './amounts.ts';

const sections: { readonly [name in SectionName]: string } = worded({
  'bring-in': 'frame_sections_bringIn',
  held: 'frame_sections_held',
  glance: 'glance_title',
  articles: 'frame_sections_articles',
  'take-out': 'frame_sections_takeOut',
  topics: 'frame_sections_topics',
  sites: 'frame_sections_sites',
  appearance: 'frame_sections_appearance',
  about: 'frame_sections_about',
});

const failures: { readonly [kind in FailureKind]: string } = worded({
  cancelled: 'frame_failures_cancelled',
  damaged: 'frame_failures_damaged',
  full: 'frame_failures_full',
  busy: 'frame_failures_busy',
  newer: 'frame_failures_newer',
  refused: 'frame_failures_refused',
  gone: 'frame_failures_gone',
  failed: 'frame_failures_failed',
});

const NAME = 'Lateral';
const imported = (section: string) => text('frame_imported', { section });
const inSets = (n: number, held: string) => counted('frame_inSets', n, { held });

/** Words of the frame around all sections, and of what goes wrong in any of them. */
export const frameWords = worded({
  name: 'extensionName',
  titleOf: (section: string) => `${section} · ${NAME}`,
  importing: (share: string, section: string) => `${share} · ${section} · ${NAME}`,
  imported: (section: string) => imported(`${section} · ${NAME}`),
  navigation: 'frame_navigation',
  skip: 'frame_skip',
  section: (name: SectionName) => sections[name],
  promise: 'frame_promise',
  how: 'frame_how',
  held: (n: number, sets: number) => inSets(sets, articles(n)),
  loading: 'frame_loading',
  failure: (kind: FailureKind) => failures[kind],
  find: {
    label: 'frame_find_label',
    found: (n: number) => (n === 0 ? text('frame_find_none') : counted('frame_find_found', n)),
  },
  retry: 'frame_retry',
  newer: 'frame_newer',
  damaged: {
    title: 'frame_damaged_title',
    safe: 'frame_damaged_safe',
    toHeld: 'frame_damaged_toHeld',
  },
  elsewhere: 'frame_elsewhere',
});
