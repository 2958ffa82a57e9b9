import { count, day, strings } from '../../strings.ts';
import { number } from './amounts.ts';

const matches = (n: number) => count(n, { one: '# match', other: '# matches' });

export const judgedWords = {
  title: 'Matches you called wrong',
  text: 'They are left out of every comparison, on this machine only. A backup holds them too.',
  none: `None. In the popup or the panel, open a fact and choose “${strings.wrongMatch.call}” below a passage that says something else.`,
  loading: 'Reading them',
  number: (n: number) => `${matches(n)} called wrong`,
  save: 'Save as a file',
  saved: (name: string) => `Saved as ${name}, in the browser’s download folder.`,
  file: 'One match a line, as JSON: both passages, where they stand, and why they were matched. For whoever improves the matching.',
  forget: 'Forget them',
  forgotten: (n: number) => `${matches(n)} forgotten: comparisons show them again.`,
  undo: 'Undo',
  undone: (n: number) => `${matches(n)} called wrong as before.`,
  list: 'Look at them',
  takeBack: 'Not wrong',
  takenBack: 'Taken back: comparisons show this match again.',
  on: (iso: string) => day(iso, 'long') ?? iso,
  more: (n: number) => `Show ${number(n)} more`,
  failed: 'It was not changed',
  unread: 'They could not be read',
  safe: 'What you called wrong is as it was.',
} as const;
