import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'de',
  words:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kein wenn unter gegen vom können schon',
  letters: 'ßäöü',
  foreign: 'łąężśčřñåøçãõéè',
};
