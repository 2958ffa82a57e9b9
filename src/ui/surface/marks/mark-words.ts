import type { MarkChoice } from '../../../core/topic/mark-settings.ts';

/** Words about marks in pages, for every surface and the options page. */
export const markWords = {
  /** What the switch is called, with what is so. */
  title: (choice: MarkChoice) => `Mark sentences in the page: ${short[choice]}`,
  choices: (site: string): { readonly [choice in MarkChoice]: string } => ({
    off: 'No marks',
    site: `On ${site}`,
    everywhere: 'On all sites',
  }),
  legend: 'What the lines mean',
  lines: {
    shared: 'Reported here and elsewhere',
    differs: 'Worded differently elsewhere',
    'only-here': 'Only here, of the articles held',
  },
  /** What is not marked. */
  rest: 'Sentences without a line were not compared, or are too close to call.',
  noticed:
    'A page that looks for marks can find out which of its sentences have which line, and so that you use Lateral. Without marks it sees no more than that a sentence is selected when you have one shown.',
  cannot: 'This browser can’t draw marks in pages.',
  failed: (message: string) => `It was not changed. ${message}`,
} as const;

const short: { readonly [choice in MarkChoice]: string } = {
  off: 'off',
  site: 'on this site',
  everywhere: 'on all sites',
};
