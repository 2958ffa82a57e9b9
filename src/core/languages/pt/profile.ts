import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'pt',
  words:
    'o a os as de do da dos das e em no na nos nas um uma que é por para com não se mais como mas ao foi são pelo pela ser ele ela também seu sua já está entre até sobre quando muito sem há foram aos isso depois ainda anos nem à tem ou',
  letters: 'ãõ',
  foreign: 'äöüßñåøłąęśžùîœ',
};
