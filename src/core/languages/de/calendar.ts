import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag',
  weekdayEndings: 'morgen vormittag früh|mittag nachmittag abend|nacht',
  months: 'januar jänner|februar feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  seasons: 'frühling frühjahr|sommer|herbst|winter',
  capitals: 'nouns',
  dottedDays: true,

  days: 'vorgestern|gestern gestrigen gestrige gestriger|heute|morgen morgigen morgige morgiger|übermorgen',
  unit: 'tag|woche|monat monats|jahr jahres|wochenende wochenendes|jahrzehnt jahrzehnts',
  units: 'tagen tage tags|wochen|monaten monate|jahren jahre|wochenenden|jahrzehnten jahrzehnte',
  shiftBefore:
    'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem vorigem|diese diesen dieser dieses diesem laufende laufenden laufender laufendes|nächste nächsten nächster nächstes nächstem|kommende kommenden kommender kommendes kommendem',
  years: 'vorjahr vorjahres|heuer||jahresende jahresmitte jahresbeginn jahresanfang',
  numbers: 'einem=1 einer=1 eine=1 einen=1',
  hedges: 'rund fast knapp etwa ungefähr genau gerade erst nur',
  oftenBefore:
    'ersten zweiten dritten vierten fünften erste zweite dritte vierte fünfte sechste sechsten siebte zehnte einmal zweimal dreimal mal',
  agoBefore: 'vor',
  aheadBefore: 'in',
  more: 'mehr_als über gut',

  parts:
    'anfang mitte ende beginn früh spät mitten_im anfangs kurz_vor_ende ausgang eingangs zu_beginn am_ende zum_ende gegen_ende im_laufe erst noch',
  joiners: 'des der dem den das im von vom dieses am , in',
  since: 'seit seit_dem',
  starting: 'ab ab_dem',
  until: 'bis bis_zum bis_zur bis_ende_des',
  by: 'bis_spätestens spätestens',
  before: 'vor',
  from: 'vom von',
  onwards: 'an',
  between: 'zwischen',
  and: 'und oder',
  to: 'bis bis_zum - – —',
  plannedFor: 'für',
  at: 'im in am seit bis ab vor nach von vom zum zur für des den dem der das zwischen während über um ersten zweiten dritten vierten letzten jahr jahres jahre gegen bereits erst schon wie anfang mitte ende',
  yearBefore: 'jahr jahres jahre jahrs anfang mitte ende beginn ausgang',
  yearAt: 'seit bis vor nach ab von',
  bareYears: true,
  notYears:
    'nr nummer zimmer raum saal agenda expo euro em wm flug gate tor paragraf artikel absatz boeing airbus typ modell etwa rund knapp fast über gut circa ca bis_zu mehr_als mindestens nur insgesamt bundesstraße linie postfach halle platz seite kapitel dollar rubel höhe von_rund auf um je pro hotel iso din windows office',
  decadeWords: 'jahre jahren jahr',
  decadeEndings: 'er ern',
  decadesAlone:
    'zwanzigerjahre zwanzigerjahren|dreißigerjahre dreißigerjahren|vierzigerjahre vierzigerjahren|fünfzigerjahre fünfzigerjahren|sechzigerjahre sechzigerjahren|siebzigerjahre siebzigerjahren|achtzigerjahre achtzigerjahren|neunzigerjahre neunzigerjahren',
  decades:
    'zwanziger zwanzigern|dreißiger dreißigern|vierziger vierzigern|fünfziger fünfzigern|sechziger sechzigern|siebziger siebzigern|achtziger achtzigern|neunziger neunzigern',
  dayParts:
    'morgen früh vormittag morgens vormittags|mittag nachmittag abend nachmittags abends mittags|nacht nachts',
  hours: 'uhr',
  clockAt: 'um gegen ab bis',
  clockGlue:
    'am um gegen kurz nach vor ab des dem den ortszeit in der mez mesz früh morgen abend nachmittag vormittag',

  never:
    'welt_am_sonntag bild_am_sonntag black_friday am_morgen guten_morgen jeden_morgen der_morgen den_morgen diesem_morgen fridays_for_future prager_frühling arabischer_frühling arabischen_frühling arabische_frühling',
  vagueBefore:
    'jeden jeder jedem jedes an_einem eines einem ein einen alle darauffolgenden folgenden folgender darauf_folgenden',
  vagueAfter: 'zuvor darauf danach davor',

  tense: {
    future:
      'wird werden soll sollen sollte sollten will wollen würde würden werde geplant plant planen erwartet voraussichtlich beginnt beginnen startet starten tritt treten stimmt stimmen trifft treffen reist reisen findet finden tagt tagen endet enden berät beraten kommt kommen entscheidet entscheiden empfängt besucht eröffnet vorgesehen angesetzt bevorstehende bevorstehenden bevorsteht steht ansteht muss müssen frühestens spätestens',
    possible: 'kann können könnte könnten dürfte dürften möglicherweise müsse',
    past: 'war waren wurde wurden hatte hatten hat haben habe ist sei sind sagte sagten teilte erklärte kam kamen ging gab begann trat trafen traf fand fanden sprach nahm lag stand schrieb hieß zog fiel schlug starb starben warf rief verließ verlor griff flog fuhr berichtete berichteten meldete meldeten kündigte forderte warnte nannte seien sank sanken stieg stiegen wuchs wuchsen gewann gewannen schloss schlossen entschied entschieden blieb blieben ließ ließen brach brachen sah sahen schoss schossen trieb bot boten lief liefen trug trugen verschwand drang traten kamen gingen gaben riefen warfen zogen fuhren flogen hielt hielten verbot erhielt geriet gerieten stieß stießen saß saßen wuchs',
    pastEndings: 'te ten',
    timeless:
      'heute leute seite mitte weite breite bitte kette karte worte werte orte akte rechte letzte letzten besten ersten zweiten dritten vierten städten staaten soldaten truppen kosten westen osten raketen minuten experten präsidenten agenten patienten studenten daten arbeiten zeiten seiten leuten werten rechten gebieten geräten städte nächste nächsten geste posten monaten mehrheiten gute guten alte alten',
    clause: ',_die ,_der ,_das ,_dem ,_den ,_dass dass weil wenn nachdem obwohl',
  },
};
