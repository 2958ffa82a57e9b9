import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'es',
  words:
    'el la los las de del y en un una que es por con para se no lo su al como más pero sus le ha este sobre entre también fue son está han desde cuando muy sin hasta hay donde quien todo esta ser dos años porque ya ni contra tras según',
  letters: 'ñ¿¡',
  foreign: 'äßçłąęśžøåãõêèùâî',
};
