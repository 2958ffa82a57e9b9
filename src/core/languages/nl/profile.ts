import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'nl',
  words:
    'de het een en van in op te is dat die voor met zijn niet aan er om ook als bij naar door maar uit dan wordt werd hij ze heeft hebben was nog wel over deze tot meer worden geen kan zich of al moet veel ik wij je jaar onder tegen volgens waar had tussen zou',
  letters: '',
  foreign: 'äßñłąęśžøåãõêâîç',
};
