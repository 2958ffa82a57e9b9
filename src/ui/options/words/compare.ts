import type { ComparedPair } from '../../../core/pair/compared-pair.ts';
import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import { number } from './amounts.ts';

const partnerOf = worded({
  'same-words': (match: string) => text('compare_partnerOf_sameWords', { match }),
  strong: (match: string) => text('compare_partnerOf_strong', { match }),
  possible: (match: string) => text('compare_partnerOf_possible', { match }),
});

export const compareWords = worded({
  title: 'compare_title',
  offer: 'compare_offer',
  pick: {
    title: 'compare_pick_title',
    text: (title: string) => text('compare_pick_text', { title }),
    cancel: 'compare_pick_cancel',
  },
  loading: 'compare_loading',
  retry: 'compare_retry',
  failed: 'compare_failed',
  done: (n: number) => counted('compare_done', n),
  back: 'compare_back',
  another: 'compare_another',
  text: { a: 'compare_text_a', b: 'compare_text_b' },

  event: {
    same: 'compare_event_same',
    /** They were compared because the reader asked. */
    other: 'compare_event_other',
    why: ({ days, dates, announced, sharedTerms }: ComparedPair['event']): string[] => [
      ...(days === null
        ? [text('compare_event_noDate')]
        : days > 0
          ? [counted('compare_event_daysApart', days)]
          : [text('compare_event_sameDay')]),
      ...(dates === 'shared'
        ? [text('compare_event_openingsSame')]
        : dates === 'other'
          ? [text('compare_event_openingsOther')]
          : []),
      ...(announced ? [text('compare_event_announced')] : []),
      counted('compare_event_sharedTerms', sharedTerms),
    ],
  },
  copied: (agency: string | null) =>
    agency === null ? text('compare_copied') : text('compare_copiedFrom', { agency }),
  languages: (one: string, other: string) => text('compare_languages', { one, other }),
  cut: 'compare_cut',
  nothing: 'compare_nothing',

  legend: {
    title: 'compare_legend_title',
    'same-words': (n: number) => counted('compare_legend_sameWords', n),
    strong: (n: number) => counted('compare_legend_strong', n),
    possible: (n: number) => counted('compare_legend_possible', n),
    alone: (a: number, b: number) => counted('compare_legend_alone', a, { b: number(b) }),
    differing: (n: number) => counted('compare_legend_differing', n),
    how: 'compare_legend_how',
  },
  /** The number of a match, for those who hear it. */
  match: (n: number, standing: 'same-words' | 'strong' | 'possible') => partnerOf[standing](number(n)),

  one: {
    title: 'compare_one_title',
    text: 'compare_one_text',
    go: 'compare_one_go',
  },
  missing: {
    title: 'compare_missing_title',
    text: 'compare_missing_text',
    both: 'compare_missing_both',
    go: 'compare_missing_go',
  },
  noText: 'compare_noText',
});
