import { counted, text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';
import { number } from './amounts.ts';

export const takeOutWords = worded({
  title: 'takeOut_title',
  intro: 'takeOut_intro',
  nothing: 'takeOut_nothing',
  jsonLines: {
    title: 'takeOut_jsonLines_title',
    text: 'takeOut_jsonLines_text',
    go: 'takeOut_jsonLines_go',
  },
  csv: {
    title: 'takeOut_csv_title',
    text: 'takeOut_csv_text',
    go: 'takeOut_csv_go',
  },
  backup: {
    title: 'takeOut_backup_title',
    text: 'takeOut_backup_text',
    go: 'takeOut_backup_go',
  },
  restore: {
    title: 'takeOut_restore_title',
    text: 'takeOut_restore_text',
    go: 'takeOut_restore_go',
  },
  one: 'takeOut_single',
  writing: (n: number, of: number) => counted('takeOut_writing', of, { number: number(n) }),
  preparing: 'takeOut_preparing',
  bar: 'takeOut_bar',
  cancel: 'takeOut_cancel',
  saved: (name: string) => text('takeOut_saved', { name }),
  outdated: 'takeOut_outdated',
  cancelled: 'takeOut_cancelled',
  failed: 'takeOut_failed',
  safe: 'takeOut_safe',
  everything: {
    title: 'takeOut_everything_title',
    text: 'takeOut_everything_text',
    open: 'takeOut_everything_open',
    question: (n: number) =>
      n === 0 ? text('takeOut_everything_question') : counted('takeOut_everything_questionAll', n),
    warning: 'takeOut_everything_warning',
    stays: 'takeOut_everything_stays',
    pending: (n: number) => counted('takeOut_everything_pending', n),
    backup: 'takeOut_everything_backup',
    type: (n: number) => text('takeOut_everything_type', { number: String(n) }),
    go: 'takeOut_everything_go',
    cancel: 'takeOut_everything_cancel',
    deleting: 'takeOut_everything_deleting',
    done: 'takeOut_everything_done',
  },
});
