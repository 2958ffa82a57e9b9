import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'fr',
  words:
    "le la les de des du et en un une est que qui dans pour par sur pas plus au avec ce il ne se son sa ses sont aux cette mais ou été a à leur elle nous ont comme être fait selon après deux entre aussi même d'un d'une n'est c'est qu'il ces je vous lui était avait",
  letters: 'œêèùâîûë',
  foreign: 'äßñłąęąśžøåãõ',
};
