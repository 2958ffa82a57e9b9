import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import { day } from '../../strings.ts';
import { number } from './amounts.ts';

export const judgedWords = worded({
  title: 'judged_title',
  text: 'judged_text',
  none: 'judged_none',
  loading: 'judged_loading',
  number: (n: number) => counted('judged_number', n),
  save: 'judged_save',
  saved: (name: string) => text('judged_saved', { name }),
  file: 'judged_file',
  forget: 'judged_forget',
  forgotten: (n: number) => counted('judged_forgotten', n),
  undo: 'judged_undo',
  undone: (n: number) => counted('judged_undone', n),
  list: 'judged_list',
  takeBack: 'judged_takeBack',
  takenBack: 'judged_takenBack',
  on: (iso: string) => day(iso, 'long') ?? iso,
  more: (n: number) => text('judged_more', { number: number(n) }),
  failed: 'judged_failed',
  unread: 'judged_unread',
  safe: 'judged_safe',
});
