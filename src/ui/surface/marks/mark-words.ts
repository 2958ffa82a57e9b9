import type { MarkChoice } from '../../../core/topic/mark-settings.ts';
import { text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';

/** Words about marks in pages, for every surface and the options page. */
export const markWords = worded({
  /** What the switch is called, with what is so. */
  title: (choice: MarkChoice) => text('marks_title', { choice: short[choice] }),
  choices: (site: string): { readonly [choice in MarkChoice]: string } => ({
    off: text('marks_choices_off'),
    site: text('marks_choices_site', { site }),
    everywhere: text('marks_choices_everywhere'),
  }),
  legend: 'marks_legend',
  lines: {
    shared: 'marks_lines_shared',
    differs: 'marks_lines_differs',
    'only-here': 'marks_lines_onlyHere',
  },
  /** What is not marked. */
  rest: 'marks_rest',
  noticed: 'marks_noticed',
  cannot: 'marks_cannot',
  failed: (message: string) => text('marks_failed', { message }),
});

const short: { readonly [choice in MarkChoice]: string } = worded({
  off: 'marks_short_off',
  site: 'marks_short_site',
  everywhere: 'marks_short_everywhere',
});
