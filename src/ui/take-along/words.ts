import type { CopyForm } from './forms/all-forms.ts';

const copyAs: { readonly [form in CopyForm]: string } = {
  text: 'Copy as text',
  markdown: 'Copy as Markdown',
  html: 'Copy as HTML',
};

/** The words of what lets a reader take something along; those of what is taken stand in `forms/words.ts`. */
export const takeAlongWords = {
  title: 'Take it along',
  copyFact: { text: 'Copy', markdown: 'Copy as Markdown' },
  copyFactWhat: ': this fact, with its receipts',
  copyAs: (form: CopyForm) => copyAs[form],
  save: 'Save as a file',
  print: 'Print',
  copied: 'Copied',
  saved: (name: string) => `Handed to the downloads: ${name}`,
  note: 'Every finding with the exact words, outlet, headline, date and link. The file is one HTML page that needs nothing else.',
  failed: {
    copy: 'The browser did not let it be copied.',
    save: 'It could not be saved.',
    print: 'It could not be printed.',
  },
  why: (message: string) => `It said: ${message}`,
} as const;
