import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  weekdayEndings: 'morgen ochtend voormiddag|middag namiddag avond|nacht',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  seasons: 'voorjaar lente|zomer|najaar herfst|winter',

  days: 'eergisteren|gisteren gister gisteravond gistermiddag gisterochtend gisternacht|vandaag vanmorgen vanochtend vanmiddag vanavond vannacht|morgen morgenochtend morgenavond morgenmiddag|overmorgen',
  unit: 'dag|week|maand|jaar|weekend weekeinde|decennium',
  units: 'dagen|weken|maanden|jaar jaren|weekends weekeinden|decennia',
  shiftBefore:
    'vorige vorig afgelopen verleden|deze dit|volgende volgend|komende komend aanstaande eerstvolgende',
  shiftAfter: 'jongstleden jl|||aanstaande as',
  agoAfter: 'geleden terug',
  aheadBefore: 'over',
  more: 'meer_dan ruim',

  parts:
    'begin eind einde half medio midden het_begin het_einde aan_het_begin aan_het_einde eerder later vroeg laat mid- de_eerste_helft de_tweede_helft halverwege',
  joiners: 'van de het in dit deze , op vorig',
  since: 'sinds sedert',
  starting: 'vanaf',
  until: 'tot tot_en_met t/m tot_aan',
  by: 'tegen uiterlijk',
  before: 'vóór',
  from: 'van vanaf',
  onwards: 'af',
  between: 'tussen',
  and: 'en of',
  to: 'tot t/m tot_en_met - – —',
  plannedFor: 'voor',
  at: 'in sinds sedert tot vanaf voor vóór na van tegen rond tijdens per om tussen begin eind einde half medio de het jaar maand over',
  yearBefore: 'jaar eind begin medio half halverwege',
  yearAt: 'in sinds tot vanaf sedert tijdens eind begin',
  decadeWords: 'jaren',
  decades: 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig',
  dayParts: 'ochtend morgen voormiddag|middag avond namiddag|nacht',
  hours: 'uur',
  clockAt: 'om rond omstreeks vanaf tegen',
  clockGlue: 'om rond op uur lokale tijd omstreeks vanaf van even voor na',

  never:
    'black_friday goede_vrijdag witte_donderdag zondag_met_lubach deze_morgen elke_morgen de_morgen goede_morgen stille_zaterdag tweede_pinksterdag arabische_lente praagse_lente',
  vagueBefore: 'elke iedere alle een daaropvolgende op_een volgende_op sommige',
  vagueAfter: 'ervoor erna daarvoor daarna daarop',

  tense: {
    future:
      'zal zullen zou zouden gaat gaan gepland verwacht verwachten plant begint beginnen start starten stemt stemmen vertrekt komt komen treedt treden moet moeten wil willen volgt volgen opent eindigt vergadert spreekt ontmoet beslist bezoekt aangekondigd_voor worden speelt spelen ontvangt debatteert praat vergaderen reist hervat',
    possible: 'kan kunnen kon mogelijk',
    past: 'was waren werd werden had hadden heeft hebben is zei zeiden kwam kwamen ging gingen gaf begon begonnen trok troffen trof vond vonden sprak nam stond schreef viel vielen liet stierf kreeg kregen bleek meldde meldden volgens zonk steeg stegen brak braken schoot schoten verloor verloren won wonnen koos reed reden sloot sloten verdween bleef bleven hield hielden liep liepen riep riepen sneed vloog vlogen ontstond bezweek verliet verlieten hief ',
    pastEndings: 'de den te ten',
    timeless:
      'beide goede einde vrede weekeinde aarde derde vierde zevende geleden leden steden mensen grote laatste eerste raketten troepen soldaten landen honderden bestanden oosten westen noorden midden worden eenheden rechten gebouwen daten maanden handen',
    clause: 'dat ,_die wie waar omdat terwijl toen nadat wanneer',
  },
};
