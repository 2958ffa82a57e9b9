import type { LanguageWords } from '../language-table.ts';
import { calendar } from './calendar.ts';
import { clauses } from './clauses.ts';
import { eventWords } from './event-words.ts';
import { framing } from './framing.ts';
import { nameForms } from './names.ts';
import { numerals } from './numerals.ts';
import { roles } from './roles.ts';
import { speech } from './speech.ts';

export const language: LanguageWords = {
  lang: 'en',
  calendar,
  clauses,
  eventWords,
  framing,
  nameForms,
  numerals,
  roles,
  speech,
};
