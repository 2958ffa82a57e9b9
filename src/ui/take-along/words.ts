import { text } from '../../words/speech.ts';
import { worded } from '../../words/worded.ts';
import type { CopyForm } from './forms/all-forms.ts';

const copyAs: { readonly [form in CopyForm]: string } = worded({
  text: 'takeAlong_copyAs_text',
  markdown: 'takeAlong_copyAs_markdown',
  html: 'takeAlong_copyAs_html',
});

/** The words of what lets a reader take something along; those of what is taken stand in `forms/words.ts`. */
export const takeAlongWords = worded({
  title: 'takeAlong_title',
  copyFact: { text: 'takeAlong_copyFact_text', markdown: 'takeAlong_copyFact_markdown' },
  copyFactWhat: 'takeAlong_copyFactWhat',
  copyAs: (form: CopyForm) => copyAs[form],
  save: 'takeAlong_save',
  print: 'takeAlong_print',
  copied: 'takeAlong_copied',
  saved: (name: string) => text('takeAlong_saved', { name }),
  note: 'takeAlong_note',
  failed: {
    copy: 'takeAlong_failed_copy',
    save: 'takeAlong_failed_save',
    print: 'takeAlong_failed_print',
  },
  why: (message: string) => text('takeAlong_why', { message }),
});
