import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'pl',
  words:
    'w i na z do że się nie jest o to od za po jak przez dla co ale oraz już tym są tego był ma być było tylko może ich jego także tej przy roku pod czy we ze jej kiedy która który które jako przed będzie bardzo a lub gdy ma ze nad u przed bez więc jednak tej tych temu gdzie jeśli który mają bo między także',
  letters: 'łąęńśźż',
  foreign: 'äöüßñåøãõêéèčřšžçâî',
};
