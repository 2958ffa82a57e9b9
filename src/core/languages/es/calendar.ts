import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'lunes|martes|miércoles miercoles|jueves|viernes|sábado sabado|domingo',
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  seasons: 'primavera|verano|otoño|invierno',

  days: 'anteayer antes_de_ayer|ayer anoche|hoy esta_mañana esta_tarde esta_noche esta_madrugada|mañana|pasado_mañana',
  unit: 'día|semana|mes|año|fin_de_semana|década',
  units: 'días|semanas|meses|años|fines_de_semana|décadas',
  shiftBefore: 'pasado pasada|este esta presente el_presente||próximo próxima',
  shiftAfter: 'pasado pasada|en_curso actual||próximo próxima que_viene entrante',
  weekdayShift: 'último|||próximo',
  firstDay: 'primero',
  numbers: 'un_par_de=2',
  hedges: 'casi unos unas apenas solo sólo tan_solo poco_más_de exactamente',
  agoBefore: 'hace hacía',
  agoAfter: 'atrás',
  aheadBefore: 'dentro_de en',
  more: 'más_de',
  longBefore: 'desde',

  parts:
    'principios a_principios comienzos a_comienzos mediados a_mediados finales a_finales fines a_fines inicios a_inicios principio el_final el_inicio final inicio el_principio el_comienzo primeros_meses los_primeros_meses la_primera_mitad la_segunda_mitad',
  joiners: 'de del el la los las este esta , en a',
  sinceOrFrom: 'desde desde_el desde_la',
  starting: 'a_partir_de a_partir_del',
  until: 'hasta hasta_el',
  by: 'a_más_tardar',
  before: 'antes_de antes_del',
  from: 'del de desde',
  onwards: 'en_adelante',
  between: 'entre',
  and: 'y e o',
  to: 'al a hasta - – —',
  plannedFor: 'para para_el',
  at: 'en de del desde hasta a para por durante tras antes_de después_de hacia el este ese entre mes_de año año_de principios finales mediados al',
  unsureMonths: 'julio',
  yearBefore: 'año año_de principios comienzos mediados finales fines',
  yearAt: 'en desde hasta de del',
  decadeWords: 'años década_de década_de_los',
  decades: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  dayParts:
    'por_la_mañana de_madrugada de_la_mañana madrugada|por_la_tarde de_la_tarde tarde|por_la_noche de_la_noche noche',
  hours: 'h horas hora hrs',
  clockAt: 'a_las a_la sobre_las hacia_las desde_las las',
  clockSure: 'a_las a_la',
  noon: 'mediodía',
  clockGlue: 'a las de del el sobre hacia hora horas local la este esta mañana tarde noche',

  never:
    'black_friday viernes_negro viernes_santo jueves_santo domingo_de_ramos domingo_de_pascua miércoles_de_ceniza sábado_santo lunes_de_pascua la_mañana una_mañana de_la_mañana por_la_mañana cada_mañana de_mañana plaza_de_mayo primavera_árabe santo_domingo dos_de_mayo',
  vagueBefore: 'cada todos_los los un una algún algunos ese aquel siguiente un_día cualquier',
  vagueAfter: 'siguiente siguientes anterior posterior previo',

  tense: {
    future:
      'será serán habrá habrán va van prevé prevén previsto prevista previstos previstas espera esperan planea planean deberá deberán debe deben tiene_previsto comenzará empieza empiezan comienza comienzan próximo próxima celebrará tendrá tendrán hará harán podrá podrán vencerá entrará seguirá programado_para programada_para fijado_para fijada_para convocado_para convocada_para juega juegan arranca arrancan disputa disputan viaja reúne visita enfrenta reanuda jugará se_cumple se_cumplen',
    possible: 'puede pueden podría podrían',
    past: 'ha han había habían fue fueron era eran dijo hizo tuvo tuvieron estuvo vino dio según hubo hubieron es son',
    futureEndings: 'ará erá irá arán erán irán drá drán brá brán',
    pastEndings: 'ó aron ieron',
    clause: 'que quien donde cuando mientras aunque',
  },
};
