import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'be',
  words:
    'і ў у не на што з па да гэта як за ён ад для яго але таксама ці ці мы яны які якія якая было быць быў пра або калі пасля каб іх яе ужо толькі сёння гэтага таго дзе бо над пры са',
  letters: 'ў',
  foreign: 'иїєґщъ',
};
