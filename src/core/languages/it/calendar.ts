import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays:
    'lunedì lunedi|martedì martedi|mercoledì mercoledi|giovedì giovedi|venerdì venerdi|sabato|domenica',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  seasons: 'primavera|estate|autunno|inverno',
  elided:
    "l' d' dell' nell' dall' all' sull' un' quest' quell' c' s' n' sant' mezz' cent' vent' trent' quarant' cinquant' sessant' settant' ottant' novant'",

  days: "altro_ieri altroieri l'_altro_ieri avantieri|ieri|oggi stamattina stamani stamane stasera stanotte questa_mattina questa_sera questo_pomeriggio questa_notte quest'_oggi|domani domattina|dopodomani",
  unit: 'giorno|settimana|mese|anno|fine_settimana weekend week-end|decennio',
  units: 'giorni|settimane|mesi|anni|weekend|decenni',
  shiftBefore: "scorso scorsa|questo questa quest'||prossimo prossima",
  shiftAfter: 'scorso scorsa passato passata|in_corso corrente||prossimo prossima venturo che_viene entrante',
  weekdayShift: 'ultimo|||',
  firstDay: 'primo',
  numbers: 'un_paio_di=2',
  agoAfter: 'fa or_sono addietro',
  aheadBefore: 'tra fra',
  more: 'più_di oltre',

  parts:
    "inizio fine metà inizi primi_mesi a_inizio a_fine a_metà all'_inizio alla_fine agli_inizi la_fine l'_inizio dall'_inizio verso_la_fine la_metà fine_di prima_metà seconda_metà",
  joiners: "di del dell' della dei il lo la l' i le nel nella nell' questo questa , a al",
  since: 'sin_dal fin_dal fin_da',
  sinceOrFrom: "dal dall' dalla da",
  starting: "a_partire_da a_partire_dal a_partire_dall'",
  until: "fino_a fino_al fino_all' fino_alla sino_a sino_al",
  by: "entro entro_il entro_la entro_l' non_oltre",
  before: "prima_di prima_del prima_dell' prima_della",
  from: "dal dall' dalla da",
  onwards: 'in_poi',
  between: 'tra fra tra_il fra_il',
  and: 'e ed o',
  to: "al all' a - – —",
  plannedFor: 'per per_il',
  at: "in a di da del dell' nel nell' dal dall' al entro fino_a fino_al dopo durante per verso il l' questo tra fra mese_di anno d' da_inizio fine inizio metà sul della dalla nella la",
  yearBefore: 'anno fine inizio metà',
  yearAt: "nel del dal al dell' nell' dall' fino_al entro_il dopo_il prima_del",
  decadeWords: 'anni',
  decades: 'venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta',
  dayParts: 'mattina mattino di_mattina|pomeriggio sera di_sera|notte di_notte',
  hours: 'ore',
  clockAt: 'alle ore all dalle verso_le alle_ore ore',
  clockSure: "alle all'",
  noon: 'mezzogiorno',
  clockGlue: 'di del alle ore circa il verso dalle le ora locale mattina sera pomeriggio',

  never:
    'black_friday venerdì_santo venerdì_nero giovedì_santo domenica_delle_palme domenica_di_pasqua mercoledì_delle_ceneri sabato_santo lunedì_di_pasqua martedì_grasso primavera_araba primavera_di_praga xx_settembre xxv_aprile via_4_novembre via_20_settembre via_25_aprile via_2_giugno piazza_25_aprile domenica_in domenica_sportiva',
  vagueBefore: 'ogni tutti_i il una un tutte_le i le alcuni la',
  vagueAfter: 'successivo successiva seguente precedente prima dopo',

  tense: {
    future:
      'sarà saranno avrà avranno dovrà dovranno previsto prevista previsti previste prevede prevedono intende intendono potrà potranno deve devono attende attendono atteso attesa attesi inizia iniziano comincia cominciano prossimo prossima farà faranno andrà andranno verrà verranno terrà terranno in_programma fissato_per fissata_per gioca giocano affronta sfida parte partono riapre riaprono vola debutta arriva arrivano scade scadono riunisce si_vota compie compiono',
    possible: 'può possono potrebbe potrebbero dovrebbe dovrebbero',
    past: 'ha hanno aveva avevano è sono era erano fu furono disse detto stato stata stati state secondo fatto messo preso ucciso morto',
    futureEndings: 'erà irà eranno iranno drà dranno rrà rranno vrà vranno',
    pastEndings: 'ato ata ati ate uto uta uti ute ito ita iti ite ava avano eva evano',
    timeless: 'estate stato mercato senato sabato deputati privato trattato attentato',
    clause: 'che cui quando mentre dove perché',
  },
};
