import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'ru',
  words:
    'и в не на что с он по как это из к но за от его о для его же у так был было все также она они мы или если были быть может после при до того который которые года этом этого со во уже только еще ещё чтобы когда об их бы под где',
  letters: 'ыэё',
  foreign: 'іїєґў',
};
