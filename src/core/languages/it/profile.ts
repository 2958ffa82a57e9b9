import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'it',
  words:
    "il lo la i gli le di del della dei delle degli e in un una che è per con non si da dal dalla al alla nel nella sono come più anche ma ha hanno questo questa essere stato suo sua loro dopo tra fra due cui o su sul sulla ai alle dell'anno all'interno c'è ad ed se quando molto",
  letters: 'ìò',
  foreign: 'äöüßñçłąęśžøåãõêâî',
};
