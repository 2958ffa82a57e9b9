import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  weekdaysUnsure: 'segunda|terça|quarta|quinta|sexta||',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  seasons: 'primavera|verão|outono|inverno',

  days: 'anteontem antes_de_ontem|ontem|hoje esta_manhã esta_tarde esta_noite nesta_manhã nesta_noite nesta_tarde|amanhã|depois_de_amanhã',
  unit: 'dia|semana|mês|ano|fim_de_semana fim-de-semana final_de_semana|década',
  units: 'dias|semanas|meses|anos|fins_de_semana fins-de-semana|décadas',
  shiftBefore: 'passado passada|este esta neste nesta deste desta||próximo próxima',
  shiftAfter: 'passado passada|em_curso corrente atual||que_vem próximo próxima',
  weekdayShift: 'último última|||',
  firstDay: 'primeiro',
  numbers: 'um_par_de=2',
  hedges: 'cerca_de quase apenas só exatamente',
  agoBefore: 'há faz',
  agoAfter: 'atrás',
  aheadBefore: 'dentro_de daqui_a em',
  more: 'mais_de cerca_de_mais_de',
  longBefore: 'desde',

  parts:
    'início no_início começo no_começo princípio no_princípio meados em_meados fim no_fim final no_final finais fins em_finais inícios em_inícios o_início o_fim o_final ao_fim ao_final primeiros_meses primeira_metade segunda_metade',
  joiners: 'de do da dos das o a no na neste nesta este esta , em ao',
  sinceOrFrom: 'desde desde_o desde_a',
  starting: 'a_partir_de a_partir_do a_partir_da',
  until: 'até até_ao até_à até_o até_a',
  before: 'antes_de antes_do antes_da',
  from: 'de do',
  onwards: 'em_diante',
  between: 'entre',
  and: 'e ou',
  to: 'a ao até à - – —',
  plannedFor: 'para para_o',
  at: 'em de do desde até a para por durante no neste após antes_de depois_de ao entre mês_de ano ano_de início fim final meados começo o',
  yearBefore: 'ano ano_de meados finais início fim princípios',
  yearAt: 'em desde até de',
  decadeWords: 'anos década_de',
  decades: 'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
  dayParts:
    'de_manhã pela_manhã da_manhã de_madrugada manhã|à_tarde da_tarde à_noite da_noite tarde|noite madrugada',
  hours: 'h horas hora',
  clockAt: 'às à pelas por_volta_das as',
  clockSure: 'às',
  noon: 'meio-dia',
  clockGlue: 'às as de da do na no por volta das hora local horas em desta deste nesta',

  never:
    'black_friday sexta-feira_santa sexta-feira_13 domingo_de_ramos domingo_de_páscoa quarta-feira_de_cinzas primavera_árabe segunda_volta segunda_vez segunda_fase segunda_guerra quarta_sessão na_segunda_volta de_segunda_mão de_segunda_classe da_segunda_guerra de_segunda_a',
  vagueBefore: 'cada todo toda todos_os todas_as às aos um uma os as algum',
  vagueAfter: 'seguinte seguintes anterior anteriores',

  tense: {
    future:
      'será serão vai vão deve devem deverá deverão terá terão haverá prevê prevista previsto previstas previstos espera esperam espera-se pretende pretendem planeja planeia fará farão começa começam próximo próxima realiza-se realizam-se marcado_para marcada_para marcados_para agendado_para agendada_para disputa disputam enfrenta joga jogam decide decidem viaja visita visitam arranca arrancam termina abre encontra-se reúne-se cumpre-se assinala-se assinalam-se',
    possible: 'pode podem poderá poderão poderia poderiam',
    past: 'foi foram era eram estava estavam tinha tinham havia disse fez fizeram teve tiveram esteve deu veio segundo houve é são há',
    futureEndings: 'ará erá irá arão erão irão',
    pastEndings: 'ou eram iram aram eu iu',
    timeless: 'europeu judeu museu',
    clause: 'que quem onde quando enquanto embora',
  },
};
