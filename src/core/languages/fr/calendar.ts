import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  months:
    'janvier|février fevrier|mars|avril|mai|juin|juillet|août aout|septembre|octobre|novembre|décembre decembre',
  seasons: 'printemps|été|automne|hiver',
  elided: "l' d' qu' jusqu' s' n' c' j' m' t' lorsqu' puisqu'",

  days: "avant-hier|hier|aujourd'hui ce_matin ce_soir cet_après-midi cette_nuit|demain|après-demain",
  unit: 'jour|semaine|mois|an année|week-end weekend|décennie',
  units: 'jours|semaines|mois|ans années|week-ends weekends|décennies',
  shiftBefore: '|ce cette cet|prochain prochaine|',
  shiftAfter:
    'dernier dernière passé passée écoulé écoulée|-ci en_cours courant courante||prochain prochaine à_venir qui_vient',
  weekdayShift: 'dernier|||prochain',
  firstDay: 'premier',
  numbers:
    'dix-sept=17 dix-huit=18 dix-neuf=19 soixante-dix=70 quatre-vingts=80 quatre-vingt=80 quatre-vingt-dix=90',
  hedges: 'environ près_de à_peine presque un_peu_moins_de seulement exactement',
  oftenBefore: 'première premier deuxième troisième quatrième cinquième sixième seconde fois',
  agoBefore: 'il_y_a voici voilà',
  aheadBefore: "dans d'ici",
  more: "plus_d' plus_de",
  longBefore: 'depuis',

  parts:
    "début fin mi mi- mi_- courant au_début à_la_fin fin_du au_milieu au_cours tout_début milieu le_début la_fin_de la_fin_du la_fin_d' la_fin le_milieu",
  joiners: "de d' du des le la l' les en ce cet cette , au à",
  since: 'depuis depuis_le',
  starting: "à_partir_de à_partir_du à_compter_du à_partir_d' à_compter_de",
  until: "jusqu'_à jusqu'_au jusqu'_en",
  by: "d'_ici d'_ici_à au_plus_tard",
  before: 'avant avant_le avant_la',
  from: "du de d'",
  between: 'entre',
  and: 'et ou',
  to: 'au à - – —',
  plannedFor: 'pour',
  at: "en de d' depuis avant après dès du au à pour pendant durant par vers sur l' cet jusqu'_en jusqu'_à le entre fin début mi mois_de mois_d' année l'_année an dès_le",
  yearBefore: 'année an début fin mi-',
  yearAt: "en depuis jusqu'_en avant après d' dès de début fin",
  decadeWords: 'années',
  decades:
    'vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt quatre-vingts|quatre-vingt-dix',
  dayParts: 'matin|soir après-midi midi au_soir soirée|nuit',
  hours: 'h heures heure',
  clockAt: 'à vers dès',
  noon: 'midi',
  clockGlue: 'à vers dès le ce du de au environ heure locale gmt à_partir peu avant après',

  never:
    "black_friday vendredi_saint lundi_de_pâques mercredi_des_cendres mardi_gras vendredi_noir journal_du_dimanche champ-de-mars champ_de_mars printemps_arabe printemps_de_prague monde_de_demain jeux_d'_hiver mai_68",
  vagueBefore: 'chaque tous_les un le les_chaque certains des',
  vagueAfter: 'suivant suivante précédent précédente',

  tense: {
    future:
      'va vont doit doivent devra devront sera seront aura auront prévu prévue prévus prévues attendu attendue attendus attendues prévoit prévoient compte comptent commence commencent débute débutent devrait devraient prochain prochaine fera feront ira iront rendra tiendra tiendront viendra viendront affronte affrontent joue jouent accueille accueillent reçoit ouvre ouvrent reprend reprennent rencontre se_réunit se_réunissent se_rend vote votent démarre programmé_pour fixé_au prévu_pour',
    possible: 'peut peuvent pourrait pourraient',
    past: 'a ont avait avaient était étaient fut furent est sont été dit déclaré annoncé selon affirme affirmé indiqué assuré eu fait pris mis tué vu',
    futureEndings: 'era eront ira iront dra dront tra tront ura uront vra vront',
    pastEndings: 'é és ée ées ait aient',
    timeless:
      'opéra caméra guérilla extra ultra soudan été moitié société qualité année années journée armée blessé blessés sécurité liberté priorité',
    clause: "que qu' qui dont où lorsque quand alors tandis",
  },
};
