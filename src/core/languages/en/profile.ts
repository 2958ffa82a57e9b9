import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'en',
  words:
    'the of and to in is that for it was on with as are be by this have has from at which not but were his her their an they he she will would been who had more after than its about also when one said or you we can could there what all out',
  letters: '',
  foreign: 'äöüßłąężźćśčřšžťďåæøőűğışțăñ',
};
