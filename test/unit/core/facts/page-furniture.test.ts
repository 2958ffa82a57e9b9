import { expect, test } from 'vitest';
import { isPageFurniture } from '../../../../src/core/facts/page-furniture.ts';

test.each([
  'The BBC is not responsible for the content of external sites.',
  'NOTE: This article contains disturbing images',
  'Follow our live blog for the latest news.',
  '(Reporting by Jane Doe in Norvik; Editing by John Roe)',
  'Jane Doe in Hallen contributed to this report.',
  'Jane Doe contributed to this report from Norvik and John Roe from the harbour.',
  'Jane A. Doe reported from Norvik, and John Roe from Hallen, Norland.',
  'In this picture taken on Monday, a ferry lies on a reef.',
  'Copyright 2031 Norvik Press Agency.',
  'Please verify you’re not a robot by clicking the box.',
  'You must select a newsletter to subscribe to.',
  'Do you have a story for the Herald news team?',
  'You can read more on this in our special.',
  'Lesen Sie auch: Fähre auf Grund gelaufen',
  'Читайте также: Паром сел на мель',
])('%s is the page’s own', (sentence) => {
  expect(isPageFurniture(sentence)).toBe(true);
});

test.each([
  'The BBC reported that the ferry ran aground.',
  'Advertisements for the ferry line were taken down.',
  'You can read the fear in their faces, a nurse said.',
  'Ferries reported from Norvik that the reef was dry, and a tug came from Hallen.',
  'Journalists reported from Norvik that the reef was dry and Hallen’s tug came from the harbour.',
  'Journalists reported from Norvik that the ferry sank and Danes watched from Hallen.',
  'In this picture the reef is dry, the captain said.',
  'Reporters followed the ferry for two days.',
  'The captain said he would contribute to the report.',
  `Sign up for the army, the mayor told ${'the young men of the town '.repeat(12)}.`,
  '',
])('%s reports something', (sentence) => {
  expect(isPageFurniture(sentence)).toBe(false);
});
